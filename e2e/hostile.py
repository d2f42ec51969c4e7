"""Files that are no catalogue, or mean harm: each must end soon, in little memory, with a plain word and the right code.

Usage: hostile.py SILANG [MEGABYTES]      MEGABYTES is the size of the large files, 8 unless told
"""

import gzip
import io
import json
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

HEADER = "judul,pengarang,penerbit,tahun,kode eksemplar\r\n"
RECORD = b"00078nam a2200037 a 4500001000300000245001000003\x1eA1\x1e10\x1faJudul\x1e\x1d"


def row(number):
    return f'"Buku contoh {number}",Pengarang {number % 97},Penerbit Contoh,{2000 + number % 20},K{number}\r\n'


def table(rows):
    return (HEADER + "".join(row(n) for n in range(rows))).encode()


def marc(count):
    def one(number):
        fields = [("001", f"M{number}"), ("245", f"10\x1faJudul contoh {number}"), ("260", "  \x1fbPenerbit\x1fc2001")]
        body, directory = b"", ""
        for tag, text in fields:
            data = text.encode() + b"\x1e"
            directory += f"{tag}{len(data):04}{len(body):05}"
            body += data
        base = 24 + len(directory) + 1
        return f"{base + len(body) + 1:05}nam a22{base:05} a 4500{directory}\x1e".encode() + body + b"\x1d"

    return b"".join(one(n) for n in range(count))


def xml(count, doctype="", title="Judul contoh {}"):
    records = "".join(
        f'<record><leader>00000nam a2200000 a 4500</leader><controlfield tag="001">X{n}</controlfield>'
        f'<datafield tag="245" ind1="1" ind2="0"><subfield code="a">{title.format(n)}</subfield></datafield></record>'
        for n in range(count)
    )
    return f'<?xml version="1.0"?>{doctype}<collection xmlns="http://www.loc.gov/MARC21/slim">{records}</collection>'.encode()


def jsonl(count):
    return "".join(
        json.dumps({"leader": "00000nam a2200000 a 4500", "fields": [{"001": f"J{n}"}, {"245": {
            "ind1": "1", "ind2": "0", "subfields": [{"a": f"Judul contoh {n}"}]}}]}) + "\n"
        for n in range(count)
    ).encode()


def workbook():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bukan-buku-kerja.txt", "isi")
    return out.getvalue()


