"""Who can help with a title, a request made by word of mouth, and the lights of what was promised."""
import datetime
import re

from harness import DESK, PHONE, expect, journey
from journeys import RECEIPT
from planning import enter

# Where Ibu Ratna keeps the library.
OWN = "D0000008"


def sheet(world, page):
    """The best supplier for some title that the own school lacks and a partner may lend."""
    enter(page, "Ibu Ratna")
    page.goto("/cari?q=cerita")
    paths = page.eval_on_selector_all("main a[href^='/judul/']", "all => [...new Set(all.map(a => a.getAttribute('href')))]")
    expect(len(paths) > 0, "no titles to try")
    page.goto(paths[0])
    page.get_by_role("main").get_by_role("link", name="Siapa yang dapat membantu").click()
    page.wait_for_url("**/bantuan")
    main = page.get_by_role("main").inner_text()
    expect("Layanan" in main and "Bagaimana urutannya ditentukan" in main, f"the sheet says {main[:200]!r}")
    told = set()
    for path in paths:
        for service in ["loan", "copy", "reference"]:
            page.goto(f"{path}/bantuan?layanan={service}")
            text = page.get_by_role("main").inner_text()
            if "Dapat membantu (" in text:
                told.add("helps")
                expect("Dibuka oleh" in text and "perjanjian" in text, f"a supplier without a clause: {text[:300]!r}")
            if "Belum dapat membantu (" in text:
                told.add("held")
            if "Susun perjanjian dengannya" in text:
                told.add("way")
    expect(told == {"helps", "held", "way"}, f"of {len(paths)} titles only {told} were seen")
    expect(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), "the sheet is too wide")
    reader = world.page(width=360)
    enter(reader, "Ibu Sari")
    reader.goto(paths[0])
    said = reader.get_by_role("main").locator(".notice").first.inner_text()
    expect(re.search(r"Ada di|dapat meminjamkannya|dibaca di tempat|belum dapat meminjamnya", said), f"a reader is told {said!r}")
    world.allow("403")
    expect(reader.goto(f"{paths[0]}/bantuan").status == 403, "a teacher opens the sheet")
    visitor = world.page(width=360)
    visitor.goto(paths[0])
    expect("Siapa yang dapat membantu" not in visitor.get_by_role("main").inner_text(), "a visitor is shown the sheet")


journey("a librarian sees who can help with a title, on what terms, and why others cannot", widths=(PHONE,))(sheet)


@journey("a spoken request: written down, slip and link, answered, seen by who asked", widths=(PHONE,))
def spoken(world, page):
    enter(page, "Ibu Ratna")
    page.goto(f"/meja/permintaan/{OWN}")
    page.get_by_role("link", name="Catat permintaan lisan").click()
    page.wait_for_url("**/catat")
    page.get_by_label("Apa yang diminta?").fill("naga kereta api Sutinah")
    page.get_by_label("Lewat").select_option("phone")
    asked = datetime.date.fromisoformat(page.get_by_label("Diminta pada").input_value()) - datetime.timedelta(days=4)
    page.get_by_label("Diminta pada").fill(asked.isoformat())
    page.get_by_label("Untuk", exact=True).select_option("guru")
    page.get_by_role("button", name="Catat dan buat bukti").click()
    page.wait_for_url(RECEIPT)
    address = page.url
    code = address.rsplit("/", 1)[1]
    main = page.get_by_role("main").inner_text()
    expect("telepon" in main and "Sutinah" not in main, f"the receipt says {main!r}")
    page.get_by_role("link", name="Cetak slip").click()
    page.wait_for_url("**/slip")
    expect(page.locator("article.surat svg.qr").count() == 1 and f"{code[:3]} {code[3:]}" in page.locator("article.surat").inner_text(), "the slip")
    page.goto(f"/meja/permintaan/{OWN}")
    card = page.locator("section.card", has_text=code)
    expect("telepon" in card.inner_text(), f"the card says {card.inner_text()!r}")
    card.get_by_label("Jawaban").fill("Dipesan untuk Januari.")
    card.get_by_role("button", name="Jawab", exact=True).click()
    page.wait_for_url(f"**/meja/permintaan/{OWN}")
    expect(page.locator("section.card", has_text=code).count() == 0, "an answered wish still waits")
    other = world.page(width=360)
    other.goto(address)
    expect("Dipesan untuk Januari." in other.get_by_role("main").inner_text(), "whoever asked does not see the answer")


def lights(world, page):
    enter(page, "Bapak Budi")
    page.get_by_role("link", name="Pemantauan layanan").first.click()
    page.wait_for_url("**/meja/layanan/**")
    main = page.get_by_role("main").inner_text()
    for part in ["Permintaan yang terbuka (", "Menunggu siapa", "Yang sudah dijawab (", "Lampu layanan", "Permintaan dari perpustakaan lain", "Batas jawaban"]:
        expect(part in main, f"the page lacks {part!r}")
    lamps = set(page.locator(".lamp").all_inner_texts())
    expect(len({lamp.split()[-1] for lamp in lamps}) >= 3, f"the lights are {lamps}")
    expect(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), "the page is too wide")
    coordinator = world.page(DESK)
    enter(coordinator, "Ibu Dewi")
    coordinator.get_by_role("link", name="Lampu layanan").first.click()
    coordinator.wait_for_url("**/jaringan/*/layanan")
    text = coordinator.get_by_role("main").inner_text()
    expect("Seluruh jaringan" in text and "Per perpustakaan" in text and "Notulen disahkan" in text, f"the network's page: {text[:300]!r}")
    expect(coordinator.locator(".lamps tbody tr").count() >= 3, "the coordinator does not see the libraries")


journey("a principal follows requests to their end, a coordinator the lights of all", widths=(PHONE, DESK))(lights)
