"""A walk over the links of the site: every page parses strictly, no link and no #fragment leads nowhere."""
import collections
import re
import urllib.parse
import xml.etree.ElementTree as ET

from harness import check, expect

MOST_PAGES = 180
# Results and titles without end must not keep the walk from the rest.
MOST_OF_A_KIND = 34
XHTML = "{http://www.w3.org/1999/xhtml}"


def kind(path):
    return "/" + path.strip("/").split("?")[0].split("/")[0]


def attributes(tree, name):
    return [e.get(name) for e in tree.iter() if e.get(name) is not None]


@check(f"every page of a walk over the links parses strictly, and no link is broken (up to {MOST_PAGES} pages)")
def crawl(world):
    import html5lib

    waiting = collections.deque(["/"])
    known, walked, other = {"/"}, collections.Counter(), 0
    ids_of, fragments, problems = {}, [], []
    while waiting and sum(walked.values()) < MOST_PAGES:
        path = waiting.popleft()
        if walked[kind(path)] >= MOST_OF_A_KIND:
            continue
        answer = world.server.get(path, Accept="text/html")
        if answer.status == 303 and kind(path) == "/bahasa":
            continue
        if answer.status != 200:
            problems.append(f"{path} gives {answer.status}")
            continue
        if answer.kind != "text/html":
            other += 1
            if answer.kind.endswith("xml"):
                ET.fromstring(answer.body)
            continue
        walked[kind(path)] += 1
        parser = html5lib.HTMLParser()
        tree = parser.parse(answer.body, transport_encoding="utf-8")
        problems += [f"{path}: line {at[0]}, column {at[1]}: {code} {details or ''}" for at, code, details in parser.errors[:3]]
        ids = attributes(tree, "id")
        problems += [f"{path}: id {i!r} stands twice" for i, n in collections.Counter(ids).items() if n > 1]
        ids_of[path] = set(ids)
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for value in attributes(tree, name):
                problems += [f"{path}: {name}={i!r} points at nothing" for i in value.split() if i not in ids_of[path]]
        for e in tree.iter():
            problems += [f"{path}: {e.tag} has {a}" for a in e.attrib if a.startswith("on") or a == "style"]
        if not tree.findtext(f".//{XHTML}title"):
            problems.append(f"{path} has no title")
        for link in [e for e in tree.iter() if e.tag in (f"{XHTML}a", f"{XHTML}link")]:
            href = link.get("href")
            if href is None:
                continue
            if href.strip().lower().startswith(("javascript:", "data:", "vbscript:")):
                problems.append(f"{path}: link to {href[:40]}")
            target = urllib.parse.urljoin(path, href)
            if re.match(r"[a-z][a-z0-9+.-]*:|//", target, re.I):
                continue
            target, _, fragment = target.partition("#")
            if fragment:
                fragments.append((path, target or path, fragment))
            if target and target not in known:
                known.add(target)
                waiting.append(target)
        if len(problems) > 20:
            break
    problems += [f"{at}: #{name} is not on {aim}" for at, aim, name in fragments if aim in ids_of and name not in ids_of[aim]]
    print(f"     {sum(walked.values())} pages: " + ", ".join(f"{k} {n}" for k, n in sorted(walked.items())) + f"; {other} other files", flush=True)
    expect(not problems, "\n      ".join(problems[:20]))
    expect(sum(walked.values()) >= 100, f"only {sum(walked.values())} pages")
    for needed in ("/", "/cari", "/judul", "/perpustakaan", "/jelajah", "/baru", "/minta", "/tentang", "/bantuan", "/masuk", "/meja"):
        expect(walked[needed], f"the walk never came to {needed}")
