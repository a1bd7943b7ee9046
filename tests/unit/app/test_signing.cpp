// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing.h"

#include "core/date.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

class TestSigning final : public QObject
{
    Q_OBJECT

    static std::size_t checkpointsOf(RegisterLab &lab)
    {
        return must(app::storedCheckpoints(lab.reg(), lab.job)).trusted.size();
    }

private Q_SLOTS:
    void whoHasAKeySignsOnceADay()
    {
        if (RegisterLab::onServer())
            QSKIP("a server's operations are recorded by its own clock");
        RegisterLab lab;
        const ItemId laptop = lab.add("laptop", {{"name", "LT-1"}});
        QCOMPARE(checkpointsOf(lab), std::size_t(0));
        must(app::signCheckpoint(lab.reg(), lab.job));
        lab.set(laptop, {{"notes", "the same day"}});
        QCOMPARE(checkpointsOf(lab), std::size_t(1));
        lab.clock.set(lab.clock.now() + 2 * kMillisecondsADay);
        lab.set(laptop, {{"notes", "two days later"}});
        QCOMPARE(checkpointsOf(lab), std::size_t(2));
        lab.set(laptop, {{"notes", "and again"}});
        QCOMPARE(checkpointsOf(lab), std::size_t(2));
    }
};

TALLY_TEST(TestSigning);
#include "test_signing.moc"
