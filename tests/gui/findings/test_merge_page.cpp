// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two that are one, merged side by side and taken apart again.
#include "findings_view_lab.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/details/line_list.h"
#include "ui/tables/table_view.h"
#include "ui/views/findings/apart_page.h"
#include "ui/views/findings/finding_model.h"
#include "ui/views/findings/merge_model.h"
#include "ui/views/findings/merge_page.h"
#include "ui/views/findings/merge_places.h"
#include "ui/widgets/error_strip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

const QString kPair = QStringLiteral("the same thing?");

int rowOf(const MergeModel &model, const std::string &attribute)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.attributeAt(row) == attribute)
            return row;
    }
    return -1;
}

// M on the duplicate.
bool openPair(FindingsViewLab &lab)
{
    lab.clock.set(*parseInstant("2026-03-01T10:00:00Z")); // after what was recorded
    if (!lab.begin() || !lab.goTo(kPair))
        return false;
    lab.press(Qt::Key_M);
    return SessionLab::until(
        [&] { return lab.view->mergePage()->model()->rowCount() > 0 && lab.view->mergePage()->isVisible(); });
}

} // namespace

class TestMergePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairIsMergedAndTakenApart()
    {
        FindingsViewLab lab;
        QVERIFY(openPair(lab));
        MergePage &page = *lab.view->mergePage();
        QCOMPARE(page.leadBox()->currentText(), QStringLiteral("pc-3")); // more sources speak of it
        QVERIFY(page.goesOver().contains(QStringLiteral("identifiers")));
        const int name = rowOf(*page.model(), "name");
        QVERIFY(name >= 0 && name < page.model()->differing());
        QCOMPARE(page.model()->cell(name, 3).text, QStringLiteral("pc-3b"));         // a person's word
        QVERIFY(rowOf(*page.model(), "serial_number") >= page.model()->differing()); // they agree
        QVERIFY(takePictures(*lab.view, QStringLiteral("merge")));

        // The lead's name, by the keyboard.
        page.table()->setCurrent(name, 1);
        QTest::keyClick(page.table(), Qt::Key_Return);
        QVERIFY(SessionLab::until([&] {
            return page.model()->cell(rowOf(*page.model(), "name"), 3).text == QStringLiteral("pc-3");
        }));
        page.reasonField()->setText(QStringLiteral("recorded twice"));
        page.button()->click();
        QVERIFY(SessionLab::until([&] { return !lab.undo.isEmpty() && lab.undo.back() > 0; }));
        QVERIFY(!page.isVisible()); // back among the findings
        QCOMPARE(lab.shown(lab.three, "name"), std::string("pc-3"));
        QCOMPARE(lab.session.estate()->rowOf(lab.twin), estate::kNoRow);
        QCOMPARE(lab.session.estate()->itemsOfClass("finding_decision").size(), std::size_t(1));
        QVERIFY(lab.waitForFindings());
        QVERIFY(lab.rowOf(kPair) < 0);

        QVERIFY(wasMerged(*lab.session.estate(), lab.three));
        lab.view->go({QStringLiteral("findings"), apartSubject(lab.three), {}, {}});
        ApartPage &apart = *lab.view->apartPage();
        QVERIFY(SessionLab::until([&] { return apart.button()->isEnabled(); }));
        // Each fact and where it goes.
        const auto tells = [&](const QString &words) {
            const Lines &lines = apart.lines()->lines();
            return std::any_of(lines.begin(), lines.end(),
                               [&](const Line &line) { return line.spoken().contains(words); });
        };
        QVERIFY(tells(QStringLiteral("pc-3b lives again")));
        QVERIFY(tells(QStringLiteral("Serial number: SN500600")));
        QVERIFY(tells(QStringLiteral("The reports of person")));
        QVERIFY(takePictures(*lab.view, QStringLiteral("take-apart")));
        QTest::keyClick(apart.lines(), Qt::Key_Return, Qt::ControlModifier); // as in merging
        QVERIFY(SessionLab::until([&] { return lab.session.estate()->rowOf(lab.twin) != estate::kNoRow; }));
        QVERIFY(SessionLab::until([&] { return !lab.items.empty() && lab.items.back() == lab.three; }));
        QVERIFY(!wasMerged(*lab.session.estate(), lab.three));
    }

    void undoMakesThemTwo()
    {
        FindingsViewLab lab;
        QVERIFY(openPair(lab));
        lab.view->mergePage()->button()->click();
        QVERIFY(SessionLab::until([&] { return lab.session.undoable().has_value(); }));
        lab.session.undo(*lab.session.undoable(), lab.view.get());
        QVERIFY(SessionLab::until([&] { return lab.session.estate()->rowOf(lab.twin) != estate::kNoRow; }));
        QVERIFY(SessionLab::until([&] { return lab.rowOf(kPair) >= 0; }));
        QVERIFY(lab.session.estate()->itemsOfClass("finding_decision").empty());
    }

    void anotherLeads()
    {
        FindingsViewLab lab;
        QVERIFY(openPair(lab));
        MergePage &page = *lab.view->mergePage();
        const int other = page.leadBox()->findText(QStringLiteral("pc-3b"));
        page.leadBox()->setCurrentIndex(other);
        Q_EMIT page.leadBox()->activated(other);
        QVERIFY(page.button()->text().contains(QStringLiteral("pc-3b")));
        QVERIFY(SessionLab::until([&] { return page.model()->itemAt(1) == lab.twin; }));
        page.button()->click();
        QVERIFY(SessionLab::until([&] { return lab.session.estate()->rowOf(lab.three) == estate::kNoRow; }));
        QVERIFY(lab.session.estate()->rowOf(lab.twin) != estate::kNoRow);
    }

    // From the table of items: no finding, three at once, and back to the item.
    void selectedItemsAreAPlace()
    {
        FindingsViewLab lab;
        const ItemId third = lab.add("laptop", {{"name", "pc-3c"}, {"status", "in_use"}});
        QVERIFY(lab.begin());
        const std::vector<ItemId> items{lab.three, lab.twin, third};
        QVERIFY(whyNoMerge(*lab.session.estate(), items).isEmpty());
        lab.view->go({QStringLiteral("findings"), mergeSubject(items), {}, {}});
        MergePage &page = *lab.view->mergePage();
        QVERIFY(SessionLab::until([&] { return page.model()->columnCount() == 5; }));
        QCOMPARE(itemsOfMerge(lab.view->place().subject), items);
        QTest::keyClick(page.table(), Qt::Key_Escape);
        QCOMPARE(lab.items.back(), lab.three); // nothing was recorded
        QVERIFY(!lab.session.undoable().has_value());
        lab.view->go({QStringLiteral("findings"), mergeSubject(items), {}, {}});
        QVERIFY(SessionLab::until([&] { return page.button()->isEnabled(); }));
        page.button()->click();
        QVERIFY(SessionLab::until([&] { return lab.session.undoable().has_value(); }));
        QCOMPARE(lab.session.estate()->rowOf(third), estate::kNoRow);
    }

    void whatCannotBeOneSaysWhy()
    {
        FindingsViewLab lab;
        const ItemId printer = lab.add("printer", {{"name", "pr-1"}});
        QVERIFY(lab.begin());
        QVERIFY(whyNoMerge(*lab.session.estate(), {lab.one, printer}).contains(QStringLiteral("classes")));
        QVERIFY(whyNoMerge(*lab.session.estate(), {lab.one}).contains(QStringLiteral("two")));
        lab.view->go({QStringLiteral("findings"), mergeSubject({lab.one, printer}), {}, {}});
        MergePage &page = *lab.view->mergePage();
        QVERIFY(SessionLab::until([&] { return !page.errorStrip()->text().isEmpty(); }));
        QVERIFY(!page.button()->isEnabled());
        lab.view->go({QStringLiteral("findings"), apartSubject(lab.one), {}, {}});
        ApartPage &apart = *lab.view->apartPage();
        QVERIFY(SessionLab::until([&] { return !apart.errorStrip()->text().isEmpty(); }));
        QVERIFY(!apart.button()->isEnabled());
    }

    // Somebody else ends one of the two while they are looked at.
    void aConflictIsShown()
    {
        FindingsViewLab lab;
        QVERIFY(openPair(lab));
        lab.elsewhere([&](app::Register &other) {
            JobContext job;
            must(other.retire(lab.twin, "sold", job));
        });
        lab.view->mergePage()->button()->click();
        QVERIFY(SessionLab::until([&] { return !lab.view->mergePage()->errorStrip()->text().isEmpty(); }));
        QVERIFY(!lab.session.undoable().has_value());
    }

    void modelKeepsTheProtocol()
    {
        FindingsViewLab lab;
        QVERIFY(openPair(lab));
        MergeModel &model = *lab.view->mergePage()->model();
        const QAbstractItemModelTester tester(&model);
        QVERIFY(!model.whyNotChosen(0, 0).isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(itemsOfMerge(QStringLiteral("merge:1,x,1,2")), (std::vector<ItemId>{ItemId(1), ItemId(2)}));
        QVERIFY(itemsOfMerge(QStringLiteral("kind=moved")).empty());
        QCOMPARE(itemOfApart(QStringLiteral("apart:7")), ItemId(7));
    }
};

TALLY_TEST(TestMergePage);
#include "test_merge_page.moc"
