#!/usr/bin/env python3
"""Writes Demo/catalogs/, Demo/manifest.tsv and Demo/truth.tsv from Demo/titles.tsv and Demo/libraries.csv.

Seeded and deterministic: the same input gives the same bytes. Standard library only. See Demo/README.md.
"""
import csv
import hashlib
import io
import json
import os
import re
import shutil
import unicodedata
from xml.sax.saxutils import escape

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Demo")
OUT = os.path.join(ROOT, "catalogs")
SEED = "Layang 1"


class Dice:
    """SplitMix64. Python promises nothing about `random` between versions; this stays the same."""

    def __init__(self, name):
        self.state = int.from_bytes(hashlib.sha256((SEED + "/" + name).encode()).digest()[:8], "big")

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def unit(self):
        return (self.next() >> 11) / (1 << 53)

    def chance(self, p):
        return self.unit() < p

    def between(self, low, high):
        return low + self.next() % (high - low + 1)

    def pick(self, options):
        return options[self.next() % len(options)]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.next() % (i + 1)
            items[i], items[j] = items[j], items[i]


# What each library is like. want: number of titles sought besides school books; pupils: in one grade;
# islam: how much more (or less) Islam than average; class: fiction number and form of the Islamic classes;
# dirt: share of records touched by each kind of dirt, times the table in `soil`; school: how school books are named.
PLANS = {
    "D0000001": dict(want=500, levels="UMUM SD SMP SMA", pupils=0, islam=1, fiction="899", form="297", dirt=0.4, school="full", name="direct"),
    "D0000002": dict(want=170, levels="SD", pupils=56, islam=1, fiction="813", form="2X", dirt=1.0, school="full", name="direct"),
    "D0000003": dict(want=120, levels="SD", pupils=34, islam=1, fiction="813", form="2X", dirt=1.5, school="digits", name="direct"),
    "D0000004": dict(want=75, levels="SD", pupils=20, islam=1, fiction="F", form="2X", dirt=1.2, school="digits", name="direct"),
    "D0000005": dict(want=160, levels="SD", pupils=28, islam=0.3, fiction="F", form="297", dirt=0.3, school="full", name="entry"),
    "D0000006": dict(want=125, levels="SD MI", pupils=42, islam=4, fiction="813", form="2X", dirt=1.0, school="full", name="direct"),
    "D0000007": dict(want=80, levels="SD MI", pupils=22, islam=5, fiction="F", form="2X", dirt=1.6, school="digits", name="direct"),
    "D0000008": dict(want=300, levels="SMP", pupils=96, islam=1, fiction="813", form="297", dirt=0.7, school="full", name="entry"),
    "D0000009": dict(want=190, levels="SMP", pupils=64, islam=1, fiction="813", form="2X", dirt=1.8, school="edition", name="direct"),
    "D0000010": dict(want=140, levels="SMP", pupils=32, islam=1, fiction="F", form="2X", dirt=1.0, school="full", name="direct"),
    "D0000011": dict(want=185, levels="SMP MTS", pupils=64, islam=3, fiction="F", form="2X", dirt=1.0, school="digits", name="direct"),
    "D0000012": dict(want=350, levels="SMA", pupils=108, islam=1, fiction="899", form="297", dirt=0.6, school="full", name="entry"),
    "D0000013": dict(want=270, levels="SMA", pupils=60, islam=0.4, fiction="813", form="297", dirt=0.3, school="full", name="entry"),
    "D0000014": dict(want=230, levels="SMA MA", pupils=36, islam=4, fiction="899", form="2X", dirt=0.6, school="full", name="entry"),
    "D0000015": dict(want=260, levels="SMK SMA", pupils=110, islam=1, fiction="813", form="297", dirt=0.5, school="full", name="entry"),
    "D0000016": dict(want=135, levels="SMK SMA", pupils=44, islam=1, fiction="813", form="2X", dirt=1.4, school="edition", name="direct"),
    "D0000017": dict(want=95, levels="SLB SD", pupils=0, islam=1, fiction="F", form="2X", dirt=0.8, school="full", name="direct"),
}

