"""The processes of a cluster: two PostgreSQL servers, nodes of Silang, and a balancer. All on loopback, all in one folder."""
import os
import pathlib
import pwd
import secrets
import signal
import socket
import subprocess
import time

BIN = os.environ.get("PG_BIN", "/usr/lib/postgresql/15/bin")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait(condition, seconds, what):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError(f"{what}: not so after {seconds} s")


class Postgres:
    """One server. A standby is a copy of another server that follows it; promoted, it is a primary."""

    def __init__(self, folder, name, password):
        self.folder = pathlib.Path(folder, name)
        self.name, self.password, self.port = name, password, free_port()
        # PostgreSQL refuses to run as root.
        self.user = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
        self.process = None

    def tool(self, *words, check=True, **more):
        environment = dict(os.environ, PGPASSWORD=self.password)
        return subprocess.run(
            [f"{BIN}/{words[0]}", *words[1:]], check=check, capture_output=True, text=True, cwd="/", env=environment, **self.user, **more
        )

    def create(self):
        passwords = self.folder.parent / f"{self.name}.password"
        passwords.write_text(self.password)
        if self.user:
            os.chown(passwords, pwd.getpwnam("postgres").pw_uid, -1)
        self.tool("initdb", "-D", str(self.folder), "-U", "silang", f"--pwfile={passwords}", "-A", "scram-sha-256", "-E", "UTF8",
                  "--locale=C.UTF-8", "--no-sync")
        passwords.unlink()
        self.configure(synchronous="")

    def configure(self, synchronous):
        """Settings of this server alone; what a copy brought along is replaced."""
        lines = [
            "listen_addresses = '127.0.0.1'", f"port = {self.port}", f"unix_socket_directories = '{self.folder.parent}'",
            "max_connections = 150", "shared_buffers = 64MB", "wal_level = replica", "wal_keep_size = 256MB", "hot_standby = on",
            f"cluster_name = '{self.name}'", f"synchronous_standby_names = '{synchronous}'", "wal_receiver_status_interval = 1s",
            "wal_sender_timeout = 5s",
        ]
        file = self.folder / "cluster.conf"
        file.write_text("\n".join(lines) + "\n")
        main = self.folder / "postgresql.conf"
        text = main.read_text()
        if "cluster.conf" not in text:
            main.write_text(text + "\ninclude 'cluster.conf'\n")
        if self.user:
            for path in (file, main):
                os.chown(path, pwd.getpwnam("postgres").pw_uid, -1)

    def start(self):
        log = open(self.folder.parent / f"{self.name}.log", "ab")
        self.process = subprocess.Popen([f"{BIN}/postgres", "-D", str(self.folder)], stdout=log, stderr=log, cwd="/",
                                        start_new_session=True, **self.user)
        log.close()
        wait(self.answers, 60, f"PostgreSQL {self.name} starts")

    def answers(self):
        return self.tool("pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port), check=False).returncode == 0

    def sql(self, text, database="postgres"):
        return self.tool("psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port), "-U", "silang", "-d", database,
                         "-c", text).stdout.strip()

    def copy_of(self, primary):
        """Becomes a standby of another server."""
        if self.folder.exists():
            subprocess.run(["rm", "-rf", str(self.folder)], check=True)
        primary.tool("pg_basebackup", "-D", str(self.folder), "-R", "-X", "stream", "--checkpoint=fast", "--no-sync", "-d",
                     f"host=127.0.0.1 port={primary.port} user=silang password={self.password} application_name={self.name}")
        self.configure(synchronous="")
        self.start()
        wait(lambda: primary.sql(f"SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND application_name = '{self.name}'")
             == "1", 60, f"{self.name} follows {primary.name}")
        # From here on no write is acknowledged that is not on both.
        primary.configure(synchronous=self.name)
        primary.sql("SELECT pg_reload_conf()")
        wait(lambda: primary.sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == "1", 30,
             f"{self.name} is synchronous")

    def promote(self):
        self.tool("pg_ctl", "promote", "-D", str(self.folder), "-w", "-s")

    def kill(self):
        """As when the power goes: no last word to anyone. Its workers end when they find it gone."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()


class Node:
    """One `silang serve`."""

    def __init__(self, folder, name, binary, database):
        self.folder, self.name, self.binary, self.database = folder, name, binary, database
        self.port = free_port()
        self.process = None

    def start(self):
        log = open(pathlib.Path(self.folder, f"{self.name}.log"), "ab")
        self.process = subprocess.Popen(
            [self.binary, "serve", "--database", self.database, "--port", str(self.port), "--rate-limit", "off", "--drain", "3"],
            stdout=log, stderr=log, start_new_session=True)
        log.close()

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self, seconds=30):
        """The orderly way; how it ended."""
        if self.process is None or self.process.poll() is not None:
            return None
        self.process.terminate()
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            return "killed"


class Balancer:
    """HAProxy in front of the nodes: asks each for its health twice a second, and repeats a GET that a dying node dropped."""

    def __init__(self, folder, nodes):
        self.port = free_port()
        self.folder = folder
        self.process = None
        servers = "\n".join(f"  server {n.name} 127.0.0.1:{n.port} check" for n in nodes)
        pathlib.Path(folder, "haproxy.cfg").write_text(f"""
defaults
  mode http
  timeout connect 2s
  timeout client 70s
  timeout server 30s
  retries 3
  option redispatch 1
  retry-on conn-failure empty-response 503
frontend front
  bind 127.0.0.1:{self.port}
  http-request disable-l7-retry if METH_POST
  default_backend nodes
backend nodes
  balance roundrobin
  option httpchk GET /healthz
  default-server inter 500ms fall 2 rise 1
{servers}
""")

    def start(self):
        log = open(pathlib.Path(self.folder, "haproxy.log"), "ab")
        self.process = subprocess.Popen(["haproxy", "-db", "-f", str(pathlib.Path(self.folder, "haproxy.cfg"))], stdout=log, stderr=log)
        log.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)


def password():
    return secrets.token_hex(12)
