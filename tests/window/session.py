#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short day at the real window: open, look, find, see what fails, see what somebody else records, import and undo it, leave.
Usage: session.py FOLDER-OF-PROGRAMS   (under dbus-run-session)"""
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

from driver import Failure, Window, wait_for


def main(programs):
    folder = tempfile.mkdtemp(prefix="tallystick-session-")
    register = folder + "/register.tally"
    tally = [programs + "/tally", "--db", register]
    subprocess.run(tally + ["init", "--organisation", "North"], check=True, stdout=subprocess.DEVNULL)
    table = folder + "/laptops.csv"
    with open(table, "w", encoding="utf-8") as out:
        out.write("Class,Name,Asset number,Serial number,Site\n")
        for number in range(1, 41):
            out.write("laptop,PC-%02d,A%04d,SN77%04d,Depot Lane\n" % (number, number, number))
    subprocess.run(tally + ["import", table], check=True, stdout=subprocess.DEVNULL)

    window = Window(programs + "/tallystick", ["--db", register])

    def serial_of(key):
        shown = subprocess.run(tally + ["--json", "show", key], check=True, capture_output=True, text=True).stdout
        return json.loads(shown)["attributes"]["serial_number"]

    def edit(text):
        for key in ("Home", "Right", "F2", "ctrl+a"):
            window.key(key)
        window.type(text)
        window.key("Return")  # it goes on to the next row
        window.key("Up")

    def export(key, path):
        window.key(key)
        field = window.wait("text", "File name:")
        field.get_editable_text_iface().set_text_contents(path)
        window.key("Return")
        wait_for(path, lambda: os.path.exists(path) and os.path.getsize(path) > 100)

    try:
        window.wait_title("Home")
        print("usable after %.1f s" % (__import__("time").monotonic() - window.began))
        frame = window.find("frame")
        window.click(frame)

        window.key("ctrl+2")
        window.wait_title("Items")

        window.key("ctrl+f")
        window.type("SN770017")
        window.key("Return")
        window.wait_title("Laptops")
        wait_for("the details of PC-17", lambda: window.find("label", contains="PC-17"))

        edit("SN77-RIGHT")
        wait_for("the edit", lambda: serial_of("A0017") == "SN77-RIGHT")
        window.key("ctrl+z")
        wait_for("the undoing", lambda: serial_of("A0017") == "SN770017")
        print("edited and undone")

        other = sqlite3.connect(register, isolation_level=None)
        other.execute("begin immediate")
        edit("SN77-LATE")
        again = window.wait("push button", "Record again", seconds=60)
        other.execute("rollback")
        other.close()
        window.act(again)
        wait_for("the edit that was locked out", lambda: serial_of("A0017") == "SN77-LATE")
        print("recorded again after a lock")

        window.key("F7")
        window.wait_title("Impact of PC-17")
        window.key("alt+Left")
        window.wait_title("Laptops")

        subprocess.run(tally + ["set", "A0017", "site=?", "--because", "moved away"], check=True,
                       stdout=subprocess.DEVNULL)
        head = subprocess.run(tally + ["--json", "operations", "--limit", "1"], check=True, capture_output=True,
                              text=True).stdout
        number = str(json.loads(head)["operations"][0]["number"])
        wait_for("somebody else's operation %s in the status line" % number,
                 lambda: window.find("label", contains="Operation " + number))
        print("somebody else's operation arrived")

        window.key("ctrl+k")
        window.type("operations")
        window.key("Return")
        window.wait_title("Operations")

        # An import through the real file dialog: seen before it is recorded, taken back with one click.
        more = folder + "/more.csv"
        with open(more, "w", encoding="utf-8") as out:
            out.write("Class,Name,Asset number,Serial number\nlaptop,PC-41,A0041,SN770041\ntoaster,T-1,,\n")
        window.key("ctrl+i")
        window.wait_title("Import, choose")
        window.key("space")
        window.wait("text", contains="File name")
        window.type(more)
        window.key("Return")
        window.wait_title("Import, preview")
        window.click(window.find("frame"))
        window.key("ctrl+Return")
        window.wait_title("Import, recorded")
        window.act(window.wait("push button", "Undo the import"))
        window.wait_title("Import, choose")
        listed = subprocess.run(tally + ["list", "laptop"], check=True, capture_output=True, text=True).stdout
        if "PC-41" in listed or "PC-40" not in listed:
            raise Failure("the import was not undone")
        print("an import was seen, recorded and undone")
    except Failure as failure:
        window.picture(folder + "/failed.png")
        print("FAILED: %s; picture: %s/failed.png" % (failure, folder))
        return 1
    finally:
        code = window.close()
    if code not in (0, -15):
        print("FAILED: the program ended with %d" % code)
        return 1
    print("done")
    return 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
