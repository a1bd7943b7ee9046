// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"

#include "ui/labels/label_content.h"

#include <QTest>

using namespace tally;
using namespace tally::ui;

class TestLabelContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandInTheirOrder()
    {
        test::EstateFixture fixture;
        const ItemId site = fixture.item("site", "Civic Centre");
        const ItemId pc = fixture.item("laptop", "PC-1", [&](model::ItemRow &row) {
            row.assetNumber = "AC-10533";
            row.serialNumber = "PF2X9M1A";
            row.site = site;
        });
        LabelContent content;
        content.lines = {QStringLiteral("name"), QStringLiteral("site"), QStringLiteral("model")};
        content.text = QStringLiteral("North Council");
        const LabelBatch batch = labelBatch(*fixture.build(), {pc}, content);
        QCOMPARE(batch.labels.size(), std::size_t(1));
        QCOMPARE(batch.labels[0].code, QStringLiteral("AC-10533"));
        QCOMPARE(
            batch.labels[0].lines,
            QStringList({QStringLiteral("AC-10533"), QStringLiteral("PC-1"), QStringLiteral("Civic Centre"),
                         QStringLiteral("North Council")})); // its model is not known
    }
    void whatHasNoNumberGetsNone()
    {
        test::EstateFixture fixture;
        const ItemId with =
            fixture.item("laptop", "PC-1", [](model::ItemRow &row) { row.serialNumber = "S1"; });
        const ItemId without = fixture.item("laptop", "PC-2");
        const auto estate = fixture.build();
        LabelContent content;
        QCOMPARE(labelBatch(*estate, {with, without}, content).without, 2);
        content.code = QStringLiteral("serial_number");
        const LabelBatch batch = labelBatch(*estate, {with, without, ItemId(999)}, content);
        QCOMPARE(batch.without, 1);
        QCOMPARE(batch.labels.size(), std::size_t(1)); // what is no longer there counts as nothing
        content.code = QStringLiteral("id");
        QCOMPARE(labelBatch(*estate, {without}, content).labels[0].code,
                 QStringLiteral("#%1").arg(without.value));
    }
    void theSameWordsStandOnce()
    {
        test::EstateFixture fixture;
        const ItemId pc =
            fixture.item("laptop", "AC-1", [](model::ItemRow &row) { row.assetNumber = "AC-1"; });
        LabelContent content;
        content.lines = {QStringLiteral("name")};
        content.copies = 3;
        const LabelBatch batch = labelBatch(*fixture.build(), {pc}, content);
        QCOMPARE(batch.labels.size(), std::size_t(3));
        QCOMPARE(batch.labels[2].lines, QStringList{QStringLiteral("AC-1")});
    }
};

TALLY_TEST(TestLabelContent);
#include "test_label_content.moc"
