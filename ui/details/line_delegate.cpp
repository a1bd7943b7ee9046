// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/line_delegate.h"

#include "ui/details/line_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tally::ui {

namespace {

constexpr int kMargin = Theme::space(3);
constexpr int kGap = Theme::space(2);
constexpr int kLabelLeast = 84;
constexpr int kLabelMost = 190;
constexpr int kNarrow = 340; // below this a badge is its letter alone
constexpr int kBadgeWordMost = 96;
constexpr int kNoteBar = 3;
constexpr int kFigureColumn = 72;
constexpr int kRounding = 2; // the advance of a text is rounded; what just fits is not to be cut

const Line *lineAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const LineModel *>(index.model());
    return model == nullptr || !index.isValid() ? nullptr : &model->at(index.row());
}

int labelWidth(int width)
{
    return qBound(kLabelLeast, width * 3 / 10, kLabelMost);
}

int badgeSide()
{
    return QFontMetrics(Theme::current().font(TextSize::Small)).height() + 2;
}

int badgeWidth(const Line &line, int width)
{
    if (line.badge.isEmpty())
        return 0;
    if (width < kNarrow)
        return badgeSide();
    const QFontMetrics metrics(Theme::current().font(TextSize::Small));
    return badgeSide() + Theme::space(1) +
           qMin(kBadgeWordMost, metrics.horizontalAdvance(line.badgeWord) + kRounding);
}

QFont fontOf(const Line &line)
{
    QFont font = line.fixed                         ? Theme::current().fixedFont()
                 : line.kind == Line::Kind::Heading ? Theme::current().font(TextSize::Body, true)
                 : line.kind == Line::Kind::Note || line.kind == Line::Kind::Claim
                     ? Theme::current().font(TextSize::Small, line.strong)
                     : Theme::current().font(TextSize::Body, line.strong);
    font.setItalic(line.pending);
    return font;
}

Role roleOf(const Line &line)
{
    if (line.link && !line.quiet)
        return Role::Link;
    return line.muted || line.value.isEmpty() || line.kind == Line::Kind::Heading ? Role::TextMuted
                                                                                  : Role::Text;
}

// A note stands under the values; in a list that is "wide", where no labels stand, it begins at the margin.
QRect noteBox(const QRect &row, const QWidget *list)
{
    const bool isWide = list != nullptr && list->property("wide").toBool();
    const int left = row.left() + kMargin + (isWide ? 0 : labelWidth(row.width()));
    return QRect(QPoint(left, row.top() + 1), QPoint(row.right() - kMargin, row.bottom() - Theme::space(1)));
}

int noteTextWidth(int width, const QWidget *list)
{
    return noteBox(QRect(0, 0, width, 40), list).width() - kNoteBar - Theme::kIcon - 3 * kGap;
}

class LinePainter
{
public:
    LinePainter(QPainter &painter, const Line &line, const QStyleOptionViewItem &option,
                const LineDelegate &delegate)
        : m_painter(painter), m_line(line), m_row(option.rect), m_list(option.widget), m_delegate(delegate)
    {
    }

