"""Every kind of page as it is seen, heard, weighed and printed."""
import os
import re
import urllib.parse

from harness import CHECKS, DESK, PHONE, SHOTS, TABLET, Check, expect, journey, remark, wish

SCHOOL_CODE = "D0000002"

# Kinds of page: a name and its address; a function finds the address where it depends on the data.
KINDS = {
    "depan": "/",
    "cari": "/cari",
    "hasil": "/cari?q=matematika",
    "hasil-dekat": "/cari?q=cerita&near=" + SCHOOL_CODE,
    "hasil-disaring": "/cari?q=cerita&level=SD&library=" + SCHOOL_CODE,
    "salah-ketik": "/cari?q=laskar+plangi",
    "kosong": "/cari?q=xqzwvk",
    "halaman-kosong": "/cari?q=cerita&page=400",
    "judul": lambda world: first_title(world, "laskar pelangi"),
    "perpustakaan-semua": "/perpustakaan",
    "perpustakaan": "/perpustakaan/" + SCHOOL_CODE,
    "katalog": f"/perpustakaan/{SCHOOL_CODE}/katalog",
    "katalog-klas": f"/perpustakaan/{SCHOOL_CODE}/katalog?urut=klas",
    "jelajah": "/jelajah",
    "bidang": lambda world: first_field(world),
    "bidang-islam": "/jelajah/297",
    "baru": "/baru",
    "baru-bulan": lambda world: first_month(world),
    "baru-salah": "/baru?bulan=2026-13",
    "minta": "/minta?q=gunung+berapi",
    "bukti-belum": lambda world: receipt(world, "naga kereta terbang"),
    "bukti-ada": lambda world: receipt(world, "laskar pelangi", library=SCHOOL_CODE),
    "bukti-dijawab": lambda world: answered(world),
    "bukti-salah": "/minta/ABCDEF",
    "belum-tercatat": "/minta/belum-tercatat?library=" + SCHOOL_CODE,
    "perjanjian-terbuka": "/perjanjian",
    "perjanjian-umum": lambda world: first_agreement(world),
    "tentang": "/tentang",
    "bantuan": "/bantuan",
    "istilah": "/bantuan/istilah",
    "panduan": "/panduan",
    "panduan-satu": "/panduan/pelajaran-katalog",
    "masuk": "/masuk",
    "meja": "/meja",
    "tidak-ada": "/tidak-ada",
}

# Kinds that are answered with an error, which a browser notes.
REFUSED = {"tidak-ada": "404", "bukti-salah": "404", "baru-salah": "400"}

# Pictures end here, in CSS pixels: what is taller can no longer be looked at.
TALLEST = 2400
# Paper in millimetres.
A4, F4 = (210, 297), (215, 330)


def first_title(world, words):
    found = re.search(r'href="(/judul/\d+)"', world.server.get("/cari?q=" + urllib.parse.quote(words)).text)
    expect(found, f"no title for {words!r}")
    return found[1]


def first_agreement(world):
    found = re.search(r'href="(/perjanjian/\d+)"', world.server.get("/perjanjian").text)
    expect(found, "no agreement is open to everyone")
    return found[1]


def first_field(world):
    found = re.findall(r'href="(/jelajah/[^"]+)"', world.server.get("/jelajah").text)
    expect(found, "no field to browse")
    return next((f for f in found if f.endswith("/8")), found[0])


def first_month(world):
    found = re.search(r'href="(/baru\?bulan=[0-9-]+)"', world.server.get("/baru").text)
    expect(found, "no month to choose")
    return found[1] + "&level=SMP"


RECEIPTS = {}


def receipt(world, words, **fields):
    """The address of a receipt, asked for once."""
    if words not in RECEIPTS:
        RECEIPTS[words] = wish(world, words, **fields)
    return RECEIPTS[words]


