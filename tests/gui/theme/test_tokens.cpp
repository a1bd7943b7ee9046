// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of tokens.json against the promises of the design: contrast by the formula of WCAG 2.
#include "registrar.h"

#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace tally::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr double kText = 4.5;
constexpr double kShape = 3.0;

QColor of(const ColourSet &set, Role role)
{
    return set.roles[std::size_t(role)];
}

void check(const ColourSet &set, Role role, Role ground, double least)
{
    const double found = contrast(of(set, role), of(set, ground));
    QVERIFY2(found >= least,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(roleName(role), roleName(ground)).arg(found)));
}

const Role kGrounds[] = {Role::Base,   Role::Alternate,  Role::Window, Role::Raised,
                         Role::Select, Role::SelectIdle, Role::Hover};

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
    }
    void contrastHolds_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrastHolds()
    {
        QFETCH(bool, dark);
        const ColourSet &set = dark ? tokens().dark : tokens().light;
        for (const Role ground : kGrounds) {
            for (const Role text :
                 {Role::Text, Role::TextMuted, Role::Link, Role::Good, Role::Warn, Role::Bad, Role::Info,
                  Role::Hold, Role::Neutral, Role::Past, Role::WhatIf})
                check(set, text, ground, kText);
            for (const Role shape : {Role::Control, Role::Focus, Role::Accent})
                check(set, shape, ground, kShape);
        }
        const std::pair<Role, Role> tints[] = {
            {Role::Good, Role::GoodTint},   {Role::Warn, Role::WarnTint},
            {Role::Bad, Role::BadTint},     {Role::Info, Role::InfoTint},
            {Role::Hold, Role::HoldTint},   {Role::Neutral, Role::NeutralTint},
            {Role::Past, Role::PastTint},   {Role::WhatIf, Role::WhatIfTint},
            {Role::OnAccent, Role::Accent}, {Role::OnAccent, Role::AccentHover}};
        for (const auto &[text, ground] : tints)
            check(set, text, ground, kText);
        for (const auto &[state, tint] : tints) {
            if (state != Role::OnAccent)
                check(set, Role::Text, tint, kText);
        }
        check(set, Role::Text, Role::Match, kText);
        check(set, Role::TextDisabled, Role::Base, kShape);
    }
    void chartColoursStandOutFromTheirGround()
    {
        for (const ColourSet *set : {&tokens().light, &tokens().dark}) {
            QCOMPARE(set->series.size(), std::size_t(8));
            for (const QColor &colour : set->series)
                QVERIFY2(contrast(colour, of(*set, Role::Base)) >= kShape, qPrintable(colour.name()));
        }
        QCOMPARE(tokens().seriesNames.size(), qsizetype(8));
    }
    void aFigureCanBeReadOnEachStep()
    {
        for (const ColourSet *set : {&tokens().light, &tokens().dark}) {
            QCOMPARE(set->sequential.size(), std::size_t(6));
            QCOMPARE(set->diverging.size(), std::size_t(7));
            for (const auto *steps : {&set->sequential, &set->diverging}) {
                for (const QColor &step : *steps) {
                    const double best =
                        std::max(contrast(of(*set, Role::Text), step), contrast(of(*set, Role::Base), step));
                    QVERIFY2(best >= kText, qPrintable(step.name()));
                }
            }
        }
    }
    void aFaultIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QByteArray() << "illegal value";
        QTest::newRow("no roles") << QByteArray("{}") << "light.window is not a colour";
        QTest::newRow("no colour") << QByteArray(R"({"light":{"window":"grey-ish"}})")
                                   << "light.window is not a colour";
    }
    void aFaultIsNamed()
    {
        QFETCH(QByteArray, json);
        QString problem;
        parseTokens(json, problem);
        QTEST(problem, "problem");
    }
};

TALLY_TEST(TestTokens);
#include "test_tokens.moc"
