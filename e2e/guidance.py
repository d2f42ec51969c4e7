"""What an agreement cost, lessons for readers, guides, and the help of every page."""
import re
import uuid

from harness import DESK, PHONE, expect, journey

SCHOOL_CODE = "D0000008"
MOST_WORDS = 110


def enter(page, name):
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile(name)).click()
    page.wait_for_url("**/meja")


def main(page):
    return page.get_by_role("main")


def dossier(page):
    """The sample's agreement with costs."""
    page.goto("/perjanjian")
    main(page).get_by_role("link", name=re.compile("^Silang layan buku bacaan")).first.click()
    page.wait_for_url(re.compile(r"/perjanjian/\d+$"))
    return page.url


def record(page, what, rupiah, receipt):
    page.locator("summary", has_text="Catat pengeluaran").click()
    page.get_by_label("Untuk apa").fill(what)
    page.get_by_label("Pos biaya", exact=True).select_option(index=1)
    page.get_by_label("Jumlah rupiah").fill(rupiah)
    page.get_by_label(re.compile("^Nomor kuitansi")).fill(receipt)
    page.get_by_role("button", name="Catat pengeluaran").click()
    page.wait_for_load_state()


def spending(world, page):
    mark = uuid.uuid4().hex[:6]
    enter(page, "Ibu Ratna")
    here = dossier(page)
    place = page.get_by_role("region", name="Anggaran dan realisasi biaya")
    expect("melebihi anggaran" in place.inner_text(), "what is over the budget is not told")
    before = place.inner_text()
    world.allow("422")
    record(page, f"Kue rapat {mark}", "sepuluh", "")
    expect("bukan jumlah rupiah" in page.get_by_role("alert").inner_text(), "an amount in letters was taken")
    page.goto(here)
    record(page, f"Kue rapat {mark}", "Rp 12.500", "KW-9")
    page.wait_for_url("**?beres=1")
    text = place.inner_text()
    expect(f"Kue rapat {mark}" in text and "Rp12.500" in text and "kuitansi KW-9" in text, "the line is not in the register")
    expect(text != before and "Agar impas" in text, "nobody is told what is owed")
    page.goto(here + "/biaya")
    paper = page.locator("article.surat").inner_text()
    expect("ANGGARAN DAN REALISASI BIAYA" in paper.upper() and mark in paper and "rupiah)" in paper, f"the sheet says {paper[:200]!r}")
    page.goto(here)
    line = place.locator("li", has_text=mark).first
    line.locator("summary").click()
    line.get_by_label("Alasan ditarik").fill("Salah catat")
    line.get_by_role("button", name="Tarik catatan ini").click()
    page.wait_for_load_state()
    expect("Salah catat" in place.inner_text() and "ditarik" in place.inner_text(), "the line was not taken back")


journey("what an agreement cost: recorded, owed, printed and taken back")(spending)
journey("what an agreement cost, without JavaScript", widths=(PHONE,), script=False)(spending)


@journey("a librarian records a lesson for a class and prints the year")
def lesson(world, page):
    enter(page, "Ibu Ratna")
    main(page).get_by_role("link", name="Bimbingan pemustaka").first.click()
    page.wait_for_url("**/meja/bimbingan/*")
    page.locator("summary", has_text="Catat pelajaran").click()
    page.get_by_label("Menurut panduan").select_option(label="Pelajaran: mencari di katalog induk")
    group = "VIII-" + uuid.uuid4().hex[:4].upper()
    page.get_by_label(re.compile("^Kelas")).fill(group)
    page.get_by_label("Jumlah peserta").fill("27")
    page.get_by_role("button", name="Catat pelajaran").click()
    page.wait_for_url("**?beres=1")
    text = main(page).inner_text()
    expect(group in text and "27 peserta" in text, "the lesson is not in the register")
    page.goto(f"/meja/bimbingan/{SCHOOL_CODE}/cetak")
    expect(group in page.locator("article.surat").inner_text(), "the sheet lacks the lesson")
    page.goto("/panduan/pelajaran-katalog")
    page.get_by_role("link", name="Cetak satu lembar").click()
    expect("40 menit" in page.locator("article.surat").inner_text(), "the guide's sheet lacks its time")


SIGNED_OUT = ["/", "/cari?q=buku", "/jelajah", "/baru", "/perpustakaan", "/minta", "/tentang", "/bantuan", "/panduan", "/masuk", "/perjanjian"]
SIGNED_IN = ["/meja", "/meja/orang/D0000008", "/meja/profil/D0000008", "/meja/aturan/D0000008", "/meja/kesiapan/D0000008", "/meja/surat/D0000008",
             "/meja/bimbingan/D0000008", "/rapat", "/pesan", "/mitra", "/akun", "/perjanjian/baru", "/jaringan"]


def helped(world, page):
    def look(path):
        page.goto(path)
        help_ = page.locator(".page-help")
        expect(help_.count() == 1, f"{path} has {help_.count()} helps")
        expect(not help_.locator("dl").is_visible(), f"{path}: help is open before anybody asked")
        help_.locator("summary").click()
        expect(help_.locator("dl").is_visible(), f"{path}: help does not open")
        words = len(help_.inner_text().split())
        expect(20 <= words <= MOST_WORDS, f"{path}: help of {words} words")
        wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        expect(wide <= 0, f"{path}: {wide} px wider than the screen with its help open")

    for path in SIGNED_OUT:
        look(path)
    enter(page, "Ibu Ratna")
    for path in SIGNED_IN:
        look(path)
    page.goto("/meja")
    page.locator(".page-help summary").click()
    page.get_by_role("link", name="Arti kata-kata").click()
    page.wait_for_url("**/bantuan/istilah")
    expect(page.locator("dt#npsn").is_visible(), "a word is not explained")


journey("every page explains itself", widths=(PHONE, DESK))(helped)
