"""A school joins from a phone: by the coordinator's link, from the number on its stamp to its own desk."""
import datetime
import json
import random
import re
import tempfile

from harness import expect, journey
from people import PASSWORD, person, signed_in


def said(world, *arguments):
    done = world.server.command(*arguments, "--json")
    expect(done.returncode == 0, f"{arguments[:2]} ended with {done.returncode}: {done.stderr[-300:]}")
    return json.loads(done.stdout)


def link(world, *options):
    """A network and an invitation to it, as the operator makes them at the console."""
    network = said(world, "network", "add", "--name", "Gugus Uji Gabung (contoh)")["network"]
    return network, said(world, "network", "link", str(network), *options)


def number():
    return "D9" + "".join(random.choice("0123456789") for _ in range(6))


def listed(world, npsn, name):
    """The school stands in the register; nobody has become a member by that."""
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        file.write(f"DATA SEKOLAH\n\nNPSN;Nama Sekolah;Bentuk;Kecamatan\n{npsn};{name};SMP;Kec. Benang\n")
        file.flush()
        answer = said(world, "library", "load", "--register", file.name)
    expect(answer["refused"] == 0 and answer["added"] == 1, f"the register says {answer}")


def fill(page, name, sign_in):
    page.get_by_label("Nama Anda").fill(name)
    page.get_by_label("Nama masuk").fill(sign_in)
    page.get_by_label("Buat sandi baru").fill(PASSWORD)
    page.get_by_label("Sandi sekali lagi").fill(PASSWORD)


def joins(world, page):
    npsn = number()
    listed(world, npsn, "SMP Uji Gabung (contoh)")
    network, made = link(world, "--npsn", npsn)
    path = "/gabung/" + made["link"].rsplit("/", 1)[1]
    page.goto("/gabung")
    page.get_by_label("Kode undangan").fill(made["code"].lower())
    page.get_by_role("button", name="Lanjut").click()
    page.wait_for_url("**" + path)
    expect(page.get_by_label("Nama sekolah atau perpustakaan").input_value() == "SMP Uji Gabung (contoh)",
           "the register did not fill in the school's name")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(wide <= 0, f"the page is {wide} px wider than the phone")
    page.get_by_label("kepala sekolah atau kepala lembaga").check()
    fill(page, "Kepala Gabung (contoh)", "kepala." + npsn.lower())
    page.get_by_label(re.compile("menerima piagam ini")).check()
    page.get_by_role("button", name="Bergabung").click()
    page.wait_for_url("**/meja")
    expect("Kepala Gabung" in signed_in(page), f"the head says {signed_in(page)!r}")
    page.goto(f"/jaringan/{network}")
    expect("SMP Uji Gabung" in page.get_by_role("main").inner_text(), "the network does not list its new member")
    world.allow("404")
    expect(world.page(width=360).goto(path).status == 404, "a used link still opens")


journey("a principal joins by a link from a phone", widths=(360,))(joins)
journey("a principal joins by a link without JavaScript", widths=(360,), script=False)(joins)


@journey("a librarian applies by the link, and the principal accepts by the same", widths=(360,))
def applies(world, page):
    npsn = number()
    network, made = link(world, "--npsn", npsn, "--name", "SD Uji Daftar (contoh)")
    path = "/gabung/" + made["link"].rsplit("/", 1)[1]
    page.goto(path)
    page.get_by_label("Nama sekolah atau perpustakaan").fill("SD Uji Daftar (contoh)")
    page.get_by_label("pustakawan atau guru pengelola perpustakaan").check()
    fill(page, "Pustakawan Daftar (contoh)", "pustaka." + npsn.lower())
    page.get_by_role("button", name="Bergabung").click()
    page.wait_for_url("**/meja")
    visitor = world.page(width=360)
    visitor.goto(f"/jaringan/{network}")
    expect("SD Uji Daftar" not in visitor.get_by_role("main").inner_text(), "an application is public")
    visitor.goto(path)
    visitor.get_by_label("kepala sekolah atau kepala lembaga").check()
    fill(visitor, "Kepala Daftar (contoh)", "kepala." + npsn.lower())
    visitor.get_by_label(re.compile("menerima piagam ini")).check()
    visitor.get_by_role("button", name="Bergabung").click()
    visitor.wait_for_url("**/meja")
    visitor.goto(f"/jaringan/{network}")
    expect("SD Uji Daftar" in visitor.get_by_role("main").inner_text(), "the principal's acceptance made no member")


@journey("a school gives notice, takes its data along, and may stay after all", widths=(360,))
def leaves(world, page):
    code = number()
    made = world.server.command("library", "add", "--code", code, "--name", "SMP Uji Pamit (contoh)", "--json")
    expect(made.returncode == 0, f"the library is not made: {made.stderr[-300:]}")
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        file.write("No;Judul;Pengarang;Tahun;Jumlah\n1;Buku Pamit Contoh;Pengarang Contoh;2019;2\n")
        file.flush()
        taken = said(world, "import", file.name, "--library", code, "--yes")
    expect(taken["accepted"] + taken["repaired"] == 1, f"the import says {taken}")
    invited = person(world, "add", "--name", "Kepala Pamit (contoh)", "--sign-in", "pamit." + code.lower(), "--role", "principal",
                     "--library", code)
    page.goto("/masuk/kode/" + invited["link"].rsplit("/", 1)[1])
    page.get_by_label("Buat sandi baru").fill(PASSWORD)
    page.get_by_label("Sandi sekali lagi").fill(PASSWORD)
    page.get_by_role("button", name="Simpan dan masuk").click()
    page.wait_for_url("**/meja")
    page.get_by_role("link", name="Profil perpustakaan").click()
    page.get_by_role("link", name="Keluar dari Silang").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Unduh arsip lengkap").click()
    with open(download.value.path(), "rb") as archive:
        expect(len(archive.read()) > 200, "the archive is empty")
    page.get_by_label("Hari terakhir yang diinginkan").fill((datetime.date.today() + datetime.timedelta(days=30)).isoformat())
    page.get_by_role("main").get_by_role("checkbox").check()
    page.get_by_role("button", name="Sampaikan pemberitahuan keluar").click()
    page.wait_for_load_state()
    expect("Perpustakaan ini keluar. Hari terakhir:" in page.get_by_role("main").inner_text(), f"the page does not say the last day: {page.get_by_role('main').inner_text()[:900]}")
    page.get_by_role("button", name="Batal keluar").click()
    page.wait_for_load_state()
    expect("Perpustakaan ini keluar" not in page.get_by_role("main").inner_text(), "the notice is not taken back")
