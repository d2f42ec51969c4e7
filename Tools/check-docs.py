#!/usr/bin/env python3
"""Checks every relative link and #heading in the Markdown files, and counts the S-numbers of docs/coverage.md by their state.

An S-number is one sentence of the work that Silang carries out; docs/coverage.md has a table row for each, in whose first cell
the number stands and whose second cell begins with its state. Exit 0 when all links lead somewhere, 1 otherwise.
"""
import collections
import os
import re
import sys
import urllib.parse

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
SKIPPED = {".git", ".build", "var", "node_modules", "shots", "__pycache__"}
LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
STATE_ROW = re.compile(r"^\|\s*\**(S\d+)\**\s*\|\s*([^|]*)\|")


def markdown_files():
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [f for f in folders if f not in SKIPPED and not f.startswith(".build")]
        for name in files:
            if name.endswith(".md"):
                yield os.path.join(folder, name)


def without_code(text):
    text = re.sub(r"^(```|~~~).*?^\1\s*$", "", text, flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", "", text)


def anchors(path):
    """The anchors that a forge makes of headings: lower case, punctuation gone, blanks as hyphens, repeats numbered."""
    seen, found = collections.Counter(), set()
    with open(path, encoding="utf-8") as f:
        text = re.sub(r"^(```|~~~).*?^\1\s*$", "", f.read(), flags=re.M | re.S)
    for heading in re.findall(r"^#{1,6}\s+(.*?)\s*#*$", text, flags=re.M):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        name = re.sub(r"[^\w\- ]", "", plain.lower()).strip().replace(" ", "-")
        found.add(name if not seen[name] else f"{name}-{seen[name]}")
        seen[name] += 1
    return found | set(re.findall(r"<a\s+(?:id|name)=\"([^\"]+)\"", text))


def check_links():
    problems, count = [], 0
    for path in sorted(markdown_files()):
        with open(path, encoding="utf-8") as f:
            text = without_code(f.read())
        for target in LINK.findall(text):
            if re.match(r"[a-z][a-z0-9+.-]*:", target, re.I):
                continue
            count += 1
            name, _, anchor = urllib.parse.unquote(target).partition("#")
            aim = os.path.normpath(os.path.join(os.path.dirname(path), name)) if name else path
            here = os.path.relpath(path, ROOT)
            if not os.path.exists(aim):
                problems.append(f"{here}: {target} leads nowhere")
            elif anchor and aim.endswith(".md") and anchor.lower() not in anchors(aim):
                problems.append(f"{here}: {target} names no heading")
    return problems, count


def coverage():
    path = os.path.join(ROOT, "docs", "coverage.md")
    if not os.path.exists(path):
        return "docs/coverage.md is not there yet: no S-number is accounted for."
    states, seen = collections.Counter(), set()
    with open(path, encoding="utf-8") as f:
        for line in f:
            row = STATE_ROW.match(line)
            if row and row[1] not in seen:
                seen.add(row[1])
                words = re.findall(r"\w+", row[2].lower())
                states[words[0] if words else "unsaid"] += 1
    return f"{len(seen)} S-numbers: " + (", ".join(f"{n} {state}" for state, n in states.most_common()) or "none")


def main():
    problems, count = check_links()
    print(f"{count} links in the documentation")
    print(coverage())
    for text in problems:
        print("PROBLEM", text)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
