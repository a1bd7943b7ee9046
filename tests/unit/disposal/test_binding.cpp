// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/binding.h"
#include "judging_lab.h"
#include "registrar.h"

#include <QTest>

#include <array>
#include <random>

using namespace tally;
using namespace tally::disposal;
using evidence::IdentityTrouble;
using evidence::Row;

namespace {

MediumFacts named(std::int64_t id, const char *serial, bool isExpected = true)
{
    MediumFacts medium = mediumOf(MediumType::Hdd);
    medium.id = ItemId(id);
    medium.name = "Disk " + std::to_string(id);
    medium.serial = serial;
    medium.isExpected = isExpected;
    return medium;
}

MediumIndex office()
{
    MediumFacts one = named(1, "WD-WCC3F1234567");
    one.chassis = {{ItemId(90), "PC-004217", "7XK2QH2", "4c4c4544-0058-4b10-8032-b7c04f514832"}};
    MediumFacts two = named(2, "S2RBNX0H606448");
    two.aliases = {"0025385B71B0FA12"};
    two.tags = {"BAG-000123"};
    two.model = "Samsung SSD 850 EVO 250GB";
    MediumFacts three = named(3, "Z1D9X8Y7W6", false);
    three.where = "store 2, cage B";
    return MediumIndex({one, two, three, named(4, "TWIN0001"), named(5, "TWIN0001"), named(6, "000123456789"),
                        named(7, "ABCDEFGHIJKLMNOPQRSTUVWX")});
}

Row read(const char *serial)
{
    Row row = runOf(evidence::Technique::Overwrite);
    row.identity = {};
    row.identity.serial = serial;
    return row;
}

// One of its own, or one that was there before as somebody mistypes it; canonical.
std::string serialNumber(std::mt19937 &random, const std::vector<std::string> &before)
{
    constexpr std::string_view kCharacters = "01258BILOSZ9A";
    const auto any = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
    if (before.empty() || any(3) == 0) {
        constexpr std::array<std::string_view, 4> kBeginnings = {"", "000", "WDWCC3F", "50025385B71B0FA1"};
        std::string made(kBeginnings[any(kBeginnings.size())]);
        for (std::size_t length = 1 + any(9); length > 0; --length)
            made += kCharacters[any(kCharacters.size())];
        return made;
    }
    std::string mistyped = before[any(before.size())];
    for (std::size_t edits = any(4); edits > 0 && mistyped.size() > 1; --edits) {
        const std::size_t place = any(mistyped.size() - 1);
        switch (any(6)) {
        case 0:
            std::swap(mistyped[place], mistyped[place + 1]);
            break;
        case 1:
            mistyped.erase(place, 1);
            break;
        case 2:
            mistyped.insert(place, 1, kCharacters[any(kCharacters.size())]);
            break;
        case 3:
            mistyped.erase(0, mistyped.find_first_not_of('0') % mistyped.size());
            break;
        case 4:
            mistyped.resize(std::max<std::size_t>(mistyped.size() - any(4), 1));
            break;
        default:
            mistyped[place] = kCharacters[any(kCharacters.size())];
        }
    }
    return any(5) == 0 ? withoutLookAlikes(mistyped) : mistyped;
}

std::string codesOf(const Binding &binding)
{
    std::string codes;
    for (const Reason &reason : binding.problems)
        codes += (codes.empty() ? "" : " ") + reason.code;
    return codes;
}

} // namespace

