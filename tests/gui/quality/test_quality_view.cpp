// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality as a person looks after it: what is wrong, where, mended; a rule of one's own; past dates.
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/tables/filter_edit.h"
#include "ui/tables/table_view.h"
#include "ui/views/quality/fix_model.h"
#include "ui/views/quality/fix_strip.h"
#include "ui/views/quality/quality_view.h"
#include "ui/views/quality/rule_editor.h"
#include "ui/views/quality/rule_model.h"
#include "ui/views/quality/rules_page.h"
#include "ui/views/quality/sample_model.h"
#include "ui/views/quality/security_page.h"
#include "ui/views/quality/standards_page.h"
#include "ui/views/quality/trend_page.h"
#include "ui/views/reports/document_model.h"
#include "ui/views/reports/section_bar.h"
#include "ui/widgets/error_strip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

const QString kQuality = QStringLiteral("quality");

// Ada (head 1) has A, and B that is charged to head 9; C is in the hands of Bea, who has left.
class Office
{
public:
    Office()
    {
        const Instant now = lab.clock.now();
        lab.clock.set(*parseInstant("2026-01-10T09:00:00Z")); // that there is a past
        lab.add("site", {{"name", "Hall"}});
        lab.add("cost_centre", {{"name", "head 1"}});
        lab.add("cost_centre", {{"name", "head 9"}});
        lab.add("job_role", {{"name", "clerk"}});
        lab.add(
            "standard_configuration",
            {{"name", "clerk's PC"}, {"status", "current"}, {"job_role", "clerk"}, {"memory_mib", "16 GiB"}});
        lab.add("person",
                {{"name", "Ada"}, {"status", "active"}, {"cost_centre", "head 1"}, {"job_role", "clerk"}});
        lab.add("person", {{"name", "Bea"}, {"status", "left"}, {"cost_centre", "head 9"}});
        a = laptop("A", "Ada", "head 1");
        b = laptop("B", "Ada", "head 9");
        c = laptop("C", "Bea", "head 9");
        lab.set(a, {{"antivirus_enabled", "yes"}, {"antivirus_current", "yes"}, {"memory_mib", "8 GiB"}});
        lab.set(b, {{"antivirus_enabled", "no"}, {"memory_mib", "16 GiB"}});
        lab.clock.set(now);
        lab.open();
        view = std::make_unique<QualityView>(lab.context);
        view->resize(1'300, 800);
        view->show();
        view->go({kQuality, {}, {}, {}});
    }
    ItemId laptop(const std::string &name, const std::string &custodian, const std::string &costCentre)
    {
        return lab.add("laptop", {{"name", name},
                                  {"asset_number", name},
                                  {"serial_number", "5CG00000" + name},
                                  {"status", "in_use"},
                                  {"site", "Hall"},
                                  {"custodian", custodian},
                                  {"cost_centre", costCentre}});
    }

    RulesPage *page() const { return view->rulesPage(); }
    bool isJudged() const
    {
        return SessionLab::until([this] {
            return page()->sheet() != nullptr && page()->rules()->rowCount() > 0 &&
                   view->quality() != nullptr &&
                   view->quality()->estate().operation() == lab.session.estate()->operation() &&
                   page()->sheet()->quality == view->quality();
        });
    }
    qint64 violations(const std::string &rule) const
    {
        const int row = page()->rules()->rowOf(rule);
        return row < 0 ? -1 : page()->rules()->at(row).tally.violations;
    }
    bool finds(const std::string &rule, qint64 wanted) const
    {
        return SessionLab::until([&] { return violations(rule) == wanted; });
    }
    void standOn(const std::string &rule, int column = 0) const
    {
        page()->table()->setCurrent(page()->rules()->rowOf(rule), column);
    }
    int column(const char *id) const
    {
        for (int i = 0; i < page()->rules()->columnCount(); ++i) {
            if (page()->rules()->column(i).id == QLatin1String(id))
                return i;
        }
        return -1;
    }
    // The names of what a place lists.
    QStringList listed(const Place &place) const
    {
        const estate::Estate &estate = *lab.session.estate();
        const auto filter =
            estate::parseFilter(place.filter.toStdString(), place.subject.toStdString(), estate.classes());
        QStringList names;
        if (!filter)
            return {QString::fromStdString(filter.error().text())};
        for (const estate::Row row :
             (*filter)->apply(estate, estate.itemsOfClass(place.subject.toStdString())))
            names.append(QString::fromStdString(std::string(estate.nameAt(row))));
        return names;
    }
    void edit(ItemId item, const std::map<std::string, std::string> &values)
    {
        lab.session.record(view.get(), QStringLiteral("Edit"),
                           [=](app::Register &opened, JobContext &job) -> Session::Recorded {
                               return opened.edit({{item, values, {}}}, "test", {}, job);
                           });
    }
    const RuleLine *lineOf(const std::string &rule) const
    {
        const int row = page()->rules()->rowOf(rule);
        return row < 0 ? nullptr : &page()->rules()->at(row);
    }

    SessionLab lab;
    ItemId a, b, c;
    std::unique_ptr<QualityView> view;
};

} // namespace

