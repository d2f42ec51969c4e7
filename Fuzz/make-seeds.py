#!/usr/bin/env python3
"""Makes the inputs with which fuzzing begins: small files in each notation, sound ones and ones with the defects that are met.

usage: Fuzz/make-seeds.py FOLDER     writes FOLDER/<reader>/<name> for each reader of FuzzTarget

Everything is made of the few facts below, so that the corpus that grows out of it holds nobody's catalogue.
"""
import os
import sys

LEADER = "00000nam a2200000 a 4500"
# Control fields as (tag, text), data fields as (tag, indicators, [(code, text)…]).
PLAIN = [
    ("001", "x1"),
    ("008", "800108s1980    io            000 0 ind d"),
    ("020", "  ", [("a", "9789794330463")]),
    ("245", "10", [("a", "Bumi manusia /"), ("c", "Toer.")]),
    ("650", " 4", [("a", "Fiksi"), ("z", "Indonesia")]),
]
ACCENTED = [
    ("001", "x2"),
    ("100", "1 ", [("a", "Čapek, Karel,"), ("d", "1890-1938")]),
    ("245", "00", [("a", "Élan – “ça” ʻAqīdah 中文 😀"), ("b", "ù€ﬁ")]),
    ("880", "10", [("6", "245-01/(3/r"), ("a", "كتاب")]),
]
# The same words in MARC-8: marks before their letters, sets called by escape sequences.
MARC8 = {
    "marks": b"\xe9Capek, \xe2Elan \xf0ca \xb0Aq\xe5idah \xe8u",
    "greek": b"\x1b(S\x61\x62\x63\x1b(B and \x1bga\x1bs",
    "cyrillic": b"\x1b(N\x4d\x6f\x53\x4b\x57\x41\x1b(B",
    "hebrew": b"\x1b(2\x60\x61\x62\x1b(B",
    "arabic": b"\x1b(3\x47\x48\x1b(B \x1b(4\x21\x1b(B",
    "east-asian": b"\x1b$1\x21\x30\x21\x21\x31\x21\x1b(B",
    "east-asian-upper": b"\x1b$)1\xa1\xb0\xa1\x1b)!E",
    "small": b"H\x1bb2\x1bsO x\x1bp2\x1bs",
    "reference": b"&#x1F600; &#x01D4; &amp; &#x;",
    "double-mark": b"t\xebi\xec \xfab\xfbc",
    "unfinished": b"caf\xe2",
    "many-marks": b"\xe1\xe2\xe3\xe8" * 6 + b"a",
    "unknown-escape": b"\x1b(Z\x1b$9\x1b",
    "windows-1252": b"\x93caf\xe9\x94 \x96 ni\xf1o",
    "unicode-in-eacc": b"\x1b$1\x7f\x4e\x2d\x1b(B",
}


def field_bytes(field, encode=lambda text: text.encode()):
    if len(field) == 2:
        return field[0], encode(field[1])
    tag, indicators, subfields = field
    return tag, indicators.encode() + b"".join(b"\x1f" + code.encode() + encode(text) for code, text in subfields)


def iso2709(fields, leader=LEADER, entries=None, length=None, base=None, end=b"\x1d"):
    """One record; each keyword puts in a defect."""
    directory, data = [], b""
    for tag, content in fields:
        directory.append((tag, len(content) + 1, len(data)))
        data += content + b"\x1e"
    directory = entries(directory) if entries else directory
    listed = "".join(f"{tag}{size:04d}{start:05d}" for tag, size, start in directory).encode() + b"\x1e"
    start = 24 + len(listed)
    total = start + len(data) + len(end)
    head = f"{total if length is None else length:05d}{leader[5:12]}{start if base is None else base:05d}{leader[17:]}"
    return head.encode("latin-1") + listed + data + end


