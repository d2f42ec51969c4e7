"""The list of new titles: by month and level, as a page, a feed and a text."""
import re
import urllib.parse
import xml.etree.ElementTree as ET

from harness import PHONE, expect, journey
from journeys import SCHOOL_CODE, heading, total

ATOM = "{http://www.w3.org/2005/Atom}"


def choose(page, group, name):
    """Opens the choices where they are closed, and follows one."""
    links = page.get_by_role("navigation", name=group)
    if not links.is_visible():
        page.locator("details.choices summary").first.click()
    links.get_by_role("link", name=name).first.click()
    page.wait_for_load_state()


def list_by_month(world, page):
    page.goto("/baru")
    everything = total(page)
    months = page.get_by_role("heading", level=2).filter(has_text=re.compile(r"^\w+ \d{4}$")).all_inner_texts()
    expect(months, "no heading names a month")
    choose(page, "Bulan", months[0])
    expect("bulan=" in page.url and months[0] in heading(page).inner_text(), f"the month is not chosen: {page.url}")
    in_month = total(page)
    expect(0 < in_month <= everything, f"{in_month} of {everything}")
    choose(page, "Jenjang perpustakaan", re.compile("SMP"))
    expect("level=SMP" in page.url and "SMP" in heading(page).inner_text(), f"the level is not chosen: {page.url}")
    of_level = total(page)
    expect(0 < of_level < in_month, f"{of_level} of {in_month}")
    filters = urllib.parse.urlsplit(page.url).query
    text = world.server.get(page.get_by_role("link", name="Teks untuk disalin").get_attribute("href"))
    expect(text.kind == "text/plain" and len(text.text) <= 1000 and text.text.count("•") >= 5, f"{len(text.text)} characters")
    expect(text.text.startswith("*Buku baru di SMP, ") and "/baru?" + filters in text.text, f"the text is {text.text!r}")
    sent = urllib.parse.unquote(page.get_by_role("link", name="Kirim daftar ini lewat WhatsApp").get_attribute("href"))
    expect(sent.startswith("https://wa.me/?text=*Buku baru di SMP"), f"WhatsApp gets {sent[:80]!r}")
    feed = world.server.get(page.get_by_role("link", name="Langganan Atom").get_attribute("href"))
    expect(feed.kind == "application/atom+xml", feed.kind)
    root = ET.fromstring(feed.body)
    entries = root.findall(ATOM + "entry")
    expect(root.tag == ATOM + "feed" and len(entries) >= 10 and "SMP" in root.findtext(ATOM + "title"), "the feed is not the list's")
    expect(filters in urllib.parse.unquote(root.findtext(ATOM + "id")), "two lists would share one feed id")
    for element in [root, *entries]:
        for name in ("id", "title", "updated"):
            expect(element.findtext(ATOM + name, "").strip(), f"an Atom {name} is empty")
    expect(len({e.findtext(ATOM + "id") for e in entries}) == len(entries), "two entries have one id")
    shown = page.locator("main a[href^='/judul/']").count()
    expect(shown == min(of_level, 60), f"{shown} titles shown of {of_level}")
    if of_level > 60:
        first = page.locator("main a[href^='/judul/']").first.inner_text()
        page.get_by_role("navigation", name="Halaman daftar").get_by_role("link", name=re.compile("berikutnya")).click()
        page.wait_for_url("**page=2**")
        expect(page.locator("main a[href^='/judul/']").first.inner_text() != first, "the second page begins like the first")


journey("new titles by month and level: page, feed and text say the same")(list_by_month)
journey("new titles by month and level without JavaScript", widths=(PHONE,), script=False)(list_by_month)


@journey("new titles of one library", widths=(PHONE,))
def of_library(world, page):
    page.goto("/perpustakaan/" + SCHOOL_CODE)
    page.get_by_role("link", name="Semua yang baru di sini").click()
    page.wait_for_url("**library=" + SCHOOL_CODE)
    number = total(page)
    expect(page.get_by_role("navigation", name="Jenjang perpustakaan").count() == 0, "a library has one level only")
    page.get_by_role("link", name=re.compile("^Semua dari")).first.click()
    page.wait_for_url("**bulan=**")
    expect("library=" + SCHOOL_CODE in page.url and 0 < total(page) <= number, "the month loses the library")


@journey("a month that is none is said to be none, and a month without titles too", widths=(PHONE,), script=False)
def no_month(world, page):
    world.allow("400")
    for wrong in ("bulan=2026-13", "bulan=Oktober", "level=rahasia", "bulan=%3Cscript%3E"):
        answered = page.goto("/baru?" + wrong)
        expect(answered.status == 400 and page.get_by_role("alert").is_visible(), f"{wrong}: {answered.status}")
        for form in ("/baru.txt?", "/baru.atom?"):
            told = world.server.get(form + wrong)
            expect(told.status == 400 and told.kind == "text/plain" and "misalnya" in told.text, f"{form}{wrong}: {told.text[:100]!r}")
    page.goto("/baru?bulan=1999-01")
    expect(page.locator("main .notice").is_visible(), "an empty month says nothing")
    page.get_by_role("link", name=re.compile("^Sesudahnya")).click()
    page.wait_for_load_state()
    expect(total(page) > 0, "the way to the next month with titles leads nowhere")