class TestQualityView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsADoor()
    {
        Office office;
        QVERIFY(office.isJudged());
        QAbstractItemModelTester tester(office.page()->rules(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(office.violations("in_use_by_leaver"), 1);
        QCOMPARE(office.violations("cost_centre_is_not_the_users"), 1);
        TableView *table = office.page()->table();
        office.standOn("in_use_by_leaver", office.column("violations"));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()), QStringList{QStringLiteral("C")});
        // Two say something of their antivirus, one is off, one silent: neither compliant nor failed.
        const RuleLine *antivirus = office.lineOf("antivirus_missing");
        QVERIFY(antivirus->tally.checked == 3 && antivirus->tally.violations == 1 &&
                antivirus->tally.notEvaluated == 1);
        office.standOn("antivirus_missing", office.column("not_evaluated"));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()), QStringList{QStringLiteral("C")});
        office.standOn("patches_missing", office.column("share"));
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("100.0 %"));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()).size(), 3);
        QVERIFY(takePictures(*office.view, QStringLiteral("quality-rules")));
    }

    // Standing is a shape and a word: within, look at it, beyond, not evaluated, draft.
    void standingIsAWord()
    {
        Office office;
        QVERIFY(office.isJudged());
        const auto standing = [&](const char *rule) {
            return office.page()
                ->rules()
                ->cell(office.page()->rules()->rowOf(rule), office.column("standing"))
                .text;
        };
        QCOMPARE(standing("in_use_by_leaver"), QStringLiteral("beyond tolerance"));
        QCOMPARE(standing("patches_missing"), QStringLiteral("not evaluated"));
        QCOMPARE(standing("at_no_site"), QStringLiteral("within tolerance"));
        QCOMPARE(standing("denied_software"), QStringLiteral("draft"));
        QCOMPARE(office.page()->rules()->rowOf("denied_software"), office.page()->rules()->rowCount() - 1);
        QVERIFY(!office.page()->rules()->cell(0, office.column("standing")).icon.isNull());
    }

    void partsNarrowTheRules()
    {
        Office office;
        QVERIFY(office.isJudged());
        QSignalSpy steps(office.view.get(), &View::placeChanged);
        QComboBox *by = office.page()->byBox();
        by->setCurrentIndex(by->findData(int(QualityBy::Class)));
        Q_EMIT by->activated(by->currentIndex());
        QualityGroupModel *groups = office.page()->groups();
        const auto rowNamed = [&](const QString &name) {
            for (int row = 0; row < groups->rowCount(); ++row) {
                if (groups->cell(row, 0).text == name)
                    return row;
            }
            return -1;
        };
        QVERIFY(SessionLab::until([&] { return rowNamed(QStringLiteral("Laptop")) > 0; }));
        office.page()->groupTable()->setCurrent(rowNamed(QStringLiteral("Laptop")), 0);
        const Place place{kQuality, QStringLiteral("rules:class:laptop"), {}, {}};
        QCOMPARE(office.view->place(), place);
        QVERIFY(SessionLab::until([&] { return office.violations("person_facts_missing") == -1; }));
        QCOMPARE(office.violations("in_use_by_leaver"), 1);
        QVERIFY(steps.size() >= 2);
        office.standOn("in_use_by_leaver", office.column("violations"));
        QTest::keyClick(office.page()->table(), Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()), QStringList{QStringLiteral("C")});
        office.view->go({kQuality, QStringLiteral("rules:group:Desktop security"), {}, {}});
        QVERIFY(SessionLab::until([&] { return office.page()->rules()->rowCount() == 4; }));
        office.view->go(place);
        QVERIFY(SessionLab::until(
            [&] { return office.violations("in_use_by_leaver") == 1 && office.view->place() == place; }));
    }

    void itFollowsAnEdit()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.standOn("in_use_by_leaver", office.column("violations"));
        office.edit(office.c, {{"custodian", "Ada"}, {"cost_centre", "head 1"}});
        QVERIFY(office.finds("in_use_by_leaver", 0));
        QCOMPARE(office.page()->currentRule()->name, std::string("in_use_by_leaver")); // where one was
        const auto other = office.lab.other();                                         // somebody else
        JobContext job;
        QVERIFY(other->edit({{office.c, {{"custodian", "Bea"}}, {}}}, "back", {}, job));
        QVERIFY(office.finds("in_use_by_leaver", 1));
    }

    void aFixIsSeenBeforeAndCanBeUndone()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.standOn("at_no_site");
        QVERIFY(!office.lab.actions.whyUnavailable(office.lab.actions.find(QStringLiteral("quality.mend")))
                     .isEmpty());
        office.standOn("cost_centre_is_not_the_users");
        office.view->mend();
        FixStrip *strip = office.view->fixStrip();
        QVERIFY(SessionLab::until(
            [&] { return strip->model()->rowCount() == 1 && strip->button()->isEnabled(); }));
        const RecordCell change = strip->model()->cell(0, 3);
        QCOMPARE(change.text, QStringLiteral("head 9"));
        QCOMPARE(change.newText, QStringLiteral("head 1"));
        QVERIFY(takePictures(*office.view, QStringLiteral("quality-mend")));
        QCOMPARE(office.lab.shown(office.b, "cost_centre"), std::string("head 9")); // nothing yet
        strip->reasonField()->setText(QStringLiteral("audit"));
        strip->button()->click();
        QVERIFY(office.finds("cost_centre_is_not_the_users", 0));
        QCOMPARE(office.lab.shown(office.b, "cost_centre"), std::string("head 1"));
        QVERIFY(SessionLab::until([&] { return !strip->isVisible(); }));
        QVERIFY(office.lab.undo.back() > 0);
        office.lab.session.undo(office.lab.undo.back(), office.view.get());
        QVERIFY(office.finds("cost_centre_is_not_the_users", 1));
    }

    // What somebody else changed since the list was made is not overwritten.
    void aFixIsOfWhatWasSeen()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.standOn("cost_centre_is_not_the_users");
        office.view->mend();
        FixStrip *strip = office.view->fixStrip();
        QVERIFY(SessionLab::until([&] { return strip->button()->isEnabled(); }));
        const auto other = office.lab.other();
        JobContext job;
        QVERIFY(other->edit({{office.b, {{"cost_centre", "?"}}, {}}}, "elsewhere", {}, job));
        strip->button()->click();
        QVERIFY(SessionLab::until([&] { return !strip->findChild<ErrorStrip *>()->text().isEmpty(); }));
        QVERIFY(SessionLab::until([&] { return office.lab.shown(office.b, "cost_centre").empty(); }));
    }

    void aRuleShowsWhatItFindsBeforeItCounts()
    {
        Office office;
        QVERIFY(office.isJudged());
        const audit::QualityTally before = office.view->quality()->overall();
        office.view->newRule();
        RuleEditor *editor = office.view->editor();
        editor->nameField()->setText(QStringLiteral("Called A or B"));
        editor->classBox()->setCurrentIndex(editor->classBox()->findData(QStringLiteral("laptop")));
        editor->whereField()->setText(QStringLiteral("status=in_use"));
        editor->violatedField()->setText(QStringLiteral("name:(A B)"));
        QVERIFY(SessionLab::until([&] { return editor->sample()->rowCount() == 2; }));
        QVERIFY2(editor->words().startsWith(QStringLiteral("2 violations in 3 checks")),
                 qPrintable(editor->words()));
        QVERIFY(takePictures(*office.view, QStringLiteral("quality-rule")));
        QCOMPARE(office.violations("called_a_or_b"), -1); // nothing is in the register
        editor->draftButton()->click();
        QVERIFY(office.finds("called_a_or_b", 2));
        QVERIFY(!editor->isVisible());
        QCOMPARE(office.page()->currentRule()->name, std::string("called_a_or_b"));
        QVERIFY(!office.page()->currentRule()->counts);
        QCOMPARE(office.view->quality()->overall().checked, before.checked);
        office.view->changeRule();
        QVERIFY(SessionLab::until([&] { return editor->countButton()->isEnabled(); }));
        editor->weightField()->setValue(7);
        QVERIFY(SessionLab::until([&] { return editor->countButton()->text().contains(QLatin1Char('2')); }));
        editor->countButton()->click();
        QVERIFY(SessionLab::until(
            [&] { return office.view->quality()->overall().checked == before.checked + 3; }));
        QCOMPARE(office.view->quality()->rules().find("called_a_or_b")->weight, 7);
    }

    void mistakesOfARuleAreSaid()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.view->newRule();
        RuleEditor *editor = office.view->editor();
        editor->nameField()->setText(QStringLiteral("At no site"));
        editor->violatedField()->setText(QStringLiteral("sitte:Hall"));
        QVERIFY(SessionLab::until([&] { return editor->words().contains(QStringLiteral("site")); }));
        QVERIFY(!editor->draftButton()->isEnabled() && !editor->countButton()->isEnabled());
        editor->violatedField()->setText(QStringLiteral("site:Hall"));
        // at_no_site is a shipped rule: what would be found is shown, but it is not replaced by chance.
        QVERIFY(SessionLab::until(
            [&] { return editor->words().contains(QStringLiteral("There is a rule of this name")); }));
        QVERIFY(!editor->draftButton()->isEnabled());
        editor->nameField()->setText(QStringLiteral("In the Hall"));
        QVERIFY(SessionLab::until([&] { return editor->draftButton()->isEnabled(); }));
        QTest::keyClick(editor->nameField(), Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
    }

    void thePastIsReadOnly()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.edit(office.c, {{"custodian", "Ada"}});
        QVERIFY(office.finds("in_use_by_leaver", 0));
        office.lab.session.setViewpoint({Viewpoint::Kind::AsOf, QStringLiteral("2026-02-01")});
        QVERIFY(office.finds("in_use_by_leaver", 1));
        office.standOn("cost_centre_is_not_the_users");
        for (const char *id : {"quality.mend", "quality.change", "quality.new"})
            QVERIFY(!office.lab.actions.whyUnavailable(office.lab.actions.find(QLatin1String(id))).isEmpty());
        QVERIFY(
            office.lab.actions.whyUnavailable(office.lab.actions.find(QStringLiteral("quality.violations")))
                .isEmpty());
        office.lab.session.setViewpoint({});
        QVERIFY(office.finds("in_use_by_leaver", 0));
    }

    void pastDatesAreACurve()
    {
        Office office;
        office.edit(office.c, {{"custodian", "Ada"}});
        QVERIFY(office.isJudged());
        office.view->go({kQuality, QStringLiteral("trend"), {}, {}});
        TrendPage *trend = office.view->trendPage();
        QVERIFY(SessionLab::until([&] { return !trend->isWorking() && !trend->days().empty(); }));
        QVERIFY(trend->days().size() >= 2); // from when the register began
        auto *chart = trend->panel()->findChild<ChartView *>();
        QVERIFY2(chart->data().title.startsWith(QStringLiteral("Quality ")), qPrintable(chart->data().title));
        QVERIFY(takePictures(*office.view, QStringLiteral("quality-trend")));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(trend->panel()->showsTable());
        QTest::keyClick(trend->panel(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(SessionLab::until([&] { return !trend->panel()->showsTable(); }));
        // A point leads to the register as it was.
        chart->setCurrent({0, 0});
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(SessionLab::until([&] { return !office.lab.session.isNow(); }));
        QCOMPARE(office.view->place().subject, QStringLiteral("rules"));
        QVERIFY(office.finds("in_use_by_leaver", 1));
    }

    void theTrendCanBeStopped()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.view->go({kQuality, QStringLiteral("trend"), {}, {}});
        TrendPage *trend = office.view->trendPage();
        QVERIFY(trend->isWorking());
        trend->stopButton()->click(); // at once
        QVERIFY(SessionLab::until([&] { return !trend->isWorking(); }));
        QVERIFY(trend->days().empty());
        QVERIFY(!trend->findChild<ErrorStrip *>()->text().isEmpty());
    }

    // Each date is there as soon as it is worked out, and stays when the rest is not wanted.
    void datesAppearOneByOne()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.view->go({kQuality, QStringLiteral("trend"), {}, {}});
        TrendPage *trend = office.view->trendPage();
        QVERIFY(SessionLab::until([&] { return !trend->isWorking() && !trend->days().empty(); }));
        const std::size_t months = trend->days().size();
        trend->spanBox()->setCurrentIndex(4); // 31 days
        Q_EMIT trend->spanBox()->activated(4);
        QVERIFY(trend->isWorking());
        QCOMPARE(trend->days().size(), months); // what was shown stays for the moment
        const auto isOnItsWay = [&] {
            return trend->isWorking() && !trend->days().empty() &&
                   trend->days().front().day == *parseDay("2026-01-30");
        };
        QVERIFY(SessionLab::until(isOnItsWay));
        auto *chart = trend->panel()->findChild<ChartView *>();
        QCOMPARE(chart->data().categories.size(), qsizetype(trend->days().size()));
        trend->stopButton()->click();
        QVERIFY(SessionLab::until([&] { return !trend->isWorking(); }));
        QVERIFY(!trend->days().empty() && trend->days().size() < 31);
        QVERIFY(trend->findChild<ErrorStrip *>()->text().contains(QStringLiteral("Not all dates")));
    }

    void securityHasThreeShares()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.view->go({kQuality, QStringLiteral("security"), {}, {}});
        SecurityPage *page = office.view->securityPage();
        auto *chart = page->controls()->findChild<ChartView *>();
        QVERIFY(SessionLab::until([&] { return chart->data().categories.size() == 4; }));
        const qsizetype antivirus = chart->data().categories.indexOf(QStringLiteral("No working antivirus"));
        for (const ChartSeries &series : chart->data().series)
            QCOMPARE(series.values[std::size_t(antivirus)], 1.0);
        chart->setCurrent({2, int(antivirus)}); // unknown
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()), QStringList{QStringLiteral("C")});
        QVERIFY(SessionLab::until([&] { return page->model()->rowCount() == 4; }));
        int row = 0;
        while (page->model()->cell(row, 0).text != QStringLiteral("No working antivirus"))
            ++row;
        page->table()->setCurrent(row, 2); // not compliant
        QTest::keyClick(page->table(), Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()), QStringList{QStringLiteral("B")});
        QVERIFY(takePictures(*office.view, QStringLiteral("quality-security")));
    }

    void driftIsShownPcByPc()
    {
        Office office;
        QVERIFY(office.isJudged());
        office.view->go({kQuality, QStringLiteral("standards"), {}, {}});
        StandardsPage *page = office.view->standardsPage();
        QVERIFY(SessionLab::until([&] { return page->model()->rowCount() > 0; }));
        const auto rowOf = [&](const QString &text) {
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                if (page->model()->cell(row, 0).text == text)
                    return row;
            }
            return -1;
        };
        QVERIFY(rowOf(QStringLiteral("clerk")) >= 0);
        QCOMPARE(page->model()->cell(rowOf(QStringLiteral("clerk")), 2).text, QStringLiteral("2"));
        const auto section = [&](int index) {
            page->sections()->box()->setCurrentIndex(index);
            Q_EMIT page->sections()->box()->activated(index);
        };
        section(1); // PC by PC
        QVERIFY(rowOf(QStringLiteral("A")) >= 0);
        QCOMPARE(page->model()->cell(rowOf(QStringLiteral("A")), 3).text, QStringLiteral("8 GiB of 16 GiB"));
        QCOMPARE(rowOf(QStringLiteral("B")), -1);
        section(0);
        page->table()->setCurrent(rowOf(QStringLiteral("clerk")), 7); // less memory
        QTest::keyClick(page->table(), Qt::Key_Return);
        QCOMPARE(office.listed(office.lab.places.back()), QStringList{QStringLiteral("A")});
        section(1);
        office.edit(office.a, {{"memory_mib", "16 GiB"}});
        QVERIFY(SessionLab::until([&] { return rowOf(QStringLiteral("A")) == -1; }));
        QVERIFY(takePictures(*office.view, QStringLiteral("quality-standards")));
    }
};

TALLY_TEST(TestQualityView);
#include "test_quality_view.moc"
