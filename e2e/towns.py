"""An installation of its own for one long story: empty at first, on a day that the story chooses, with people on their own devices."""
import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import uuid

import harness
from harness import HERE, PHONE, Failed, Server, World, expect

sys.path.insert(0, os.path.join(HERE, "cluster"))
from servers import free_port  # noqa: E402

PASSWORD = "tiga kata tenang"


class Dated(Server):
    """The program on another day: its own code has no such switch, so the C library's clock is moved (clock.c)."""

    def __init__(self, binary, database, shim, port):
        super().__init__(binary, database)
        self.shim, self.days, self.fixed = shim, 0, port

    def environment(self):
        return dict(os.environ, LD_PRELOAD=self.shim, SILANG_TEST_DAYS=str(self.days), LANG="id_ID.UTF-8")

    def start(self, seconds=60, more=()):
        kept = {name: os.environ.get(name) for name in ("LD_PRELOAD", "SILANG_TEST_DAYS")}
        os.environ.update(LD_PRELOAD=self.shim, SILANG_TEST_DAYS=str(self.days))
        try:
            super().start(seconds, ["--port", str(self.fixed), *more])
        finally:
            for name, value in kept.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})

    def command(self, *arguments, seconds=900):
        return subprocess.run(
            [self.binary, *arguments, "--database", self.database], stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=seconds, env=self.environment())


class Town:
    """An empty installation beside the demonstration, on the same engine."""

    def __init__(self, world):
        self.folder = tempfile.mkdtemp(prefix="silang-story-")
        self.shim = os.path.join(self.folder, "clock.so")
        compiler = shutil.which("cc") or shutil.which("clang") or "cc"
        built = subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", self.shim, os.path.join(HERE, "clock.c"), "-ldl"],
                               capture_output=True, text=True)
        expect(built.returncode == 0, f"clock.c does not compile: {built.stderr}")
        self.server = Dated(world.server.binary, self.database(world.server.database, "kisah"), self.shim, free_port())
        self.elsewhere = self.database(world.server.database, "lain")
        self.world = World(self.server, world.browser)
        self.secrets = {}
        self.allow("^$")
        self.server.start()

    def database(self, beside, name):
        if not beside.startswith("postgres"):
            return os.path.join(self.folder, name + ".sqlite")
        mark = f"{name}_{uuid.uuid4().hex[:8]}"
        made = subprocess.run(["psql", "-X", "-q", beside, "-c", f"CREATE DATABASE {mark}"], capture_output=True, text=True)
        expect(made.returncode == 0, f"no database: {made.stderr}")
        parts = urllib.parse.urlsplit(beside)
        return urllib.parse.urlunsplit(parts._replace(path="/" + mark))

    def close(self):
        self.server.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def allow(self, pattern):
        """What a page may complain of; while the program is started anew, nothing answers."""
        self.world.allow("CONNECTION_REFUSED|" + pattern)

    def said(self, *arguments):
        done = self.server.command(*arguments, "--json")
        expect(done.returncode == 0, f"{arguments[:3]} ended with {done.returncode}: {(done.stderr or done.stdout)[-400:]}")
        return json.loads(done.stdout)

    def move(self, days):
        """Days pass: the program is started anew on a later day, as it would have run through them."""
        self.server.stop()
        self.server.days = days
        self.server.start()
        self.settled()

    def settled(self, seconds=20):
        """What falls due by itself is done at the start; waits for it."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.server.get("/healthz").status == 200:
                time.sleep(0.6)
                return
        raise Failed("the program is not up")

    def wait(self, condition, what, seconds=30):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if condition():
                return
            time.sleep(0.3)
        raise Failed(f"not so after {seconds} s: {what}")

    def now(self):
        return time.time() + self.server.days * 86400

    def code(self, person):
        """What the authenticator on somebody's phone shows (RFC 6238)."""
        key = base64.b32decode(self.secrets[person])
        mac = hmac.new(key, int(self.now() // 30).to_bytes(8, "big"), hashlib.sha1).digest()
        place = mac[-1] & 15
        return f"{(int.from_bytes(mac[place:place + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"

    # People ----------------------------------------------------------------------------------------------------------

    def device(self, width=PHONE):
        return Device(self.world.page(width=width))

    def enter(self, page, name):
        """Signs in by name and password, with the phone's code where a role asks for it."""
        page.goto("/masuk")
        page.get_by_label("Nama masuk atau nomor").fill(name)
        page.get_by_label("Sandi", exact=True).fill(PASSWORD)
        tick = page.get_by_label(re.compile("perangkat saya sendiri"))
        if tick.count():
            tick.check()
        page.get_by_role("main").get_by_role("button", name="Masuk", exact=True).click()
        page.wait_for_url(re.compile("/meja|/masuk/kedua"))
        if "/masuk/kedua" in page.url:
            page.get_by_label(re.compile("^Kode 6 angka")).fill(self.code(name))
            page.get_by_role("main").get_by_role("button").first.click()
            page.wait_for_url("**/meja")


class Device:
    """Somebody's page, with a count of what they had to do on it."""

    def __init__(self, page):
        self.page, self.typed, self.taps = page, 0, 0

    def type(self, label, text):
        self.page.get_by_label(label).fill(text)
        self.typed += 1

    def tap(self, target):
        target.click()
        self.taps += 1

    def tick(self, target):
        target.check()
        self.taps += 1

    def narrow(self, where):
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        expect(wide <= 0, f"{where} is {wide} px wider than the screen")


def shot(page, name, full=True):
    page.screenshot(path=os.path.join(harness.SHOTS, f"story-{name}.png"), full_page=full)
