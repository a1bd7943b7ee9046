// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secure disposal in the open register: the scene that everything of it is worked out from, and the one way
// in which its events are recorded. Steps and duties are the store's too (schema/0007_disposal.sql).
#pragma once

#include "app/disposal_book.h"
#include "app/register.h"
#include "disposal/alarms.h"
#include "disposal/kpis.h"
#include "disposal/order_lists.h"
#include "disposal/plan.h"
#include "disposal/scene.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// As recorded at `when`. `also`: things that may begin their disposal; what was ever installed is read of
// them too.
Result<DisposalScenePtr> disposalScene(Register &opened, const AsOf &when, JobContext &job,
                                       const std::vector<ItemId> &also = {});

// The figures K1 to K15, and what somebody has to look at, of a scene that was read as of `when`.
struct DisposalFigures
{
    Instant asOf = 0; // the end of the day, the instant, or when the operation was recorded; now
    std::vector<disposal::KpiLine> kpis;
    std::vector<disposal::Alarm> alarms;
};
Result<DisposalFigures> disposalFigures(Register &opened, const disposal::Scene &scene, const AsOf &when,
                                        JobContext &job);
Result<DisposalFigures> disposalFigures(Register &opened, const AsOf &when, JobContext &job);

struct DisposalStep
{
    std::optional<OperationNumber> operation; // none: nothing was recorded
    std::vector<disposal::Done> done;
    std::vector<disposal::Refusal> refused;
    std::vector<disposal::JudgedRow> verdicts; // of an import of evidence, a report, a verification
    std::string checkpoint; // the signed note made at a seal, a collection and a close; empty: none was due,
                            // or no key
    std::vector<std::string> warnings;
};
// What a rule refuses is in the answer, and so is what the store refuses of the person (DSP-101, DSP-102) or
// because somebody else was faster (DSP-119). An error: the event cannot be asked so, a file cannot be read,
// the register is out of reach.
// Its guards hold for the state that it is recorded on: where somebody recorded anything while it was
// planned, it is planned again. `book`: of this register, kept by who takes many.
Result<DisposalStep> takeDisposalStep(Register &opened, DisposalBook &book, const disposal::Event &event,
                                      JobContext &job);
Result<DisposalStep> takeDisposalStep(Register &opened, const disposal::Event &event, JobContext &job);
// The same with files that were read already.
Result<DisposalStep> takeDisposalStep(Register &opened, DisposalBook &book, const disposal::EventInput &input,
                                      JobContext &job);
// What the event would do as the register is now: `done`, `refused` and `verdicts` alone. Nothing is
// recorded; rights and the other side of a duty in another's hands are the store's to judge when it is.
Result<DisposalStep> previewDisposalStep(Register &opened, const disposal::Event &event, JobContext &job);
Result<DisposalStep> previewDisposalStep(Register &opened, DisposalBook &book,
                                         const disposal::EventInput &input, JobContext &job);

// What was known, sealed and reported of an order, by the newest report that came. InvalidInput: none has.
Result<disposal::OrderReconciliation> orderReconciliation(Register &opened, const disposal::Scene &scene,
                                                          ItemId order, JobContext &job);

} // namespace tally::app
