// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"

#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/mode_bar.h"
#include "ui/widgets/notice_strip.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/shortcut_hint.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/tool_button.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString nameFor(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

// What was announced since the last question.
QStringList g_alerts;

QStringList heard()
{
    return std::exchange(g_alerts, {});
}

QList<ChipWords> conditions(int count)
{
    const QList<ChipWords> all{
        {text("Bought"), text("2020 to 2022")}, {text("Owner"), text("Ashford Council")},
        {text("Status"), text("not ended")},    {text("Site"), text("Civic Centre")},
        {text("Model"), text("ThinkPad L14")},  {text("Cost"), text("over £500")}};
    return all.mid(0, count);
}

ErrorWords error()
{
    return {text("3 rows were not read."), text("Their date is not a date: 31/02/2026 in column Bought."),
            text("Correct the file or map the column as text."), text("Show the 3 rows"),
            text("import/date 117")};
}

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        connect(&Announcer::instance(), &Announcer::said, this,
                [](const QString &said) { g_alerts.append(said); });
    }
    void init() { heard(); }

    void aToolButtonSaysItsNameAndKeys()
    {
        const ToolButton button(text("columns"), text("&Columns…"), QKeySequence(text("Ctrl+Shift+C")));
        QCOMPARE(button.toolTip(), text("Columns (Ctrl+Shift+C)"));
        QCOMPARE(button.accessibleName(), text("Columns"));
        QAction action(text("E&xport"));
        action.setShortcut(QKeySequence(text("Ctrl+E")));
        ToolButton other(&action);
        QCOMPARE(other.toolTip(), text("Export (Ctrl+E)"));
        action.setStatusTip(text("Nothing is selected"));
        QCOMPARE(other.toolTip(), text("Export (Ctrl+E)\nNothing is selected"));
        other.setIconOnly(true);
        QCOMPARE(nameFor(&other), text("Export"));
    }
    void aStateIsAWord()
    {
        StateLabel label(State::Warn, text("In repair"));
        QCOMPARE(nameFor(&label), text("In repair"));
        label.setState(State::Good);
        QCOMPARE(nameFor(&label), stateWord(State::Good));
    }
    void aLongLineIsShortened()
    {
        ElidedLabel label(text("Councillors' home workers of Northfield"));
        label.resize(60, 20);
        QVERIFY(label.isElided());
        label.resize(600, 20);
        QVERIFY(!label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 100);
    }
    void aNoticeGoesUnlessItIsLookedAt()
    {
        NoticeStrip strip;
        QSignalSpy gone(&strip, &NoticeStrip::dismissed);
        strip.showNotice(text("Custodian of 40 computers set."), text("Undo"));
        QCOMPARE(heard(), QStringList{text("Custodian of 40 computers set.")});
        QVERIFY(!strip.isHeld());
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QCoreApplication::sendEvent(&strip, &enter);
        QVERIFY(strip.isHeld());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&strip, &leave);
        QVERIFY(!strip.isHeld());
        strip.showNotice(text("Another"));
        QCOMPARE(strip.text(), text("Another"));
        QVERIFY(!strip.findChild<QPushButton *>()->isVisible());
        strip.dismiss();
        QCOMPARE(gone.count(), 1);
        QCOMPARE(strip.text(), QString());
    }
    void aNoticeLastsTenSeconds()
    {
        QWidget window;
        auto *strip = new NoticeStrip(&window);
        auto *other = new QPushButton(text("x"), &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy gone(strip, &NoticeStrip::dismissed);
        QCOMPARE(strip->duration(), 10'000);
        strip->setDuration(200);
        strip->showNotice(text("Set."), text("Undo"));
        auto *button = strip->findChild<QPushButton *>();
        button->setFocus();
        QCoreApplication::processEvents();
        QTest::qWait(strip->duration() * 3); // focused: it stays
        QCOMPARE(gone.count(), 0);
        other->setFocus();
        QTRY_COMPARE(gone.count(), 1);
    }
    void undoOfANotice()
    {
        NoticeStrip strip;
        QSignalSpy undo(&strip, &NoticeStrip::actionTriggered);
        strip.showNotice(text("Set."), text("Undo"));
        strip.findChild<QPushButton *>()->click();
        QCOMPARE(undo.count(), 1);
        QVERIFY(strip.isHidden());
    }
    void anErrorStaysAndOffersItsRemedy()
    {
        ErrorStrip strip;
        QSignalSpy remedy(&strip, &ErrorStrip::remedyTriggered);
        strip.showError(error());
        QVERIFY(heard().join(text("")).startsWith(text("3 rows were not read. Their date")));
        strip.findChild<QPushButton *>()->click();
        QCOMPARE(remedy.count(), 1);
        QVERIFY(!strip.isHidden());
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(strip.isHidden());
        strip.showError({text("Gone."), {}, {}, {}, {}});
        QVERIFY(!strip.findChild<QPushButton *>()->isVisibleTo(&strip));
    }
    void anEmptyStateHasOneNextStep()
    {
        EmptyState state;
        QSignalSpy spy(&state, &EmptyState::actionTriggered);
        state.setWords(text("Nothing matches"), text("No computer is of Ashford and ended."),
                       text("Clear filter"));
        QCOMPARE(nameFor(&state), text("Nothing matches"));
        state.findChild<QPushButton *>()->click();
        QCOMPARE(spy.count(), 1);
        state.setWords(text("Nothing yet"), text("x"));
        QVERIFY(state.findChild<QPushButton *>()->isHidden());
    }
    void aHeadSaysHowMany()
    {
        PaneHead head(text("Computers"));
        QCOMPARE(nameFor(&head), text("Computers"));
        head.setCount(24, 7012);
        QCOMPARE(head.countText(), text("24 of 7,012"));
        QCOMPARE(nameFor(&head), text("Computers, 24 of 7,012"));
        head.setCount(7012, 7012);
        QCOMPARE(head.countText(), text("7,012"));
    }
    void aNarrowHeadKeepsTheIcons()
    {
        PaneHead head(text("Computers"));
        ToolButton *button = head.addButton(text("columns"), text("Columns"));
        head.addButton(text("export"), text("Export"));
        head.resize(800, 40);
        head.show();
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        head.resize(180, 40);
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(nameFor(button), text("Columns"));
        head.resize(800, 40);
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }
    void aModeIsAnnounced()
    {
        ModeBar bar(ModeBar::Mode::Past);
        bar.setWords(text("As of 31 March 2025."), text("Changes are off."));
        bar.resize(1000, 36);
        bar.show();
        QVERIFY(heard().contains(text("As of 31 March 2025. Changes are off.")));
        bar.setWords(text("As of 1 April 2025."), text("Changes are off."));
        QVERIFY(heard().contains(text("As of 1 April 2025. Changes are off.")));
        auto *sentence = bar.findChild<ElidedLabel *>();
        QVERIFY(sentence->isVisibleTo(&bar));
        bar.resize(500, 36);
        QVERIFY(!sentence->isVisibleTo(&bar));
    }
    void whatIsSaidIsHeardOnce()
    {
        StatusRegion region;
        region.say(text("24 shown"));
        QCOMPARE(heard(), QStringList{text("24 shown")});
        for (const char *count : {"20", "12", "3"})
            region.sayWhenQuiet(text(count));
        QCOMPARE(heard(), QStringList());
        QTRY_COMPARE(region.text(), text("3"));
        QCOMPARE(heard(), QStringList{text("3")});
    }
    void theSheetIsPaintedInEachAppearance()
    {
        QWidget sheet;
        auto *column = new QVBoxLayout(&sheet);
        column->setContentsMargins({});
        auto *past = new ModeBar(ModeBar::Mode::Past);
        past->setWords(text("As of 31 March 2025, end of day"),
                       text("Changes are off; reports carry this date."));
        past->addButton(text("Compare"));
        past->addButton(text("Back"));
        auto *whatIf = new ModeBar(ModeBar::Mode::WhatIf);
        whatIf->setWords(text("What if: budget −10 %"), text("Nothing here is recorded. 3 changes."));
        whatIf->addButton(text("Keep…"));
        auto *head = new PaneHead(text("Computers"));
        head->setCount(24, 7012);
        for (const auto &[icon, word] :
             {std::pair{"group", "Group"}, {"columns", "Columns"}, {"export", "Export"}})
            head->addButton(text(icon), text(word));
        auto *asText = new QAction(head);
        asText->setShortcut(QKeySequence(text("Ctrl+L")));
        auto *hint = new ShortcutHint(head);
        hint->follow(asText);
        head->addWidget(hint);
        auto *chips = new ChipRow;
        chips->setAddText(text("Add filter"));
        chips->setChips(conditions(6));
        auto *failed = new ErrorStrip;
        auto *states = new QWidget;
        auto *row = new QHBoxLayout(states);
        for (int i = 0; i <= int(State::Ended); ++i)
            row->addWidget(new StateLabel(State(i)));
        auto *empty = new EmptyState;
        empty->setWords(text("Nothing matches"),
                        text("No computer was bought 2020 to 2022, is of Ashford Council, has "
                             "not ended and stands in the Civic Centre."),
                        text("Clear filter"));
        auto *notice = new NoticeStrip;
        for (QWidget *widget :
             std::initializer_list<QWidget *>{past, whatIf, failed, head, chips, states, empty, notice})
            column->addWidget(widget, widget == empty ? 1 : 0);
        sheet.resize(960, 560);
        sheet.show();
        failed->showError(error());
        notice->showNotice(text("Custodian of 40 computers set to Grace Adeyemi"), text("Undo"));
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        chips->findChildren<Chip *>().at(3)->setFocus();
        QVERIFY(tally::test::takePictures(sheet, QStringLiteral("widgets")));
    }
};

TALLY_TEST(TestWidgets);
#include "test_widgets.moc"
