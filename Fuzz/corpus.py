#!/usr/bin/env python3
"""Packs a folder of inputs into one file and back.

usage: Fuzz/corpus.py pack FOLDER FILE
       Fuzz/corpus.py unpack FILE FOLDER

An input is its length in decimal digits, a line feed, its bytes, and a line feed. Inputs stand in order of length, so that the
packed file changes little when the corpus does.
"""
import hashlib
import os
import sys


def pack(folder, file):
    inputs = set()
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "rb") as input_file:
            inputs.add(input_file.read())
    with open(file, "wb") as packed:
        for content in sorted(inputs, key=lambda content: (len(content), content)):
            packed.write(b"%d\n%s\n" % (len(content), content))


def unpack(file, folder):
    os.makedirs(folder, exist_ok=True)
    with open(file, "rb") as packed:
        while length := packed.readline():
            content = packed.read(int(length))
            packed.read(1)
            with open(os.path.join(folder, hashlib.sha1(content).hexdigest()), "wb") as output:
                output.write(content)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    (pack if sys.argv[1] == "pack" else unpack)(sys.argv[2], sys.argv[3])
