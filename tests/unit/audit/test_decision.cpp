// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/decision.h"
#include "finding_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using audit::Action;

namespace {

struct Case
{
    FindingLab lab;
    ItemId pc;
    audit::Finding finding;

    explicit Case(const char *serial = "SN100200")
    {
        lab.item("partner", "North");
        pc = lab.item("laptop", "pc-1", [serial](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.status = "in_use";
            row.serialNumber = serial;
        });
        finding.kind = audit::FindingKind::Different;
        finding.key = "differs:2:serial_number:glpi-agent";
        finding.items = {pc};
        finding.name = "pc-1";
        finding.attribute = "serial_number";
        finding.recorded = std::string("SN100200");
        finding.found = std::string("SN999999");
        finding.foundText = "SN999999";
        finding.digest = "0123456789abcdef";
    }
    Result<audit::DecisionPlan> decide(const audit::Choice &choice) const
    {
        audit::DecisionPlan plan;
        TALLY_CHECK(audit::decide(*lab.build(), finding, choice, plan));
        return plan;
    }
};

audit::Choice choice(Action action, const std::string &reason = {})
{
    audit::Choice made;
    made.action = action;
    made.reason = reason;
    return made;
}

std::string textOf(const reconcile::RecordEdit &edit, const std::string &attribute)
{
    const auto found = edit.values.find(attribute);
    return found == edit.values.end() || !found->second ? std::string()
                                                        : std::get<std::string>(*found->second);
}

} // namespace

class TestDecision final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptingRecordsWhatWasFound()
    {
        const auto plan = Case().decide(choice(Action::Accept));
        QVERIFY(plan);
        QCOMPARE(plan->edits.size(), std::size_t(2));
        QCOMPARE(textOf(plan->edits[0], "serial_number"), std::string("SN999999"));
        QCOMPARE(plan->edits[1].className, std::string("finding_decision"));
        QCOMPARE(textOf(plan->edits[1], "finding_key"), std::string("differs:2:serial_number:glpi-agent"));
        QCOMPARE(plan->lines.front().before, std::string("SN100200"));
        QCOMPARE(plan->lines.front().after, std::string("SN999999"));
    }

    void aThirdValueHasADigestOfItsOwn()
    {
        audit::Choice correct = choice(Action::Correct);
        correct.value = std::string("SN555555");
        const auto plan = Case().decide(correct);
        QVERIFY(plan);
        QCOMPARE(textOf(plan->edits[0], "serial_number"), std::string("SN555555"));
        QVERIFY(textOf(plan->edits[1], "evidence") != Case().finding.digest);
        QVERIFY(!Case().decide(choice(Action::Correct))); // which value?
    }

    void ignoringNeedsAReason()
    {
        QVERIFY(!Case().decide(choice(Action::Ignore)));
        const auto plan = Case().decide(choice(Action::Ignore, "label is worn"));
        QVERIFY(plan);
        QCOMPARE(plan->edits.size(), std::size_t(1)); // nothing of the item changes
        QCOMPARE(textOf(plan->edits[0], "evidence"), Case().finding.digest);
    }

    void aChangeIsRaisedAndNamed()
    {
        const auto plan = Case().decide(choice(Action::Change, "ask the owner"));
        QVERIFY(plan);
        QCOMPARE(plan->edits[0].className, std::string("change_request"));
        QCOMPARE(textOf(plan->edits[0], "status"), std::string("requested"));
        QCOMPARE(plan->edits[1].made.at("change"), std::size_t(0));
    }

    void theSecondDecisionIsTheNextVersion()
    {
        Case again;
        again.finding.decision = audit::DecisionTaken{ItemId(77), Action::Ignore, {}, {}, {}, {}, {}};
        const auto plan = again.decide(choice(Action::Keep));
        QVERIFY(plan);
        QCOMPARE(plan->edits.back().item, ItemId(77));
        QVERIFY(plan->edits.back().className.empty());
    }

    void theOneWithMoreEvidenceLeads()
    {
        Case pair;
        const ItemId twin =
            pair.lab.item("laptop", "pc-1b", [](model::ItemRow &row) { row.owner = OrgId(1); });
        pair.finding.kind = audit::FindingKind::Duplicate;
        pair.finding.items = {twin, pair.pc};
        pair.finding.recordedText = "pc-1 and pc-1b";
        const auto plan = pair.decide(choice(Action::Merge));
        QVERIFY(plan);
        QCOMPARE(plan->merges.size(), std::size_t(1));
        QCOMPARE(plan->merges.front().first, pair.pc); // it has a serial number and a status
        QVERIFY(plan->lines.front().after.find("values are recorded of it") != std::string::npos);
        QCOMPARE(plan->edits.size(), std::size_t(1));
        QCOMPARE(*plan->edits[0].values.at("subject"), model::AttributeValue(pair.pc.value));

        audit::Choice other = choice(Action::Merge);
        other.lead = twin;
        const auto chosen = pair.decide(other);
        QVERIFY(chosen);
        QCOMPARE(chosen->merges.front(), std::pair(twin, pair.pc));
        other.lead = ItemId(999);
        QVERIFY(!pair.decide(other)); // none of the two
    }

    void whatHasChangedMeanwhileIsAConflict()
    {
        Case before;
        const auto seen = before.lab.build();
        QVERIFY(audit::checkStands(*seen, *seen, before.finding));
        const Case after("SN700");
        const Outcome changed = audit::checkStands(*seen, *after.lab.build(), before.finding);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Conflict);
        QVERIFY(changed.error().reason.find("SN700") != std::string::npos);
        before.finding.attribute = "name"; // that is as it was
        QVERIFY(audit::checkStands(*seen, *after.lab.build(), before.finding));
    }

    void whatCannotBeDecidedSo()
    {
        QVERIFY(!Case().decide(choice(Action::New)));
        QVERIFY(!Case().decide(choice(Action::Merge)));
        Case missing;
        missing.finding.kind = audit::FindingKind::NotFound;
        QVERIFY(!missing.decide(choice(Action::Accept)));
        Case duplicate;
        duplicate.finding.kind = audit::FindingKind::Duplicate;
        QVERIFY(!duplicate.decide(choice(Action::Accept)));
    }
};

TALLY_TEST(TestDecision);
#include "test_decision.moc"
