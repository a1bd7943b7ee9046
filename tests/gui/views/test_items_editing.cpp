// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/conflict_strip.h"
#include "ui/tables/field_form.h"
#include "ui/tables/item_form_pane.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/paste_strip.h"
#include "ui/tables/value_edit.h"
#include "ui/views/items/items_view.h"
#include "view_lab.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestItemsEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCellIsOneOperation();
    void referencesCompleteWhileTyping();
    void nonsenseIsRefusedInWords_data();
    void nonsenseIsRefusedInWords();
    void manyAtOnce();
    void manyWithAMistake();
    void aNewItem();
    void endingIsUndone();
    void aBlockIsPastedWithAPreview();
    void oneValueFillsTheSelection();
    void whatIsBeingTypedOutlivesOthersChanges();
    void mistakesStayInTheCell();
    void conflictsShowBothValues();
    void conflictsOfManyAreATable();
    void readOnlyExplains();
    void itemsThatAreOneAreMergedElsewhere();

private:
    int column(const char *attribute) const { return m_view->pane()->model()->columnNamed(attribute); }
    void type(int row, const char *attribute, const QString &text);
    std::unique_ptr<ViewLab> m_lab;
    std::unique_ptr<ItemsView> m_view;
};

void TestItemsEditing::init()
{
    QSettings().clear();
    m_lab = std::make_unique<ViewLab>();
    m_view = std::make_unique<ItemsView>(m_lab->context);
    m_view->resize(1100, 620);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    QSignalSpy shown(m_view->pane(), &ItemTablePane::shown);
    m_view->go({QStringLiteral("items"), QStringLiteral("computer"), {}, {}});
    QVERIFY(shown.wait(10'000));
}

void TestItemsEditing::cleanup()
{
    m_view.reset();
    m_lab.reset();
}

void TestItemsEditing::type(int row, const char *attribute, const QString &text)
{
    TableView *table = m_view->pane()->table();
    table->setFocus();
    table->setCurrent(row, column(attribute));
    table->beginEdit();
    auto *edit = table->findChild<ValueEdit *>();
    QVERIFY(edit != nullptr);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestItemsEditing::aCellIsOneOperation()
{
    const OperationNumber before = m_lab->session.estate()->operation();
    type(2, "purchased_on", QStringLiteral("3/5/22"));
    QVERIFY(m_view->pane()->model()->cell(2, column("purchased_on")).pending);
    QTRY_COMPARE(m_lab->shown("AC-10502", "purchased_on"), std::string("2022-05-03"));
    QCOMPARE(m_lab->session.estate()->operation(), before + 1);
    QTRY_VERIFY(m_view->pane()->model()->overlays().empty());
    QCOMPARE(m_lab->told, QStringList{QStringLiteral("Purchased on of PC-2: Tue 3 May 2022.")});
    QCOMPARE(m_lab->undo.last(), before + 1);
    QCOMPARE(m_view->pane()->table()->currentIndex().row(), 3); // Enter goes down
}

void TestItemsEditing::referencesCompleteWhileTyping()
{
    type(1, "custodian", QStringLiteral("whit"));
    QTRY_COMPARE(m_lab->shown("AC-10501", "custodian"), std::string("Daniel Whitlock"));
}

void TestItemsEditing::nonsenseIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QString>("typed");
    QTest::newRow("date") << QByteArray("purchased_on") << QStringLiteral("31/02/2026");
    QTest::newRow("money") << QByteArray("cost_pence") << QStringLiteral("a lot");
    QTest::newRow("state") << QByteArray("status") << QStringLiteral("flying");
    QTest::newRow("nobody") << QByteArray("custodian") << QStringLiteral("Nobody Known");
}

void TestItemsEditing::nonsenseIsRefusedInWords()
{
    QFETCH(QByteArray, attribute);
    QFETCH(QString, typed);
    const OperationNumber before = m_lab->session.estate()->operation();
    type(0, attribute.constData(), typed);
    QTRY_COMPARE(m_lab->complaints.size(), std::size_t(1));
    QVERIFY(m_lab->complaints.front().text().find(typed.toStdString()) != std::string::npos);
    QVERIFY(m_lab->waitForIdle());
    QCOMPARE(m_lab->session.estate()->operation(), before);
    QVERIFY(m_view->pane()->model()->overlays().empty());
}

void TestItemsEditing::manyAtOnce()
{
    const OperationNumber before = m_lab->session.estate()->operation();
    m_view->pane()->table()->selectAll();
    m_lab->actions.find(QStringLiteral("item.editSelected"))->trigger();
    auto *form = m_view->findChild<ItemFormPane *>();
    QVERIFY(form->isVisible());
    QTRY_COMPARE(form->form()->field("status")->placeholderText(), QStringLiteral("leave as is (3 values)"));
    QVERIFY(!form->recordButton()->isEnabled());
    // As in the ten things done most: find the field, Tab, type, Enter, Ctrl+Enter.
    QWidget *search = QApplication::focusWidget();
    QTest::keyClicks(search, QStringLiteral("custod"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *custodian = form->form()->field("custodian");
    QVERIFY(custodian->hasFocus());
    QTest::keyClicks(custodian, QStringLiteral("nair"));
    QCOMPARE(form->recordButton()->text(), QStringLiteral("Set 1 field(s) of 12 item(s)"));
    for (QPushButton *button : form->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            button->click();
    }
    const RecordCell preview = m_view->pane()->model()->cell(1, column("custodian"));
    QVERIFY(preview.isPreview);
    QCOMPARE(preview.newText, QStringLiteral("Priya Nair"));
    QVERIFY(takePictures(*m_view, QStringLiteral("bulk-edit")));
    QTest::keyClick(custodian, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_lab->shown("AC-10511", "custodian"), std::string("Priya Nair"));
    QCOMPARE(m_lab->session.estate()->operation(), before + 1);
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(m_lab->told.contains(QStringLiteral("Custodian of 12 item(s) set.")));
    QCOMPARE(m_view->pane()->table()->selectedCount(), qint64(12)); // the selection stays
    m_lab->session.undo(before + 1, m_view.get());
    QTRY_COMPARE(m_lab->shown("AC-10511", "custodian"), std::string());
}

void TestItemsEditing::manyWithAMistake()
{
    m_view->pane()->table()->selectAll();
    m_lab->actions.find(QStringLiteral("item.editSelected"))->trigger();
    auto *form = m_view->findChild<ItemFormPane *>();
    QTest::keyClicks(form->form()->field("purchased_on"), QStringLiteral("someday"));
    form->record();
    QVERIFY(form->isVisible());
    QVERIFY(!form->form()->field("purchased_on")->problem().isEmpty());
    QVERIFY(form->form()->field("purchased_on")->hasFocus());
    // What only the register knows to be wrong comes back to its field, too.
    form->form()->field("purchased_on")->begin({});
    QTest::keyClicks(form->form()->field("site"), QStringLiteral("Nowhere at all"));
    form->record();
    QTRY_VERIFY(!form->form()->field("site")->problem().isEmpty());
    QVERIFY(form->isVisible());
}

void TestItemsEditing::aNewItem()
{
    m_lab->actions.find(QStringLiteral("item.new"))->trigger();
    auto *form = m_view->findChild<ItemFormPane *>();
    QVERIFY(form->isVisible());
    QTest::keyClicks(form->form()->field("asset_number"), QStringLiteral("AC-99001"));
    QTest::keyClicks(form->form()->field("site"), QStringLiteral("depot"));
    form->record();
    QTRY_COMPARE(m_view->pane()->shownCount(), qint64(13));
    QCOMPARE(m_lab->shown("AC-99001", "site"), std::string("Depot Lane"));
    QTRY_COMPARE(m_view->pane()->model()->cell(m_view->pane()->table()->currentIndex().row(), 0).text,
                 QStringLiteral("AC-99001"));
}

void TestItemsEditing::endingIsUndone()
{
    m_view->pane()->table()->setCurrent(0, 0);
    QTest::keyClick(m_view->pane()->table(), Qt::Key_Down, Qt::ShiftModifier);
    m_lab->actions.find(QStringLiteral("item.retire"))->trigger();
    QTRY_COMPARE(m_view->pane()->shownCount(), qint64(10));
    QTRY_COMPARE(m_lab->told, QStringList{QStringLiteral("2 item(s) ended.")});
    m_lab->session.undo(m_lab->undo.last(), m_view.get());
    QTRY_COMPARE(m_view->pane()->shownCount(), qint64(12));
}

void TestItemsEditing::aBlockIsPastedWithAPreview()
{
    const OperationNumber before = m_lab->session.estate()->operation();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("In repair\tPriya Nair\nflying\tPriya Nair\nIn repair\tNobody Known\n"));
    m_view->pane()->table()->setCurrent(0, column("status"));
    m_lab->actions.find(QStringLiteral("edit.paste"))->trigger();
    auto *strip = m_view->findChild<PasteStrip *>();
    QTRY_VERIFY(strip->isVisible());
    // AC-10500: custodian is so already; AC-10502 is in repair already.
    QCOMPARE(strip->recordButton()->text(), QStringLiteral("Record 2 of 6 cell(s)"));
    const ItemTableModel &model = *m_view->pane()->model();
    QCOMPARE(model.cell(0, column("status")).newText, QStringLiteral("In repair"));
    QVERIFY(!model.cell(1, column("status")).refusal.isEmpty());
    QVERIFY(!model.cell(2, column("custodian")).refusal.isEmpty());
    QVERIFY(!model.cell(0, column("custodian")).isPreview);
    QCOMPARE(m_lab->session.estate()->operation(), before); // nothing yet
    QVERIFY(takePictures(*m_view, QStringLiteral("paste")));
    strip->recordButton()->click();
    QTRY_COMPARE(m_lab->shown("AC-10500", "status"), std::string("in_repair"));
    QCOMPARE(m_lab->shown("AC-10501", "custodian"), std::string("Priya Nair"));
    QCOMPARE(m_lab->shown("AC-10501", "status"), std::string("in_use"));
    QCOMPARE(m_lab->session.estate()->operation(), before + 1);
    QVERIFY(!strip->isVisible());
}

void TestItemsEditing::oneValueFillsTheSelection()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Depot Lane"));
    m_view->pane()->table()->setCurrent(0, column("site"));
    m_view->pane()->table()->selectAll();
    m_lab->actions.find(QStringLiteral("edit.paste"))->trigger();
    auto *strip = m_view->findChild<PasteStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(strip->recordButton()->text(), QStringLiteral("Record 6 of 12 cell(s)"));
    QTest::keyClick(strip, Qt::Key_Escape);
    QVERIFY(!strip->isVisible());
    QVERIFY(m_view->pane()->model()->overlays().empty());
    QCOMPARE(m_lab->shown("AC-10500", "site"), std::string("Civic Centre"));
}

// Somebody records the same field while a cell is open: what is typed stays, and then both are shown.
void TestItemsEditing::whatIsBeingTypedOutlivesOthersChanges()
{
    TableView *table = m_view->pane()->table();
    table->setFocus();
    table->setCurrent(0, column("purchased_on"));
    const ItemId item = m_view->pane()->currentItem();
    table->beginEdit();
    QPointer<ValueEdit> edit = table->findChild<ValueEdit *>();
    QVERIFY(edit != nullptr);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("3/5/22"));
    const OperationNumber before = m_lab->session.estate()->operation();
    m_lab->elsewhere([&](app::Register &other) {
        JobContext job;
        QVERIFY(other.set(item, {{"purchased_on", "2020-02-02"}}, "from the invoice", {}, job));
    });
    QTRY_VERIFY(m_lab->session.estate()->operation() > before);
    QVERIFY(m_lab->waitForIdle());
    QVERIFY(edit != nullptr && edit->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("3/5/22"));
    QTest::keyClick(edit, Qt::Key_Return);
    auto *strip = m_view->pane()->findChild<ConflictStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(m_lab->shown("AC-10500", "purchased_on"), std::string("2020-02-02"));
    QTRY_VERIFY(edit == nullptr);
    const int at = column("purchased_on");
    QTRY_COMPARE(m_view->pane()->model()->cell(0, at).text, QStringLiteral("2 Feb 2020")); // late, not never
}

void TestItemsEditing::mistakesStayInTheCell()
{
    type(0, "purchased_on", QStringLiteral("31/02/2026"));
    auto *edit = m_view->pane()->table()->findChild<ValueEdit *>();
    QVERIFY(edit != nullptr && edit->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("31/02/2026"));
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("is no date")));
    QCOMPARE(m_lab->complaints.front().field, std::string("Purchased on")); // as people know it
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("28/02/2026"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_lab->shown("AC-10500", "purchased_on"), std::string("2026-02-28"));
}

