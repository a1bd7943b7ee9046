// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stocktake as a person plays it: opened, counted with a scanner, ended, signed by another.
#include "app/stocktake.h"
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"
#include "ui/tables/table_view.h"
#include "ui/views/stocktake/new_campaign_strip.h"
#include "ui/views/stocktake/scan_page.h"
#include "ui/views/stocktake/sheet_model.h"
#include "ui/views/stocktake/step_strip.h"
#include "ui/views/stocktake/stocktake_view.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using audit::Bucket;

namespace {

// Three laptops at the Hall, one at the Depot.
struct Counting
{
    Counting()
    {
        lab.add("site", {{"name", "Hall"}});
        lab.add("site", {{"name", "Depot"}});
        for (const char *number : {"A1", "A2", "A3"})
            laptop(number, "Hall");
        strange = laptop("B1", "Depot");
    }
    ItemId laptop(const std::string &number, const std::string &site)
    {
        return lab.add(
            "laptop",
            {{"name", "PC-" + number}, {"asset_number", number}, {"status", "in_use"}, {"site", site}});
    }
    void open()
    {
        lab.open();
        view = std::make_unique<StocktakeView>(lab.context);
        view->resize(1'200, 700);
        view->show();
        view->go({QStringLiteral("stocktake"), {}, {}, {}});
    }
    bool openHall()
    {
        view->beginCampaign();
        view->newStrip()->nameField()->setText(QStringLiteral("Hall 2026"));
        view->newStrip()->scopeField()->setText(QStringLiteral("site:Hall"));
        return SessionLab::until(
                   [this] { return view->newStrip()->openButton()->text().contains(QStringLiteral("3")); }) &&
               (view->newStrip()->openButton()->click(), SessionLab::until([this] {
                    return view->campaigns()->rowCount() == 1 && view->sheet()->rowCount() == 3;
                }));
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(view->scanPage()->field(), text);
        QTest::keyClick(view->scanPage()->field(), Qt::Key_Return);
    }
    bool reads(const QString &label, const QString &answer) const
    {
        type(label);
        return SessionLab::until([&] {
            return view->scanPage()->waiting() == 0 && view->scanPage()->answer()->text().contains(answer);
        });
    }
    qint64 count(Bucket bucket) const
    {
        return view->campaigns()->at(0).sheet->buckets[static_cast<std::size_t>(bucket)];
    }
    bool counts(Bucket bucket, qint64 wanted) const
    {
        return SessionLab::until([&] { return count(bucket) == wanted; });
    }
    void take(audit::CampaignStep step) const
    {
        view->askStep(step);
        view->stepStrip()->button()->click();
    }

    std::string shownSite() const { return lab.shown(strange, "site"); }

    SessionLab lab;
    ItemId strange;
    std::unique_ptr<StocktakeView> view;
};

} // namespace

class TestStocktakeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstLabelToTheSignature()
    {
        Counting lab;
        lab.open();
        QVERIFY(lab.openHall());
        lab.view->beginScan();
        lab.type(QStringLiteral("hall")); // the site first
        QVERIFY(lab.reads(QStringLiteral("A1"), QStringLiteral("found")));
        QVERIFY(lab.reads(QStringLiteral("b-1"), QStringLiteral("not expected here; recorded at Depot")));
        QVERIFY(lab.reads(QStringLiteral("X9"), QStringLiteral("not in the register")));
        QVERIFY(lab.reads(QStringLiteral("A1"), QStringLiteral("already found")));
        QVERIFY(lab.counts(Bucket::Found, 1) && lab.counts(Bucket::Missing, 2) &&
                lab.counts(Bucket::Unknown, 1) && lab.counts(Bucket::Elsewhere, 1));
        QVERIFY(takePictures(*lab.view, QStringLiteral("stocktake-scan")));
        lab.take(audit::CampaignStep::Finish);
        QVERIFY(SessionLab::until(
            [&] { return lab.view->campaigns()->at(0).campaign.state == audit::CampaignState::Counted; }));
        QVERIFY(takePictures(*lab.view, QStringLiteral("stocktake-board")));
        lab.take(audit::CampaignStep::Sign); // he counted
        QVERIFY(SessionLab::until([&] { return !lab.view->errorStrip()->text().isEmpty(); }));
        QVERIFY(lab.view->errorStrip()->text().contains(QStringLiteral("You counted")));
        QCOMPARE(lab.shownSite(), std::string("Depot")); // counting moved nothing
    }

