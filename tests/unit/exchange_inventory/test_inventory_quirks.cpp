// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observed.h"
#include "paths.h"
#include "registrar.h"

#include "model/attributes.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace tally;

namespace {

// One line a fact, indented under its report, so that a difference reads as a diff. Counts are compared
// elsewhere.
std::string rendered(const test::Reading &reading)
{
    std::string out = "format " + *reading.format + "\n";
    for (const model::SourceReport &report : reading.reports) {
        out += "report " + report.className + (report.classIsCertain ? "" : "?") + " " + report.subject +
               (report.partial ? " partial" : "") + "\n";
        if (report.seenAt)
            out += "  seen " + formatInstant(*report.seenAt) + "\n";
        for (const auto &identifier : report.identifiers)
            out += "  identifier " + identifier.kind + " " + identifier.value + "\n";
        for (const auto &[attribute, value] : report.claims)
            out += "  claim " + attribute + " " + model::toText(value) + "\n";
        for (const std::string &section : report.sections)
            out += "  section " + section + "\n";
        for (const auto &installation : report.installations)
            out += "  installed " + installation.name + " | " + installation.version +
                   (installation.installedOn ? " | " + formatDay(*installation.installedOn) : "") + "\n";
        for (const auto &component : report.components)
            out += "  " + component.kind + " " + component.key + " " + model::toText(component.values) + "\n";
        for (const auto &relationship : report.relationships)
            out += "  " + relationship.type + " " + relationship.other.subject + "\n";
    }
    for (const model::InputNote &note : reading.notes)
        out += std::string(note.refused ? "refused " : "note ") + note.field + " \"" + note.what + "\" " +
               note.why + "\n";
    return out;
}

} // namespace

// A folder a quirk: tests/fixtures/inventory/<quirk>/input.* and expected.txt.
class TestInventoryQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quirk_data()
    {
        QTest::addColumn<QString>("input");
        std::vector<std::filesystem::path> inputs;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(test::fixture("inventory"))) {
            if (entry.path().stem() == "input")
                inputs.push_back(entry.path());
        }
        std::sort(inputs.begin(), inputs.end());
        for (const auto &input : inputs)
            QTest::newRow(input.parent_path().filename().c_str()) << QString::fromStdString(input.string());
    }

    void quirk()
    {
        QFETCH(QString, input);
        const std::filesystem::path path = input.toStdString();
        const test::Reading reading = test::readingOf(test::readFile(path.string()));
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        const std::string got = rendered(reading);
        const std::string want = test::readFile((path.parent_path() / "expected.txt").string());
        QVERIFY2(got == want, ("the reading was:\n" + got).c_str());
    }

    // The same document as one of many must say the same.
    void bulkForms_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("after");
        QTest::newRow("array") << "["
                               << ","
                               << "]";
        QTest::newRow("inventories") << "{\"inventories\": ["
                                     << ","
                                     << "]}";
        QTest::newRow("lines") << ""
                               << "\n"
                               << "\n";
    }

    void bulkForms()
    {
        QFETCH(QString, before);
        QFETCH(QString, between);
        QFETCH(QString, after);
        const auto document = [](int number) {
            const std::string name = "\"pc-" + std::to_string(number) + "\"";
            return "{\"deviceid\": " + name + ", \"content\": {\"hardware\": {\"name\": " + name + "}}}";
        };
        const std::string bytes =
            before.toStdString() + document(1) + between.toStdString() + document(2) + after.toStdString();
        const auto reading = test::readingOf(bytes);
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        QCOMPARE(reading.reports.size(), std::size_t{2});
        QCOMPARE(reading.reports[1].subject, std::string("pc-2"));
        QVERIFY(reading.notes.empty());
    }

    void aBadLineIsRefusedAndTheRestTaken()
    {
        const auto reading =
            test::readingOf("{\"deviceid\": \"a\", \"content\": {\"hardware\": {\"name\": \"a\"}}}\n"
                            "{\"deviceid\": \"b\", \"content\": {\n"
                            "{\"deviceid\": \"c\", \"content\": {\"hardware\": {\"name\": \"c\"}}}\n");
        QVERIFY(reading.format);
        QCOMPARE(reading.reports.size(), std::size_t{2});
        QCOMPARE(reading.notes.size(), std::size_t{1});
        QVERIFY(reading.notes[0].refused);
        QCOMPARE(reading.notes[0].line, 2);
    }

    void privateTextIsNowhere()
    {
        const auto reading = test::readingOf(test::readFile(test::fixture("inventory/private/input.xml")));
        const std::string all = rendered(reading);
        for (const char *secret : {"SECRET", "AAAAA-BBBBB", "localperson", "Local Person"})
            QVERIFY2(all.find(secret) == std::string::npos, secret);
    }
};

TALLY_TEST(TestInventoryQuirks);

#include "test_inventory_quirks.moc"