def answered(world):
    """A receipt with a librarian's answer."""
    words = "naga kereta gunung"
    if words not in RECEIPTS:
        code = receipt(world, words, library=SCHOOL_CODE).rsplit("/", 1)[1]
        title = first_title(world, "laskar pelangi").rsplit("/", 1)[1]
        done = world.server.command("needs", "answer", code, "--text", "Coba yang ini; sambungannya sudah dipesan.", "--title", title)
        expect(done.returncode == 0, f"answering ended with {done.returncode}: {done.stderr[-300:]}")
    return RECEIPTS[words]


def address(world, kind):
    where = KINDS[kind]
    return where(world) if callable(where) else where


def open_kind(world, page, kind):
    if kind in REFUSED:
        world.allow(REFUSED[kind])
    return page.goto(address(world, kind), wait_until="load")


# Accessibility -------------------------------------------------------------------------------------------------------


def axe_source():
    import axe_playwright_python

    with open(os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js"), encoding="utf-8") as f:
        return f.read()


AXE = None


def accessible(kind):
    def run(world, page):
        global AXE
        AXE = AXE or axe_source()
        answer = open_kind(world, page, kind)
        policy = answer.headers.get("content-security-policy", "")
        expect("default-src" in policy and "unsafe-inline" not in policy and "unsafe-eval" not in policy, f"weak policy: {policy!r}")
        expect(page.title().strip(), "the page has no title")
        expect(page.get_by_role("heading", level=1).count() == 1, "the page has not exactly one first heading")
        wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        expect(wide <= 0, f"the page is {wide} px wider than the screen")
        if page.viewport_size["width"] == DESK:
            # Opened parts are checked too.
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        page.evaluate(AXE + "\n;undefined")
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)")
        grave = [f"{v['id']} ({v['impact']}): {v['help']} at {where(v)}" for v in found if v["impact"] in ("serious", "critical")]
        for v in found:
            if v["impact"] not in ("serious", "critical"):
                remark(f"{v['id']} ({v['impact']}): {v['help']}: {where(v)}", kind)
        expect(not grave, "; ".join(grave))

    return run


def where(violation):
    nodes = violation["nodes"]
    return ", ".join(" ".join(map(str, n["target"])) for n in nodes[:3]) + (f" and {len(nodes) - 3} more" if len(nodes) > 3 else "")


for _kind in KINDS:
    for _width in (PHONE, DESK):
        CHECKS.append(Check(f"page {_kind}: accessible, quiet console, strict policy, fits ({_width} px)", accessible(_kind), _width))


@journey("pages fit at 320 px and with letters twice as large", widths=(320,))
def narrow(world, page):
    for kind in KINDS:
        open_kind(world, page, kind)
        wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        expect(wide <= 0, f"{kind} is {wide} px wider than a screen of 320 px")
    page.set_viewport_size({"width": 640, "height": 900})
    for kind in ("depan", "hasil", "judul"):
        open_kind(world, page, kind)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        expect(wide <= 0, f"{kind} with large letters is {wide} px too wide")


@journey("on a phone everything that is pressed is large enough", widths=(PHONE,))
def targets(world, page):
    """WCAG 2.2, 2.5.8: 24 by 24 CSS pixels, save links within a line of text."""
    for kind in ("depan", "hasil", "judul", "jelajah", "minta", "bukti-ada", "baru-bulan", "perpustakaan"):
        open_kind(world, page, kind)
        small = page.evaluate(
            """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, a.button, a.tag, nav a')]
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, r]) => r.width && r.height && (r.width < 24 || r.height < 24))
                .map(([e, r]) => `${e.tagName} ${(e.innerText || e.name || '').trim().slice(0, 30)} ${Math.round(r.width)}x${Math.round(r.height)}`)"""
        )
        expect(not small, f"{kind}: " + "; ".join(small[:6]))


# Weight ------------------------------------------------------------------------------------------------------------