    void paint()
    {
        switch (m_line.kind) {
        case Line::Kind::Heading:
            paintHeading();
            return;
        case Line::Kind::Note:
            paintNote();
            return;
        case Line::Kind::Figure:
            paintFigure();
            return;
        default:
            paintLabel();
            paintBadge();
            paintValue();
        }
    }

private:
    void text(const QRect &where, const QString &words, Role role, const QFont &font,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setFont(font);
        m_painter.setPen(Theme::current().color(role));
        m_painter.drawText(where, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    }

    void paintHeading()
    {
        const QRect inner = m_row.adjusted(kMargin, Theme::space(2), -kMargin, -Theme::space(1));
        const QFont font = fontOf(m_line);
        const QFont small = Theme::current().font(TextSize::Small);
        const int more = m_line.more.isEmpty()
                             ? 0
                             : qMin(inner.width() * 2 / 3,
                                    QFontMetrics(small).horizontalAdvance(m_line.more) + kGap + kRounding);
        text(inner.adjusted(0, 0, -more, 0), m_line.value, Role::TextMuted, font);
        if (more > 0)
            text(QRect(inner.right() - more + kGap, inner.top(), more - kGap, inner.height()), m_line.more,
                 Role::TextMuted, small, Qt::AlignRight);
        m_painter.setPen(Theme::current().color(Role::Line));
        m_painter.drawLine(inner.left(), m_row.bottom(), inner.right(), m_row.bottom());
    }

    void paintNote()
    {
        const Theme &theme = Theme::current();
        const QRect box = noteBox(m_row, m_list);
        const bool isCalm = m_line.iconRole == Role::Info; // nothing to look at twice
        const Role role = isCalm ? Role::Info : Role::Warn;
        m_painter.fillRect(box, theme.color(isCalm ? Role::InfoTint : Role::WarnTint));
        if (theme.highContrast()) {
            m_painter.setPen(QPen(theme.color(role), 2));
            m_painter.drawRect(box.adjusted(1, 1, -1, -1));
        }
        m_painter.fillRect(QRect(box.topLeft(), QSize(kNoteBar, box.height())), theme.color(role));
        QRect inner = box.adjusted(kNoteBar + kGap, Theme::space(1), -kGap, -Theme::space(1));
        icon(isCalm ? QStringLiteral("st-info") : QStringLiteral("st-warn"), role)
            .paint(&m_painter, QRect(inner.topLeft(), QSize(Theme::kIcon, Theme::kIcon)));
        inner.setLeft(inner.left() + Theme::kIcon + kGap);
        m_painter.setFont(fontOf(m_line));
        m_painter.setPen(theme.color(Role::Text));
        m_painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_line.value);
    }

    void paintFigure()
    {
        const Theme &theme = Theme::current();
        QRect where = m_row.adjusted(kMargin, 0, -kMargin, 0);
        const QFont font = fontOf(m_line);
        const QRect more(where.right() - kFigureColumn, where.top(), kFigureColumn, where.height());
        text(more, m_line.more, Role::TextMuted, theme.font(TextSize::Small), Qt::AlignRight);
        if (!m_line.more.isEmpty() || m_line.computed)
            where.setRight(more.left() - kGap);
        const int value = QFontMetrics(font).horizontalAdvance(m_line.value) + kRounding;
        text(QRect(where.right() - value, where.top(), value, where.height()), m_line.value, roleOf(m_line),
             font, Qt::AlignRight);
        where.setRight(where.right() - value - kGap);
        paintIcon(where);
        text(where, m_line.label, Role::Text, theme.font(TextSize::Body));
    }

    // At the left of the rectangle, which then begins after it.
    void paintIcon(QRect &where)
    {
        if (m_line.iconName.isEmpty())
            return;
        icon(m_line.iconName, m_line.iconRole)
            .paint(&m_painter, QRect(where.left(), where.center().y() - Theme::kIcon / 2 + 1, Theme::kIcon,
                                     Theme::kIcon));
        where.setLeft(where.left() + Theme::kIcon + Theme::space(1) + 2);
    }

    void paintLabel()
    {
        if (m_line.kind == Line::Kind::Entry || m_line.label.isEmpty())
            return;
        const bool claim = m_line.kind == Line::Kind::Claim;
        const int indent = claim ? Theme::space(3) : 0;
        const QRect where(m_row.left() + kMargin + indent, m_row.top(),
                          labelWidth(m_row.width()) - kGap - indent, m_row.height());
        text(where, m_line.label, Role::TextMuted,
             Theme::current().font(claim ? TextSize::Small : TextSize::Body));
    }

