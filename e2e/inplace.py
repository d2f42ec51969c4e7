"""What a press, or a line and a press, is enough for is done on the desk; and what a school and an operator see of themselves."""
from harness import DESK, PHONE, expect, journey, wish
from demo import enter


def row(page, text):
    return page.locator("li.task", has_text=text).first


@journey("a vote is given and a wish answered on the desk, which comes back without them", widths=(PHONE,))
def in_place(world, page):
    wish(world, "laskar pelangi", library="D0000008")
    enter(page, "Ibu Ratna")
    question = "diadakan daring"
    row(page, question).get_by_role("button", name="setuju", exact=True).click()
    page.wait_for_url("**/meja")
    expect(page.locator("li.task", has_text=question).count() == 0, "the vote still waits")
    while page.locator("li.task", has_text="laskar pelangi").count():
        asked = row(page, "laskar pelangi")
        count = page.locator("li.task", has_text="laskar pelangi").count()
        asked.get_by_label("Jawaban").fill("Ada di rak fiksi.")
        asked.get_by_role("button", name="Jawab", exact=True).click()
        page.wait_for_url("**/meja")
        expect(page.locator("li.task", has_text="laskar pelangi").count() < count, "the wish still waits")


@journey("an application is answered on the coordinator's desk", widths=(DESK,))
def applicant(world, page):
    enter(page, "Ibu Dewi")
    waiting = page.locator("li.task", has_text="Mendaftar ke")
    before = waiting.count()
    expect(before >= 1, "no application waits")
    waiting.first.get_by_role("button", name="Terima sebagai anggota").click()
    page.wait_for_url("**/meja")
    expect(waiting.count() < before, f"{waiting.count()} of {before} applications still wait")


@journey("a school says itself who it is, and its page follows at once", widths=(PHONE,))
def identity(world, page):
    enter(page, "Bapak Budi")
    page.goto("/meja/profil/D0000008")
    old = page.get_by_label("Nama perpustakaan").input_value()
    page.get_by_label("Nama perpustakaan").fill(old + " Baru")
    page.get_by_label("ISIL").fill("ID-CONTOH8")
    page.get_by_role("button", name="Simpan").click()
    page.wait_for_url("**beres=1")
    page.goto("/perpustakaan/D0000008")
    text = page.get_by_role("main").inner_text()
    expect(old + " Baru" in text and "ID-CONTOH8" in text, "the page does not follow")
    page.goto("/meja/profil/D0000008")
    page.get_by_label("Nama perpustakaan").fill(old)
    page.get_by_role("button", name="Simpan").click()
    page.wait_for_url("**beres=1")


@journey("the operator's page counts people, tells of jobs and turns the journal", widths=(PHONE, DESK))
def operator(world, page):
    enter(page, "Ibu Ika")
    page.get_by_role("link", name="Orang, pekerjaan, dan seluruh jurnal").click()
    text = page.get_by_role("main").inner_text()
    for word in ("Orang menurut peran", "Pustakawan", "Pekerjaan", "Jurnal"):
        expect(word in text, f"the page does not say {word!r}")
    expect("(contoh)" not in text, "somebody is named")
    page.get_by_label("Perbuatan").fill("agreement")
    page.get_by_role("button", name="Saring").click()
    deeds = page.locator("ul.talk code").all_inner_texts()
    expect(deeds and all(deed.startswith("agreement") for deed in deeds), f"the journal shows {deeds[:5]}")
    expect(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), "the page is too wide")