# Old spellings, fuller and shorter names of the same person or book, as clerks write them.
PERSONS = {
    "Abdoel Moeis": ["Abdul Muis"], "Marah Rusli": ["Marah Roesli"], "Armijn Pane": ["Armyn Pane"],
    "Sutan Takdir Alisjahbana": ["Sutan Takdir Alisyahbana", "S. Takdir Alisjahbana"],
    "Pramoedya Ananta Toer": ["Pramudya Ananta Toer", "Pramoedya A. Toer"],
    "Hamka": ["HAMKA", "Prof. Dr. Hamka", "Buya Hamka"], "Achdiat K. Mihardja": ["Achdiat Karta Mihardja"],
    "Dee Lestari": ["Dee", "Dewi Lestari"], "A. Fuadi": ["Ahmad Fuadi"], "Nur Sutan Iskandar": ["Nur St. Iskandar"],
    "Tulis Sutan Sati": ["Tulis St. Sati"], "Nh. Dini": ["NH. Dini"], "A. A. Navis": ["A.A. Navis", "Ali Akbar Navis"],
    "R. A. Kartini": ["R.A. Kartini", "Kartini"], "Tere Liye": ["Tere-Liye", "Darwis Tere Liye"],
    "Habiburrahman El Shirazy": ["Habiburrahman El-Shirazy", "H. Habiburrahman El Shirazy, Lc."],
    "J. K. Rowling": ["J.K. Rowling", "JK Rowling"], "C. S. Lewis": ["C.S. Lewis"],
    "Muhammad Husain Haekal": ["Muhammad Husein Haikal", "M. Husain Haekal"], "Moh. Rifa'i": ["Drs. Moh. Rifa'i", "Moh. Rifai"],
    "M. Quraish Shihab": ["Prof. Dr. M. Quraish Shihab", "Quraish Shihab"], "Koentjaraningrat": ["Prof. Dr. Koentjaraningrat"],
    "Soerjono Soekanto": ["Prof. Dr. Soerjono Soekanto", "Suryono Sukanto"], "Miriam Budiardjo": ["Prof. Miriam Budiardjo"],
    "Burhan Nurgiyantoro": ["Prof. Dr. Burhan Nurgiyantoro, M.Pd."], "Sulaiman Rasjid": ["H. Sulaiman Rasjid", "Sulaiman Rasyid"],
    "Badri Yatim": ["Dr. Badri Yatim, M.A."], "Slamet Muljana": ["Prof. Dr. Slamet Muljana", "Slamet Mulyana"],
    "Sri Mulyono": ["Ir. Sri Mulyono"], "Harun Nasution": ["Prof. Dr. Harun Nasution"], "Gorys Keraf": ["Dr. Gorys Keraf"],
    "Bacharuddin Jusuf Habibie": ["B.J. Habibie"], "Mahmud Yunus": ["Prof. Dr. H. Mahmud Yunus"],
}
SPELLINGS = {
    "Sitti Nurbaya": ["Siti Nurbaya", "Sitti Noerbaja"], "Di Bawah Lindungan Ka'bah": ["Dibawah Lindungan Ka'bah", "Di Bawah Lindungan Kabah"],
    "Tenggelamnya Kapal van der Wijck": ["Tenggelamnya Kapal Van Der Wijck"], "Atheis": ["Ateis"],
    "Tuntunan Shalat Lengkap": ["Tuntunan Sholat Lengkap", "Tuntunan Salat Lengkap"], "Fiqih Islam": ["Fiqh Islam", "Fikih Islam"],
    "Al-Qur'an dan Terjemahnya": ["Al Qur'an dan Terjemahnya", "Al-Quran dan Terjemahannya", "Alquran dan Terjemahnya"],
    "Tafsir Al-Qur'an al-Karim": ["Tafsir Al Qur'an Al Karim"], "Riyadhus Shalihin": ["Riyadush Sholihin", "Riyadus Salihin"],
    "Hadits Arba'in Nawawi": ["Hadis Arbain Nawawi"], "Robohnya Surau Kami": ["Robohnja Surau Kami"],
    "Layar Terkembang": ["Lajar Terkembang"], "Harimau! Harimau!": ["Harimau Harimau"], "Negeri 5 Menara": ["Negeri Lima Menara"],
    "Burung-Burung Manyar": ["Burung-burung Manyar", "Burung Burung Manyar"], "Ayat-Ayat Cinta": ["Ayat Ayat Cinta"],
    "Membumikan Al-Qur'an": ["Membumikan Alquran"], "Orang-Orang Proyek": ["Orang-orang Proyek"], "Sirah Nabawiyah": ["Shirah Nabawiyah"],
}
HOUSES = {
    "Pusat Kurikulum dan Perbukuan": ["Pusat Kurikulum dan Perbukuan, Balitbang, Kemendikbud", "Puskurbuk", "PUSKURBUK KEMENDIKBUD", "Pusat Kurikulum & Perbukuan", "Kemendikbud", "Kementerian Pendidikan dan Kebudayaan"],
    "Pusat Perbukuan": ["Pusat Perbukuan, BSKAP", "Pusbuk", "PUSAT PERBUKUAN", "Pusat Perbukuan Kemendikbudristek"],
    "BSE": ["Pusat Perbukuan, Departemen Pendidikan Nasional", "Pusat Perbukuan Depdiknas", "Depdiknas", "PUSBUK"],
    "Gramedia Pustaka Utama": ["PT Gramedia Pustaka Utama", "PT. Gramedia Pustaka Utama", "GPU", "Gramedia", "GRAMEDIA PUSTAKA UTAMA", "gramedia"],
    "Gramedia": ["PT Gramedia", "PT. Gramedia", "GRAMEDIA"], "Balai Pustaka": ["PT Balai Pustaka", "BALAI PUSTAKA", "Balai Poestaka", "PT. Balai Pustaka (Persero)", "PN Balai Pustaka"],
    "Bentang Pustaka": ["Bentang", "PT Bentang Pustaka", "BENTANG"], "Republika": ["Republika Penerbit", "PT Pustaka Abdi Bangsa (Republika)"],
    "Erlangga": ["Penerbit Erlangga", "PT Gelora Aksara Pratama", "ERLANGGA"], "Pustaka Jaya": ["PT Dunia Pustaka Jaya", "Pustaka Djaja"],
    "Kementerian Agama RI": ["Kemenag RI", "Kementerian Agama Republik Indonesia", "Direktorat KSKK Madrasah, Kementerian Agama"],
    "Kepustakaan Populer Gramedia": ["KPG", "KPG (Kepustakaan Populer Gramedia)"], "RajaGrafindo Persada": ["PT. Raja Grafindo Persada", "Rajawali Pers"],
    "Elex Media Komputindo": ["PT Elex Media Komputindo", "ELEX MEDIA"], "Mizan": ["PT Mizan Pustaka", "Penerbit Mizan"],
}
TOWNS = {"Jakarta": ["Jakarta", "JAKARTA", "jakarta", "Jakrta", "Jakarta :"], "Yogyakarta": ["Yogyakarta", "Jogjakarta", "YOGYAKARTA", "Yogya"], "Bandung": ["Bandung", "bandung"]}
ARABIC = {"Riyadhus Shalihin": "رياض الصالحين", "Bulughul Maram": "بلوغ المرام", "Ihya Ulumuddin": "إحياء علوم الدين",
          "Fathul Qarib": "فتح القريب", "Ta'limul Muta'allim": "تعليم المتعلم", "Shahih Bukhari": "صحيح البخاري"}
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12}
LANGUAGE = {"ind": "Indonesia", "eng": "English", "jav": "Jawa", "sun": "Sunda", "ara": "Arab"}


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in text if not unicodedata.combining(c))).strip()


def plain(text):
    """The same text without marks that Windows-1252 clerks could not type."""
    out = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return out.replace("ø", "o").replace("æ", "ae").replace("ʿ", "'").replace("ʾ", "'")


