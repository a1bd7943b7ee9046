#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works in all views of the real window, most of all in Licences, on a copy of a register, while another program imports
into it again and again. Counts every event that kept the window busy for over 50 ms.
Usage: licence_session.py FOLDER-OF-PROGRAMS REGISTER [MINUTES]   (under dbus-run-session)
Ends with 1 when the processor was busy for over 50 ms in one event; the rest, on a shared machine, is waiting."""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from driver import Window, wait_for
from long_session import memory, report


def pause(seconds=0.5):
    time.sleep(seconds)


def keys(window, *names):
    for name in names:
        window.key(name)
        pause()


def position(window, chance):
    """Sorts, filters, asks why, copies; another view of the position and back."""
    keys(window, "ctrl+5", "Down", "Down", "Next", "alt+Return", "Down", "Escape", "Right", "ctrl+Up", "ctrl+Up", "ctrl+Up")
    keys(window, "ctrl+a", "ctrl+c", "Home")


def tabs(window, chance):
    """Every page of Licences by its tab, with a step in each."""
    keys(window, "ctrl+5")
    bar = window.find("page tab", "Position")
    if bar is None:
        return
    window.click(bar)
    for _ in range(7):
        keys(window, "Right")
        pause(1)
        keys(window, "Tab", "Down", "Down", "shift+Tab")
    keys(window, "Home", "Home")
    window.click(bar)


def others(window, chance):
    for digit in ("1", "2", "3", "0"):
        keys(window, "ctrl+" + digit, "Down", "Next")
    keys(window, "ctrl+shift+r", "Down", "Down", "ctrl+shift+d", "Down", "alt+Left", "alt+Left")


def items(window, chance):
    keys(window, "ctrl+2", "ctrl+l")
    window.type(chance.choice(["is:laptop", "is:licence", "is:software_product", "is:computer status=in_stock"]))
    keys(window, "Return", "Down", "Next", "End", "Home", "space", "Escape")


def past(window, chance):
    """Licences as they stood, and back."""
    keys(window, "ctrl+5", "ctrl+d")
    window.type("2026-0%d-15" % chance.randrange(1, 9))
    keys(window, "Return")
    pause(2)
    keys(window, "ctrl+k")
    window.type("now")
    keys(window, "Return")
    pause(1)


class Importer(threading.Thread):
    """Somebody else, who imports into the same register."""

    def __init__(self, programs, register, folder):
        super().__init__(daemon=True)
        self.command = [programs + "/tally", "--db", register, "import"]
        self.file = folder + "/installed.csv"
        self.names = [row["name"] for row in listed(programs, register, "laptop") if row.get("name")][:200]
        self.done, self.failed, self.ends = 0, [], threading.Event()

    def run(self):
        while not self.ends.is_set():
            with open(self.file, "w", encoding="utf-8") as out:
                out.write("device,product,version\n")
                for name in self.names:
                    out.write("%s,Soak Reader,%d\n" % (name, self.done % 7 + 1))
            made = subprocess.run(self.command + [self.file], capture_output=True, text=True)
            if made.returncode:
                self.failed.append(made.stderr.strip())
            self.done += 1
            self.ends.wait(12)


def listed(programs, register, what):
    out = subprocess.run([programs + "/tally", "--db", register, "--json", "list", what, "--limit", "500"],
                         check=True, capture_output=True, text=True).stdout
    return json.loads(out)["rows"]


SCENES = (position, tabs, others, items, position, past)


def main(programs, register, minutes):
    folder = tempfile.mkdtemp(prefix="tallystick-licences-")
    own = shutil.copy(register, folder + "/register.tally")
    importer = Importer(programs, own, folder)
    stalls = folder + "/stalls.txt"
    window = Window(programs + "/tallystick", ["--db", own], extra={"TALLY_STALLS": stalls})
    chance = random.Random(5)
    try:
        window.wait_title("Home")
        wait_for("the first paint", lambda: "first_paint" in open(stalls, encoding="utf-8").read())
        print("pictures in " + folder, flush=True)
        window.click(window.find("frame"))
        importer.start()
        ends, number = time.monotonic() + minutes * 60, 0
        while time.monotonic() < ends:
            for scene in SCENES:
                if window.process.poll() is not None:
                    print("FAILED: the program ended with %d in %s" % (window.process.returncode, scene.__name__))
                    return 1
                scene(window, chance)
                if number == 0:
                    window.picture("%s/%s.png" % (folder, scene.__name__))
            number += 1
            print("round %d: %s, %.0f s, %d imports, %s" % (number, window.title(), time.monotonic() - window.began,
                                                           importer.done, memory(window)), flush=True)
        importer.ends.set()
        importer.join(60)
        print("%d imports, %d refused %s" % (importer.done, len(importer.failed), importer.failed[:1]))
        keys(window, "ctrl+1")
        pause(5)  # what still runs is asked about before the window goes
        window.key("ctrl+q")
        try:
            window.process.wait(30)
        except subprocess.TimeoutExpired:
            window.picture(folder + "/end.png")
            window.key("Tab", "Return")
            window.process.wait(30)
        return report(stalls) or (1 if importer.failed else 0)
    finally:
        importer.ends.set()
        window.close()


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2], float(sys.argv[3]) if len(sys.argv) > 3 else 10))
