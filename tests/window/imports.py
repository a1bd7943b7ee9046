#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import at the real window that is cancelled while it reads, cancelled while it is recorded, and whose window is
killed while it is recorded: the register is whole after each, and holds all of the import or nothing.
Usage: imports.py FOLDER-OF-PROGRAMS   (under dbus-run-session)"""
import json
import os
import signal
import subprocess
import sys
import tempfile

from driver import Failure, Window, wait_for

COMPUTERS = 500
PROGRAMS = 15


def inventory(number):
    return {"deviceid": "pc-%04d-2026-01-02-03-04-05" % number, "action": "inventory", "content": {
        "hardware": {"name": "PC-%04d" % number, "uuid": "4c4c4544-0034-3010-8048-%012x" % number, "memory": 8192},
        "bios": {"ssn": "SN77%04d" % number, "smanufacturer": "Dell Inc.", "smodel": "Latitude 5440"},
        "softwares": [{"name": "Program %d" % each, "version": "1.%d" % (number % 7), "publisher": "Maker"}
                      for each in range(PROGRAMS)]}}


class Trial:
    def __init__(self, programs):
        self.folder = tempfile.mkdtemp(prefix="tallystick-imports-")
        self.register = self.folder + "/register.tally"
        self.programs = programs
        self.inventories = self.folder + "/inventories"
        os.mkdir(self.inventories)
        for number in range(COMPUTERS):
            with open("%s/%04d.json" % (self.inventories, number), "w", encoding="utf-8") as out:
                json.dump(inventory(number), out)
        self.tally("init", "--organisation", "North")
        self.window = None

    def tally(self, *arguments):
        return subprocess.run([self.programs + "/tally", "--db", self.register] + list(arguments), check=True,
                              capture_output=True, text=True).stdout

    def head(self):
        return json.loads(self.tally("--json", "operations", "--limit", "1"))["operations"][0]["number"]

    def computers(self):
        listed = self.tally("list", "computer", "--columns", "name").splitlines()
        return sum(1 for line in listed if line.startswith("PC-") or " PC-" in line)

    def must_be_whole(self, when):
        self.tally("verify")  # fails when it is not
        head, found = self.head(), self.computers()
        if (head, found) not in ((1, 0), (2, COMPUTERS)):
            raise Failure("%s: operation %d, %d computers" % (when, head, found))
        return head == 2

    def open(self):
        self.window = Window(self.programs + "/tallystick", ["--db", self.register])
        self.window.wait_title("Home", 60)
        self.window.click(self.window.find("frame"))
        self.window.key("ctrl+i")
        self.window.wait_title("Import, choose")

    def choose(self):
        self.window.act(self.window.wait("push button", "Folder…"))
        field = self.window.wait("text", contains="irectory")
        field.get_editable_text_iface().set_text_contents(self.inventories)
        self.window.click(field)
        self.window.key("End", "Return")

    def record(self):
        self.window.click(self.window.find("frame"))
        self.window.key("ctrl+Return")
        self.window.wait_title("Import, recording")

    def written(self):
        try:
            return os.path.getsize(self.register + "-wal")
        except FileNotFoundError:
            return 0


def main(programs):
    trial = Trial(programs)
    try:
        trial.open()
        window = trial.window
        trial.choose()
        window.wait_title("Import, reading")
        window.act(window.wait("push button", "Cancel"))
        window.wait_title("Import, choose")
        window.wait("label", "Stopped. Nothing was recorded.")
        if trial.must_be_whole("cancelled while it read"):
            raise Failure("reading has recorded something")
        print("cancelled while it read")

        window.act(window.wait("push button", "Preview again"))
        window.wait_title("Import, preview", 60)
        trial.record()
        window.act(window.wait("push button", "Cancel"))
        window.wait_title("Import, preview", 60)
        window.wait("label", "Stopped. Nothing was recorded.")
        if trial.must_be_whole("cancelled while it was recorded"):
            raise Failure("a stopped import was recorded")
        print("cancelled while it was recorded")

        before = trial.written()
        trial.record()
        wait_for("the writing", lambda: trial.written() > before + 20_000, 60)
        os.kill(window.process.pid, signal.SIGKILL)
        window.process.wait()
        window.close()
        recorded = trial.must_be_whole("killed while it was recorded")
        print("killed while it was recorded: " + ("all of it" if recorded else "nothing") + " was recorded")

        trial.open()  # and the next window goes on
        window = trial.window
        trial.choose()
        window.wait_title("Import, preview", 60)
        if not recorded:
            window.click(window.find("frame"))
            window.key("ctrl+Return")
            window.wait_title("Import, recorded", 60)
        if not trial.must_be_whole("afterwards"):
            raise Failure("the import did not go on")
    except (Failure, subprocess.CalledProcessError) as failure:
        picture = trial.folder + "/failed.png"
        if trial.window.process.poll() is None:
            trial.window.picture(picture)
        print("FAILED: %s; picture: %s" % (getattr(failure, "stderr", None) or failure, picture))
        return 1
    finally:
        trial.window.close()
    print("done")
    return 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
