// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value being typed, wherever it is: choices and names of items complete while typing, days have a
// calendar, money is read as people write it, "known to be none" and "unknown" can be chosen apart.
#pragma once

#include "estate/estate.h"
#include "model/attribute_catalogue.h"

#include <QLineEdit>
#include <QStringList>

namespace tally::ui {

class Session;

// Everything that may be chosen: states, choices, yes and no. Empty for what is typed freely.
QStringList choicesFor(const model::CatalogueEntry &attribute);
// Completes what may be chosen of an attribute, names of items too. Nothing for what is typed freely.
void completeValues(QLineEdit *field, const model::CatalogueEntry &attribute, Session &session);

class ValueEdit final : public QLineEdit
{
    Q_OBJECT

public:
    ValueEdit(const model::CatalogueEntry &attribute, Session &session, QWidget *parent);

    void begin(const QString &text); // selected as a whole
    bool isChanged() const { return text() != m_begun; }
    const model::CatalogueEntry &attribute() const { return m_attribute; }
    // As app::Register takes it; a word that only one choice holds stands for that choice.
    Result<std::string> value() const;
    // What was typed, with a lone choice written out.
    QString chosenText() const;
    // What was understood, where that is more than was typed: "Fri 21 Nov 2025", "unknown from now on".
    QString hint() const;
    bool isChoosing() const; // the list of choices is open and has the keys
    // What is wrong with it, for eye and ear; empty: nothing.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Day today() const;
    void openChoices();
    QList<QAction *> wordActions(QObject *parent); // "None", "Unknown"

    model::CatalogueEntry m_attribute;
    Session &m_session;
    QStringList m_choices;
    QString m_begun;
    QString m_problem;
};

} // namespace tally::ui
