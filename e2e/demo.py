"""The demonstration: somebody of every role, one press away, each with something to do or to see; and no such door elsewhere."""
import os
import re
import shutil
import tempfile

from harness import DESK, PHONE, Server, check, expect, journey
from people import signed_in

# Who, as what, and what has to stand on their desk: words that are not there when the desk is empty.
PEOPLE = [
    ("Ibu Ratna", "Pustakawan", ["Yang perlu dikerjakan hari ini", "rapat", "Pesan"]),
    ("Bapak Joko", "Wakil pustakawan", ["Yang perlu dikerjakan hari ini", "Permintaan"]),
    ("Kak Lina", "Petugas bantu", ["Dipercayakan kepada Anda", "Peminjaman dan pengembalian"]),
    ("Bapak Budi", "Kepala", ["Menunggu persetujuan Anda", "Pemantauan", "Pemantauan layanan"]),
    ("Bapak Salim", "Yayasan", ["Pemantauan", "berlaku"]),
    ("Ibu Sari", "Guru", ["Bahan untuk kelas", "Apa artinya kerja sama bagi saya", "dapat dipinjam lewat perpustakaan Anda"]),
    ("Bapak Tono", "Tenaga kependidikan", ["Apa artinya kerja sama bagi saya", "dapat dipinjam lewat perpustakaan Anda"]),
    ("Adi (contoh)", "Siswa", ["Apa artinya kerja sama bagi saya", "dapat dipinjam lewat perpustakaan Anda"]),
    ("Bapak Made", "Komite sekolah", ["Apa artinya kerja sama bagi saya", "menanyakan pendapat Anda"]),
    ("Kak Yuni", "Alumni", ["Apa artinya kerja sama bagi saya"]),
    ("Bapak Agus", "Tamu", ["Apa artinya kerja sama bagi saya"]),
    ("Ibu Wati", "Orang tua/wali", ["Persetujuan untuk anak", "Disetujui di kertas", "Belum ada lembar yang kembali"]),
    ("Ibu Dewi", "Koordinator jaringan", ["Kesehatan jaringan: Jejaring Layang", "Kesehatan jaringan: Gugus Benang", "mendaftar 1"]),
    ("Bapak Gunawan", "Petugas dinas", ["Dinas Pendidikan Kabupaten Layang", "SK Bupati Layang", "berlaku"]),
    ("Bapak Rahmat", "Petugas dinas", ["Belum ada mandat yang berlaku", "Mandat terakhir berakhir"]),
    ("Ibu Ika", "Pengelola instalasi", ["Instalasi", "Perbuatan terakhir"]),
]

# What a page says when it has nothing for whoever looks.
EMPTY = ["Belum ada perjanjian.", "Belum ada jaringan.", "Tidak ada rapat"]
# Whose part is small: no agreement and no meeting is theirs. Of the officers one has no mandate, to be seen.
READERS = ("Petugas bantu", "Guru", "Tenaga kependidikan", "Siswa", "Orang tua/wali", "Komite sekolah", "Alumni", "Tamu",
           "Petugas dinas")


def enter(page, name):
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile(re.escape(name))).first.click()
    page.wait_for_url("**/meja")


def walk(world, page, widths):
    for name, role, words in PEOPLE:
        person = world.page(widths)
        enter(person, name)
        expect(role.lower() in signed_in(person).lower(), f"{name} is {signed_in(person)!r} and not {role}")
        text = person.get_by_role("main").inner_text()
        for word in words:
            expect(word.lower() in text.lower(), f"the desk of {name} ({role}) does not say {word!r}: {text[:400]!r}")
        expect(person.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), f"the desk of {name} is too wide")
        links = person.eval_on_selector_all("main a[href^='/']", "all => all.map(a => a.getAttribute('href').split('#')[0])")
        expect(len(links) >= 4, f"the desk of {name} leads nowhere")
        for path in dict.fromkeys(link for link in links if link and not link.startswith("/keluar")):
            answer = person.goto(path)
            expect(answer.status == 200, f"{name} ({role}): {path} answers {answer.status}")
            said = person.locator("main, body").first.inner_text()
            for nothing in [] if role in READERS else EMPTY:
                expect(nothing not in said, f"{name} ({role}): {path} says {nothing!r}")
        person.context.close()
        world.contexts.remove(person.context)


@journey("each demo person finds something on the desk, and every page it leads to", widths=(DESK,))
def desks(world, page):
    walk(world, page, DESK)


@journey("each demo person finds the desk on a phone", widths=(PHONE,))
def desks_on_a_phone(world, page):
    walk(world, page, PHONE)


