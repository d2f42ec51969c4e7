"""Asking, the answer, and what becomes of both: a pupil with a code, a librarian at the command line."""
import json
import re
import urllib.parse

from harness import PHONE, check, expect, journey, wish
from journeys import RECEIPT, SCHOOL_CODE, answer


def needs(world, *arguments):
    done = world.server.command("needs", *arguments, "--json")
    expect(done.returncode == 0, f"needs ended with {done.returncode}: {done.stderr[-300:]}")
    return json.loads(done.stdout)


def ask(page, words, **choices):
    page.goto("/minta")
    page.get_by_label("Apa yang kamu cari?").fill(words)
    for label, value in choices.items():
        page.get_by_label(re.compile(label)).select_option(value)
    page.get_by_role("button", name="Catat permintaan").click()
    page.wait_for_url(RECEIPT)


def asked_and_answered(world, page):
    ask(page, "naga kereta kelas 8 Sutinah", Perpustakaanmu=SCHOOL_CODE)
    code = page.url.rsplit("/", 1)[1]
    main = page.get_by_role("main").inner_text()
    expect(f"{code[:3]} {code[3:]}" in main, "the code is not shown in two halves")
    expect("kelas 8" in main and "Sutinah" not in main, f"words or readers are wrong: {main!r}")
    expect("Belum ada" in answer(page), "the first answer is not that it is not there")
    waiting = needs(world, "--open")
    mine = [w for w in waiting["requests"] if w["code"] == code]
    expect(len(mine) == 1 and mine[0]["library"] == SCHOOL_CODE and mine[0]["grade"] == 8, f"not in the list: {waiting}")
    done = world.server.command("needs", "answer", code.lower(), "--text", "Ada <b>lima</b>, dipesan Januari.")
    expect(done.returncode == 0, f"answering ended with {done.returncode}: {done.stderr}")
    # Back with the slip of paper.
    page.goto("/")
    page.get_by_role("contentinfo").get_by_role("link", name="Lihat jawaban permintaan").click()
    page.wait_for_url("**/minta#kode")
    page.get_by_label("Kode permintaan").fill(f" {code[:3].lower()} {code[3:]} ")
    page.get_by_role("button", name="Lihat jawabannya").click()
    page.wait_for_url(RECEIPT)
    expect("Ada <b>lima</b>, dipesan Januari." in answer(page), f"the answer is not there as written: {answer(page)!r}")
    expect(not [w for w in needs(world, "--open")["requests"] if w["code"] == code], "an answered wish still waits")
    expect(world.server.command("needs", "close", code, "--text", "Tidak terbit.").returncode == 0, "closing")
    page.reload()
    expect("Ditutup" in answer(page) and "Tidak terbit." in answer(page), "the page does not say that it is closed")


journey("a wish gets a code, the code an answer, the answer is shown")(asked_and_answered)
journey("a wish and its answer without JavaScript", script=False)(asked_and_answered)


@journey("a wish for what is there is answered at once, nearest first")
def there(world, page):
    ask(page, "laskar pelangi", Perpustakaanmu=SCHOOL_CODE)
    expect("Ada di katalog" in answer(page), "the receipt does not say that it is there")
    place = page.get_by_role("region", name="Jawaban").locator(".place").first.inner_text()
    expect("km" in place or "di sini" in place, f"no distance: {place!r}")


@check("a form sent twice is one wish with one receipt")
def twice(world):
    token = re.search(r'name="?bukti"? value="([^"]+)"', world.server.get("/minta").text)[1]
    body = urllib.parse.urlencode({"q": "kereta gunung naga", "bukti": token}).encode()
    places = {
        world.server.ask("POST", "/minta", {"Content-Type": "application/x-www-form-urlencoded"}, body).headers["location"]
        for _ in range(3)
    }
    expect(len(places) == 1, f"one form has {places}")
    listed = [w["code"] for w in needs(world, "--open")["requests"] if w["words"] == "kereta gunung naga"]
    expect(listed == [place.rsplit("/", 1)[1] for place in places], f"listed {listed} for {places}")


@journey("a wrong code is said to be wrong, with a way on", widths=(PHONE,), script=False)
def wrong(world, page):
    world.allow("404|422")
    for path in ("/minta/ABCDEF", "/minta?kode=ABCDEF", "/minta?kode=zzz", "/minta/%3Cscript%3E"):
        answered = page.goto(path)
        expect(answered.status in (404, 422), f"{path} gives {answered.status}")
        expect(page.get_by_role("alert").is_visible(), f"{path} says nothing")
        expect(page.get_by_label("Kode permintaan").is_visible() and page.get_by_label("Apa yang kamu cari?").is_visible(), "no way on")


@check("a receipt is for whoever has it: not indexed, in no list, its code not in the log")
def private(world):
    path = wish(world, "gunung kereta naga")
    page = world.server.get(path)
    expect('name=robots content=noindex' in page.text or 'name="robots" content="noindex"' in page.text, "the receipt may be indexed")
    expect("Disallow: /minta" in world.server.get("/robots.txt").text, "robots.txt leaves receipts open")
    expect(path not in world.server.get("/sitemap.xml").text, "the receipt is in the site map")
    expect(not any(path.rsplit("/", 1)[1] in line for line in world.server.said), "the code is in the log")


@check("needs are listed by words, subject and level, as text and as JSON")
def listed(world):
    wish(world, "matematika naga kelas 8", jenjang="menengah-pertama")
    for grouping in ("words", "subject", "level"):
        report = needs(world, "--by", grouping)
        expect(report["by"] == grouping and report["needs"], f"{grouping}: {report}")
        expect(all(row["count"] == row["searches"] + row["requests"] for row in report["needs"]), f"{grouping} does not add up")
    level = [row for row in needs(world, "--by", "level")["needs"] if row["key"] == "menengah-pertama 8"]
    expect(level and level[0]["requests"] >= 1, "the grade is lost")
    text = world.server.command("needs", "--by", "subject")
    expect(text.returncode == 0 and re.search(r"Permintaan dalam 90 hari: \d+ terbuka", text.stdout), text.stdout[-300:])
    late = needs(world, "--days", "7")
    expect(late["aim"] == 0 and all(one["days"] >= 7 for one in late["requests"]), f"what was asked today is late: {late}")
    expect(late["unanswered"] == len(late["requests"]) > 0, f"the demonstration's open wishes are not told: {late}")
    for wrong in (["--by", "author"], ["--days", "-1"], ["answer", "ABC"]):
        expect(world.server.command("needs", *wrong).returncode in (1, 2), f"{wrong} is taken")


@journey("with a school chosen, it is counted whether a search had to reach elsewhere", widths=(PHONE,))
def reach(world, page):
    page.goto("/")
    page.get_by_label("Sekolah atau kecamatan saya").select_option("D0000002")
    page.get_by_role("button", name="Simpan").click()
    page.wait_for_load_state()
    before = needs(world)["reach"]
    for words in ("laskar+pelangi", "xqzwvk+wqxjzz"):
        page.goto("/cari?q=" + words)
    for _ in range(50):
        after = needs(world)["reach"]
        if sum(after.values()) >= sum(before.values()) + 2:
            break
        page.wait_for_timeout(100)
    gained = {place: after[place] - before[place] for place in after}
    expect(gained == {"own": 1, "elsewhere": 0, "nowhere": 1}, f"counted {gained}")
