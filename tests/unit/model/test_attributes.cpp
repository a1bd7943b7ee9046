// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attributes.h"
#include "registrar.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tally;
using namespace tally::model;

namespace {

// Writes down what it is told, so that a test can compare the calls.
class Recorder final : public AttributeSink
{
public:
    void integer(std::string_view key, std::int64_t value) override
    {
        calls += std::string(key) + "=" + std::to_string(value) + " ";
    }
    void text(std::string_view key, std::string_view value) override
    {
        calls += std::string(key) + "='" + std::string(value) + "' ";
    }
    void beginList(std::string_view key) override { calls += std::string(key) + "[ "; }
    void endList(std::string_view key) override { calls += std::string(key) + "] "; }
    std::string calls;
};

std::string randomText(std::mt19937 &random)
{
    static const std::vector<std::string> kParts = {"a",    "Z",        "\"",           "\\",
                                                    "/",    "\n",       "\x01",         "\x1f",
                                                    "\x7f", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x96\xA5",
                                                    "{",    "]"};
    std::string out;
    for (std::size_t i = random() % 8; i > 0; --i)
        out += kParts[random() % kParts.size()];
    return out;
}

AttributeValue randomValue(std::mt19937 &random)
{
    const auto number = [&random] {
        return static_cast<std::int64_t>((std::uint64_t{random()} << 32) | random());
    };
    switch (random() % 4) {
    case 0:
        return number();
    case 1:
        return randomText(random);
    case 2:
        return std::vector<std::int64_t>{number(), 0, number()};
    default:
        return std::vector<std::string>{randomText(random), randomText(random)};
    }
}

} // namespace

