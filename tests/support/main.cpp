// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "registrar.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace tally::test {

std::vector<Factory> &registry()
{
    static std::vector<Factory> factories;
    return factories;
}

} // namespace tally::test

// A first argument that is the name of a test class runs that class alone; the others are QtTest's.
int main(int argc, char **argv)
{
    const QTemporaryDir home; // settings, and what a client remembers of registers, are not the tester's own
    for (const char *variable : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        ::setenv(variable, home.path().toLocal8Bit().constData(), 1);
    ::unsetenv("DBUS_SESSION_BUS_ADDRESS"); // nor is the desktop's taste
    const auto application = tally::test::makeApplication(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.size() > 1 && arguments[1].startsWith(QLatin1String("Test"))
                               ? arguments.takeAt(1)
                               : QString();
    int ran = 0;
    int failures = 0;
    for (const auto &factory : tally::test::registry()) {
        const auto object = factory();
        if (!wanted.isEmpty() && QLatin1String(object->metaObject()->className()) != wanted)
            continue;
        ++ran;
        failures += QTest::qExec(object.get(), arguments);
    }
    if (ran == 0)
        std::fputs("no test class of this name is registered\n", stderr);
    return failures == 0 && ran > 0 ? 0 : 1;
}
