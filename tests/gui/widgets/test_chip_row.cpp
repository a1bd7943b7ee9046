// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/chip_row.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QList<ChipWords> conditions(int count)
{
    QList<ChipWords> chips;
    for (int i = 0; i < count; ++i)
        chips.append({text("Field"), QString::number(i)});
    return chips;
}

} // namespace

class TestChipRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_before = new QPushButton(text("before"));
        m_row = new ChipRow;
        m_after = new QPushButton(text("after"));
        column->addWidget(m_before);
        column->addWidget(m_row);
        column->addWidget(m_after);
        m_row->setAddText(text("Add filter"));
        m_row->setChips(conditions(6));
        m_window->resize(900, 160);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void overFourFold()
    {
        QVERIFY(m_row->isFolded());
        QCOMPARE(shown(), QStringList({text("Field 0"), text("Field 1"), text("Field 2"), text("Field 3"),
                                       text("+2"), text("Add filter")}));
        m_row->setChips(conditions(4));
        QVERIFY(!m_row->isFolded());
        QCOMPARE(shown().size(), 5);
    }
    void whatDoesNotFitFolds()
    {
        m_window->resize(330, 160);
        QVERIFY(m_row->isFolded());
        const QStringList words = shown();
        QVERIFY2(words.contains(text("Field 0")) && words.last() == text("Add filter") && words.size() < 6,
                 qPrintable(words.join(text("|"))));
        for (const Chip *chip : m_row->findChildren<Chip *>())
            QVERIFY(chip->isHidden() || chip->geometry().right() < m_row->width());
    }
    void theRowIsOneStop()
    {
        key(Qt::Key_Tab);
        QCOMPARE(focused(), text("Field 0"));
        key(Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        key(Qt::Key_Backtab);
        QCOMPARE(focused(), text("Field 0"));
    }
    void arrowsMove()
    {
        key(Qt::Key_Tab);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(focused(), text("Field 2"));
        key(Qt::Key_Left);
        QCOMPARE(focused(), text("Field 1"));
        key(Qt::Key_End);
        QCOMPARE(focused(), text("Add filter"));
        key(Qt::Key_Right);
        QCOMPARE(focused(), text("Add filter"));
        key(Qt::Key_Home);
        QCOMPARE(focused(), text("Field 0"));
        key(Qt::Key_Right);
        key(Qt::Key_Tab);
        key(Qt::Key_Backtab);
        QCOMPARE(focused(), text("Field 1")); // where one was
    }
    void enterEditsAndDeleteRemoves()
    {
        QSignalSpy edit(m_row, &ChipRow::editRequested);
        QSignalSpy remove(m_row, &ChipRow::removeRequested);
        QSignalSpy add(m_row, &ChipRow::addRequested);
        key(Qt::Key_Tab);
        key(Qt::Key_Right);
        key(Qt::Key_Return);
        QCOMPARE(edit.takeFirst(), QVariantList{1});
        key(Qt::Key_Delete);
        QCOMPARE(remove.takeFirst(), QVariantList{1});
        key(Qt::Key_End);
        key(Qt::Key_Delete);
        QCOMPARE(remove.count(), 0);
        key(Qt::Key_Return);
        QCOMPARE(add.count(), 1);
    }
    void afterARemovalTheNeighbourHasTheFocus()
    {
        key(Qt::Key_Tab);
        key(Qt::Key_Right);
        m_row->setChips(conditions(1));
        QCOMPARE(focused(), text("Add filter"));
    }
    void theFoldOpensAndCloses()
    {
        key(Qt::Key_Tab);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Right);
        QCOMPARE(focused(), text("+2"));
        key(Qt::Key_Return);
        QVERIFY(!m_row->isFolded());
        QCOMPARE(focused(), text("Field 4"));
        key(Qt::Key_Escape);
        QVERIFY(m_row->isFolded());
    }
    void theCrossRemovesAndTheWordsEdit()
    {
        QSignalSpy edit(m_row, &ChipRow::editRequested);
        QSignalSpy remove(m_row, &ChipRow::removeRequested);
        Chip *chip = chipOf(text("Field 2"));
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 10, chip->height() / 2));
        QCOMPARE(remove.takeFirst(), QVariantList{2});
        QCOMPARE(edit.count(), 0);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, chip->height() / 2));
        QCOMPARE(edit.takeFirst(), QVariantList{2});
    }
    void aChipSaysWhatItIs()
    {
        QCOMPARE(chipOf(text("Field 1"))->accessibleName(), text("Filter: Field 1"));
        QVERIFY(chipOf(text("Field 1"))->height() >= 24);
    }

private:
    void key(Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); }
    QString focused() const
    {
        const auto *chip = qobject_cast<Chip *>(QApplication::focusWidget());
        return chip ? chip->text() : text("no chip");
    }
    Chip *chipOf(const QString &words) const
    {
        for (Chip *chip : m_row->findChildren<Chip *>()) {
            if (chip->text() == words)
                return chip;
        }
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList words;
        QList<Chip *> chips = m_row->findChildren<Chip *>();
        std::sort(chips.begin(), chips.end(), [](Chip *a, Chip *b) { return a->x() < b->x(); });
        for (const Chip *chip : chips) {
            if (!chip->isHidden())
                words.append(chip->text());
        }
        return words;
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    ChipRow *m_row = nullptr;
};

TALLY_TEST(TestChipRow);
#include "test_chip_row.moc"
