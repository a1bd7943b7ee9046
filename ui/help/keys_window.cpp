// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_window.h"

#include "ui/actions/action_registry.h"
#include "ui/help/keys_model.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <memory>

namespace tally::ui {

namespace {

constexpr QSize kFirstSize(760, 720);
const QList<int> kWidths{260, 190, 280};

} // namespace

KeysWindow::KeysWindow(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent, Qt::Window), m_actions(actions), m_search(new QLineEdit(this)),
      m_model(new KeysModel(this)), m_table(makeRecordTable(m_model, tr("Keys"), this)),
      m_count(new TextLabel({}, TextSize::Body, Role::TextMuted, this))
{
    setWindowTitle(tr("Keys – Tallystick"));
    setObjectName(QStringLiteral("keys"));
    resize(kFirstSize);
    m_search->setPlaceholderText(tr("Search: a word, or a key such as Ctrl+Shift"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Role::TextMuted), QLineEdit::LeadingPosition);
    auto *printButton = new ToolButton(QStringLiteral("printer"), tr("Print…"), QKeySequence::Print, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(printButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setFilter(typed);
        count();
    });
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
    show();
    raise();
    activateWindow();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void KeysWindow::refresh()
{
    m_model->setLines(keyLines(m_actions));
    m_table->setWidths(kWidths);
    count();
}

void KeysWindow::count()
{
    m_count->setText(tr("%n line(s)", nullptr, int(m_model->shown().size())));
    if (m_model->rowCount() > 0)
        m_table->setCurrent(0, 0);
}

PrintDocument KeysWindow::document() const
{
    PrintDocument paper;
    paper.title = tr("Keys of Tallystick");
    paper.filter = m_search->text();
    const std::vector<KeyLine> &lines = m_model->shown();
    for (std::size_t from = 0; from < lines.size();) {
        std::size_t to = from;
        while (to < lines.size() && lines[to].group == lines[from].group)
            ++to;
        PrintSection section;
        section.heading = lines[from].group;
        for (int column = 0; column < m_model->columnCount(); ++column)
            section.columns.push_back({m_model->column(column).heading, false});
        section.rowCount = int(to - from);
        section.cell = [&lines, from](int row, int column) {
            const KeyLine &line = lines[from + std::size_t(row)];
            return column == 0 ? line.what : column == 1 ? line.keys : line.about;
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
    connect(dialog, &QDialog::accepted, this, [this, printer] { paintDocument(*printer, document()); });
    dialog->open();
}

void KeysWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace tally::ui
