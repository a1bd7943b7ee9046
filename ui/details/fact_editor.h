// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ValueEdit that opens over a fact: Enter records, Esc leaves; what was understood, or what is wrong,
// stands below it in words.
#pragma once

#include "model/attribute_catalogue.h"

#include <QFrame>

namespace tally::ui {

class Session;
class TextLabel;
class ValueEdit;

class FactEditor final : public QFrame
{
    Q_OBJECT

public:
    FactEditor(const model::CatalogueEntry &attribute, const QString &begin, Session &session,
               QWidget *parent);

    ValueEdit *field() const { return m_field; }
    // What the register said of it.
    void showMistake(const QString &words);
    QString mistake() const;
    void placeAt(const QRect &value); // over that rectangle of the parent

Q_SIGNALS:
    void accepted(); // with something that may be recorded
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &words, bool mistake);

    ValueEdit *m_field;
    TextLabel *m_hint;
};

} // namespace tally::ui