def iso_seeds():
    plain = [field_bytes(f) for f in PLAIN]
    accented = [field_bytes(f) for f in ACCENTED]
    good, other = iso2709(plain), iso2709(accented)
    marc8 = LEADER[:9] + " " + LEADER[10:]
    yield "good", good
    yield "two", good + other
    yield "lines", good + b"\r\n" + other + b"\n"
    yield "mark", b"\xef\xbb\xbf" + good
    yield "empty-record", iso2709([])
    for name, text in MARC8.items():
        yield "marc8-" + name, iso2709([("001", b"m1"), ("245", b"10\x1fa" + text + b"\x1fc" + text[:5])], marc8)
    yield "marc8-said-utf8", iso2709([("001", b"m1"), ("245", b"10\x1fa" + MARC8["marks"])])
    yield "utf8-said-marc8", iso2709(accented, marc8)
    yield "broken-utf8", iso2709([("001", b"u1"), ("245", "10\x1faÉlan".encode() + b"\xc3 \xe2\x80")])
    yield "latin-1", iso2709([("001", b"l1"), ("245", b"10\x1faCaf\xe9 \xfcber \x96 na\xefve")])
    yield "length", iso2709(plain, length=17) + good
    yield "no-length", iso2709(plain, leader="     " + LEADER[5:], length=0) + good
    yield "base", iso2709(plain, base=31) + good
    yield "no-end", iso2709(plain, end=b"") + good
    yield "cut", good + other[:-20]
    yield "cut-directory", good[:50]
    yield "junk", b"catalogue of 1980\n" + good + b"* * *" + other + b"\x1a"
    yield "shifted", iso2709(plain, entries=lambda d: [(t, n + 1, s) for t, n, s in d])
    yield "overlap", iso2709(plain, entries=lambda d: [(t, 40, 0) for t, n, s in d])
    yield "reversed", iso2709(plain, entries=lambda d: d[::-1])
    yield "fewer", iso2709(plain, entries=lambda d: d[1:])
    yield "more", iso2709(plain, entries=lambda d: d + [("900", 9, 990)])
    yield "lost-terminator", good.replace(b"9789794330463\x1e", b"9789794330463 ")
    yield "added-terminator", good.replace(b"Bumi", b"B\x1emi")
    yield "lost-characters", b"nam a2200000 a 4500" + good[24:] + good
    yield "long-field", iso2709([("001", b"f1"), ("520", b"  \x1fa" + b"abcdefgh " * 1200), ("650", b" 4\x1faFiksi")])
    yield "no-indicators", iso2709([("001", b"i1"), ("245", b"\x1faBumi"), ("650", b"Fiksi"), ("651", b"123\x1faJawa")])
    yield "odd-codes", iso2709([("001", b"c1"), ("245", b"10\x1f\x1fa\x1f \x1f\x80x\x1f"), ("24 ", b"10\x1faX"), ("\xff0!", b"")])
    yield "control-with-subfields", iso2709([("001", b"  \x1fax9"), ("005", b"\x00\x07\t"), ("008", b"")])


def json_text(text):
    out = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c < "\u0100" else "".join(f"\\u{u:04x}" for u in utf16(c)) for c in out) + '"'


def utf16(text):
    data = text.encode("utf-16-be")
    return [data[i] << 8 | data[i + 1] for i in range(0, len(data), 2)]


def marcjson(fields, leader=LEADER):
    parts = []
    for field in fields:
        if len(field) == 2:
            parts.append("{%s:%s}" % (json_text(field[0]), json_text(field[1])))
        else:
            subfields = ",".join("{%s:%s}" % (json_text(c), json_text(t)) for c, t in field[2])
            parts.append('{"%s":{"ind1":"%s","ind2":"%s","subfields":[%s]}}' % (field[0], *field[1], subfields))
    return '{"leader":"%s","fields":[%s]}' % (leader, ",".join(parts))


def json_seeds():
    one, two = marcjson(PLAIN), marcjson(ACCENTED)
    yield "one", one
    yield "array", f"[{one},\n {two}]"
    yield "lines", f"{one}\n{two}\n"
    yield "cut-in-text", f"{one[:120]}\n{two}\n"
    yield "cut-behind-text", one[: one.index('"c"') - 2] + f"\r\n{two}\r\n{one}"
    yield "cut-behind-name", one[: one.index('"ind2"') + 7] + f"\n{two}"
    yield "cut-behind-escape", one[:150] + f"\\\n{two}\n"
    yield "cut", one[:-3]
    yield "spelled-out", (
        '{"leader":"%s","fields":[{"tag":"001","value":"x"},{"tag":"245","ind1":"1","ind2":"0","subfields":'
        '[{"code":"a","value":"Bumi"}]}]}' % LEADER)
    yield "older", (
        '{"leader":"%s","controlfield":[{"tag":"001","data":"x"}],"datafield":[{"tag":"245","ind":"10","subfield":'
        '[{"code":"a","data":"Bumi"}]}]}' % LEADER)
    yield "hash", (
        '{"type":"marc-hash","version":[1,0],"leader":"%s","fields":[["001","x"],["245","1","0",[["a","Bumi"],["c",null]]],'
        '["650"]]}' % LEADER)
    yield "liberties", '{leader:"%s",fields:[{"001":"x"} {"245":{ind1:1,"ind2":0,"subfields":[{"a":true}{"b":-1.5e3}]}}]}' % LEADER
    yield "no-record", '[{"title":"Bumi"},1,null,"x",[[]]]'
    yield "deep", '{"fields":' + "[" * 40
    yield "surrogates", '{"leader":"","fields":[{"001":"\\ud83d\\ude00\\ud83d \\ude00\\u00e9\\u0000\\n\\/"},{"245":"x"}]}'
    yield "indented", one.replace("{", "{\n  ").replace(",", ",\n  ")


