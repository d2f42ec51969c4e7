"""Notices, notes of a school's units, first steps, slides."""
import datetime
import re

from harness import DESK, PHONE, expect, journey
from people import signed_in


def enter(page, name):
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile(re.escape(name))).first.click()
    page.wait_for_url("**/meja")
    expect(name in signed_in(page), f"the head says {signed_in(page)!r}")


def written(world, page):
    enter(page, "Ibu Ratna")
    title = f"Jam buka berubah {datetime.datetime.now().isoformat()}"
    page.goto("/pemberitahuan/baru")
    page.get_by_label("Judul").fill(title)
    page.get_by_label("Isi", exact=True).fill("Mulai Senin perpustakaan buka pukul 06.30.")
    page.get_by_role("button", name="Sampaikan").click()
    page.wait_for_url(re.compile(r"/pemberitahuan/\d+$"))
    here = page.url
    expect("Siapa sudah membaca: 0 dari" in page.get_by_role("main").inner_text(), "nobody is counted")
    teacher = world.page(width=360)
    enter(teacher, "Ibu Sari")
    item = teacher.locator("li.task", has_text=title)
    item.get_by_role("button", name="Saya sudah membaca").click()
    teacher.wait_for_url("**/meja")
    expect(teacher.locator("li.task", has_text=title).count() == 0, "what was read still waits")
    page.goto(here)
    expect("Siapa sudah membaca: 1 dari" in page.get_by_role("main").inner_text(), "the reader is not counted")
    page.get_by_role("link", name="Cetak surat edaran").click()
    expect("Sudah membaca dan mengetahui" in page.locator("article.surat").first.inner_text(), "no names to sign")
    world.allow("403")
    expect(teacher.goto(here + "/edaran").status == 403, "a teacher prints the names")
    page.goto(here)
    page.get_by_role("button", name="Tarik pemberitahuan").click()
    page.wait_for_url(re.compile(r"/pemberitahuan/\d+$"))
    expect("sudah ditarik" in page.get_by_role("main").inner_text(), "it was not withdrawn")


journey("a circular is written, read in one press at a desk, and printed to sign", widths=(PHONE, DESK))(written)
journey("a circular without JavaScript", widths=(DESK,), script=False)(written)


@journey("a teacher's note reaches the librarian, who takes it to the meeting", widths=(PHONE, DESK))
def noted(world, page):
    text = f"Mikroskop rusak {datetime.datetime.now().isoformat()}"
    teacher = world.page(width=360)
    enter(teacher, "Ibu Sari")
    teacher.get_by_role("link", name="Catatan unit").first.click()
    teacher.get_by_label("Bidang atau unit").fill("Guru IPA")
    teacher.get_by_label("Tentang").select_option(label="Yang dibutuhkan")
    teacher.get_by_label("Catatan", exact=True).fill(text)
    teacher.get_by_role("button", name="Titipkan").click()
    expect(text in teacher.get_by_role("main").inner_text(), "the note is not kept")
    enter(page, "Ibu Ratna")
    page.goto("/meja/catatan")
    field = page.get_by_label("Yang kami butuhkan")
    expect(f"Guru IPA: {text}" in field.input_value(), f"not taken over: {field.input_value()[:200]!r}")
    field.fill("Alat laboratorium untuk satu minggu.")
    page.get_by_role("button", name="Bawa ke rapat").click()
    page.wait_for_url(re.compile(r"/rapat/\d+$"))
    main = page.get_by_role("main").inner_text()
    expect("Alat laboratorium untuk satu minggu." in main and text not in main, "the note went out as it was")


@journey("first steps, one's own networks, and the slides", widths=(PHONE, DESK))
def begun(world, page):
    enter(page, "Ibu Ratna")
    page.goto("/meja/langkah")
    first = page.locator("li.task").first
    expect("Temui kepala sekolah" in first.inner_text(), "people do not come first")
    if first.get_by_role("button", name="Tandai selesai").count():
        first.get_by_role("button", name="Tandai selesai").click()
    else:
        first.get_by_role("button", name="Batalkan").click()
    page.wait_for_url(re.compile(r"/meja/langkah/"))
    page.goto("/meja")
    page.get_by_role("link", name="Jaringan kita").first.click()
    expect("Dengan siapa kita bekerja sama" in page.get_by_role("main").inner_text(), "the school's networks are not told")
    page.goto("/meja/langkah")
    page.get_by_role("link", name="Salindia (5)").click()
    expect(page.locator("section.salindia").count() == 5, "not five slides")
    expect(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), "a slide is too wide")
