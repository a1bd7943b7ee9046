// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home: each count is the count of the rows that it opens.
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "estate/filter.h"
#include "ui/details/line_list.h"
#include "ui/theme/format.h"
#include "ui/views/findings/finding_list.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/views/home/home_view.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::ui;
using test::SessionLab;

namespace {

const Line *lineOf(const LineList *list, const QString &key)
{
    const auto at = std::find_if(list->lines().begin(), list->lines().end(),
                                 [&](const Line &line) { return line.key == key; });
    return at == list->lines().end() ? nullptr : &*at;
}

qint64 rowsAt(const estate::Estate &estate, const Place &place)
{
    const std::string className = place.subject.toStdString();
    const auto filter = estate::parseFilter(place.filter.toStdString(), className, estate.classes());
    if (!filter)
        qFatal("%s", filter.error().text().c_str());
    return qint64((*filter)->apply(estate, estate.itemsOfClass(className)).size());
}

} // namespace

class TestHomeView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab.clock.set(*parseInstant("2026-01-05T09:00:00Z"));
        m_lab.add("site", {{"name", "Civic Centre"}});
        m_lab.add("person", {{"name", "Tom Reilly"}, {"status", "leaver"}});
        m_lab.add("laptop", {{"name", "PC-1"},
                             {"status", "in_use"},
                             {"serial_number", "SAME1"},
                             {"site", "Civic Centre"},
                             {"custodian", "Tom Reilly"},
                             {"cost_pence", "500"}});
        m_lab.clock.set(*parseInstant("2026-03-01T09:00:00Z"));
        m_lab.add("laptop", {{"name", "PC-2"}, {"status", "in_use"}, {"warranty_until", "2026-04-01"}});
        m_lab.add("laptop", {{"name", "PC-3"}, {"status", "disposed"}});
        m_lab.add("printer", {{"name", "P-1"}, {"serial_number", "SAME1"}, {"status", "in_use"}});
        m_lab.open();
        m_view = std::make_unique<HomeView>(m_lab.context);
        m_view->resize(1200, 600);
        m_view->show();
        m_view->go({});
        QVERIFY(SessionLab::until([&] {
            return lineOf(m_view->needs(), QStringLiteral("leavers")) != nullptr &&
                   lineOf(m_view->figures(), QStringLiteral("computers")) != nullptr;
        }));
    }

    void cleanupTestCase() { m_view.reset(); }

    void everyCountIsThatOfItsRows()
    {
        JobContext job;
        const auto needs = needsOf(*m_lab.session.estate(), job);
        QVERIFY(needs.size() >= 5);
        for (const Need &need : needs) {
            if (need.place.view == QLatin1String("items"))
                QCOMPARE(rowsAt(*m_lab.session.estate(), need.place), need.count);
        }
        for (const Figure &figure : figuresOf(*m_lab.session.estate(), job)) {
            if (figure.kind == Figure::Kind::Count && figure.key != QLatin1String("installations"))
                QCOMPARE(rowsAt(*m_lab.session.estate(), figure.place), figure.value);
        }
    }

    void everyQueryCanBeRead()
    {
        // An estate with one of everything would be long; a filter that cannot be read counts 0, so ask.
        JobContext job;
        for (const char *key :
             {"leavers", "duplicates", "never-seen", "no-site", "no-custodian", "warranty"}) {
            const auto needs = needsOf(*m_lab.session.estate(), job);
            const bool found = std::any_of(needs.begin(), needs.end(),
                                           [&](const Need &need) { return need.key == QLatin1String(key); });
            QVERIFY2(found, key);
        }
    }

    void whatEndedWaitsForNobody()
    {
        JobContext job;
        for (const Need &need : needsOf(*m_lab.session.estate(), job)) {
            if (need.key == QLatin1String("no-site"))
                QCOMPARE(need.count, qint64(2)); // PC-2 and the printer, not the disposed one
        }
    }

    void linesOpenTheirRows()
    {
        m_view->needs()->setCurrentKey(QStringLiteral("leavers"));
        QTest::keyClick(m_view->needs(), Qt::Key_Return);
        QCOMPARE(m_lab.places.back().view, QStringLiteral("items"));
        QVERIFY(m_lab.places.back().filter.contains(QStringLiteral("custodian")));
        m_view->figures()->setCurrentKey(QStringLiteral("computers"));
        QTest::keyClick(m_view->figures(), Qt::Key_Return);
        QCOMPARE(m_lab.places.back().subject, QStringLiteral("computer"));
    }

    void thirtyDaysAgoBeside()
    {
        const auto computers = [this] { return lineOf(m_view->figures(), QStringLiteral("computers")); };
        QVERIFY(SessionLab::until([&] { return computers() != nullptr && !computers()->more.isEmpty(); }));
        QCOMPARE(computers()->more, QStringLiteral("+2"));
        QCOMPARE(lineOf(m_view->figures(), QStringLiteral("people"))->more, QStringLiteral("0"));
    }

    void recentOperationsLeadToTheirChanges()
    {
        QVERIFY(SessionLab::until([&] { return m_view->operations()->lines().size() > 3; }));
        m_view->operations()->selectFirst();
        QTest::keyClick(m_view->operations(), Qt::Key_Return);
        QCOMPARE(m_lab.places.back().view, QStringLiteral("difference"));
        QCOMPARE(m_lab.places.back().subject, QString::number(m_lab.session.estate()->operation()));
    }

    void listsStackWhereItIsNarrow()
    {
        QVERIFY(m_view->needs()->mapTo(m_view.get(), QPoint()).y() ==
                m_view->figures()->mapTo(m_view.get(), QPoint()).y());
        m_view->resize(700, 600);
        QVERIFY(SessionLab::until([&] {
            return m_view->needs()->mapTo(m_view.get(), QPoint()).y() <
                   m_view->figures()->mapTo(m_view.get(), QPoint()).y();
        }));
        m_view->resize(1200, 600);
    }

    // Worked out after the start, without the Findings view; each line opens as many.
    void openFindingsAreCountedBySeverity()
    {
        SessionLab lab;
        lab.import("pc.json", test::inventory("pc-1", "SN100200", "2026-02-20 10:00:00", "8192", {"7-Zip"}));
        lab.set(lab.find("SN100200"), {{"memory_mib", "4096"}, {"status", "disposed"}});
        lab.import("later.json",
                   test::inventory("pc-1", "SN100200", "2026-02-25 10:00:00", "8192", {"7-Zip"}));
        lab.open();
        HomeView view(lab.context);
        view.show();
        view.go({});
        QVERIFY(SessionLab::until([&] { return !view.needs()->lines().empty(); }));
        const auto findingLines = [&] {
            std::vector<Line> lines;
            for (const Line &line : view.needs()->lines()) {
                if (line.key.startsWith(QStringLiteral("findings:")))
                    lines.push_back(line);
            }
            return lines;
        };
        QVERIFY(findingLines().empty()); // nobody counts them yet
        FindingsWatch *watch = FindingsWatch::of(lab.session);
        watch->setCounting(true, 0);
        QVERIFY(SessionLab::until([&] { return !findingLines().empty(); }));
        qint64 all = 0;
        for (const Line &line : findingLines()) {
            view.needs()->setCurrentKey(line.key);
            QTest::keyClick(view.needs(), Qt::Key_Return);
            const Place place = lab.places.back();
            QCOMPARE(place.view, QStringLiteral("findings"));
            JobContext job;
            const auto rows = selectFindings(
                *watch->list(), FindingFilter::fromPlace(place.subject, place.filter), {}, {}, job);
            QCOMPARE(formatCount(qint64(rows.rows.size())), line.value);
            all += qint64(rows.rows.size());
        }
        QCOMPARE(all, watch->list()->waiting());
    }

    void looksRight() { QVERIFY(test::takePictures(*m_view, QStringLiteral("home"))); }

private:
    SessionLab m_lab;
    std::unique_ptr<HomeView> m_view;
};

TALLY_TEST(TestHomeView);
#include "test_home_view.moc"
