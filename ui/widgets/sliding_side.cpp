// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sliding_side.h"

#include <QApplication>
#include <QFrame>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace tally::ui {

SlidingSide::SlidingSide(const QString &name, QSplitter *splitter, QFrame *side, QWidget *host, int width)
    : QObject(host), m_setting(QStringLiteral("side/%1").arg(name)), m_splitter(splitter), m_side(side),
      m_host(host), m_width(width), m_away(QSettings().value(m_setting).toBool())
{
    m_side->setAutoFillBackground(true); // it may lie over something
    apply();
}

void SlidingSide::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow)
            m_side->setParent(m_host);
        else
            m_splitter->addWidget(m_side);
        m_side->setFrameShape(narrow ? QFrame::StyledPanel : QFrame::NoFrame);
        apply();
    }
    place();
}

void SlidingSide::place()
{
    if (!m_narrow)
        return;
    const QRect room = m_splitter->geometry();
    const int wide = std::min(room.width(), std::max(room.width() / 2, m_width));
    m_side->setGeometry(room.right() + 1 - wide, room.top(), wide, room.height());
    m_side->raise();
}

void SlidingSide::setAllowed(bool allowed)
{
    m_allowed = allowed;
    apply();
}

void SlidingSide::open()
{
    m_asked = true;
    apply();
}

void SlidingSide::close()
{
    m_asked = false;
    apply();
}

bool SlidingSide::isShown() const
{
    return m_allowed && (m_asked || (!m_narrow && !m_away));
}

bool SlidingSide::toggle()
{
    const bool shown = isShown();
    m_asked = !shown && m_narrow;
    if (!m_narrow) {
        m_away = shown;
        QSettings().setValue(m_setting, m_away);
    }
    apply();
    return isShown();
}

void SlidingSide::apply()
{
    const bool shown = isShown();
    const bool hadFocus = !shown && m_side->isAncestorOf(QApplication::focusWidget());
    m_side->setVisible(shown);
    if (shown)
        place();
    if (hadFocus)
        Q_EMIT hiddenWithFocus();
}

} // namespace tally::ui
