// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QPushButton *button(const char *words, bool primary = false, bool enabled = true)
{
    auto *made = new QPushButton(text(words));
    setPrimary(made, primary);
    made->setEnabled(enabled);
    return made;
}

QWidget *tableOf()
{
    auto *table = new QTableWidget(8, 3);
    table->setHorizontalHeaderLabels({text("Asset no."), text("Status"), text("Cost")});
    table->setShowGrid(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 8; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(text("AC-1047%1").arg(row)));
        auto *status = new QTableWidgetItem(icon(text("st-good"), Role::Good), text("In use"));
        status->setCheckState(row % 2 ? Qt::Checked : Qt::Unchecked);
        table->setItem(row, 1, status);
        table->setItem(row, 2, new QTableWidgetItem(text("£812.00")));
    }
    table->setSortingEnabled(true);
    table->setCurrentCell(2, 0);
    return table;
}

QWidget *treeOf()
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({text("Item"), text("Count")});
    auto *top = new QTreeWidgetItem(tree, {text("Items"), text("38,204")});
    for (const char *name : {"Computers", "Network", "Printers"})
        new QTreeWidgetItem(top, {text(name), text("12")});
    top->setExpanded(true);
    new QTreeWidgetItem(new QTreeWidgetItem(tree, {text("Sites"), text("800")}), {text("x")});
    tree->setCurrentItem(top->child(1));
    return tree;
}

QWidget *fields()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    auto *line = new QLineEdit(text("PF2X9M1A"));
    line->setClearButtonEnabled(true);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(text("Find anything"));
    auto *off = new QLineEdit(text("read only"));
    off->setReadOnly(true);
    auto *combo = new QComboBox;
    combo->addItems({text("In use"), text("In repair")});
    auto *editable = new QComboBox;
    editable->addItems({text("Depot Lane"), text("Civic")});
    editable->setEditable(true);
    auto *spin = new QSpinBox;
    spin->setMaximum(99);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    progress->setMaximumHeight(6);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setMaximumHeight(6);
    int row = 0;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{line, empty, off, combo, editable, spin, slider, progress, busy})
        grid->addWidget(widget, row++, 0);
    return box;
}

QWidget *buttons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    auto *flat = new QToolButton;
    flat->setIcon(icon(text("columns")));
    flat->setText(text("Columns"));
    flat->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    flat->setAutoRaise(true);
    auto *on = new QToolButton;
    on->setIcon(icon(text("filter")));
    on->setCheckable(true);
    on->setChecked(true);
    on->setAutoRaise(true);
    auto *check = new QCheckBox(text("Checked"));
    check->setChecked(true);
    auto *partly = new QCheckBox(text("Some"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(text("Not available"));
    off->setEnabled(false);
    auto *radio = new QRadioButton(text("hers"));
    radio->setChecked(true);
    int row = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             button("Record 41 changes", true), button("Leave 3 held"), button("Not now", false, false), flat,
             on, check, partly, off, new QCheckBox(text("Free")), radio, new QRadioButton(text("yours"))})
        grid->addWidget(widget, row++, 0);
    return box;
}

} // namespace

class TestStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::current().setDensity(Density::Compact); }
    void everythingIsPaintedInEachAppearance()
    {
        QWidget sheet;
        auto *grid = new QGridLayout(&sheet);
        auto *menu = new QMenuBar;
        menu->addMenu(text("&File"));
        menu->addMenu(text("&Edit"));
        auto *tools = new QToolBar;
        tools->addAction(icon(text("back")), text("Back"));
        tools->addAction(icon(text("undo")), text("Undo"))->setEnabled(false);
        auto *status = new QStatusBar;
        status->addWidget(new QLabel(text("All changes saved")));
        auto *tabs = new QTabWidget;
        tabs->setDocumentMode(true);
        tabs->addTab(tableOf(), text("Facts"));
        tabs->addTab(new QWidget, text("Impact 2"));
        tabs->addTab(new QWidget, text("Software 138"));
        auto *split = new QSplitter;
        split->addWidget(treeOf());
        split->addWidget(tabs);
        grid->addWidget(menu, 0, 0, 1, 3);
        grid->addWidget(tools, 1, 0, 1, 3);
        grid->addWidget(split, 2, 0);
        grid->addWidget(fields(), 2, 1);
        QWidget *column = buttons();
        grid->addWidget(column, 2, 2);
        grid->addWidget(status, 3, 0, 1, 3);
        grid->setColumnStretch(0, 1);
        grid->setRowStretch(2, 1);
        sheet.resize(1100, 560);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        column->findChild<QPushButton *>()->setFocus();
        QVERIFY(tally::test::takePictures(sheet, QStringLiteral("style-button")));
        sheet.findChild<QTableWidget *>()->setFocus();
        QVERIFY(tally::test::takePictures(sheet, QStringLiteral("style-table")));
        sheet.findChild<QLineEdit *>()->setFocus();
        QVERIFY(tally::test::takePictures(sheet, QStringLiteral("style-field")));
    }
    void noTargetIsTooSmall()
    {
        const QPushButton plain(text("Go"));
        const QCheckBox check(text("x"));
        const QToolButton tool;
        const QLineEdit line;
        for (const QWidget *widget : std::initializer_list<const QWidget *>{&plain, &check, &tool, &line}) {
            QVERIFY2(widget->sizeHint().height() >= 24, widget->metaObject()->className());
            QVERIFY2(widget->sizeHint().width() >= 24, widget->metaObject()->className());
        }
    }
    void densityChangesWhatIsOpen()
    {
        QWidget window;
        auto *line = new QLineEdit(&window);
        const int before = line->sizeHint().height();
        Theme::current().setDensity(Density::Roomy);
        QVERIFY(line->sizeHint().height() > before);
        QVERIFY(line->sizeHint().height() >= 36);
    }
    void aFocusedButtonLooksOtherwise()
    {
        QWidget window;
        auto *first = new QPushButton(text("Undo"), &window);
        auto *second = new QPushButton(text("Undo"), &window);
        second->move(0, 60);
        window.resize(200, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QVERIFY(first->grab().toImage() != second->grab().toImage());
        second->setFocus();
        QCOMPARE(first->grab().toImage().pixelColor(0, 13), Theme::current().color(Role::Control));
        QCOMPARE(second->grab().toImage().pixelColor(1, 13), Theme::current().color(Role::Focus));
    }
    void aScrollBarReachesBothEnds()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(30);
        bar.resize(14, 300);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto thumb = [&](int value) {
            option.sliderPosition = value;
            option.sliderValue = value;
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider,
                                               &bar);
        };
        QCOMPARE(thumb(0).top(), 0);
        QCOMPARE(thumb(1'000'000).bottom(), 299);
        QVERIFY(thumb(500'000).height() >= 32);
    }
};

TALLY_TEST(TestStyle);
#include "test_style.moc"
