// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_strip.h"

#include "ui/theme/shortened.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_region.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tally::ui {

NoticeStrip::NoticeStrip(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(0), Theme::space(1), Theme::space(0));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText);
    m_button->installEventFilter(this);
    constexpr int kTenSeconds = 10'000;
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTenSeconds);
    connect(&m_timer, &QTimer::timeout, this, &NoticeStrip::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    connect(&Theme::current(), &Theme::changed, this, &NoticeStrip::dress);
    dress();
    hide();
}

void NoticeStrip::showNotice(const QString &words, const QString &action)
{
    const QString text = shortened(words, 160); // one line
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_button->setAccessibleDescription(text);
    setAccessibleName(text);
    show();
    holdOrRun();
    alert(this);
}

QString NoticeStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool NoticeStrip::isHeld() const
{
    return m_underPointer || m_button->hasFocus();
}

void NoticeStrip::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void NoticeStrip::holdOrRun()
{
    if (isHeld())
        m_timer.stop();
    else if (!isHidden())
        m_timer.start();
}

// The colours turned round: it lies on what is there and is seen at once.
void NoticeStrip::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().color(Role::Base));
    m_text->setPalette(colours);
    update();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(&painter, rect(), Theme::current().color(Role::Text), {Role::Text}, Theme::kRadius);
}

void NoticeStrip::enterEvent(QEnterEvent *event)
{
    m_underPointer = true;
    holdOrRun();
    QWidget::enterEvent(event);
}

void NoticeStrip::leaveEvent(QEvent *event)
{
    m_underPointer = false;
    holdOrRun();
    QWidget::leaveEvent(event);
}

bool NoticeStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(
            this, [this] { holdOrRun(); }, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
