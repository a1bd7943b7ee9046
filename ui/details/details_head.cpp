// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_head.h"

#include "ui/models/lifecycle.h"
#include "ui/models/value_text.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/state_label.h"

#include <QGridLayout>

namespace tally::ui {

DetailsHead::DetailsHead(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("desktop"), Role::Text, Theme::kTitleIcon, this)),
      m_name(new ElidedLabel({}, TextSize::Title, Role::Text, this)),
      m_status(new StateLabel(State::Idle, {}, this)),
      m_line(new ElidedLabel({}, TextSize::Body, Role::TextMuted, this))
{
    m_name->setDemiBold(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_status, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_line, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void DetailsHead::showItem(const estate::Estate &estate, estate::Row row)
{
    const std::string_view className = estate.classAt(row);
    const std::string status = estate.displayAt(row, "status");
    m_icon->setIcon(classIcon(estate.classes(), className));
    m_name->setText(itemName(estate, row));
    m_status->setVisible(!status.empty());
    if (!status.empty())
        m_status->setState(stateOfLifecycle(estate.classes(), className, status), choiceWords(status));
    QStringList words;
    for (const char *attribute : {"model", "custodian", "site"}) {
        const QString value = shownValue(estate, row, attribute);
        if (!value.isEmpty())
            words.append(value);
    }
    if (words.isEmpty())
        words.append(classLabel(estate.classes(), className));
    m_line->setText(words.join(QStringLiteral(" · ")));
}

void DetailsHead::showSeveral(const estate::Estate &estate, const std::vector<estate::Row> &rows)
{
    std::string common(estate.classAt(rows.front()));
    for (const estate::Row row : rows) {
        if (estate.classAt(row) != common)
            common = "item";
    }
    m_icon->setIcon(classIcon(estate.classes(), common));
    m_name->setText(tr("%n item(s)", nullptr, int(rows.size())));
    m_line->setText(classPlural(estate.classes(), common));
    m_status->hide();
}

void DetailsHead::showNothing(const QString &why)
{
    m_icon->setIcon(QStringLiteral("st-unknown"), Role::TextMuted);
    m_name->setText(tr("No item"));
    m_line->setText(why);
    m_status->hide();
}

QString DetailsHead::name() const
{
    return m_name->text();
}

QString DetailsHead::line() const
{
    return m_line->text();
}

} // namespace tally::ui