BOMB = "<!DOCTYPE c [" + '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
OUTSIDE = '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def cases(size):
    """Name, content, exit codes allowed, what standard error or the report must hold (Indonesian), titles there must be at least."""
    noise = random.Random(5).randbytes(size)
    whole = size // 60
    yield "besar.csv", table(min(whole, 20_000)), {0}, '"refused":0', min(whole, 20_000)
    yield "satu-baris.csv", HEADER.encode() + b'"' + b"panjang sekali " * (size // 15) + b'",a,b,2001,K1\r\n' + row(2).encode(), {0}, "row-too-long", 1
    yield "satu-baris-tanpa-akhir.csv", b"panjang sekali " * (size // 15), {1}, "katalog", 0
    yield "acak.bin", noise, {1}, "katalog", 0
    yield "nol.csv", bytes(size), {1}, "katalog", 0
    yield "spasi.csv", b" \r\n" * (size // 300), {1}, "katalog", 0
    yield "kosong.csv", b"", {1}, "kosong", 0
    yield "terpotong.csv", table(300)[:-20], {0}, None, 299
    yield "terpotong.mrc", marc(300)[:-20], {0}, "marc-", 299
    yield "terpotong.xml", xml(300)[:-60], {0}, "marc-", 299
    yield "terpotong.json", jsonl(300)[:-20], {0}, None, 299
    yield "terpotong.csv.gz", gzip.compress(table(300))[:-20], {1}, "gzip", 0
    yield "buku.csv", workbook(), {1}, None, 0
    yield "pdf.mrc", b"%PDF-1.7\n" + noise[:2000], {1}, "PDF", 0
    yield "gambar.csv", b"\x89PNG\r\n\x1a\n" + noise[:2000], {1}, "gambar", 0
    yield "milyar-tawa.xml", xml(1, BOMB, "&a9;"), {0, 1}, "document type", 0
    yield "entitas-luar.xml", xml(1, OUTSIDE, "&x;"), {0, 1}, "document type", 0
    yield "dalam.xml", xml(1)[:-13] + b"<a>" * 200_000, {0, 1}, "marc-", 0
    yield "dalam.json", b'{"leader":"00000nam a2200000 a 4500","fields":' + b"[" * 200_000, {0, 1}, None, 0
    yield "kutip.csv", HEADER.encode() + b'"' * (size // 4), {0, 1}, None, 0
    yield "kurung.csv", HEADER.encode() + b"Judul," + b"<a>" * (size // 30) + b",,,\r\n", {0}, None, 0
    yield "kolom.csv", HEADER.encode() + b"Judul" + b"," * (size // 10) + b"\r\n", {0, 1}, None, 0
    yield "kepala-lebar.csv", b"judul" + b",kolom" * (size // 60) + b"\r\n" + row(1).encode(), {0, 1}, None, 0
    yield "jahat.csv", HEADER.encode() + (
        '"<script>alert(1)</script> Buku",A,B,2001,H1\r\n"<img src=x onerror=alert(1)>",A,B,2001,H2\r\n'
        '"kanan \u202e kiri \u2066 kiri",A,B,2001,H3\r\n"a\u0000b\u0007c\x1b[2J\x1b]0;x\x07",A,B,2001,H4\r\n'
        '"=HYPERLINK(""http://jahat.example"")",A,B,2001,H5\r\n"\'; DROP TABLE title; --",A,B,2001,H6\r\n').encode(), {0}, None, 6
    yield "..\nbaris\tbaru\x1b[31m.csv", table(20), {0}, None, 20
    yield "-tanda-hubung.csv", table(20), {0}, None, 20


def silang(binary, database, *words, limit=None):
    def bound():
        # Address space, not memory: the engine maps the file too. Enough for an honest reading, not for a runaway one.
        if limit:
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

    global memory
    start = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [binary, "--database", database, *words], stdout=out, stderr=err, stdin=subprocess.DEVNULL, preexec_fn=bound,
            env={**os.environ, "LANG": "C.UTF-8"},
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        memory = usage.ru_maxrss >> 10
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
    return process.returncode, *texts, time.monotonic() - start


def titles(binary, database):
    return json.loads(silang(binary, database, "doctor", "--json")[1])["titles"]


# Of the last run, in MB.
memory = 0


class Judge:
    def __init__(self):
        self.bad = []

    def say(self, name, code, seconds, told, wrong, used=""):
        print(f"{'not ok' if wrong else 'ok'}  {name!r}: code {code}, {seconds:.1f} s{used}, {told[:110]!r}{' — ' + wrong if wrong else ''}", flush=True)
        if wrong:
            self.bad.append(name)


def judge(code, codes, out, err, wanted, held, least, json_wanted=True):
    if code not in codes:
        return f"code {code}, not {sorted(codes)}"
    if code != 0 and (not err.strip() or "rror:" in err and "Usage" not in err and "Fatal" in err):
        return "no plain word"
    if "\x1b" in err:
        return "a terminal would obey what the message holds"
    if wanted and wanted not in out and wanted not in err:
        return f"does not say {wanted!r}"
    if held < least:
        return f"only {held} titles of {least}"
    return None


def main(binary, megabytes):
    binary = os.path.abspath(binary)
    size = megabytes << 20
    judged = Judge()
    most = 0
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        first = str(place / "awal.sqlite")
        assert silang(binary, first, "library", "add", "--code", "D0000001", "--name", "Contoh", "--level", "SMP")[0] == 0
        empty = pathlib.Path(first).read_bytes()

        def fresh():
            database = str(place / "uji.sqlite")
            for rest in ("", "-wal", "-shm"):
                pathlib.Path(database + rest).unlink(missing_ok=True)
            pathlib.Path(database).write_bytes(empty)
            return database

        os.chdir(folder)
        for name, content, codes, wanted, least in cases(size):
            pathlib.Path(name).write_bytes(content)
            database = fresh()
            words = ["import", "--library", "D0000001", "--json", "--", name] if name.startswith("-") else ["import", name, "--library", "D0000001", "--json"]
            code, out, err, seconds = silang(binary, database, *words, limit=(4 << 30) + 8 * size)
            used = memory
            most = max(most, used)
            held = titles(binary, database) if code == 0 else 0
            told = err.strip() or str({k: v for k, v in json.loads(out).items() if k in ("read", "refused")} if out.startswith("{") else out[:80])
            judged.say(name, code, seconds, told, judge(code, codes, out, err, wanted, held, least), f", {used} MB")
            os.remove(name)

        # Things that are no files, and files that change under the reader's eyes.
        database = fresh()
        os.mkdir("folder.csv")
        os.mkfifo("pipa")
        os.symlink("lingkar", "lingkar")
        os.symlink("tidak-ada.csv", "buntu.csv")
        for name, wanted in [("folder.csv", "folder"), ("/dev/zero", "alat"), ("/dev/null", "alat"), ("lingkar", "berputar"),
                             ("buntu.csv", "tidak ada"), ("tidak/ada/../../x.csv", "tidak ada"), ("x" * 5000, "terlalu panjang")]:
            code, out, err, seconds = silang(binary, database, "import", name, "--library", "D0000001")
            judged.say(name[:40], code, seconds, err.strip(), judge(code, {1}, out, err, wanted, 0, 0))
        pathlib.Path("baik.csv").write_bytes(table(20))
        if os.geteuid() != 0:
            os.chmod("baik.csv", 0)
            code, out, err, seconds = silang(binary, database, "import", "baik.csv", "--library", "D0000001")
            judged.say("tidak terbaca", code, seconds, err.strip(), judge(code, {1}, out, err, "tidak boleh", 0, 0))
            os.chmod("baik.csv", 0o600)
        silent = subprocess.Popen([binary, "import", "pipa", "--library", "D0000001", "--database", database],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)

        # One bad file among good ones: nothing is taken, and the message names it.
        pathlib.Path("buruk.csv").write_bytes(b"%PDF-1.4")
        code, out, err, seconds = silang(binary, database, "import", "baik.csv", "buruk.csv", "--library", "D0000001")
        judged.say("satu di antara dua", code, seconds, err.strip(), judge(code, {1}, out, err, "buruk.csv", 0, 0) or (titles(binary, database) and "something was kept"))

        # A pipe with somebody at its other end is a file like another.
        with subprocess.Popen(["cat", "baik.csv"], stdout=subprocess.PIPE) as feeder:
            process = subprocess.run([binary, "import", f"/dev/fd/{feeder.stdout.fileno()}", "--library", "D0000001", "--json", "--database", database],
                                     pass_fds=[feeder.stdout.fileno()], capture_output=True, text=True)
        judged.say("pipa terisi", process.returncode, 0, process.stderr.strip() or "20 rows", None if process.returncode == 0 and titles(binary, database) == 20 else "not taken")

        # A copy still under way.
        writer = subprocess.Popen([sys.executable, "-c", (
            "import time,sys\nf=open('tumbuh.csv','wb',buffering=0)\nf.write(open('baik.csv','rb').read())\n"
            "while True: f.write(b'\"Baris\",a,b,2001,Z%d\\r\\n'%time.time_ns()); time.sleep(0.0001)")])
        time.sleep(0.3)
        codes = set()
        for _ in range(8):
            code, out, err, seconds = silang(binary, fresh(), "import", "tumbuh.csv", "--library", "D0000001")
            codes.add((code, "berubah" in err))
        writer.kill()
        writer.wait()
        judged.say("tumbuh.csv", sorted(codes), seconds, err.strip(), None if codes <= {(1, True), (0, False)} and (1, True) in codes else "a growing file was taken")

        out, err = silent.communicate(timeout=60)
        err = err.decode()
        judged.say("pipa tanpa isi", silent.returncode, 20, err.strip(), judge(silent.returncode, {1}, "", err, "pipa", 0, 0))
        os.chdir("/")
    print(f"{len(judged.bad)} of the hostile files were not met as they should; at most {most} MB of memory, the large ones being {megabytes} MB")
    return 1 if judged.bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 8))
