"""Signing in by an account elsewhere, with a provider of our own on this machine, in the real browser."""
import base64
import concurrent.futures
import contextlib
import hashlib
import hmac
import html
import http.client
import os
import re
import struct
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from harness import DESK, PHONE, SHOTS, Server, World, check, expect, journey
from journeys import SCHOOL_CODE
from people import PASSWORD, person, signed_in
from provider import CLIENT, SECRET, Provider

NAME = "belajar.id"


@contextlib.contextmanager
def door(world, width, script=True, people=None):
    """A second server on the same data, which knows the provider, and a page on it that may go to the provider and nowhere else."""
    provider = Provider(people or {"guru-" + uuid.uuid4().hex[:8]: "Ratna Uji (contoh)"})
    with tempfile.NamedTemporaryFile("w", suffix=".rahasia") as secret:
        secret.write(SECRET + "\n")
        secret.flush()
        server = Server(world.server.binary, world.server.database)
        server.start(more=["--oidc-issuer", provider.issuer, "--oidc-client-id", CLIENT, "--oidc-client-secret-file", secret.name,
                           "--oidc-name", NAME])
    there = World(server, world.browser)

    def page():
        page = there.page(width=width, script=script)
        page.context.route(provider.issuer + "/**", lambda route: route.continue_())
        return page

    try:
        yield there, provider, page
        there.settle()
    finally:
        for context in there.contexts:
            context.close()
        server.stop()
        provider.stop()


def link_of(made):
    return "/masuk/kode/" + made["link"].rsplit("/", 1)[1]


def librarian(world, **more):
    mark = uuid.uuid4().hex[:8]
    return mark, person(world, "add", "--name", "Pustakawan Luar (contoh)", "--sign-in", "luar." + mark, "--role", "librarian",
                        "--library", SCHOOL_CODE)


def choose(page, address, then="**/meja"):
    page.goto(address)
    page.get_by_label("Buat sandi baru").fill(PASSWORD)
    page.get_by_label("Sandi sekali lagi").fill(PASSWORD)
    page.get_by_role("button", name="Simpan dan masuk").click()
    page.wait_for_url(then)


def through(page, provider, script, who):
    """Over the page between, and in at the provider; without JavaScript the browser goes on by itself just the same."""
    page.wait_for_url(provider.issuer + "/izin?*")
    page.get_by_role("link", name=who).click()


def sign_out(page):
    page.goto("/keluar")
    text = page.get_by_role("main").inner_text()
    expect("Keluarlah juga dari " + NAME in text, "signing out does not tell of the provider's own session")
    page.get_by_role("main").get_by_role("button", name="Keluar").click()
    page.wait_for_url("**/")


def enter(page, provider, script, who="Ratna Uji"):
    page.goto("/masuk?kembali=%2Fakun")
    page.get_by_role("button", name="Masuk dengan " + NAME).click()
    through(page, provider, script, who)


def link(page, provider, script, who="Ratna Uji"):
    page.goto("/akun")
    form = page.locator("form[action='/akun/luar']")
    form.get_by_label("Sandi sekarang").fill(PASSWORD)
    form.get_by_role("button", name="Sambungkan").click()
    through(page, provider, script, who)
    page.wait_for_url("**/akun?beres=sambung")


