// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/summary_strip.h"

#include "ui/models/value_text.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

namespace tally::ui {

SummaryStrip::SummaryStrip(QWidget *parent) : QWidget(parent), m_label(new QLabel(this))
{
    setAccessibleName(tr("Summary"));
    m_label->setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    row->addWidget(m_label, 1);
    m_label->setMinimumHeight(Theme::current().rowHeight());
    m_label->setMinimumWidth(1);
}

void SummaryStrip::setWords(qint64 selected, qint64 shown, const std::vector<ColumnSum> &sums)
{
    const auto figure = [](const QString &text) {
        return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
    };
    QStringList parts;
    if (selected > 0)
        parts.append(tr("%1 selected").arg(figure(formatCount(selected))));
    const bool ofSelection = selected > 1;
    QStringList totals;
    for (const ColumnSum &sum : sums) {
        if (sum.total.known > 0)
            totals.append(tr("%1 %2").arg(definedWords(sum.about.label).toLower().toHtmlEscaped(),
                                          figure(sumText(sum.total.sum, sum.about))));
    }
    const QString counted =
        ofSelection ? tr("of %1 shown").arg(formatCount(shown)) : tr("%1 shown").arg(formatCount(shown));
    parts.append(totals.isEmpty() || ofSelection ? counted : tr("%1: %2").arg(counted, totals.takeFirst()));
    parts += totals;
    const QString rich = parts.join(QStringLiteral(" · "));
    m_label->setText(rich);
    m_text = rich;
    m_text.remove(QRegularExpression(QStringLiteral("</?b>")));
    m_label->setAccessibleName(m_text);
}

QString SummaryStrip::text() const
{
    return m_text;
}

void SummaryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Role::Line));
}

} // namespace tally::ui
