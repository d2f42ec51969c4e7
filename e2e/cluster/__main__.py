"""Servers fall while people work: nothing acknowledged is lost, nothing happens twice, and all is back within half a minute.

A PostgreSQL primary with a synchronous standby, three nodes behind a balancer, a bounded load of searches, wishes and imports.
In each round a node is killed, then every node is restarted in turn, then the primary is killed and its standby promoted.

Usage: python3 e2e/cluster --binary SILANG [--rounds 2] [--report FILE]
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from load import Imports, Searches, Wishes
from servers import Balancer, Node, Postgres, password, wait

LIBRARIES = [f"D000000{n}" for n in range(1, 7)]
BACK_WITHIN = 30  # seconds


def silang(binary, database, *words):
    return subprocess.run([binary, *words, "--database", database], capture_output=True, text=True, check=True).stdout


def prepare(binary, database):
    for code in LIBRARIES:
        silang(binary, database, "library", "add", "--code", code, "--name", f"Perpustakaan Contoh {code[-1]}", "--level", "SMP")


def partition(binary, database):
    groups = {}
    for line in silang(binary, database, "clusters", "--tsv").splitlines():
        code, local, title = line.split("\t")
        groups.setdefault(title, set()).add((code, local))
    return sorted(sorted(group) for group in groups.values())


class Cluster:
    def __init__(self, folder, binary):
        self.folder, self.binary = folder, binary
        secret = password()
        self.primary, self.standby = Postgres(folder, "timur", secret), Postgres(folder, "barat", secret)
        ports = f"127.0.0.1:{self.primary.port},127.0.0.1:{self.standby.port}"
        self.database = f"postgres://silang:{secret}@{ports}/silang?target_session_attrs=read-write&connect_timeout=3"
        self.nodes = [Node(folder, f"simpul{n}", binary, self.database) for n in (1, 2, 3)]
        self.balancer = Balancer(folder, self.nodes)

    def start(self):
        self.primary.create()
        self.primary.start()
        self.primary.sql("CREATE DATABASE silang TEMPLATE template0 ENCODING 'UTF8'")
        self.standby.copy_of(self.primary)
        prepare(self.binary, self.database)
        first = Imports(self.binary, self.database, self.folder, LIBRARIES)
        for _ in LIBRARIES:
            first.ending.set()
            first.turn()
        assert not first.failures, first.failures
        for node in self.nodes:
            node.start()
        self.balancer.start()
        self.searches = [Searches(self.balancer.port) for _ in range(4)]
        self.wishes = [Wishes(self.balancer.port) for _ in range(2)]
        self.imports = Imports(self.binary, self.database, self.folder, LIBRARIES)
        for node in self.nodes:
            wait(lambda: self.answers(node), 60, f"{node.name} answers")
        for load in self.everyone:
            load.start()

    @property
    def everyone(self):
        return [*self.searches, *self.wishes, self.imports]

    def answers(self, node):
        probe = Searches(node.port)
        try:
            return probe.request("GET", "/healthz")[0] == 200
        except OSError:
            return False

    def settle(self, moment, what):
        """Waits until everybody works again; how long somebody did not, or waited for an answer."""
        online = [*self.searches, *self.wishes]
        wait(lambda: all(load.works_since(moment + 1) for load in online), 90, f"service is back after {what}")
        time.sleep(3)
        return max(load.longest_trouble(moment) for load in online)

    def kill_node(self):
        node = random.choice(self.nodes)
        moment = time.monotonic()
        node.kill()
        outage = self.settle(moment, "the loss of a node")
        node.start()
        wait(lambda: self.answers(node), 60, f"{node.name} is back")
        return outage

    def restart_in_turn(self):
        """Nobody may notice."""
        before = {load: len(load.failures) for load in [*self.searches, *self.wishes]}
        for node in self.nodes:
            ended = node.stop()
            assert ended == 0, f"{node.name} ended with {ended}"
            node.start()
            wait(lambda: self.answers(node), 60, f"{node.name} is back")
            time.sleep(1.5)
        lost = [failure for load, count in before.items() for failure in load.failures[count:]]
        assert not lost, f"a rolling restart lost requests: {lost[:5]}"

    def lose_primary(self):
        moment = time.monotonic()
        self.primary.kill()
        time.sleep(1)  # somebody, or something like Patroni, notices
        self.standby.promote()
        outage = self.settle(moment, "the loss of the primary")
        self.primary, self.standby = self.standby, self.primary
        self.standby.copy_of(self.primary)
        return outage

    def finish(self):
        for load in self.everyone:
            load.stop()
            assert not load.is_alive(), "the load does not end"

    def judge(self):
        """What was promised, against what is there."""
        receipts = [receipt for load in self.wishes for _, receipt in load.acknowledged]
        unanswered = sum(load.unanswered for load in self.wishes)
        stored = set(self.primary.sql("SELECT code FROM wish", "silang").split())
        lost = [receipt for receipt in receipts if receipt not in stored]
        assert not lost, f"{len(lost)} acknowledged wishes are lost: {lost[:5]}"
        assert len(set(receipts)) == len(receipts), "two forms got one receipt"
        assert len(stored) <= len(receipts) + unanswered, f"{len(stored)} wishes stored, {len(receipts)} sent: some twice"
        open_batches = self.primary.sql("SELECT count(*) FROM batch WHERE state NOT IN ('applied', 'undone', 'abandoned')", "silang")
        if open_batches != "0":
            silang(self.binary, self.database, "doctor")
        plain = os.path.join(self.folder, "plain.sqlite")
        prepare(self.binary, plain)
        for library in LIBRARIES:
            path = os.path.join(self.folder, f"{library}.last.csv")
            with open(path, "w", encoding="utf-8") as f:
                f.write(self.imports.last.get(library) or self.imports.rows(library, 1 + LIBRARIES.index(library)))
            again = self.imports.command(path, library)
            assert again.returncode == 0, again.stderr
            assert self.imports.command(path, library, plain).returncode == 0
        here, there = partition(self.binary, self.database), partition(self.binary, plain)
        assert here == there, f"the catalogue differs from an undisturbed one: {len(here)} and {len(there)} titles"
        counts = "SELECT sum(copies) FROM holding"
        copies = self.primary.sql(counts, "silang")
        import sqlite3
        with sqlite3.connect(plain) as sqlite:
            assert copies == str(sqlite.execute(counts).fetchone()[0]), "copies were counted twice or lost"
        return len(receipts), unanswered, len(here)

    def stop(self):
        for part in (self.balancer, *self.nodes, self.standby, self.primary):
            part.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--report")
    parser.add_argument("--keep", action="store_true", help="keep the folder with the logs")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="silang-cluster-")
    os.chmod(folder, 0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    cluster = Cluster(folder, os.path.abspath(options.binary))
    start = time.monotonic()
    lines = []
    failed = True
    try:
        cluster.start()
        time.sleep(3)
        for number in range(1, options.rounds + 1):
            node = cluster.kill_node()
            cluster.restart_in_turn()
            primary = cluster.lose_primary()
            lines.append(f"| {number} | {node:.1f} | {primary:.1f} |")
            print(f"round {number}: {node:.1f} s of trouble after losing a node, {primary:.1f} s after losing the primary", flush=True)
            assert node <= BACK_WITHIN and primary <= BACK_WITHIN, "service was away for too long"
        cluster.finish()
        receipts, unanswered, titles = cluster.judge()
        searches = sum(len(load.successes) for load in cluster.searches)
        missed = sum(len(load.failures) for load in cluster.searches)
        summary = (
            f"{searches} searches answered, {missed} not; {receipts} wishes acknowledged and all there once, {unanswered} never answered; "
            f"{len(cluster.imports.successes)} imports done, {len(cluster.imports.failures)} had to be repeated; {titles} titles, the same as "
            f"undisturbed; {time.monotonic() - start:.0f} s"
        )
        print(summary)
        if options.report:
            with open(options.report, "w", encoding="utf-8") as f:
                f.write("| round | trouble after losing a node (s) | trouble after losing the primary (s) |\n|---|---|---|\n")
                f.write("\n".join(lines) + f"\n\n{summary}\n")
        failed = False
    finally:
        for load in getattr(cluster, "searches", []) + getattr(cluster, "wishes", []):
            load.ending.set()
        if hasattr(cluster, "imports"):
            cluster.imports.ending.set()
        cluster.stop()
        if options.keep or failed:
            print(f"logs are in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
