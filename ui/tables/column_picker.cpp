// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_picker.h"

#include "ui/models/value_text.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kWidth = 300;
constexpr int kRows = 16;

} // namespace

ColumnPicker::ColumnPicker(const std::vector<model::CatalogueEntry> &columns, const QStringList &shown,
                           QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_none(new TextLabel(tr("No column holds these words."), TextSize::Small, Role::TextMuted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Columns"));
    m_search->setPlaceholderText(tr("Search in columns"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Columns in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(kRows * Theme::current().rowHeight());
    m_list->installEventFilter(this);
    auto *reset = new QPushButton(tr("As at first"), this);
    reset->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    rows->setSpacing(Theme::space(2));
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_none);
    m_none->hide();
    rows->addWidget(reset, 0, Qt::AlignLeft);
    setMinimumWidth(kWidth);

    for (const QString &name : shown) {
        const auto at =
            std::find_if(columns.begin(), columns.end(),
                         [&](const model::CatalogueEntry &column) { return toQt(column.name) == name; });
        if (at != columns.end())
            addEntry(*at, true);
    }
    for (const model::CatalogueEntry &column : columns) {
        if (!shown.contains(toQt(column.name)))
            addEntry(column, false);
    }
    connect(m_search, &QLineEdit::textChanged, this, &ColumnPicker::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPicker::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPicker::tell);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetWanted();
        close();
    });
}

void ColumnPicker::addEntry(const model::CatalogueEntry &column, bool isShown)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(definedWords(column.label), m_list);
    item->setData(kNameRole, toQt(column.name));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(column.help.empty() ? toQt(column.group) : toQt(column.help));
}

QStringList ColumnPicker::shown() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.append(m_list->item(i)->data(kNameRole).toString());
    }
    return names;
}

void ColumnPicker::tell()
{
    if (const QStringList names = shown(); !names.isEmpty())
        Q_EMIT changed(names);
}

void ColumnPicker::search(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool fits = item->text().contains(text.trimmed(), Qt::CaseInsensitive) ||
                          item->data(kNameRole).toString().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && first == nullptr)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_none->setVisible(first == nullptr);
}

void ColumnPicker::moveCurrent(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    tell();
}

bool ColumnPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool moves = key.modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (watched == m_list && moves && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        moveCurrent(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_search && key.key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && m_list->currentItem() != nullptr) {
        QListWidgetItem *item = m_list->currentItem();
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnPicker::popUp(const QPoint &globalAt)
{
    adjustSize();
    QPoint at(globalAt.x() - width(), globalAt.y());
    if (const QScreen *screen = QGuiApplication::screenAt(globalAt)) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

} // namespace tally::ui
