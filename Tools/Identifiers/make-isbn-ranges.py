#!/usr/bin/env python3
"""Writes Sources/Standards/Identifiers/ISBN/ISBNRangeData.swift from the International ISBN Agency's range message.

usage: make-isbn-ranges.py RangeMessage.xml           the agency's own file (isbn-international.org, "export range message")
       make-isbn-ranges.py isbn.dat                   the same facts as python-stdnum (package data) carries them, which are
                                                      often newer than a copy of the XML at hand

One line per registration group: its prefix, then the registrant ranges with their zeros, so that the number of digits of a
range's ends is the length of the registrant. Lines without ranges are groups in which nothing has been assigned yet.
The line of the EAN prefix (978, 979) gives the ranges of the groups themselves.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

OUT = "Sources/Standards/Identifiers/ISBN/ISBNRangeData.swift"


def merge(ranges):
    """Joins neighbours of one length: 00-04, 05-10 -> 00-10."""
    out = []
    for low, high in sorted(ranges, key=lambda r: r[0].ljust(7, "0")):
        if out and len(out[-1][0]) == len(low) and int(out[-1][1]) + 1 == int(low):
            out[-1] = (out[-1][0], high)
        else:
            out.append((low, high))
    return out


def rules(element):
    found = []
    for rule in element.find("Rules"):
        length = int(rule.find("Length").text)
        low, high = rule.find("Range").text.split("-")
        if length:
            found.append((low[:length], high[:length]))
    return found


def from_xml(path):
    root = ElementTree.parse(path).getroot()
    date = root.find("MessageDate").text
    groups = {}
    for ean in root.find("EAN.UCCPrefixes"):
        groups[ean.find("Prefix").text] = rules(ean)
    for group in root.find("RegistrationGroups"):
        groups[group.find("Prefix").text.replace("-", "")] = rules(group)
    return date, groups


def from_listing(path):
    date, groups, ean, current = "?", {}, None, None
    for line in open(path, encoding="utf-8"):
        if match := re.match(r"# file date (.*)", line):
            date = match.group(1).strip()
        if line.startswith("#") or not line.strip():
            continue
        body = line.strip()
        indent = len(line) - len(line.lstrip(" "))
        if indent == 0:
            ean = current = body
            groups[ean] = []
        elif indent == 1 and "agency=" in body:
            current = ean + body.split()[0]
            groups[current] = []
        else:
            for part in body.rstrip(",").split(","):
                low, _, high = part.partition("-")
                groups[current].append((low, high))
    return date, groups


path = sys.argv[1]
date, groups = from_xml(path) if path.endswith(".xml") else from_listing(path)
with open(OUT, "w", encoding="utf-8") as out:
    out.write("// Made by Tools/Identifiers/make-isbn-ranges.py from the International ISBN Agency's range message of\n")
    out.write(f"// {date}. Do not edit.\n\n")
    out.write("extension ISBNRanges {\n")
    out.write("    /// Per line a prefix and its ranges; see the script.\n")
    out.write('    static let data = """\n')
    for prefix in sorted(groups):
        line = " ".join([prefix] + [f"{low}-{high}" for low, high in merge(groups[prefix])])
        words, current = line.split(" "), "       "
        lines = []
        for word in words:
            if len(current) + 1 + len(word) > 126:
                lines.append(current + " \\")
                current = "       "
            current += " " + word
        lines.append(current)
        out.write("\n".join(lines) + "\n")
    out.write('        """\n}\n')
