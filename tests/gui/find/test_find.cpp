// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "demo_estate.h"
#include "ui/find/find_results_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tally;
using namespace tally::ui;

class TestFind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_estate = test::demoEstate(40);
        JobContext job;
        m_index = estate::SearchIndex::build(m_estate, job);
        QVERIFY(m_index != nullptr);
        m_laptop = m_estate->itemsOfClass("laptop").front();
    }

    void aSerialNumberLeadsToItsItem()
    {
        const std::string serial = m_estate->displayAt(m_laptop, "serial_number");
        QVERIFY(!serial.empty());
        const FindResultsModel &model = found(serial);
        const int first = model.firstChoice();
        QVERIFY(first >= 0);
        QCOMPARE(model.row(first).place.item, m_estate->idAt(m_laptop));
        QVERIFY(model.row(first).detail.contains(QString::fromStdString(serial)));
        QCOMPARE(model.row(first).detail.mid(model.row(first).matchAt, model.row(first).matchLength),
                 QString::fromStdString(serial));
    }

    void headingsOpenAllOfTheirGroup()
    {
        const FindResultsModel &model = found("Civic");
        bool heading = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).kind != FindRow::Kind::Heading || model.row(row).place.view.isEmpty())
                continue;
            heading = true;
            QCOMPARE(model.row(row).place.filter, QStringLiteral("\"Civic\""));
        }
        QVERIFY(heading);
    }

    void nothingIsSaidInWords()
    {
        const FindResultsModel &model = found("qqqqzzzz");
        QCOMPARE(model.firstChoice(), -1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).kind, FindRow::Kind::Words);
    }

    void aPastedListIsOneFilter()
    {
        const estate::Row other = m_estate->itemsOfClass("laptop").back();
        const std::string pasted = m_estate->displayAt(m_laptop, "asset_number") + "\n" +
                                   m_estate->displayAt(other, "asset_number") + "\nNO-SUCH-1\n";
        const FindResultsModel &model = found(pasted);
        QCOMPARE(model.row(0).kind, FindRow::Kind::List);
        QCOMPARE(model.row(0).place.filter, QStringLiteral("id:(%1 %2)")
                                                .arg(m_estate->idAt(m_laptop).value)
                                                .arg(m_estate->idAt(other).value));
        QVERIFY(model.row(1).text.contains(QStringLiteral("NO-SUCH-1")));
    }

private:
    const FindResultsModel &found(const std::string &text)
    {
        m_model.show(m_index->find(text), *m_estate, QString::fromStdString(text));
        return m_model;
    }

    estate::EstatePtr m_estate;
    std::shared_ptr<const estate::SearchIndex> m_index;
    estate::Row m_laptop = estate::kNoRow;
    FindResultsModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

TALLY_TEST(TestFind);
#include "test_find.moc"
