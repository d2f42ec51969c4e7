"""What an operator meets with a database, on both engines: each time the program says what is wrong and what to do, ends with 3, and
nothing is half-written.

Usage: databases.py SILANG [NAME…]     without names all of them

As root it runs in a mount namespace of its own, in which it fills real disks; else those are left out, and it says so.
"""
import http.client
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent / "cluster"))
from servers import Postgres, free_port, password, wait  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIBRARY = "D0000001"


def run(binary, database, *words, **more):
    environment = dict(os.environ, LANG="en_US.UTF-8", **more)
    return subprocess.run([binary, "--database", database, *words], capture_output=True, text=True, env=environment)


def good(binary, database, *words):
    done = run(binary, database, *words)
    assert done.returncode == 0, f"{words}: {done.returncode} {done.stderr}"
    return done.stdout


def refused(done, code, *parts):
    assert done.returncode == 3, f"ended with {done.returncode}: {done.stdout} {done.stderr}"
    assert f"({code})" in done.stderr, f"not {code}: {done.stderr}"
    for part in parts:
        assert part in done.stderr, f"“{part}” is not in: {done.stderr}"
    print(f"   {done.stderr.strip()}")


def rows(count):
    lines = ["No,Judul,Pengarang,Penerbit,Tahun,Jumlah"]
    words = ["Bumi", "Laut", "Gunung", "Hujan", "Sawah", "Kota", "Pasar", "Kebun", "Sungai", "Langit"]
    for n in range(count):
        title = f"{words[n % 10]} {words[n // 10 % 10]} {words[n // 100 % 10]} Contoh {n}"
        lines.append(f"{n + 1},{title},Pengarang {n % 97},Penerbit Contoh {n % 13},{1980 + n % 40},{1 + n % 3}")
    return "\n".join(lines) + "\n"


class Bench:
    """A folder, the program, and a PostgreSQL of our own."""

    def __init__(self, binary):
        self.binary = os.path.abspath(binary)
        self.folder = tempfile.mkdtemp(prefix="silang-databases-")
        os.chmod(self.folder, 0o755)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.secret = password()
        self.server = Postgres(self.folder, "server", self.secret)
        self.server.create()
        self.server.start()
        self.file = os.path.join(self.folder, "buku.csv")
        pathlib.Path(self.file).write_text(rows(3000))
        self.expected = None

    def url(self, name="silang", **more):
        parts = dict(user="silang", secret=self.secret, host="127.0.0.1", port=self.server.port, query="")
        parts.update(more)
        return "postgres://{user}:{secret}@{host}:{port}/{name}{query}".format(name=name, **parts)

    def make(self, name, tablespace=None):
        place = f" TABLESPACE {tablespace}" if tablespace else ""
        self.server.sql(f"CREATE DATABASE {name}{place}")
        return self.url(name)

    def fill(self, database, check=True):
        if run(self.binary, database, "library", "list").stdout.find(LIBRARY) < 0:
            done = run(self.binary, database, "library", "add", "--code", LIBRARY, "--name", "Perpustakaan Contoh", "--level", "SMP")
            if done.returncode != 0:
                return done
        done = run(self.binary, database, "import", self.file, "--library", LIBRARY)
        assert not check or done.returncode == 0, done.stderr
        return done

    def groups(self, database):
        found = {}
        for line in good(self.binary, database, "clusters", "--tsv").splitlines():
            code, local, title = line.split("\t")
            found.setdefault(title, set()).add((code, local))
        return sorted(sorted(group) for group in found.values())

    def is_whole(self, database):
        """After the trouble is over, what was begun is finished or gone, and the same file makes what it makes elsewhere."""
        good(self.binary, database, "doctor")
        assert len(self.groups(database)) in (0, len(self.undisturbed())), "half an import is there"
        self.fill(database)
        assert self.groups(database) == self.undisturbed(), "the catalogue differs from an undisturbed one"

    def undisturbed(self):
        if self.expected is None:
            database = os.path.join(self.folder, "whole.sqlite")
            self.fill(database)
            self.expected = self.groups(database)
        return self.expected

    def disk(self, name, megabytes):
        """A real disk of that size."""
        place = pathlib.Path(self.folder, name)
        place.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0755", "tmpfs", str(place)], check=True)
        return place

    def close(self):
        self.server.stop()
        for place in pathlib.Path(self.folder).iterdir():
            if os.path.ismount(place):
                subprocess.run(["umount", "-l", str(place)], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def addresses(bench):
    """A wrong address, name, user or password; nobody is told the password."""
    binary = bench.binary
    refused(run(binary, bench.url("tidak_ada"), "doctor"), "noSuchDatabase", "createdb")
    refused(run(binary, bench.url("postgres", secret="rahasia"), "doctor"), "signInRefused", "--database")
    refused(run(binary, bench.url("postgres", user="siapa"), "doctor"), "signInRefused")
    refused(run(binary, bench.url("postgres", port=free_port(), secret="rahasia"), "doctor"), "serverGone", "Check")
    refused(run(binary, "mysql://server/silang", "doctor"), "cannotOpen")
    refused(run(binary, os.path.join(bench.folder, "tidak", "ada.sqlite"), "doctor"), "cannotOpen", "folder")
    refused(run(binary, bench.file, "doctor"), "notADatabase")
    for words in (("rahasia", bench.url("postgres", secret="rahasia")), (bench.secret, bench.url("tidak_ada"))):
        assert words[0] not in run(binary, words[1], "doctor").stderr, "a password was told"


def encryption(bench):
    """TLS as sslmode asks for it, with a certificate made on the spot."""
    binary, server = bench.binary, bench.server
    keys = pathlib.Path(bench.folder, "keys")
    keys.mkdir()

    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=keys)

    for name in ("akar", "lain"):
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out",
                f"{name}.crt")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    (keys / "names").write_text("subjectAltName=DNS:localhost\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "akar.crt", "-CAkey", "akar.key", "-CAcreateserial", "-days", "2", "-extfile",
            "names", "-out", "server.crt")
    for name in ("server.crt", "server.key"):
        os.chmod(keys / name, 0o600)
        if os.geteuid() == 0:
            shutil.chown(keys / name, "postgres", "postgres")
    refused(run(binary, bench.url("postgres", query="?sslmode=require"), "doctor"), "encryption", "sslmode")
    with open(server.folder / "cluster.conf", "a", encoding="utf-8") as f:
        f.write(f"ssl = on\nssl_cert_file = '{keys}/server.crt'\nssl_key_file = '{keys}/server.key'\n")
    server.sql("SELECT pg_reload_conf()")
    database = bench.make("rahasia")
    wait(lambda: run(binary, database + "?sslmode=require", "doctor").returncode == 0, 20, "the server speaks TLS")
    encrypted = "SELECT count(*) FROM pg_stat_ssl s JOIN pg_stat_activity a ON a.pid = s.pid WHERE a.datname = 'rahasia' AND s.ssl"
    with subprocess.Popen([binary, "serve", "--port", "0", "--database", database + "?sslmode=require"], stdout=subprocess.PIPE) as node:
        node.stdout.readline()
        assert int(server.sql(encrypted)) > 0, "the connections are not encrypted"
        node.terminate()

    def verified(root, host):
        return bench.url("rahasia", host=host, query=f"?sslmode=verify-full&sslrootcert={keys}/{root}")

    good(binary, verified("akar.crt", "localhost"), "doctor")
    refused(run(binary, verified("akar.crt", "127.0.0.1"), "doctor"), "encryption", "certificate", "sslrootcert")
    refused(run(binary, verified("lain.crt", "localhost"), "doctor"), "encryption", "certificate")
    refused(run(binary, verified("tidak-ada.crt", "localhost"), "doctor"), "encryption", "sslrootcert")