with open(os.path.join(ROOT, "titles.tsv"), encoding="utf-8", newline="") as f:
    TITLES = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE, lineterminator="\n"))
with open(os.path.join(ROOT, "libraries.csv"), encoding="utf-8", newline="") as f:
    LIBRARIES = {row["code"]: row for row in csv.DictReader(f)}
for t in TITLES:
    t["people"] = [p for p in t["authors"].split(" ; ") if p]
    t["entries"] = [p for p in t["authors_entry"].split(" ; ") if p]
    t["topics"] = [p for p in t["subjects"].split(" ; ") if p]
    t["schoolbook"] = t["kind"] in ("teks", "guru")
FOLDED = {}
for t in TITLES:
    FOLDED.setdefault(fold(t["title"]), []).append(t["id"])


def one_of_several(t):
    return len(FOLDED[fold(t["title"])]) > 1


# ---------------------------------------------------------------- who has what

def choose():
    """Library code -> list of titles. Popular titles are in many libraries, and every title is in at least one."""
    holds = {}
    for code, plan in PLANS.items():
        dice = Dice("choose " + code)
        levels = set(plan["levels"].split())
        own = plan["levels"].split()[0]
        scored = []
        chosen = []
        for t in TITLES:
            fits = levels & set(t["levels"].split(","))
            u = dice.unit()
            if not fits or (code == "D0000001" and t["schoolbook"]):
                continue
            if t["schoolbook"]:
                core = re.match("(Buku .*)?(Matematika|Bahasa Indonesia|Ilmu Pengetahuan)", t["title"])
                if u < (0.93 if core else 0.6) and plan["pupils"] or u < 0.25:
                    chosen.append(t)
                continue
            weight = float(t["reach"]) ** 2
            if t["class"].startswith("297"):
                weight *= plan["islam"]
            if code == "D0000013" and any(ord(c) > 127 for c in t["title"] + t["authors"]):
                weight *= 50
            if t["class"][:2] in ("22", "28") and plan["islam"] >= 3:
                continue
            if code == "D0000001" and "UMUM" not in t["levels"]:
                weight *= 0.3
            if own in ("SMK", "MA", "SLB") and own in t["levels"].split(","):
                weight *= 3
            scored.append((u ** (1 / weight), t["id"], t))
        scored.sort(key=lambda s: (-s[0], s[1]))
        holds[code] = chosen + [s[2] for s in scored[: plan["want"]]]
        if code in ("D0000010", "D0000011"):  # files with too little in them to tell namesakes apart
            holds[code] = [t for t in holds[code] if t["schoolbook"] or not one_of_several(t) or t["volume"]]
    held = {t["id"] for ts in holds.values() for t in ts}
    dice = Dice("rest")
    for t in TITLES:
        if t["id"] in held:
            continue
        able = [c for c, p in PLANS.items() if set(p["levels"].split()) & set(t["levels"].split(",")) 
                and (t["schoolbook"] or c not in ("D0000010", "D0000011"))]
        if not t["schoolbook"] and "UMUM" in t["levels"] and dice.chance(0.6):
            able = ["D0000001"]
        holds[dice.pick(able)].append(t)
    for code, ts in holds.items():
        Dice("order " + code).shuffle(ts)
    return holds


def how_many(t, plan, dice):
    if t["kind"] == "teks":
        if not plan["pupils"]:
            return dice.between(3, 12)
        if dice.chance(0.81):  # left over from earlier years, or a sample
            return dice.pick([1, 1, 2, 2, 3, 4])
        return max(20, min(200, int(plan["pupils"] * (0.4 + 0.9 * dice.unit()))))
    if t["kind"] in ("guru", "referensi", "majalah"):
        return dice.pick([1, 1, 1, 2, 2, 3]) if t["kind"] != "referensi" or t["reach"] < "5" else dice.between(2, 8)
    return min(5, 1 + (dice.chance(0.12 * int(t["reach"]))) + dice.chance(0.15) + dice.chance(0.1) + dice.chance(0.05))


# ---------------------------------------------------------------- one record as a clerk would make it

def shelf_class(t, plan, dice):
    number = t["class"]
    if number.startswith("297") and plan["form"] == "2X":
        rest = number[4:]
        number = "2X" + (rest[0] + ("." + rest[1:] if len(rest) > 1 else "") if rest else "0")
        if dice.chance(0.1):
            number = number.replace("2X", "2x")
    if t["kind"] == "fiksi" and number.startswith("899.221 3"):
        number = {"813": "813", "899": "899.221 3", "F": "F"}[plan["fiction"]]
    elif t["kind"] == "fiksi" and plan["fiction"] == "F" and number[:2] in ("81", "82", "83", "84", "85", "86", "89"):
        number = "F"
    return number


def call_number(t, number):
    head = t["entries"][0] if t["entries"] else t["corporate"] or t["title"]
    head = re.sub(r"[^A-Za-z]", "", plain(head))[:3].upper()
    first = re.sub(r"[^a-z0-9]", "", plain(t["title"]).lower())[:1]
    return ("R " if t["kind"] == "referensi" else "") + f"{number} {head} {first}"


GRADE = re.compile(r"^(?P<name>.+?)(?: untuk (?P<level>[A-Z/a-z]+))?(?: (?P<mad>MI|MTs|MA))? Kelas (?P<grade>[IVX]+)$")


def school_title(t, style, dice):
    """A school book's (title, edition, collation) in one library's habit. Grade and curriculum always survive somewhere."""
    m = GRADE.match(t["title"])
    edition = t["edition"]
    if "Revisi" in edition:
        year = edition[-4:]
        edition = dice.pick([edition, f"Edisi Revisi {year}", f"EDISI REVISI {year}", f"Ed. Rev. {year}", f"K13 Revisi {year}"])
    if "Merdeka" in edition:
        edition = dice.pick([edition, edition, "KURIKULUM MERDEKA", "Kur. Merdeka"])
    volume = t["volume"]
    level = m["mad"] or {"SMA/MA/SMK/MAK": "SMA/SMK"}.get(m["level"], m["level"])
    if style == "edition" and dice.chance(0.6):
        name, collation = m["name"], ""
        if t["kind"] == "guru":
            name, collation = re.sub(r"^Buku (Panduan )?Guru ", "", name), "Buku Guru"
        elif dice.chance(0.4):
            collation = m["name"].split(":")[0]
        where = f"Kelas {m['grade']} {level}" + (f" {volume}" if volume else "")
        return name, (where + " " + edition).strip(), collation
    if style == "digits" and dice.chance(0.7):
        title = f"{m['name']} Kelas {ROMAN[m['grade']]} {level}"
    elif style != "full" and dice.chance(0.3):
        title = t["title"].upper()
    else:
        title = t["title"]
    if volume:
        title += dice.pick([" ", " ", " : ", ", "]) + volume
    return title, edition, ""


