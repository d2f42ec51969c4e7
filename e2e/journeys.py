"""What people do: a pupil on a phone, a librarian at a desk, someone without a mouse, someone without JavaScript."""
import re

from harness import DESK, PHONE, expect, journey

BOOK = "Laskar Pelangi"
SCHOOL = "SD Negeri 1 Benang (contoh)"
SCHOOL_CODE = "D0000002"


def search(page, words):
    """Types words into the page's first search box and sends them."""
    box = page.get_by_role("search").first.locator("input[name=q]")
    box.fill(words)
    page.get_by_role("search").first.get_by_role("button", name="Cari").click()
    page.wait_for_url("**/cari?**")


def total(page):
    """How many titles the results page says there are."""
    text = page.locator("main .count").first.inner_text()
    found = re.search(r"([\d.]+) judul", text)
    expect(found, f"no number of titles in {text!r}")
    return int(found[1].replace(".", ""))


def hits(page):
    return page.locator("main").get_by_role("list").locator(".hit")


def heading(page):
    return page.get_by_role("heading", level=1)


RECEIPT = re.compile(r"/minta/[2-9A-Z]{6}$")


def answer(page):
    return page.get_by_role("region", name="Jawaban").inner_text()


def kilometres(texts):
    """The chosen library itself is "di sini"."""
    found = [re.search(r"±([\d.,]+) km|di sini", t) for t in texts]
    return [float((f[1] or "0").replace(".", "").replace(",", ".")) for f in found]


@journey("a pupil types two words and sees where the book is")
def find_a_book(world, page):
    page.goto("/")
    search(page, "laskar pelangi")
    first = hits(page).first
    expect(BOOK in first.inner_text(), f"the first result is {first.inner_text()!r}")
    expect("eksemplar" in first.inner_text(), "the first result does not say how many copies")
    first.get_by_role("link", name=BOOK).first.click()
    page.wait_for_url("**/judul/*")
    expect(BOOK in heading(page).inner_text(), "the title page has another heading")
    where = page.get_by_role("region", name="Di mana bukunya")
    rows = where.get_by_role("row").filter(has=page.get_by_role("rowheader"))
    expect(rows.count() >= 1, "no library is named")
    for row in rows.all():
        expect(row.get_by_role("link").first.get_attribute("href").startswith("/perpustakaan/D00000"), "a row links to no library")
    expect(re.search(r"\d{4}", rows.first.inner_text()), "the day of the data is missing")


@journey("the same journey without JavaScript", script=False)
def find_without_script(world, page):
    find_a_book(world, page)
    page.get_by_role("link", name="Minta buku ini").first.click()
    page.wait_for_url("**/minta?**")
    expect(BOOK in page.get_by_label("Apa yang kamu cari?").input_value(), "the wish is not filled in")
    page.get_by_role("button", name="Catat permintaan").click()
    page.wait_for_url(RECEIPT)
    expect("Ada di katalog" in answer(page), "the receipt does not say that the catalogue has it")


@journey("a misspelt title is understood, and said so")
def misspelt(world, page):
    page.goto("/")
    search(page, "laskar plangi")
    notice = page.locator("main .notice").first.inner_text()
    expect(re.search("Maksudmu|Yang ditampilkan adalah hasil untuk", notice), f"no word about the spelling: {notice!r}")
    expect("pelangi" in notice.lower(), f"the notice does not say what was meant: {notice!r}")
    page.locator("main .notice").first.get_by_role("link").click()
    page.wait_for_url(re.compile("pelangi"))
    expect(BOOK in hits(page).first.inner_text(), "the suggestion does not lead to the book")


@journey("nothing found leads to a wish, and a wish to a receipt")
def nothing_found(world, page):
    page.goto("/")
    search(page, "xqzwvk wqxjzz")
    expect(page.get_by_text("Belum ada yang cocok").is_visible(), "the page does not say that nothing matches")
    page.locator("main").get_by_role("link", name="Minta buku ini").first.click()
    page.wait_for_url("**/minta?**")
    wish = page.get_by_label("Apa yang kamu cari?")
    expect(wish.input_value() == "xqzwvk wqxjzz", "the words are not carried along")
    wish.fill("sejarah gunung berapi naga xqzwvk")
    page.get_by_label(re.compile("Perpustakaanmu")).select_option(SCHOOL_CODE)
    page.get_by_role("button", name="Catat permintaan").click()
    page.wait_for_url(RECEIPT)
    expect("Belum ada" in answer(page), f"the receipt does not say that it is not there: {answer(page)!r}")
    main = page.get_by_role("main").inner_text()
    expect("gunung" in main and "xqzwvk" not in main, "the receipt does not say what was recorded")
    expect(page.get_by_role("main").get_by_role("link", name=SCHOOL).count() == 1, "the own library is not named")