def xml_escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def marcxml(fields, leader=LEADER, prefix="", namespace=""):
    out = f"<{prefix}record{namespace}><{prefix}leader>{leader}</{prefix}leader>"
    for field in fields:
        if len(field) == 2:
            out += f'<{prefix}controlfield tag="{field[0]}">{xml_escape(field[1])}</{prefix}controlfield>'
        else:
            out += f'<{prefix}datafield tag="{field[0]}" ind1="{field[1][0]}" ind2="{field[1][1]}">'
            out += "".join(f'<{prefix}subfield code="{c}">{xml_escape(t)}</{prefix}subfield>' for c, t in field[2])
            out += f"</{prefix}datafield>"
    return out + f"</{prefix}record>"


SLIM = ' xmlns="http://www.loc.gov/MARC21/slim"'


def marcxml_seeds():
    one, two = marcxml(PLAIN), marcxml(ACCENTED)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield "collection", f"{head}<collection{SLIM}>\n{one}\n{two}</collection>"
    yield "alone", head + marcxml(PLAIN, namespace=SLIM)
    yield "prefixed", f'<m:collection xmlns:m="http://www.loc.gov/MARC21/slim">{marcxml(PLAIN, prefix="m:")}</m:collection>'
    yield "unbound", f'<m:collection>{marcxml(PLAIN, prefix="m:")}</m:collection>'
    yield "no-namespace", f"<collection>{one}{two}</collection>"
    yield "envelope", (
        '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>x</identifier></header>'
        f"<metadata>{marcxml(PLAIN, namespace=SLIM)}</metadata></record></ListRecords></OAI-PMH>")
    yield "other-namespace", f'<collection><record xmlns="urn:other"><title>x</title></record>{one}</collection>'
    yield "oai-marc", (
        '<oai_marc status="c"><fixfield id="LDR">"nam"</fixfield><fixfield id="001">"x"</fixfield>'
        '<varfield id="245" i1="1" i2="0"><subfield label="a">Bumi</subfield></varfield></oai_marc>')
    yield "nested", f"<collection>{one[:150]}{two}</collection>"
    yield "not-closed", f"<collection>{one.replace('</datafield>', '', 1)}{two}</collection>"
    yield "cut", f"<collection>{one}{two[:-40]}"
    yield "ampersand", f"<collection>{one.replace('Bumi', 'Bumi & Bulan <')}{two}</collection>"
    yield "stray", f"<collection>{one.replace('<subfield code=', 'text<extra>x</extra><subfield code=', 1)}</collection>"
    yield "doctype", f'<!DOCTYPE collection [<!ENTITY a "b">]><collection>{one}</collection>'
    yield "latin-1", ('<?xml version="1.0" encoding="ISO-8859-1"?>' + marcxml(PLAIN).replace("Bumi", "\xc9lan")).encode("latin-1")
    yield "undefined-byte", b'<?xml version="1.0" encoding="windows-1252"?><record><leader>\x81</leader></record>'
    yield "broken-before-other", '<<record xmlns="urn:other"/>'
    yield "sections", f"<collection><!-- x --><?p y?>{one.replace('Bumi', '<![CDATA[B & M]]>&#xe9;&#x1F600;')}</collection>"
    yield "bare", '<record><leader/><controlfield/><datafield><subfield/></datafield><datafield tag="9"/></record>'


