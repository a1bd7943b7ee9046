// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_control.h"

#include "ui/actions/action_registry.h"
#include "ui/details/typed_moment.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/mode_bar.h"
#include "ui/window/as_of_pane.h"

#include <QPushButton>
#include <QToolButton>

namespace tally::ui {

AsOfControl::AsOfControl(ViewContext &context, QWidget *window)
    : QObject(window), m_context(context), m_button(new QToolButton(window)),
      m_pane(new AsOfPane(context.session, window))
{
    m_button->setIcon(icon(QStringLiteral("as-of")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    makeBar(window);
    context.actions.add({QStringLiteral("view.asOf"), tr("&As of…"), QStringLiteral("View"),
                         QKeySequence(tr("Ctrl+D")), QStringLiteral("as-of"),
                         tr("Look at the register as of a day, an operation or an instant"),
                         tr("past time date history rewind")},
                        window, [this] { open(); });
    context.actions.add({QStringLiteral("view.now"),
                         tr("Back to &now"),
                         QStringLiteral("View"),
                         {},
                         {},
                         tr("Leave the past"),
                         tr("present today")},
                        window, [this] { backToNow(); });
    connect(m_button, &QToolButton::clicked, this, &AsOfControl::open);
    connect(&context.session, &Session::viewpointChanged, this, &AsOfControl::update);
    connect(&context.session, &Session::opened, this, &AsOfControl::update);
    connect(&context.session, &Session::closed, this, &AsOfControl::update);
    update();
}

void AsOfControl::makeBar(QWidget *window)
{
    m_bar = new ModeBar(ModeBar::Mode::Past, window);
    m_bar->setProperty("pane", true);
    QPushButton *compare = m_bar->addButton(tr("Compare"));
    QPushButton *back = m_bar->addButton(tr("Back  Esc"));
    back->setAccessibleName(tr("Back to now"));
    m_bar->setFocusProxy(back);
    m_bar->hide();
    connect(compare, &QPushButton::clicked, this, &AsOfControl::compare);
    connect(back, &QPushButton::clicked, this, &AsOfControl::backToNow);
}

QWidget *AsOfControl::bar() const
{
    return m_bar;
}

void AsOfControl::open()
{
    if (m_context.session.isOpen())
        m_pane->openBelow(m_button);
}

void AsOfControl::backToNow()
{
    if (!m_context.session.isNow())
        m_context.session.setViewpoint({});
}

void AsOfControl::compare()
{
    m_context.navigator.open(
        {QStringLiteral("difference"), m_context.session.viewpoint().when + QStringLiteral(".."), {}, {}});
}

void AsOfControl::update()
{
    const Session &session = m_context.session;
    const bool past = session.isOpen() && !session.isNow();
    const QString title = viewpointTitle(session.viewpoint());
    m_button->setEnabled(session.isOpen());
    m_button->setText(past ? title : tr("As of Now"));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(tr("Look at the register as of another time (%1)")
                             .arg(QKeySequence(tr("Ctrl+D")).toString(QKeySequence::NativeText)));
    if (past)
        m_bar->setWords(viewpointWords(session.viewpoint()), tr("Changes are off; reports carry this date."));
    m_bar->setVisible(past);
    m_context.actions.setUnavailable(QStringLiteral("view.asOf"),
                                     session.isOpen() ? QString() : tr("No register is open."));
    m_context.actions.setUnavailable(QStringLiteral("view.now"),
                                     past ? QString() : tr("Now is what is shown."));
}

} // namespace tally::ui
