// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_strip.h"

#include "ui/theme/format.h"
#include "ui/theme/shortened.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/tool_button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tally::ui {

ErrorStrip::ErrorStrip(QWidget *parent)
    : QWidget(parent), m_shape(new IconLabel(QStringLiteral("st-bad"), Role::Bad)), m_what(new TextLabel),
      m_more(new TextLabel), m_code(new TextLabel({}, TextSize::Small, Role::TextMuted)),
      m_button(new QPushButton), m_close(new ToolButton(QStringLiteral("close"), tr("Close message")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(0));
    grid->addWidget(m_shape, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_more, 1, 1);
    grid->addWidget(m_code, 2, 1);
    grid->addWidget(m_button, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 3, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    m_what->setDemiBold(true);
    for (TextLabel *label : {m_what, m_more, m_code}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // one endless word makes no endless window
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->setIconOnly(true);
    connect(m_button, &QPushButton::clicked, this, &ErrorStrip::remedyTriggered);
    connect(m_close, &QToolButton::clicked, this, &ErrorStrip::dismiss);
    hide();
}

void ErrorStrip::showError(const ErrorWords &words)
{
    m_what->setText(words.what);
    m_more->setText(shortened(
        QStringList{asSentence(words.why), asSentence(words.remedy)}.join(QLatin1Char(' ')).trimmed(), 600));
    m_code->setText(words.code);
    m_code->setVisible(!words.code.isEmpty());
    m_button->setText(words.button);
    m_button->setVisible(!words.button.isEmpty());
    setAccessibleName(m_what->text() + QLatin1Char(' ') + m_more->text());
    show();
    alert(this);
}

QString ErrorStrip::text() const
{
    return isHidden() ? QString() : accessibleName();
}

void ErrorStrip::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void ErrorStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (theme.highContrast())
        return drawBox(&painter, rect(), theme.color(Role::BadTint), {Role::Bad, 2}, 0);
    painter.fillRect(rect(), theme.color(Role::BadTint));
    painter.fillRect(QRect(0, 0, 3, height()), theme.color(Role::Bad));
}

void ErrorStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
