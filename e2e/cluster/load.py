"""What people do while servers fall: search, wish, and import. Each keeps a list of what it was promised."""
import http.client
import pathlib
import random
import re
import subprocess
import threading
import time
import urllib.parse

WORDS = ["cerita", "bumi", "kelas 7", "matematika", "laut", "sejarah indonesia", "puisi", "gunung", "fisika", "kamus"]


class Load(threading.Thread):
    """Something done again and again until told to stop. Failures are kept with their moment."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port = port
        self.ending = threading.Event()
        self.failures = []
        self.successes = []  # (begun, ended)
        self.connection = None

    def run(self):
        while not self.ending.is_set():
            self.turn()

    def stop(self):
        self.ending.set()
        self.join(120)

    def request(self, method, path, form=None):
        """Status, headers and body; a connection that breaks is an OSError or HTTPException."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=35)
        try:
            body = urllib.parse.urlencode(form) if form else None
            headers = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            return answer.status, answer.headers, answer.read()
        except (OSError, http.client.HTTPException):
            self.connection.close()
            self.connection = None
            raise

    def works_since(self, moment):
        """Whether something begun after a moment came to a good end."""
        return bool(self.successes) and self.successes[-1][0] > moment

    def longest_trouble(self, moment):
        """Seconds from a moment to the last failure, or the longest wait for an answer: whichever is more."""
        failed = max((t - moment for t, _ in list(self.failures) if t > moment), default=0.0)
        waited = max((end - begin for begin, end in list(self.successes) if end > moment), default=0.0)
        return max(failed, waited)


class Searches(Load):
    """Bounded: twenty a second for each of these."""

    def turn(self):
        start = time.monotonic()
        try:
            status, _, body = self.request("GET", "/api/v1/titles?" + urllib.parse.urlencode({"q": random.choice(WORDS)}))
            good = status == 200 and b'"total"' in body
            if not good:
                self.failures.append((start, f"{status}"))
        except (OSError, http.client.HTTPException) as error:
            good = False
            self.failures.append((start, repr(error)))
        if good:
            self.successes.append((start, time.monotonic()))
        self.ending.wait(max(0, 0.05 - (time.monotonic() - start)) if good else 0.2)


class Wishes(Load):
    """A write at the desk: a wish is sent until it is acknowledged by its receipt, the same form each time."""

    def __init__(self, port):
        super().__init__(port)
        self.acknowledged = []  # (form token, receipt)
        self.repeats = 0
        self.unanswered = 0

    def turn(self):
        try:
            status, _, page = self.request("GET", "/minta")
            token = re.search(rb'name="?bukti"? value="?([\w-]+)', page) if status == 200 else None
        except (OSError, http.client.HTTPException) as error:
            self.failures.append((time.monotonic(), repr(error)))
            token = None
        if token is None:
            self.ending.wait(0.3)
            return
        self.send(token[1].decode())
        self.ending.wait(0.1)

    def send(self, token):
        form = {"q": random.choice(WORDS), "bukti": token}
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline:
            start = time.monotonic()
            try:
                status, headers, _ = self.request("POST", "/minta", form)
                place = headers.get("Location", "")
                if status == 303 and re.search(r"/minta/[A-Z0-9]+$", place):
                    self.acknowledged.append((token, place.rsplit("/", 1)[1]))
                    self.successes.append((start, time.monotonic()))
                    return
                self.failures.append((start, f"{status} {place}"))
            except (OSError, http.client.HTTPException) as error:
                self.failures.append((start, repr(error)))
            self.repeats += 1
            time.sleep(0.3)
        self.unanswered += 1


class Imports(Load):
    """One library after the other sends its catalogue, a little changed each time; a failed import is repeated."""

    def __init__(self, binary, database, folder, libraries):
        super().__init__(0)
        self.binary, self.database, self.folder, self.libraries = binary, database, folder, libraries
        self.number = 0
        self.last = {}

    def rows(self, library, version):
        chosen = random.Random(library)
        lines = ["No,Judul,Pengarang,Penerbit,Tahun,Jumlah"]
        for number in range(200):
            title = f"{WORDS[chosen.randrange(len(WORDS))].title()} Contoh {chosen.randrange(300)}"
            copies = 1 + (number + version) % 4
            lines.append(f"{number + 1},{title},Pengarang {chosen.randrange(60)},Penerbit Contoh,{1990 + chosen.randrange(30)},{copies}")
        return "\n".join(lines) + "\n"

    def turn(self):
        library = self.libraries[self.number % len(self.libraries)]
        self.number += 1
        file = pathlib.Path(self.folder, f"{library}.csv")
        file.write_text(self.rows(library, self.number))
        while True:
            start = time.monotonic()
            done = self.command(file, library)
            if done.returncode == 0:
                self.successes.append((start, time.monotonic()))
                self.last[library] = file.read_text()
                break
            self.failures.append((start, f"{done.returncode}: {done.stderr.strip()[-300:]}"))
            # One that had to stop is repeated even at the end: what it began must be finished or taken back.
            time.sleep(1)
        self.ending.wait(0.5)

    def command(self, file, library, database=None):
        return subprocess.run([self.binary, "import", str(file), "--library", library, "--as-of", "2026-11-01", "--database",
                               database or self.database], capture_output=True, text=True)
