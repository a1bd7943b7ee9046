// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of reclaim through their states, and a what-if that records nothing.
#include "licence_office.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/details/line_list.h"
#include "ui/tables/value_edit.h"
#include "ui/views/licences/reclaim_board.h"
#include "ui/views/licences/reclaim_page.h"
#include "ui/views/licences/what_if_models.h"
#include "ui/views/licences/what_if_page.h"
#include "ui/widgets/error_strip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <fstream>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

int inStage(const ReclaimPage &page, ReclaimStage stage)
{
    int count = 0;
    for (const ReclaimRow &row : page.model().all())
        count += row.stage == stage ? 1 : 0;
    return count;
}

} // namespace

class TestReclaimWhatIf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesItsWay()
    {
        LicenceOffice office;
        office.lab.add("laptop", {{"name", "PC1"}, {"asset_number", "PC1"}, {"status", "in_use"}});
        office.lab.add("reclaim_case", {{"name", "CAD on PC1"},
                                        {"product", "CAD"},
                                        {"device", "PC1"},
                                        {"status", "notified"},
                                        {"opened_on", "2026-01-15"},
                                        {"answer_until", "2026-01-31"}});
        office.open();
        QVERIFY(office.isWorkedOut());
        office.view->go({QStringLiteral("licences"), QStringLiteral("reclaim"), {}, {}});
        ReclaimPage *page = office.view->reclaim();
        QCOMPARE(inStage(*page, ReclaimStage::Notified), 1);
        QVERIFY(page->model().at(0).needsSomebody); // nobody answered in time
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-reclaim")));
        LineList *asked = page->board()->list(ReclaimStage::Notified);
        asked->setFocus();
        asked->selectFirst();
        QVERIFY(!page->openButton()->isEnabled()); // it is open already
        QPushButton *approve = page->stepButton(licence::CaseStep::Approve);
        QVERIFY(SessionLab::until([&] { return approve->isEnabled(); }));
        approve->click();
        QVERIFY(SessionLab::until([&] { return inStage(*page, ReclaimStage::Approved) == 1; }));
        QVERIFY(office.lab.session.undoable().has_value());
        // As a table; no inventory has looked since, so the unit is not free.
        QTest::keyClick(page, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(page->showsTable());
        QCOMPARE(page->model().cell(0, 0).text, QStringLiteral("PC1"));
        QVERIFY(!page->stepButton(licence::CaseStep::Close)->isEnabled());
    }

    // From what is unused to the charge: a candidate, its user asked, an objection, approved all the same,
    // not to be closed while an inventory finds the program, closed when one no longer does.
    void aCandidateIsReclaimed()
    {
        LicenceOffice office;
        office.lab.add("department", {{"name", "Highways"}});
        office.lab.import("people.csv", "class,name,login\nperson,Anna Able,anna\n");
        office.lab.import("devices.csv", "class,name,custodian\ndesktop,PC1,anna\ndesktop,PC2,\n");
        office.lab.import("lots.csv", "class,name,product,metric,quantity,channel\n"
                                      "licence,W1,Word,per_device,5,volume\n");
        office.lab.import("installed.csv",
                          "device,product,installed_on\nPC1,Word,2025-01-05\nPC2,Word,2025-01-05\n");
        office.lab.import("usage.csv", "device,product,last_used_on,metered\n"
                                       "PC1,Word,2025-10-01,yes\nPC2,Word,2026-02-25,yes\n");
        office.open();
        QVERIFY(office.isWorkedOut());
        office.view->go({QStringLiteral("licences"), QStringLiteral("reclaim"), {}, {}});
        ReclaimPage *page = office.view->reclaim();
        QCOMPARE(inStage(*page, ReclaimStage::Candidate), 1);
        const auto stand = [page](ReclaimStage stage) {
            LineList *list = page->board()->list(stage);
            list->setFocus();
            list->selectFirst();
        };
        const auto press = [page](licence::CaseStep step, ReclaimStage becomes) {
            QPushButton *button = page->stepButton(step);
            if (!SessionLab::until([&] { return button->isEnabled(); }))
                return false;
            button->click();
            return SessionLab::until([&] { return inStage(*page, becomes) == 1; });
        };
        stand(ReclaimStage::Candidate);
        QVERIFY(SessionLab::until([&] { return page->openButton()->isEnabled(); }));
        QVERIFY2(page->standing().contains(QStringLiteral("PC1, Word")), qPrintable(page->standing()));
        page->openButton()->click();
        QVERIFY(SessionLab::until([&] { return inStage(*page, ReclaimStage::Notified) == 1; }));
        QCOMPARE(inStage(*page, ReclaimStage::Candidate), 0);
        // An objection needs its words.
        stand(ReclaimStage::Notified);
        QVERIFY(SessionLab::until([&] { return page->stepButton(licence::CaseStep::Object)->isEnabled(); }));
        page->stepButton(licence::CaseStep::Object)->click();
        QCOMPARE(inStage(*page, ReclaimStage::Objected), 0);
        page->wordsField()->setText(QStringLiteral("month end only"));
        QVERIFY(press(licence::CaseStep::Object, ReclaimStage::Objected));
        stand(ReclaimStage::Objected);
        QVERIFY2(page->standing().contains(QStringLiteral("month end only")), qPrintable(page->standing()));
        QVERIFY(press(licence::CaseStep::Approve, ReclaimStage::Approved));
        stand(ReclaimStage::Approved);
        QVERIFY(!page->stepButton(licence::CaseStep::Close)->isEnabled());
        QVERIFY2(page->standing().contains(QStringLiteral("still installed")), qPrintable(page->standing()));
        QCOMPARE(office.cell(QStringLiteral("Word"), "required"),
                 QStringLiteral("2")); // not before it is gone
        // An inventory of the next week.
        office.lab.clock.set(*parseInstant("2026-03-09T09:00:00Z"));
        const std::string file = office.lab.path("installed.csv");
        std::ofstream(file) << "device,product,installed_on\nPC1,,\nPC2,Word,2025-01-05\n";
        office.lab.session.record(office.view.get(), QStringLiteral("Import"),
                                  [file](app::Register &opened, JobContext &job) -> Session::Recorded {
                                      app::Register::ImportOptions options;
                                      TALLY_TRY(const auto result, opened.import({file}, options, job));
                                      return result.operation;
                                  });
        QVERIFY(SessionLab::until(
            [&] { return office.cell(QStringLiteral("Word"), "required") == QStringLiteral("1"); }));
        stand(ReclaimStage::Approved);
        QPushButton *close = page->stepButton(licence::CaseStep::Close);
        QVERIFY(SessionLab::until([&] { return close->isEnabled(); }));
        page->toField()->setText(QStringLiteral("Highways"));
        page->chargeField()->setText(QStringLiteral("forty"));
        close->click(); // that is no amount
        QCOMPARE(office.lab.complainedOf.size(), 1);
        page->chargeField()->setText(QStringLiteral("40"));
        QVERIFY(press(licence::CaseStep::Close, ReclaimStage::Closed));
        const ReclaimRow &row = page->model().all().back();
        QVERIFY2(row.standing.contains(QStringLiteral("used by Highways")), qPrintable(row.standing));
        QVERIFY2(row.standing.contains(QStringLiteral("£40.00")), qPrintable(row.standing));
        QVERIFY(page->chargeField()->text().isEmpty());
    }

    void nowAndWhatIf()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.view->go({QStringLiteral("licences"), QStringLiteral("what-if"), {}, {}});
        WhatIfPage *page = office.view->whatIf();
        const OperationNumber before = office.lab.session.estate()->operation();
        page->field(QStringLiteral("product"))->setText(QStringLiteral("CAD"));
        page->addButton()->click(); // how many is not said
        QVERIFY(page->steps().empty());
        page->field(QStringLiteral("units"))->setText(QStringLiteral("2"));
        page->addButton()->click();
        QVERIFY(SessionLab::until([&] { return page->lines().rowCount() == 1; }));
        QVERIFY2(page->totals().contains(QStringLiteral("2 units short become 0")),
                 qPrintable(page->totals()));
        QVERIFY2(page->totals().contains(QStringLiteral("£770 to buy becomes £0")),
                 qPrintable(page->totals()));
        QCOMPARE(page->lines().cell(0, 0).text, QStringLiteral("CAD"));
        QCOMPARE(page->lines().cell(0, 6).text, QStringLiteral("2")); // short now
        QCOMPARE(page->lines().cell(0, 7).text, QStringLiteral("0")); // and what if
        QVERIFY(page->lines().cell(0, 7).pending);
        QCOMPARE(office.lab.session.estate()->operation(), before);
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-what-if")));
        // A licence that there is not is said, and the answer stays.
        page->kindBox()->setCurrentIndex(1);
        page->field(QStringLiteral("licences"))->setText(QStringLiteral("no such"));
        page->addButton()->click();
        QVERIFY(SessionLab::until([&] { return !page->errorStrip()->text().isEmpty(); }));
        QCOMPARE(page->lines().rowCount(), 1);
    }

    void oneWideLicence()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.view->go({QStringLiteral("licences"), QStringLiteral("what-if"), {}, {}});
        WhatIfPage *page = office.view->whatIf();
        page->kindBox()->setCurrentIndex(4);
        page->field(QStringLiteral("licences"))->setText(QStringLiteral("L1; L2"));
        page->field(QStringLiteral("fee"))->setText(QStringLiteral("100"));
        page->field(QStringLiteral("maintenance"))->setText(QStringLiteral("50"));
        page->addButton()->click();
        QVERIFY(SessionLab::until([&] { return page->answer().contains(QStringLiteral("keeping costs")); }));
        QVERIFY2(page->answer().contains(QStringLiteral("moving £300")), qPrintable(page->answer()));
        QVERIFY2(page->answer().contains(QStringLiteral("moving is cheaper")), qPrintable(page->answer()));
    }
};

TALLY_TEST(TestReclaimWhatIf);
#include "test_reclaim_what_if.moc"
