// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records what was typed into tables and forms: shows it as on its way, tells when it is recorded, and lays
// both values side by side when somebody else was faster.
#pragma once

#include "app/register.h"
#include "ui/models/item_table_model.h"
#include "ui/shell/view.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tally::ui {

struct EditRequest
{
    std::vector<app::ItemEdit> edits;
    QString reason;
    std::optional<Day> effectiveOn;
    QString sentence;           // told when it is recorded: "Custodian of 40 computers set."
    OperationNumber seenAt = 0; // of the estate that the values were seen in
    int attempts = 0;           // that were overtaken by commits which changed none of its fields
};

// A field that both have changed.
struct FieldConflict
{
    ItemId item;
    std::string attribute;
    QString itemName, label;
    QString was, theirs, yours; // in words
    std::string seen, found;    // was and theirs as Estate::displayAt says
    QString who, why;           // the operation that changed it; empty when it is not known
    Instant when = 0;
};

struct Conflict
{
    EditRequest request;    // as it was refused
    OperationNumber at = 0; // of the estate that it was held against
    std::vector<FieldConflict> fields;
};

class ItemRecorder final : public QObject
{
    Q_OBJECT

public:
    // The model shows what is on its way; may be null.
    ItemRecorder(ViewContext &context, ItemTableModel *model, QObject *parent);

    void record(EditRequest request);
    // One value of one item, as shown in this estate.
    void recordValue(const estate::EstatePtr &estate, estate::Row row, const model::CatalogueEntry &attribute,
                     const QString &typed);
    void retire(const std::vector<ItemId> &items, const QString &reason, const QString &sentence);
    bool isBusy() const { return m_running > 0; } // false once it is answered

Q_SIGNALS:
    void recorded();
    // With what was to be recorded; nothing in it when it could not be understood.
    void refused(const tally::Error &error, const tally::ui::EditRequest &request);
    void conflicted(const tally::ui::Conflict &conflict);

private:
    void showPending(const EditRequest &request);
    void dropPending(const EditRequest &request);
    void explain(const EditRequest &request, const Error &error);

    ViewContext &m_context;
    ItemTableModel *m_model;
    std::map<CellName, CellOverlay> m_pending;
    int m_running = 0;
};

// The fields of a refused request that another estate shows differently than was seen. Without who and why.
std::vector<FieldConflict> conflictsOf(const EditRequest &request, const estate::Estate &now);
// What is left to record of it when these fields were decided: theirs are left out, yours go in against what
// they recorded.
EditRequest resolved(const Conflict &conflict, const std::vector<bool> &yours);

} // namespace tally::ui