def bad_isbn(t):
    """Looks like an ISBN, has a wrong check digit; the same for every copy of one title, and of no other, as a misprint would be."""
    body = "97860299" + t["id"][1:]
    check = -sum((1, 3)[i % 2] * int(c) for i, c in enumerate(body)) % 10
    wrong = (check + 1 + int(t["id"][1:]) % 9) % 10
    return f"978-602-{body[6:11]}-{body[11]}-{wrong}"


def isbn13(text):
    digits = re.sub("[^0-9]", "", "978" + text[:-1])
    return digits + str((10 - sum((1, 3)[i % 2] * int(c) for i, c in enumerate(digits))) % 10)


def typo(title, dice):
    words = [m for m in re.finditer(r"[A-Za-z]{6,}", title) if m.group() not in ("Semester", "Kelas")]
    if not words:
        return title
    m = dice.pick(words)
    w, i = m.group(), dice.between(2, len(m.group()) - 3)
    new = dice.pick([w[:i] + w[i + 1] + w[i] + w[i + 2:], w[:i] + w[i + 1:], w[:i] + w[i] + w[i:]])
    changed = title[: m.start()] + new + title[m.end():]
    return title if fold(changed) in FOLDED else changed


def record(t, code, plan, dice, again=False):
    """The fields of one bibliographic record, dirtied as much as this library is dirty."""
    d = plan["dirt"]
    r = dict(t=t, gmd="Text", edition=t["edition"], volume=t["volume"], collation="", series=t["series"], place=t["place"], publisher=t["publisher"],
             year=t["year"], language=LANGUAGE[t["language"]], notes="", isbn="", subtitle=t["subtitle"], topics=list(t["topics"]), corporate=t["corporate"])
    title = t["title"]
    if title in SPELLINGS and dice.chance(0.25):
        title = dice.pick(SPELLINGS[title])
    if t["schoolbook"]:
        title, r["edition"], r["collation"] = school_title(t, plan["school"], dice)
    elif t["volume"]:
        title += dice.pick([" ", ", ", " : "]) + (t["volume"] if dice.chance(0.8) else t["volume"].replace("Jilid", "Jil."))
    if r["subtitle"] and dice.chance(0.35):
        r["subtitle"] = ""
    if t["note"].startswith("Teks Braille"):
        r["gmd"], r["notes"] = "Braille", "Teks Braille"
    elif code == "D0000017" and dice.chance(0.15):
        r["notes"], r["edition"] = "Huruf besar", r["edition"] or "Edisi huruf besar"
    if t["pages"] or dice.chance(0.3):
        r["collation"] = r["collation"] or (f"{t['pages']} hlm. ; 21 cm" if t["pages"] else dice.pick(["", "ill. ; 21 cm", "20 cm", "21 cm"]))
    people = []
    for shown, entry in zip(t["people"], t["entries"]):
        if shown in PERSONS and dice.chance(0.3):
            shown = dice.pick(PERSONS[shown])
            entry = shown
        name = entry if plan["name"] == "entry" and dice.chance(0.85) or dice.chance(0.08) else shown
        people.append(name.upper() if dice.chance(0.04 * d) else name)
    if people and not one_of_several(t) and dice.chance(0.03 * d):
        people = []
    if people and t["schoolbook"] and dice.chance(0.35):
        people = []  # many libraries enter the ministry's books under the ministry
    r["people"] = people or ([t["corporate"]] if t["corporate"] and dice.chance(0.6) else [])
    r["sor"] = t["responsibility"] if dice.chance(0.3) else ""
    if r["publisher"] in HOUSES and dice.chance(min(0.9, 0.5 * d)):
        older = t["year"] == "2009" and r["publisher"] == "Pusat Perbukuan"
        r["publisher"] = dice.pick(HOUSES["BSE" if older else r["publisher"]])
    elif r["publisher"] and dice.chance(0.08 * d):
        r["publisher"] = dice.pick([r["publisher"].upper(), "Penerbit " + r["publisher"], r["publisher"].lower()])
    if r["place"] in TOWNS and dice.chance(0.3 * d):
        r["place"] = dice.pick(TOWNS[r["place"]])
    if dice.chance(0.12 * d) and not t["schoolbook"]:
        r["topics"] = []
    r["topics"] = [x.upper() if dice.chance(0.1 * d) else x for x in r["topics"]]
    if t["isbn"] and dice.chance(0.7):
        r["isbn"] = dice.pick([t["isbn"], t["isbn"].replace("-", ""), t["isbn"] if len(t["isbn"]) > 13 else isbn13(t["isbn"])])
    elif dice.chance(0.05 * d):
        r["isbn"] = bad_isbn(t)
    elif dice.chance(0.03 * d):
        r["isbn"] = dice.pick(["-", "NONE", "0", bad_isbn(t)[:15], "tidak ada"])
    keeps_year = t["schoolbook"] and not t["edition"] or t["edition"] and not t["schoolbook"]
    if t["kind"] == "fiksi" and r["year"] and t["reach"] >= "3" and dice.chance(0.06):  # a later printing
        age = min(2022 - int(r["year"]), dice.between(2, 12))
        if age > 0:  # the later, the higher
            r["year"], r["edition"] = str(int(r["year"]) + age), f"Cet. {1 + (age + 1) // 2}"
    if r["year"] and not keeps_year:
        if dice.chance(0.1 * d):
            r["year"] = ""
        elif dice.chance(0.03 * d):
            r["year"] = dice.pick(["0", r["year"][:3], r["year"][:3] + "/" + r["year"][3], "[" + r["year"] + "?]", r["place"] or "0000"])
    number = shelf_class(t, plan, dice)
    r["class"] = "NONE" if dice.chance(0.1 * d) else "" if dice.chance(0.1 * d) else number
    r["call"] = "" if dice.chance(0.06 * d) else call_number(t, number)
    if dice.chance(0.008 * (d + 0.2)) or (again and dice.chance(0.3)):
        title = typo(title, dice)
    if dice.chance(0.05 * d):
        title = title.upper()
    r["bare"], r["title"] = title, title
    if r["subtitle"]:
        if dice.chance(0.15 * d):
            r["title"] = title + "rn" + r["subtitle"]  # a line break that an old export and import turned into letters
        else:
            r["title"] = title + (" : " if dice.chance(0.85) else ": ") + r["subtitle"]
    if t["schoolbook"] and d >= 1 and dice.chance(0.04 * d):
        r["title"] = re.sub(r" (untuk|Kelas) ", r"rn\1 ", r["title"], count=1)
    r["notes"] = r["notes"] or ("0" if dice.chance(0.04 * d) else "")
    return r