class TestBinding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsByItsOwnNumbers_data()
    {
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("medium");
        QTest::addColumn<QByteArray>("codes");
        using Rule = Binding::Rule;
        const auto row = [](const char *name, const char *serial, Rule rule, int medium, const char *codes) {
            QTest::newRow(name) << QByteArray(serial) << static_cast<int>(rule) << medium
                                << QByteArray(codes);
        };
        row("exact", "WD-WCC3F1234567", Rule::Serial, 1, "");
        row("as a system's PDF writes it", "wd_wcc3f1234567", Rule::Serial, 1, "");
        row("another number", "0025385b71b0fa12", Rule::Alias, 2, "");
        row("our tag where a serial stands", "Bag 000123", Rule::Tag, 2, "");
        row("known, not on the order", "Z1D9X8Y7W6", Rule::Extra, 3, "EV-ID-NOMATCH");
        row("two of it", "TWIN-0001", Rule::None, 0, "EV-ID-AMBIGUOUS");
        row("swapped", "WD-WCC3F1234576", Rule::None, 0, "EV-ID-NOMATCH");
        row("zeros lost", "123456789", Rule::None, 0, "EV-ID-MANGLED");
        row("a computer's number", "7XK2QH2", Rule::None, 0, "EV-ID-NOMATCH");
        row("nobody's", "QQQQQQQQQQ", Rule::None, 0, "EV-ID-NOMATCH");
        row("nothing in it", "-- --", Rule::None, 0, "EV-ID-UNREADABLE");
        row("nothing", "", Rule::None, 0, "EV-ID-MISSING");
    }
    void bindsByItsOwnNumbers()
    {
        QFETCH(QByteArray, serial);
        QFETCH(int, rule);
        QFETCH(int, medium);
        QFETCH(QByteArray, codes);
        const Binding binding = bind(read(serial.constData()), office());
        QCOMPARE(static_cast<int>(binding.rule), rule);
        QCOMPARE(static_cast<int>(binding.medium.value), medium);
        QCOMPARE(QByteArray::fromStdString(codesOf(binding)), codes);
        QCOMPARE(binding.isBound(), medium != 0 && codes.isEmpty());
    }

    void anUnusableNumberBindsByTheTag()
    {
        for (const auto &[trouble, code] : {std::pair(IdentityTrouble::Missing, "EV-ID-MISSING"),
                                            std::pair(IdentityTrouble::Unreadable, "EV-ID-UNREADABLE"),
                                            std::pair(IdentityTrouble::Anonymised, "EV-ID-ANONYMISED"),
                                            std::pair(IdentityTrouble::Mangled, "EV-ID-MANGLED")}) {
            Row row = read("WD-WCC3F1234567");
            row.identity.trouble = trouble;
            row.identity.troubleReason = "for this reason";
            Binding binding = bind(row, office());
            QCOMPARE(codesOf(binding), std::string(code));
            QCOMPARE(binding.problems.front().why, std::string("for this reason"));
            QVERIFY(!binding.medium);
            row.identity.tag = "bag-000123";
            binding = bind(row, office());
            QVERIFY(binding.isBound());
            QVERIFY(binding.rule == Binding::Rule::Tag && binding.medium == ItemId(2));
            QVERIFY(!binding.warnings.empty());
        }
    }

    void numberAndTagMustAgree()
    {
        Row row = read("S2RBNX0H606448");
        row.identity.tag = "BAG-000123";
        QVERIFY(bind(row, office()).isBound());
        row.identity.serial = "WD-WCC3F1234567";
        const Binding binding = bind(row, office());
        QCOMPARE(codesOf(binding), std::string("EV-ID-AMBIGUOUS"));
        QCOMPARE(binding.candidates, (std::vector{ItemId(1), ItemId(2)}));
    }

    void anExpectedOneComesBeforeAnother()
    {
        const MediumIndex index({named(1, "SAME0001", false), named(2, "SAME0001")});
        QVERIFY(bind(read("same-0001"), index).medium == ItemId(2));
        QVERIFY(bind(read("same-0001"), index).isBound());
    }

    void saysWhatDoesNotAgree()
    {
        Row row = read("S2RBNX0H606448");
        row.identity.model = "samsung ssd 850"; // as a tool cuts it
        QCOMPARE(bind(row, office()).warnings.size(), std::size_t(0));
        row.identity.model = "Samsung SSD 860";
        QCOMPARE(bind(row, office()).warnings.size(), std::size_t(1));
        row = read("WD-WCC3F1234567");
        row.identity.chassisSerial = "7xk2qh2";
        QCOMPARE(bind(row, office()).warnings.size(), std::size_t(0));
        row.identity.chassisSerial = "8YL3RJ3";
        QCOMPARE(bind(row, office()).warnings.size(), std::size_t(1));
        QVERIFY(bind(row, office()).isBound());
    }

    void suggestsWhatIsNear()
    {
        const Binding binding = bind(read("WD-WCC3F1234576"), office());
        QCOMPARE(binding.suggestions.size(), std::size_t(1));
        const Suggestion &near = binding.suggestions.front();
        QVERIFY(near.medium == ItemId(1));
        QVERIFY(near.comparison.likeness == Likeness::Swapped);
        QCOMPARE(near.comparison.leftDiffers, (std::vector<std::size_t>{12, 13}));
        QVERIFY(bind(read("QQQQQQQQQQ"), office()).suggestions.empty());
        QVERIFY(bind(read("ABCDEFGHIJKLMNOPQRST"), office()).suggestions.front().comparison.likeness ==
                Likeness::Cut);
    }

    void toldTwiceInOneFile()
    {
        Row contractor = read("WD-WCC3F1234567");
        contractor.raw = false;
        Row again = contractor;
        again.row = 2;
        std::vector<Binding> bindings = bindAll(std::vector{contractor, again}, office());
        QCOMPARE(codesOf(bindings[0]), std::string());
        QCOMPARE(codesOf(bindings[1]), std::string("EV-DUP-ROW"));
        // A log that was appended to: an aborted run and a new one are two runs.
        Row aborted = read("WD-WCC3F1234567"), completed = aborted;
        aborted.status = evidence::RunStatus::Aborted;
        bindings = bindAll(std::vector{aborted, completed}, office());
        QVERIFY(bindings[0].isBound() && bindings[1].isBound());
        // A dock that gives each disk its own number.
        Row other = completed;
        other.bytesTotal = kBytes * 2;
        bindings = bindAll(std::vector{completed, other}, office());
        QCOMPARE(codesOf(bindings[0]), std::string("EV-ID-AMBIGUOUS"));
        QCOMPARE(codesOf(bindings[1]), std::string("EV-ID-AMBIGUOUS"));
    }

    void comparesAsPeopleMistype_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("likeness");
        QTest::addColumn<bool>("near");
        const auto row = [](const char *left, const char *right, Likeness likeness, bool near) {
            QTest::addRow("%s %s", left, right)
                << QByteArray(left) << QByteArray(right) << static_cast<int>(likeness) << near;
        };
        row("AB-12", "ab12", Likeness::Same, true);
        row("SO0B1Z8", "5O08I28", Likeness::LookAlike, true);
        row("OOOOIIIIZZZZ", "000011112222", Likeness::LookAlike, true); // more than two, all look alike
        row("1234567890", "1234576890", Likeness::Swapped, true);
        row("00012345678", "12345678", Likeness::ZerosLost, true);
        row("ABCDEFGH", "ABCXEFGH", Likeness::Edited, true);
        row("ABCDEFGH", "ABXXEFGH", Likeness::Edited, true);
        row("ABCDEF", "ABXXEF", Likeness::Edited, false); // two of six
        row("ABCDEF", "ABXDEF", Likeness::Edited, true);
        row("ABCD", "ABXD", Likeness::Edited, false); // too short
        row("ABCDEFGH", "XXXDEFGH", Likeness::Different, false);
        row("", "A", Likeness::Edited, false);
    }
    void comparesAsPeopleMistype()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, likeness);
        QFETCH(bool, near);
        const Comparison comparison = compareSerials(left.toStdString(), right.toStdString());
        QCOMPARE(static_cast<int>(comparison.likeness), likeness);
        QCOMPARE(isNear(comparison), near);
        const Comparison mirrored = compareSerials(right.toStdString(), left.toStdString());
        QCOMPARE(static_cast<int>(mirrored.likeness), likeness);
        QCOMPARE(NearNumbers({comparison.right}).nearTo(comparison.left).size(), std::size_t(near));
    }

    // Numbers of makers with one beginning, in a row, cut, with lost zeros, mistyped: what each is near to is
    // what comparing it with every other says.
    void findsTheNearOnesThatComparingAllFinds()
    {
        std::mt19937 random(11);
        std::vector<std::string> numbers;
        for (int i = 0; i < 600; ++i)
            numbers.push_back(serialNumber(random, numbers));
        const NearNumbers index(numbers);
        std::size_t found = 0;
        for (int i = 0; i < 600; ++i) {
            const std::string asked = serialNumber(random, numbers);
            std::vector<std::pair<std::size_t, int>> plain, quick;
            for (std::size_t place = 0; place < numbers.size(); ++place) {
                const Comparison comparison = compareSerials(asked, numbers[place]);
                if (isNear(comparison))
                    plain.emplace_back(place, comparison.distance);
            }
            for (const NearNumbers::Near &each : index.nearTo(asked))
                quick.emplace_back(each.place, each.distance);
            QVERIFY2(quick == plain, asked.c_str());
            found += plain.size();
        }
        QVERIFY(found > 1000);
    }

    void marksWhatDiffersAndNothingElse()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            std::string left;
            for (int n = 0; n < 12; ++n)
                left += static_cast<char>('A' + random() % 26);
            std::string right = left;
            right[random() % 12] = '7';
            if (random() % 2)
                right.erase(random() % 11, 1);
            const Comparison comparison = compareSerials(left, right);
            std::string a = comparison.left, b = comparison.right;
            for (auto at = comparison.leftDiffers.rbegin(); at != comparison.leftDiffers.rend(); ++at)
                a.erase(*at, 1);
            for (auto at = comparison.rightDiffers.rbegin(); at != comparison.rightDiffers.rend(); ++at)
                b.erase(*at, 1);
            QCOMPARE(a, b); // without the marked characters they are one
            QVERIFY(comparison.leftDiffers.size() <= 4);
        }
    }
};

TALLY_TEST(TestBinding);
#include "test_binding.moc"
