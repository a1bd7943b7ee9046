// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_preview.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using reconcile::Decision;

class TestImportPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newThingIsOneLineWithItsPrograms();
    void updateIsOneLineAnAttribute();
    void sameFileAgainIsNothing();
    void refusedRowsNameLineAndReason();
    void previewRecordsNothing();
};

namespace {

struct Previewed
{
    app::Register::ImportResult result;
    app::ImportPreview preview;
};

Previewed preview(RegisterLab &lab, const std::string &name, const std::string &bytes,
                  const std::string &className = {})
{
    app::Register::ImportOptions options;
    options.dryRun = true;
    options.className = className;
    Previewed made;
    made.result = lab.import(name, bytes, options);
    made.preview = app::previewOf(made.result.plan, *lab.estate());
    return made;
}

const app::PreviewLine *lineOf(const Previewed &made, const std::string &attribute)
{
    const auto at = std::find_if(made.preview.lines.begin(), made.preview.lines.end(),
                                 [&](const app::PreviewLine &line) { return line.attribute == attribute; });
    return at == made.preview.lines.end() ? nullptr : &*at;
}

} // namespace

void TestImportPreview::newThingIsOneLineWithItsPrograms()
{
    RegisterLab lab;
    const Previewed made = preview(
        lab, "a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
    QCOMPARE(made.preview.lines.size(), std::size_t(1));
    const app::PreviewLine &line = made.preview.lines.front();
    QCOMPARE(line.decision, Decision::Created);
    QCOMPARE(line.item.value, std::int64_t(0));
    QVERIFY2(line.after.starts_with("+2 programs"), line.after.c_str());
}

void TestImportPreview::updateIsOneLineAnAttribute()
{
    RegisterLab lab;
    lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
    const Previewed made =
        preview(lab, "b.json", inventory("pc-1", "SN100200", "2026-02-02 10:00:00", "16384", {"7-Zip"}));
    const app::PreviewLine *memory = lineOf(made, "memory_mib");
    QVERIFY(memory != nullptr);
    QCOMPARE(memory->decision, Decision::Updated);
    QCOMPARE(memory->item, lab.find("SN100200"));
    QVERIFY2(memory->before.find("8") != std::string::npos, memory->before.c_str());
    QVERIFY2(memory->after.find("16") != std::string::npos, memory->after.c_str());
    const app::PreviewLine *beside = lineOf(made, "");
    QVERIFY(beside != nullptr);
    QVERIFY2(beside->after.find("−1 programs") != std::string::npos, beside->after.c_str());
}

void TestImportPreview::sameFileAgainIsNothing()
{
    RegisterLab lab;
    const std::string bytes = inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"});
    lab.import("a.json", bytes);
    const Previewed made = preview(lab, "a.json", bytes);
    QVERIFY(made.preview.lines.empty());
    QCOMPARE(made.preview.otherItems, std::int64_t(0));
}

void TestImportPreview::refusedRowsNameLineAndReason()
{
    RegisterLab lab;
    const Previewed made = preview(
        lab, "a.csv", "Asset number,Serial number,Class\nA1,S1111111,laptop\nA2,S2222222,spaceship\n");
    const auto refused = std::find_if(made.preview.lines.begin(), made.preview.lines.end(),
                                      [](const auto &line) { return line.decision == Decision::Refused; });
    QVERIFY(refused != made.preview.lines.end());
    QCOMPARE(refused->line, 3);
    QVERIFY(!refused->why.empty());
    QVERIFY(refused->file.ends_with("a.csv"));
}

void TestImportPreview::previewRecordsNothing()
{
    RegisterLab lab;
    const OperationNumber before = lab.estate()->operation();
    preview(lab, "a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip"}));
    QCOMPARE(lab.estate()->operation(), before);
}

TALLY_TEST(TestImportPreview);
#include "test_import_preview.moc"
