#!/usr/bin/env python3
"""Checks the demo network in Demo/: counts, codes, encodings, ISBNs, hoped-for titles, and that no dirt makes two books one.

Reads the files with its own small readers, not with the code that wrote them. Exit 0 when all is well, 1 otherwise.
With --again it also runs make-demo.py and fails unless every byte stays the same.
"""
import collections
import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET

TOOLS = os.path.dirname(os.path.abspath(__file__))
DEMO = os.path.join(TOOLS, "..", "Demo")
QUERIES = os.path.join(TOOLS, "..", "Tests", "Fixtures", "pupil-queries.tsv")
problems = []


def expect(condition, text):
    if not condition:
        problems.append(text)


def tsv(name):
    with open(os.path.join(DEMO, name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def valid_isbn(text):
    s = re.sub(r"[-\s]", "", text)
    if re.fullmatch(r"\d{9}[\dX]", s):
        return sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(s)) % 11 == 0
    return bool(re.fullmatch(r"\d{13}", s)) and sum((1, 3)[i % 2] * int(c) for i, c in enumerate(s)) % 10 == 0


def isbn13(text):
    s = re.sub(r"[-\s]", "", text)
    body = s[:12] if len(s) == 13 else "978" + s[:9]
    return body + str(-sum((1, 3)[i % 2] * int(c) for i, c in enumerate(body)) % 10)


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in text if not unicodedata.combining(c))).strip()


MARKS = {0xE1: 0x300, 0xE2: 0x301, 0xE3: 0x302, 0xE4: 0x303, 0xE5: 0x304, 0xE6: 0x306, 0xE7: 0x307, 0xE8: 0x308, 0xE9: 0x30C, 0xEA: 0x30A,
         0xF0: 0x327, 0xF1: 0x328, 0xF2: 0x323}
LETTERS = {0xB2: "ø", 0xA2: "Ø", 0xB5: "æ", 0xA5: "Æ", 0xB6: "œ", 0xB1: "ł", 0xB3: "đ", 0xB0: "ʿ", 0xAE: "ʾ", 0xC7: "ß", 0xB8: "ı"}


def from_marc8(data):
    out, waiting = [], ""
    for b in data:
        if b in MARKS:
            waiting += chr(MARKS[b])
            continue
        expect(b < 0x80 or b in LETTERS, f"byte {b:02X} is not in the MARC-8 table")
        out.append((chr(b) if b < 0x80 else LETTERS.get(b, "?")) + waiting)
        waiting = ""
    expect(not waiting, "a MARC-8 mark without its letter")
    return unicodedata.normalize("NFC", "".join(out))


def iso2709(data, decode):
    at = 0
    while at < len(data):
        length, base = int(data[at:at + 5]), int(data[at + 12:at + 17])
        record = data[at:at + length]
        expect(record[-1] == 0x1D and record[base - 1] == 0x1E, f"MARC record at {at} has wrong lengths")
        fields = []
        for i in range(24, base - 1, 12):
            tag, size, start = record[i:i + 3].decode(), int(record[i + 3:i + 7]), int(record[i + 7:i + 12])
            body = record[base + start:base + start + size - 1]
            expect(record[base + start + size - 1] == 0x1E, f"field {tag} at {at} does not end")
            fields.append((tag, [("", decode(body))] if tag < "010" else [(chr(s[0]), decode(s[1:])) for s in body.split(b"\x1f")[1:]]))
        yield fields
        at += length


def from_marc(fields):
    get = lambda tag, codes: [" ".join(v for c, v in subs if c in codes) for t, subs in fields if t == tag]
    expect(len(get("008", "")) == 1, "no 008")
    expect(len([v for t, subs in fields if t == "008" for _, v in subs][0]) == 40, "an 008 that is not 40 characters long")
    title = [" ".join(v for c, v in subs if c in "anb") for t, subs in fields if t == "245"][0]
    return dict(id=fields[0][1][0][1], title=title.rstrip(" /"), isbn=(get("020", "a") or [""])[0], edition=" ".join(get("250", "a")), people=" ".join(get("100", "a") + get("110", "a") + get("700", "a")),
                publisher=" ".join(get("260", "b")), year=" ".join(get("260", "c")), items=[v for t, subs in fields if t == "852" for c, v in subs if c == "p"], collation=" ".join(get("300", "a")))


def from_slims(cells):
    return dict(id="", title=cells[0], edition=cells[2], isbn=cells[3], publisher=cells[4], year=cells[5], collation=cells[6], people=cells[15], items=re.findall(r"<([^<>]*)>", cells[17]))


