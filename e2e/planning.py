"""Finding partners, the planning report, and a meeting."""
import datetime
import json
import re

from harness import DESK, expect, journey
from journeys import SCHOOL_CODE


def enter(page, name):
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile(name)).click()
    page.wait_for_url("**/meja")


def planned(world, page):
    enter(page, "Ibu Ratna")
    page.goto("/mitra")
    partners = page.locator(".partners > li")
    expect(partners.count() >= 2, f"{partners.count()} partners are suggested")
    expect("/100" in partners.first.inner_text(), "a partner without a score")
    expect(partners.first.locator(".reasons li").count() >= 2, "a partner without reasons")
    for index in range(2):
        partners.nth(index).get_by_role("checkbox").check()
    page.get_by_role("button", name="Lihat laporan perencanaan").click()
    page.wait_for_url("**/mitra/laporan?**")
    main = page.get_by_role("main").inner_text()
    for part in ["judul bersama", "kekurangan tertutup", "Kekuatan dan kekurangan per kelas", "Judul yang sama dan jarak"]:
        expect(part in main, f"the report lacks {part!r}")
    codes = re.findall(r"[?&]p=([^&]+)", page.url)
    # What the page says is what the command says.
    told = json.loads(world.server.command("plan", *[c for c in codes if c], "--json").stdout)
    shown = page.locator(".plan-figures strong").first.inner_text().replace(".", "")
    expect(int(shown) == told["union"], f"the page says {shown}, the command {told['union']}")
    expect(SCHOOL_CODE in codes or len(codes) >= 3, f"the own library is not in the set: {codes}")
    draft = page.get_by_role("link", name="Susun perjanjian").get_attribute("href")
    expect(draft.startswith("/perjanjian/baru?dengan="), f"the draft leads to {draft}")


journey("a librarian finds partners and reads what working together would bring")(planned)
journey("partners and report without JavaScript", widths=(DESK,), script=False)(planned)


@journey("a meeting: notes and a vote from the phone, and the papers")
def meeting(world, page):
    enter(page, "Ibu Ratna")
    page.goto("/rapat")
    page.locator("li", has_text="sudah diundang").get_by_role("link").first.click()
    page.wait_for_url(re.compile(r"/rapat/\d+$"))
    here = page.url
    agenda = page.locator("ol.steps").first.inner_text()
    expect("Kabar dari tiap perpustakaan" in agenda and "Tugas" in agenda, f"the agenda says {agenda[:200]!r}")
    text = f"Pojok baca ramai {datetime.datetime.now().isoformat()}"
    form = page.locator("form:has(textarea[name=baik])")
    if not form.is_visible():
        page.locator("summary", has_text="Titipkan kabar").click()
    form.get_by_label("Yang berjalan baik").fill(text)
    form.get_by_role("button", name="Titipkan kabar").click()
    page.wait_for_url("**?beres=1")
    expect(text in page.get_by_role("main").inner_text(), "the note is not shown")
    ballot = page.locator("form:has(input[name=langkah][value=suara])").first
    ballot.get_by_role("button", name="setuju", exact=True).click()
    page.wait_for_url("**?beres=1")
    expect(re.search(r"\d+ setuju", page.get_by_role("main").inner_text()), "the vote is not counted")
    page.goto(here)
    for name, part in [("Undangan", "Undangan rapat"), ("Daftar hadir", "DAFTAR HADIR"), ("Notulen", "NOTULEN RAPAT")]:
        page.get_by_role("main").get_by_role("link", name=name, exact=True).click()
        expect(part in page.locator("article.surat").inner_text(), f"the paper lacks {part}")
        page.goto(here)
    other = world.page(width=360)
    enter(other, "Ibu Sari")
    world.allow("403")
    expect(other.goto(here).status == 403, "a teacher sees the meeting")


@journey("a letter is written, takes its number and is checked by anybody")
def letter(world, page):
    """One press from a draft to a letter with number and code, which anybody checks."""
    enter(page, "Ibu Ratna")
    register = "/meja/surat/D0000008"
    page.goto(register)
    subject = f"Pinjam ruang baca {datetime.datetime.now().isoformat()}"
    form = page.locator("form:has(textarea[name=isi])")
    form.get_by_label("Perihal").fill(subject)
    form.get_by_label("Kepada").fill("SMA Contoh")
    form.get_by_label("Isi surat").fill("Kami mohon izin memakai ruang baca.")
    form.locator("summary").click()
    form.get_by_label("Tembusan").fill("Dinas Contoh")
    form.get_by_role("button", name="Lihat rancangan").click()
    paper = page.locator("article.surat")
    expect("belum bernomor" in paper.inner_text() and subject in paper.inner_text(), "no draft is shown")
    page.get_by_role("button", name="Ambil nomor").click()
    page.wait_for_url("**/cetak/*")
    text = paper.inner_text()
    number = re.search(r"\d{3}/S/[^\s]+/\d{4}", text)
    expect(number and "belum bernomor" not in text and "Dinas Contoh" in text, f"the letter says {text[:300]!r}")
    code = re.search(r"/periksa/[A-Z0-9-]{19}", text).group(0)
    stranger = world.page()
    stranger.goto(code)
    expect(number.group(0) in stranger.get_by_role("main").inner_text(), "the code does not vouch for the number")
