// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The threats to the custody record, by SQL behind the program's back on both engines: what verifying finds
// by itself, and what it finds only against a checkpoint that was kept elsewhere.
#include "app/disposing.h"
#include "core/text.h"
#include "log/merkle.h"
#include "model/tables.h"
#include "must.h"
#include "paths.h"
#include "register_lab.h"
#include "registrar.h"
#include "store/store.h"

#include <QFile>
#include <QTest>

using namespace tally;
using test::must;
using test::RegisterLab;

namespace {

struct LogBefore
{
    std::int64_t size = 0;
    std::string leaf, frontier, root;
};

std::string bytesLiteral(const std::string &bytes)
{
    return RegisterLab::onServer() ? "'\\x" + text::hex(bytes) + "'::bytea" : "x'" + text::hex(bytes) + "'";
}

// A failed disk on its way out: somebody would like its failure to be forgotten.
class Failed : public RegisterLab
{
public:
    explicit Failed(const char *because = "old") : RegisterLab("2026-11-25T09:00:00Z")
    {
        if (onServer())
            clock.set(SystemClock().now());
        add("desktop", {{"asset_number", "PC-01"}, {"serial_number", "SN-PC-01"}});
        take("retire", {"PC-01"}, {{"ticket", "T"}, {"because", because}, {"class", "C3"}});
        take("declare", {"WD-A0000001"}, {{"in", "PC-01"}, {"type", "hdd"}, {"bytes", "500107862016"}});
        take("start", {"WD-A0000001"}, {{"technique", "overwrite"}});
        before = logNow();
        take("evidence", {}, {{"file", test::fixture("disposal/ten-media/nwipe-failed.log")}});
    }

    void take(const std::string &name, std::vector<std::string> subjects,
              std::map<std::string, std::string> fields)
    {
        const auto step = must(
            app::takeDisposalStep(reg(), {name, std::move(subjects), std::move(fields), std::nullopt}, job));
        QVERIFY(step.operation);
    }
    // "code: what" of all that is wrong, a line each.
    std::string damage(const std::vector<store::Checkpoint> &known = {})
    {
        std::string found;
        for (const store::Damage &each : must(reg().store().verify(known, job)).damage)
            found += each.code + ": " + each.what + "\n";
        return found;
    }
    LogBefore logNow()
    {
        LogBefore now;
        log::Frontier tree;
        const auto read = reg().store().records([&](OperationNumber, std::string_view record) {
            now.leaf = log::leafHash(record);
            tree.append(now.leaf);
            ++now.size;
            return true;
        });
        if (!read)
            qFatal("%s", read.error().text().c_str());
        now.frontier = tree.toBytes();
        now.root = tree.root();
        return now;
    }
    // Everything behind `size` operations, as if it had never been.
    void cutOff(const LogBefore &to)
    {
        const std::string from = std::to_string(to.size);
        std::string statements =
            "delete from custody_duty where exists (select 1 from custody_event e where e.owner = "
            "custody_duty.owner and e.object = custody_duty.object and e.step_no = custody_duty.step_no and "
            "e.began >= " +
            from + "); delete from custody_event where began >= " + from +
            "; delete from duty where began >= " + from + "; ";
        for (const model::TableSpec &spec : model::allTables()) {
            const std::string table(spec.name);
            statements += "delete from " + table + " where began >= " + from + "; ";
            if (!spec.writtenOnce)
                statements += "update " + table + " set ended = null where ended >= " + from + "; ";
        }
        statements += "delete from operation_scope where number >= " + from +
                      "; delete from operation where number >= " + from +
                      "; delete from blob; update log_head set size = " + from +
                      ", leaf = " + bytesLiteral(to.leaf) + ", frontier = " + bytesLiteral(to.frontier);
        tamper(statements);
    }

    LogBefore before; // the evidence of the failure
};

store::Checkpoint checkpointOf(const LogBefore &log)
{
    return {log.size, log.root, "kept elsewhere"};
}

} // namespace

