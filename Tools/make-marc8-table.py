#!/usr/bin/env python3
"""Makes Sources/Standards/MARC/MARC8/MARC8Data.swift from the Library of Congress code tables.

usage: Tools/make-marc8-table.py codetables.xml

codetables.xml is the MARC-8 to Unicode mapping that the Library of Congress publishes as data
(https://www.loc.gov/marc/specifications/codetables.xml; the tables inside are dated January 2000 to December 2007, East
Asian as updated to 2004). Only its facts are taken: which code stands for which character, and which characters combine.

Our own layout, one base64 string for each set, holds the codes in ascending order, each as two LEB128 numbers:
  - the distance from the code before (codes as 7-bit bytes, so G0 and G1 share one table; three bytes for East Asian);
  - twice the zigzag distance of its scalar from the scalar before, plus 1 when it combines.
"""
import base64
import sys
import xml.etree.ElementTree as ElementTree

NAMES = {
    0x42: "basicLatin", 0x45: "extendedLatin", 0x67: "greekSymbols", 0x62: "subscripts", 0x70: "superscripts",
    0x32: "basicHebrew", 0x4E: "basicCyrillic", 0x51: "extendedCyrillic", 0x33: "basicArabic", 0x34: "extendedArabic",
    0x53: "basicGreek", 0x31: "eastAsian",
}


# Two East Asian codes that LC's tables do not have and real records do: ellipsis and opening quotation mark.
ADDITIONS = {0x31: {0x21203D: 0x2026, 0x212040: 0x201C}}


def leb128(number):
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def zigzag(number):
    return number << 1 if number >= 0 else (-number << 1) - 1


def encode(entries):
    out, last_code, last_scalar = bytearray(), 0, 0
    for code, (scalar, combines) in sorted(entries.items()):
        out += leb128(code - last_code) + leb128(zigzag(scalar - last_scalar) << 1 | combines)
        last_code, last_scalar = code, scalar
    return base64.b64encode(bytes(out)).decode()


def read(path):
    sets = {}
    for table in ElementTree.parse(path).iter("characterSet"):
        entries = {}
        for code in table.iter("code"):
            marc = bytes.fromhex(code.findtext("marc").strip())
            # The right halves of the two double-width marks have no scalar of their own: the left half's spans both
            # letters. 0 says "known, writes nothing".
            scalar = int((code.findtext("ucs") or "").strip() or "0", 16)
            # Codes of the control area (escape, terminators) are not graphic characters; 88 to 8E keep their high bit.
            if len(marc) == 1 and marc[0] < 0x20:
                continue
            key = 0
            for byte in marc:
                key = key << 7 | (byte & 0x7F)
            if len(marc) == 1 and 0x80 <= marc[0] < 0xA0:
                key = marc[0]
            entries[key] = (scalar, 1 if (code.findtext("isCombining") or "").strip() == "true" else 0)
        final = int(table.get("ISOcode"), 16)
        for code, scalar in ADDITIONS.get(final, {}).items():
            entries[(code >> 16 & 0x7F) << 14 | (code >> 8 & 0x7F) << 7 | code & 0x7F] = (scalar, 0)
        sets[final] = entries
    return sets


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sets = read(sys.argv[1])
    print("// Made by Tools/make-marc8-table.py from the Library of Congress MARC-8 code tables (January 2000 to December 2007).")
    print("// Do not edit; the layout is described in the script.")
    print("// swift-format-ignore-file")
    print()
    print("enum MARC8Data {")
    for code, name in NAMES.items():
        entries = sets.pop(code)
        text = encode(entries)
        print(f"    /// Final character 0x{code:02X}: {len(entries):,} codes.")
        print(f'    static let {name}: StaticString = """')
        for start in range(0, len(text), 120):
            last = start + 120 >= len(text)
            print("        " + text[start:start + 120] + ("" if last else "\\"))
        print('        """')
    print("}")
    if sets:
        sys.exit(f"sets without a name: {sets.keys()}")


main()
