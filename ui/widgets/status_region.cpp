// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_region.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace tally::ui {

void alert(QWidget *widget)
{
    QAccessibleEvent named(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT Announcer::instance().said(widget->accessibleName());
}

Announcer &Announcer::instance()
{
    static Announcer announcer;
    return announcer;
}

StatusRegion::StatusRegion(QWidget *parent)
    : QWidget(parent), m_label(new ElidedLabel({}, TextSize::Body, Role::TextMuted))
{
    constexpr int kQuietMilliseconds = 500;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    m_label->setAccessibleName(tr("Status"));
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, [this] { say(m_next); });
}

QString StatusRegion::text() const
{
    return m_label->text();
}

void StatusRegion::say(const QString &text)
{
    m_quiet.stop();
    m_label->setText(text);
    m_label->setAccessibleName(text.isEmpty() ? tr("Status") : text);
    if (!text.isEmpty())
        alert(m_label);
}

void StatusRegion::sayWhenQuiet(const QString &text)
{
    m_next = text;
    m_quiet.start();
}

} // namespace tally::ui
