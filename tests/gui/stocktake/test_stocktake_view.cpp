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
#include "ui/views/stocktake/pack_exchange.h"
#include "ui/views/stocktake/scan_page.h"
#include "ui/views/stocktake/sheet_model.h"
#include "ui/views/stocktake/step_strip.h"
#include "ui/views/stocktake/stocktake_view.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using audit::Bucket;

namespace {

bool writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

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

    QString noteOf(int row) const
    {
        const auto *sheet = view->sheet();
        return sheet->index(row, sheet->columnCount({}) - 1).data().toString();
    }
    // On a laptop without the register.
    void countThere(const QString &file, ItemId campaign)
    {
        JobContext job;
        const SystemClock clock;
        const auto pack = app::Register::open({file.toStdString(), "kim", false}, clock);
        QVERIFY2(pack, pack ? "" : pack.error().text().c_str());
        const ItemId first = view->sheet()->at(0).item;
        audit::Scan one, two;
        one.label = "A1";
        two.label = "A2";
        QVERIFY(app::countLabels(**pack, campaign, {one, two}, nullptr, job));
        QVERIFY((*pack)->set(first, {{"condition", "damaged"}, {"notes", "lid cracked"}}, "seen", {}, job));
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

    void aPhotographIsKept()
    {
        Counting lab;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lid.jpg"));
        QVERIFY(writeFile(file, QByteArray("\xFF\xD8\xFF\xE0 a lid", 10)));
        lab.open();
        QVERIFY(lab.openHall());
        lab.view->beginScan();
        lab.type(QStringLiteral("Hall"));
        QVERIFY(lab.reads(QStringLiteral("A1"), QStringLiteral("found")));
        lab.view->scanPage()->photographed(file);
        QVERIFY(SessionLab::until(
            [&] { return lab.view->scanPage()->answer()->text().contains(QStringLiteral("lid.jpg")); }));
        QVERIFY(SessionLab::until([&] { return lab.noteOf(0).contains(QStringLiteral("1 photograph")); }));
        QVERIFY(writeFile(file, "no picture"));
        lab.view->scanPage()->photographed(file);
        QVERIFY(SessionLab::until([&] {
            return lab.view->scanPage()->errorStrip()->text().contains(QStringLiteral("no picture"));
        }));
    }

    void aWorkPackGoesOutAndComesBack()
    {
        Counting lab;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("field.tally"));
        lab.open();
        QVERIFY(lab.openHall());
        const ItemId campaign = lab.view->campaigns()->at(0).campaign.id;
        lab.view->packs()->write(campaign, file);
        QVERIFY(SessionLab::until([&] {
            return !lab.lab.told.isEmpty() && lab.lab.told.last().contains(QStringLiteral("field.tally"));
        }));
        lab.countThere(file, campaign);
        const ItemId first = lab.view->sheet()->at(0).item;
        JobContext job;
        QVERIFY(lab.lab.other()->set(first, {{"notes", "to be replaced"}}, "known", {}, job));
        lab.view->packs()->bringBack(campaign, file);
        QVERIFY(lab.counts(Bucket::Found, 2));
        QVERIFY(SessionLab::until([&] { return lab.view->packs()->isVisible(); }));
        const QString words = lab.view->packs()->words()->text();
        QVERIFY2(words.contains(QStringLiteral("lid cracked")) &&
                     words.contains(QStringLiteral("to be replaced")),
                 qPrintable(words));
        QCOMPARE(lab.lab.shown(first, "condition"), std::string("damaged"));
        QCOMPARE(lab.lab.shown(first, "notes"), std::string("to be replaced"));
        QVERIFY(takePictures(*lab.view, QStringLiteral("stocktake-pack")));
        lab.view->packs()->takeButton()->click();
        QVERIFY(SessionLab::until([&] { return lab.lab.shown(first, "notes") == "lid cracked"; }));
        lab.view->packs()->bringBack(ItemId(campaign.value + 1), file); // not that campaign's
        QVERIFY(SessionLab::until([&] { return !lab.view->errorStrip()->text().isEmpty(); }));
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
