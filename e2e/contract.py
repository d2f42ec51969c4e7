"""What other programs rely on: the JSON API, its description, errors, headers, and that nothing sent can hurt."""
import json
import re
import urllib.parse

from harness import check, expect, query

TITLE = {"id": int, "title": str, "creators": list, "publisher": (str, None), "year": (int, None), "isbns": list,
         "classification": (str, None), "holdings": list}
HOLDING = {"library": dict, "callNumber": (str, None), "copies": int, "available": (int, None), "asOf": str}
LIBRARY = {"code": str, "npsn": (str, None), "name": str, "level": str}


def has_shape(value, shape, place):
    for name, kinds in shape.items():
        expect(name in value, f"{place} has no {name!r}")
        kinds = kinds if isinstance(kinds, tuple) else (kinds,)
        fits = any(value[name] is None if k is None else isinstance(value[name], k) and not isinstance(value[name], bool) for k in kinds)
        expect(fits, f"{place}.{name} is {value[name]!r}")


def titles(world, **pairs):
    answer = world.server.get("/api/v1/titles?" + query(**pairs))
    expect(answer.status == 200 and answer.kind == "application/json", f"{answer.status} {answer.kind}")
    return json.loads(answer.body)


@check("GET /api/v1/titles answers in the shape of the contract")
def shape(world):
    answer = titles(world, q="laskar pelangi")
    has_shape(answer, {"total": int, "page": int, "size": int, "items": list, "facets": dict, "suggestion": (str, None)}, "answer")
    expect(answer["page"] == 1 and answer["total"] >= 1 and len(answer["items"]) == min(answer["total"], answer["size"]), "wrong numbers")
    expect(answer["items"][0]["title"].startswith("Laskar Pelangi"), f"first is {answer['items'][0]['title']!r}")
    for item in answer["items"]:
        has_shape(item, TITLE, "item")
        expect(item["holdings"], "a title without holdings")
        for holding in item["holdings"]:
            has_shape(holding, HOLDING, "holding")
            has_shape(holding["library"], LIBRARY, "library")
            expect(re.fullmatch(r"\d{4}-\d\d-\d\d", holding["asOf"]), f"asOf is {holding['asOf']!r}")
            expect(re.fullmatch(r"D\d{7}", holding["library"]["code"]), "a code that is none of the demo's")
    expect(answer["facets"], "no facets")
    for name, values in answer["facets"].items():
        for value in values:
            has_shape(value, {"value": str, "label": str, "count": int}, f"facet {name}")


@check("pages of the API follow on each other without gap or repetition")
def paging(world):
    whole = titles(world, q="untuk", size=100)
    expect(whole["total"] > 60, f"{whole['total']} titles")
    parts = [i["id"] for n in (1, 2, 3) for i in titles(world, q="untuk", size=20, page=n)["items"]]
    expect(parts == [i["id"] for i in whole["items"]][:60], "pages of 20 and of 100 differ in order")
    beyond = titles(world, q="untuk", page=9999)
    expect(beyond["items"] == [] and beyond["total"] == whole["total"], "the page beyond the last is not simply empty")


@check("API filters narrow, and a facet's count keeps its promise")
def filters(world):
    everything = titles(world, q="cerita", size=1)
    for name, values in everything["facets"].items():
        for value in values[:2]:
            found = titles(world, q="cerita", size=1, **{name: value["value"]})["total"]
            expect(found == value["count"], f"{name}={value['value']}: {found} titles, promised {value['count']}")
    near = titles(world, q="matematika", near="D0000002")
    for item in near["items"]:
        distances = [h["kilometres"] for h in item["holdings"] if h.get("kilometres") is not None]
        expect(distances == sorted(distances), "holdings are not nearest first")


@check("wrong parameters are 400 as problem+json")
def problems(world):
    for wrong in ("size=0", "size=101", "size=x", "page=0", "page=-1", "page=1.5", "sort=upward", "year=abc", "available=perhaps", "level=XYZ"):
        answer = world.server.get("/api/v1/titles?q=a&" + wrong)
        expect(answer.status == 400, f"{wrong} gives {answer.status}")
        is_problem(answer, 400, wrong)


def is_problem(answer, status, place):
    expect(answer.status == status, f"{place} gives {answer.status}")
    expect(answer.kind == "application/problem+json", f"{place} gives {answer.kind}")
    problem = json.loads(answer.body)
    expect(problem.get("status") == status and problem.get("title"), f"{place}: {problem}")


