// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table shows and how: kept per class, saved as a view, shared as a definition.
#pragma once

#include "model/class_registry.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tally::ui {

struct SortKey
{
    QString column;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

struct LayoutColumn
{
    QString name;  // of the attribute
    int width = 0; // logical pixels; 0: as its contents need
    friend bool operator==(const LayoutColumn &, const LayoutColumn &) = default;
};

struct TableLayout
{
    QString className;
    QList<LayoutColumn> columns;
    QList<SortKey> sort; // the first counts most
    QString group;       // a column; empty: none
    QString filter;

    std::vector<std::string> columnNames() const;
    std::string sortText() const; // "site,-cost"
    int columnNamed(const QString &name) const;
    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

// The columns that a class begins with, as far as it has them.
TableLayout firstLayout(const model::ClassRegistry &classes, const std::string &className);

QByteArray toJson(const TableLayout &layout);
// Nothing when it is no such text. Unknown columns stay: another class may know them.
std::optional<TableLayout> layoutFromJson(const QByteArray &json);

} // namespace tally::ui