void TestItemsEditing::conflictsShowBothValues()
{
    TableView *table = m_view->pane()->table();
    table->setFocus();
    table->setCurrent(0, column("site"));
    const ItemId item = m_view->pane()->currentItem();
    const estate::EstatePtr seen = m_view->pane()->model()->estate();
    m_lab->elsewhere([&](app::Register &other) {
        JobContext job;
        QVERIFY(other.set(item, {{"site", "Depot Lane"}}, "moved with the team", {}, job));
    });
    // Recorded as seen before the other's change came.
    ItemRecorder recorder(m_lab->context, nullptr, this);
    QSignalSpy conflicts(&recorder, &ItemRecorder::conflicted);
    auto *strip = m_view->pane()->findChild<ConflictStrip *>();
    connect(&recorder, &ItemRecorder::conflicted, strip, &ConflictStrip::showConflict);
    recorder.recordValue(seen, seen->rowOf(item), m_view->pane()->model()->attribute(column("site")), {});
    QTRY_COMPARE(conflicts.size(), 1);
    const auto conflict = conflicts.first().first().value<Conflict>();
    QCOMPARE(conflict.fields.size(), std::size_t(1));
    QCOMPARE(conflict.fields[0].was, QStringLiteral("Civic Centre"));
    QCOMPARE(conflict.fields[0].theirs, QStringLiteral("Depot Lane"));
    QCOMPARE(conflict.fields[0].who, QStringLiteral("other"));
    QCOMPARE(conflict.fields[0].why, QStringLiteral("moved with the team"));
    QVERIFY(strip->isVisible());
    QVERIFY(takePictures(*m_view, QStringLiteral("conflict")));
    QPushButton *record = strip->recordButton();
    QVERIFY(!record->isEnabled()); // nothing is chosen beforehand
    strip->choose(0, true);
    record->click();
    QTRY_COMPARE(m_lab->shown("AC-10500", "site"), std::string()); // yours: unknown
    QVERIFY(!strip->isVisible());
}

