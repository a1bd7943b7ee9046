// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Completes the name of an item of a class while it is typed; looked for on an engine's thread.
#pragma once

#include "estate/estate.h"

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
    // `className`: what may be named; empty: any item. Set as the field's completer; owned by it. Where
    // several have a name, it offers "Anna Kay #123".
    ItemCompleter(Session &session, std::string className, QLineEdit *field);

private:
    void look(const QString &typed);

    Session &m_session;
    std::string m_class;
    QLineEdit *m_field;
    QStandardItemModel *m_found;
};

// The name that what was typed stands for: itself, or the only one that holds it.
QString loneItemName(const estate::Estate &estate, const std::string &className, const QString &typed);

} // namespace tally::ui