def whole(world, page, width, script=True):
    mark, made = librarian(world)
    with door(world, width, script) as (there, provider, new):
        page = new()
        choose(page, link_of(made))
        link(page, provider, script)
        text = page.get_by_role("main").inner_text()
        expect("Tersambung" in text and "@guru.contoh.example" in text, f"the account page says {text[:400]!r}")
        expect(next(iter(provider.people)) not in page.content(), "the account page shows the whole address")
        page.screenshot(path=os.path.join(SHOTS, f"luar-akun-{width}.png"), full_page=True)
        sign_out(page)
        page.goto("/masuk")
        page.screenshot(path=os.path.join(SHOTS, f"luar-masuk-{width}.png"), full_page=True)
        enter(page, provider, script)
        page.wait_for_url(there.origin + "/akun")
        expect("Pustakawan," in signed_in(page), f"the head says {signed_in(page)!r}")
        asked = provider.seen[-1]
        expect(asked["referer"] is None, f"the provider is told {asked['referer']}")
        expect(asked["asked"]["scope"] == "openid email" and asked["asked"]["prompt"] == "select_account", str(asked))
        # A changed mind, and a provider that is down.
        sign_out(page)
        enter(page, provider, script, "Batal")
        page.wait_for_url("**/masuk?gagal=batal")
        expect("Tidak jadi masuk" in page.get_by_role("alert").inner_text(), "cancelling is not told")
        # Off again: then it opens nothing.
        page.get_by_label("Nama masuk atau nomor").fill("luar." + mark)
        page.get_by_label("Sandi", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Masuk", exact=True).click()
        page.wait_for_url("**/meja")
        page.goto("/akun")
        form = page.locator("form[action='/akun/luar']")
        form.get_by_label("Sandi sekarang").fill(PASSWORD)
        form.get_by_role("button", name="Lepaskan").click()
        page.wait_for_url("**/akun?beres=lepas")
        sign_out(page)
        enter(page, provider, script)
        page.wait_for_url("**/masuk?gagal=notLinked")
        expect("belum disambungkan" in page.get_by_role("alert").inner_text(), "an account nobody linked is not explained")
        page.screenshot(path=os.path.join(SHOTS, f"luar-gagal-{width}.png"), full_page=True)


@journey("an outside account is linked, opens, and is taken off", widths=(PHONE, DESK))
def linked(world, page):
    whole(world, page, page.viewport_size["width"])


@journey("an outside account without JavaScript", widths=(360,), script=False)
def linked_plain(world, page):
    whole(world, page, 768, False)


@journey("an outside account instead of a password, by the librarian's paper", widths=(PHONE,))
def paper(world, page):
    _, made = librarian(world)
    with door(world, PHONE) as (there, provider, new):
        page = new()
        page.goto(link_of(made))
        page.screenshot(path=os.path.join(SHOTS, "luar-kode-360.png"), full_page=True)
        page.get_by_role("button", name="Sambungkan " + NAME).click()
        through(page, provider, True, "Ratna Uji")
        page.wait_for_url("**/meja")
        expect("Pustakawan," in signed_in(page), f"the head says {signed_in(page)!r}")
        other = new()
        enter(other, provider, True)
        other.wait_for_url(there.origin + "/akun")


def totp(secret, now):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">Q", int(now) // 30), hashlib.sha1).digest()
    at = mac[19] & 15
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


@journey("an operator's outside account is asked for the second factor, and a provider that is down shuts nobody out", widths=(DESK,))
def operator(world, page):
    mark = uuid.uuid4().hex[:8]
    made = person(world, "add", "--name", "Pengelola Luar (contoh)", "--sign-in", "kelola." + mark, "--role", "operator")
    with door(world, DESK) as (there, provider, new):
        page = new()
        there.allow("422|503")
        choose(page, link_of(made), then="**/akun/kedua*")
        page.screenshot(path=os.path.join(SHOTS, "kedua-sandi-1280.png"), full_page=True)
        page.get_by_label("Sandi sekarang").fill("salah semua")
        page.get_by_role("button", name="Pasang").click()
        expect("Sandi sekarang tidak cocok" in page.get_by_role("alert").inner_text(), "a wrong password is not told")
        page.get_by_label("Sandi sekarang").fill(PASSWORD)
        page.get_by_role("button", name="Pasang").click()
        secret = page.locator("strong.call").inner_text().replace(" ", "")
        used = totp(secret, time.time())
        page.get_by_label("Kode 6 angka").fill(used)
        page.get_by_role("button", name="Simpan").click()
        recovery = page.locator(".codes li").first.inner_text()
        link(page, provider, True)
        sign_out(page)
        enter(page, provider, True)
        page.wait_for_url("**/masuk/kedua?*")
        page.goto("/akun")
        expect("menunggu kode kedua" in page.get_by_role("main").inner_text(), "the role counts without its second factor")
        page.goto("/masuk/kedua?kembali=%2Fakun")
        page.get_by_label("Kode 6 angka, atau kode cadangan").fill(used)
        page.get_by_role("button", name="Lanjut").click()
        expect(page.get_by_role("alert").count() == 1, "a code that was used counts again")
        page.get_by_label("Kode 6 angka, atau kode cadangan").fill(recovery)
        page.get_by_role("button", name="Lanjut").click()
        page.wait_for_url(there.origin + "/akun")
        expect("menunggu kode kedua" not in page.get_by_role("main").inner_text(), "the second factor does not wake the role")
        sign_out(page)
    # A provider that does not answer, from the start.
    with door(world, DESK) as (there, provider, new):
        provider.is_down = True
        page = new()
        page.goto("/masuk")
        page.get_by_role("button", name="Masuk dengan " + NAME).click()
        page.wait_for_url("**/masuk?gagal=tak-terhubung")
        expect("sedang tidak bisa dihubungi" in page.get_by_role("alert").inner_text(), "the outage is not told")
        page.get_by_label("Nama masuk atau nomor").fill("kelola." + mark)
        page.get_by_label("Sandi", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Masuk", exact=True).click()
        page.wait_for_url("**/masuk/kedua*")
        page.screenshot(path=os.path.join(SHOTS, "luar-putus-1280.png"), full_page=True)


def set_out(server, provider, subject):
    """Out by the door and in at the provider; the cookie's secret and the path to come back by."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("POST", "/masuk/luar", "", {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": "0"})
    response = connection.getresponse()
    page = response.read().decode()
    secret = re.search(r"luar=([0-9a-f]{64})", " ".join(response.headers.get_all("set-cookie") or []))[1]
    connection.close()
    address = html.unescape(re.search(r'content="0;url=([^"]+)"', page)[1])

    class Still(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    try:
        urllib.request.build_opener(Still).open(address.replace("/izin?", "/pilih?") + "&siapa=" + subject)
    except urllib.error.HTTPError as answer:
        return secret, answer.headers["Location"].split(f":{server.port}", 1)[1]
    raise AssertionError("the provider sent nobody back")


@check("an answer of the provider sent twenty times at once opens one session, and odd answers open none")
def answers(world):
    subject = "guru-" + uuid.uuid4().hex[:8]
    _, made = librarian(world)
    with door(world, DESK, people={subject: "Ratna Uji (contoh)"}) as (there, provider, new):
        page = new()
        page.goto(link_of(made))
        page.get_by_role("button", name="Sambungkan " + NAME).click()
        through(page, provider, True, "Ratna Uji")
        page.wait_for_url("**/meja")
        server = there.server

        def come(secret, path, method="GET"):
            cookie = {"Cookie": f"luar={secret}"} if secret else {}
            return server.ask(method, path, cookie, None if method == "GET" else b"")

        secret, back = set_out(server, provider, subject)
        with concurrent.futures.ThreadPoolExecutor(20) as pool:
            told = [f.result().headers.get("location") for f in [pool.submit(come, secret, back) for _ in range(20)]]
        expect(sorted(set(told)) == ["/masuk?gagal=noAttempt", "/meja"] and told.count("/meja") == 1, f"twenty at once: {told}")

        secret, back = set_out(server, provider, subject)
        path, query = back.split("?", 1)
        pairs = dict(urllib.parse.parse_qsl(query))

        def changed(**more):
            return path + "?" + urllib.parse.urlencode({k: v for k, v in {**pairs, **more}.items() if v is not None})

        odd = {
            "no cookie": (None, back), "another's cookie": ("0" * 64, back), "a cookie of nonsense": ("%00" * 21, back),
            "no state": (secret, changed(state=None)), "an empty state": (secret, changed(state="")),
            "a longer state": (secret, changed(state=pairs["state"] + "A")),
            "a state in other letters": (secret, changed(state=pairs["state"].swapcase())),
            "two states": (secret, path + "?state=x&" + query), "a state without end": (secret, changed(state="a" * 8000)),
        }
        for name, (cookie, address) in odd.items():
            answer = come(cookie, address)
            is_none = answer.headers.get("location") == "/masuk?gagal=noAttempt" or 400 <= answer.status < 500
            expect(is_none and "sesi=" not in answer.headers.get("set-cookie", ""), f"{name}: {answer.status} {answer.headers}")
        for method in ("POST", "PUT", "DELETE"):
            answer = come(secret, back, method)
            expect(answer.status in (403, 404, 405), f"{method}: {answer.status}")
        # None of it used the honest answer up.
        answer = come(secret, back)
        expect(answer.headers.get("location") == "/meja", f"afterwards: {answer.status} {answer.headers}")
        # Of the way that is over nothing is left, whatever is sent along with it.
        for more in ({}, {"code": "x"}, {"iss": "https://jahat.example"}, {"error": "access_denied"}):
            expect(come(secret, changed(**more)).headers.get("location") == "/masuk?gagal=noAttempt", f"again with {more}")
        for more in ({"iss": "https://jahat.example"}, {"iss": None}, {"code": "x"}, {"code": "\r\nX: y"}, {"code": "a" * 3000}):
            secret, back = set_out(server, provider, subject)
            query = dict(urllib.parse.parse_qsl(back.split("?", 1)[1]))
            sent = {k: v for k, v in {**query, **more}.items() if v is not None}
            answer = come(secret, "/masuk/luar/kembali?" + urllib.parse.urlencode(sent))
            expect(answer.headers.get("location") == "/masuk?gagal=tak-terbukti", f"{more}: {answer.headers.get('location')}")
        logged = " ".join(server.said)
        for word in (SECRET, subject, pairs["state"], pairs["code"], secret):
            expect(word not in logged, "the server's log holds what was secret on the way")