class TestAttributes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCanonicalText()
    {
        Attributes attributes;
        attributes["b"] = std::int64_t{-3};
        attributes["a"] = std::string("x\"y\\z\n\x1b/\xC3\xA9");
        attributes["c"] = std::vector<std::int64_t>{1, 2};
        attributes["d"] = std::vector<std::string>{"p", ""};
        attributes["e"] = std::vector<std::string>{};
        QCOMPARE(toText(attributes),
                 std::string("{\"a\":\"x\\\"y\\\\z\\u000a\\u001b/"
                             "\xC3\xA9\",\"b\":-3,\"c\":[1,2],\"d\":[\"p\",\"\"],\"e\":[]}"));
        QCOMPARE(toText(Attributes{}), std::string("{}"));
    }

    void sortsKeysByBytes()
    {
        const Attributes attributes{{"b", std::int64_t{1}},
                                    {"a_b", std::int64_t{2}},
                                    {"a", std::int64_t{3}},
                                    {"B", std::int64_t{4}},
                                    {"\xC3\xA9", std::int64_t{5}}};
        QCOMPARE(toText(attributes), std::string("{\"B\":4,\"a\":3,\"a_b\":2,\"b\":1,\"\xC3\xA9\":5}"));
        QCOMPARE(*parseAttributes(toText(attributes)), attributes);
    }

    void replacesMalformedUtf8SoThatItCanBeReadAgain()
    {
        const std::string text = toText(AttributeValue(std::string("a\xFFz")));
        QCOMPARE(text, std::string("\"a\xEF\xBF\xBDz\""));
        QVERIFY(parseAttributeValue(text));
    }

    void readsBackWhatItWrote()
    {
        std::mt19937 random(20260331);
        for (int round = 0; round < 3000; ++round) {
            Attributes attributes;
            for (std::size_t i = random() % 6; i > 0; --i)
                attributes[randomText(random)] = randomValue(random);
            const std::string text = toText(attributes);
            const auto read = parseAttributes(text);
            QVERIFY2(read, text.c_str());
            QCOMPARE(*read, attributes);
            QCOMPARE(toText(*read), text);
        }
    }

    // Whatever byte is changed, either the text is refused or it is the canonical text of what was read.
    void readsNothingButCanonicalText()
    {
        std::mt19937 random(7);
        const std::string good = "{\"a\":\"x\\u000ay\",\"b\":-10,\"c\":[1,20],\"d\":[\"p\",\"\xC3\xA9\"]}";
        QVERIFY(parseAttributes(good));
        for (int round = 0; round < 20000; ++round) {
            std::string text = good;
            for (std::size_t i = 1 + random() % 3; i > 0; --i) {
                const std::size_t at = random() % text.size();
                switch (random() % 3) {
                case 0:
                    text[at] = static_cast<char>(random());
                    break;
                case 1:
                    text.erase(at, 1);
                    break;
                default:
                    text.insert(at, 1, "{}[]\",:0-9\\u"[random() % 12]);
                }
            }
            Recorder recorder;
            const auto read = parseAttributes(text);
            QCOMPARE(walkAttributes(text, recorder), static_cast<bool>(read));
            if (read)
                QCOMPARE(toText(*read), text);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const std::pair<const char *, const char *> rows[] = {{"empty", ""},
                                                              {"no object", "[]"},
                                                              {"blank", "{ \"a\":1}"},
                                                              {"line end after", "{\"a\":1}\n"},
                                                              {"unsorted", "{\"b\":1,\"a\":2}"},
                                                              {"key twice", "{\"a\":1,\"a\":1}"},
                                                              {"float", "{\"a\":1.5}"},
                                                              {"exponent", "{\"a\":1e3}"},
                                                              {"plus", "{\"a\":+1}"},
                                                              {"leading zero", "{\"a\":01}"},
                                                              {"minus zero", "{\"a\":-0}"},
                                                              {"too large", "{\"a\":9223372036854775808}"},
                                                              {"minus alone", "{\"a\":-}"},
                                                              {"true", "{\"a\":true}"},
                                                              {"null", "{\"a\":null}"},
                                                              {"nested object", "{\"a\":{}}"},
                                                              {"nested list", "{\"a\":[[1]]}"},
                                                              {"mixed list", "{\"a\":[1,\"b\"]}"},
                                                              {"trailing comma", "{\"a\":1,}"},
                                                              {"trailing comma in list", "{\"a\":[1,]}"},
                                                              {"short escape", "{\"a\":\"\\n\"}"},
                                                              {"upper case escape", "{\"a\":\"\\u000A\"}"},
                                                              {"needless escape", "{\"a\":\"\\u0041\"}"},
                                                              {"escaped slash", "{\"a\":\"\\/\"}"},
                                                              {"short u", "{\"a\":\"\\u00\"}"},
                                                              {"surrogate", "{\"a\":\"\\ud800\"}"},
                                                              {"raw control", "{\"a\":\"\t\"}"},
                                                              {"not UTF-8", "{\"a\":\"\xC3\"}"},
                                                              {"overlong", "{\"a\":\"\xC0\xAF\"}"},
                                                              {"unclosed text", "{\"a\":\"x"},
                                                              {"backslash at the end", "{\"a\":\"x\\"},
                                                              {"unclosed object", "{\"a\":1"},
                                                              {"two objects", "{}{}"},
                                                              {"single quotes", "{'a':1}"}};
        for (const auto &[name, text] : rows)
            QTest::newRow(name) << QByteArray(text);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto read = parseAttributes(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        Recorder recorder;
        QVERIFY(!walkAttributes(text.toStdString(), recorder));
    }

    void survivesDepth()
    {
        std::string deep = "{\"a\":";
        deep.append(1'000'000, '[');
        QVERIFY(!parseAttributes(deep));
        QVERIFY(!parseAttributeValue(std::string(1'000'000, '[')));
    }

    void keepsTheEndsOfTheRange()
    {
        for (const std::int64_t n :
             {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
            QCOMPARE(*parseAttributeValue(toText(AttributeValue(n))), AttributeValue(n));
    }

    void walksInOrder()
    {
        Recorder recorder;
        QVERIFY(walkAttributes("{\"a\":5,\"b\":[\"x\",\"\\u0001\"],\"c\":[],\"d\":[7,8]}", recorder));
        QCOMPARE(recorder.calls, std::string("a=5 b[ b='x' b='\x01' b] c[ c] d[ d=7 d=8 d] "));
    }
};

TALLY_TEST(TestAttributes);
#include "test_attributes.moc"
