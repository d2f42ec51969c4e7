"""Coming in: by one press in the sample, by a slip of paper, by a pupil's number; and being shown out."""
import json
import re
import uuid

from harness import DESK, expect, journey
from journeys import SCHOOL_CODE

PASSWORD = "tiga kata tenang"


def person(world, *arguments):
    done = world.server.command("person", *arguments, "--json")
    expect(done.returncode == 0, f"person {arguments[0]} ended with {done.returncode}: {done.stderr[-300:]}")
    return json.loads(done.stdout)


def signed_in(page):
    """Who the page's head says is signed in; nothing for nobody."""
    bar = page.locator(".who-bar p > span").first
    return bar.inner_text() if bar.count() else ""


def choose_password(page, code):
    page.goto("/masuk")
    page.get_by_role("link", name="Pakai kode").click()
    page.get_by_label("Kode pada kertas").fill(code.lower())
    page.get_by_role("button", name="Lanjut").click()
    page.get_by_label("Buat sandi baru").fill(PASSWORD)
    page.get_by_label("Sandi sekali lagi").fill(PASSWORD)
    page.get_by_role("button", name="Simpan dan masuk").click()
    page.wait_for_url("**/meja")


def one_press(world, page):
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile("Ibu Ratna")).click()
    page.wait_for_url("**/meja")
    expect("Ibu Ratna" in signed_in(page) and "Pustakawan" in signed_in(page), f"the head says {signed_in(page)!r}")
    page.goto("/cari?q=laskar")
    expect("Ibu Ratna" in signed_in(page), "another page does not say who is signed in")
    page.get_by_role("link", name="Keluar").click()
    page.get_by_role("main").get_by_role("button", name="Keluar").click()
    page.wait_for_url(world.origin + "/")
    expect(signed_in(page) == "", "still signed in")
    page.go_back()
    page.goto("/akun")
    page.wait_for_url("**/masuk?kembali=%2Fakun")


journey("in the sample one press signs in, and one signs out")(one_press)
journey("in by one press and out without JavaScript", widths=(DESK,), script=False)(one_press)


def appointed(world, page):
    """The operator's link makes a principal, the principal's paper a librarian, and the principal ends it again."""
    mark = uuid.uuid4().hex[:8]
    invited = person(world, "add", "--name", "Kepala Uji (contoh)", "--sign-in", "kepala." + mark, "--role", "principal",
                     "--library", SCHOOL_CODE)
    page.goto("/masuk/kode/" + invited["link"].rsplit("/", 1)[1])
    page.get_by_label("Buat sandi baru").fill(PASSWORD)
    page.get_by_label("Sandi sekali lagi").fill(PASSWORD)
    page.get_by_role("button", name="Simpan dan masuk").click()
    page.wait_for_url("**/meja")
    page.goto("/meja/orang")
    form = page.locator("form:has(#nama)")
    form.get_by_label("Nama", exact=True).fill("Pustakawan Uji (contoh)")
    form.get_by_label("Nama masuk").fill("pustakawan." + mark)
    form.get_by_label("Peran").select_option("librarian")
    form.get_by_role("button", name="Tambah").click()
    page.wait_for_url("**?beres=1")
    card = page.locator(".people > li", has_text="pustakawan." + mark)
    card.get_by_role("button", name="Cetak kartu masuk").click()
    code = page.locator(".slip-code").inner_text()

    other = world.page(width=360)
    choose_password(other, code)
    expect("Pustakawan," in signed_in(other), f"the librarian is {signed_in(other)!r}")
    other.goto("/meja/orang")
    people = other.url
    expect("Daftar siswa" in other.get_by_role("main").inner_text(), "the librarian does not see the pupils' part")

    page.goto("/meja/orang")
    card = page.locator(".people > li", has_text="pustakawan." + mark)
    card.get_by_role("button", name="Akhiri").click()
    page.wait_for_url("**?beres=1")
    world.allow("403|404")
    refused = other.goto(people)
    expect(refused.status == 403, f"after the role ended the page answers {refused.status}")
    used = other.goto("/masuk/kode?kode=" + code.replace(" ", "+"))
    expect(used.status == 404, f"the used code answers {used.status}")


journey("a link makes a principal, the principal a librarian, and takes it back", widths=(DESK,))(appointed)
journey("principal and librarian without JavaScript", widths=(360,), script=False)(appointed)


@journey("pupils by a list, a guardian's consent, a card, and in by number")
def pupils(world, page):
    number = "e" + uuid.uuid4().hex[:8]
    page.goto("/masuk")
    page.get_by_role("button", name=re.compile("Ibu Ratna")).click()
    page.goto("/meja/orang")
    page.get_by_role("main").get_by_role("link", name="Daftar siswa").first.click()
    page.get_by_label("Daftar siswa").fill(f"NIS,Nama,Kelas\n{number},Murid Uji (contoh),{number}\n,Tanpa Nomor (contoh),VII-A")
    page.get_by_role("button", name="Periksa dulu").click()
    seen = page.get_by_role("main").inner_text()
    expect("baru: 1" in seen and "ditolak: 1" in seen, f"the preview says {seen[:300]!r}")
    page.get_by_role("button", name="Simpan").click()
    library = page.get_by_role("main").locator(".lead").inner_text()
    page.get_by_role("main").locator(".lead a").click()
    page.get_by_role("link", name="Persetujuan wali").click()
    page.locator("li", has_text=number).get_by_role("checkbox").check()
    page.get_by_role("button", name="Catat untuk yang ditandai").click()
    page.wait_for_url("**?beres=1")
    page.get_by_role("main").locator(".lead a").click()
    page.get_by_role("main").get_by_role("link", name="Daftar siswa").first.click()
    page.get_by_role("button", name=re.compile(number)).click()
    code = page.locator(".slip-code").inner_text()

    child = world.page(width=360)
    choose_password(child, code)
    child.goto("/keluar")
    child.get_by_role("main").get_by_role("button", name="Keluar").click()
    child.goto("/masuk")
    child.get_by_label("Nama masuk atau nomor").fill(number)
    child.get_by_label("Perpustakaan", exact=True).select_option(label=library)
    child.get_by_label("Sandi", exact=True).fill(PASSWORD)
    child.get_by_role("main").get_by_role("button", name="Masuk", exact=True).click()
    child.wait_for_url("**/meja")
    expect("Siswa" in signed_in(child), f"the pupil is {signed_in(child)!r}")
    world.allow("403")
    expect(child.goto("/meja/orang").status == 403, "a pupil sees people")