@check("one title and the libraries by API; an unknown title is a problem")
def single(world):
    some = titles(world, q="bumi manusia")["items"][0]
    answer = world.server.get(f"/api/v1/titles/{some['id']}")
    expect(answer.status == 200, str(answer.status))
    has_shape(json.loads(answer.body), TITLE, "title")
    is_problem(world.server.get("/api/v1/titles/999999999"), 404, "an unknown title")
    expect(world.server.get("/api/v1/titles/abc").status in (400, 404), "a title that is no number")
    is_problem(world.server.get("/api/v1/nothing"), 404, "an unknown address")
    libraries = json.loads(world.server.get("/api/v1/libraries").body)
    libraries = libraries["items"] if isinstance(libraries, dict) else libraries
    expect(len(libraries) == 17, f"{len(libraries)} libraries")
    for library in libraries:
        has_shape(library, LIBRARY, "library")


@check("openapi.json is a valid description, and the answers are as it says")
def description(world):
    from openapi_schema_validator import OAS31Validator
    from openapi_spec_validator import validate

    answer = world.server.get("/api/v1/openapi.json")
    expect(answer.status == 200, str(answer.status))
    document = json.loads(answer.body)
    validate(document)
    some = titles(world, q="bumi manusia")["items"][0]["id"]
    calls = {"/api/v1/titles": "/api/v1/titles?q=bumi&size=50", "/api/v1/titles/{id}": f"/api/v1/titles/{some}",
             "/api/v1/libraries": "/api/v1/libraries"}
    for path, call in calls.items():
        expect(path in document["paths"], f"{path} is not described")
        content = document["paths"][path]["get"]["responses"]["200"]["content"]
        schema = {**document, **next(iter(content.values()))["schema"]}
        errors = list(OAS31Validator(schema).iter_errors(json.loads(world.server.get(call).body)))
        expect(not errors, f"{call}: {[e.message[:200] for e in errors[:3]]}")


# Errors and headers --------------------------------------------------------------------------------------------------


def is_guarded(answer, place):
    policy = answer.headers.get("content-security-policy", "")
    expect("default-src" in policy and "unsafe-inline" not in policy, f"{place}: policy {policy!r}")
    expect("frame-ancestors" in policy, f"{place} may be framed")
    expect(answer.headers.get("x-content-type-options") == "nosniff", f"{place}: no nosniff")
    expect(answer.headers.get("referrer-policy"), f"{place}: no referrer policy")


@check("every kind of answer carries the security headers")
def headers(world):
    for path in ("/", "/cari?q=a", "/jelajah", "/minta", "/baru.txt", "/baru.atom", "/api/v1/titles?q=a", "/favicon.svg", "/tidak-ada"):
        is_guarded(world.server.get(path), path)


@check("404, 405 and 414 are pages that help, with security headers")
def errors(world):
    for path in ("/tidak-ada", "/judul/999999999", "/perpustakaan/D9999999", "/jelajah/zzz", "/bahasa/xx", "/baru?library=D9999999"):
        answer = world.server.get(path, Accept="text/html")
        expect(answer.status == 404 and answer.kind == "text/html", f"{path} gives {answer.status} {answer.kind}")
        is_guarded(answer, path)
        expect("<h1>" in answer.text and 'href="/cari"' in answer.text, f"{path}: the page does not say how to go on")
    answer = world.server.ask("POST", "/cari", {"Accept": "text/html", "Content-Type": "application/x-www-form-urlencoded"}, b"q=a")
    expect(answer.status == 405, f"POST /cari gives {answer.status}")
    expect("GET" in answer.headers.get("allow", ""), "405 does not say what is allowed")
    is_guarded(answer, "405")
    answer = world.server.ask("DELETE", "/judul/1", {"Accept": "text/html"})
    expect(answer.status in (404, 405), f"DELETE gives {answer.status}")
    answer = world.server.get("/cari?q=" + "a" * 12_000, Accept="text/html")
    expect(answer.status == 414 and answer.kind == "text/html", f"a long address gives {answer.status} {answer.kind}")
    is_guarded(answer, "414")
    # Longer still, and the server refuses before it has read the line to its end.
    answer = world.server.get("/cari?q=" + "a" * 60_000, Accept="text/html")
    expect(answer.status in (400, 414, 431), f"a very long address gives {answer.status}")


