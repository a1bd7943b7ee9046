// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/actions/action_registry.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kMostRows = 12;
constexpr qsizetype kMostRecent = 20;
enum EntryRole
{
    IdRole = Qt::UserRole + 1,
    SideRole, // at the right: shortcut, or why it cannot be done now
};
const QString kFind = QStringLiteral("palette.find");
const QString kSum = QStringLiteral("palette.sum");

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // As wide as the list is: a wider row would push what stands at the right out of sight.
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, Theme::current().rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect inner = option.rect.adjusted(0, 0, -Theme::space(2), 0);
        painter->setPen(Theme::current().color(Role::TextMuted));
        painter->setFont(Theme::current().font(TextSize::Small));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, index.data(SideRole).toString());
    }
};

} // namespace

CommandPalette::CommandPalette(ActionRegistry &actions, QWidget *window)
    : QFrame(window), m_actions(actions), m_field(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_recent(QSettings().value(QStringLiteral("palette/recent")).toStringList())
{
    setAccessibleName(tr("Command palette"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->addAction(icon(QStringLiteral("command"), Role::TextMuted), QLineEdit::LeadingPosition);
    nameFieldButtons(*m_field, m_field->accessibleName());
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

QList<PaletteEntry> CommandPalette::entries() const
{
    QList<PaletteEntry> found;
    for (const QAction *action : m_actions.actions()) {
        const ActionSpec &spec = *m_actions.specOf(action);
        found.append({spec.id, QString(action->text()).remove(QLatin1Char('&')),
                      spec.menu + QLatin1Char(' ') + spec.words + QLatin1Char(' ') + spec.tip,
                      action->shortcut().toString(QKeySequence::NativeText), spec.icon,
                      m_actions.whyUnavailable(action)});
    }
    return found;
}

void CommandPalette::begin()
{
    m_before = QApplication::focusWidget();
    m_field->clear();
    fill({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(kWidth, window->width() - Theme::space(6));
    const int rows = qMin(kMostRows, qMax(1, m_list->count()));
    m_list->setFixedHeight(rows * Theme::current().rowHeight() + Theme::space(0));
    adjustSize();
    setGeometry((window->width() - width) / 2, window->height() / 6, width, sizeHint().height());
}

void CommandPalette::fill(const QString &typed)
{
    m_list->clear();
    const auto add = [this](const PaletteEntry &entry) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        if (!entry.iconName.isEmpty())
            item->setIcon(icon(entry.iconName));
        item->setData(IdRole, entry.id);
        item->setData(SideRole, entry.whyNot.isEmpty() ? entry.shortcut : entry.whyNot);
        item->setData(Qt::AccessibleTextRole, entry.whyNot.isEmpty()
                                                  ? entry.text + QLatin1Char(' ') + entry.shortcut
                                                  : tr("%1, not now: %2").arg(entry.text, entry.whyNot));
        if (!entry.whyNot.isEmpty())
            item->setForeground(Theme::current().color(Role::TextDisabled));
    };
    double sum = 0;
    if (paletteSum(typed, sum))
        add({kSum, tr("= %1").arg(formatNumber(sum, 2)), {}, tr("copy"), QStringLiteral("copy"), {}});
    for (const PaletteEntry &entry : paletteMatches(entries(), typed, m_recent))
        add(entry);
    if (!typed.trimmed().isEmpty())
        add({kFind,
             tr("Find \"%1\" in the register").arg(typed.trimmed()),
             {},
             {},
             QStringLiteral("search"),
             {}});
    m_list->setCurrentRow(0);
    if (isVisible())
        place();
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QString id = item->data(IdRole).toString();
    const QString typed = m_field->text().trimmed();
    leave();
    if (id == kFind) {
        Q_EMIT findWanted(typed);
        return;
    }
    if (id == kSum) {
        double sum = 0;
        if (paletteSum(typed, sum))
            QApplication::clipboard()->setText(QString::number(sum, 'f', 2));
        return;
    }
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, kMostRecent);
    QSettings().setValue(QStringLiteral("palette/recent"), m_recent);
    if (QAction *action = m_actions.find(id))
        action->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int rows = m_list->count();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, rows - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(qMin(m_list->currentRow() + kMostRows, rows - 1));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(qMax(m_list->currentRow() - kMostRows, 0));
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::current().color(Role::Base));
    painter.setPen(Theme::current().color(Role::Control));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCardRadius,
                            Theme::kCardRadius);
}

} // namespace tally::ui
