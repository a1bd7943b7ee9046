// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/kpi_reading.h"

#include "disposal/machine.h"
#include "estate/item_record.h"

#include <algorithm>
#include <set>

namespace tally::disposal {

namespace {

constexpr std::array<std::string_view, 3> kQuarantine{"line_quarantined", "line_ready", "line_allocated"};
constexpr std::array<std::string_view, 3> kAway{"line_departed", "line_at_contractor", "line_reconciled"};
constexpr std::array<std::string_view, 2> kEnded{"line_disposed", "line_returned"};
constexpr std::array<std::string_view, 5> kReuse{"sold", "donated", "lease_return", "warranty_return",
                                                 "stock"};
// M1, M2, M3 and M6.
constexpr std::array<std::string_view, 4> kUnsanitised{"medium_unsanitised", "medium_in_progress",
                                                       "medium_claimed", "medium_failed_locked"};

template <typename List>
bool isOneOf(const List &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

// When the object last came into one of the states and is in one of them still, by the instant.
template <typename States>
std::optional<Instant> inSince(const StepBook &steps, ItemId object, const States &states, Instant asOf)
{
    std::optional<Instant> since;
    for (const StepRow &step : steps.stepsOf(object)) {
        if (step.at > asOf)
            break;
        if (!isOneOf(states, step.to))
            since.reset();
        else if (!since)
            since = step.at;
    }
    return since;
}

class Reader
{
public:
    Reader(const Scene &scene, Instant asOf, const Parameters &parameters, const WorkingDays &calendar)
        : m_scene(scene), m_parameters(parameters), m_calendar(calendar)
    {
        m_input.asOf = asOf;
    }

    KpiInput read()
    {
        for (const Line &line : m_scene.records().lines)
            addLine(line);
        for (const ItemId medium : media())
            addMedium(medium);
        for (const Order &order : m_scene.records().orders)
            addOrder(order);
        for (const Report &report : m_scene.records().reports)
            addReport(report);
        for (const Exception &each : m_scene.records().exceptions) {
            if (each.raisedOn)
                m_input.exceptions.push_back({each.id, each.bucket, *each.raisedOn, each.resolvedOn});
        }
        for (const Movement &movement : m_scene.records().movements)
            addMovement(movement);
        addWaste();
        return std::move(m_input);
    }

private:
    std::vector<ItemId> media() const
    {
        std::vector<ItemId> found;
        for (const estate::Row row : m_scene.estate().itemsOfClass("medium")) {
            const ItemId id = m_scene.estate().idAt(row);
            if (!m_scene.steps().stepsOf(id).empty())
                found.push_back(id);
        }
        return found;
    }

    const StepRow *firstStep(ItemId object, std::initializer_list<std::string_view> names) const
    {
        for (const StepRow &step : m_scene.steps().stepsOf(object)) {
            if (isOneOf(names, step.step))
                return &step;
        }
        return nullptr;
    }
    const StepRow *lastStep(ItemId object, std::initializer_list<std::string_view> names) const
    {
        const StepRow *last = nullptr;
        for (const StepRow &step : m_scene.steps().stepsOf(object)) {
            if (isOneOf(names, step.step) && step.at <= m_input.asOf)
                last = &step;
        }
        return last;
    }
    std::string supplierOf(ItemId order) const
    {
        const Order *found = m_scene.order(order);
        return found == nullptr || !found->supplier ? std::string() : m_scene.nameOf(found->supplier);
    }

    void addLine(const Line &line)
    {
        const bool isAsset = !m_scene.isMedium(line.subject);
        const auto ended = inSince(m_scene.steps(), line.id, kEnded, m_input.asOf);
        KpiAsset asset;
        asset.id = line.subject;
        // By the state as of the instant; who has left has no place here.
        if (const auto since = inSince(m_scene.steps(), line.id, kQuarantine, m_input.asOf); since && isAsset)
            asset.storedAt = std::min(line.storedSince.value_or(*since), *since);
        asset.processedAt = ended;
        const bool isBack = ended && m_scene.steps().lastOf(line.id)->to == "line_returned";
        asset.isReused = isBack || isOneOf(kReuse, line.outcome);
        if (asset.storedAt || asset.processedAt)
            m_input.assets.push_back(asset);
        if (ended)
            addValue(line, dayOf(*ended), asset.isReused);
    }

    void addValue(const Line &line, Day on, bool isReused)
    {
        if (isReused && (line.gross || line.net))
            m_input.values.push_back({line.id, on,
                                      line.gross.value_or(line.net.value_or(0) + line.fee.value_or(0)),
                                      line.fee.value_or(0), line.outcome == "donated"});
        else if (line.outcome == "donated")
            m_input.values.push_back({line.id, on, 0, 0, true});
        if (line.outcome == "destroyed" && line.fee)
            m_input.destructions.push_back({line.subject, on, {}, false, *line.fee});
        const auto grams = line.reportedGrams ? line.reportedGrams : line.weightGrams;
        if (isReused && grams)
            m_input.masses.push_back({line.id, on, {}, *grams, true});
    }

    bool wasDeclaredAt(ItemId medium, Instant at) const
    {
        const auto steps = m_scene.steps().stepsOf(medium);
        return std::any_of(steps.begin(), steps.end(), [at](const StepRow &each) {
            return each.step == "medium_declare" && each.at == at;
        });
    }
    void addMedium(ItemId medium)
    {
        const Line *const line = m_scene.lineOfMedium(medium);
        KpiMedium row;
        row.id = medium;
        row.serial = m_scene.serialOf(medium).empty() ? m_scene.nameOf(medium) : m_scene.serialOf(medium);
        row.unsanitisedSince = inSince(m_scene.steps(), medium, kUnsanitised, m_input.asOf);
        // What was declared late held data since its disposal was asked for.
        if (row.unsanitisedSince && line != nullptr && line->requestedAt &&
            wasDeclaredAt(medium, *row.unsanitisedSince))
            row.unsanitisedSince = std::min(*row.unsanitisedSince, *line->requestedAt);
        if (line != nullptr) {
            row.holder = line->holder;
            row.isOutside = inSince(m_scene.steps(), line->id, kAway, m_input.asOf).has_value();
            row.place = line->storedAt && !row.isOutside ? m_scene.nameOf(line->storedAt) : line->holder;
            if (row.place.empty())
                row.place = m_scene.nameOf(line->subject);
        }
        m_input.media.push_back(std::move(row));
        addCertificate(medium, line);
        addAttempt(medium);
        addDestruction(medium);
    }

    // Of what a contractor reported, or of a destruction.
    void addCertificate(ItemId medium, const Line *line)
    {
        const Order *const order = line == nullptr ? nullptr : m_scene.order(line->order);
        const StepRow *const destroyed = lastStep(medium, {"medium_destroy"});
        const StepRow *const accepted = lastStep(medium, {"medium_accept", "medium_destroy_accept"});
        std::optional<Day> reportedOn = order == nullptr ? std::nullopt : order->reportedOn;
        if (destroyed != nullptr)
            reportedOn = std::min(reportedOn.value_or(dayOf(destroyed->at)), dayOf(destroyed->at));
        if (!reportedOn || (accepted != nullptr && dayOf(accepted->at) < *reportedOn))
            return; // proven before it went
        m_input.certificates.push_back(
            {medium, order == nullptr ? std::string() : supplierOf(order->id), *reportedOn,
             accepted == nullptr ? std::nullopt : std::optional(dayOf(accepted->at))});
    }

    void addAttempt(ItemId medium)
    {
        const StepRow *const first = firstStep(medium, {"medium_claim", "medium_attempt", "medium_fail"});
        if (first == nullptr)
            return;
        const std::vector<const Evidence *> evidence = m_scene.evidenceOf(medium);
        const auto steps = m_scene.steps().stepsOf(medium);
        const bool isVerified = first->step == "medium_claim" && first + 1 < steps.data() + steps.size() &&
                                first[1].step == "medium_verify" && first[1].at <= m_input.asOf;
        const estate::Record record(m_scene.estate(), m_scene.estate().rowOf(medium));
        m_input.attempts.push_back({medium, evidence.empty() ? std::string() : evidence.front()->tool,
                                    mediumTypeNamed(record.text("media_type")).value_or(MediumType::Unknown),
                                    first->at, true, isVerified});
    }

    void addDestruction(ItemId medium)
    {
        const StepRow *const failed = lastStep(medium, {"medium_fail", "medium_reject_lock"});
        if (failed == nullptr)
            return;
        const estate::Record record(m_scene.estate(), m_scene.estate().rowOf(medium));
        const ItemId model = record.reference("model");
        std::string name = record.text("model_number");
        if (name.empty())
            name = model ? m_scene.nameOf(model) : "unknown model";
        m_input.destructions.push_back({medium, dayOf(failed->at), std::move(name), true, 0});
    }

    void addDocument(const Order &order, const char *kind, Day from, std::int64_t workingDays,
                     std::optional<Day> receivedOn, std::optional<Day> due = {})
    {
        const Day dueOn = due.value_or(m_calendar.after(from, static_cast<int>(workingDays)));
        m_input.documents.push_back({order.id, kind, supplierOf(order.id), dueOn, receivedOn});
    }

    void addOrder(const Order &order)
    {
        if (!order.collectedAt || *order.collectedAt > m_input.asOf)
            return;
        const Day collected = dayOf(*order.collectedAt);
        const auto received = order.receivedAt ? std::optional(dayOf(*order.receivedAt)) : std::nullopt;
        addDocument(order, "receipt", collected, m_parameters.receiptDueWorkingDays, received);
        if (received)
            addDocument(order, "report", *received, m_parameters.reportDueWorkingDays, order.reportedOn,
                        order.reportDueOn);
        if (order.reportedOn)
            addDocument(order, "certificates", *order.reportedOn, m_parameters.certificateDueWorkingDays,
                        lastProofOf(order));
    }

    // The day on which the last medium of the order was proven; nothing: not all are.
    std::optional<Day> lastProofOf(const Order &order) const
    {
        Day last = *order.reportedOn;
        for (const ItemId medium : m_scene.mediaOfOrder(order.id)) {
            const StepRow *const proof = lastStep(
                medium, {"medium_accept", "medium_destroy_accept", "medium_return", "medium_conclude"});
            if (proof == nullptr)
                return {};
            last = std::max(last, dayOf(proof->at));
        }
        return last;
    }

    void addReport(const Report &report)
    {
        const estate::Record record(m_scene.estate(), m_scene.estate().rowOf(report.id));
        const auto matched = record.number("matched"), sealed = record.number("sealed");
        if (!matched || !sealed || !report.receivedOn)
            return; // not yet compared
        m_input.reconciliations.push_back({report.order, startOf(*report.receivedOn),
                                           static_cast<int>(*matched), static_cast<int>(*sealed)});
    }

    void addMovement(const Movement &movement)
    {
        const bool isOpen = m_scene.stateOf(movement.id) == "movement_released";
        if (movement.releasedAt && (movement.acceptedAt || isOpen))
            m_input.gaps.push_back({movement.id, *movement.releasedAt, movement.acceptedAt});
    }

    void addWaste()
    {
        for (const WasteDocument &document : m_scene.records().wasteDocuments) {
            if (!document.grams || document.codes.empty())
                continue;
            const estate::Record record(m_scene.estate(), m_scene.estate().rowOf(document.id));
            const Order *const order = m_scene.order(document.order);
            std::optional<Day> on = record.day("issued_on");
            if (!on && order != nullptr && order->collectedAt)
                on = dayOf(*order->collectedAt);
            // A load with one hazardous code is hazardous as a whole.
            const auto hazardous = std::find_if(document.codes.begin(), document.codes.end(),
                                                [](const std::string &code) { return code.ends_with('*'); });
            m_input.masses.push_back({document.id, on.value_or(0),
                                      hazardous == document.codes.end() ? document.codes.front() : *hazardous,
                                      *document.grams, false});
        }
    }

    const Scene &m_scene;
    const Parameters &m_parameters;
    const WorkingDays &m_calendar;
    KpiInput m_input;
};

} // namespace

KpiInput kpiInput(const Scene &scene, Instant asOf, const Parameters &parameters, const WorkingDays &calendar,
                  const KpiChain &chain)
{
    KpiInput input = Reader(scene, asOf, parameters, calendar).read();
    input.chain = chain;
    return input;
}

} // namespace tally::disposal
