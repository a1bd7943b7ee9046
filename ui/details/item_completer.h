// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Completes the name of an item of a class while it is typed; looked for on an engine's thread.
#pragma once

#include "core/ids.h"

#include <QCompleter>

#include <string>

class QLineEdit;
class QStandardItemModel;

namespace tally::ui {

class Session;

class ItemCompleter final : public QCompleter
{
    Q_OBJECT

public:
    // `className`: what may be named; empty: any item. Set as the field's completer; owned by it.
    ItemCompleter(Session &session, std::string className, QLineEdit *field);

    // The item that was chosen from the list and still stands in the field; 0: something was typed.
    ItemId chosen() const;

private:
    void look(const QString &typed);

    Session &m_session;
    std::string m_class;
    QLineEdit *m_field;
    QStandardItemModel *m_found;
    QString m_chosenText;
    ItemId m_chosen;
};

} // namespace tally::ui