    void paintBadge()
    {
        if (m_line.badge.isEmpty())
            return;
        const Theme &theme = Theme::current();
        const int side = badgeSide();
        const int width = badgeWidth(m_line, m_row.width());
        const QRect square(m_row.right() - kMargin - width + 1, m_row.center().y() - side / 2, side, side);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(theme.color(Role::Control), 1, m_line.computed ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kRadius,
                                  Theme::kRadius);
        m_painter.restore();
        const QFont small = theme.font(TextSize::Small);
        text(square, m_line.badge, Role::Text, small, Qt::AlignHCenter);
        if (width > side)
            text(QRect(square.right() + 1 + Theme::space(1), m_row.top(), width - side - Theme::space(1),
                       m_row.height()),
                 m_line.badgeWord, Role::TextMuted, small);
    }

    void paintValue()
    {
        QRect where = m_delegate.valueRect(m_line, m_row);
        paintIcon(where);
        const QFont font = fontOf(m_line);
        const QFont small = Theme::current().font(TextSize::Small);
        if (!m_line.more.isEmpty()) {
            // When it was seen matters most of a claim.
            const bool isClaim = m_line.kind == Line::Kind::Claim;
            const int beside = where.width() - QFontMetrics(font).horizontalAdvance(m_line.value) - 2 * kGap;
            const int most =
                isClaim ? where.width() * 3 / 4 : qMin(where.width() / 2, qMax(where.width() / 4, beside));
            const int more = qMin(most, QFontMetrics(small).horizontalAdvance(m_line.more) + kRounding);
            text(QRect(where.right() - more + 1, where.top(), more, where.height()), m_line.more,
                 Role::TextMuted, small, Qt::AlignRight);
            where.setRight(where.right() - more - kGap);
        }
        const QString words = m_line.value.isEmpty() ? QString(QChar(0x2013)) : m_line.value;
        text(where, words, roleOf(m_line), font);
    }

    QPainter &m_painter;
    const Line &m_line;
    QRect m_row;
    const QWidget *m_list;
    const LineDelegate &m_delegate;
};

int availableWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

} // namespace

QRect LineDelegate::valueRect(const Line &line, const QRect &row) const
{
    const bool whole = line.kind == Line::Kind::Entry || line.kind == Line::Kind::Figure;
    const int label = whole ? 0 : labelWidth(row.width());
    const int badge = badgeWidth(line, row.width());
    return row.adjusted(kMargin + label, 0, -kMargin - (badge == 0 ? 0 : badge + kGap), 0);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Line *line = lineAt(index);
    if (line == nullptr)
        return;
    painter->save();
    QStyleOptionViewItem row(option);
    row.text.clear();
    row.showDecorationSelected = true;
    if (line->kind != Line::Kind::Heading)
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
    LinePainter(*painter, *line, option, *this).paint();
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Line *line = lineAt(index);
    const int width = availableWidth(option);
    const int row = qMax(Theme::current().rowHeight(), badgeSide() + 4);
    if (line == nullptr || line->kind == Line::Kind::Fact || line->kind == Line::Kind::Entry ||
        line->kind == Line::Kind::Claim || line->kind == Line::Kind::Figure)
        return {width, row};
    if (line->kind == Line::Kind::Heading)
        return {width, row + Theme::space(2)};
    const QFontMetrics metrics(fontOf(*line));
    const int text = metrics
                         .boundingRect(QRect(0, 0, qMax(40, noteTextWidth(width, option.widget)), 10'000),
                                       Qt::TextWordWrap, line->value)
                         .height();
    return {width, qMax(text, Theme::kIcon) + 2 * Theme::space(1) + Theme::space(1) + 1};
}

bool LineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const Line *line = lineAt(index);
    if (event->type() != QEvent::ToolTip || line == nullptr || line->kind == Line::Kind::Heading)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut =
        QFontMetrics(fontOf(*line)).horizontalAdvance(line->value) > valueRect(*line, option.rect).width();
    QStringList words;
    if (cut)
        words.append(line->value);
    if (!line->tip.isEmpty())
        words.append(line->tip);
    if (!line->badgeWord.isEmpty())
        words.append(tr("Source: %1").arg(line->badgeWord));
    QToolTip::showText(event->globalPos(), words.join(QLatin1Char('\n')), view);
    return true;
}

} // namespace tally::ui
