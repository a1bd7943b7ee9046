// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value being typed: choices and references complete while typing, dates and money are read as people
// write them.
#pragma once

#include "estate/estate.h"
#include "model/attribute_catalogue.h"

#include <QLineEdit>
#include <QStringList>

namespace tally::ui {

// Everything that may be chosen: states, yes and no, names of what a reference may name ("Anna Kay #123"
// where several have the name). Empty for what is typed freely.
QStringList choicesFor(const estate::Estate &estate, const model::CatalogueEntry &attribute);

class ValueEdit final : public QLineEdit
{
    Q_OBJECT

public:
    ValueEdit(const model::CatalogueEntry &attribute, const estate::EstatePtr &estate, QWidget *parent);

    void begin(const QString &text); // selected as a whole
    const model::CatalogueEntry &attribute() const { return m_attribute; }
    // As app::Register takes it; a word that only one choice holds stands for that choice.
    Result<std::string> value() const;
    // What was typed, with a lone choice written out.
    QString chosenText() const;
    // What is wrong with it, for eye and ear; empty: nothing.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    model::CatalogueEntry m_attribute;
    Day m_today;
    QStringList m_choices;
    QString m_problem;
};

} // namespace tally::ui
