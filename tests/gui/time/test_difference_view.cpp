// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two points in time.
#include "pictures.h"
#include "registrar.h"
#include "session_lab.h"

#include "ui/tables/table_view.h"
#include "ui/views/difference/difference_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

using namespace tally;
using namespace tally::ui;
using test::SessionLab;

class TestDifferenceView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pc = m_lab.add("laptop", {{"name", "PC-1"}, {"status", "in_use"}, {"cost_pence", "500"}});
        m_lab.add("laptop", {{"name", "PC-2"}, {"status", "in_use"}});
        m_lab.clock.set(*parseInstant("2026-03-10T09:00:00Z"));
        m_lab.set(m_pc, {{"status", "in_repair"}, {"cost_pence", "600"}}, "screen broken");
        m_lab.clock.set(*parseInstant("2026-03-20T09:00:00Z"));
        m_lab.set(m_pc, {{"status", "in_use"}}, "mended");
        m_lab.open();
        m_view = std::make_unique<DifferenceView>(m_lab.context);
        m_view->resize(1200, 600);
        m_view->show();
    }

    void cleanupTestCase() { m_view.reset(); }

    void theLastOperationByItself()
    {
        show({});
        QVERIFY(rowsAre(2));
        QVERIFY(m_view->model()->isGroup(0));
        QCOMPARE(m_view->model()->index(0, 7).data().toString(), QStringLiteral("mended"));
        QCOMPARE(text(1, 3), QStringLiteral("PC-1"));
        QCOMPARE(text(1, 4), QStringLiteral("Status"));
        QCOMPARE(text(1, 5), QStringLiteral("In repair"));
        QCOMPARE(text(1, 6), QStringLiteral("In use"));
    }

    void betweenDaysWhatCancelsOutIsLeftOut()
    {
        type(QStringLiteral("5 Mar 2026"), {});
        // The status is what it was; the cost is not.
        QVERIFY(SessionLab::until([&] { return text(1, 4) == QLatin1String("Cost"); }));
        QCOMPARE(m_view->model()->rowCount(), 2);
        QCOMPARE(text(1, 6), QString::fromUtf8("£600.00"));
        type(QStringLiteral("5 Mar 2026"), QStringLiteral("15 Mar 2026"));
        QVERIFY(rowsAre(3));
        QCOMPARE(m_view->place().subject, QStringLiteral("2026-03-05..2026-03-15"));
        QVERIFY(m_view->title().contains(QStringLiteral("2 change")));
    }

    void mistakesAreSaid()
    {
        const int rows = m_view->model()->rowCount();
        type(QStringLiteral("never"), {});
        QVERIFY2(m_view->mistake().contains(QStringLiteral("names no point in time")),
                 qPrintable(m_view->mistake()));
        QCOMPARE(m_view->model()->rowCount(), rows); // what was shown stays
        type(QStringLiteral("15 Mar 2026"), QStringLiteral("5 Mar 2026"));
        QVERIFY(SessionLab::until([&] { return m_view->mistake().contains(QStringLiteral("earlier")); }));
        type(QStringLiteral("5 Mar 2026"), QStringLiteral("15 Mar 2026"));
        QVERIFY(SessionLab::until([&] { return m_view->mistake().isEmpty(); }));
    }

    void groupsFoldAndLinesLeadOn()
    {
        type(QStringLiteral("5 Mar 2026"), QStringLiteral("15 Mar 2026"));
        QVERIFY(rowsAre(3));
        const QAbstractItemModelTester tester(m_view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_view->table()->setCurrentIndex(m_view->model()->index(0, 0));
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QCOMPARE(m_view->model()->rowCount(), 1);
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QCOMPARE(m_view->model()->rowCount(), 3);
        m_view->table()->setCurrentIndex(m_view->model()->index(2, 0));
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QCOMPARE(m_lab.items, std::vector{m_pc});
        m_view->model()->setGrouped(false);
        QCOMPARE(m_view->model()->rowCount(), 2);
        QCOMPARE(text(0, 7), QStringLiteral("screen broken"));
        m_view->model()->setGrouped(true);
    }

    void wordsFilter()
    {
        Place place{QStringLiteral("difference"),
                    QStringLiteral("2026-03-05..2026-03-15"),
                    QStringLiteral("COST"),
                    {}};
        show(place);
        QVERIFY(rowsAre(2));
        QCOMPARE(text(1, 4), QStringLiteral("Cost"));
        place.filter = QStringLiteral("nothing like it");
        show(place);
        QVERIFY(rowsAre(0));
        place.filter.clear();
        show(place);
        QVERIFY(rowsAre(3));
    }

    void looksRight() { QVERIFY(test::takePictures(*m_view, QStringLiteral("difference"))); }

private:
    void show(Place place)
    {
        place.view = QStringLiteral("difference");
        m_view->go(place);
    }

    void type(const QString &from, const QString &to)
    {
        const auto fields = m_view->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == QLatin1String("To"))
                field->setText(to);
        }
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == QLatin1String("From")) {
                field->setText(from);
                QTest::keyClick(field, Qt::Key_Return);
            }
        }
    }

    bool rowsAre(int count) const
    {
        return SessionLab::until([&] { return m_view->model()->rowCount() == count; });
    }

    QString text(int row, int column) const { return m_view->model()->index(row, column).data().toString(); }

    SessionLab m_lab;
    std::unique_ptr<DifferenceView> m_view;
    ItemId m_pc;
};

TALLY_TEST(TestDifferenceView);
#include "test_difference_view.moc"
