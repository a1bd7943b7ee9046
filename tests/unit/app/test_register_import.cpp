// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

using namespace tally;
using namespace tally::test;

class TestRegisterImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twiceChangesNothing();
    void dryRunWritesNothing();
    void dryRunSaysWhatTheRegisterRefuses();
    void newerReportUpdates();
    void folderGoesOnPastBadFiles();
    void missingPathIsRefused();
    void nothingNamedIsWrongUsage();
    void overtakenImportIsPlannedAgain();
    void importsAtOnceMakeASiteOnce();
    void cancelledImportRecordsNothing();
};

namespace {

// Runs something else right before the import is recorded, as another program may.
class Meanwhile : public JobContext
{
public:
    explicit Meanwhile(std::function<void()> work) : m_work(std::move(work)) {}
    void step(std::string_view what) override
    {
        if (what == "Recording" && m_work)
            std::exchange(m_work, {})();
    }

private:
    std::function<void()> m_work;
};

} // namespace

void TestRegisterImport::twiceChangesNothing()
{
    RegisterLab lab;
    const std::string bytes =
        inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"});
    const auto first = lab.import("a.json", bytes);
    QVERIFY(first.operation);
    QCOMPARE(first.plan.created, 1);
    QVERIFY(first.plan.draft.changes.empty());
    QCOMPARE(lab.estate()->installationCount(), std::size_t(2));
    const auto second = lab.import("a.json", bytes);
    QVERIFY(!second.operation);
    QCOMPARE(second.plan.unchanged, 1);
    QCOMPARE(lab.estate()->operation(), *first.operation);
}

void TestRegisterImport::dryRunWritesNothing()
{
    RegisterLab lab;
    app::Register::ImportOptions options;
    options.dryRun = true;
    const auto result =
        lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {}), options);
    QVERIFY(!result.operation);
    QCOMPARE(result.plan.created, 1);
    QVERIFY(result.wouldRefuse.empty());
    QCOMPARE(lab.estate()->operation(), OperationNumber(1));
}

void TestRegisterImport::dryRunSaysWhatTheRegisterRefuses()
{
    RegisterLab lab;
    RegisterLab::sql(lab.reg().store(),
                     "insert into actor (id, login, began) values (900, 'kim', 1);"
                     "insert into right_held (owner, person, role, began) values (0, 900, 'reader', 1)");
    const auto kim = lab.as("kim");
    const std::string bytes = inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"});
    std::ofstream(lab.path("a.json")) << bytes;
    app::Register::ImportOptions options;
    options.dryRun = true;
    const auto dry = must(kim->import({lab.path("a.json")}, options, lab.job));
    QVERIFY(!dry.operation);
    QCOMPARE(dry.plan.created, 1);
    QVERIFY(!dry.wouldRefuse.empty());
    QCOMPARE(dry.wouldRefuse.front().code, ErrorCode::NotAllowed);
    const auto real = kim->import({lab.path("a.json")}, {}, lab.job);
    QVERIFY(!real);
    QCOMPARE(real.error().rule, dry.wouldRefuse.front().rule);
    QCOMPARE(lab.estate()->operation(), OperationNumber(1));
}

void TestRegisterImport::newerReportUpdates()
{
    RegisterLab lab;
    lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
    const auto result =
        lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-02 10:00:00", "16384", {"7-Zip"}));
    QCOMPARE(result.plan.updated, 1);
    QCOMPARE(lab.estate()->installationCount(), std::size_t(1));
    QCOMPARE(lab.estate()->attributeAt(lab.estate()->rowOf(lab.find("SN100200")), "memory_mib"),
             std::optional<model::AttributeValue>(std::int64_t(16'384)));
}

void TestRegisterImport::folderGoesOnPastBadFiles()
{
    RegisterLab lab;
    std::filesystem::create_directories(lab.path("in/below"));
    std::ofstream(lab.path("in/a.json")) << inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {});
    std::ofstream(lab.path("in/b.json")) << "{\"deviceid\":\"cut off";
    std::ofstream(lab.path("in/c.bin"), std::ios::binary) << std::string(100, '\0');
    std::ofstream(lab.path("in/below/d.json"))
        << inventory("pc-2", "SN100300", "2026-02-01 10:00:00", "8192", {});
    const auto result = must(lab.reg().import({lab.path("in")}, {}, lab.job));
    QCOMPARE(result.files.size(), std::size_t(4));
    QCOMPARE(result.plan.created, 2);
    QCOMPARE(result.refused.size(), std::size_t(2));
    for (const Error &error : result.refused)
        QVERIFY(error.file == lab.path("in/b.json") || error.file == lab.path("in/c.bin"));
    QVERIFY(result.operation);
}

void TestRegisterImport::missingPathIsRefused()
{
    RegisterLab lab;
    const auto result = must(lab.reg().import({lab.path("nowhere")}, {}, lab.job));
    QVERIFY(!result.operation);
    QCOMPARE(result.refused.size(), std::size_t(1));
    QCOMPARE(result.refused.front().file, lab.path("nowhere"));
}

void TestRegisterImport::nothingNamedIsWrongUsage()
{
    RegisterLab lab;
    QCOMPARE(lab.reg().import({}, {}, lab.job).error().code, ErrorCode::Usage);
}

void TestRegisterImport::overtakenImportIsPlannedAgain()
{
    RegisterLab lab;
    lab.estate();
    const auto other = lab.again();
    std::ofstream(lab.path("a.json"))
        << inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"});
    std::ofstream(lab.path("b.json"))
        << inventory("pc-2", "SN100300", "2026-02-01 10:00:00", "8192", {"7-Zip"});
    must(lab.reg().import({lab.path("a.json")}, {}, lab.job));
    must(other->import({lab.path("b.json")}, {}, lab.job));
    QCOMPARE(lab.estate()->titleCount(), std::size_t(1));
    QCOMPARE(lab.estate()->installationCount(), std::size_t(2));
}

void TestRegisterImport::importsAtOnceMakeASiteOnce()
{
    RegisterLab lab;
    lab.estate();
    const auto other = lab.again();
    const std::string head = "Class,Name,Serial number,Site\n";
    std::ofstream(lab.path("a.csv"))
        << head << "laptop,PC-1,SN100200,Shared Depot\nlaptop,PC-2,SN100300,Shared Depot\n";
    std::ofstream(lab.path("b.csv"))
        << head << "laptop,PC-3,SN100400,Shared Depot\nlaptop,PC-1,SN100200,Shared Depot\n";
    Meanwhile job([&] { must(other->import({lab.path("b.csv")}, {}, lab.job)); });
    const auto done = must(lab.reg().import({lab.path("a.csv")}, {}, job));
    QVERIFY(done.operation);
    const estate::EstatePtr now = lab.estate();
    std::map<std::string, int> made;
    for (estate::Row row = 0; row < now->itemCount(); ++row)
        ++made[std::string(now->nameAt(row))];
    for (const char *name : {"Shared Depot", "PC-1", "PC-2", "PC-3"})
        QCOMPARE(made[name], 1);
}

void TestRegisterImport::cancelledImportRecordsNothing()
{
    RegisterLab lab;
    lab.estate();
    std::ofstream(lab.path("a.json")) << inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {});
    JobContext stopped;
    stopped.cancel();
    const auto result = lab.reg().import({lab.path("a.json")}, {}, stopped);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(lab.estate()->operation(), OperationNumber(1));
}

TALLY_TEST(TestRegisterImport);
#include "test_register_import.moc"