@journey("an empty wish is asked again, with the reason", widths=(PHONE,), script=False)
def empty_wish(world, page):
    world.allow("422")
    page.goto("/minta")
    page.get_by_label("Apa yang kamu cari?").fill("   ")
    page.get_by_role("button", name="Catat permintaan").click()
    alert = page.get_by_role("alert")
    expect(alert.is_visible() and alert.inner_text().strip(), "the form does not say what is missing")


@journey("with a school chosen, the nearest libraries come first")
def nearest_first(world, page):
    page.goto("/")
    page.get_by_label("Sekolah atau kecamatan saya").select_option(SCHOOL_CODE)
    page.get_by_role("button", name="Simpan").click()
    page.wait_for_load_state()
    search(page, "matematika")
    expect(SCHOOL in page.locator("main .count").inner_text(), "the results do not say what they are near to")
    seen = 0
    for hit in hits(page).all():
        distances = kilometres(hit.locator(".place-far").all_inner_texts())
        expect(distances == sorted(distances), f"not nearest first: {distances}")
        seen += len(distances)
    expect(seen >= 2, "hardly any distance is shown")
    widest = max(hits(page).all(), key=lambda hit: hit.locator(".place").count())
    widest.get_by_role("link").first.click()
    page.wait_for_url("**/judul/*")
    cells = [text for text in page.get_by_role("row").all_inner_texts() if "±" in text or "di sini" in text]
    expect(len(cells) >= 1, "the title page shows no distance")
    expect(kilometres(cells) == sorted(kilometres(cells)), "the title page is not nearest first")
    page.goto("/")
    expect(page.get_by_label("Sekolah atau kecamatan saya").input_value() == SCHOOL_CODE, "the choice is forgotten")
    page.get_by_label("Sekolah atau kecamatan saya").select_option("")
    page.get_by_role("button", name="Simpan").click()
    page.wait_for_load_state()
    search(page, "matematika")
    expect(page.locator(".place-far").count() == 0, "the choice cannot be taken back")


@journey("filters are chosen one by one and taken away")
def facets(world, page):
    page.goto("/cari?q=matematika")
    before = total(page)
    filters = page.get_by_role("navigation", name="Saring hasil")
    if not filters.is_visible():
        page.get_by_text("Saring hasil", exact=False).first.click()
    first = filters.get_by_role("link").first
    promised = int(re.sub(r"\D", "", first.locator(".facet-count").inner_text()))
    first.click()
    page.wait_for_url(re.compile(r"q=matematika&.+="))
    expect(total(page) == promised <= before, f"{total(page)} titles where the filter promised {promised} of {before}")
    chosen = page.get_by_role("group", name="Saringan yang dipilih")
    expect(chosen.get_by_role("link").count() == 1, "the chosen filter is not shown")
    if not filters.is_visible():
        page.get_by_text("Saring hasil", exact=False).first.click()
    others = filters.get_by_role("link").filter(has_not_text="dipilih")
    others.last.click() if others.last.is_visible() else others.first.click()
    page.wait_for_load_state()
    expect(chosen.get_by_role("link", name="Hapus semua saringan").count() == 1, "several filters cannot be removed at once")
    chosen.get_by_role("link", name=re.compile("^Hapus saringan")).last.click()
    page.wait_for_load_state()
    expect(total(page) == promised, "taking one filter away does not give back the former number")
    chosen.get_by_role("link", name=re.compile("^Hapus saringan")).first.click()
    page.wait_for_load_state()
    expect(total(page) == before, "taking the filters away does not give back all titles")


@journey("results go on to a second page, and are sorted by title")
def paging(world, page):
    page.goto("/cari?q=untuk")
    first = hits(page).first.inner_text()
    page.get_by_role("navigation", name="Halaman hasil").get_by_role("link", name=re.compile("Berikutnya")).click()
    page.wait_for_url("**page=2**")
    expect(hits(page).first.inner_text() != first, "the second page begins like the first")
    page.get_by_role("navigation", name="Urutkan").get_by_role("link", name="judul A–Z").click()
    page.wait_for_url("**sort=title**")
    expect("page=2" not in page.url, "sorting stays on the second page")
    expect(page.get_by_role("navigation", name="Urutkan").locator("[aria-current]").inner_text() == "judul A–Z", "the order is not marked")


