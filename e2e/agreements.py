"""A promise becomes a rule: drafted, negotiated, approved by link and on paper, in force, missed, reviewed, amended, renewed."""
import datetime
import re
import uuid

from harness import DESK, PHONE, expect, journey

SCHOOL, SCHOOL_CODE = "SMP Negeri 1 Layang (contoh)", "D0000008"
PARTNER, PARTNER_CODE = "SMA Mega Cakrawala (contoh)", "D0000013"
PHOTOGRAPH = b"\xff\xd8\xff\xe0" + bytes(400)


def enter(page, name):
    """Signs in by one press, as somebody of the sample."""
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile(name)).click()
    page.wait_for_url("**/meja")


def main(page):
    return page.get_by_role("main")


def press(page, name, where=None):
    """Presses a button, behind its summary if it waits behind one."""
    place = where or main(page)
    summary = place.locator("summary", has_text=name)
    if summary.count():
        summary.first.click()
    place.get_by_role("button", name=name, exact=True).first.click()
    page.wait_for_load_state()


def photograph(page, name):
    """A party's approval on paper: its photograph, which counts once somebody else has confirmed it."""
    card = party(page, name)
    card.locator("summary", has_text="Disetujui di kertas").click()
    card.get_by_label("Tempat").fill("Benang (contoh)")
    card.get_by_label(re.compile("^Foto kertas")).set_input_files(
        {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": PHOTOGRAPH})
    card.get_by_role("button", name="Simpan foto").click()
    page.wait_for_url("**?beres=1")


def amend(page, days):
    """Drafts an addendum with another loan period and proposes it; the address of the addendum."""
    press(page, "Buat adendum")
    page.wait_for_url("**/ubah")
    addendum = page.url.removesuffix("/ubah")
    page.locator("summary", has_text="Lama pinjam").click()
    page.get_by_label("Lama pinjam", exact=True).check()
    page.locator("input[name=nilai-loan-period-loan-days]").fill(days)
    page.get_by_role("button", name="Simpan", exact=True).click()
    page.wait_for_url("**?beres=1")
    press(page, "Ajukan kepada pihak lain")
    done(page)
    return addendum


def party(page, name):
    return page.locator(".people > li.card", has=page.get_by_role("heading", name=name, exact=True))


def done(page):
    expect(page.get_by_role("alert").count() == 0, f"refused: {page.get_by_role('alert').all_inner_texts()}")


@journey("an agreement from its draft to its renewal", widths=(DESK,))
def whole_story(world, page):
    mark = uuid.uuid4().hex[:8]
    title = f"Silang layan uji {mark} (contoh)"

    # The coordinator drafts from the clause library.
    enter(page, "Ibu Dewi")
    page.goto("/perjanjian/baru")
    page.get_by_label(re.compile(re.escape(SCHOOL))).check()
    page.get_by_label(re.compile(re.escape(PARTNER))).check()
    page.get_by_label("Judul").fill(title)
    page.get_by_role("button", name="Lanjut ke isi").click()
    page.wait_for_url("**/ubah")
    dossier = page.url.removesuffix("/ubah")
    page.get_by_label("Alasan dan tujuan").fill("Koleksi kedua sekolah saling melengkapi.")
    for name in (SCHOOL, PARTNER):
        page.get_by_label(f"Manfaat bagi {name}").fill("Siswa membaca lebih banyak.")
    page.get_by_role("button", name="Simpan", exact=True).click()
    page.wait_for_url("**?beres=1")
    expect("Sebelum diajukan" not in main(page).inner_text(), "something is still missing")

    # The first school names its signatory and proposes.
    ratna = world.page(width=PHONE)
    enter(ratna, "Ibu Ratna")
    ratna.goto(dossier)
    card = party(ratna, SCHOOL)
    card.get_by_label(re.compile("^Kepala sekolah")).select_option(label="Bapak Budi (contoh)")
    card.get_by_label(re.compile("^Jabatan, seperti")).fill("Kepala " + SCHOOL)
    card.get_by_role("button", name="Simpan", exact=True).click()
    ratna.wait_for_url("**?beres=1")
    press(ratna, "Ajukan kepada pihak lain")
    done(ratna)

    # The partner wants shorter loans.
    hasan = world.page(width=DESK)
    enter(hasan, "Bapak Hasan")
    expect(title in main(hasan).inner_text(), "the proposal does not wait at the partner's desk")
    hasan.goto(dossier)
    card = party(hasan, PARTNER)
    card.get_by_label(re.compile("^Jabatan, seperti")).fill("Kepala " + PARTNER)
    card.get_by_role("button", name="Simpan", exact=True).click()
    hasan.wait_for_url("**?beres=1")
    press(hasan, "Susun lagi")
    hasan.wait_for_url("**/ubah")
    hasan.locator("input[name^=nilai-][name$=-loan-days]").first.fill("14")
    hasan.get_by_role("button", name="Simpan", exact=True).click()
    hasan.wait_for_url("**?beres=1")
    changes = hasan.get_by_role("region", name="Perubahan dari versi sebelumnya").inner_text()
    expect("28 hari" in changes and "14 hari" in changes, f"the change is not shown: {changes!r}")
    press(hasan, "Ajukan kepada pihak lain")
    done(hasan)

    # Accepted in place, at the desk.
    ratna.goto("/meja")
    task = ratna.locator(".task", has_text=title)
    task.get_by_role("button", name="Terima naskah").click()
    ratna.wait_for_url("**/meja")
    expect(ratna.locator(".task", has_text=title).count() == 0, "the accepted text still waits")

    # One approves on paper, which somebody else confirms.
    ratna.goto(dossier)
    photograph(ratna, SCHOOL)
    hasan.goto(dossier)
    press(hasan, "Kuatkan foto kertas")
    done(hasan)

    # The other by link, in two taps, without an account.
    party(hasan, PARTNER).get_by_role("button", name="Buat tautan persetujuan").click()
    hasan.wait_for_load_state()
    link = hasan.locator(".approval-link").inner_text()
    whatsapp = hasan.get_by_role("link", name="Kirim lewat WhatsApp").get_attribute("href")
    expect(whatsapp.startswith("https://wa.me/?text="), f"no message ready to send: {whatsapp!r}")
    looked = world.server.ask("HEAD", "/setuju/" + link.rsplit("/", 1)[1])
    expect(looked.status == 200 and looked.headers["referrer-policy"] == "no-referrer", f"{looked.status} {looked.headers}")
    phone = world.page(width=PHONE)
    phone.goto(link)
    expect("14 hari" in main(phone).inner_text(), "the letter does not say what is approved")
    phone.get_by_role("button", name="Setujui").click()
    phone.wait_for_load_state()
    expect("perjanjian berlaku" in main(phone).inner_text(), "it is not in force")
    world.allow("410")
    expect(phone.goto(link).status == 410, "the link works twice")

    # It answers.
    ratna.goto(dossier)
    terms = ratna.get_by_role("region", name="Yang berlaku hari ini").inner_text()
    expect("14 hari" in terms and "versi 2" in terms, f"the terms do not answer from it: {terms!r}")

    # A promise is missed and shows at the review.
    ratna.locator("summary", has_text="Catat janji").click()
    ratna.get_by_label("Apa", exact=True).fill("Menata rak pinjaman")
    ratna.get_by_label("Paling lambat").fill((datetime.date.today() - datetime.timedelta(days=3)).isoformat())
    ratna.locator("details", has_text="Catat janji").get_by_role("button", name="Simpan", exact=True).click()
    ratna.wait_for_url("**?beres=1")
    ratna.goto("/meja")
    expect(ratna.locator(".task-0", has_text=title).count() == 1, "the missed promise is not at the desk")
    ratna.goto(dossier)
    ratna.locator("summary", has_text="Adakan tinjauan").click()
    ratna.get_by_label(re.compile("^Yang dibicarakan")).fill("Rak belum ditata.")
    ratna.get_by_role("button", name="Catat tinjauan").click()
    ratna.wait_for_url("**?beres=1")
    reviews = ratna.get_by_role("region", name="Tinjauan").inner_text()
    expect("1 tidak ditepati" in reviews and "Rak belum ditata" in reviews, f"the review says {reviews!r}")

    # Amended, and renewed.
    press(ratna, "Lanjutkan perjanjian")
    done(ratna)
    addendum = amend(ratna, "21")
    hasan.goto(addendum)
    press(hasan, "Terima naskah")
    done(hasan)
    budi = world.page(width=PHONE)
    enter(budi, "Bapak Budi")
    approvals = budi.get_by_role("region", name="Menunggu persetujuan Anda")
    approvals.locator(".task", has_text=f"Adendum: {title}").get_by_role("button", name="Setujui").click()
    budi.wait_for_url("**/meja")
    hasan.goto(addendum)
    party(hasan, PARTNER).get_by_role("button", name="Buat tautan persetujuan").click()
    hasan.wait_for_load_state()
    phone.goto(hasan.locator(".approval-link").inner_text())
    phone.get_by_role("button", name="Setujui").click()
    phone.wait_for_load_state()
    ratna.goto(dossier)
    terms = ratna.get_by_role("region", name="Yang berlaku hari ini").inner_text()
    expect("21 hari" in terms, f"the addendum does not answer: {terms!r}")
    press(ratna, "Perpanjang")
    ratna.wait_for_url("**/ubah")
    expect(ratna.locator("input[name=judul]").input_value() == title, "the renewal is not filled in")
    expect(ratna.locator("input[name$=-loan-days]").first.input_value() == "21", "the addendum is not worked into the renewal")


@journey("each desk of the sample has its work, and the dossiers every state")
def desks(world, page):
    for name, part in [("Ibu Ratna", "Yang perlu dikerjakan hari ini"), ("Bapak Budi", "Pemantauan"),
                       ("Ibu Dewi", "Kesehatan jaringan"), ("Ibu Ika", "Instalasi")]:
        enter(page, name)
        expect(part in main(page).inner_text(), f"the desk of {name} lacks {part!r}")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        expect(wide <= 0, f"the desk of {name} is {wide} px too wide")
    enter(page, "Ibu Dewi")
    page.goto("/perjanjian")
    states = page.locator(".chips").inner_text()
    for state in ["disusun", "diajukan", "disepakati", "disetujui", "berlaku", "ditinjau", "ditangguhkan", "akan berakhir",
                  "berakhir", "ditarik"]:
        expect(re.search(rf"\b{state} \d", states), f"no agreement is {state}: {states!r}")
    for address in [link.get_attribute("href") for link in page.locator(".libraries a").all()]:
        page.goto(address)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        expect(wide <= 0, f"{address} is {wide} px too wide")
