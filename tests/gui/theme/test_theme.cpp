// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/theme/icons.h"
#include "ui/theme/states.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace tally::ui;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Theme::current().setAppearance(Appearance::Follow);
        Theme::current().setHighContrast(false);
        Theme::current().setDensity(Density::Compact);
    }
    void lightAndDarkAreSwitchedLive()
    {
        Theme &theme = Theme::current();
        QSignalSpy spy(&theme, &Theme::changed);
        QVERIFY(!theme.isDark());
        theme.setAppearance(Appearance::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(theme.color(Role::Base), tokens().dark.roles[std::size_t(Role::Base)]);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(Role::Base));
        QCOMPARE(QApplication::palette().color(QPalette::Text), theme.color(Role::Text));
        theme.setAppearance(Appearance::Dark);
        QCOMPARE(spy.count(), 1);
    }
    void aWidgetThatIsOpenFollows()
    {
        QWidget widget;
        widget.show();
        Theme::current().setAppearance(Appearance::Dark);
        QTRY_COMPARE(widget.palette().color(QPalette::Window),
                     tokens().dark.roles[std::size_t(Role::Window)]);
    }
    void highContrastHasNoTints()
    {
        Theme &theme = Theme::current();
        QVERIFY(theme.color(Role::WarnTint) != theme.color(Role::Base));
        theme.setHighContrast(true);
        QCOMPARE(theme.color(Role::WarnTint), theme.color(Role::Base));
        QCOMPARE(theme.color(Role::Line), theme.color(Role::Control));
    }
    void unavailableTextIsNotTextOfAnotherKind()
    {
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text),
                 Theme::current().color(Role::TextDisabled));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                 Theme::current().color(Role::SelectIdle));
    }
    void smallTextStaysLegible()
    {
        const QFont before = QApplication::font();
        for (const double points : {6.0, 9.0, 10.0, 14.0}) {
            QFont font = before;
            font.setPointSizeF(points);
            QApplication::setFont(font);
            const Theme &theme = Theme::current();
            QVERIFY(theme.font(TextSize::Small).pointSizeF() >= 8.5);
            QVERIFY(theme.fixedFont().pointSizeF() >= 8.5);
            QVERIFY(theme.font(TextSize::Small).pointSizeF() <= theme.font(TextSize::Body).pointSizeF());
            QVERIFY(theme.font(TextSize::Heading).pointSizeF() >= theme.font(TextSize::Body).pointSizeF());
        }
        QApplication::setFont(before);
        QCOMPARE(Theme::current().font(TextSize::Title).weight(), int(QFont::DemiBold));
        QCOMPARE(Theme::current().font(TextSize::Figure).weight(), int(QFont::Normal));
        QCOMPARE(Theme::current().font(TextSize::Body, true).weight(), int(QFont::DemiBold));
    }
    void rowsFollowTheDensityAndTheFont()
    {
        Theme &theme = Theme::current();
        QVERIFY(theme.rowHeight() >= 24);
        const int compact = theme.rowHeight();
        theme.setDensity(Density::Normal);
        QVERIFY(theme.rowHeight() > compact);
        theme.setDensity(Density::Roomy);
        QVERIFY(theme.rowHeight() >= 36);
        const QFont before = QApplication::font();
        QFont big = before;
        big.setPointSizeF(28);
        QApplication::setFont(big);
        QVERIFY(theme.rowHeight() >= QFontMetrics(big).height() + 18);
        QApplication::setFont(before);
    }
    void seriesBeginAgain()
    {
        const Theme &theme = Theme::current();
        QCOMPARE(theme.series(8), theme.series(0));
        QVERIFY(theme.series(1) != theme.series(0));
        QCOMPARE(theme.seriesName(6), QStringLiteral("slate"));
        QCOMPARE(theme.sequential(99), theme.sequential(5));
    }
    void everyStateHasItsOwnShapeAndWord()
    {
        std::set<QString> shapes;
        std::set<QString> words;
        for (int i = 0; i <= int(State::Ended); ++i) {
            shapes.insert(stateIconName(State(i)));
            words.insert(stateWord(State(i)));
            QVERIFY(iconNames().contains(stateIconName(State(i))));
        }
        QCOMPARE(shapes.size(), std::size_t(9));
        QCOMPARE(words.size(), std::size_t(9));
    }
};

TALLY_TEST(TestTheme);
#include "test_theme.moc"
