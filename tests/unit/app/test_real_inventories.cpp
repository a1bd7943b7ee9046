// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real inventories through reader, reconciliation and store.
#include "paths.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

class TestRealInventories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFolderTwice_data();
    void everyFolderTwice();
};

void TestRealInventories::everyFolderTwice_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"inventories/glpi-json", "inventories/fusion-xml", "inventories/rudder-ocs",
                               "inventories/dmidecode", "inventories/agents", "registers", "seed"})
        QTest::newRow(folder) << QString::fromUtf8(folder);
}

// What a folder says once, it says the second time too; nothing new is recorded.
void TestRealInventories::everyFolderTwice()
{
    QFETCH(QString, folder);
    const auto data = sharedData();
    if (!data)
        QSKIP("the shared data is not beside the source tree");
    const std::string path = *data + "/" + folder.toStdString();
    RegisterLab lab;
    const auto first = must(lab.reg().import({path}, {}, lab.job));
    QVERIFY(first.plan.created > 0);
    QVERIFY(first.operation);
    const auto second = must(lab.reg().import({path}, {}, lab.job));
    QVERIFY(!second.operation);
    QCOMPARE(second.plan.created + second.plan.updated, 0);
    const auto undone = must(lab.reg().undo(*first.operation, false, lab.job));
    QVERIFY(undone.conflicts.empty());
    QCOMPARE(lab.estate()->itemCount(), std::size_t(1));
}

TALLY_TEST(TestRealInventories);
#include "test_real_inventories.moc"
