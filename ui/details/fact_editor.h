// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field that opens over a fact: choices, names of items, days, money or text. Enter records, Esc leaves;
// what was understood, or what is wrong, stands below it in words.
#pragma once

#include "core/ids.h"

#include <QFrame>

#include <string>

class QLineEdit;

namespace tally::ui {

class ItemCompleter;
class Session;
class TextLabel;

class FactEditor final : public QFrame
{
    Q_OBJECT

public:
    FactEditor(Session &session, ItemId item, std::string attribute, QWidget *parent);

    const std::string &attribute() const { return m_attribute; }
    ItemId item() const { return m_item; }
    QString text() const;
    void setText(const QString &text);
    // What the register said of it.
    void showMistake(const QString &words);
    QString mistake() const;
    void placeAt(const QRect &value); // over that rectangle of the parent

Q_SIGNALS:
    // `value` as app::Register::set takes it, `shown` as a person reads it.
    void accepted(const std::string &value, const QString &shown);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *makeField();
    void complete(QLineEdit *field);
    void accept();
    void showUnderstood();
    void say(const QString &words, bool mistake);

    Session &m_session;
    ItemId m_item;
    std::string m_class, m_attribute;
    QLineEdit *m_field = nullptr;
    ItemCompleter *m_items = nullptr;
    TextLabel *m_hint = nullptr;
    bool m_isMistake = false;
};

} // namespace tally::ui
