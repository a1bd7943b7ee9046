// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/value_edit.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/item_completer.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

namespace tally::ui {

namespace {

constexpr int kMostShown = 10;

} // namespace

QStringList choicesFor(const model::CatalogueEntry &attribute)
{
    if (attribute.type == model::AttributeType::Boolean)
        return {ValueEdit::tr("Yes"), ValueEdit::tr("No")};
    QStringList choices;
    for (const std::string &choice : attribute.choices)
        choices.append(choiceWords(choice));
    return choices;
}

void completeValues(QLineEdit *field, const model::CatalogueEntry &attribute, Session &session)
{
    if (attribute.type == model::AttributeType::Reference) {
        new ItemCompleter(session, attribute.target, field);
        return;
    }
    const QStringList choices = choicesFor(attribute);
    if (choices.isEmpty())
        return;
    auto *completer = new QCompleter(choices, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kMostShown);
    field->setCompleter(completer);
}

ValueEdit::ValueEdit(const model::CatalogueEntry &attribute, Session &session, QWidget *parent)
    : QLineEdit(parent), m_attribute(attribute), m_session(session), m_choices(choicesFor(attribute))
{
    setAccessibleName(definedWords(attribute.label));
    setProblem({});
    if (isNumber(attribute))
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    completeValues(this, attribute, session);
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    if (attribute.type == model::AttributeType::Date)
        connect(addCalendarButton(this), &QAction::triggered, this, &ValueEdit::openChoices);
}

Day ValueEdit::today() const
{
    const estate::EstatePtr &estate = m_session.estate();
    return estate == nullptr ? dayOf(m_session.clock().now()) : estate->today();
}

void ValueEdit::begin(const QString &text)
{
    m_begun = text;
    setText(text);
    selectAll();
}

QString ValueEdit::chosenText() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || m_choices.contains(typed, Qt::CaseInsensitive))
        return typed;
    const estate::EstatePtr &estate = m_session.estate();
    if (m_attribute.type == model::AttributeType::Reference)
        return estate == nullptr ? typed : loneItemName(*estate, m_attribute.target, typed);
    const QStringList holding = m_choices.filter(typed, Qt::CaseInsensitive);
    return holding.size() == 1 ? holding.first() : typed;
}

Result<std::string> ValueEdit::value() const
{
    return typedValue(m_attribute, chosenText(), today());
}

QString ValueEdit::hint() const
{
    const QString typed = text().trimmed();
    const Result<std::string> given = value();
    if (!given)
        return {};
    if (*given == "?")
        return tr("Unknown from now on");
    if (given->empty())
        return tr("Known to have none");
    const QString words = understoodText(m_attribute, chosenText(), today());
    return words == typed ? QString() : words;
}

bool ValueEdit::isChoosing() const
{
    return completer() != nullptr && completer()->popup()->isVisible();
}

void ValueEdit::setProblem(const QString &problem)
{
    m_problem = problem;
    setAccessibleDescription(problem.isEmpty() ? toQt(m_attribute.help) : problem);
    setToolTip(accessibleDescription());
    update();
}

QList<QAction *> ValueEdit::wordActions(QObject *parent)
{
    QList<QAction *> actions;
    const auto add = [&](const QString &name, const QString &text) {
        auto *action = new QAction(name, parent);
        connect(action, &QAction::triggered, this, [this, text] { setText(text); });
        actions.append(action);
    };
    if (mayBeNone(m_attribute))
        add(tr("&None: it is known to have none"), noneWord());
    add(tr("&Unknown: nobody knows it"), unknownWord());
    return actions;
}

// All there is to choose from.
void ValueEdit::openChoices()
{
    if (m_attribute.type == model::AttributeType::Date) {
        openCalendarBelow(this, parseDay(text(), today()).value_or(today()), [this](Day chosen) {
            setText(formatDay(chosen));
            setFocus();
        });
    } else if (completer() != nullptr && !m_choices.isEmpty()) {
        completer()->setCompletionPrefix({});
        completer()->complete();
    } else {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(wordActions(menu));
        menu->popup(mapToGlobal(QPoint(0, height())));
    }
}

// While choices are open, the completer has the keys: Enter takes the choice, then does what it does
// otherwise.
void ValueEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isChoosing()) {
        QCoreApplication::postEvent(this, new QKeyEvent(QEvent::KeyPress, event->key(), event->modifiers()));
        event->ignore();
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openChoices();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ValueEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(wordActions(menu));
    menu->popup(event->globalPos());
}

void ValueEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::current().color(Role::Bad), Theme::kFocusWidth));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace tally::ui
