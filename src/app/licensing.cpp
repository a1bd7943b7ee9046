// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/licensing.h"

#include "app/attachments.h"
#include "app/edit_values.h"
#include "app/estate_after.h"
#include "app/import_context.h"
#include "app/input_files.h"
#include "core/text.h"
#include "licence/lot_records.h"
#include "log/sha256.h"
#include "reconcile/record_plan.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace tally::app {

namespace {

bool knowsLicences(const estate::Estate &estate)
{
    return estate.installationCount() > 0 || !estate.itemsOfClass("licence").empty();
}

bool touchesLicences(const model::OperationDraft &draft)
{
    return std::any_of(draft.changes.begin(), draft.changes.end(), [](const model::Change &change) {
        if (change.key.table != model::Table::Item || !change.values)
            return false;
        const auto row = model::rowOf<model::ItemRow>(change.key, *change.values);
        return row && row->className.starts_with("licence");
    });
}

// As a set, so that what was wrong before does not keep anybody from mending the rest.
std::multiset<std::pair<ItemId, std::string>> problemKeys(const std::vector<licence::RecordProblem> &problems)
{
    std::multiset<std::pair<ItemId, std::string>> keys;
    for (const licence::RecordProblem &problem : problems)
        keys.emplace(problem.item, problem.what);
    return keys;
}

} // namespace

Result<LicenceEstate> licenceEstate(Register &opened, const AsOf &when, JobContext &job)
{
    const std::optional<Day> day = parseDay(when.text);
    if (!day && !when.text.empty()) {
        TALLY_TRY(estate::EstatePtr estate, opened.asOf(when, job));
        return LicenceEstate{std::move(estate), false};
    }
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    if (!day || *day == now->today())
        return LicenceEstate{now, false};
    if (*day < now->today()) {
        TALLY_TRY(const OperationNumber number, opened.operationOf(when));
        if (number > 0) {
            TALLY_TRY(estate::EstatePtr then, opened.asOf(when, job));
            if (knowsLicences(*then))
                return LicenceEstate{std::move(then), false};
        }
    }
    return LicenceEstate{now->withToday(*day), true};
}

Result<LicencePosition> workOutLicences(const LicenceEstate &on, const licence::PositionWish &wish,
                                        JobContext &job)
{
    LicencePosition result;
    result.estate = on.estate;
    result.isKnownNow = on.isKnownNow;
    TALLY_TRY(result.reading, licence::readScene(*on.estate, job));
    TALLY_TRY(result.position, licence::workOutPosition(result.reading.scene, wish, job));
    return result;
}

Outcome checkLicences(const estate::Estate &before, const model::OperationDraft &draft, bool complete)
{
    if (!touchesLicences(draft))
        return {};
    TALLY_TRY(const estate::EstatePtr after, estateAfter(before, draft));
    // Whatever the day: transactions of the future count too.
    constexpr Day kAtLast = 2'000'000;
    auto known = problemKeys(licence::LotBook(before, kAtLast).problems());
    const licence::LotBook book(*after, kAtLast);
    for (const licence::RecordProblem &problem : book.problems()) {
        if (const auto at = known.find({problem.item, problem.what}); at != known.end()) {
            known.erase(at);
            continue;
        }
        if (problem.isIncomplete && !complete)
            continue;
        Error error = makeError(ErrorCode::InvalidInput, problem.name + ": " + problem.what, problem.remedy);
        error.rule = "LICENCE_CONTRADICTION";
        return error;
    }
    return {};
}

Result<model::OperationDraft> licenceDraft(Register &opened, const std::vector<LicenceEdit> &edits,
                                           JobContext &job)
{
    TALLY_TRY(reconcile::ImportContext context, importContextOf(opened, job));
    const estate::EstatePtr estate = context.estate;
    const ValueParser parser(*estate);
    std::vector<reconcile::RecordEdit> records;
    for (const LicenceEdit &edit : edits) {
        std::string className = edit.className;
        if (edit.item) {
            const estate::Row row = estate->rowOf(edit.item);
            if (row >= estate->itemCount())
                return makeError(ErrorCode::NotFound,
                                 "#" + std::to_string(edit.item.value) + " is no longer in the register");
            className = std::string(estate->classAt(row));
        }
        TALLY_TRY(reconcile::EditValues values, parser.parseAll(className, edit.values));
        records.push_back({edit.item, edit.item ? std::string() : className, std::move(values), edit.made});
    }
    TALLY_TRY(reconcile::ImportPlan plan, reconcile::planRecords(std::move(context), records, {}, job));
    plan.draft.kind = "agreement";
    plan.draft.source = reconcile::kPersonSource;
    return std::move(plan.draft);
}

Result<std::optional<OperationNumber>> recordLicences(Register &opened, const std::vector<LicenceEdit> &edits,
                                                      const std::string &reason, JobContext &job)
{
    TALLY_TRY(model::OperationDraft draft, licenceDraft(opened, edits, job));
    if (draft.changes.empty())
        return std::optional<OperationNumber>();
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_CHECK(checkLicences(*estate, draft, true));
    draft.reason = reason;
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
    return std::optional(number);
}

Result<std::optional<OperationNumber>> attachEvidence(Register &opened, ItemId item, const std::string &file,
                                                      const std::string &kind, const std::string &reason,
                                                      JobContext &job)
{
    constexpr std::size_t kMostBytes = 20U * 1024 * 1024;
    TALLY_TRY(std::string bytes, readInput(file));
    if (bytes.size() > kMostBytes || bytes.empty()) {
        Error error = makeError(ErrorCode::InvalidInput,
                                bytes.empty() ? "The file is empty" : "The file is over 20 MiB",
                                "Attach the pages that prove it.");
        error.file = file;
        return error;
    }
    audit::Photo document{std::filesystem::path(file).filename().string(), text::hex(log::sha256(bytes)),
                          kind.empty() ? std::string("evidence") : kind, std::move(bytes)};
    return attachPhoto(opened, item, std::move(document), reason, job);
}

} // namespace tally::app
