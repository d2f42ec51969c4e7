"""Server, browser and checks: what the other files stand on."""
import dataclasses
import http.client
import os
import re
import shutil
import signal
import subprocess
import threading
import time
import traceback
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
SHOTS = os.path.join(HERE, "shots")
PHONE, TABLET, DESK = 360, 768, 1280
PATIENCE = 15_000  # milliseconds that a browser step may take on a busy machine


class Failed(AssertionError):
    """A check that does not hold."""


def expect(condition, text):
    if not condition:
        raise Failed(text)


# Checks ------------------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Check:
    name: str
    run: object
    width: int = 0  # 0: no browser page is handed over
    script: bool = True


CHECKS = []


def check(name):
    """A check that needs no page: called with the world."""

    def register(function):
        CHECKS.append(Check(name, function))
        return function

    return register


def journey(name, widths=(PHONE, DESK), script=True):
    """A check with a fresh browser page at each width: called with the world and the page."""

    def register(function):
        for width in widths:
            CHECKS.append(Check(f"{name} ({width} px)", function, width, script))
        return function

    return register


# Answers without a browser -------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict  # names in lower case
    body: bytes

    @property
    def text(self):
        return self.body.decode("utf-8")

    @property
    def kind(self):
        return self.headers.get("content-type", "").split(";")[0].strip()


class Server:
    """The program, serving a database on a port that it picks itself."""

    def __init__(self, binary, database):
        self.binary, self.database = binary, database
        self.process = None
        self.port = 0
        self.said = []

    def start(self, seconds=60, more=()):
        self.process = subprocess.Popen(
            [self.binary, "serve", "--host", "127.0.0.1", "--port", "0", "--rate-limit", "off", "--database", self.database,
             *more],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        found = threading.Event()

        def listen():
            for line in self.process.stdout:
                self.said.append(line.rstrip())
                address = re.search(r"http://[^\s/]*:(\d+)", line)
                if address and not found.is_set():
                    self.port = int(address[1])
                    found.set()
            found.set()

        threading.Thread(target=listen, daemon=True).start()
        found.wait(seconds)
        expect(self.port, "the server did not say where it listens: " + " | ".join(self.said[-5:]))
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                if self.get("/healthz").status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        raise Failed("/healthz did not answer 200")

    def stop(self):
        if not self.process:
            return
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method, path, headers=None, body=None):
        """One request, sent as written: no redirect is followed, nothing is encoded again."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            response = connection.getresponse()
            return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            connection.close()

    def get(self, path, **headers):
        return self.ask("GET", path, {name.replace("_", "-"): value for name, value in headers.items()})

    def command(self, *arguments, seconds=900):
        """A subcommand on the same database, in a process of its own."""
        return subprocess.run(
            [self.binary, *arguments, "--database", self.database], stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=seconds)


# Browser -----------------------------------------------------------------------------------------------------------


def chromium():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        path = shutil.which(name)
        if path:
            return path
    raise Failed("no Chromium on this system")


class World:
    """What a check gets: the server, the browser, and a way to make pages that notice what goes wrong in them."""

    def __init__(self, server, browser):
        self.server, self.browser = server, browser
        self.contexts = []
        self.faults = []
        self.allowed = re.compile(r"(?!)")

    @property
    def origin(self):
        return self.server.origin

    def page(self, width=DESK, script=True, **options):
        context = self.browser.new_context(
            viewport={"width": width, "height": 740 if width < 600 else 900}, java_script_enabled=script, locale="id-ID",
            has_touch=width < 600, base_url=self.origin, **options)
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        context.route(re.compile(r"^(?!" + re.escape(self.origin) + r"(/|$))https?:"), self.refuse)
        page = context.new_page()
        page.on("console", lambda m: m.type == "error" and self.note(f"console: {m.text}"))
        page.on("pageerror", lambda e: self.note(f"script: {e}"))
        page.on("dialog", lambda d: (self.note(f"dialog: {d.message}"), d.dismiss()))
        return page

    def refuse(self, route):
        self.note(f"a third party is called: {route.request.url}")
        route.abort()

    def note(self, text):
        if not self.allowed.search(text):
            self.faults.append(text)

    def allow(self, pattern):
        """Console messages that this check brings about on purpose."""
        self.allowed = re.compile(pattern)

    def settle(self):
        """Closes the pages of a check; what went wrong in them becomes its failure."""
        faults, self.faults = self.faults, []
        self.allowed = re.compile(r"(?!)")
        for context in self.contexts:
            context.close()
        self.contexts = []
        expect(not faults, "; ".join(dict.fromkeys(faults)))


def wish(world, words, **fields):
    """Asks for something without a browser; gives the address of the receipt."""
    token = re.search(r'name="?bukti"? value="([^"]+)"', world.server.get("/minta").text)
    expect(token, "the form has no token")
    body = urllib.parse.urlencode({"q": words, "bukti": token[1], **fields}).encode()
    sent = world.server.ask("POST", "/minta", {"Content-Type": "application/x-www-form-urlencoded"}, body)
    expect(sent.status == 303, f"a wish gives {sent.status}")
    return sent.headers["location"]


def query(**pairs):
    return urllib.parse.urlencode(pairs)


REMARKS = {}


def remark(what, where):
    """Something to improve that fails nothing; said once at the end, with all its places."""
    places = REMARKS.setdefault(what, [])
    if where not in places:
        places.append(where)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:80]


def run(checks, world):
    """Runs checks one after the other; gives how many held and how many did not."""
    good = bad = 0
    for one in checks:
        start = time.monotonic()
        problem = trouble = page = None
        try:
            if one.width:
                page = world.page(one.width, one.script)
                one.run(world, page)
            else:
                one.run(world)
        except Failed as error:
            problem = str(error)
        except Exception as error:  # a step that timed out, an answer that could not be read
            problem = f"{type(error).__name__}: {str(error).strip()}"
            trouble = traceback.format_exc(limit=-3)
        if problem and page:
            try:
                page.screenshot(path=os.path.join(SHOTS, f"failed-{slug(one.name)}.png"))
                problem += f"\n      at {page.url}"
            except Exception:
                pass
        try:
            world.settle()
        except Failed as error:
            problem = f"{problem}; {error}" if problem else str(error)
        took = time.monotonic() - start
        if problem:
            bad += 1
            print(f"NOT  {one.name}  [{took:.1f} s]\n      {problem}", flush=True)
            if trouble:
                print("      " + trouble.replace("\n", "\n      "), flush=True)
        else:
            good += 1
            print(f"ok   {one.name}  [{took:.1f} s]", flush=True)
        if world.server.process.poll() is not None:
            print(f"NOT  the server ended with {world.server.process.returncode}: {' | '.join(world.server.said[-8:])}", flush=True)
            return good, bad + 1
    return good, bad
