"""News: the inbox, and mail by a command of the machine, which only goes to an address whose owner said yes."""
import base64
import os
import re
import shutil
import stat
import tempfile
import time

from harness import DESK, PHONE, Server, World, check, expect, journey
from people import signed_in

POST = """#!/bin/sh
cat >"$1/coming.$$" && mv "$1/coming.$$" "$1/mail.$$"
"""


def enter(page, name):
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile(name)).first.click()
    page.wait_for_url("**/meja")
    expect(name in signed_in(page), f"the head says {signed_in(page)!r}")


@journey("the inbox tells what has happened, and is read", widths=(PHONE, DESK))
def inbox(world, page):
    enter(page, "Ibu Ratna")
    page.goto("/pesan")
    expect(page.get_by_role("heading", level=1).inner_text() == "Pesan", "there is no inbox")
    everything = page.get_by_role("button", name="Tandai semua sudah dibaca")
    if everything.count():
        everything.click()
        page.wait_for_url("**/pesan")
        expect(everything.count() == 0, "something is still new")


def mails(folder):
    found = []
    for name in sorted(os.listdir(folder)):
        if name.startswith("mail."):
            with open(os.path.join(folder, name), encoding="ascii") as file:
                head, body = file.read().split("\n\n", 1)
            found.append((head, base64.b64decode(body).decode("utf-8")))
    return found


def wait_for_mail(folder, count, seconds=30):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if len(mails(folder)) >= count:
            return mails(folder)
        time.sleep(0.2)
    raise AssertionError(f"{len(mails(folder))} mails instead of {count}")


@check("mail asks first, and goes by the operator's own command")
def mail(world):
    folder = tempfile.mkdtemp(prefix="silang-mail-")
    script = os.path.join(folder, "post.sh")
    with open(script, "w", encoding="ascii") as file:
        file.write(POST)
    os.chmod(script, stat.S_IRWXU)
    server = Server(world.server.binary, world.server.database)
    try:
        server.start(more=["--mail-command", f"{script} {folder}", "--mail-from", "pesan@silang.example", "--base-url", "http://silang.example"])
        second = World(server, world.browser)
        page = second.page(PHONE)
        enter(page, "Ibu Ratna")
        page.goto("/pesan/cara")
        page.get_by_label("Alamat surel").fill("tidak betul")
        page.get_by_label("Surel datang").select_option("each")
        page.evaluate("document.querySelector('main form[method=post]').noValidate = true")
        second.allow("422|404")
        page.get_by_role("button", name="Simpan").click()
        expect("belum benar" in page.get_by_role("main").inner_text(), "a wrong address is taken")
        page.get_by_label("Alamat surel").fill("ratna@sekolah.example")
        page.get_by_label("Surel datang").select_option("each")
        page.get_by_role("button", name="Simpan").click()
        page.wait_for_url("**/pesan/cara?beres=1")
        expect("Kami mengirim satu surel" in page.get_by_role("main").inner_text(), "the page does not say what comes")
        head, body = wait_for_mail(folder, 1)[0]
        expect("To: <ratna@sekolah.example>" in head and "From:" in head, f"the head is {head!r}")
        link = re.search(r"http://silang\.example(/pesan/alamat/\S+)", body)
        expect(link, f"the mail has no link: {body!r}")
        # Whoever reads the mail may do so in another browser.
        other = second.page(PHONE)
        other.goto(link[1])
        other.get_by_role("button", name="Ya, ini alamat saya").click()
        expect("dikuatkan" in other.get_by_role("main").inner_text(), "the address is not confirmed")
        page.goto("/pesan/cara")
        expect("sudah dikuatkan" in page.get_by_role("main").inner_text(), "the page does not know that the address is confirmed")
        page.get_by_label("Surel datang").select_option("never")
        page.get_by_label("Alamat surel").fill("")
        page.get_by_role("button", name="Simpan").click()
        page.wait_for_url("**/pesan/cara?beres=1")
        other.goto(link[1])
        expect("tidak berlaku" in other.get_by_role("main").inner_text(), "an old link still confirms")
        second.settle()
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