class Barcodes:
    """Running numbers: every school starts at one, so the same code means another book next door."""

    def __init__(self, code):
        self.n = {"D0000001": 0, "D0000002": 1000}.get(code, 0)
        self.form = {"D0000001": "PU{:07d}", "D0000002": "{}", "D0000006": "MIN{:05d}", "D0000011": "{:04d}/MTS", "D0000012": "{:05d}",
                     "D0000013": "B{:06d}", "D0000014": "MA-{:05d}", "D0000015": "{:06d}"}.get(code, "{:05d}")

    def take(self, count):
        self.n += count
        return [self.form.format(i) for i in range(self.n - count + 1, self.n + 1)]


def build(holds):
    """Library code -> its records, with item codes, duplicates included."""
    result = {}
    for code, titles in holds.items():
        plan, dice, bars = PLANS[code], Dice("records " + code), Barcodes(code)
        records = []
        for t in titles:
            r = record(t, code, plan, dice)
            r["items"] = bars.take(how_many(t, plan, dice))
            records.append(r)
            if dice.chance(0.02 * plan["dirt"] + 0.004):  # catalogued twice by two hands
                twin = record(t, code, plan, dice, again=True)
                twin["items"] = bars.take(dice.between(1, 2))
                records.insert(max(0, len(records) - dice.between(2, 30)), twin)
        result[code] = records
    return result


# ---------------------------------------------------------------- dialects

def angle(values):
    return "".join(f"<{v}>" for v in values)


def slims_row(r):
    return [r["title"], r["gmd"], r["edition"], r["isbn"], r["publisher"], r["year"], r["collation"], r["series"], r["call"], r["language"],
            r["place"], r["class"], r["notes"], "", r["sor"], angle(r["people"]), angle(r["topics"]), angle(r["items"])]


def table(rows, sep, eol, quote):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=sep, lineterminator=eol, quoting=quote)
    for row in rows:
        writer.writerow(row)
    return out.getvalue()


def slims_biblio(records, header=None):
    rows = [slims_row(r) for r in records]
    return table(([header] if header else []) + rows, ",", "\r\n", csv.QUOTE_ALL)


JUDUL = ["Judul", "Jenis File", "Edisi", "ISBN", "Penerbit", "Tahun", "Jumlah Halaman dan Dimensi", "Seri Buku", "No. Panggil", "Bahasa", "Kota Terbit",
         "Klasifikasi", "Catatan", "Cover", "Penanggung Jawab", "Pengarang", "Subjek", "Nomor Induk Buku atau Barcode"]


def office(text, dice):
    """What a word processor makes of typed marks."""
    if "'" in text and dice.chance(0.6):
        text = text.replace("'", "\u2019")
    if " : " in text and dice.chance(0.3):
        text = text.replace(" : ", " \u2013 ", 1)
    return text


def slims_excel(records, dice):
    rows = [JUDUL]
    for r in records:
        cells = slims_row(r)
        cells[0] = office(cells[0], dice)
        rows.append(cells)
        if dice.chance(0.04):
            rows.append([""] * 18)
    rows += [[""] * 18] * 13
    return table(rows, ";", "\r\n", csv.QUOTE_MINIMAL)


ITEM = ["item_code", "call_number", "coll_type_name", "inventory_code", "received_date", "supplier_name", "order_no", "location_name", "order_date",
        "item_status_name", "site", "source", "invoice", "price", "price_currency", "invoice_date", "input_date", "last_update", "title"]


def slims_items(code, records, dice, strangers=()):
    """(text, [(item code, title id or -)]). The export neither doubles quotes nor forgets the separator after the last heading."""
    lines = [",".join(f'"{h}"' for h in ITEM) + ","]
    truth = []
    short = LIBRARIES[code]["name"].replace(" (contoh)", "")

    def put(item, title, r, tid):
        year = dice.between(2012, 2024)
        day = f"{year}-{dice.between(1, 12):02d}-{dice.between(1, 28):02d}"
        kind = {"referensi": "Reference", "teks": "Textbook", "guru": "Textbook", "fiksi": "Fiction"}.get(r["t"]["kind"] if r else "", "Textbook")
        status = "" if dice.chance(0.93) else dice.pick(["Missing", "Repair", "No Loan", "Missing", "Available", "Rusak"])
        if kind == "Reference" and dice.chance(0.5):
            status = "No Loan"
        fund = dice.pick(["BOS", "BOS", "Dinas Pendidikan", "Hibah alumni", "", "Toko Buku Contoh"])
        price = "" if dice.chance(0.6) else str(dice.between(20, 95) * 1000)
        cells = [item, r["call"] if r else "", kind, f"{item}/{year}" if dice.chance(0.2) else "", "0000-00-00" if dice.chance(0.03) else day, fund, "",
                 f"Perpustakaan {short}", day, status, f"Rak {dice.between(1, 12)}" if dice.chance(0.4) else "", str(dice.pick([1, 1, 2, 0])), "",
                 price or dice.pick(["", "0"]), "Rupiah" if price else "", day, f"{day} 09:{dice.between(0, 59):02d}:00", f"{day} 10:{dice.between(0, 59):02d}:00", title]
        lines.append(",".join(f'"{c}"' for c in cells))
        truth.append((item, tid))

    for r in records:
        for item in r["items"]:
            put(item, r["title"], r, r["t"]["id"])
    for n, title in enumerate(strangers):
        put(f"X{n + 1:04d}", title, None, "-")
    return "\n".join(lines) + "\n", truth


