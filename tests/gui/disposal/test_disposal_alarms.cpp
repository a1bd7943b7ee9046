// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody has to look at: at the instant, later, and where Enter leads.
#include "disposal_office.h"
#include "registrar.h"
#include "ui/views/disposal/alarm_model.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

disposal::Event eventOf(const char *name, const char *subject, std::map<std::string, std::string> fields)
{
    disposal::Event event;
    event.name = name;
    event.subjects = {subject};
    event.fields = {fields.begin(), fields.end()};
    return event;
}

std::size_t count(const std::vector<disposal::Alarm> &alarms, const std::string &code, bool urgent)
{
    return std::size_t(std::count_if(alarms.begin(), alarms.end(), [&](const disposal::Alarm &each) {
        return each.code == code && each.isUrgent == urgent;
    }));
}

} // namespace

class TestDisposalAlarms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingComesFirstWithItsClock()
    {
        DisposalOffice office;
        office.play("events-1.jsonl");
        office.take("amy", eventOf("missing", "WD-A0000005", {{"because", "not in the cage"}}));
        office.open();
        QVERIFY(office.isRead());
        office.go(QStringLiteral("alarms"));
        TableView *table = office.view->alarmTable();
        QVERIFY(SessionLab::until([&] { return table->isVisible() && table->model()->rowCount() >= 2; }));
        const std::vector<disposal::Alarm> &alarms = office.view->watch()->sheet()->alarms;
        QCOMPARE(alarms.front().code, std::string("MEDIUM_MISSING"));
        QVERIFY(alarms.front().due);
        QCOMPARE(count(alarms, "SEAL_MISMATCH", false), std::size_t(1));
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Missing"));
        const ItemId missing = alarms.front().item;
        // Enter goes to the medium.
        table->setCurrent(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(SessionLab::until(
            [&] { return office.view->table()->isVisible() && office.view->place().item == missing; }));
    }

    void timePassesAndPapersLapse()
    {
        DisposalOffice office;
        office.play("events-1.jsonl");
        office.take("amy", eventOf("missing", "WD-A0000005", {{"because", "not in the cage"}}));
        office.open();
        QVERIFY(office.isRead());
        const DisposalSheetPtr sheet = office.view->watch()->sheet();
        const auto at = [&](const char *when) {
            return disposal::alarms(*sheet->scene, {}, *parseInstant(when));
        };
        QVERIFY(QByteArray::fromStdString(at("2026-11-25T10:00:00Z").front().why).contains("hours are left"));
        QVERIFY(QByteArray::fromStdString(at("2026-11-30T10:00:00Z").front().why).contains("is over by"));
        // Six papers of the contractor hold until the end of 2027.
        QCOMPARE(count(at("2027-11-20T10:00:00Z"), "SUPPLIER_LAPSES_SOON", false), std::size_t(0));
        QCOMPARE(count(at("2027-12-20T10:00:00Z"), "SUPPLIER_LAPSES_SOON", false), std::size_t(6));
        QCOMPARE(count(at("2028-01-05T10:00:00Z"), "SUPPLIER_LAPSED", true), std::size_t(6));
        // A figure that misses its target has what is behind it.
        disposal::KpiLine late{"K3", "Oldest unsanitised medium", 41.0, "days", {}, 30.0, false, {ItemId(7)}};
        const auto missed = disposal::alarms(*sheet->scene, {late}, *parseInstant("2026-11-25T10:00:00Z"));
        QCOMPARE(missed.back().why, std::string("Oldest unsanitised medium is 41 days, its target 30."));
        QCOMPARE(missed.back().items, std::vector<ItemId>{ItemId(7)});
        late.value.reset(); // nothing to measure misses nothing
        QCOMPARE(count(disposal::alarms(*sheet->scene, {late}, *parseInstant("2026-11-25T10:00:00Z")),
                       "TARGET_MISSED", false),
                 std::size_t(0));
    }
};

TALLY_TEST(TestDisposalAlarms);

#include "test_disposal_alarms.moc"
