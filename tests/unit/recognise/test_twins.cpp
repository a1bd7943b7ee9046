// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/twins.h"

#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::recognise;

class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsACopyOnce();
    void keepsWhatDiffers();
};

void TestTwins::countsACopyOnce()
{
    const ItemId office(7), browser(8);
    const std::vector<Copy> copies{{1, office, "", "2016"},
                                   {1, browser, "", ""},
                                   {1, office, "Standard", "2016"},
                                   {1, office, "Standard", "2016"},
                                   {1, office, "", ""},
                                   {2, office, "", ""},
                                   {2, office, "", ""}};
    QCOMPARE(withoutTwins(copies), (std::vector<std::size_t>{1, 2, 5}));
    QVERIFY(withoutTwins({}).empty());
}

void TestTwins::keepsWhatDiffers()
{
    const ItemId office(7);
    const std::vector<Copy> copies{{1, office, "Standard", "2016"},
                                   {1, office, "Professional", "2016"},
                                   {1, office, "Standard", "2019"},
                                   {1, office, "Premium", ""},
                                   {1, office, "", "2013"}};
    QCOMPARE(withoutTwins(copies), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TALLY_TEST(TestTwins);
#include "test_twins.moc"
