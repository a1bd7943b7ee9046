// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped rules against titles that were labelled by hand: nothing may be named wrongly, and little
// missed.
#include "must.h"
#include "paths.h"
#include "recognise/rules.h"
#include "registrar.h"

#include <QTest>

#include <array>
#include <sstream>

using namespace tally;
using namespace tally::recognise;

namespace {

struct Labelled
{
    std::string name, version, publisher, architecture, product, productClass;
    bool isKnown() const { return product != "-"; }
};

std::vector<Labelled> readLabelled()
{
    std::vector<Labelled> all;
    std::istringstream file(test::readFile(test::fixture("recognition/titles.tsv")));
    std::string line;
    while (std::getline(file, line)) {
        if (line.starts_with('#'))
            continue;
        std::array<std::string, 6> cells;
        std::istringstream text(line);
        for (std::string &cell : cells)
            std::getline(text, cell, '\t');
        all.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]});
    }
    return all;
}

} // namespace

class TestLabelled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNoneWronglyAndMissesFew();
};

void TestLabelled::namesNoneWronglyAndMissesFew()
{
    const std::vector<Labelled> all = readLabelled();
    QVERIFY(all.size() >= 200);
    const Rules rules = test::must(Rules::build(shippedRules()));
    int named = 0, right = 0, wanted = 0;
    for (const Labelled &each : all) {
        wanted += each.isKnown();
        const auto match = rules.match(normalise(each.name, each.version, each.publisher, each.architecture));
        if (!match) {
            if (each.isKnown())
                qInfo("missed: %s", each.name.c_str());
            continue;
        }
        ++named;
        if (match->product.name == each.product && match->product.productClass == each.productClass)
            ++right;
        else
            qWarning("wrong: %s is %s (%s), not %s (%s); by %s", each.name.c_str(),
                     match->product.name.c_str(), match->product.productClass.c_str(), each.product.c_str(),
                     each.productClass.c_str(), match->rule.c_str());
    }
    qInfo("%d labelled, %d named, %d rightly: precision %.2f %%, recall %.2f %%", int(all.size()), named,
          right, 100.0 * right / named, 100.0 * right / wanted);
    QCOMPARE(right, named);
    QVERIFY(right * 100 >= wanted * 95);
}

TALLY_TEST(TestLabelled);
#include "test_labelled.moc"
