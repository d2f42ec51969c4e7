#!/usr/bin/env python3
"""Writes Sources/Ground/TextAnalysis/Folding/FoldTableData.swift.

Each line of the table is a target and the scalars (hex, ranges as a.b) that fold to it. Computed from the Unicode
Character Database that Python carries (compatibility decomposition, lower case, marks dropped), plus the letters below
that Unicode does not decompose but a reader takes for their plain neighbour.
"""
import collections
import sys
import unicodedata

EXTRA = {
    "ı": "i", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "ẞ": "ss", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d",
    "ŋ": "ng", "Ŋ": "ng", "ƒ": "f", "ɓ": "b", "Ɓ": "b", "ɗ": "d", "Ɗ": "d", "ɲ": "ny", "Ɲ": "ny", "ɔ": "o", "Ɔ": "o",
    "ɛ": "e", "Ɛ": "e", "ə": "e", "Ə": "e", "ǝ": "e", "Ǝ": "e", "ʔ": "", "ς": "σ",
}
# Apostrophes and their look-alikes, ayn and hamza: part of a word's spelling that readers leave out.
APOSTROPHES = "\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\uff07\uff40\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\ua78b\ua78c\u0621\u0374\u055a\u05f3"
DROPPED = [
    (0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),  # combining marks
    (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x5C7, 0x5C7),  # Hebrew points
    (0x610, 0x61A), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E4),  # Arabic tashkil
    (0x6E7, 0x6E8), (0x6EA, 0x6ED), (0x8D3, 0x8E1), (0x8E3, 0x8FF),
    (0xAD, 0xAD), (0x200C, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0xFEFF, 0xFEFF),
    (0x61C, 0x61C), (0x180B, 0x180E), (0xFE00, 0xFE0F), (0xE0000, 0xE0FFF), (0xFFFD, 0xFFFD),  # invisible, broken
]


def dropped(code):
    return any(a <= code <= b for a, b in DROPPED) or chr(code) in APOSTROPHES


def fold(ch):
    if ch in EXTRA:
        return EXTRA[ch]
    if dropped(ord(ch)):
        return ""
    decimal = unicodedata.decimal(ch, None)
    if decimal is not None:
        return str(decimal)
    out = ""
    for part in unicodedata.normalize("NFKD", ch):
        if dropped(ord(part)):
            continue
        low = part.lower()
        if low != ch and any(c in EXTRA or unicodedata.decomposition(c) for c in low):
            low = "".join(fold(c) for c in low)
        out += low
    return EXTRA.get(out, out)


targets = collections.defaultdict(list)
for code in list(range(0x80, 0x20000)) + list(range(0xE0000, 0xE1000)):
    ch = chr(code)
    if 0xD800 <= code <= 0xDFFF or 0xAC00 <= code <= 0xD7A3:
        continue  # Hangul syllables stay composed
    if dropped(code):
        targets[""].append(code)
        continue
    if unicodedata.category(ch)[0] not in "LN" and code not in (0x2100,):
        continue
    folded = fold(ch)
    if code > 0xFFFF and not folded.isascii() and unicodedata.category(ch) != "Lu":
        continue  # rare compatibility forms outside Latin script
    if any(0x2E80 <= ord(c) for c in folded) and not 0xFB50 <= code <= 0xFEFF and unicodedata.category(ch) not in ("Lu", "Nd"):
        continue  # Han, kana, hangul compatibility forms: no school catalogue has them
    if folded != ch and all(unicodedata.category(c)[0] in "LNM" for c in folded):
        targets[folded].append(code)


def ranges(codes):
    out, start, last = [], codes[0], codes[0]
    for code in codes[1:] + [None]:
        if code is not None and code == last + 1:
            last = code
            continue
        out.append(f"{start:x}" if start == last else f"{start:x}.{last:x}")
        start = last = code
    return " ".join(out)


# Pairs of capital and small letter in other scripts run in parallel; "+n a.b" says: a…b fold to themselves plus n.
shifts = collections.defaultdict(list)
lines = []
for target in sorted(targets):
    codes = targets[target]
    if len(target) == 1 and ord(target) > 0x7F:
        for code in codes:
            shifts[ord(target) - code].append(code)
        continue
    name = "-" if target == "" else ".".join(f"{ord(c):x}" for c in target)
    lines.append(f"{name} {ranges(codes)}")
for shift in sorted(shifts):
    lines.append(f"{'+' if shift >= 0 else '~'}{abs(shift):x} {ranges(sorted(shifts[shift]))}")

path = sys.argv[1] if len(sys.argv) > 1 else "Sources/Ground/TextAnalysis/Folding/FoldTableData.swift"
wrapped, row = [], ""
for line in lines:
    for i, part in enumerate(line.split(" ")):
        piece = part if i or not row else "; " + part
        if len(row) + len(piece) + 1 > 119:
            wrapped.append(row)
            row = piece.lstrip("; ") if i else "; " + part
        else:
            row += (" " if row and i else "") + piece
wrapped.append(row)
body = "\n".join("        " + row for row in wrapped)
with open(path, "w", encoding="utf-8") as out:
    out.write(
        f"""// Made by Tools/TextAnalysis/make-fold-table.py from the Unicode Character Database {unicodedata.unidata_version}. Do not edit.

extension FoldTable {{
    /// Rules parted by `;`: the target (hex scalars joined by dots; `-` nothing; `+n`/`~n` the scalar itself plus or minus n),
    /// then the scalars that fold to it (hex, `a.b` is a range).
    static let data = \"\"\"
{body}
        \"\"\"
}}
"""
    )
print(len(wrapped), "lines", sum(map(len, wrapped)), "bytes")