@journey("the inbox of a demo person is one to read", widths=(PHONE,))
def inbox(world, page):
    for name in ["Ibu Ratna", "Bapak Budi", "Ibu Dewi"]:
        person = world.page(PHONE)
        enter(person, name)
        person.goto("/pesan")
        lines = person.locator(".messages > li").count()
        new = person.locator(".messages > li .badge:not(.badge-strong)").count()
        expect(0 < lines <= 25, f"{name} has {lines} messages")
        expect(new <= 12, f"{name} has {new} new messages")


@check("one press signs in nowhere but in the demonstration")
def elsewhere(world):
    folder = tempfile.mkdtemp(prefix="silang-nyata-")
    server = Server(world.server.binary, os.path.join(folder, "nyata.sqlite"))
    try:
        added = server.command("library", "add", "--npsn", "10000001", "--name", "Sekolah Uji", "--level", "SMP")
        expect(added.returncode == 0, f"the school is not taken: {added.stderr[-300:]}")
        made = server.command("person", "add", "--name", "Uji", "--sign-in", "uji.kepala", "--role", "principal", "--library", "10000001",
                              "--json")
        expect(made.returncode == 0, f"nobody is added: {made.stderr[-300:]}")
        server.start()
        expect("/masuk/contoh" not in server.get("/masuk").text, "the door offers one press")
        for number in (1, 2, 0):
            body = f"orang={number}".encode()
            sent = server.ask("POST", "/masuk/contoh", {"Content-Type": "application/x-www-form-urlencoded"}, body)
            expect(sent.status == 404 and "set-cookie" not in sent.headers, f"one press gives {sent.status}")
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def pages_of(page, size):
    """How many sheets a page fills when printed."""
    page.emulate_media(media="print")
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


@journey("the consent sheets of a class print one to a sheet, and come back together", widths=(DESK,))
def consents(world, page):
    enter(page, "Ibu Ratna")
    page.goto("/meja/orang/D0000008/persetujuan")
    button = page.get_by_role("main").get_by_role("link", name=re.compile(r"^VII-B"))
    count = int(re.search(r"\((\d+)\)", button.inner_text())[1])
    button.click()
    expect(page.locator("article, main > *").count() > 0, "there is no sheet")
    for size in ("a4", "f4"):
        page.goto(f"/meja/orang/D0000008/persetujuan/lembar?kelas=VII-B&kertas={size}")
        sheets = pages_of(page, size)
        expect(sheets == count, f"{count} pupils print on {sheets} sheets of {size}")
    page.emulate_media(media="screen")
    page.goto("/meja/orang/D0000008/persetujuan")
    page.get_by_label(re.compile("Semua yang belum")).last.check()
    page.get_by_role("button", name="Catat untuk yang ditandai").click()
    page.wait_for_url("**?beres=1")
    text = page.get_by_role("main").inner_text()
    expect("Tersimpan" in text or "beres" in page.url, "nothing was taken in")


@journey("a library's rules are there for readers and print on one sheet")
def rules(world, page):
    page.goto("/perpustakaan/D0000008")
    page.get_by_role("main").get_by_role("link", name="Aturan perpustakaan").click()
    text = page.get_by_role("main").inner_text()
    for word in ("Jam buka", "Tata tertib", "Peralatan salin", "Versi 2"):
        expect(word in text, f"the rules do not say {word!r}")
    page.get_by_role("link", name="Cetak untuk ditempel").click()
    expect(pages_of(page, "a4") == 1, "the rules do not fit on a sheet")


@journey("a search keeps to a network and lets go of it")
def by_network(world, page):
    page.goto("/cari?q=cerita")
    whole = page.locator("p.count").inner_text()
    page.goto("/jaringan")
    page.get_by_role("main").get_by_role("link", name="Jejaring Madrasah Layang").click()
    page.get_by_role("link", name="Cari di jaringan ini").click()
    page.goto(page.url + "&q=cerita")
    inside = page.locator("p.count").inner_text()
    expect(inside != whole, f"the network changes nothing: {inside!r}")
    page.get_by_role("main").locator(".tag-chosen").filter(has_text="Jejaring Madrasah").click()
    expect(page.locator("p.count").inner_text().split(" ")[0] == whole.split(" ")[0], "the network does not let go")
    # The device keeps one until it is told otherwise.
    page.goto("/cari")
    page.get_by_label("Cari di jaringan").select_option(label="Jejaring Madrasah Layang (contoh)")
    page.get_by_role("button", name="Simpan").click()
    page.goto("/cari?q=cerita")
    expect(page.locator("p.count").inner_text().split(" ")[0] == inside.split(" ")[0], "the device does not keep the network")
    page.locator(".tag-chosen").filter(has_text="Jejaring Madrasah").click()
    expect("network=all" in page.url, "the chip does not open the search again")
    expect(page.locator("p.count").inner_text().split(" ")[0] == whole.split(" ")[0], "all libraries are not searched")
