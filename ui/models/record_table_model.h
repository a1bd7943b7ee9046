// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The item model protocol, written once: a model of records says how many rows and columns it has, their
// headings and cells. Models never write. A cell's text is what the screen shows, since a screen reader reads
// it.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace tally::ui {

struct RecordColumn
{
    QString id;          // stable, kept in views: "asset_number"
    QString heading;     // "Asset no."
    bool number = false; // set to the right
    bool fixed = false;  // in the fixed font: serial numbers, hashes
    QString unit = {};   // named in the heading
};

// Drawn instead of the cell's text, which says the same in words for the ear and for copies.
struct RecordBar
{
    struct Part
    {
        double from = 0, to = 0; // of the cell's width, 0 to 1; at least a few pixels are painted
        Role role = Role::Text;
        int lane = 0;
        bool outlined = false; // only its border: what is there and idle
    };
    int lanes = 1; // one below the other
    std::vector<Part> parts;
};

struct RecordCell
{
    QString text; // as shown; empty: not applicable or known to be none
    QIcon icon = {};
    bool muted = false;
    bool pending = false;   // typed, not recorded yet: italic
    QString tip = {};       // when it says more than the text
    QString spoken = {};    // for the ear, when the text does not say it all: "29 Jun 2025"
    QString newText = {};   // what is about to stand there, in a preview; `text` is struck out
    QString refusal = {};   // why what was typed or pasted cannot stand there
    bool isPreview = false; // newText counts, also when it is empty
    std::shared_ptr<const RecordBar> bar = {};
};

// What a delegate asks for beyond Qt's own roles.
enum RecordRole
{
    FixedFontRole = Qt::UserRole + 1,
    MutedRole,
    PendingRole,
};

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual RecordColumn column(int column) const = 0;
    virtual RecordCell cell(int row, int column) const = 0;
    // The whole row is one line over all columns: the head of a group. Empty: an ordinary row.
    virtual QString bandText(int /*row*/) const { return {}; }
    virtual bool isBandOpen(int /*row*/) const { return false; }

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
};

} // namespace tally::ui