def xml_seeds():
    yield from marcxml_seeds()
    yield "small", '<a b="1&amp;2&#10;" xml:lang="id"><c/>x<!-- --><![CDATA[<]]></a>'
    yield "namespaces", '<p:a xmlns:p="urn:1" xmlns="urn:2"><b p:c="1" c="2"><d xmlns=""/></b></p:a>'
    yield "utf-16", '<?xml version="1.0" encoding="UTF-16"?><a>é😀</a>'.encode("utf-16")
    yield "half-a-pair", b'\xff\xfe' + "<a>x".encode("utf-16-le") + b"\x3d\xd8" + "</a>".encode("utf-16-le")
    yield "windows-1252", b'<?xml version="1.0" encoding="windows-1252"?><a b="\x93">\x80</a>'
    yield "deep", "<a>" * 70
    yield "attributes", "<a " + " ".join(f'a{i}="{i}"' for i in range(70)) + "/>"
    yield "entities", "<a>&lt;&gt;&amp;&quot;&apos;&#0;&nbsp;</a>"
    yield "controls", "<a>\x01\ufffe</a>"
    yield "two-roots", "<a/><b/>"
    yield "instruction", "<?xml-stylesheet href='x'?><a/><!-- end -->\n"


def table_seeds():
    head = "title,isbn_issn,publisher_name,publish_year,call_number,item_code\n"
    rows = [
        '"Bumi manusia","9789794330463","Hasta Mitra","1980","899.221 TOE b","B001"',
        '"Kisah ""Si Kancil"", jilid 2","","Balai Pustaka","1992","398.2 KIS","B002"',
        '"Dua\nbaris","978","Élan","2001","R 030","B003"',
    ]
    good = head + "\n".join(rows) + "\n"
    yield "commas", good
    yield "semicolons", good.replace(",", ";")
    yield "tabs", good.replace(",", "\t").replace('"', "")
    yield "bars", good.replace(",", "|").replace("\n", "\r\n")
    yield "apostrophes", good.replace('"', "'")
    yield "returns", good.replace("\n", "\r")
    yield "separator-line", "sep=;\r\n" + good.replace(",", ";")
    yield "mark", "\ufeff" + good
    yield "utf-16", good.encode("utf-16")
    yield "utf-16-be", good.encode("utf-16-be")
    yield "utf-16-cut", good.encode("utf-16-le")[:-1] + b"\xd8\x3d"
    yield "windows-1252", good.encode("cp1252") + b"\x93x\x94,\x81\n"
    yield "mixed", good.encode() * 2 + b"caf\xe9,1\n"
    yield "undoubled", '"1","Kisah "Si Kancil" dan buaya","x"\n"2","Novel "Bumi"","y"\n"3",""awal" kata","z"\n'
    yield "backslashes", '"1","kata \\"Bumi\\" itu","x"\n"2","a\\\\","y"\n'
    yield "unclosed", '1,"tanpa tutup,y\n2,"b, c",z\n"3,b,y\n4,d,"w'
    yield "blank", "a,b,c\n,,\n\n  \n1,2,3,,,\n1\n"
    yield "odd-bytes", "a,b\0,\x07c\n\x7f,\u0085,\ufeff,\ufffd\n"
    yield "preamble", "Perpustakaan SMP 1\nDaftar buku\n\nNo,Judul Buku,Pengarang,Penerbit,Tahun,Jumlah\n1,Bumi,Toer,HM,1980,2\n"
    yield "no-header", "".join(f"{i},Judul yang ke-{i} dari banyak,\"Toer, P.\",Gramedia,Jakarta,19{80+i},813.{i} TOE b\n" for i in range(1, 9))
    member = '"M{0}","Nama {0}","0","Siswa","x@y.id","","","","","","","","","2020-01-01","2020-01-01","2021-01-01","","0"\n'
    yield "members", "".join(member.format(i) for i in range(4))
    item = '"B{0}","899","Buku","I1","2020-01-01","","","","2020-01-01","0","","1","","1000","IDR","2020-01-01","2020-01-01 10:00:00","2020-01-01 10:00:00","Bumi"\n'
    yield "items", "".join(item.format(i) for i in range(4))
    biblio = '"Bumi","Text","","978","HM","1980","x hlm","","899 T","Indonesia","Jakarta","899","","","","<Toer><Ani>","<Fiksi>","<B{0}><B1{0}>"\n'
    yield "biblio", "".join(biblio.format(i) for i in range(4))
    yield "dump", "INSERT INTO `biblio` VALUES (1,'Bumi','d\\'x',NULL),(2,'a''b',\"c\",0);\n"


SEEDS = {
    "iso2709": iso_seeds, "marc8": lambda: MARC8.items(), "marcxml": marcxml_seeds, "marcjson": json_seeds,
    "tabular": table_seeds, "xml": xml_seeds,
}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for reader, seeds in SEEDS.items():
        folder = os.path.join(sys.argv[1], reader)
        os.makedirs(folder, exist_ok=True)
        for name, content in seeds():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode())


if __name__ == "__main__":
    main()
