// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/entitlement_fields.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/field_form.h"
#include "ui/tables/value_edit.h"

#include <span>

namespace tally::ui {

namespace {

constexpr const char *kLot[] = {"name",
                                "product",
                                "edition",
                                "version",
                                "metric",
                                "quantity",
                                "unlimited",
                                "agreement",
                                "channel",
                                "segment",
                                "organisation",
                                "reserve",
                                "shareable",
                                "lending_rate_pence",
                                "starts_on",
                                "expires_on",
                                "cover_from",
                                "cover_until",
                                "cost_pence",
                                "cost_centre",
                                "purchased_on",
                                "supplier",
                                "order_number",
                                "invoice_number",
                                "asset_number",
                                "unit_price_pence",
                                "unit_value_pence"};
constexpr const char *kRights[] = {"profile",      "rights",    "evidence_grade", "scope_organisations",
                                   "scope_sites",  "locked_to", "transferable",   "reassignable",
                                   "locked_until", "lifts",     "maintains"};
constexpr const char *kTransaction[] = {"transaction_type", "quantity",  "effective_on", "to_licence",
                                        "counterpart",      "reference", "charge_pence"};

std::span<const char *const> namesOf(LicenceFields fields)
{
    switch (fields) {
    case LicenceFields::Lot:
        return kLot;
    case LicenceFields::Rights:
        return kRights;
    case LicenceFields::Transaction:
        break;
    }
    return kTransaction;
}

} // namespace

void fillLicenceForm(FieldForm &form, const estate::Estate &estate, ItemId item, LicenceFields fields,
                     Session &session)
{
    const char *className = fields == LicenceFields::Transaction ? "licence_transaction" : "licence";
    std::vector<model::CatalogueEntry> entries;
    for (const std::string_view name : namesOf(fields)) {
        if (name == "quantity" && item)
            continue; // by transaction
        if (const auto entry = model::catalogueEntry(estate.classes(), className, name))
            entries.push_back(*entry);
    }
    form.setFields(entries, session);
    const estate::Row row = item ? estate.rowOf(item) : estate::kNoRow;
    if (row == estate::kNoRow)
        return;
    for (const model::CatalogueEntry &entry : entries) {
        if (ValueEdit *edit = form.field(entry.name)) {
            edit->begin(editText(estate, row, entry));
            edit->deselect(); // selected is what has the keyboard, one of them
            edit->setCursorPosition(0);
        }
    }
}

std::map<std::string, std::string> typedSoFar(const FieldForm &form, LicenceFields fields)
{
    std::map<std::string, std::string> typed;
    for (const char *name : namesOf(fields)) {
        const ValueEdit *edit = form.field(name);
        if (edit == nullptr || !edit->isChanged() || edit->text().trimmed().isEmpty())
            continue;
        if (const auto value = edit->value())
            typed[name] = *value;
    }
    return typed;
}

} // namespace tally::ui
