// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_menu.h"

#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kMostShown = 500;
constexpr int kWidth = 320;
constexpr int kRows = 12;
constexpr int kPlaceRole = Qt::UserRole + 1;

bool hasRange(const model::CatalogueEntry &column)
{
    using model::AttributeType;
    return !column.isList && (column.type == AttributeType::Integer || column.type == AttributeType::Date ||
                              column.type == AttributeType::Instant || column.type == AttributeType::Money ||
                              column.type == AttributeType::Size);
}

} // namespace

ColumnMenu::ColumnMenu(const model::CatalogueEntry &column, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_column(column)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Column %1").arg(definedWords(column.label)));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    rows->setSpacing(Theme::space(2));
    addSortRow();
    if (hasRange(column))
        addRange();
    addChoice();
    setMinimumWidth(kWidth);
    updateButtons();
}

void ColumnMenu::addSortRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    const auto add = [&](const QString &iconName, const QString &text, auto then) {
        auto *button = new ToolButton(iconName, text, {}, this);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, then] {
            then();
            close();
        });
    };
    add(QString(), tr("Sort up"), [this] { Q_EMIT sortWanted(false); });
    add(QString(), tr("Sort down"), [this] { Q_EMIT sortWanted(true); });
    add(QStringLiteral("group"), tr("Group"), [this] { Q_EMIT groupWanted(); });
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ColumnMenu::addRange()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    m_from->setPlaceholderText(tr("From"));
    m_to->setPlaceholderText(tr("To"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto *use = new QPushButton(tr("Between"), this);
    use->setAutoDefault(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_to, use})
        row->addWidget(part);
    const auto ask = [this] {
        if (m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty())
            return;
        Q_EMIT betweenWanted(m_from->text(), m_to->text());
        close();
    };
    connect(use, &QPushButton::clicked, this, ask);
    connect(m_from, &QLineEdit::returnPressed, this, ask);
    connect(m_to, &QLineEdit::returnPressed, this, ask);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ColumnMenu::addChoice()
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search in values"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Values of %1").arg(definedWords(m_column.label)));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(kRows * Theme::current().rowHeight());
    m_list->addItem(tr("Counting…"));
    m_more = new TextLabel({}, TextSize::Small, Role::TextMuted);
    m_more->hide();
    m_only = new QPushButton(tr("Only these"), this);
    m_not = new QPushButton(tr("Not these"), this);
    m_clear = new QPushButton(tr("Clear"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    for (QPushButton *button : {m_only, m_not, m_clear}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_more);
    rows->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnMenu::fillList);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const int place = item->data(kPlaceRole).toInt();
        if (item->checkState() == Qt::Checked)
            m_ticked.insert(place);
        else
            m_ticked.remove(place);
        updateButtons();
    });
    // Enter on a value alone: only this.
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (m_values.empty())
            return;
        if (m_ticked.isEmpty())
            m_ticked.insert(item->data(kPlaceRole).toInt());
        Q_EMIT onlyWanted(ticked());
        close();
    });
    connect(m_only, &QPushButton::clicked, this, [this] {
        Q_EMIT onlyWanted(ticked());
        close();
    });
    connect(m_not, &QPushButton::clicked, this, [this] {
        Q_EMIT notWanted(ticked());
        close();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        Q_EMIT clearWanted();
        close();
    });
    m_clear->hide();
}

void ColumnMenu::setValues(const std::vector<estate::ItemGroup> &values, const model::ClassRegistry &classes,
                           const QSet<QString> &chosen)
{
    m_values.clear();
    m_labels.clear();
    m_ticked.clear();
    for (const estate::ItemGroup &value : values) {
        if (value.term.empty()) // nothing finds just these
            continue;
        if (chosen.contains(toQt(value.term)))
            m_ticked.insert(static_cast<int>(m_values.size()));
        m_values.push_back(value);
        m_labels.append(value.isUnknown || value.isNone
                            ? QStringLiteral("(%1)").arg(groupLabel(value, classes, m_column))
                            : groupLabel(value, classes, m_column));
    }
    fillList();
    updateButtons();
}

void ColumnMenu::setFiltered(bool filtered)
{
    m_clear->setVisible(filtered);
}

void ColumnMenu::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    int left = 0;
    for (int i = 0; i < m_labels.size(); ++i) {
        if (!m_labels.at(i).contains(wanted, Qt::CaseInsensitive))
            continue;
        if (m_list->count() == kMostShown) {
            ++left;
            continue;
        }
        const auto count = static_cast<qint64>(m_values[static_cast<std::size_t>(i)].count);
        auto *item = new QListWidgetItem(tr("%1   %2").arg(m_labels.at(i), formatCount(count)), m_list);
        item->setData(kPlaceRole, i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_ticked.contains(i) ? Qt::Checked : Qt::Unchecked);
    }
    const bool none = m_list->count() == 0;
    m_more->setText(none ? tr("No value holds these words.")
                         : tr("%1 more; search to narrow", nullptr, left).arg(formatCount(left)));
    m_more->setVisible(none || left > 0);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

std::vector<estate::ItemGroup> ColumnMenu::ticked() const
{
    std::vector<estate::ItemGroup> found;
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        if (m_ticked.contains(i))
            found.push_back(m_values[static_cast<std::size_t>(i)]);
    }
    return found;
}

void ColumnMenu::updateButtons()
{
    m_only->setEnabled(!m_ticked.isEmpty());
    m_not->setEnabled(!m_ticked.isEmpty());
}

void ColumnMenu::popUp(const QPoint &globalAt)
{
    adjustSize();
    QPoint at = globalAt;
    if (const QScreen *screen = QGuiApplication::screenAt(globalAt)) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool ColumnMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
        if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && m_list->currentItem() != nullptr) {
            Q_EMIT m_list->itemActivated(m_list->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tally::ui
