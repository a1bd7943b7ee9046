// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licences as records: the form whose position moves while somebody types, what proves a licence, and what
// falls due, costs and was.
#include "licence_office.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/tables/field_form.h"
#include "ui/tables/value_edit.h"
#include "ui/views/licences/cost_page.h"
#include "ui/views/licences/entitlement_editor.h"
#include "ui/views/licences/entitlement_page.h"
#include "ui/views/licences/licence_trend.h"
#include "ui/views/licences/lot_models.h"
#include "ui/views/licences/renewals.h"
#include "ui/views/licences/renewals_page.h"
#include "ui/views/licences/sorted_records.h"
#include "ui/widgets/error_strip.h"

#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

void type(FieldForm *form, const char *attribute, const QString &text)
{
    form->field(attribute)->setText(text);
}

} // namespace

class TestEntitlements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePositionMovesWhileTyping()
    {
        LicenceOffice office;
        office.open();
        office.view->go({QStringLiteral("licences"), QStringLiteral("entitlements"), {}, office.l1});
        EntitlementEditor *editor = office.view->entitlements()->editor();
        QCOMPARE(editor->licence(), office.l1);
        QVERIFY(SessionLab::until([&] { return editor->standing() == QStringLiteral("2 short"); }));
        QVERIFY2(editor->words().contains(QStringLiteral("1 named person")), qPrintable(editor->words()));
        const OperationNumber before = office.lab.session.estate()->operation();
        type(editor->transactionForm(), "transaction_type", QStringLiteral("addition"));
        type(editor->transactionForm(), "quantity", QStringLiteral("5"));
        QVERIFY(SessionLab::until([&] { return editor->standing() == QStringLiteral("2 short → 3 spare"); }));
        QCOMPARE(office.lab.session.estate()->operation(), before); // nothing is recorded
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-editor")));
        // The list does not go on while something is typed.
        office.view->entitlements()->table()->setCurrent(
            office.view->entitlements()->lots()->rowOf(office.l3), 0);
        QCOMPARE(editor->licence(), office.l1);
        editor->recordButton()->click();
        QVERIFY(SessionLab::until([&] { return editor->transactions().rowCount() == 1; }));
        QCOMPARE(office.lab.session.estate()->operation(), before + 1); // one operation
        QVERIFY(SessionLab::until([&] { return editor->standing() == QStringLiteral("3 spare"); }));
        QVERIFY(editor->isUntouched());
        QVERIFY(office.lab.session.undoable().has_value());
    }

    void whatContradictsItselfIsRefused()
    {
        LicenceOffice office;
        office.open();
        office.view->go({QStringLiteral("licences"), QStringLiteral("entitlements"), {}, office.l3});
        EntitlementEditor *editor = office.view->entitlements()->editor();
        type(editor->lotForm(), "starts_on", QStringLiteral("2027-06-01")); // it ends in 2026
        QVERIFY(SessionLab::until(
            [&] { return editor->words().contains(QStringLiteral("ends before it starts")); }));
        const OperationNumber before = office.lab.session.estate()->operation();
        editor->recordButton()->click();
        QVERIFY(SessionLab::until(
            [&] { return editor->errorStrip()->text().contains(QStringLiteral("not recorded")); }));
        QCOMPARE(office.lab.session.estate()->operation(), before);
        QCOMPARE(editor->lotForm()->field("starts_on")->text(), QStringLiteral("2027-06-01")); // it stays
    }

    void documentsProveIt()
    {
        LicenceOffice office;
        const QString file = QString::fromStdString(office.lab.path("invoice.txt"));
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("Invoice 20714");
        written.close();
        office.open();
        office.view->go({QStringLiteral("licences"), QStringLiteral("entitlements"), {}, office.l2});
        EntitlementEditor *editor = office.view->entitlements()->editor();
        QCOMPARE(editor->licence(), office.l2);
        editor->attach({file});
        QVERIFY(SessionLab::until([&] { return editor->evidence().rowCount() == 1; }));
        QCOMPARE(editor->evidence().cell(0, 0).text, QStringLiteral("invoice.txt"));
        QVERIFY(editor->tabs()->tabText(2).contains(QLatin1Char('1')));
    }

    void aNewLicence()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.lab.actions.find(QStringLiteral("licences.new"))->trigger();
        EntitlementEditor *editor = office.view->entitlements()->editor();
        QVERIFY(editor->isNew());
        type(editor->lotForm(), "name", QStringLiteral("L9"));
        type(editor->lotForm(), "product", QStringLiteral("CAD"));
        type(editor->lotForm(), "metric", QStringLiteral("per_user"));
        type(editor->lotForm(), "quantity", QStringLiteral("4"));
        QVERIFY(SessionLab::until([&] { return editor->standing() == QStringLiteral("2 spare"); }));
        QVERIFY2(editor->words().contains(QStringLiteral("4 named person")), qPrintable(editor->words()));
        editor->recordButton()->click();
        QVERIFY(SessionLab::until(
            [&] { return office.cell(QStringLiteral("CAD"), "balance") == QStringLiteral("+2"); }));
    }

    void whatFallsDue()
    {
        LicenceOffice office;
        office.open();
        office.view->go({QStringLiteral("licences"), QStringLiteral("renewals"), {}, {}});
        const RenewalModel &renewals = office.view->renewals()->renewals();
        QCOMPARE(renewals.rowCount(), 3); // the licence that ended in December is long gone
        QCOMPARE(renewals.at(0).kind, RenewalKind::Notice);
        QCOMPARE(renewals.cell(0, 0).text, QStringLiteral("30 Apr 2026"));
        QCOMPARE(renewals.at(1).kind, RenewalKind::Ends);
        QCOMPARE(renewals.at(1).item, office.acme);
        QCOMPARE(renewals.at(2).item, office.l3);
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-renewals")));
        TableView *table = office.view->renewals()->table();
        table->setCurrent(2, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(office.lab.items.back(), office.l3);
        // Sorted the other way, the row is still the record's own, and the current one stays.
        Q_EMIT table->sortWanted(0, false);
        Q_EMIT table->sortWanted(0, false);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(table->model()->index(2, 0).data().toString(), QStringLiteral("30 Apr 2026"));
        table->setCurrent(2, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(office.lab.items.back(), renewals.at(0).item);
        // What is exported is what is shown.
        const report::Document document = office.view->shownDocument();
        QCOMPARE(document.title, std::string("Renewals"));
        QCOMPARE(document.sections.at(0).rows.size(), std::size_t(3));
        QCOMPARE(std::get<std::string>(document.sections[0].rows[2][0]), std::string("30 Apr 2026"));
        Q_EMIT table->sortWanted(0, false); // as they came
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("30 Apr 2026"));
    }

    void whatItCostsWhom()
    {
        LicenceOffice office;
        office.open();
        QVERIFY(office.isWorkedOut());
        office.view->go({QStringLiteral("licences"), QStringLiteral("cost"), {}, {}});
        CostPage *page = office.view->cost();
        QVERIFY(page->owners().rowCount() >= 1);
        Pence bought = 0, toBuy = 0;
        std::int64_t licences = 0;
        for (int row = 0; row < page->owners().rowCount(); ++row) {
            bought += page->owners().at(row).bought;
            toBuy += page->owners().at(row).toBuy;
            licences += page->owners().at(row).licences;
        }
        QCOMPARE(bought, Pence(40'000));
        QCOMPARE(toBuy, Pence(77'000)); // as the position says
        QCOMPARE(licences, std::int64_t(4));
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-cost")));
        // By money as money: "£1,000" is more than "£90".
        TableView *table = page->table();
        for (int column = 0; column < page->owners().columnCount(); ++column) {
            Q_EMIT table->sortSet(column, false, false);
            for (int row = 1; column == 3 && row < page->owners().rowCount(); ++row)
                QVERIFY(page->owners().at(page->sorted().sourceRow(row - 1)).bought <=
                        page->owners().at(page->sorted().sourceRow(row)).bought);
        }
        QCOMPARE(office.view->shownDocument().sections.at(0).rows.size(),
                 std::size_t(page->owners().rowCount()));
    }

    void pastDatesAreACurve()
    {
        LicenceOffice office;
        office.lab.clock.set(*parseInstant("2026-03-01T09:00:00Z"));
        office.open();
        QVERIFY(office.isWorkedOut());
        office.stand(QStringLiteral("CAD"), "product");
        office.view->tabs()->setCurrentIndex(4);
        LicenceTrendPage *trend = office.view->trend();
        QVERIFY(SessionLab::until([&] { return !trend->isWorking() && !trend->points().empty(); }));
        QCOMPARE(trend->points().back().required, std::int64_t(3));
        QCOMPARE(trend->points().back().shortfall, std::int64_t(2));
        const ChartData &chart = trend->panel()->findChild<ChartView *>()->data();
        QCOMPARE(chart.series.size(), 3);
        QVERIFY2(chart.title.contains(QStringLiteral("CAD")), qPrintable(chart.title));
        QVERIFY(takePictures(*office.view, QStringLiteral("licences-trend")));
    }
};

TALLY_TEST(TestEntitlements);
#include "test_entitlements.moc"