def read(row):
    """Records of one file, as a list of dictionaries."""
    with open(os.path.join(DEMO, row["file"]), "rb") as f:
        data = f.read()
    encoding = {"windows-1252": "cp1252", "utf-8-bom": "utf-8-sig", "utf-8": "utf-8", "marc-8": None}[row["encoding"]]
    expect((data[:3] == b"\xef\xbb\xbf") == (row["encoding"] == "utf-8-bom"), f"{row['file']}: byte order mark")
    if row["dialect"] == "marc-iso2709":
        coded = b"a" if row["encoding"] == "utf-8" else b" "
        expect(data[9:10] == coded, f"{row['file']}: leader/09")
        return [from_marc(r) for r in iso2709(data, from_marc8 if encoding is None else lambda b: b.decode("utf-8"))]
    text = data.decode(encoding)
    if row["encoding"] == "windows-1252":
        try:
            data.decode("utf-8")
            expect(all(b < 128 for b in data), f"{row['file']}: is also valid UTF-8")
        except UnicodeDecodeError:
            pass
    if row["dialect"] == "marcxml":
        ns = "{http://www.loc.gov/MARC21/slim}"
        out = []
        for record in ET.fromstring(text):
            fields = []
            for f in record:
                if f.tag == ns + "controlfield":
                    fields.append((f.get("tag"), [("", f.text)]))
                elif f.tag == ns + "datafield":
                    fields.append((f.get("tag"), [(s.get("code"), s.text or "") for s in f]))
            out.append(from_marc(fields))
        return out
    if row["dialect"] == "marc-json-lines":
        out = []
        for line in text.splitlines():
            fields = []
            for f in json.loads(line)["fields"]:
                (tag, value), = f.items()
                fields.append((tag, [("", value)] if isinstance(value, str) else [next(iter(s.items())) for s in value["subfields"]]))
            out.append(from_marc(fields))
        return out
    if row["dialect"] == "slims-item":
        lines = text.split("\n")
        expect(lines[0].endswith('"title",'), f"{row['file']}: heading lacks its trailing separator")
        out = []
        for line in lines[1:]:
            if line:
                cells = line[1:-1].split('","')
                expect(len(cells) == 19, f"{row['file']}: {len(cells)} cells in {line}")
                out.append(dict(id="", title=cells[18], isbn="", edition="", people="", publisher="", year="", collation="", call=cells[1], items=[cells[0]]))
        return out
    sep = {"slims-biblio-excel": ";", "plain-list-preamble": ";", "english-tsv": "\t"}.get(row["dialect"], ",")
    rows = [r for r in csv.reader(io.StringIO(text, newline=""), delimiter=sep) if any(c.strip() for c in r)]
    if row["dialect"].startswith("slims-biblio"):
        expect(all(len(r) == 18 for r in rows), f"{row['file']}: not 18 columns throughout")
        if row["dialect"] != "slims-biblio":
            rows = rows[1:]
        return [from_slims(r) for r in rows]
    if row["dialect"].startswith("plain-list"):
        while rows[0][0] != "No":
            rows.pop(0)
        return [dict(id="", title=r[2], isbn="", edition="", people=r[3], publisher=r[4], year="", collation="", items=[""] * int(re.match(r"\d+", r[5]).group())) for r in rows[1:]]
    expect(row["dialect"] == "english-tsv", f"{row['file']}: unknown dialect {row['dialect']}")
    return [dict(id="", title=r[0], people=r[1], publisher=r[2], year=r[4], isbn=r[5], edition=r[6], collation="", items=r[12].split(" ")) for r in rows[1:]]


def digest():
    total = hashlib.sha256()
    for folder, dirs, names in sorted(os.walk(DEMO)):
        for name in sorted(names):
            with open(os.path.join(folder, name), "rb") as f:
                total.update(name.encode() + b"\0" + f.read())
    return total.hexdigest()