@journey("by the class tree down to a title")
def browse(world, page):
    page.goto("/")
    page.get_by_role("navigation", name="Bagian situs").get_by_role("link", name="Jelajah").click()
    page.wait_for_url("**/jelajah")
    page.locator("main .spine").filter(has_text=re.compile(r"[1-9][\d.]* judul")).nth(5).get_by_role("link").click()
    page.wait_for_url("**/jelajah/*")
    number = total(page)
    expect(number > 0, "a field with titles is empty")
    child = page.get_by_role("region", name="Di dalam bidang ini").locator(".spine").filter(has_text=re.compile(r"[1-9][\d.]* judul"))
    if child.count():
        child.first.get_by_role("link").click()
        page.wait_for_load_state()
        expect(0 < total(page) <= number, "a part has more than the whole")
        expect(page.get_by_role("navigation", name="Letak di pohon klas").get_by_role("link").count() == 2, "the way back is missing")
    page.locator("main a[href^='/judul/']").first.click()
    page.wait_for_url("**/judul/*")
    expect(page.get_by_role("region", name="Di mana bukunya").is_visible(), "the title page does not say where the book is")


@journey("from the list of libraries to one library's printable catalogue")
def library(world, page):
    page.goto("/perpustakaan")
    expect(page.locator("main a[href^='/perpustakaan/D']").count() == 17, "the demo has 17 libraries")
    page.get_by_role("main").get_by_role("link", name=SCHOOL).click()
    page.wait_for_url("**/perpustakaan/" + SCHOOL_CODE)
    titles = int(re.sub(r"\D", "", page.get_by_role("region", name="Koleksi").get_by_role("listitem").first.inner_text()))
    expect(titles > 100, f"{titles} titles")
    page.get_by_role("link", name="Katalog untuk dicetak").click()
    page.wait_for_url("**/katalog")
    page.get_by_role("link", name="Tampilkan semuanya untuk dicetak").click()
    page.wait_for_url("**semua=1**")
    expect(page.locator(".booklet-list li").count() == titles, "the printable catalogue is not whole")
    page.get_by_role("link", name="menurut nomor klas").click()
    page.wait_for_url("**urut=klas**")
    expect(page.locator(".booklet-list li").count() > 10, "the catalogue by class is empty")


@journey("searching within one library stays there", widths=(DESK,))
def within(world, page):
    page.goto("/perpustakaan/" + SCHOOL_CODE)
    page.get_by_label("Cari di perpustakaan ini").fill("cerita")
    page.get_by_label("Cari di perpustakaan ini").press("Enter")
    page.wait_for_url("**library=" + SCHOOL_CODE + "**")
    expect(0 < total(page) < 300, f"{total(page)} titles in one school")
    expect(page.get_by_role("group", name="Saringan yang dipilih").get_by_text(SCHOOL).count() >= 1, "the library is no chosen filter")


@journey("English and back, on the page where one is")
def language(world, page):
    page.goto("/jelajah")
    expect(page.locator("html").get_attribute("lang") == "id", "the first page is not Indonesian")
    page.get_by_role("contentinfo").get_by_role("link", name="English").click()
    page.wait_for_url("**/jelajah")
    expect(page.locator("html").get_attribute("lang") == "en", "the page did not change its language")
    expect(heading(page).inner_text() == "Browse", heading(page).inner_text())
    page.goto("/cari?q=laskar+pelangi")
    expect(page.locator("html").get_attribute("lang") == "en", "the choice does not last")
    page.get_by_role("contentinfo").get_by_role("link", name="Indonesia").click()
    page.wait_for_url("**/cari?q=laskar**pelangi")
    expect(page.locator("html").get_attribute("lang") == "id", "there is no way back")


# Keyboard ----------------------------------------------------------------------------------------------------------

FOCUS = """() => {
    const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
    return {tag: e.tagName, name: e.name || "", href: e.getAttribute("href") || "", text: (e.innerText || "").trim(),
            seen: (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== "none",
            width: r.width, height: r.height, top: r.top, bottom: r.bottom, tall: innerHeight,
            hit: e.classList.contains("hit") || !!e.closest(".hit")};
}"""


