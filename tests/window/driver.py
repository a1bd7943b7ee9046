#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside, as a person and a screen reader would: an X server of its own, real keys and
clicks (xdotool), and what the window says of itself over AT-SPI. Needs Debian's python3 (gi, Atspi), Xvfb, xdotool,
ImageMagick, and a session bus: run it under dbus-run-session."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIP = 77  # ctest: skipped

NEEDED = ("Xvfb", "xdotool", "import", "dbus-daemon", "dbus-update-activation-environment")


def require_tools():
    missing = [tool for tool in NEEDED if not shutil.which(tool)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    if missing:
        print("skipped: not installed: " + ", ".join(missing))
        sys.exit(SKIP)


def own_runtime_folder():
    """The accessibility bus has its socket there under one name: two sessions at once would take it from each other."""
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="tallystick-runtime-")
    subprocess.run(["dbus-update-activation-environment", "XDG_RUNTIME_DIR"], check=True)


require_tools()
own_runtime_folder()
from gi.repository import Atspi, GLib  # noqa: E402


class Failure(Exception):
    """What was waited for did not come; says what was there instead."""


def wait_for(what, probe, seconds=30.0):
    end = time.monotonic() + seconds
    while True:
        try:
            found = probe()
        except GLib.Error:  # it went away between two calls
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure("waited %.0f s in vain for %s" % (seconds, what))
        time.sleep(0.03)


class Display:
    """An X server of its own."""

    def __init__(self, size):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size + "x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()  # it is written in pieces, and ready at the line's end

    def close(self):
        self.server.terminate()
        self.server.wait()


class Window:
    """The program under test. `home` holds its settings and is kept over restarts when given."""

    def __init__(self, program, arguments, size="1440x900", home=None, scale=None, extra=None):
        self.display = Display(size)
        self.home = home or tempfile.mkdtemp(prefix="tallystick-window-")
        environment = dict(os.environ, DISPLAY=self.display.name, QT_QPA_PLATFORM="xcb", HOME=self.home,
                           XDG_CONFIG_HOME=self.home + "/config", XDG_DATA_HOME=self.home + "/data",
                           XDG_RUNTIME_DIR=self.home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        if scale:
            environment["QT_SCALE_FACTOR"] = str(scale)
        environment.update(extra or {})
        os.environ["DISPLAY"] = self.display.name
        self.began = time.monotonic()
        Atspi.get_desktop(0).get_child_count()  # the registry is there before the program looks for it, once
        self.process = subprocess.Popen([program] + arguments, env=environment)
        try:
            self.application = wait_for("the window on the accessibility bus", self._find_application, 90)
        except Failure:
            self.close()
            raise

    def _find_application(self):
        if self.process.poll() is not None:
            raise Failure("the program ended with %d" % self.process.returncode)
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    # --- what is there

    def walk(self, node=None, depth=0):
        node = node or self.application
        yield node
        if depth > 40 or node.get_role_name() in ("table", "tree table"):
            return  # a million cells are not walked
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from self.walk(child, depth + 1)

    def find(self, role, name=None, contains=None, showing=True):
        for node in self.walk():
            if node.get_role_name() != role:
                continue
            said = node.get_name() or ""
            if name is not None and said != name:
                continue
            if contains is not None and contains not in said:
                continue
            if showing and not node.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            return node
        return None

    def wait(self, role, name=None, contains=None, seconds=30.0):
        return wait_for("%s %r" % (role, name or contains), lambda: self.find(role, name, contains), seconds)

    def title(self):
        for index in range(self.application.get_child_count()):
            child = self.application.get_child_at_index(index)
            if child is not None and child.get_role_name() == "frame":
                return child.get_name() or ""
        return ""

    def wait_title(self, text, seconds=30.0):
        return wait_for("a title with %r (it is %r)" % (text, self.title()), lambda: text in self.title(), seconds)

    def wait_closed(self, role, name=None, contains=None):
        """Until a dialog is gone, then the keyboard back to the window, as a window manager gives it (there is none)."""
        wait_for("the end of %s %r" % (role, name or contains), lambda: not self.find(role, name, contains))
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Tallystick$", "windowfocus", "--sync"], check=True)

    def table(self, name):
        found = wait_for("table %r" % name, lambda: self.find("table", name) or self.find("tree table", name))
        return found.get_table_iface()

    def cell(self, table, row, column):
        accessible = table.get_accessible_at(row, column)
        return accessible.get_name() if accessible else None

    # --- what a person does

    def key(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", "--", text], check=True)

    def click(self, node, count=1):
        area = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(area.x + area.width // 2), str(area.y + area.height // 2),
                        "click", "--repeat", str(count), "1"], check=True)

    def fill(self, node, text):
        """What cannot be typed on every keyboard."""
        Atspi.EditableText.set_text_contents(node, text)

    def act(self, node, wanted=("Press", "ShowMenu", "Toggle")):
        action = node.get_action_iface()
        for index in range(action.get_n_actions()):
            if action.get_action_name(index) in wanted:
                action.do_action(index)
                return
        raise Failure("%s cannot be pressed" % node.get_name())

    def menu(self, *names):
        bar = self.wait("menu item", names[0]) if self.find("menu item", names[0]) else self.wait("menu", names[0])
        self.act(bar)
        for name in names[1:]:
            self.act(self.wait("menu item", name))

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True,
                       env=dict(os.environ, DISPLAY=self.display.name))

    def close(self, seconds=20):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise Failure("the program did not end within %d s" % seconds)
        self.display.close()
        return self.process.returncode
