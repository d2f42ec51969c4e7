"""The search box while typing: a combobox with a listbox (WAI-ARIA Authoring Practices), and without JavaScript a plain box."""
from harness import DESK, PHONE, expect, journey


def state(page):
    """What a screen reader is told of the box and its list."""
    return page.evaluate(
        """() => { const b = document.querySelector('input[role=combobox]'), l = document.getElementById(b.getAttribute('aria-controls'));
            return {open: b.getAttribute('aria-expanded'), auto: b.getAttribute('aria-autocomplete'), active: b.getAttribute('aria-activedescendant'),
                list: l.getAttribute('role'), name: l.getAttribute('aria-label'), hidden: l.hidden,
                options: [...l.children].map(o => [o.id, o.getAttribute('role'), o.getAttribute('aria-selected'), o.textContent]),
                said: [...document.querySelectorAll('[role=status]')].map(s => s.textContent).join(' ')}; }"""
    )


@journey("two letters list suggestions; arrows, Enter and Escape do what a combobox does")
def combobox(world, page):
    page.goto("/jelajah")
    box = page.get_by_role("combobox", name="Cari buku di semua perpustakaan")
    expect(box.count() == 1, "the box is no combobox with a name")
    box.press_sequentially("l")
    page.wait_for_timeout(400)
    expect(state(page)["open"] == "false", "one letter opens the list")
    box.press_sequentially("a")
    page.get_by_role("option").first.wait_for()
    seen = state(page)
    expect(seen["open"] == "true" and seen["auto"] == "list" and seen["list"] == "listbox" and seen["name"], f"roles: {seen}")
    expect(2 <= len(seen["options"]) <= 8 and all(o[1] == "option" and o[2] == "false" for o in seen["options"]), f"options: {seen['options']}")
    expect(f"{len(seen['options'])} saran" in seen["said"], f"the number is not said: {seen['said']!r}")
    expect(seen["active"] is None, "something is chosen before an arrow is pressed")
    last = len(seen["options"]) - 1
    page.keyboard.press("ArrowDown")
    expect(state(page)["active"] == seen["options"][0][0], "down does not choose the first")
    page.keyboard.press("ArrowUp")
    expect(state(page)["active"] is None and box.input_value() == "la", "up from the first does not go back to the box")
    page.keyboard.press("ArrowUp")
    now = state(page)
    expect(now["active"] == seen["options"][last][0] and now["options"][last][2] == "true", "up from the box does not choose the last")
    page.keyboard.press("Escape")
    now = state(page)
    expect(now["open"] == "false" and now["hidden"] and now["active"] is None and box.input_value() == "la", "Escape does not only close")
    page.keyboard.press("ArrowDown")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    words = state(page)["options"][1][3]
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari?q=**")
    expect(page.get_by_role("search").first.locator("input[name=q]").input_value() == words, "Enter searches for something else")
    expect(page.locator("main .hit").count() >= 1, f"a suggestion that finds nothing: {words!r}")


@journey("Enter without a choice searches for what is typed; a press on a suggestion searches for it")
def pressed(world, page):
    page.goto("/jelajah")
    box = page.get_by_role("combobox")
    box.press_sequentially("laskar pe")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari?q=laskar**")
    expect(page.get_by_role("search").first.locator("input[name=q]").input_value() == "laskar pe", "the words changed")
    page.goto("/jelajah")
    page.get_by_role("combobox").press_sequentially("laskar pe")
    first = page.get_by_role("option").first
    first.wait_for()
    words = first.inner_text()
    first.click()
    page.wait_for_url("**/cari?q=**")
    expect(page.get_by_role("search").first.locator("input[name=q]").input_value() == words, "the press searches for something else")


@journey("suggestions do not cover the button and stay on the screen", widths=(PHONE, DESK))
def placed(world, page):
    page.goto("/")
    box = page.get_by_role("combobox").first
    box.press_sequentially("ma")
    page.get_by_role("option").first.wait_for()
    seen = page.evaluate(
        """() => { const l = document.querySelector('[role=listbox]:not([hidden])').getBoundingClientRect(),
                b = document.querySelector('input[role=combobox]').getBoundingClientRect();
            return {left: l.left - b.left, right: l.right - b.right, top: l.top - b.bottom, wide: l.right - innerWidth}; }"""
    )
    expect(abs(seen["left"]) <= 2 and abs(seen["right"]) <= 2 and -1 <= seen["top"] <= 12 and seen["wide"] <= 0, f"the list is at {seen}")


@journey("without JavaScript the box is a plain box that searches", widths=(PHONE,), script=False)
def plain(world, page):
    page.goto("/jelajah")
    box = page.get_by_role("searchbox", name="Cari buku di semua perpustakaan")
    expect(box.count() == 1 and page.get_by_role("combobox").count() == 0, "the box promises suggestions that cannot come")
    box.fill("laskar pelangi")
    box.press("Enter")
    page.wait_for_url("**/cari?q=laskar**")
