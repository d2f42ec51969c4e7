"""The whole story in one: a network is founded, five libraries join by phone, two agree, a promise is missed, they renew, one leaves."""
import csv
import datetime
import json
import os
import re
import subprocess
import urllib.parse

from agreements import amend, done, main, party, photograph, press
from harness import DESK, HERE, PHONE, check, expect
from people import signed_in
from towns import PASSWORD, Town, shot

NETWORK = "Gugus Kisah (contoh)"
SD, SMP, MTS, SMA = ("D9100001", "D9100002", "D9100003", "D9100004")
PUBLIC = "Perpustakaan Umum Kisah (contoh)"
TITLE = "Silang layan Kisah (contoh)"
REGISTER = os.path.join(HERE, "sekolah-contoh.csv")
NAMES = {row[0]: row[1] for row in csv.reader(open(REGISTER, encoding="utf-8"), delimiter=";") if row and row[0].startswith("D9")}
# The number that is known to be right, the name the register filled in, and so on, need no typing.
MOST_TYPED, MOST_TAPS = 6, 8


class Story:
    def __init__(self, town):
        self.town, self.pages, self.counts = town, {}, {}

    def page(self, name):
        """Somebody's own device; signs in again where the session has run out."""
        page = self.pages[name]
        page.goto("/meja")
        if not signed_in(page):
            self.town.enter(page, name)
        return page

    def keep(self, name, page):
        self.pages[name] = page
        return page

    def day(self, days=0):
        return datetime.date.fromtimestamp(self.town.now() + 7 * 3600) + datetime.timedelta(days=days)

    def terms(self, lender, borrower):
        return self.town.said("agreement", "terms", "--lender", lender, "--borrower", borrower)

    def loan(self, lender, borrower):
        answer = self.terms(lender, borrower)
        found = [one for one in answer["terms"] if one["parameter"] == "loan-days"]
        return answer["active"], (found[0]["value"], found[0]["source"]) if found else None

    def states(self):
        return {one["id"]: one["state"] for one in self.town.said("agreement", "list")}

    # The network --------------------------------------------------------------------------------------------------------

    def founds(self):
        town = self.town
        loaded = town.said("library", "load", "--register", REGISTER)
        expect(loaded["added"] == 4 and loaded["refused"] == 0, f"the register says {loaded}")
        town.said("office", "add", "--name", "Forum Kepala Sekolah Kisah (contoh)")
        town.server.command("office", "mandate", "1", "--document", "SK 1 (contoh)", "--from", self.day().isoformat(),
                            "--regency", "Kab. Layang")
        invited = town.said("person", "add", "--name", "Ibu Koordinator (contoh)", "--sign-in", "koordinator", "--role",
                            "officer", "--office", "1")
        page = self.keep("koordinator", town.world.page(width=DESK))
        page.goto("/masuk/kode/" + invited["link"].rsplit("/", 1)[1])
        page.get_by_label("Buat sandi baru").fill(PASSWORD)
        page.get_by_label("Sandi sekali lagi").fill(PASSWORD)
        page.get_by_label(re.compile("perangkat saya sendiri")).check()
        page.get_by_role("button", name="Simpan dan masuk").click()
        page.wait_for_url("**/meja")
        page.get_by_role("main").get_by_role("link", name="Jaringan perpustakaan").click()
        page.get_by_role("link", name="Dirikan jaringan").click()
        shot(page, "found")
        page.get_by_label("Nama jaringan").fill(NETWORK)
        page.get_by_label("Wilayah, dengan kata biasa").fill("Kabupaten Layang")
        page.get_by_label("Tujuan").fill("Bacaan yang cukup bagi siswa di lima perpustakaan.")
        page.get_by_label("Waktu rapat, dengan kata biasa").fill("Senin pertama tiap bulan, pukul 13.00")
        page.get_by_role("button", name="Dirikan jaringan").click()
        page.wait_for_url("**/jaringan/1")
        expect("Hak koordinator berlaku setelah kode kedua" in main(page).inner_text(), "the page does not say what is missing")
        visitor = town.world.page()
        town.allow("404")
        expect(visitor.goto("/jaringan/1").status == 404, "a network that nobody has joined is public")
        page.get_by_role("link", name="Pasang kode kedua").click()
        page.get_by_label("Sandi sekarang").fill(PASSWORD)
        page.get_by_role("button", name="Pasang").click()
        town.secrets["koordinator"] = page.locator("strong.call").inner_text().replace(" ", "")
        page.get_by_label(re.compile("^Kode 6 angka")).fill(town.code("koordinator"))
        page.get_by_role("button", name="Simpan", exact=True).click()
        page.goto("/jaringan/1")
        shot(page, "network-empty")
        page.get_by_role("link", name="Undang sekolah atau mitra").click()

    def invites(self, number=None, name=None):
        """The link for a school from the register; the code on the letter for a partner without a number."""
        page = self.pages["koordinator"]
        page.goto("/jaringan/1/undangan")
        if number:
            page.get_by_label("Cari nama sekolah").fill(NAMES[number].split(" (")[0].lower())
            page.get_by_role("button", name="Cari nama sekolah").click()
            row = page.locator("li", has_text=number)
            row.get_by_role("button", name="Buat tautan undangan").click()
        else:
            page.get_by_label(re.compile("^atau nama")).fill(name)
            page.locator("form", has=page.locator("#npsn")).get_by_role("button", name="Buat tautan undangan").click()
        page.locator(".slip-code").wait_for()
        shot(page, f"invitation-{number or 'partner'}")
        page.emulate_media(media="print")
        shot(page, f"invitation-{number or 'partner'}-print")
        page.emulate_media(media="screen")
        whatsapp = page.get_by_role("link", name="Kirim lewat WhatsApp").get_attribute("href")
        message = urllib.parse.unquote_plus(whatsapp.split("text=", 1)[1])
        expect("10 menit" in message, f"the message says {message!r}")
        return re.search(r"(/gabung/\S+)", message)[1], page.locator(".slip-code").inner_text()

    # Joining --------------------------------------------------------------------------------------------------------------

    def joins(self, key, device, number, seat, name, sign_in, librarian=None, school=None):
        page = device.page
        if number:
            expect(page.get_by_label("Nama sekolah atau perpustakaan").input_value() == NAMES[number],
                   "the register did not fill in the name")
        elif school:
            device.type("Nama sekolah atau perpustakaan", school)
        if page.get_by_label(re.compile(seat)).count():
            device.tick(page.get_by_label(re.compile(seat)))
        device.type("Nama Anda", name)
        device.type("Nama masuk", sign_in)
        device.type("Buat sandi baru", PASSWORD)
        device.type("Sandi sekali lagi", PASSWORD)
        device.tick(page.get_by_label(re.compile("perangkat saya sendiri")))
        if librarian:
            device.type(re.compile("^Nama pustakawan"), librarian)
        if "kepala" in seat:
            device.tick(page.get_by_label(re.compile("menerima piagam ini")))
        device.narrow("the joining form")
        shot(page, f"join-{key}")
        device.tap(page.get_by_role("button", name="Bergabung"))
        page.wait_for_url("**/meja")
        expect(name.split(" (")[0] in signed_in(page), f"the head says {signed_in(page)!r}")
        device.narrow("the new desk")
        self.counts[key] = (device.typed, device.taps)
        self.keep(sign_in, page)
        return page

    def school(self, number, key, librarian=None):
        path, _ = self.invites(number)
        device = self.town.device(PHONE)
        device.page.goto(path)
        device.taps += 1
        return self.joins(key, device, number, "kepala sekolah atau kepala lembaga", f"Kepala {key.upper()} (contoh)",
                          f"kepala.{key}", librarian)

    def librarian(self, key):
        """The principal hands out a card; the librarian comes in by it on a phone of their own."""
        principal = self.page(f"kepala.{key}")
        principal.goto("/meja/orang")
        card = principal.locator(".people > li", has_text=f"Pustakawan {key.upper()}")
        card.get_by_role("button", name="Cetak kartu masuk").click()
        code = principal.locator(".slip-code").inner_text()
        page = self.town.world.page(width=PHONE)
        page.goto("/masuk/kode")
        page.get_by_label("Kode pada kertas").fill(code.lower())
        page.get_by_role("button", name="Lanjut").click()
        page.get_by_label("Nama masuk").fill(f"pustaka.{key}")
        page.get_by_label("Buat sandi baru").fill(PASSWORD)
        page.get_by_label("Sandi sekali lagi").fill(PASSWORD)
        page.get_by_label(re.compile("perangkat saya sendiri")).check()
        page.get_by_role("button", name="Simpan dan masuk").click()
        page.wait_for_url("**/meja")
        return self.keep(f"pustaka.{key}", page)

    def everybody_joins(self):
        self.school(SD, "sd", "Pustakawan SD (contoh)")
        self.school(SMP, "smp", "Pustakawan SMP (contoh)")
        # At the third the librarian comes first, and waits for the principal, who comes by the same link.
        path, _ = self.invites(MTS)
        device = self.town.device(PHONE)
        device.page.goto(path)
        self.joins("mts-pustaka", device, MTS, "pustakawan atau guru pengelola", "Pustakawan MTS (contoh)", "pustaka.mts")
        visitor = self.town.world.page(width=PHONE)
        visitor.goto("/jaringan/1")
        expect(NAMES[MTS] not in main(visitor).inner_text(), "an application is public")
        device = self.town.device(PHONE)
        device.page.goto(path)
        self.joins("mts", device, None, "kepala sekolah atau kepala lembaga", "Kepala MTS (contoh)", "kepala.mts")
        self.school(SMA, "sma")
        # The public library has no NPSN: the code on the letter, and one of ours.
        _, code = self.invites(name=PUBLIC)
        device = self.town.device(PHONE)
        device.page.goto("/gabung")
        device.type("Kode undangan", code.lower())
        device.tap(device.page.get_by_role("button", name="Lanjut"))
        device.tap(device.page.get_by_role("link", name=re.compile("^Tanpa NPSN")))
        expect(device.page.get_by_label("Nama sekolah atau perpustakaan").input_value() == PUBLIC, "the name is not filled in")
        self.joins("umum", device, None, "kepala sekolah atau kepala lembaga", "Kepala Umum (contoh)", "kepala.umum")
        listed = self.town.said("network", "list")[0]["members"]
        codes = [one["library"] for one in listed if one["state"] == "active"]
        expect(set(codes) >= {SD, SMP, MTS, SMA} and len(codes) == 5, f"the members are {listed}")
        self.public = next(code for code in codes if code.startswith("L-"))
        page = self.page("koordinator")
        page.goto("/jaringan/1")
        text = main(page).inner_text()
        for name in [*NAMES.values(), PUBLIC]:
            expect(name in text, f"the network's page lacks {name}")
        shot(page, "network-1280")
        visitor.goto("/jaringan/1")
        shot(visitor, "network-360")
        expect(PUBLIC in main(visitor).inner_text() and "Senin pertama" in main(visitor).inner_text(), "the public page is bare")
        for key, (typed, taps) in self.counts.items():
            expect(typed <= MOST_TYPED and taps <= MOST_TAPS, f"{key} joined with {typed} fields and {taps} taps")
        for key in ("sd", "smp"):
            self.librarian(key)
        people = self.page("kepala.umum")
        people.goto(f"/meja/orang/{self.public}")
        roles = people.locator("select[name=peran]").first.text_content()
        expect("Pustakawan" in roles and "Siswa" not in roles, f"a public library may appoint {roles!r}")

    def shares_the_work(self):
        """The coordinator asks a principal in beside them, who takes the place as themselves, and ends it again."""
        page = self.page("koordinator")
        page.goto("/jaringan/1")
        page.get_by_role("link", name="Atur jaringan").click()
        page.get_by_label("Tujuan").fill("Bacaan yang cukup bagi siswa dan warga.")
        page.get_by_role("button", name="Simpan", exact=True).click()
        page.wait_for_url("**?beres=1")
        page.get_by_role("button", name="Ajak koordinator lain").click()
        code = page.locator(".slip-code").inner_text()
        for width in (PHONE, 768, DESK):
            page.set_viewport_size({"width": width, "height": 900})
            shot(page, f"settings-{width}")
        other = self.page("kepala.mts")
        other.goto("/jaringan/1/koordinator")
        other.get_by_label("Kode", exact=True).fill(code.lower())
        shot(other, "seat-360")
        other.get_by_role("button", name="Menjadi koordinator").click()
        other.wait_for_url("**/jaringan/1")
        expect("Hak koordinator berlaku setelah kode kedua" in main(other).inner_text(), "the second coordinator is not told")
        page.goto("/jaringan/1/atur")
        seats = main(page).locator("li", has_text=NAMES[MTS])
        expect("Kepala MTS" not in seats.inner_text(), "a coordinator's name is told outside their library")
        seats.get_by_role("button", name="Akhiri").click()
        page.wait_for_url("**?beres=1")
        expect(NAMES[MTS] not in main(page).inner_text(), "the place is not ended")

    # The catalogue ----------------------------------------------------------------------------------------------------------

    def catalogues(self):
        rows = {
            SD: ["Kisah Bersama Contoh", "Kisah Sekolah Dasar Contoh"],
            SMP: ["Kisah Bersama Contoh", "Kisah Hanya Menengah Contoh", "Kisah Laut Contoh"],
            self.public: ["Kisah Bersama Contoh", "Kisah Kota Contoh"],
        }
        for code, titles in rows.items():
            path = os.path.join(self.town.folder, f"{code}.csv")
            with open(path, "w", encoding="utf-8") as file:
                file.write("No;Judul;Pengarang;Penerbit;Tahun;Jumlah\n")
                for n, title in enumerate(titles, 1):
                    file.write(f"{n};{title};Pengarang Contoh;Penerbit Contoh;2019;2\n")
            taken = self.town.said("import", path, "--library", code, "--yes")
            expect(taken["accepted"] + taken["repaired"] == len(titles), f"the import says {taken}")

    def holders(self, words):
        answer = self.town.server.get("/api/v1/titles?" + urllib.parse.urlencode({"q": words}))
        found = json.loads(answer.text)["items"]
        return {one["title"]: sorted(h["library"]["code"] for h in one["holdings"]) for one in found if one["title"] == words}

    # The agreement --------------------------------------------------------------------------------------------------------

    def agrees(self):
        town = self.town
        sd = self.page("pustaka.sd")
        sd.goto("/perjanjian/baru")
        sd.get_by_label(re.compile("^" + re.escape(NAMES[SMP]))).check()
        sd.get_by_label("Judul").fill(TITLE)
        sd.get_by_label("Dalam jaringan").select_option(label=NETWORK)
        self.starts, self.ends = self.day(7), self.day(7 + 364)
        sd.get_by_label("Mulai berlaku").fill(self.starts.isoformat())
        sd.get_by_label("Hari terakhir").fill(self.ends.isoformat())
        sd.get_by_role("button", name="Lanjut ke isi").click()
        sd.wait_for_url("**/ubah")
        self.dossier = dossier = sd.url.removesuffix("/ubah")
        shot(sd, "draft-360")
        sd.get_by_label("Alasan dan tujuan").fill("Koleksi kedua sekolah saling melengkapi.")
        for number in (SD, SMP):
            sd.get_by_label(f"Manfaat bagi {NAMES[number]}").fill("Siswa membaca lebih banyak.")
        sd.get_by_role("button", name="Simpan", exact=True).click()
        sd.wait_for_url("**?beres=1")
        self.signatory(sd, SD, "sd")
        press(sd, "Ajukan kepada pihak lain")
        done(sd)

        # The other side wants shorter loans, and answers with a version of its own.
        smp = self.page("pustaka.smp")
        expect(TITLE in main(smp).inner_text(), "the proposal does not wait at the partner's desk")
        smp.goto(dossier)
        press(smp, "Susun lagi")
        smp.wait_for_url("**/ubah")
        smp.locator("input[name^=nilai-][name$=-loan-days]").first.fill("14")
        smp.get_by_role("button", name="Simpan", exact=True).click()
        smp.wait_for_url("**?beres=1")
        changes = smp.get_by_role("region", name="Perubahan dari versi sebelumnya").inner_text()
        expect("28 hari" in changes and "14 hari" in changes, f"the change is not shown: {changes!r}")
        self.signatory(smp, SMP, "smp")
        press(smp, "Ajukan kepada pihak lain")
        done(smp)
        sd = self.page("pustaka.sd")
        task = sd.locator(".task", has_text=TITLE)
        task.get_by_role("button", name="Terima naskah").click()
        sd.wait_for_url("**/meja")

        # The first principal by link, in two taps, without an account on that phone.
        sd.goto(dossier)
        party(sd, NAMES[SD]).get_by_role("button", name="Buat tautan persetujuan").click()
        sd.wait_for_load_state()
        link = sd.locator(".approval-link").inner_text()
        phone = town.device(PHONE)
        phone.page.goto(link)
        phone.taps += 1
        expect(signed_in(phone.page) == "" and "14 hari" in main(phone.page).inner_text(), "the letter is not for reading")
        phone.narrow("the approval")
        shot(phone.page, "approval-360")
        phone.tap(phone.page.get_by_role("button", name="Setujui"))
        phone.page.wait_for_load_state()
        expect(phone.taps == 2 and phone.typed == 0, "the approval took more than two taps")

        # The second on paper: printed, signed, photographed by one, confirmed by another.
        smp = self.page("pustaka.smp")
        for part in ("naskah", "lembar"):
            answer = smp.goto(f"{dossier}/{part}")
            expect(answer.status == 200, f"{part} answers {answer.status}")
            smp.emulate_media(media="print")
            shot(smp, f"print-{part}")
            smp.emulate_media(media="screen")
        expect("Kepala SMP" in smp.locator("body").inner_text(), "the sheet does not say who signs")
        smp.goto(dossier)
        photograph(smp, NAMES[SMP])
        active, _ = self.loan(SD, SMP)
        expect(not active, "a photograph that nobody confirmed counts")
        sd = self.page("pustaka.sd")
        sd.goto(dossier)
        press(sd, "Kuatkan foto kertas")
        done(sd)
        expect(self.states()[1] == "approved", "it is not approved by all")

    def signatory(self, page, number, key):
        card = party(page, NAMES[number])
        card.get_by_label(re.compile("^Kepala sekolah")).select_option(label=f"Kepala {key.upper()} (contoh)")
        card.get_by_label(re.compile("^Jabatan, seperti")).fill(f"Kepala {key.upper()} Kisah")
        card.get_by_role("button", name="Simpan", exact=True).click()
        page.wait_for_url("**?beres=1")

    def takes_effect(self):
        town = self.town
        active, _ = self.loan(SD, SMP)
        expect(not active, "it is in force before its day")
        town.move(6)
        expect(not self.loan(SD, SMP)[0], "it is in force on the day before")
        town.move(7)
        town.wait(lambda: self.states()[1] == "active", "the agreement takes effect on its day")
        active, loan = self.loan(SD, SMP)
        expect(active and loan[0] == 14, f"terms answer {loan}")
        source = loan[1]
        expect(source["kind"] == "clause" and source["agreement"] == 1 and source["version"] == 2, f"the source is {source}")
        page = self.page("pustaka.sd")
        page.goto(self.dossier)
        terms = page.get_by_role("region", name="Yang berlaku hari ini").inner_text()
        expect("14 hari" in terms and "versi 2" in terms, f"the page answers {terms!r}")
        shot(page, "dossier-360")
        visitor = self.page("koordinator")
        visitor.goto("/jaringan/1")
        expect(TITLE in main(visitor).inner_text(), "the network's page does not name its agreement")
        expect(not self.loan(SD, SMA)[0], "a school outside the agreement lends")

    def misses(self):
        page = self.page("pustaka.sd")
        page.goto(self.dossier)
        page.locator("summary", has_text="Catat janji").click()
        page.get_by_label("Apa", exact=True).fill("Menata rak pinjaman")
        page.get_by_label("Paling lambat").fill(self.day(13).isoformat())
        page.locator("details", has_text="Catat janji").get_by_role("button", name="Simpan", exact=True).click()
        page.wait_for_url("**?beres=1")
        expect("belum jatuh tempo" in main(page).inner_text(), "the promise is not on the page")
        self.town.move(21)
        page = self.page("pustaka.sd")
        expect(page.locator(".task-0", has_text=TITLE).count() == 1, "the missed promise is not at the desk")
        page.goto(self.dossier)
        page.locator("summary", has_text="Adakan tinjauan").click()
        page.get_by_label(re.compile("^Yang dibicarakan")).fill("Rak belum ditata.")
        page.get_by_role("button", name="Catat tinjauan").click()
        page.wait_for_url("**?beres=1")
        reviews = page.get_by_role("region", name="Tinjauan").inner_text()
        expect("1 tidak ditepati" in reviews and "Rak belum ditata" in reviews, f"the review says {reviews!r}")
        press(page, "Lanjutkan perjanjian")
        done(page)

    def both_approve(self, title):
        """Both principals, signed in, at their desks."""
        for key in ("sd", "smp"):
            page = self.page(f"kepala.{key}")
            task = page.locator(".task", has_text=title).filter(has=page.get_by_role("button", name="Setujui"))
            task.get_by_role("button", name="Setujui").first.click()
            page.wait_for_url("**/meja")

    def amends(self):
        page = self.page("pustaka.sd")
        page.goto(self.dossier)
        addendum = amend(page, "21")
        other = self.page("pustaka.smp")
        other.goto(addendum)
        press(other, "Terima naskah")
        done(other)
        expect(self.loan(SD, SMP)[1][0] == 14, "an addendum that nobody approved answers")
        self.both_approve(f"Adendum: {TITLE}")
        self.town.wait(lambda: self.loan(SD, SMP)[1][0] == 21, "the addendum answers")
        page.goto(self.dossier)
        expect("21 hari" in page.get_by_role("region", name="Yang berlaku hari ini").inner_text(), "the page does not follow")

    def renews(self):
        self.town.move(7 + 364 - 20)
        page = self.page("pustaka.sd")
        expect(TITLE in main(page).inner_text(), "nobody is reminded that it ends")
        page.goto(self.dossier)
        press(page, "Perpanjang")
        page.wait_for_url("**/ubah")
        self.renewal = page.url.removesuffix("/ubah")
        expect(page.locator("input[name=judul]").input_value() == TITLE, "the renewal is not filled in")
        expect(page.locator("input[name$=-loan-days]").first.input_value() == "21", "the addendum is not worked in")
        page.get_by_role("button", name="Simpan", exact=True).click()
        page.wait_for_url("**?beres=1")
        press(page, "Ajukan kepada pihak lain")
        done(page)
        other = self.page("pustaka.smp")
        other.goto(self.renewal)
        press(other, "Terima naskah")
        done(other)
        self.both_approve(TITLE)
        self.town.move(7 + 365)
        number = int(self.renewal.rsplit("/", 1)[1])
        self.town.wait(lambda: self.states()[number] == "active", "the renewal takes effect")
        expect(self.states()[1] == "ended", f"the old one is {self.states()[1]}")
        active, loan = self.loan(SD, SMP)
        expect(active and loan[0] == 21 and loan[1]["agreement"] == number, f"terms answer {loan}")

    # Leaving ----------------------------------------------------------------------------------------------------------------

    def leaves(self):
        town = self.town
        expect(self.holders("Kisah Bersama Contoh") == {"Kisah Bersama Contoh": sorted([SD, SMP, self.public])}, "not all hold it")
        expect(len(self.holders("Kisah Hanya Menengah Contoh")) == 1, "the school's own title is not found")
        page = self.page("kepala.smp")
        page.get_by_role("link", name="Profil perpustakaan").click()
        page.get_by_role("link", name="Keluar dari Silang").click()
        shot(page, "leaving-360")
        with page.expect_download() as download:
            page.get_by_role("link", name="Unduh arsip lengkap").click()
        self.archive = os.path.join(town.folder, "arsip.jsonl")
        download.value.save_as(self.archive)
        page.get_by_label("Hari terakhir yang diinginkan").fill(self.day(10).isoformat())
        page.get_by_role("main").get_by_role("checkbox").check()
        page.get_by_role("button", name="Sampaikan pemberitahuan keluar").click()
        page.wait_for_load_state()
        said = main(page).inner_text()
        expect("Perpustakaan ini keluar. Hari terakhir:" in said, f"the page does not say the last day: {said[:400]!r}")
        # The agreement's notice is longer than wished: the promise is kept as long as it was given for.
        last = town.server.days + 90
        town.move(last)
        expect(len(self.holders("Kisah Hanya Menengah Contoh")) == 1, "gone on its last day already")
        expect(self.loan(SD, SMP)[0], "the agreement does not hold on its last day")
        town.move(last + 1)
        town.wait(lambda: self.holders("Kisah Hanya Menengah Contoh") == {}, "its catalogue is gone")
        town.wait(lambda: all(one["library"] != SMP or one["state"] == "left"
                              for one in town.said("network", "list")[0]["members"]), "it has left the network")
        expect(self.holders("Kisah Bersama Contoh") == {"Kisah Bersama Contoh": sorted([SD, self.public])}, "others' holdings differ")
        expect(not self.loan(SD, SMP)[0], "terms still answer")
        visitor = town.world.page(width=PHONE)
        visitor.goto("/jaringan/1")
        expect(NAMES[SMP] not in main(visitor).inner_text(), "the network lists who left")
        town.allow("404|422|403")
        visitor.goto("/masuk")
        visitor.get_by_label("Nama masuk atau nomor").fill("kepala.smp")
        visitor.get_by_label("Sandi", exact=True).fill(PASSWORD)
        visitor.get_by_role("main").get_by_role("button", name="Masuk", exact=True).click()
        visitor.wait_for_load_state()
        expect(signed_in(visitor) == "", "somebody of the school that left still comes in")
        # Its name stays where it was a party.
        page = self.page("pustaka.sd")
        page.goto(self.renewal)
        text = main(page).inner_text()
        expect(NAMES[SMP] in text and "berakhir" in text, "the history has forgotten whom it was with")
        dump = "".join(json.dumps(town.said("agreement", "show", n)) for n in ("1", self.renewal.rsplit("/", 1)[1]))
        expect("Pustakawan SMP" not in dump and "Kepala SMP (contoh)" not in dump, "the history names somebody who left")

    def arrives(self):
        """The archive in a fresh installation has what the school had."""
        town = self.town

        def there(*arguments):
            return subprocess.run([town.server.binary, *arguments, "--database", town.elsewhere], capture_output=True, text=True,
                                  stdin=subprocess.DEVNULL, env=town.server.environment())

        received = there("library", "receive", self.archive, "--json")
        expect(received.returncode == 0, f"receive ended with {received.returncode}: {received.stderr[-300:]}")
        again = os.path.join(town.folder, "lagi.jsonl")
        expect(there("library", "export", SMP, "--to", again).returncode == 0, "no export from there")

        def rows(path):
            lines = [json.loads(line) for line in open(path, encoding="utf-8")]
            return [line for line in lines[1:-1]]

        expect(len(rows(self.archive)) >= 3 and rows(self.archive) == rows(again), "what arrived is not what left")
        for title in ("Kisah Hanya Menengah Contoh", "Kisah Laut Contoh", "Kisah Bersama Contoh"):
            expect(title in there("search", title).stdout, f"{title} is not found in the new house")


@check("the whole story: founded, joined by phone, agreed, missed, amended, renewed, left")
def whole(world):
    town = Town(world)
    story = Story(town)
    try:
        for step in (story.founds, story.everybody_joins, story.shares_the_work, story.catalogues, story.agrees,
                     story.takes_effect, story.misses, story.amends, story.renews, story.leaves, story.arrives):
            step()
        told = ", ".join(f"{key} {typed} fields and {taps} taps" for key, (typed, taps) in story.counts.items())
        print(f"     joining took: {told}", flush=True)
        town.world.settle()
    except BaseException:
        print(f"     the story stopped in {step.__name__}", flush=True)
        for name, page in story.pages.items():
            try:
                shot(page, "failed-" + name)
            except Exception:
                continue  # a page that is closed has no picture
        raise
    finally:
        town.close()