def quote_some(records):
    """Titles with quotation marks in them, which the item export leaves single."""
    done = 0
    for r in records:
        if r["subtitle"] and " : " in r["title"] and len(r["items"]) <= 3 and done < 3:
            r["title"] = r["title"].replace(" : " + r["subtitle"], f' : "{r["subtitle"]}"')
            done += 1


def plain_list(records, dice, sep, preamble):
    """The clerk's own numbered list: copies are a number, school books carry their curriculum in the title."""
    rows = [[line] + [""] * 5 for line in preamble]
    rows.append(["No", "Jenis Koleksi", "Judul", "Pengarang", "Penerbit", "Jumlah"])
    for n, r in enumerate(records, 1):
        kind = {"fiksi": "Fiksi", "teks": "Buku Paket", "guru": "Buku Guru", "referensi": "Referensi", "komik": "Komik", "majalah": "Majalah"}.get(r["t"]["kind"], "Non Fiksi")
        title = r["title"]
        if r["t"]["edition"] and r["edition"]:
            title += f" ({r['edition']})"
        count = str(len(r["items"])) + (dice.pick([" eks", " eks.", " buah"]) if dice.chance(0.05) else "")
        rows.append([str(n), kind, office(plain(title), dice), plain(", ".join(r["people"])), r["publisher"], count])
    return table(rows, sep, "\r\n", csv.QUOTE_MINIMAL)


def english_list(records):
    rows = [["Title", "Author", "Publisher", "Place", "Year", "ISBN", "Edition", "Class", "Call Number", "Subject", "Language", "Copies", "Barcodes"]]
    for r in records:
        rows.append([r["title"], "; ".join(r["people"]), r["publisher"], r["place"], r["year"], r["isbn"], r["edition"], r["class"], r["call"],
                     "; ".join(r["topics"]), r["language"], str(len(r["items"])), " ".join(r["items"])])
    return table(rows, "\t", "\r\n", csv.QUOTE_MINIMAL)


# MARC: a record is (leader, [(tag, text) or (tag, indicators, [(code, text)])]).

def marc_fields(code, n, r, dice, per_copy, arabic):
    t = r["t"]
    control = f"{LIBRARIES[code]['code']}-{n:06d}" if per_copy != "inlis" else f"INLIS{n:015d}"
    year = r["year"] if re.fullmatch(r"\d{4}", r["year"]) else "    "
    fields = [("001", control), ("005", f"2026{dice.between(1, 9):02d}{dice.between(1, 28):02d}080000.0"),
              ("008", "260701" + ("s" if year.strip() else "n") + year + "    " + "io |" + " " * 16 + "0 " + t["language"] + "  ")]
    fields[2] = ("008", (fields[2][1][:35].ljust(35) + t["language"] + "  "))
    add = fields.append
    if r["isbn"]:
        add(("020", "  ", [("a", r["isbn"])]))
    add(("040", "  ", [("a", code), ("b", "ind")]))
    add(("041", "0 ", [("a", t["language"])] + ([("h", "eng")] if t["original"].startswith("Harry") else [])))
    if r["class"]:
        add(("084" if r["class"].startswith(("2X", "2x")) else "082", "04" if not r["class"].startswith(("2X", "2x")) else "  ", [("a", r["class"])]))
    people = r["people"]
    main = bool(t["people"]) and bool(people)
    if main:
        add(("100", ("1" if "," in people[0] else "0") + " ", [("a", people[0])]))
    elif people:
        add(("110", "2 ", [("a", people[0])]))
    head = r["bare"]
    part = ""
    if t["volume"] and head.lower().endswith(t["volume"].lower()):
        head, part = head[: -len(t["volume"])].rstrip(" ,:"), t["volume"]
    sub = [("a", head + (" :" if r["subtitle"] and not part else "." if part else "") if r["subtitle"] or part else head)]
    if part:
        sub.append(("n", part + (" :" if r["subtitle"] else "")))
    if r["subtitle"]:
        sub.append(("b", r["subtitle"]))
    if t["responsibility"]:
        sub[-1] = (sub[-1][0], sub[-1][1] + " /")
        sub.append(("c", t["responsibility"]))
    link = arabic and t["title"] in ARABIC
    add(("245", ("1" if main else "0") + "0", ([("6", "880-01")] if link else []) + sub))
    if t["note"].startswith("Judul transliterasi: "):
        add(("246", "3 ", [("a", t["note"][21:])]))
    if t["original"]:
        add(("240", "10", [("a", t["original"])]))
    if r["edition"]:
        add(("250", "  ", [("a", r["edition"])]))
    imprint = [(c, v) for c, v in (("a", r["place"]), ("b", r["publisher"]), ("c", r["year"])) if v]
    if imprint:
        add(("260", "  ", [(c, v + {"a": " :", "b": ","}.get(c, "") if i + 1 < len(imprint) else v) for i, (c, v) in enumerate(imprint)]))
    if r["collation"]:
        add(("300", "  ", [("a", r["collation"])]))
    if r["series"]:
        name, _, number = r["series"].partition(" ; ")
        add(("490", "0 ", [("a", name + (" ;" if number else ""))] + ([("v", number)] if number else [])))
    for note in (r["notes"],):
        if note:
            add(("500", "  ", [("a", note)]))
    for topic in r["topics"]:
        parts = topic.split(" -- ")
        add(("650", " 4", [("a", parts[0])] + [("x", p) for p in parts[1:]]))
    for p in people[1:]:
        add(("700", ("1" if "," in p else "0") + " ", [("a", p)]))
    room = "Referensi" if t["kind"] == "referensi" else "Umum"
    if per_copy == "gathered":
        add(("852", "1 ", [("a", code), ("b", room), ("h", r["call"] or "-")] + [("p", i) for i in r["items"]]))
    else:
        for k, item in enumerate(r["items"], 1):
            state = dice.pick(["Hilang", "Rusak"]) if dice.chance(0.02) else "Baca di tempat" if room == "Referensi" else ""
            add(("852", "1 ", [("a", code), ("b", room), ("h", r["call"] or "-"), ("p", item), ("t", str(k))] + ([("z", state)] if state else [])))
    if link:
        add(("880", "00", [("6", "245-01/(3/r"), ("a", ARABIC[t["title"]])]))
    fields.sort(key=lambda f: f[0] if f[0] != "880" else "999")  # stable: keeps the order inside a tag
    return control, fields


