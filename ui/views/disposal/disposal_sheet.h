// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything in the disposal process stands, out of one scene: a row for each thing with its media, one
// for each order. A value without widgets, worked out aside.
#pragma once

#include "app/disposing.h"
#include "core/job.h"
#include "disposal/alarms.h"
#include "disposal/policy.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::ui {

// The columns of the board.
enum class DisposalStage
{
    Waiting,    // retired or triaged
    Quarantine, // in the holding area, a medium of it unproven
    Sanitised,  // in the holding area, all proven
    Order,      // on an order that has not been collected
    Supplier,   // away
    Closed      // disposed of or back in stock
};
inline constexpr std::size_t kDisposalStages = 6;
QString stageWords(DisposalStage stage);

struct DisposalMedium
{
    ItemId id;
    QString name, what; // "WD-A0000001", "HDD, 500 GB"
    std::string state, dataClass;
    QString hold; // its reference; empty: not held
    QString next; // what comes next; empty: nothing
    bool isProven = false;
    bool hasException = false;
};

struct DisposalRow
{
    ItemId line, subject, order, container, supplier;
    QString name, what, holder, place, orderName, containerName, supplierName, next;
    std::string state, dataClass, destination;
    std::optional<int> days; // in the holding area
    DisposalStage stage = DisposalStage::Waiting;
    bool isHeld = false, hasException = false;
    bool isLate = false;        // too long in the holding area unsanitised, or a paper of its order overdue
    bool lacksEvidence = false; // a medium of it is neither proven nor on its way to a proof
    int proven = 0;             // of its media
    std::vector<DisposalMedium> media;
    QString words; // all that it is found by, folded

    bool hasEnded() const { return stage == DisposalStage::Closed; }
};

struct DisposalOrder
{
    ItemId id;
    QString name, supplier, next;
    std::string state;
    int lines = 0, media = 0, proven = 0;
    int exceptions = 0; // open
    int blockers = 0;   // not counted of what is closed or cancelled
    std::optional<Day> collectOn, reportDueOn;
    bool isLate = false, hasEnded = false;
};

struct DisposalSheet
{
    app::DisposalScenePtr scene;
    disposal::Policies policies;
    std::vector<disposal::KpiLine> kpis;
    std::vector<disposal::Alarm> alarms;
    Instant asOf = 0;
    std::vector<DisposalRow> rows;     // what needs somebody first, then the oldest
    std::vector<DisposalOrder> orders; // open ones first, the newest first

    const disposal::Policy &policy() const { return policies.inForce(dayOf(asOf)); }
    // -1: none.
    int rowOf(ItemId subject) const; // also of a medium of it
    int orderRowOf(ItemId order) const;
    // The first figure of that code and label; null: there is none.
    const disposal::KpiLine *kpi(std::string_view code, std::string_view label) const;
};
using DisposalSheetPtr = std::shared_ptr<const DisposalSheet>;

// Reads the scene as of `when` and works the rows out. On the register's own thread.
Result<DisposalSheetPtr> readDisposalSheet(app::Register &opened, const app::AsOf &when, JobContext &job);
// The rows alone, of a scene and its figures.
DisposalSheet disposalSheet(app::DisposalScenePtr scene, disposal::Policies policies,
                            app::DisposalFigures figures);

} // namespace tally::ui
