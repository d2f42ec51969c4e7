#!/usr/bin/env python3
"""Runs the browser tests. See README.md beside this file."""
import argparse
import os
import shutil
import signal
import sys
import tempfile

sys.dont_write_bytecode = True

from playwright.sync_api import sync_playwright

import harness
from harness import CHECKS, SHOTS, Server, World

import journeys  # noqa: F401  (registers its checks, as do the others)
import demo  # noqa: F401  (sees the demonstration as it is made)
import typeahead  # noqa: F401
import newtitles  # noqa: F401
import needs  # noqa: F401
import people  # noqa: F401
import outside  # noqa: F401
import inplace  # noqa: F401  (votes before the meeting's page is asked for another vote)
import planning  # noqa: F401
import guidance  # noqa: F401
import supply  # noqa: F401
import agreements  # noqa: F401
import approvals  # noqa: F401
import messages  # noqa: F401
import notices  # noqa: F401
import appearance  # noqa: F401
import contract  # noqa: F401
import crawl  # noqa: F401
import live  # noqa: F401
import joining  # noqa: F401  (makes libraries: behind those that count them)
import story  # noqa: F401  (a town of its own)
import logged  # noqa: F401


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=".build/debug/silang")
    parser.add_argument("--only", default="", help="only checks whose name has this word")
    parser.add_argument("--tally", help="a file for the two numbers: held, not held")
    parser.add_argument("--from", dest="files", default="", help="only checks of these files, e.g. people,messages")
    parser.add_argument("--postgres", action="store_true", help="over the server that SILANG_TEST_POSTGRES names (Tools/on-postgres.sh)")
    parser.add_argument("--keep", help="a database to make once and use again")
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


def demo(server):
    print("Loading the demo network", flush=True)
    done = server.command("demo")
    if done.returncode != 0:
        raise harness.Failed(f"silang demo ended with {done.returncode}: {(done.stderr or done.stdout)[-1000:]}")


def main():
    wanted = arguments()
    checks = [c for c in CHECKS if wanted.only.lower() in c.name.lower()]
    if wanted.files:
        checks = [c for c in checks if c.run.__module__ in wanted.files.split(",")]
    if wanted.list:
        print("\n".join(c.name for c in checks))
        return 0
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    shutil.rmtree(SHOTS, ignore_errors=True)
    os.makedirs(SHOTS)
    folder = tempfile.mkdtemp(prefix="silang-e2e-")
    database = os.environ["SILANG_TEST_POSTGRES"] if wanted.postgres else os.path.abspath(wanted.keep or os.path.join(folder, "silang.sqlite"))
    server = Server(os.path.abspath(wanted.binary), database)
    good = bad = 0
    try:
        if not wanted.keep or not os.path.exists(database):
            demo(server)
        server.start()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=harness.chromium(), args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])
            try:
                good, bad = harness.run(checks, World(server, browser))
            finally:
                browser.close()
    except harness.Failed as error:
        print(f"NOT  {error}", flush=True)
        bad += 1
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    for what, places in harness.REMARKS.items():
        print(f"remark: {what} [{', '.join(places)}]")
    print(f"Browser tests: {good} held, {bad} did not.")
    if wanted.tally:
        with open(wanted.tally, "w", encoding="ascii") as f:
            f.write(f"{good} {bad}\n")
    return 0 if bad == 0 and good > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