// Two people overtook a bulk edit: each field with both values and who.
void TestItemsEditing::conflictsOfManyAreATable()
{
    m_view->pane()->table()->selectAll();
    m_lab->actions.find(QStringLiteral("item.editSelected"))->trigger();
    auto *form = m_view->findChild<ItemFormPane *>();
    QTest::keyClicks(form->form()->field("site"), QStringLiteral("(unknown)"));
    QTest::keyClicks(form->form()->field("notes"), QStringLiteral("(none)"));
    const estate::EstatePtr seen = m_lab->session.estate();
    const auto idOf = [&](const char *key) { return seen->idAt(*seen->findKey(key)); };
    for (const auto &[login, key] :
         {std::pair("priya", "AC-10500"), std::pair("priya", "AC-10502"), std::pair("joe", "AC-10504")}) {
        m_lab->elsewhere(
            [&](app::Register &other) {
                JobContext job;
                QVERIFY(other.set(idOf(key), {{"site", "Depot Lane"}}, login, {}, job));
            },
            login);
    }
    // Somebody wrote what is wanted, too: nothing to decide.
    m_lab->elsewhere([&](app::Register &other) {
        JobContext job;
        QVERIFY(other.set(idOf("AC-10506"), {{"site", "?"}}, {}, {}, job));
    });
    form->record();
    auto *strip = m_view->pane()->findChild<ConflictStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(strip->sentence().contains(QStringLiteral("3 of these items")), qPrintable(strip->sentence()));
    const QAbstractItemModel *model = strip->table()->model();
    QCOMPARE(model->rowCount(), 3);
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(text(0, 2), QStringLiteral("Civic Centre"));
    QCOMPARE(text(0, 3), QStringLiteral("Depot Lane"));
    QVERIFY(text(0, 4).startsWith(QStringLiteral("priya, ")));
    QVERIFY(text(2, 4).startsWith(QStringLiteral("joe, ")));
    QCOMPARE(text(0, 5), QStringLiteral("–"));
    QVERIFY(takePictures(*m_view, QStringLiteral("conflict-bulk")));
    QVERIFY(!strip->recordButton()->isEnabled());
    // By keyboard: yours for the first, theirs for the others.
    QTest::keyClick(strip->table(), Qt::Key_Space);
    QCOMPARE(text(0, 6), QStringLiteral("Yours"));
    strip->choose(1, false);
    strip->choose(2, false);
    QVERIFY(strip->recordButton()->isEnabled());
    QTest::keyClick(strip->table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_lab->shown("AC-10500", "site"), std::string());
    QCOMPARE(m_lab->shown("AC-10502", "site"), std::string("Depot Lane"));
    QCOMPARE(m_lab->shown("AC-10504", "site"), std::string("Depot Lane"));
    QCOMPARE(m_lab->shown("AC-10508", "site"), std::string()); // what nobody else touched is as asked
    const estate::EstatePtr now = m_lab->session.estate();
    const auto notes = now->attributeAt(*now->findKey("AC-10502"), "notes");
    QVERIFY(notes && std::get<std::string>(*notes).empty()); // known to have none
}

