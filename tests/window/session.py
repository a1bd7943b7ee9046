#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short day at the real window: open, look, find, edit and undo, meet a lock, see what fails and ask what if, save the drawing
and the table, see what somebody else records, import and undo it, leave.
Usage: session.py FOLDER-OF-PROGRAMS   (under dbus-run-session)"""
import csv
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile

from driver import Failure, Window, wait_for

LAPTOPS = 40
BEHIND_SWITCH = 14  # more than the twelve that are drawn one by one


class Day:
    """The window, and the register as the command line tells it."""

    def __init__(self, programs, folder):
        self.folder = folder
        self.register = folder + "/register.tally"
        self.tally = [programs + "/tally", "--db", self.register]
        self.make_register()
        self.window = Window(programs + "/tallystick", ["--db", self.register])

    def run(self, *words):
        return subprocess.run(self.tally + list(words), check=True, capture_output=True, text=True).stdout

    def told(self, *words):
        return json.loads(self.run("--json", *words))

    def make_register(self):
        self.run("init", "--organisation", "North")
        table = self.folder + "/estate.csv"
        with open(table, "w", encoding="utf-8") as out:
            out.write("Class,Name,Asset number,Serial number,Site,Cost\n")
            for number in range(1, LAPTOPS + 1):
                out.write("laptop,PC-%02d,A%04d,SN77%04d,Depot Lane,%d.50\n" % (number, number, number, 400 + number))
            out.write("switch,SW-1,N0001,,,\nhypervisor,HV-1,N0002,,,\nhypervisor,HV-2,N0003,,,\n"
                      "virtual_machine,VM-1,,,,\napplication,Payroll,,,,\n")
        self.run("import", table)
        # Two hosts of one virtual machine stand in for each other; one switch carries them and the computers.
        for host in ("HV-1", "HV-2"):
            self.run("relate", "SW-1", "gives_access_to", host)
            self.run("relate", "VM-1", "hosted_on", host, "--group", "hosts", "--needed", "1")
        self.run("relate", "Payroll", "runs_on", "VM-1")
        for number in range(1, BEHIND_SWITCH + 1):
            self.run("relate", "PC-%02d" % number, "reached_through", "SW-1")

    def serial_of(self, key):
        return self.told("show", key)["attributes"]["serial_number"]

    def edit_serial(self, text):
        for key in ("Home", "Right", "F2", "ctrl+a"):
            self.window.key(key)
        self.window.type(text)
        self.window.key("Return")  # it goes on to the next row
        self.window.key("Up")

    def find(self, words, title):
        self.window.key("ctrl+f")
        self.window.type(words)
        self.window.key("Return")
        self.window.wait_title(title)

    def save_as(self, path):
        """Answers the file dialog, and waits until the file is whole."""
        field = self.window.wait("text", contains="File name")
        self.window.fill(field, path)
        self.window.key("Return")
        wait_for(path, lambda: os.path.exists(path) and os.path.getsize(path) > 100)
        self.window.wait_closed("text", contains="File name")


def check(holds, what):
    if not holds:
        raise Failure(what)


def look_and_find(day):
    window = day.window
    window.key("ctrl+2")
    window.wait_title("Items")
    day.find("SN770017", "Laptops")
    wait_for("the details of PC-17", lambda: window.find("label", contains="PC-17"))
    return "found"


def edit_and_undo(day):
    day.edit_serial("SN77-RIGHT")
    wait_for("the edit", lambda: day.serial_of("A0017") == "SN77-RIGHT")
    day.window.key("ctrl+z")
    wait_for("the undoing", lambda: day.serial_of("A0017") == "SN770017")
    return "edited and undone"


def meet_a_lock(day):
    other = sqlite3.connect(day.register, isolation_level=None)
    other.execute("begin immediate")
    day.edit_serial("SN77-LATE")
    again = day.window.wait("push button", "Record again", seconds=60)
    other.execute("rollback")
    other.close()
    day.window.act(again)
    wait_for("the edit that was locked out", lambda: day.serial_of("A0017") == "SN77-LATE")
    return "recorded again after a lock"


def box(day, words):
    """The current box of the drawing, as a screen reader is told of it."""
    return day.window.find("image", contains=words)


def walk_to(day, words, keys):
    for key in keys:
        if box(day, words):
            return
        day.window.key(key)
        time.sleep(0.3)
    wait_for("the box %r" % words, lambda: box(day, words), 5)


def figure(day, words):
    return day.window.wait("push button", words)


def see_what_fails(day):
    window = day.window
    day.find("N0001", "Switches")
    window.key("F7")
    window.wait_title("Impact of SW-1")
    figure(day, "18 items in all")
    wait_for("the source as the current box", lambda: box(day, "SW-1"))
    walk_to(day, "plus unfolds", ["Right", "Up", "Up", "Down", "Down", "Down"])
    window.key("plus")
    wait_for("the computers one by one", lambda: box(day, "PC-01"))
    window.key("minus")
    wait_for("the computers as one box", lambda: box(day, "plus unfolds"))
    window.key("ctrl+t")
    wait_for("the same as a table", lambda: window.table("Impact as a table").get_n_rows() == 19)
    window.key("ctrl+t")
    return "saw what fails, unfolded, folded, as a table"


def ask_what_if(day):
    window = day.window
    window.key("alt+Left")
    window.wait_title("Switches")
    day.find("N0002", "Hypervisors")
    window.key("F7")
    window.wait_title("Impact of HV-1")
    figure(day, "VM-1 (1 of 2 left)")
    walk_to(day, "VM-1", ["Right"])
    window.act(window.wait("push button", "Add item…"))
    wait_for("the field for what is down too", lambda: window.find("text", "Also failed"))
    window.type("N0003")
    window.key("Return")
    down = window.wait("push button", "HV-2")
    figure(day, "2 items in all")
    window.act(down)
    figure(day, "VM-1 (1 of 2 left)")
    walk_to(day, "VM-1", ["Home", "Right"])
    window.key("space")  # the tick in the drawing itself
    window.wait("push button", "VM-1")
    figure(day, "1 item in all")
    walk_to(day, "Payroll", ["Right"])
    return "asked what if, by name and by a tick in the drawing"


def save_drawing(day):
    window = day.window
    for name in ("drawing.svg", "drawing.png"):
        window.act(window.find("push button", "Export…"))
        day.save_as(day.folder + "/" + name)
    drawn = ElementTree.parse(day.folder + "/drawing.svg").getroot()
    words = " ".join("".join(node.itertext()) for node in drawn.iter() if node.tag.endswith("}text"))
    for name in ("HV-1", "VM-1", "Payroll"):
        check(name in words, "the SVG does not name %s: %s" % (name, words))
    colours = subprocess.run(["identify", "-format", "%m %w %h %k", day.folder + "/drawing.png"], check=True,
                             capture_output=True, text=True).stdout.split()
    check(colours[0] == "PNG" and int(colours[1]) > 300 and int(colours[2]) > 60 and int(colours[3]) > 10,
          "the PNG is no drawing: %s" % colours)
    return "saved the drawing as SVG and PNG"


def cells_of_workbook(path):
    """Of its first sheet; texts stand in the cells themselves, and what is not known has no cell."""
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter("{%s}row" % space["m"]):
        cells = {ord(cell.get("r")[0]) - ord("A"): "".join(cell.itertext()) for cell in row.findall("m:c", space)}
        rows.append([cells.get(column, "") for column in range(26)])
    return rows


def save_table(day):
    window = day.window
    day.find("A0009", "Laptops")
    window.key("ctrl+l")
    window.type("name:PC-0")
    window.key("Return")
    window.wait_title("9 of %d" % LAPTOPS)
    window.key("Home", "ctrl+Down")  # by the first column, the last one first
    named = [item["asset_number"] for item in day.told("list", "laptop", "--where", "name:PC-0")["rows"]]
    wanted = sorted(named, reverse=True)
    for name, read in (("laptops.csv", lambda path: list(csv.reader(open(path, encoding="utf-8-sig", newline="")))),
                       ("laptops.xlsx", cells_of_workbook)):
        window.menu("File", "Export…")
        day.save_as(day.folder + "/" + name)
        window.wait("label", contains="9 rows exported")
        rows = read(day.folder + "/" + name)
        for heading, expected in (("Asset number", wanted), ("Site", ["Depot Lane"] * len(wanted))):
            check([row[rows[0].index(heading)] for row in rows[1:]] == expected, "%s holds %s" % (name, rows))
    return "exported what was filtered and sorted as CSV and as a workbook"


def see_anothers_work(day):
    day.run("set", "A0017", "site=?", "--because", "moved away")
    number = str(day.told("operations", "--limit", "1")["operations"][0]["number"])
    wait_for("somebody else's operation %s in the status line" % number,
             lambda: day.window.find("label", contains="Operation " + number))
    return "somebody else's operation arrived"


def look_at_operations(day):
    day.window.key("ctrl+k")
    day.window.type("operations")
    day.window.key("Return")
    day.window.wait_title("Operations")
    return "saw the operations"


def import_and_undo(day):
    """Through the real file dialog: seen before it is recorded, taken back with one click."""
    window = day.window
    more = day.folder + "/more.csv"
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
    listed = day.run("list", "laptop")
    check("PC-41" not in listed and "PC-40" in listed, "the import was not undone")
    return "an import was seen, recorded and undone"


SCENES = (look_and_find, edit_and_undo, meet_a_lock, see_what_fails, ask_what_if, save_drawing, save_table, see_anothers_work,
          look_at_operations, import_and_undo)


def main(programs):
    day = Day(programs, tempfile.mkdtemp(prefix="tallystick-session-"))
    window = day.window
    scene = None
    try:
        window.wait_title("Home")
        print("usable after %.1f s" % (time.monotonic() - window.began), flush=True)
        window.click(window.find("frame"))
        for scene in SCENES:
            print(scene(day), flush=True)
    except Failure as failure:
        window.picture(day.folder + "/failed.png")
        print("FAILED: %s: %s; picture: %s/failed.png" % (scene.__name__ if scene else "start", failure, day.folder))
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