def main():
    titles = tsv("titles.tsv")
    with open(os.path.join(DEMO, "libraries.csv"), encoding="utf-8", newline="") as f:
        libraries = list(csv.DictReader(f))
    manifest, truth = tsv("manifest.tsv"), tsv("truth.tsv")
    facts = {t["id"]: t for t in titles}

    expect(len(titles) >= 1000, f"only {len(titles)} titles")
    # A set counts once, however many volumes it has.
    particular = {(fold(t["title"]), t["authors"]) for t in titles if t["kind"] not in ("teks", "guru") and (t["authors"] or t["publisher"] or t["corporate"])}
    school = [t for t in titles if t["kind"] in ("teks", "guru") and t["authors"]]
    expect(len(particular) >= 760, f"only {len(particular)} particular works besides school books")
    expect(len(facts) == len(titles), "two facts share an id")
    expect([l["code"] for l in libraries] == [f"D{n:07d}" for n in range(1, 18)], "library codes are not D0000001 to D0000017")
    expect(all("contoh" in l["name"] and "contoh" in l["note"].lower() for l in libraries), "a library is not marked contoh")
    expect(all(l["email"].endswith(".example.org") for l in libraries), "a mail address outside example.org")
    same = collections.Counter((fold(t["title"]), t["volume"], t["authors"], t["edition"]) for t in titles)
    expect(max(same.values()) == 1, f"facts given twice: {[k for k, n in same.items() if n > 1]}")
    for t in titles:
        expect(len(t["authors"].split(" ; ")) == len(t["authors_entry"].split(" ; ")), f"{t['id']}: authors and entries differ in number")
        expect(not t["isbn"] or valid_isbn(t["isbn"]), f"{t['id']}: ISBN {t['isbn']} has a wrong check digit")
        expect(not t["year"] or re.fullmatch(r"1[89]\d\d|20[012]\d", t["year"]), f"{t['id']}: year {t['year']}")
        expect(t["title"] and t["class"] and t["subjects"] and t["levels"], f"{t['id']}: something is missing")
        expect(t["language"] in ("ind", "eng", "jav", "sun", "ara"), f"{t['id']}: language {t['language']}")
    known = {isbn13(t["isbn"]): t["id"] for t in titles if t["isbn"]}

    by_file = collections.defaultdict(list)
    for line in truth:
        by_file[line["file"]].append(line)
    files = {os.path.join("catalogs", n) for n in os.listdir(os.path.join(DEMO, "catalogs"))}
    expect(files == {m["file"] for m in manifest} == set(by_file), "manifest, truth and folder do not name the same files")
    expect({m["library"] for m in manifest} == {l["code"] for l in libraries}, "a library without a file")

    held = collections.defaultdict(set)
    items = collections.defaultdict(dict)
    looks = {}
    total = typos = 0
    for m in manifest:
        records = read(m)
        lines = by_file[m["file"]]
        expect(len(records) == len(lines) == int(m["records"]), f"{m['file']}: {len(records)} records, {len(lines)} in truth, {m['records']} in manifest")
        total += int(m["copies"])
        for r, line in zip(records, lines):
            tid = line["title_id"]
            where = f"{m['file']} record {line['record']}"
            local = r["id"] or r["items"][0]
            expect(local == line["local_id"], f"{where}: local id {local}, truth says {line['local_id']}")
            if tid == "-":
                continue
            fact = facts[tid]
            held[tid].add(m["library"])
            if r["isbn"] and valid_isbn(r["isbn"]):
                expect(known.get(isbn13(r["isbn"])) == tid, f"{where}: valid ISBN {r['isbn']} is not in the facts of {tid}")
            for item in r["items"]:
                if item:
                    before = items[m["library"]].setdefault(item, tid)
                    expect(before == tid, f"{where}: item {item} belongs to {before} and {tid}")
            if m["dialect"] == "slims-item" and m["copies"] == "0":
                continue  # its item codes, just checked, lead to the records of the biblio file
            # Everything that tells books apart, as one line: it must never point to two facts.
            look = tuple(fold(r[k]) for k in ("title", "edition", "people", "publisher", "year", "collation")) + (fold(r.get("call", "")),)
            before = looks.setdefault(look, tid)
            expect(before == tid, f"{where}: {tid} looks exactly like {before}: {look}")
            typos += fold(fact["title"]).split(" kelas ")[0] not in fold(r["title"]) and m["dialect"] != "slims-item"
        # Within the file, grade and curriculum of school books must have survived somewhere.
        for r, line in zip(records, lines):
            fact = facts.get(line["title_id"])
            if fact and fact["kind"] in ("teks", "guru") and m["copies"] != "0":
                seen = fold(r["title"] + " " + r["edition"])
                grade = re.search(r"kelas ([ivx]+)$", fold(fact["title"])).group(1)
                number = str(["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].index(grade))
                words = seen.split()
                expect(grade in words or number in words, f"{m['file']} record {line['record']}: grade {grade} is lost in {seen}")
                expect("Merdeka" not in fact["edition"] or "merdeka" in seen, f"{m['file']} record {line['record']}: curriculum is lost in {seen}")
    for fact in titles:
        expect(held[fact["id"]], f"{fact['id']} {fact['title']}: no library has it")
    holdings = sum(len(v) for v in held.values())
    expect(3500 <= holdings <= 4600, f"{holdings} holdings")
    expect(12000 <= total <= 16000, f"{total} copies")

    with open(QUERIES, encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#") and line.strip():
                query, hoped = line.rstrip("\n").split("\t")[:2]
                found = [t for t in titles if t["title"].startswith(hoped)]
                expect(found, f"no title begins with {hoped!r}, which {query!r} hopes for")
                if found:
                    best = max(len(held[t["id"]]) for t in found)
                    expect(best >= 3, f"{hoped!r} is in {best} libraries only")

    if "--again" in sys.argv:
        before = digest()
        subprocess.run([sys.executable, os.path.join(TOOLS, "make-demo.py")], check=True, stdout=subprocess.DEVNULL)
        expect(digest() == before, "make-demo.py does not give the same bytes again")

    spread = collections.Counter(len(v) for v in held.values())
    print(f"{len(particular)} particular works besides school books, {len(school)} school books with their authors")
    print(f"{len(titles)} titles, {len(libraries)} libraries, {len(manifest)} files, {holdings} holdings, {total} copies, {typos} records whose title is spelled otherwise")
    print("titles by number of libraries: " + ", ".join(f"{n}: {spread[n]}" for n in sorted(spread)))
    for text in problems[:60]:
        print("PROBLEM", text)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
