"""An OpenID provider on this machine for the browser tests, in the standard library alone: description, keys, a page on which one
chooses who one is, codes bound to client, address and challenge (PKCE S256), and tokens signed RS256. It also says what it saw."""
import base64
import hashlib
import html
import http.server
import json
import secrets
import threading
import time
import urllib.parse

CLIENT, SECRET = "silang-e2e", "rahasia e2e & lain"


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def is_prime(n):
    if any(n % p == 0 for p in (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
        return False
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for _ in range(24):
        x = pow(secrets.randbelow(n - 3) + 2, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def prime(bits):
    while True:
        n = secrets.randbits(bits) | (3 << (bits - 2)) | 1
        if n % 65537 != 1 and is_prime(n):
            return n


class Key:
    """An RSA key of 2048 bits, for as long as a test runs."""

    def __init__(self):
        p, q = prime(1024), prime(1024)
        self.n, self.e = p * q, 65537
        self.d = pow(self.e, -1, (p - 1) * (q - 1))

    def sign(self, message):
        # PKCS #1 v1.5 (RFC 8017 §9.2) with SHA-256.
        digest = bytes.fromhex("3031300d060960864801650304020105000420") + hashlib.sha256(message).digest()
        block = b"\x00\x01" + b"\xff" * (256 - 3 - len(digest)) + b"\x00" + digest
        return pow(int.from_bytes(block, "big"), self.d, self.n).to_bytes(256, "big")


class Provider:
    """Serves on a port of its own; `people` are offered on its page."""

    def __init__(self, people):
        self.people, self.key, self.grants, self.seen = people, Key(), {}, []
        self.is_down = False
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                provider.get(self)

            def do_POST(self):
                provider.post(self)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, handler, status, body, kind="application/json", headers=()):
        body = body.encode()
        handler.send_response(status)
        handler.send_header("Content-Type", kind + "; charset=utf-8")
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    def get(self, handler):
        path, _, query = handler.path.partition("?")
        asked = dict(urllib.parse.parse_qsl(query))
        if self.is_down:
            return self.answer(handler, 503, "")
        if path == "/.well-known/openid-configuration":
            return self.answer(handler, 200, json.dumps({
                "issuer": self.issuer, "authorization_endpoint": self.issuer + "/izin", "token_endpoint": self.issuer + "/tukar",
                "jwks_uri": self.issuer + "/kunci", "response_types_supported": ["code"],
                "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"],
                "authorization_response_iss_parameter_supported": True}))
        if path == "/kunci":
            n = self.key.n.to_bytes(256, "big")
            return self.answer(handler, 200, json.dumps({"keys": [
                {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "e2e", "n": b64(n), "e": "AQAB"}]}))
        if path == "/izin":
            self.seen.append({"asked": asked, "referer": handler.headers.get("Referer")})
            links = "".join(
                f'<p><a href="/pilih?{html.escape(query)}&amp;siapa={subject}">{html.escape(name)}</a></p>'
                for subject, name in self.people.items())
            return self.answer(
                handler, 200, f"<!doctype html><html lang=id><title>Pilih akun</title><h1>Pilih akun</h1>{links}"
                f'<p><a href="/pilih?{html.escape(query)}&amp;siapa=">Batal</a></p>', "text/html")
        if path == "/pilih":
            back = {"state": asked["state"], "iss": self.issuer}
            if asked.get("siapa"):
                back["code"] = secrets.token_urlsafe(24)
                self.grants[back["code"]] = asked
            else:
                back["error"] = "access_denied"
            target = asked["redirect_uri"] + "?" + urllib.parse.urlencode(back)
            return self.answer(handler, 302, "", "text/html", [("Location", target)])
        self.answer(handler, 404, "{}")

    def post(self, handler):
        body = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
        form = dict(urllib.parse.parse_qsl(body))
        grant = self.grants.pop(form.get("code"), None)
        user, _, password = base64.b64decode(handler.headers.get("Authorization", "Basic ")[6:]).decode().partition(":")
        is_client = (urllib.parse.unquote(user), urllib.parse.unquote(password)) == (CLIENT, SECRET)
        challenge = b64(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if self.is_down or not (
                grant and is_client and form["grant_type"] == "authorization_code" and grant["client_id"] == CLIENT
                and grant["redirect_uri"] == form["redirect_uri"] and grant["code_challenge"] == challenge):
            return self.answer(handler, 400, '{"error":"invalid_grant"}')
        now = int(time.time())
        claims = {"iss": self.issuer, "sub": grant["siapa"], "aud": CLIENT, "exp": now + 300, "iat": now,
                  "nonce": grant["nonce"], "email": grant["siapa"] + "@guru.contoh.example", "email_verified": True}
        message = b64(json.dumps({"alg": "RS256", "kid": "e2e"}).encode()) + "." + b64(json.dumps(claims).encode())
        token = message + "." + b64(self.key.sign(message.encode()))
        self.answer(handler, 200, json.dumps({"access_token": "x", "token_type": "Bearer", "id_token": token}))