def gone(bench):
    """A server that is killed in the middle of an import; a file whose program is killed."""
    database = bench.make("hilang")
    bench.fill(database)  # everything in place, so that the next import only has work
    good(bench.binary, database, "undo", "1")
    work = subprocess.Popen([bench.binary, "--database", database, "import", bench.file, "--library", LIBRARY], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, env=dict(os.environ, LANG="en_US.UTF-8"))
    wait(lambda: int(bench.server.sql("SELECT COALESCE(MAX(applied), 0) FROM batch WHERE id = 2", "hilang") or 0) > 0, 60, "it applies rows")
    bench.server.kill()
    out, err = work.communicate(timeout=120)
    refused(subprocess.CompletedProcess([], work.returncode, out, err), "serverGone", "Check that it runs")
    bench.server.start()
    bench.is_whole(database)

    file = os.path.join(bench.folder, "hilang.sqlite")
    good(bench.binary, file, "library", "add", "--code", LIBRARY, "--name", "Perpustakaan Contoh", "--level", "SMP")
    work = subprocess.Popen([bench.binary, "--database", file, "import", bench.file, "--library", LIBRARY], stdout=subprocess.DEVNULL)
    with sqlite3.connect(file, timeout=10) as look:
        wait(lambda: look.execute("SELECT COALESCE(MAX(applied), 0) FROM batch").fetchone()[0] > 0, 60, "it applies rows")
    work.send_signal(signal.SIGKILL)
    work.wait()
    bench.is_whole(file)


def full(bench):
    """Disks that are really full."""
    if os.geteuid() != 0:
        print("   left out: only root can mount a small disk")
        return
    small = bench.disk("kecil", 2)
    file = str(small / "silang.sqlite")
    good(bench.binary, file, "library", "list")
    refused(bench.fill(file, check=False), "full", "Free some space")
    assert sqlite3.connect(file).execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
    bench.is_whole(file)

    small = bench.disk("sempit", 14)
    shutil.chown(small, "postgres", "postgres")
    bench.server.sql(f"CREATE TABLESPACE sempit LOCATION '{small}'")
    database = bench.make("penuh", "sempit")
    good(bench.binary, database, "library", "list")
    refused(bench.fill(database, check=False), "full", "Free some space")
    subprocess.run(["mount", "-o", "remount,size=256m", str(small)], check=True)
    bench.is_whole(database)


