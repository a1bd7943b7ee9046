// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "ui/labels/label_preview.h"
#include "ui/labels/labels_pane.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestLabelsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_lab = std::make_unique<SessionLab>();
        m_items.clear();
        for (int i = 0; i < 30; ++i)
            m_items.push_back(m_lab->add("laptop", {{"name", "pc-" + std::to_string(i)},
                                                    {"asset_number", "AC-" + std::to_string(10500 + i)}}));
        m_items.push_back(m_lab->add("laptop", {{"name", "pc-x"}}));
        m_lab->open();
        m_pane = std::make_unique<LabelsPane>(m_lab->context);
        m_pane->resize(380, 820);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_lab.reset();
    }

    void itSaysWhatWillBePrinted()
    {
        give(m_items);
        QCOMPARE(m_pane->sheet().id, QStringLiteral("L7160"));
        QCOMPARE(m_pane->summary(),
                 QStringLiteral("30 label(s) on 2 sheet(s). 1 item(s) have no asset number and get none."));
        m_pane->preview()->setFocus();
        QSignalSpy changed(m_pane.get(), &LabelsPane::changed);
        QTest::keyClick(m_pane->preview(), Qt::Key_End); // the last place of the first sheet
        QVERIFY(changed.wait());
        QVERIFY(m_pane->summary().startsWith(QStringLiteral("30 label(s) on 3 sheet(s).")));
    }
    void aPlaceIsChosenByClick()
    {
        give(m_items);
        auto *first = m_pane->findChildren<QSpinBox *>().first();
        QTest::mouseClick(m_pane->preview(), Qt::LeftButton, {},
                          m_pane->preview()->rectOf(4).center().toPoint());
        QCOMPARE(first->value(), 5);
        QTest::keyClick(m_pane->preview(), Qt::Key_Up);
        QCOMPARE(first->value(), 2);
        QTest::keyClick(m_pane->preview(), Qt::Key_Up); // stays on the sheet
        QCOMPARE(first->value(), 2);
    }
    void whatAScannerCannotReadIsRefused()
    {
        choose(QStringLiteral("L7651"));                            // 38 mm
        m_pane->findChildren<QComboBox *>()[2]->setCurrentIndex(1); // the serial number, of 24 signs
        const ItemId odd = m_items[0];
        auto other = m_lab->other();
        JobContext job;
        QVERIFY(other->set(odd, {{"serial_number", "ABCDEFGHIJKLMNOPQRSTUVWX"}}, "test", {}, job));
        QTRY_COMPARE(m_lab->shown(odd, "serial_number"), std::string("ABCDEFGHIJKLMNOPQRSTUVWX"));
        give({odd});
        QVERIFY2(m_pane->summary().contains(QStringLiteral("Print it as a QR code")),
                 qPrintable(m_pane->summary()));
        QVERIFY(!button("PDF")->isEnabled());
        m_pane->findChildren<QComboBox *>()[1]->setCurrentIndex(1); // QR
        QTRY_VERIFY(button("PDF")->isEnabled());
    }
    void nothingIsAnAnswerToo()
    {
        give({});
        QCOMPARE(m_pane->summary(), QStringLiteral("Select the items that need labels."));
        QVERIFY(!button("PDF")->isEnabled());
        give({m_items.back()});
        QVERIFY(m_pane->summary().startsWith(QStringLiteral("None of the selected items")));
    }
    void thePdfHasItsPages()
    {
        QTemporaryDir folder;
        give(m_items);
        const QString file = folder.filePath(QStringLiteral("labels.pdf"));
        m_pane->writePdfTo(file);
        QTRY_COMPARE(m_lab->told.size(), 1);
        QVERIFY(m_lab->told[0].startsWith(QStringLiteral("2 page(s)")));
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QVERIFY(in.readAll().startsWith("%PDF"));
        m_pane->writePdfTo(QStringLiteral("/nowhere/labels.pdf"));
        QTRY_COMPARE(m_lab->complainedOf, QStringList{QStringLiteral("The labels were not saved.")});
    }
    void choicesAreKept()
    {
        choose(QStringLiteral("roll-54x25"));
        give({m_items[0]});
        QCOMPARE(m_pane->summary(), QStringLiteral("1 label(s)."));
        LabelsPane next(m_lab->context);
        QCOMPARE(next.sheet().id, QStringLiteral("roll-54x25"));
    }
    void escapeLeaves()
    {
        QSignalSpy left(m_pane.get(), &LabelsPane::left);
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
    void looksRight()
    {
        give(m_items);
        QTest::mouseClick(m_pane->preview(), Qt::LeftButton, {},
                          m_pane->preview()->rectOf(4).center().toPoint());
        QTest::qWait(400);
        QVERIFY(takePictures(*m_pane, QStringLiteral("labels-sheet")));
        choose(QStringLiteral("roll-62x29"));
        QTest::qWait(400);
        QVERIFY(takePictures(*m_pane, QStringLiteral("labels-roll")));
    }

private:
    void give(const std::vector<ItemId> &items)
    {
        QSignalSpy changed(m_pane.get(), &LabelsPane::changed);
        m_pane->setItems(items);
        QVERIFY(changed.wait(10'000));
    }
    void choose(const QString &sheet)
    {
        auto *box = m_pane->findChildren<QComboBox *>().first();
        box->setCurrentIndex(box->findData(sheet));
    }
    QPushButton *button(const char *word)
    {
        for (QPushButton *each : m_pane->findChildren<QPushButton *>()) {
            if (each->text().contains(QLatin1String(word)))
                return each;
        }
        qFatal("no button %s", word);
    }

    std::vector<ItemId> m_items;
    std::unique_ptr<SessionLab> m_lab;
    std::unique_ptr<LabelsPane> m_pane;
};

TALLY_TEST(TestLabelsPane);
#include "test_labels_pane.moc"
