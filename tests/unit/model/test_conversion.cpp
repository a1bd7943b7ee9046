// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/class_registry.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::model;

namespace {

AttributeSpec spec(AttributeType type, std::string unit = {})
{
    AttributeSpec s;
    s.name = "attribute";
    s.type = type;
    s.unit = std::move(unit);
    return s;
}

AttributeSpec choice()
{
    AttributeSpec s = spec(AttributeType::Choice);
    s.choices = {"in_stock", "in_use", "disposed"};
    return s;
}

std::int64_t number(const AttributeSpec &s, const char *text)
{
    const auto value = convertText(s, text);
    if (!value)
        qFatal("%s", value.error().text().c_str());
    return std::get<std::int64_t>(*value);
}

} // namespace

class TestConversion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes()
    {
        const auto mib = spec(AttributeType::Size, "MiB");
        QCOMPARE(number(mib, "8 GiB"), 8192);
        QCOMPARE(number(mib, "8gib"), 8192);
        QCOMPARE(number(mib, "1.5 GiB"), 1536);
        QCOMPARE(number(mib, "512"), 512);
        QCOMPARE(number(mib, "1 GB"), 954); // 1000³ bytes
        QCOMPARE(number(spec(AttributeType::Size, "B"), "256 GB"), 256'000'000'000);
        for (const char *bad : {"", "GiB", "8 parsecs", "-1 GiB", "1.2.3 GiB", "999999999999 PiB", "nan"})
            QVERIFY2(!convertText(mib, bad), bad);
        QCOMPARE(displayText(mib, std::int64_t{8192}), std::string("8 GiB"));
        QCOMPARE(displayText(mib, std::int64_t{7800}), std::string("7.6 GiB"));
        QCOMPARE(displayText(mib, std::int64_t{0}), std::string("0 MiB"));
        QCOMPARE(displayText(spec(AttributeType::Size, "B"), std::int64_t{256'060'000'000}),
                 std::string("256.1 GB"));
    }
    void dates()
    {
        const auto date = spec(AttributeType::Date);
        QCOMPARE(number(date, " 2026-03-31 "), 20543);
        QCOMPARE(displayText(date, std::int64_t{20543}), std::string("2026-03-31"));
        for (const char *bad : {"", "31/03/2026", "2026-02-30", "1970-00-01", "03-31-2026", "2026-3-1"}) {
            const auto value = convertText(date, bad);
            QVERIFY2(!value, bad);
            QCOMPARE(value.error().field, std::string("attribute"));
            QVERIFY(value.error().remedy.find("2026-03-31") != std::string::npos);
        }
        QCOMPARE(displayText(spec(AttributeType::Instant),
                             number(spec(AttributeType::Instant), "2026-03-31T14:05Z")),
                 std::string("2026-03-31T14:05:00Z"));
    }
    void money()
    {
        const auto pounds = spec(AttributeType::Money);
        QCOMPARE(number(pounds, "500"), 50000);
        QCOMPARE(number(pounds, "1,234.5"), 123450);
        QCOMPARE(displayText(pounds, std::int64_t{123450}), std::string("1,234.50"));
        QVERIFY(!convertText(pounds, "12.345"));
    }
    void choices()
    {
        QCOMPARE(*convertText(choice(), "In stock"), AttributeValue(std::string("in_stock")));
        QCOMPARE(*convertText(choice(), "IN-USE"), AttributeValue(std::string("in_use")));
        const auto near = convertText(choice(), "in_stok");
        QVERIFY(!near);
        QVERIFY(near.error().remedy.find("in_stock") != std::string::npos);
        const auto far = convertText(choice(), "zebra crossing");
        QVERIFY(!far && far.error().remedy.find("disposed") != std::string::npos);
    }
    void booleans()
    {
        const auto yesNo = spec(AttributeType::Boolean);
        for (const char *yes : {"yes", "TRUE", "1", "on"})
            QCOMPARE(number(yesNo, yes), 1);
        for (const char *no : {"no", "False", "0", "off"})
            QCOMPARE(number(yesNo, no), 0);
        QVERIFY(!convertText(yesNo, "maybe"));
        QCOMPARE(displayText(yesNo, std::int64_t{1}), std::string("yes"));
    }
    void textsAndLists()
    {
        QCOMPARE(*convertText(spec(AttributeType::Text), " a, b "), AttributeValue(std::string("a, b")));
        QCOMPARE(*convertText(spec(AttributeType::Text), ""), AttributeValue(std::string()));
        QVERIFY(!convertText(spec(AttributeType::Text), "\xFF"));
        const auto list = spec(AttributeType::TextList);
        QCOMPARE(*convertText(list, "a, b; c;"), AttributeValue(std::vector<std::string>{"a, b", "c"}));
        QCOMPARE(displayText(list, std::vector<std::string>{"a", "b"}), std::string("a; b"));
        QCOMPARE(*convertText(spec(AttributeType::IntegerList), "1; 22"),
                 AttributeValue(std::vector<std::int64_t>{1, 22}));
        QVERIFY(!convertText(spec(AttributeType::IntegerList), "1; x"));
        QCOMPARE(displayText(spec(AttributeType::Integer, "months"), std::int64_t{36}),
                 std::string("36 months"));
        QVERIFY(!convertText(spec(AttributeType::Integer), "3.5"));
        QVERIFY(!convertText(spec(AttributeType::Integer), ""));
    }
};

TALLY_TEST(TestConversion);
#include "test_conversion.moc"