def schemas(bench):
    """A newer schema than the program's; an old one met by two programs that start at once."""
    fixtures = ROOT / "Tests" / "Fixtures"
    file = os.path.join(bench.folder, "lama.sqlite")
    with sqlite3.connect(file) as old:
        old.executescript((fixtures / "schema-30-sqlite.sql").read_text())
    database = bench.make("lama")
    script = pathlib.Path(bench.folder, "lama.sql")
    script.write_text((fixtures / "schema-30-postgresql.sql").read_text())
    bench.server.tool("psql", "-qX", "-v", "ON_ERROR_STOP=1", "-f", str(script), "-d", database)
    count = "SELECT COUNT(*) - COUNT(DISTINCT number), COUNT(*) FROM schema_migration"
    for place in (file, database):
        both = [subprocess.Popen([bench.binary, "--database", place, "library", "list"], stdout=subprocess.PIPE, text=True) for _ in "12"]
        said = [one.communicate(timeout=60)[0] for one in both]
        assert [one.returncode for one in both] == [0, 0] and said[0] == said[1] and LIBRARY in said[0], said
    with sqlite3.connect(file) as old:
        assert old.execute(count).fetchone()[0] == 0
        before = old.execute("SELECT COUNT(*) FROM source_record").fetchone()
        old.execute("INSERT INTO schema_migration VALUES (9999, 'Nanti', 'later', 0, '0')")
    assert bench.server.sql(count, "lama").startswith("0|")
    bench.server.sql("INSERT INTO schema_migration VALUES (9999, 'Nanti', 'later', 0, '0')", "lama")
    for place in (file, database):
        refused(run(bench.binary, place, "doctor"), "newerSchema", "Update the program")
        refused(run(bench.binary, place, "import", bench.file, "--library", LIBRARY), "newerSchema")
    assert sqlite3.connect(file).execute("SELECT COUNT(*) FROM source_record").fetchone() == before
    assert bench.server.sql("SELECT COUNT(*) FROM source_record", "lama") == str(before[0])


def replica(bench):
    """Reads from a standby that lags for ever: whoever wrote sees it on every node."""
    database = bench.make("salinan")
    bench.fill(database)
    standby = Postgres(bench.folder, "salinan", bench.secret)
    standby.copy_of(bench.server)
    bench.server.configure(synchronous="")
    bench.server.sql("SELECT pg_reload_conf()")
    copy = bench.url("salinan", port=standby.port)
    nodes = []
    try:
        for _ in "12":
            node = subprocess.Popen([bench.binary, "serve", "--port", "0", "--rate-limit", "off", "--database", database, "--replica", copy],
                                    stdout=subprocess.PIPE, text=True)
            nodes.append((node, int(re.search(r":(\d+)/", node.stdout.readline())[1])))

        def ask(node, method, path, form=None, cookie=""):
            connection = http.client.HTTPConnection("127.0.0.1", nodes[node][1], timeout=30)
            headers = {"Cookie": cookie} if cookie else {}
            if form:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request(method, path, urllib.parse.urlencode(form) if form else None, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()

        here = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'salinan' AND application_name LIKE 'silang%'"
        wait(lambda: ask(0, "GET", "/cari?q=laut")[0] == 200 and int(standby.sql(here)) > 0, 30, "reads go to the standby")
        standby.sql("SELECT pg_wal_replay_pause()")
        token = re.search(r'name="?bukti"? value="?([\w-]+)', ask(0, "GET", "/minta")[2])[1]
        status, headers, _ = ask(0, "POST", "/minta", {"q": "laut", "bukti": token})
        assert status == 303, status
        receipt, cookie = headers["Location"], headers["Set-Cookie"].split(";")[0]
        assert re.fullmatch(r"catatan=\d+", cookie), cookie
        assert ask(0, "GET", receipt)[0] == 200, "the node that wrote does not see it"
        assert ask(1, "GET", receipt, cookie=cookie)[0] == 200, "another node does not see it"
        print(f"   another node without the cookie: {ask(1, 'GET', receipt)[0]}")
        standby.stop()
        assert ask(1, "GET", receipt)[0] == 200, "without its standby a node does not answer"
    finally:
        for node, _ in nodes:
            node.terminate()
            node.wait()
        standby.stop()


ALL = [addresses, encryption, schemas, replica, gone, full]


def main():
    if os.geteuid() == 0 and "SILANG_OWN_MOUNTS" not in os.environ:
        os.environ["SILANG_OWN_MOUNTS"] = "1"
        os.execvp("unshare", ["unshare", "--mount", sys.executable, *sys.argv])
    binary, *names = sys.argv[1:]
    bench = Bench(binary)
    try:
        for test in ALL:
            if not names or test.__name__ in names:
                start = time.monotonic()
                print(f"{test.__name__}: {test.__doc__.splitlines()[0]}", flush=True)
                test(bench)
                print(f"   {time.monotonic() - start:.0f} s", flush=True)
    finally:
        bench.close()
    print("all as it should be")


if __name__ == "__main__":
    main()