ANSEL_MARK = {0x300: 0xE1, 0x301: 0xE2, 0x302: 0xE3, 0x303: 0xE4, 0x304: 0xE5, 0x306: 0xE6, 0x307: 0xE7, 0x308: 0xE8, 0x30C: 0xE9, 0x30A: 0xEA,
              0x327: 0xF0, 0x328: 0xF1, 0x323: 0xF2}
ANSEL_CHAR = {"ø": 0xB2, "Ø": 0xA2, "æ": 0xB5, "Æ": 0xA5, "œ": 0xB6, "ł": 0xB1, "đ": 0xB3, "ʿ": 0xB0, "ʾ": 0xAE, "ß": 0xC7, "ı": 0xB8}


def ansel(text):
    """MARC-8 of text in Basic and Extended Latin: marks come before their letter."""
    out = bytearray()
    letter, marks = None, []

    def flush():
        if letter is not None:
            out.extend(marks)
            out.append(letter)

    for c in unicodedata.normalize("NFD", text):
        if ord(c) in ANSEL_MARK:
            marks.append(ANSEL_MARK[ord(c)])
            continue
        flush()
        letter, marks = (ord(c) if ord(c) < 128 else ANSEL_CHAR[c]), []
    flush()
    return bytes(out)


def iso2709(fields, encode, coding):
    directory, body = b"", b""
    for f in fields:
        if len(f) == 2:
            data = encode(f[1])
        else:
            data = f[1].encode() + b"".join(b"\x1f" + c.encode() + encode(v) for c, v in f[2])
        data += b"\x1e"
        directory += f"{f[0]}{len(data):04d}{len(body):05d}".encode()
        body += data
    base = 24 + len(directory) + 1
    leader = f"{base + len(body) + 1:05d}nam {coding}22{base:05d} a 4500".encode()
    assert len(leader) == 24, leader
    return leader + directory + b"\x1e" + body + b"\x1d"


def marcxml(all_fields):
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<collection xmlns="http://www.loc.gov/MARC21/slim">']
    for fields in all_fields:
        out.append("<record><leader>     nam a22      a 4500</leader>")
        for f in fields:
            if len(f) == 2:
                out.append(f'<controlfield tag="{f[0]}">{escape(f[1])}</controlfield>')
            else:
                subs = "".join(f'<subfield code="{c}">{escape(v)}</subfield>' for c, v in f[2])
                out.append(f'<datafield tag="{f[0]}" ind1="{f[1][0]}" ind2="{f[1][1]}">{subs}</datafield>')
        out.append("</record>")
    return "\n".join(out) + "\n</collection>\n"


def marcjson(fields):
    body = [{f[0]: f[1]} if len(f) == 2 else {f[0]: {"ind1": f[1][0], "ind2": f[1][1], "subfields": [{c: v} for c, v in f[2]]}} for f in fields]
    return json.dumps({"leader": "     nam a22      a 4500", "fields": body}, ensure_ascii=False, separators=(",", ":"))


# ---------------------------------------------------------------- files

FILES = []
TRUTH = []


def emit(name, code, source, asof, dialect, encoding, data, truth, copies):
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(data)
    FILES.append((name, code, source, asof, dialect, encoding, len(truth), copies))
    TRUTH.extend((name, n, local, tid) for n, (local, tid) in enumerate(truth, 1))


def by_first_item(records):
    return [(r["items"][0], r["t"]["id"]) for r in records]


def copies(records):
    return sum(len(r["items"]) for r in records)


