// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed on an item, and its undo after a preview in place.
#include "registrar.h"
#include "session_lab.h"

#include "ui/details/history_tab.h"
#include "ui/details/line_list.h"
#include "ui/details/undo_strip.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tally;
using namespace tally::ui;
using test::SessionLab;

namespace {

QPushButton *buttonNamed(const QWidget &widget, const QString &part)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().contains(part))
            return button;
    }
    return nullptr;
}

} // namespace

class TestHistoryTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<SessionLab>();
        m_pc = m_lab->add("laptop", {{"name", "PC-1"}, {"status", "in_use"}, {"purchased_on", "2021-04-12"}});
        m_lab->set(m_pc, {{"status", "in_repair"}}, "screen broken");
        m_lab->set(m_pc, {{"purchased_on", "2021-04-13"}, {"cost_pence", "500"}}, "invoice read");
        m_lab->set(m_pc, {{"cost_pence", "600"}}, "invoice read again");
        m_lab->open();
        m_tab = std::make_unique<HistoryTab>(m_lab->context);
        m_tab->resize(420, 500);
        m_tab->setItem(m_pc);
        m_tab->show();
        QVERIFY(SessionLab::until([&] { return !m_tab->list()->lines().empty(); }));
    }

    void cleanup()
    {
        m_tab.reset();
        m_lab.reset();
    }

    void newestFirstWithOldAndNewValue()
    {
        const Lines &lines = m_tab->list()->lines();
        QCOMPARE(lines.front().kind, Line::Kind::Entry);
        QVERIFY2(lines.front().value.contains(QStringLiteral("jane")), qPrintable(lines.front().value));
        QVERIFY2(lines.front().more.contains(QStringLiteral("edit")), qPrintable(lines.front().more));
        QCOMPARE(lines.at(1).value, QStringLiteral("invoice read again"));
        QCOMPARE(lines.at(2).label, QStringLiteral("Cost"));
        QCOMPARE(lines.at(2).value, QString::fromUtf8("£500.00 → £600.00"));
        QVERIFY(lines.front().operation > lines.back().operation);
        bool dates = false;
        for (const Line &line : lines)
            dates = dates || line.value == QString::fromUtf8("12 Apr 2021 → 13 Apr 2021");
        QVERIFY(dates);
    }

    void undoIsPreviewedThenDone()
    {
        m_tab->previewUndo(); // of the newest
        UndoStrip *strip = m_tab->undoStrip();
        QPushButton *undo = nullptr;
        QVERIFY(SessionLab::until([&] {
            undo = buttonNamed(*strip, QStringLiteral("Undo"));
            return undo != nullptr && undo->isVisible();
        }));
        QVERIFY2(strip->sentence().endsWith(QStringLiteral("go back.")), qPrintable(strip->sentence()));
        QCOMPARE(m_lab->shown(m_pc, "cost_pence"), std::string("600.00")); // nothing is done yet
        undo->click();
        QVERIFY(SessionLab::until([&] { return m_lab->shown(m_pc, "cost_pence") == "500.00"; }));
        QVERIFY(SessionLab::until([&] { return !m_lab->told.isEmpty(); }));
        QVERIFY(strip->isHidden());
    }

    void whatWasChangedAgainIsShownToStay()
    {
        QVERIFY(goToReason(QStringLiteral("invoice read")));
        m_tab->previewUndo();
        UndoStrip *strip = m_tab->undoStrip();
        QVERIFY(SessionLab::until(
            [&] { return strip->sentence().contains(QStringLiteral("changed again later stay")); }));
        QPushButton *show = buttonNamed(*strip, QStringLiteral("Show"));
        QVERIFY(show != nullptr && show->isVisible());
        show->click();
        bool listed = false;
        for (const QLabel *label : strip->findChildren<QLabel *>())
            listed = listed || (label->isVisible() && label->text().contains(QStringLiteral("PC-1")));
        QVERIFY(listed);
    }

    void leavingUndoesNothing()
    {
        m_tab->previewUndo();
        UndoStrip *strip = m_tab->undoStrip();
        QVERIFY(SessionLab::until([&] { return strip->sentence().contains(QStringLiteral("go back")); }));
        QTest::keyClick(strip, Qt::Key_Escape);
        QVERIFY(strip->isHidden());
        QCOMPARE(m_lab->shown(m_pc, "cost_pence"), std::string("600.00"));
    }

    void theFirstOperationIsRefusedInWords()
    {
        UndoStrip strip(m_lab->session);
        strip.preview(1, false); // set the register up
        QVERIFY(SessionLab::until([&] { return strip.sentence().contains(QStringLiteral("rests on it")); }));
        QVERIFY(buttonNamed(strip, QStringLiteral("Undo")) == nullptr ||
                !buttonNamed(strip, QStringLiteral("Undo"))->isVisible());
    }

    void enterOpensTheOperation()
    {
        QTest::keyClick(m_tab->list(), Qt::Key_Return);
        QCOMPARE(m_lab->places.size(), std::size_t(1));
        QCOMPARE(m_lab->places.front().view, QStringLiteral("difference"));
        QCOMPARE(m_lab->places.front().subject, QString::number(m_tab->list()->currentLine()->operation));
    }

    void thePastShowsNoFuture()
    {
        const OperationNumber newest = m_tab->list()->lines().front().operation;
        m_lab->session.setViewpoint({Viewpoint::Kind::AsOf, QString::number(newest - 1)});
        QVERIFY(SessionLab::until([&] { return !m_lab->session.isNow(); }));
        m_tab->setItem(m_pc);
        QVERIFY(SessionLab::until([&] {
            const Lines &lines = m_tab->list()->lines();
            return !lines.empty() && lines.front().operation == newest - 1;
        }));
    }

private:
    bool goToReason(const QString &reason)
    {
        const Lines &lines = m_tab->list()->lines();
        for (int row = 0; row < int(lines.size()); ++row) {
            if (lines.at(std::size_t(row)).value == reason) {
                m_tab->list()->setCurrentIndex(m_tab->list()->model()->index(row, 0));
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<SessionLab> m_lab;
    std::unique_ptr<HistoryTab> m_tab;
    ItemId m_pc;
};

TALLY_TEST(TestHistoryTab);
#include "test_history_tab.moc"