@journey("the first load is under 100 KB and calls nobody else", widths=(PHONE,))
def weight(world, page):
    for kind in ("depan", "hasil", "judul", "perpustakaan", "jelajah", "baru"):
        fresh = world.page(PHONE)
        sizes, hosts = {}, set()
        devtools = fresh.context.new_cdp_session(fresh)
        devtools.send("Network.enable")
        devtools.on("Network.requestWillBeSent", lambda e: hosts.add(e["request"]["url"].split("/")[2]))
        devtools.on("Network.loadingFinished", lambda e: sizes.update({e["requestId"]: e["encodedDataLength"]}))
        fresh.goto(address(world, kind), wait_until="networkidle")
        total = sum(sizes.values())
        print(f"     {kind}: {total / 1000:.1f} KB in {len(sizes)} files", flush=True)
        expect(1_000 < total < 100_000, f"{kind} weighs {total} bytes")
        expect(hosts == {world.origin.split("/")[2]}, f"{kind} calls {hosts}")
        fresh.context.close()


# Print -------------------------------------------------------------------------------------------------------------

PRINTED = ("bukti-belum", "bukti-dijawab", "jelajah", "baru-bulan", "judul", "hasil", "katalog", "katalog-klas", "baru", "perpustakaan", "depan", "bantuan")


def boxes(pdf):
    """The page sizes in a PDF, in millimetres."""
    found = re.findall(rb"/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\]", pdf)
    return [(round((float(c) - float(a)) / 72 * 25.4), round((float(d) - float(b)) / 72 * 25.4)) for a, b, c, d in found]


@journey("pages print on A4 and F4, without the site's navigation", widths=(DESK,))
def printing(world, page):
    for kind in PRINTED:
        open_kind(world, page, kind)
        page.emulate_media(media="print")
        shown = page.evaluate(
            """() => [...document.querySelectorAll('header nav, footer nav, form, button, nav.paging, a.skip')]
                .filter(e => e.checkVisibility && e.checkVisibility() && e.getBoundingClientRect().height > 1)
                .map(e => e.tagName + '.' + e.className)"""
        )
        expect(not shown, f"{kind} prints {shown}")
        text = page.get_by_role("main").inner_text().strip()
        expect(len(text) > 60, f"{kind} prints only {text!r}")
        expect(re.search("contoh", page.locator("body").inner_text(), re.I), f"{kind} is not marked as a sample")
        page.set_viewport_size({"width": 718, "height": 1000})
        page.screenshot(path=os.path.join(SHOTS, f"{kind}-cetak.png"), full_page=True)
        for name, (width, height) in (("a4", A4), ("f4", F4)):
            path = os.path.join(SHOTS, f"{kind}-{name}.pdf")
            pdf = page.pdf(path=path, width=f"{width}mm", height=f"{height}mm", print_background=True)
            sizes = boxes(pdf)
            expect(pdf.startswith(b"%PDF-") and b"/Font" in pdf, f"{kind} on {name} is empty")
            expect(sizes and all(abs(w - width) <= 1 and abs(h - height) <= 1 for w, h in sizes), f"{kind} on {name}: sizes {set(sizes)}")
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": DESK, "height": 900})


@journey("pictures of every kind of page", widths=(PHONE,))
def pictures(world, page):
    for width in (PHONE, TABLET, DESK):
        fresh = world.page(width)
        for kind in KINDS:
            open_kind(world, fresh, kind)
            path = os.path.join(SHOTS, f"{kind}-{width}.png")
            tall = fresh.evaluate("document.scrollingElement.scrollHeight")
            fresh.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": min(tall, TALLEST)})
            expect(os.path.getsize(path) > 3_000, f"the picture of {kind} is empty")
        fresh.context.close()


@journey("pages with forced colours, less motion and a dark system stay whole", widths=(PHONE,))
def preferences(world, page):
    for options in ({"forced_colors": "active"}, {"reduced_motion": "reduce"}, {"color_scheme": "dark"}):
        page.emulate_media(**options)
        for kind in ("depan", "hasil", "judul"):
            open_kind(world, page, kind)
            expect(page.get_by_role("heading", level=1).is_visible(), f"{kind} lost its heading with {options}")