void TestItemsEditing::readOnlyExplains()
{
    m_lab->session.setViewpoint({Viewpoint::Kind::AsOf, QStringLiteral("1")});
    QTRY_VERIFY(!m_lab->session.mayEdit());
    QTRY_VERIFY(!m_lab->actions.find(QStringLiteral("item.editSelected"))->isEnabled());
    QVERIFY(!m_lab->actions.whyUnavailable(m_lab->actions.find(QStringLiteral("item.new"))).isEmpty());
}

// Two or more that are selected lead to the page that merges them; one, and nothing merged, say why not.
void TestItemsEditing::itemsThatAreOneAreMergedElsewhere()
{
    QAction *merge = m_lab->actions.find(QStringLiteral("item.merge"));
    QAction *apart = m_lab->actions.find(QStringLiteral("item.apart"));
    TableView *table = m_view->pane()->table();
    table->setCurrent(0, 0);
    QTRY_VERIFY(!merge->isEnabled() && !apart->isEnabled());
    QVERIFY(m_lab->actions.whyUnavailable(merge).contains(QStringLiteral("two or more")));
    QVERIFY(m_lab->actions.whyUnavailable(apart).contains(QStringLiteral("Nothing was merged")));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(merge->isEnabled());
    const std::vector<ItemId> items = m_view->pane()->selectedItems();
    merge->trigger();
    QCOMPARE(m_lab->places.back().view, QStringLiteral("findings"));
    QCOMPARE(m_lab->places.back().subject,
             QStringLiteral("merge:%1,%2").arg(items.at(0).value).arg(items.at(1).value));
}

TALLY_TEST(TestItemsEditing);
#include "test_items_editing.moc"
