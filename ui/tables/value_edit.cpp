// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/value_edit.h"

#include "ui/models/value_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kMostShown = 10;

QStringList namesOf(const estate::Estate &estate, const std::string &target)
{
    QStringList names;
    std::vector<std::pair<QString, ItemId>> known;
    for (const estate::Row row : estate.itemsOfClass(target.empty() ? "item" : target)) {
        if (!estate.nameAt(row).empty())
            known.emplace_back(toQt(estate.nameAt(row)), estate.idAt(row));
    }
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (std::size_t i = 0; i < known.size(); ++i) {
        const auto same = [&](std::size_t other) {
            return other < known.size() &&
                   known[other].first.compare(known[i].first, Qt::CaseInsensitive) == 0;
        };
        const bool several = same(i + 1) || (i > 0 && same(i - 1));
        names.append(several ? QStringLiteral("%1 #%2").arg(known[i].first).arg(known[i].second.value)
                             : known[i].first);
    }
    return names;
}

} // namespace

QStringList choicesFor(const estate::Estate &estate, const model::CatalogueEntry &attribute)
{
    if (attribute.type == model::AttributeType::Reference)
        return namesOf(estate, attribute.target);
    if (attribute.type == model::AttributeType::Boolean)
        return {ValueEdit::tr("Yes"), ValueEdit::tr("No")};
    QStringList choices;
    for (const std::string &choice : attribute.choices)
        choices.append(toQt(model::choiceLabel(choice)));
    return choices;
}

ValueEdit::ValueEdit(const model::CatalogueEntry &attribute, const estate::EstatePtr &estate, QWidget *parent)
    : QLineEdit(parent), m_attribute(attribute), m_today(estate->today()),
      m_choices(choicesFor(*estate, attribute))
{
    setAccessibleName(toQt(attribute.label));
    setAccessibleDescription(toQt(attribute.help));
    setToolTip(toQt(attribute.help));
    if (isNumber(attribute))
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_choices.isEmpty())
        return;
    auto *completer = new QCompleter(m_choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kMostShown);
    setCompleter(completer);
}

void ValueEdit::begin(const QString &text)
{
    setText(text);
    setModified(false);
    selectAll();
}

QString ValueEdit::chosenText() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || m_choices.contains(typed, Qt::CaseInsensitive))
        return typed;
    QString only;
    for (const QString &choice : m_choices) {
        if (!choice.contains(typed, Qt::CaseInsensitive))
            continue;
        if (!only.isEmpty())
            return typed;
        only = choice;
    }
    return only.isEmpty() ? typed : only;
}

Result<std::string> ValueEdit::value() const
{
    return typedValue(m_attribute, chosenText(), m_today);
}

void ValueEdit::setProblem(const QString &problem)
{
    m_problem = problem;
    setAccessibleDescription(problem.isEmpty() ? toQt(m_attribute.help) : problem);
    setToolTip(accessibleDescription());
    update();
}

// While choices are open, the completer has the keys: Enter takes the choice, then does what it does
// otherwise.
void ValueEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && completer() != nullptr && completer()->popup()->isVisible()) {
        QCoreApplication::postEvent(this, new QKeyEvent(QEvent::KeyPress, event->key(), event->modifiers()));
        event->ignore();
        return;
    }
    // Alt+Down shows all there is to choose from.
    if (completer() != nullptr && event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        completer()->setCompletionPrefix({});
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
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
