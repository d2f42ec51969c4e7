"""Kills an import at random moments: every batch must end whole or not at all, and the catalogue must come out the same.

Usage: kill_import.py SILANG ROUNDS
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def rows(count):
    lines = []
    for number in range(count):
        grade = 1 + number % 12
        lines.append(
            f'"Buku contoh {number // 3} kelas {grade}",Text,,,Penerbit Contoh,{2000 + number % 20},120 hlm.,,,Indonesia,Jakarta,'
            f"510,,,,<Pengarang {number % 97}>,,<K{number}-1><K{number}-2>"
        )
    return "\r\n".join(lines) + "\r\n"


def silang(binary, database, *words):
    return subprocess.run([binary, "--database", database, *words], capture_output=True, text=True, check=True).stdout


def partition(binary, database):
    groups = {}
    for line in silang(binary, database, "clusters", "--tsv").splitlines():
        code, local, title = line.split("\t")
        groups.setdefault(title, set()).add((code, local))
    return sorted(sorted(group) for group in groups.values())


def main(binary, rounds):
    random.seed(7)
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "biblio.csv")
        file.write_text(rows(1500), newline="")
        whole = str(pathlib.Path(folder, "whole.sqlite"))
        silang(binary, whole, "library", "add", "--code", "D0000001", "--name", "Contoh", "--level", "SMP")
        start = time.monotonic()
        silang(binary, whole, "import", str(file), "--library", "D0000001")
        length = time.monotonic() - start
        expected = partition(binary, whole)
        ends = {}
        for number in range(rounds):
            database = str(pathlib.Path(folder, f"{number}.sqlite"))
            silang(binary, database, "library", "add", "--code", "D0000001", "--name", "Contoh", "--level", "SMP")
            process = subprocess.Popen(
                [binary, "--database", database, "import", str(file), "--library", "D0000001"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            time.sleep(random.uniform(0, length * 1.05))
            process.kill()
            process.wait()
            doctor = json.loads(silang(binary, database, "doctor", "--json"))
            batches = json.loads(silang(binary, database, "batches", "--json"))
            state = batches[0]["state"] if batches else "none"
            ends[state] = ends.get(state, 0) + 1
            assert doctor["openBatches"] == 0, (number, doctor)
            assert state in ("none", "abandoned", "applied"), (number, state)
            if state == "applied":
                assert partition(binary, database) == expected, (number, "differs after rolling forward")
            else:
                assert doctor["titles"] == 0, (number, state, doctor)
            silang(binary, database, "import", str(file), "--library", "D0000001")
            assert partition(binary, database) == expected, (number, "differs after importing again")
        print(f"{rounds} kills: {ends}")


main(sys.argv[1], int(sys.argv[2]))
