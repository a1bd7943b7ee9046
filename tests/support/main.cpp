// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

namespace tally::test {

std::vector<Factory> &registry()
{
    static std::vector<Factory> factories;
    return factories;
}

} // namespace tally::test

// Arguments go to every class: a test function's name runs it where it exists.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (tally::test::registry().empty()) {
        std::fputs("no test class is registered\n", stderr);
        return 1;
    }
    int failures = 0;
    for (const auto &factory : tally::test::registry()) {
        const auto object = factory();
        failures += QTest::qExec(object.get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
