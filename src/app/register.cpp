// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening, reading at a time, committing. What people and sources ask for: edits.cpp, importing.cpp,
// undoing.cpp, history.cpp.
#include "app/register.h"

#include "app/disposal_guard.h"
#include "app/draft_ids.h"
#include "app/estate_loading.h"
#include "app/locking.h"
#include "app/random_id.h"
#include "app/shipped_texts.h"
#include "app/signing.h"
#include "app/system_user.h"
#include "app/witness.h"
#include "core/number.h"
#include "core/text.h"
#include "log/sha256.h"
#include "model/private_values.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>

namespace tally::app {

namespace {

constexpr std::string_view kWhenAllowed = "Give a date (2026-03-31, the end of that day), an instant "
                                          "(2026-03-31T14:05Z) or the number of an operation";

Result<std::unique_ptr<store::Store>> openStore(const OpenParameters &parameters, const Clock &clock,
                                                bool create)
{
    TALLY_TRY(const store::Location location, store::parseLocation(parameters.url));
    store::OpenOptions options;
    options.actor = parameters.actor;
    // On a server the login says who acts; a file takes the system's word.
    if (options.actor.empty() && location.engine == store::Location::Engine::Sqlite)
        options.actor = systemLogin();
    options.clock = &clock;
    options.readOnly = parameters.readOnly;
    return create ? store::Store::create(location, options) : store::Store::open(location, options);
}

bool holdsSealedText(const model::FactVersion &version)
{
    return std::any_of(version.values.begin(), version.values.end(), [](const model::Cell &cell) {
        const auto *text = std::get_if<std::string>(&cell);
        return text != nullptr && text->find(model::kPrivatePrefix) != std::string::npos;
    });
}

Result<Day> recordedOn(store::Store &store, OperationNumber number)
{
    Day day = 0;
    TALLY_CHECK(store.operations(number, [&](const model::Operation &operation) {
        day = dayOf(operation.recordedAt);
        return false;
    }));
    return day;
}

model::OperationDraft firstOperation(const std::string &organisation)
{
    model::OperationDraft draft;
    draft.kind = "init";
    draft.source = reconcile::kPersonSource;
    draft.reason = "the register is set up";
    for (const model::DefinitionRow &definition : shippedTexts())
        draft.changes.push_back(model::begin(definition));
    model::ItemRow partner;
    partner.owner = kPartnership;
    partner.id = ItemId(-1);
    partner.className = "partner";
    partner.name = organisation;
    draft.changes.push_back(model::begin(partner));
    return draft;
}

} // namespace

Register::Register(std::unique_ptr<store::Store> store, const Clock &clock)
    : m_store(std::move(store)), m_clock(clock)
{
}
Register::~Register() = default;

Result<std::unique_ptr<Register>> Register::open(const OpenParameters &parameters, const Clock &clock)
{
    TALLY_TRY(auto store, openStore(parameters, clock, false));
    std::unique_ptr<Register> opened(new Register(std::move(store), clock));
    // Whoever may not, or meets another who does, works with the texts that are there; the next one who may
    // takes them in.
    JobContext job;
    if (!parameters.readOnly)
        static_cast<void>(takeShippedTexts(*opened, job));
    return opened;
}

Result<std::unique_ptr<Register>> Register::create(const OpenParameters &parameters, const Clock &clock,
                                                   const std::string &organisation)
{
    if (text::trimmed(organisation).empty())
        return makeError(ErrorCode::Usage, "a register needs the name of its first organisation");
    TALLY_TRY(auto store, openStore(parameters, clock, true));
    std::unique_ptr<Register> made(new Register(std::move(store), clock));
    JobContext job;
    TALLY_CHECK(made->commit(firstOperation(std::string(text::trimmed(organisation))), job));
    return made;
}

Day Register::today() const
{
    return dayOf(m_clock.now());
}

Result<estate::EstatePtr> Register::current(JobContext &job)
{
    const bool isNewDay = m_estate == nullptr || m_estate->today() != today();
    if (m_estate == nullptr) {
        TALLY_CHECK(m_store->mayHaveChanged()); // from here on it tells of what comes after
        TALLY_TRY(m_sight, m_store->sight());
        TALLY_TRY(const store::LogHead head, m_store->head());
        TALLY_TRY(m_estate, loadEstate(*m_store, head.number, today(), job));
    } else if (isNewDay) {
        m_estate = m_estate->withToday(today());
    }
    TALLY_TRY(const bool changed, m_store->mayHaveChanged());
    if (changed) {
        TALLY_TRY(const store::LogHead head, m_store->head());
        if (head.number != m_estate->operation()) {
            auto advanced = advancedTo(head.number, job);
            m_estate = advanced ? *advanced : nullptr; // the store tells of a change once
            if (!advanced)
                return advanced.error();
        }
    }
    if (isNewDay) {
        const estate::EstatePtr found = m_estate;
        JobContext quiet;
        unlockExpired(*this, *found, quiet);
    }
    return m_estate != nullptr ? Result<estate::EstatePtr>(m_estate) : current(job);
}

Result<estate::EstatePtr> Register::advancedTo(OperationNumber head, JobContext &job)
{
    bool anew = head < m_estate->operation(); // the file was put back to an earlier state
    TALLY_TRY(std::string sight, m_store->sight());
    anew |= sight != m_sight; // other organisations may be read than before
    m_sight = std::move(sight);
    std::vector<estate::OperationDay> recorded;
    TALLY_CHECK(m_store->operations(head, [&](const model::Operation &operation) {
        if (operation.number <= m_estate->operation())
            return false;
        anew |= operation.kind == "erase";
        recorded.push_back({operation.number, dayOf(operation.recordedAt)});
        return true;
    }));
    if (anew)
        return loadEstate(*m_store, head, today(), job);
    TALLY_TRY(std::vector<model::FactVersion> versions, m_store->changed(m_estate->operation(), head));
    TALLY_TRY(std::vector<model::FactVersion> nameless,
              m_store->changedTopology(m_estate->operation(), head));
    std::ranges::move(nameless, std::back_inserter(versions));
    std::vector<model::PrivateValue> values;
    if (std::any_of(versions.begin(), versions.end(), holdsSealedText)) {
        TALLY_TRY(values, m_store->privateValues());
    }
    return m_estate->advanced(versions, head, values, recorded);
}

Result<OperationNumber> Register::operationOf(const AsOf &when)
{
    TALLY_TRY(const store::LogHead head, m_store->head());
    const std::string_view text = text::trimmed(when.text);
    if (text.empty())
        return head.number;
    if (const auto day = parseDay(text))
        return m_store->numberAt(endOf(*day));
    if (const auto instant = parseInstant(text))
        return m_store->numberAt(*instant);
    if (const auto number = wholeNumber(text)) {
        if (*number >= 0 && *number <= head.number)
            return *number;
        return makeError(ErrorCode::Usage, "there is no operation " + std::to_string(*number) +
                                               "; the newest is " + std::to_string(head.number));
    }
    return makeError(ErrorCode::Usage, "\"" + std::string(text) + "\" names no point in time",
                     std::string(kWhenAllowed));
}

Result<estate::EstatePtr> Register::asOf(const AsOf &when, JobContext &job)
{
    const std::string_view text = text::trimmed(when.text);
    if (text.empty())
        return current(job);
    TALLY_TRY(const OperationNumber number, operationOf(when));
    Day day = 0;
    if (const auto given = parseDay(text)) {
        day = *given;
    } else if (const auto instant = parseInstant(text)) {
        day = dayOf(*instant);
    } else {
        TALLY_TRY(day, recordedOn(*m_store, number));
    }
    return loadEstate(*m_store, number, day, job);
}

Result<estate::EstatePtr> Register::trueOn(Day day, JobContext &job)
{
    return loadEstateTrueOn(*m_store, day, job);
}

Outcome Register::seal(model::OperationDraft &draft, const estate::Estate &estate)
{
    // Read at the first private text only: most operations have none.
    std::optional<std::vector<model::PrivateValue>> held;
    Outcome reading;
    model::SealSupport support;
    support.sha256 = [](std::string_view bytes) { return log::sha256(bytes); };
    support.salt = [] { return randomBytes(16); };
    support.held = [&](ItemId item, std::string_view attribute,
                       std::string_view value) -> std::optional<model::PrivateValue> {
        if (!held) {
            auto values = m_store->privateValues();
            if (!values)
                reading = values.error();
            held = values ? std::move(*values) : std::vector<model::PrivateValue>();
            std::sort(held->begin(), held->end(),
                      [](const auto &a, const auto &b) { return a.item < b.item; });
        }
        const auto byItem = [](const model::PrivateValue &of, ItemId wanted) { return of.item < wanted; };
        for (auto at = std::lower_bound(held->begin(), held->end(), item, byItem);
             at != held->end() && at->item == item; ++at) {
            if (at->attribute == attribute && at->value == value)
                return *at;
        }
        return {};
    };
    support.itemOfReport = [&](ReportId report) {
        const auto rows = m_store->live(model::Table::Report, "id", report.value);
        if (!rows || rows->empty())
            return ItemId();
        const auto row = model::rowOf<model::ReportRow>(rows->front().key, rows->front().values);
        return row ? row->item : ItemId();
    };
    support.classOf = [&](ItemId item) {
        const estate::Row row = estate.rowOf(item);
        return row == estate::kNoRow ? std::string() : std::string(estate.classAt(row));
    };
    support.classOfHeld = [&](ReportId report) {
        std::string className;
        const auto claims = m_store->live(model::Table::Claim, "report", report.value);
        for (const model::FactVersion &version : claims ? *claims : std::vector<model::FactVersion>()) {
            const auto claim = model::rowOf<model::ClaimRow>(version.key, version.values);
            const auto *text = claim ? std::get_if<std::string>(&claim->value) : nullptr;
            if (text != nullptr && (claim->attribute == reconcile::kReportedClass ||
                                    (claim->attribute == "class" && className.empty())))
                className = *text;
        }
        return className;
    };
    TALLY_CHECK(model::sealPrivateValues(estate.classes(), support, draft));
    return reading;
}

// What the draft wrote, as versions: nothing has to be read back.
Outcome Register::advanceBy(model::OperationDraft &&draft, OperationNumber number)
{
    if (m_estate->operation() + 1 != number || !draft.steps.empty())
        return {}; // somebody else's operations come first; the next look reads them
    std::vector<model::FactVersion> versions;
    versions.reserve(draft.changes.size());
    for (model::Change &change : draft.changes) {
        if (change.was)
            versions.push_back({change.key, *change.was, number, {}});
        if (change.values)
            versions.push_back({std::move(change.key), number, std::nullopt, std::move(*change.values)});
    }
    TALLY_TRY(m_estate, m_estate->advanced(versions, number, draft.privateValues, {}));
    return {};
}

Result<OperationNumber> Register::commit(model::OperationDraft draft, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_CHECK(checkDisposal(*estate, draft));
    if (!draft.effectiveOn)
        draft.effectiveOn = today();
    TALLY_CHECK(giveRealIds(draft, estate->classes(),
                            [&](std::int64_t count) { return m_store->reserveIds(count); }));
    TALLY_CHECK(seal(draft, *estate));
    const std::string request = randomRequest();
    OperationNumber number = 0;
    job.step("Recording");
    if (const Result<store::Commit> done = m_store->commit(draft, request, job); done) {
        number = done->number;
    } else if (done.error().code == ErrorCode::Unreachable) {
        // The answer was lost, perhaps not the operation.
        const auto found = m_store->findRequest(request);
        if (!found || !*found)
            return done.error();
        number = **found;
    } else {
        return done.error();
    }
    // It is recorded, whatever comes now: an estate that does not get so far is loaded at the next look.
    if (!advanceBy(std::move(draft), number)) {
        m_estate.reset();
    } else if (m_estate->operation() < number) {
        const auto advanced = advancedTo(number, job);
        m_estate = advanced ? *advanced : nullptr;
    }
    // What was written is recorded whether it can be remembered or not; the next opening tells.
    static_cast<void>(bearWitness(*m_store));
    static_cast<void>(signDaily(*this, job));
    return number;
}

Result<std::vector<Error>> Register::wouldRefuse(model::OperationDraft draft, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    if (!draft.effectiveOn)
        draft.effectiveOn = today();
    TALLY_CHECK(seal(draft, *estate));
    job.step("Asking the register");
    return m_store->wouldRefuse(draft);
}

} // namespace tally::app
