"""Kills imports and undos at random moments: each must end whole or not at all, and the catalogue must come out the same.

Usage: kill_import.py SILANG ROUNDS

Of three rounds one kills a first import, one an import of a complete file over it, and one the undo of that. Half of the kills
come in the last fifth, when rows are marked gone, staged rows dropped and the end told.
"""

import csv
import io
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

LIBRARY = ["--library", "D0000001"]


def rows(count, edition=1):
    lines = []
    for number in range(count):
        if edition == 2 and number % 11 == 0:
            continue  # gone from the complete file
        grade = 1 + number % 12
        place = "Bandung" if edition == 2 and number % 5 == 0 else "Jakarta"
        lines.append(
            f'"Buku contoh {number // 3} kelas {grade}",Text,,,Penerbit Contoh,{2000 + number % 20},120 hlm.,,,Indonesia,{place},'
            f"510,,,,<Pengarang {number % 97}>,,<K{number}-1><K{number}-{edition + 1}>"
        )
    return "\r\n".join(lines) + "\r\n"


def silang(binary, database, *words):
    return subprocess.run([binary, "--database", database, *words], capture_output=True, text=True, check=True).stdout


def catalogue(binary, database):
    """Which records stand together, and what is said of each title, without numbers."""
    groups = {}
    for line in silang(binary, database, "clusters", "--tsv").splitlines():
        code, local, title = line.split("\t")
        groups.setdefault(title, set()).add((code, local))
    described = csv.reader(io.StringIO(silang(binary, database, "export", "--format", "csv")))
    return sorted(sorted(group) for group in groups.values()), sorted(row[1:] for row in described)


def moment(length):
    return random.uniform(length * 0.8, length * 1.05) if random.random() < 0.5 else random.uniform(0, length * 0.8)


def timed(binary, database, *words):
    start = time.monotonic()
    silang(binary, database, *words)
    return time.monotonic() - start


def killed(binary, database, after, *words):
    process = subprocess.Popen([binary, "--database", database, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    process.kill()
    process.wait()
    # Whatever starts next finishes what was begun.
    doctor = json.loads(silang(binary, database, "doctor", "--json"))
    assert doctor["openBatches"] == 0, doctor
    batches = json.loads(silang(binary, database, "batches", "--json"))
    return batches[0] if batches else {"batch": 0, "state": "none"}


def main(binary, rounds):
    random.seed(7)
    binary = os.path.abspath(binary)
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        first, second = str(place / "biblio.csv"), str(place / "biblio-2.csv")
        pathlib.Path(first).write_text(rows(1500), newline="")
        pathlib.Path(second).write_text(rows(1500, edition=2), newline="")
        stages = [str(place / f"stage-{number}.sqlite") for number in range(3)]
        silang(binary, stages[0], "library", "add", "--code", "D0000001", "--name", "Contoh", "--level", "SMP")
        commands = [["import", first, *LIBRARY], ["import", second, *LIBRARY, "--complete", "--yes"], ["undo", "2"]]
        shutil.copy(stages[0], stages[1])
        lengths = [timed(binary, stages[1], *commands[0])]
        shutil.copy(stages[1], stages[2])
        lengths.append(timed(binary, stages[2], *commands[1]))
        undone = str(place / "undone.sqlite")
        shutil.copy(stages[2], undone)
        lengths.append(timed(binary, undone, *commands[2]))
        expected = [catalogue(binary, stage) for stage in stages]
        assert catalogue(binary, undone) == expected[1], "an undisturbed undo does not bring back what was"
        ends = {}
        for number in range(rounds):
            kind = number % 3
            database = str(place / f"{number}.sqlite")
            shutil.copy(stages[kind], database)
            batch = killed(binary, database, moment(lengths[kind]), *commands[kind])
            isBefore = batch["batch"] != [1, 2, 2][kind] or (kind == 2 and batch["state"] == "applied")
            state = "before" if isBefore else batch["state"]
            ends[state] = ends.get(state, 0) + 1
            assert state in ("before", "abandoned", "applied", "undone"), (number, state)
            whole = {"applied": kind + 1, "undone": 1}.get(state, kind)
            assert catalogue(binary, database) == expected[whole], (number, state, "is neither what was nor what was to come")
            # The same once more, undisturbed; what is undone already is refused.
            if state != "undone":
                silang(binary, database, *commands[kind])
            assert catalogue(binary, database) == expected[[1, 2, 1][kind]], (number, state, "differs when done again")
            for rest in ("", "-wal", "-shm"):
                pathlib.Path(database + rest).unlink(missing_ok=True)
        print(f"{rounds} kills: {ends}")


main(sys.argv[1], int(sys.argv[2]))