@check("a form from elsewhere, or without its token, changes nothing")
def forgery(world):
    form = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"}
    answer = world.server.ask("POST", "/minta", {**form, "Origin": "http://jahat.example", "Sec-Fetch-Site": "cross-site"}, b"q=gunung")
    expect(answer.status == 403, f"from another site: {answer.status}")
    answer = world.server.ask("POST", "/minta", form, b"q=gunung&bukti=palsu")
    expect(answer.status == 422, f"with a false token: {answer.status}")
    away = world.server.get("/bahasa/en?kembali=" + urllib.parse.quote("//jahat.example/x", safe=""))
    expect(away.status == 303 and away.headers.get("location", "").startswith("/") and not away.headers["location"].startswith("//"),
           f"an open redirect: {away.headers.get('location')!r}")


HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE title; --", "\" OR \"\"=\"", "*", "\"", "((((", "-", "- -a",
    "judul:", "pengarang:\"", "a AND OR NOT NEAR(", "%", "_", "\\", "{{7*7}}", "${7*7}", "\u202egnalor", "\ufeff\u200b", "😀" * 50, "ﷺ" * 40,
    "é" * 200, "a " * 500, "x" * 10_000, "laskar " * 1_400, "../../etc/passwd", "\r\nSet-Cookie: a=b", "\u0000", "a\u0000b", "nil", "null", "0",
]


@check("hostile queries find nothing and break nothing")
def hostile(world):
    import html5lib

    for text in HOSTILE:
        for path, name in (("/cari", "q"), ("/cari/saran", "q"), ("/api/v1/titles", "q"), ("/minta", "q"), ("/minta", "kode"), ("/baru", "bulan"),
                           ("/baru.txt", "level"), ("/baru.atom", "bulan"), ("/minta/belum-tercatat", "library")):
            answer = world.server.get(f"{path}?{query(**{name: text})}")
            place = f"{path} with {text[:30]!r}"
            expect(answer.status in (200, 400, 414, 422), f"{place} gives {answer.status}")
            expect("set-cookie" not in answer.headers, f"{place} sets a cookie")
            if answer.kind == "text/html":
                expect(b"<script>alert" not in answer.body and b"<img src=x" not in answer.body, f"{place} echoes markup")
                parser = html5lib.HTMLParser()
                parser.parse(answer.body, transport_encoding="utf-8")
                expect(not parser.errors, f"{place}: {parser.errors[:2]}")
            elif answer.kind in ("application/json", "application/problem+json"):
                json.loads(answer.body)
    for raw in ("/cari?q=%FF%FE", "/cari?q=%", "/cari?q=%zz", "/cari?" + "&".join(f"library=D{n:07}" for n in range(500)), "/judul/%00",
                "/judul/-1", "/judul/99999999999999999999", "/perpustakaan/..%2f..%2fetc", "/aset/..%2f..%2fPackage.swift", "//jahat.example/",
                "/cari?near=%3Cb%3E", "/cari?page=999999999999999999999", "/cari?year=0-99999999999", "/jelajah/%3Cscript%3E"):
        answer = world.server.get(raw)
        expect(answer.status < 500, f"{raw[:60]} gives {answer.status}")
        expect(b"<script>" not in answer.body.replace(b"<script src", b"") or answer.kind != "text/html", f"{raw[:60]} echoes markup")
    expect(world.server.get("/healthz").status == 200, "the server is no longer well")


@check("a page asked for again is not sent again")
def revalidation(world):
    for path in ("/", "/jelajah", "/baru.atom"):
        first = world.server.get(path)
        tag = first.headers.get("etag")
        expect(tag, f"{path} has no ETag")
        again = world.server.get(path, If_None_Match=tag)
        expect(again.status == 304 and not again.body, f"{path} asked again gives {again.status} with {len(again.body)} bytes")
    sheet = re.search(r'href="?(/aset/[^" >]+\.css)', world.server.get("/").text)
    expect(sheet, "no stylesheet")
    kept = world.server.get(sheet[1]).headers.get("cache-control", "")
    expect("immutable" in kept or "max-age=31536000" in kept, f"the stylesheet is kept {kept!r}")


@check("pages are sent compressed to those who can read it")
def compression(world):
    import gzip

    plain = world.server.get("/")
    packed = world.server.get("/", Accept_Encoding="gzip")
    expect(packed.headers.get("content-encoding") == "gzip", "not compressed")
    expect(len(packed.body) < len(plain.body) / 2, f"{len(packed.body)} of {len(plain.body)} bytes")
    expect(gzip.decompress(packed.body)[:15].lower() == b"<!doctype html>", "unpacked, it is no page")
    expect("accept-encoding" in packed.headers.get("vary", "").lower(), "caches are not told")
