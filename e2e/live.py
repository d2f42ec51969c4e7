"""Two processes on one database: what the command line imports shows in the running server."""
import json
import os
import tempfile
import time

from harness import check, expect, query

LIBRARY = "D0000005"


def found(world, words):
    return json.loads(world.server.get("/api/v1/titles?" + query(q=words)).body)


@check("an import by another process shows within a second, and its undoing too")
def live(world):
    best = None
    with tempfile.TemporaryDirectory() as folder:
        # Three tries: a machine busy with other things may be late once.
        for number, word in enumerate(("zirkonia", "kuarsit", "obsidian"), start=1):
            path = os.path.join(folder, f"{word}.csv")
            with open(path, "w", encoding="utf-8") as f:
                f.write("No,Judul,Pengarang,Penerbit,Tahun,Jumlah\n")
                f.write(f"1,Rahasia Gua {word.title()} Terdalam,Pengarang Contoh,Penerbit Contoh,2021,3\n")
            words = f"rahasia gua {word}"
            expect(not any(word in i["title"].lower() for i in found(world, words)["items"]), "the title is there before its import")
            done = world.server.command("import", path, "--library", LIBRARY, "--source", f"e2e-{word}", "--json")
            ended = time.monotonic()
            expect(done.returncode == 0, f"import ended with {done.returncode}: {done.stderr[-500:]}")
            report = json.loads(done.stdout)
            expect(report["read"] == report["accepted"] + report["repaired"] + report["refused"] == 1, f"rows do not add up: {report}")
            expect(report["titlesCreated"] == 1 and report["copies"] == 3, f"created {report['titlesCreated']}, {report['copies']} copies")
            late = wait(lambda: any(word in i["title"].lower() for i in found(world, words)["items"]), ended)
            print(f"     seen after {late:.2f} s", flush=True)
            best = late if best is None else min(best, late)
            undone = world.server.command("undo", str(report["batch"]))
            expect(undone.returncode == 0, f"undo ended with {undone.returncode}: {undone.stderr[-500:]}")
            wait(lambda: not any(word in i["title"].lower() for i in found(world, words)["items"]), time.monotonic())
            if best <= 1:
                return
    expect(best <= 1, f"seen only after {best:.2f} s")


def wait(condition, since, seconds=20):
    while time.monotonic() < since + seconds:
        if condition():
            return time.monotonic() - since
        time.sleep(0.02)
    expect(False, f"not so after {seconds} s")


@check("health and metrics answer")
def health(world):
    expect(world.server.get("/healthz").status == 200, "/healthz")
    metrics = world.server.get("/metrics")
    expect(metrics.status == 200 and b"# TYPE" in metrics.body, f"/metrics gives {metrics.status}")


@check("the same import twice changes nothing; a file that is none is an error; a wrong word is usage")
def codes(world):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "daftar.csv")
        with open(path, "w", encoding="utf-8") as f:
            f.write("No,Judul,Pengarang,Penerbit,Tahun,Jumlah\n1,Katak di Tepi Telaga Contoh,Pengarang Contoh,Penerbit Contoh,2020,2\n")
        common = ("--library", LIBRARY, "--source", "e2e-dua", "--json")
        first = json.loads(world.server.command("import", path, *common).stdout)
        second = json.loads(world.server.command("import", path, *common).stdout)
        expect(second["unchanged"] == 1 and second["titlesCreated"] == 0, f"the second time: {second}")
        expect(world.server.command("undo", str(first["batch"])).returncode == 0, "undo")
    expect(world.server.command("import", "/tidak/ada.csv", *common).returncode == 1, "a file that is not there")
    expect(world.server.command("import", "--no-such-option").returncode == 2, "a wrong word")
    listing = world.server.command("library", "list", "--json")
    expect(len(json.loads(listing.stdout)) == 17, "library list")
