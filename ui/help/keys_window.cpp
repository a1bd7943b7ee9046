// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_window.h"

#include "ui/actions/action_registry.h"
#include "ui/help/keys_editor.h"
#include "ui/help/keys_model.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace tally::ui {

namespace {

constexpr QSize kFirstSize(760, 720);
const QList<int> kWidths{260, 190, 280};

} // namespace

KeysWindow::KeysWindow(ActionRegistry &actions, QWidget *parent)
    : HelpWindow(tr("Search: a word, or a key such as Ctrl+Shift"), tr("Search the keys"), parent),
      m_actions(actions), m_model(new KeysModel(this)), m_table(makeRecordTable(m_model, tr("Keys"), this)),
      m_count(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_editor(new KeysEditor(actions, this))
{
    setWindowTitle(tr("Keys – Tallystick"));
    setObjectName(QStringLiteral("keys"));
    resize(kFirstSize);
    auto *printButton = new ToolButton(QStringLiteral("printer"), tr("Print…"), QKeySequence::Print, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    row->setSpacing(Theme::space(3));
    row->addWidget(search(), 1);
    row->addWidget(m_count);
    row->addWidget(printButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_editor);
    connect(search(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setFilter(typed);
        showCount();
    });
    connect(m_table, &TableView::currentRowChanged, this, &KeysWindow::showCurrent);
    connect(m_table, &TableView::editRefused, m_editor, &KeysEditor::begin); // no cell is typed in
    connect(m_table, &TableView::opened, m_editor, &KeysEditor::begin);
    connect(m_editor, &KeysEditor::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::bandToggled, this, [this](int line) {
        m_model->toggle(line);
        m_table->setCurrent(line, 0);
    });
    connect(printButton, &QToolButton::clicked, this, &KeysWindow::print);
    connect(&actions, &ActionRegistry::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void KeysWindow::open()
{
    refresh();
    come(search());
    search()->selectAll();
}

// An action has come, gone or got other keys: the current line stays.
void KeysWindow::refresh()
{
    const KeyLine *current = m_model->lineAt(m_table->currentIndex().row());
    const QString id = current == nullptr ? QString() : current->id;
    const QPointer<QWidget> focused = focusWidget(); // lost while no line is current
    m_model->setLines(keyLines(m_actions), id);
    m_table->setWidths(kWidths);
    showCount();
    if (!id.isEmpty())
        m_table->setCurrent(std::max(0, m_model->rowOf(id)), 0);
    showCurrent();
    if (focused != nullptr && focused != focusWidget() && focused->isVisible())
        focused->setFocus(Qt::OtherFocusReason);
}

void KeysWindow::showCount()
{
    m_count->setText(tr("%n line(s)", nullptr, int(m_model->shown().size())));
    showCurrent();
}

void KeysWindow::showCurrent()
{
    m_editor->show(m_model->lineAt(m_table->currentIndex().row()));
}

PrintDocument KeysWindow::document() const
{
    PrintDocument paper;
    paper.title = tr("Keys of Tallystick");
    paper.filter = search()->text();
    const auto lines = std::make_shared<const std::vector<KeyLine>>(m_model->shown());
    for (std::size_t from = 0; from < lines->size();) {
        std::size_t to = from;
        while (to < lines->size() && (*lines)[to].group == (*lines)[from].group)
            ++to;
        PrintSection section;
        section.heading = (*lines)[from].group;
        for (int column = 0; column < m_model->columnCount(); ++column)
            section.columns.push_back({m_model->column(column).heading, false});
        section.rowCount = int(to - from);
        section.cell = [lines, from](int row, int column) {
            return KeysModel::textOf((*lines)[from + std::size_t(row)], column);
        };
        paper.sections.push_back(std::move(section));
        from = to;
    }
    return paper;
}

void KeysWindow::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

// Beside the window, which goes on answering.
void KeysWindow::printOn(std::shared_ptr<QPagedPaintDevice> device)
{
    const auto tell = [window = QPointer(this)](int pages) {
        if (window != nullptr)
            window->m_editor->say(
                pages > 0 ? tr("%1 page(s) printed.", nullptr, pages).arg(formatCount(pages))
                          : tr("The keys were not printed. Nothing could be painted there. Choose another "
                               "printer."),
                pages == 0);
    };
    QThreadPool::globalInstance()->start([device = std::move(device), paper = document(), tell] {
        const int pages = paintDocument(*device, paper);
        QMetaObject::invokeMethod(
            qApp, [tell, pages] { tell(pages); }, Qt::QueuedConnection);
    });
}

} // namespace tally::ui
