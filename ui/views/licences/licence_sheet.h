// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the licences view shows of one estate: the position with its lines as rows, what was left out of it,
// and the choice of rows by a filter. A value that no thread changes.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "licence/position.h"
#include "licence/scene_reading.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::ui {

// Lots of a product by their evidence.
struct EvidenceCount
{
    std::int64_t accepted = 0, supporting = 0, missing = 0;
};

// A line of the position as a row.
struct LicenceRow
{
    std::size_t line = 0; // in Position::lines
    ItemId product;
    QString name; // with its edition
    QString publisher;
    std::int64_t raw = 0;      // counted before anything is taken off
    std::optional<Pence> cost; // to buy what is short; nothing: nobody gave a price
    EvidenceCount evidence;
    std::vector<std::size_t> lots; // of the scene, of this product
    std::set<ItemId> owners;       // that own or need it
    std::set<ItemId> agreements;
};

struct LicenceSheet
{
    estate::EstatePtr estate;
    std::shared_ptr<const licence::SceneReading> reading;
    licence::Position position;
    std::vector<LicenceRow> rows; // as the position's lines

    const licence::Scene &scene() const { return reading->scene; }
    const licence::Line &lineOf(const LicenceRow &row) const { return position.lines[row.line]; }
};
using LicenceSheetPtr = std::shared_ptr<const LicenceSheet>;

// What of the register the lines come from. For a thread of its own. With an earlier sheet only the families
// in which something differs are worked out. Errors: those of the engine, Cancelled.
Result<LicenceSheetPtr> licenceSheet(const estate::EstatePtr &estate, licence::View view,
                                     const LicenceSheetPtr &before, JobContext &job);

enum class LicenceShow : std::uint8_t
{
    All,
    Short,
    Spare,
    Even
};

struct LicenceFilter
{
    QString publisher; // empty: any
    ItemId owner, agreement;
    LicenceShow show = LicenceShow::All;
    QString words;

    bool isEmpty() const { return *this == LicenceFilter(); }
    friend bool operator==(const LicenceFilter &, const LicenceFilter &) = default;
    // "publisher=X&owner=12&show=short"; the words are not in it.
    QString toText() const;
    static LicenceFilter fromText(const QString &text, const QString &words);
};

struct LicenceTotals
{
    std::int64_t lines = 0;                                 // short
    std::int64_t units = 0, spare = 0;                      // short, spare
    Pence cost = 0;                                         // of those with a price
    std::int64_t unpriced = 0;                              // short, and nobody gave a price
    std::int64_t accepted = 0, supporting = 0, missing = 0; // lots
    std::int64_t reclaimable = 0;
};

enum class LicenceColumn : std::uint8_t
{
    Product,
    Metric,
    Raw,
    Required,
    Entitled,
    Bars,
    Balance,
    Cost,
    Reclaimable,
    Evidence
};
struct LicenceOrder
{
    std::optional<LicenceColumn> column; // nothing: the worst short first
    bool descending = false;
};

struct LicenceChoice
{
    std::vector<std::size_t> rows; // of LicenceSheet::rows, in order
    LicenceTotals totals;          // of these
};
LicenceChoice chooseLicences(const LicenceSheet &sheet, const LicenceFilter &filter,
                             const LicenceOrder &order);

// Those that occur, by name.
struct LicenceChoices
{
    std::vector<QString> publishers;
    std::vector<std::pair<QString, ItemId>> owners, agreements;
};
LicenceChoices licenceChoices(const LicenceSheet &sheet);

// --- doors to the rows behind a figure, as filters of Items; empty: there are none

// These items by number or name. Of very many: nothing, since no one could read that filter.
std::string filterOfItems(const estate::Estate &estate, const std::vector<ItemId> &items);
std::vector<ItemId> devicesOf(const LicenceSheet &sheet, const LicenceRow &row);
std::vector<ItemId> peopleOf(const LicenceSheet &sheet, const LicenceRow &row);
std::vector<ItemId> candidatesOf(const LicenceSheet &sheet, const LicenceRow &row);
std::vector<ItemId> shortOf(const LicenceSheet &sheet, const LicenceRow &row); // devices, else people
std::vector<ItemId> lotsOf(const LicenceSheet &sheet, const LicenceRow &row);

} // namespace tally::ui