    void theLastLabelIsUndone()
    {
        Counting lab;
        lab.open();
        QVERIFY(lab.openHall());
        lab.view->beginScan();
        lab.type(QStringLiteral("Hall"));
        QVERIFY(lab.reads(QStringLiteral("A1"), QStringLiteral("found")));
        QVERIFY(lab.reads(QStringLiteral("A2"), QStringLiteral("found")));
        QTest::keyClick(lab.view->scanPage()->field(), Qt::Key_F5);
        QVERIFY(lab.counts(Bucket::Found, 1));
        QTest::keyClick(lab.view->scanPage()->field(), Qt::Key_F5);
        QVERIFY(lab.counts(Bucket::Found, 0));
        QVERIFY(lab.reads(QStringLiteral("A2"), QStringLiteral("found"))); // and is found anew
    }

    void aFastScannerLosesNothing()
    {
        Counting lab;
        lab.open();
        QVERIFY(lab.openHall());
        lab.view->beginScan();
        lab.type(QStringLiteral("Hall"));
        for (const char *label : {"A1", "A2", "A3", "B1", "X1", "X2", "X3"})
            lab.type(QLatin1String(label));
        QVERIFY(SessionLab::until([&] { return lab.view->scanPage()->waiting() == 0; }));
        QVERIFY(lab.counts(Bucket::Found, 3) && lab.counts(Bucket::Unknown, 3));
        QCOMPARE(lab.view->scanPage()->model()->rowCount(), 7);
    }

    void remarksAreKept()
    {
        Counting lab;
        lab.open();
        QVERIFY(lab.openHall());
        lab.view->beginScan();
        lab.type(QStringLiteral("Hall"));
        QVERIFY(lab.reads(QStringLiteral("A1"), QStringLiteral("found")));
        QTest::keyClick(lab.view->scanPage()->field(), Qt::Key_F3);
        lab.type(QStringLiteral("2"));
        QTest::keyClick(lab.view->scanPage()->field(), Qt::Key_F2);
        lab.type(QStringLiteral("hinge broken"));
        QVERIFY(SessionLab::until([&] {
            const auto &line = lab.view->campaigns()->at(0).sheet->lines.front();
            return line.count && line.count->condition == "damaged" && line.count->note == "hinge broken";
        }));
    }

    void nonsenseIsNamed()
    {
        Counting lab;
        lab.open();
        lab.view->beginCampaign();
        lab.view->newStrip()->nameField()->setText(QStringLiteral("X"));
        lab.view->newStrip()->scopeField()->setText(QStringLiteral("sight:Hall"));
        QVERIFY(SessionLab::until([&] { return !lab.view->newStrip()->openButton()->isEnabled(); }));
        QVERIFY(lab.openHall());
        lab.view->beginScan();
        lab.type(QStringLiteral("Nowhere"));
        QVERIFY(lab.view->scanPage()->answer()->text().contains(QStringLiteral("no room or site")));
        lab.type(QString(4'000, QLatin1Char('x')));
        QVERIFY(lab.view->scanPage()->answer()->text().contains(QStringLiteral("no room or site")));
    }

    void modelsKeepTheProtocol()
    {
        Counting lab;
        lab.open();
        const QAbstractItemModelTester campaigns(lab.view->campaigns());
        const QAbstractItemModelTester lines(lab.view->sheet());
        const QAbstractItemModelTester scans(lab.view->scanPage()->model());
        QVERIFY(lab.openHall());
        lab.view->sheet()->narrow(Bucket::Missing);
        QCOMPARE(lab.view->sheet()->rowCount(), 3);
        lab.view->sheet()->narrow(Bucket::Found);
        QCOMPARE(lab.view->sheet()->rowCount(), 0);
    }
};

TALLY_TEST(TestStocktakeView);
#include "test_stocktake_view.moc"