def tab_to(page, wanted, limit):
    """Presses Tab until the focus is what is wanted; everything passed on the way must show that it has the focus."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["tag"] == "BODY":
            continue
        expect(focus["seen"], f"the focus cannot be seen on {focus['tag']} {focus['text'] or focus['href'] or focus['name']!r}")
        expect(focus["width"] > 1 and focus["height"] > 1, f"the focus is on something hidden: {focus['text']!r}")
        expect(focus["bottom"] > 0 and focus["top"] < focus["tall"], f"the focus is off the screen: {focus['text']!r}")
        if wanted(focus):
            return focus
    expect(False, f"not reached with {limit} presses of Tab")


@journey("by keyboard alone: skip link, suggestions by arrow keys, result, title")
def keyboard(world, page):
    page.goto("/")
    page.keyboard.press("Tab")
    skip = page.evaluate(FOCUS)
    expect(skip["href"] == "#isi" and skip["width"] > 1, f"the first stop is not the skip link but {skip}")
    tab_to(page, lambda f: f["tag"] == "INPUT" and f["name"] == "q", 30)
    page.keyboard.type("laskar", delay=30)
    options = page.get_by_role("option")
    options.first.wait_for()
    box = page.get_by_role("combobox").first
    expect(box.get_attribute("aria-expanded") == "true", "the list is open but does not say so")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(chosen.count() == 1, "no suggestion is chosen by the arrow key")
    expect(box.get_attribute("aria-activedescendant") == chosen.get_attribute("id"), "the chosen suggestion is not announced")
    words = chosen.inner_text()
    page.keyboard.press("Escape")
    expect(options.count() == 0 or not options.first.is_visible(), "Escape does not close the list")
    page.keyboard.press("ArrowDown")
    options.first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari?q=**")
    expect(page.get_by_role("search").first.locator("input[name=q]").input_value() == words, "another suggestion was searched for")
    tab_to(page, lambda f: f["hit"] and f["href"].startswith("/judul/"), 120)
    page.keyboard.press("Enter")
    page.wait_for_url("**/judul/*")
    tab_to(page, lambda f: f["href"].startswith("/perpustakaan/"), 60)
    page.keyboard.press("Enter")
    page.wait_for_url("**/perpustakaan/*")


@journey("the slash key leads to the search box", widths=(DESK,))
def slash(world, page):
    page.goto("/jelajah")
    page.keyboard.press("/")
    focus = page.evaluate(FOCUS)
    expect(focus["name"] == "q", f"the focus is on {focus}")
    page.keyboard.type("a/b")
    expect(page.locator("input[type=search]").first.input_value() == "a/b", "a slash within the box is swallowed")


# On every page ------------------------------------------------------------------------------------------------------

FRAMED = ("/", "/cari", "/cari?q=matematika", "/cari?q=xqzwvk", "/jelajah", "/jelajah/8", "/baru", "/perpustakaan", "/perpustakaan/" + SCHOOL_CODE,
          "/minta", "/tentang", "/bantuan", "/masuk", "/meja", "/tidak-ada")


@journey("the help desk is on every page, two presses from an answer", widths=(PHONE,), script=False)
def help_desk(world, page):
    world.allow("404")
    for path in FRAMED:
        page.goto(path)
        desk = page.get_by_role("region", name="Meja bantuan")
        targets = [link.get_attribute("href") for link in desk.get_by_role("link").all()]
        expect(targets == ["/minta", "/minta#kode", "/bantuan", "/perpustakaan"], f"{path}: {targets}")
        expect(page.get_by_role("banner").get_by_role("link", name="Bantuan").is_visible(), f"{path}: no help in the header")
        expect(page.get_by_role("navigation", name="Bagian situs").get_by_role("link", name="Minta").is_visible(), f"{path}: no way to ask")


@journey("pictures of the classes are decoration: their links are read as words, and they are seen")
def pictures_of_classes(world, page):
    page.goto("/jelajah")
    tiles = page.locator("main .spine")
    expect(tiles.count() == 11, f"{tiles.count()} classes")
    for tile in tiles.all():
        picture = tile.locator("svg.pic")
        expect(picture.count() == 1 and picture.get_attribute("aria-hidden") == "true", "a picture is missing or read aloud")
        seen = picture.bounding_box()
        expect(seen and seen["width"] >= 28 and seen["height"] >= 28, f"a picture of {seen}")
        words = tile.get_by_role("link").inner_text()
        expect(re.search(r"[A-Z]\w+", words), f"no words beside the picture: {words!r}")
    page.goto("/jelajah/2")
    islam = page.locator("main .spine").filter(has_text="Islam").first
    expect(islam.locator("svg.pic").count() == 1, "Islam (2X) has no picture")
    page.emulate_media(media="print")
    expect(page.locator("h1 svg.pic").first.bounding_box()["width"] > 15, "the picture is not printed")


@journey("places with few titles are not called empty", widths=(DESK,))
def rare_places(world, page):
    page.goto("/jelajah/297")
    filled = page.get_by_role("region", name="Di dalam bidang ini").locator(":scope > .spines .spine")
    numbers = [int(re.search(r"([\d.]+) judul", t)[1].replace(".", "")) for t in filled.all_inner_texts()]
    expect(len(numbers) >= 5 and sum(numbers) <= total(page), f"{numbers} of {total(page)}")
