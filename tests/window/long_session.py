#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many rounds of a day's work at the real window, on a copy of a register, counting every event that kept the window
busy for over 50 ms, and its memory. About 47 s a round, at the speed of somebody who knows the keys: 75 rounds are an hour.
Usage: long_session.py FOLDER-OF-PROGRAMS REGISTER [ROUNDS]   (under dbus-run-session)
The first round leaves a picture of each scene. Ends with 1 when the processor was busy for over 50 ms in one event; the rest, on a shared machine, is waiting."""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from driver import Window, wait_for


def pause(seconds=0.6):
    time.sleep(seconds)


def keys(window, *names):
    for name in names:
        window.key(name)
        pause()


def look_round(window, _):
    for digit in ("1", "2", "3"):
        keys(window, "ctrl+" + digit)
    keys(window, "alt+Left", "alt+Left", "alt+Right")


def filter_and_sort(window, chance):
    keys(window, "ctrl+2", "ctrl+l")
    window.type(chance.choice(["is:laptop", "is:desktop purchased_on<2022-01-01", "is:computer status=in_stock", "site:civic",
                               "is:laptop cost>500"]))
    keys(window, "Return", "Down", "Down", "Next", "Next", "End", "Home")
    keys(window, "Right", "ctrl+Up", "Right", "ctrl+Down", "ctrl+g", "Escape")


def select_and_copy(window, _):
    keys(window, "ctrl+2", "ctrl+a", "ctrl+c", "Home", "shift+Down", "shift+Down", "shift+Next", "ctrl+c")


def find_one(window, chance):
    keys(window, "ctrl+f")
    window.type(chance.choice(NUMBERS))
    keys(window, "Return", "space", "F6", "Down", "Down", "Escape")


def impact(window, chance):
    keys(window, "ctrl+f")
    window.type(chance.choice(["DR-ESX-101", "IB-CORE-1", "DR-CORE-2", "S100-SW-4"]))
    keys(window, "Return", "F7")
    pause(1)
    keys(window, "Down", "Right", "space", "plus", "0", "ctrl+t", "ctrl+t")


def edit_and_undo(window, chance):
    keys(window, "ctrl+f")
    window.type(chance.choice(NUMBERS))
    keys(window, "Return", "Home", "Right", "Right", "F2", "ctrl+a")
    window.type("renamed-%d" % chance.randrange(1000))
    keys(window, "Return", "ctrl+z", "ctrl+shift+z")


def past_and_back(window, chance):
    keys(window, "ctrl+d")
    window.type("2025-0%d-15" % chance.randrange(1, 9))
    keys(window, "Return")
    pause(1)
    keys(window, "ctrl+2", "Next", "ctrl+1", "ctrl+k")
    window.type("now")
    keys(window, "Return")
    pause(1)


def palette(window, chance):
    keys(window, "ctrl+k")
    window.type(chance.choice(["operations", "difference", "home", "import"]))
    keys(window, "Return", "Down", "Down", "Next")


def memory(window):
    """Resident and private memory of the program in MiB, and its threads."""
    lines = open("/proc/%d/status" % window.process.pid, encoding="utf-8").read().splitlines()
    words = {line.split(":")[0]: line.split()[1] for line in lines if ":" in line and len(line.split()) > 1}
    return "%d MiB resident, %d MiB of its own, %s threads" % (
        int(words["VmRSS"]) // 1024, int(words["RssAnon"]) // 1024, words["Threads"])


NUMBERS = []  # asset numbers of computers of the register
SCENES = (look_round, filter_and_sort, select_and_copy, find_one, impact, edit_and_undo, past_and_back, palette)


def report(path):
    lines = open(path, encoding="utf-8").read().splitlines()
    stalls = [line for line in lines if line.startswith("stall_ms")]
    print("\n".join(stalls))
    print(lines[-1])
    return 1 if any(float(line.split()[3]) > 50 for line in stalls) else 0


def main(programs, register, rounds):
    folder = tempfile.mkdtemp(prefix="tallystick-long-")
    own = shutil.copy(register, folder + "/register.tally")
    listed = subprocess.run([programs + "/tally", "--db", own, "--json", "list", "computer", "--limit", "500"],
                            check=True, capture_output=True, text=True).stdout
    NUMBERS.extend(item["asset_number"] for item in json.loads(listed)["rows"] if item.get("asset_number"))
    stalls = folder + "/stalls.txt"
    window = Window(programs + "/tallystick", ["--db", own], extra={"TALLY_STALLS": stalls})
    chance = random.Random(7)
    try:
        window.wait_title("Home")
        usable = time.monotonic() - window.began
        wait_for("the first paint", lambda: "first_paint" in open(stalls, encoding="utf-8").read())
        painted = float(open(stalls, encoding="utf-8").read().split()[1]) - window.began
        print("pictures in " + folder)
        print("first paint after %.2f s, usable after %.2f s" % (painted, usable))
        window.click(window.find("frame"))
        for number in range(rounds):
            for scene in SCENES:
                if window.process.poll() is not None:
                    print("FAILED: the program ended with %d in %s" % (window.process.returncode, scene.__name__))
                    return 1
                scene(window, chance)
                if number == 0:
                    window.picture("%s/%s.png" % (folder, scene.__name__))
            print("round %d: %s, %.0f s, %s" % (number + 1, window.title(), time.monotonic() - window.began, memory(window)),
                  flush=True)
        window.key("ctrl+q")
        window.process.wait(20)
        return report(stalls)
    finally:
        window.close()


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 3))
