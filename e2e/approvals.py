"""What a principal decides, alone or by somebody who stands in; and what people say of a plan before it is approved."""
import re
import uuid

from agreements import done, enter, main, press
from harness import DESK, PHONE, expect, journey


def ask(world, subject):
    """The librarian asks for the use of a room; the address of the request."""
    ratna = world.page(DESK)
    enter(ratna, "Ratna")
    ratna.get_by_role("link", name="Persetujuan", exact=True).first.click()
    ratna.get_by_role("link", name=re.compile("^Minta persetujuan")).first.click()
    ratna.get_by_label(re.compile("^Pemakaian ruang dan alat")).check()
    ratna.get_by_label("Perihal").fill(subject)
    ratna.get_by_label("Ringkasan").fill("Aula dipakai bedah buku bersama sekolah tetangga.")
    ratna.get_by_role("button", name="Ajukan", exact=True).click()
    ratna.wait_for_url("**?beres=1")
    return ratna, ratna.url.split("?")[0]


@journey("somebody decides in the principal's stead, by one press at the desk", widths=(DESK,))
def on_behalf(world, page):
    subject = f"Aula untuk bedah buku {uuid.uuid4().hex[:6]} (contoh)"
    ratna, address = ask(world, subject)
    tono = world.page(PHONE)
    enter(tono, "Tono")
    task = tono.locator("li.task", has_text=subject)
    task.get_by_role("button", name="Setujui").click()
    tono.wait_for_url("**/meja")
    ratna.goto(address)
    text = main(ratna).inner_text()
    expect("disetujui" in text and "a.n. Kepala Sekolah, Kepala Tata Usaha" in text, f"not on behalf: {text[:400]!r}")
    ratna.get_by_role("link", name="Cetak lembar persetujuan").click()
    expect("a.n." in ratna.locator("body").inner_text(), "the sheet does not say on whose behalf")


@journey("a principal decides by a link on the phone, in two taps", widths=(PHONE,))
def by_link(world, page):
    subject = f"Aula untuk rapat {uuid.uuid4().hex[:6]} (contoh)"
    ratna, address = ask(world, subject)
    ratna.get_by_role("button", name=re.compile("^Buat tautan sekali pakai")).first.click()
    link = ratna.locator(".approval-link").inner_text()
    page.goto(link)
    expect(subject in main(page).inner_text(), "the link does not show what is asked")
    page.get_by_role("button", name="Setujui", exact=True).click()
    expect("Tercatat: Setuju" in main(page).inner_text(), "not on record")
    world.allow("410")
    page.goto(link)
    expect("tidak dapat dipakai" in main(page).inner_text(), "the link works twice")
    ratna.goto(address)
    expect("disetujui" in main(ratna).inner_text(), "the librarian does not see it")


@journey("a teacher and a nameless pupil say what they think of a plan; the partner sees roles alone", widths=(PHONE,))
def voices(world, page):
    enter(page, "Sari")
    task = page.locator("li.task", has_text="menanyakan pendapat Anda").first
    task.get_by_role("link", name="Baca dan jawab").click()
    title = main(page).get_by_role("heading", level=1).inner_text()
    page.get_by_label(re.compile("^Catatan singkat")).fill("Jangan lebih dari dua minggu.")
    page.get_by_role("button", name="Mendukung", exact=True).click()
    expect("jawaban Anda tercatat" in main(page).inner_text(), "the answer is not on record")
    ratna = world.page(DESK)
    enter(ratna, "Ratna")
    ratna.goto("/perjanjian")
    ratna.get_by_role("link", name=title).first.click()
    said = ratna.locator("section", has=ratna.locator("#suara")).inner_text()
    expect("Sari" in said and "Jangan lebih dari dua minggu" in said, f"the own librarian does not see who said what: {said!r}")
    address = ratna.url
    card = ratna.locator("section", has=ratna.locator("#suara")).locator("li.card").filter(has=ratna.locator("summary", has_text="Lewat tautan"))
    card.locator("summary", has_text="Lewat tautan").click()
    card.get_by_label("Sebagai").first.select_option(label="Siswa")
    card.get_by_role("button", name="Buat tautan sekali pakai").click()
    link = ratna.locator(".approval-link").inner_text()
    pupil = world.page(PHONE)
    pupil.goto(link)
    pupil.get_by_role("button", name="Keberatan", exact=True).click()
    expect("jawaban Anda tercatat" in main(pupil).inner_text(), "the pupil's answer is not on record")
    ratna.goto(address)
    expect("1 keberatan" in main(ratna).inner_text() or "2 keberatan" in main(ratna).inner_text(), "the objection is not counted")