def marc_file(code, records, per_copy, arabic):
    dice = Dice("marc " + code)
    made = [marc_fields(code, n, r, dice, per_copy, arabic) for n, r in enumerate(records, 1)]
    return [m[1] for m in made], [(m[0], r["t"]["id"]) for m, r in zip(made, records)]


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    os.makedirs(OUT)
    shelves = build(choose())

    def biblio(code, slug, asof, header=None):
        rs = shelves[code]
        emit(f"{slug}-biblio.csv", code, "slims", asof, "slims-biblio" + ("-header" if header else ""), "utf-8", slims_biblio(rs, header).encode(), by_first_item(rs), copies(rs))

    def excel(code, slug, asof):
        rs = shelves[code]
        emit(f"{slug}-katalog.csv", code, "slims", asof, "slims-biblio-excel", "windows-1252", slims_excel(rs, Dice("blank " + code)).encode("cp1252"), by_first_item(rs), copies(rs))

    fields, truth = marc_file("D0000001", shelves["D0000001"], "inlis", True)
    emit("d0000001-perpustakaan-umum.mrc", "D0000001", "inlislite", "2026-10-30", "marc-iso2709", "utf-8",
         b"".join(iso2709(f, str.encode, "a") for f in fields), truth, copies(shelves["D0000001"]))
    biblio("D0000002", "d0000002-sdn1", "2026-08-14")
    excel("D0000003", "d0000003-sdn2", "2026-07-21")
    rs = shelves["D0000004"]
    emit("d0000004-sdn3-daftar-buku.csv", "D0000004", "daftar", "2025-11-03", "plain-list-preamble", "windows-1252",
         plain_list(rs, Dice("list D4"), ";", ["DAFTAR BUKU PERPUSTAKAAN", "SD NEGERI 3 EKOR PANJANG TAHUN 2025", ""]).encode("cp1252"),
         [("", r["t"]["id"]) for r in rs], copies(rs))
    rs = shelves["D0000005"]
    emit("d0000005-sd-cakrawala-catalogue.tsv", "D0000005", "catalogue", "2026-09-18", "english-tsv", "utf-8-bom",
         b"\xef\xbb\xbf" + english_list(rs).encode(), by_first_item(rs), copies(rs))
    biblio("D0000006", "d0000006-min1", "2026-09-01")
    excel("D0000007", "d0000007-mi", "2024-12-19")
    rs = shelves["D0000008"]
    quote_some(rs)
    biblio("D0000008", "d0000008-smpn1", "2026-11-06")
    strangers = ["Buku Tulis Perpustakaan", "Laporan Kegiatan Literasi Sekolah", "", "Kliping Berita Daerah"]
    text, truth = slims_items("D0000008", rs, Dice("items D8"), strangers)
    emit("d0000008-smpn1-item.csv", "D0000008", "slims", "2026-11-06", "slims-item", "utf-8", text.encode(), truth, 0)

    # Two clerks of one school: the second list repeats some of the first's books, with the first's item codes.
    rs = shelves["D0000009"]
    a, b = rs[: len(rs) * 3 // 5], rs[len(rs) * 3 // 5:]
    dice = Dice("second clerk")
    plan = dict(PLANS["D0000009"], school="full", name="entry", dirt=0.8)
    for r in a:
        if dice.chance(0.18):
            same = record(r["t"], "D0000009", plan, dice)
            same["items"] = r["items"]
            same["repeat"] = True
            b.insert(dice.between(0, len(b)), same)
    emit("d0000009-smpn2-biblio-a.csv", "D0000009", "petugas-a", "2026-05-29", "slims-biblio", "utf-8", slims_biblio(a).encode(), by_first_item(a), copies(a))
    emit("d0000009-smpn2-biblio-b.csv", "D0000009", "petugas-b", "2026-06-12", "slims-biblio-excel", "windows-1252",
         slims_excel(b, Dice("blank b")).encode("cp1252"), by_first_item(b), copies([r for r in b if "repeat" not in r]))

    rs = shelves["D0000010"]
    for r in rs:  # an item file knows nothing but the title, so the clerk puts everything there
        if r["t"]["edition"] and r["edition"]:
            r["title"] += f" ({r['edition']})"
    text, truth = slims_items("D0000010", rs, Dice("items D10"))
    emit("d0000010-smp-bina-angin-item.csv", "D0000010", "slims", "2026-03-10", "slims-item", "utf-8", text.encode(), truth, len(truth))
    rs = shelves["D0000011"]
    emit("d0000011-mtsn1-daftar-buku.csv", "D0000011", "daftar", "2026-07-30", "plain-list", "utf-8",
         plain_list(rs, Dice("list D11"), ",", []).encode(), [("", r["t"]["id"]) for r in rs], copies(rs))
    rs = shelves["D0000012"]
    quote_some(rs)
    biblio("D0000012", "d0000012-sman1", "2026-11-13", ["title", "gmd_name", "edition", "isbn_issn", "publisher_name", "publish_year", "collation",
           "series_title", "call_number", "language_name", "place_name", "classification", "notes", "image", "sor", "authors", "topics", "item_code"])
    text, truth = slims_items("D0000012", rs, Dice("items D12"), ["Arsip Soal Ujian Sekolah", ""])
    emit("d0000012-sman1-item.csv", "D0000012", "slims", "2026-11-13", "slims-item", "utf-8", text.encode(), truth, 0)
    fields, truth = marc_file("D0000013", shelves["D0000013"], "gathered", False)
    emit("d0000013-sma-mega-marc8.mrc", "D0000013", "katalog", "2026-09-25", "marc-iso2709", "marc-8",
         b"".join(iso2709(f, ansel, " ") for f in fields), truth, copies(shelves["D0000013"]))
    fields, truth = marc_file("D0000014", shelves["D0000014"], "copies", True)
    emit("d0000014-ma-al-contoh.xml", "D0000014", "katalog", "2026-08-28", "marcxml", "utf-8", marcxml(fields).encode(), truth, copies(shelves["D0000014"]))
    fields, truth = marc_file("D0000015", shelves["D0000015"], "gathered", False)
    emit("d0000015-smkn1.ndjson", "D0000015", "katalog", "2026-10-09", "marc-json-lines", "utf-8",
         ("\n".join(marcjson(f) for f in fields) + "\n").encode(), truth, copies(shelves["D0000015"]))
    excel("D0000016", "d0000016-smk-bahari", "2026-01-16")
    biblio("D0000017", "d0000017-slbn", "2026-10-02")

    with open(os.path.join(ROOT, "manifest.tsv"), "w", encoding="utf-8", newline="") as f:
        f.write("file\tlibrary\tsource\tas_of\tdialect\tencoding\trecords\tcopies\n")
        for row in FILES:
            f.write("catalogs/" + "\t".join(map(str, row)) + "\n")
    with open(os.path.join(ROOT, "truth.tsv"), "w", encoding="utf-8", newline="") as f:
        f.write("file\trecord\tlocal_id\ttitle_id\n")
        for row in TRUTH:
            f.write("catalogs/" + "\t".join(map(str, row)) + "\n")
    holdings = sum(len({r["t"]["id"] for r in rs}) for rs in shelves.values())
    print(f"{len(TITLES)} titles, {len(LIBRARIES)} libraries, {len(FILES)} files, {holdings} holdings, {sum(row[7] for row in FILES)} copies")
    for row in FILES:
        print("  " + "\t".join(map(str, row)))


if __name__ == "__main__":
    main()