class TestDisposalThreats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // T1, T2, T3, T5, T8, T11 leave traces in the register itself.
    void foundInTheRegister_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *sql, const char *code) {
            QTest::newRow(name) << QByteArray(sql) << QByteArray(code);
        };
        row("T1 a step led elsewhere",
            "update custody_event set step = 'medium_claim', to_state = 'medium_claimed' where step = "
            "'medium_fail'",
            "facts");
        row("T1 another took the step",
            "update custody_event set role = 'reviewer' where step = 'medium_start'", "facts");
        row("T1 a duty of another side", "update duty set side = 'reviewer' where side = 'operator'",
            "facts");
        row("T1 what the evidence says",
            "update item set attributes = replace(attributes, 'EV-STATUS-FAILED', '') where class = "
            "'sanitisation_evidence'",
            "facts");
        row("T1 the line's class of data",
            "update item set attributes = replace(attributes, 'C3', 'C1') where class = 'disposal_line'",
            "facts");
        row("T1 the reason of an event",
            "update operation set reason = 'disposal: evidence' where reason like 'disposal: retire%'",
            "record");
        row("T2 a step and its duties",
            "delete from custody_duty where step = 'medium_start'; delete from custody_event where step = "
            "'medium_start'",
            "facts");
        row("T2 a duty alone", "delete from custody_duty", "facts");
        row("T2 the record of the evidence", "delete from item where class = 'sanitisation_evidence'",
            "facts");
        row("T2 an operation in the middle",
            "delete from operation_scope where number = (select began from custody_event where step = "
            "'medium_start'); delete from operation where number = (select began from custody_event where "
            "step = "
            "'medium_start')",
            "order");
        row("T3 two steps in the other order",
            "update custody_event set began = case step when 'medium_start' then (select e.began from "
            "custody_event e where e.step = 'medium_fail') else (select e.began from custody_event e where "
            "e.step = 'medium_start') end where step in ('medium_start', 'medium_fail')",
            "facts");
        row("T3 two operations in the other order",
            "update operation set number = 900, previous = 899 where reason like 'disposal: start%'; update "
            "operation set number = number + 1, previous = number where reason like 'disposal: declare%'; "
            "update operation set number = (select number - 1 from operation where reason like 'disposal: "
            "declare%'), previous = (select number - 2 from operation where reason like 'disposal: "
            "declare%') "
            "where number = 900",
            "link");
        row("T5 every step", "delete from custody_duty; delete from custody_event; delete from duty",
            "facts");
        row("T5 every operation", "delete from operation_scope; delete from operation", "truncated");
        row("T8 recorded at another time",
            "update operation set recorded_at = recorded_at - 864000000 where reason like 'disposal: start%'",
            "record");
        row("T8 the line's own time",
            "update item set attributes = replace(attributes, 'requested_at', 'requested_on') where class = "
            "'disposal_line'",
            "facts");
        row("T11 a step that nobody took",
            "insert into custody_event (owner, object, step_no, before_no, from_state, step, to_state, "
            "person, "
            "role, began) select owner, object, 9, 8, 'medium_verified', 'medium_accept', 'medium_accepted', "
            "person, 'reviewer', began from custody_event where step = 'medium_fail'",
            "facts");
        row("T11 a step of no operation",
            "insert into custody_event (owner, object, step_no, before_no, from_state, step, to_state, "
            "person, "
            "role, began) select owner, object, 9, 8, 'medium_verified', 'medium_accept', 'medium_accepted', "
            "person, 'reviewer', 7777 from custody_event where step = 'medium_fail'",
            "orphan");
        row("T11 a duty that nobody has",
            "insert into duty (owner, object, pair, person, side, began) select owner, object, "
            "'raise', person, 'raiser', began from duty limit 1",
            "facts");
        row("T11 the file is another", "update blob set bytes = x'00'", "blob");
        row("T11 the file is gone", "delete from blob", "blob");
    }
    void foundInTheRegister()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, code);
        Failed lab;
        QCOMPARE(lab.damage(), std::string());
        std::string statements = sql.toStdString();
        if (RegisterLab::onServer() && statements.starts_with("update blob"))
            statements = "update blob set bytes = 'another'::bytea";
        lab.tamper(statements);
        const std::string found = lab.damage();
        QVERIFY2(found.find(code.toStdString() + ": ") != std::string::npos, found.c_str());
    }

    // T4, and T5 where the head of the log was put back too: the register alone is in order. Whoever kept a
    // checkpoint sees it.
    void theTailCutOffNeedsACheckpoint()
    {
        Failed lab;
        const LogBefore whole = lab.logNow();
        lab.cutOff(lab.before);
        QCOMPARE(lab.damage(), std::string());
        const std::string found = lab.damage({checkpointOf(whole)});
        QVERIFY2(found.find("truncated: ") != std::string::npos, found.c_str());
        QCOMPARE(lab.damage({checkpointOf(lab.before)}), std::string()); // that one knew nothing of the rest
    }

    // T6 and T9: another history, whole in itself, for the eyes of one side.
    void anotherHistoryNeedsACheckpoint()
    {
        if (RegisterLab::onServer())
            QSKIP("a server has one register in this test; test_verify rewrites the log of one");
        Failed shown, other("something else");
        const LogBefore known = shown.logNow();
        QCOMPARE(other.damage(), std::string());
        const std::string found = other.damage({checkpointOf(known)});
        QVERIFY2(found.find("rewritten: ") != std::string::npos, found.c_str());
    }
};

TALLY_TEST(TestDisposalThreats);
#include "test_disposal_threats.moc"
