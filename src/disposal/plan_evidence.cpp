// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evidence and contractors' reports as they come in: each row judged, bound to its medium, and kept whatever
// it is worth.
#include "disposal/evidence_record.h"
#include "disposal/evidence_rows.h"
#include "disposal/media_reading.h"
#include "disposal/planning.h"
#include "disposal/subjects.h"
#include "evidence/evidence_reading.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace tally::disposal {

namespace {

bool isIncomplete(const Verdict &verdict)
{
    return verdict.has("EV-STATUS-ABORTED") || verdict.has("EV-TRUNCATED");
}

std::string statusAfter(std::string_view step)
{
    if (step == "medium_fail")
        return "failed";
    if (step == "medium_attempt")
        return "aborted";
    return step.empty() || step == "medium_data_again" ? "kept" : "claimed";
}

class Intake
{
public:
    Intake(Drafting &draft, const Request &request, ItemId order, const Policy &policy)
        : m_draft(draft), m_request(request), m_order(order), m_policy(policy),
          m_index(mediumIndex(draft.scene(), order))
    {
    }

    // `parts`: the files that it was read from, kept with what they say.
    void take(const evidence::File &file, std::span<const EventFile *const> parts)
    {
        m_parts = parts;
        m_isKnown = m_draft.scene().isFileKnown(file.sha256) || !m_taken.insert(file.sha256).second;
        JudgeContext context;
        context.now = m_draft.actor().now;
        if (m_isKnown)
            context.seenBefore = "imported before";
        const std::vector<Verdict> verdicts = judgeFile(file, m_index, m_policy, context);
        for (const Verdict &verdict : verdicts) {
            const auto row = std::find_if(file.rows.begin(), file.rows.end(),
                                          [&](const evidence::Row &each) { return each.row == verdict.row; });
            if (row != file.rows.end())
                takeRow(file, *row, verdict);
        }
        if (verdicts.empty())
            tellUnread(file);
    }

private:
    // Nothing in it speaks of a medium: its problems are all there is to tell.
    void tellUnread(const evidence::File &file)
    {
        Verdict verdict;
        for (const evidence::Problem &problem : file.problems) {
            verdict.codes.push_back(problem.code);
            verdict.reasons.push_back({problem.code, problem.why, problem.remedy});
        }
        if (verdict.codes.empty())
            verdict.codes.emplace_back("EV-PARSE");
        verdict.primary = verdict.codes.front();
        m_draft.judged({file.name, verdict, {}, {}, "unread"});
    }

    std::int64_t attemptsOf(ItemId medium) const
    {
        const auto steps = m_draft.scene().steps().stepsOf(medium);
        const auto here = m_attempts.find(medium);
        return (here == m_attempts.end() ? 0 : here->second) +
               std::count_if(steps.begin(), steps.end(),
                             [](const StepRow &each) { return each.step == "medium_attempt"; });
    }

    // What a row that is bound does to its medium; empty: it changes nothing.
    std::string_view stepOf(const evidence::Row &row, const Verdict &verdict) const
    {
        if (verdict.has("EV-PARSE") || verdict.has("EV-NEVER") || verdict.has("EV-IN-PROGRESS"))
            return {}; // a run that still goes on is no attempt that failed
        if (verdict.has("EV-STATUS-FAILED"))
            return "medium_fail";
        if (isIncomplete(verdict))
            return attemptsOf(verdict.medium) + 1 >= m_policy.parameters.maxAttempts ? "medium_fail"
                                                                                     : "medium_attempt";
        if (row.status != evidence::RunStatus::Completed)
            return {};
        return evidence::destroys(row.technique) ? "medium_destroy" : "medium_claim";
    }

    void takeRow(const evidence::File &file, const evidence::Row &row, const Verdict &verdict)
    {
        const Scene &scene = m_draft.scene();
        const bool isBound = verdict.medium && verdict.binding.isBound();
        JudgedRow judged{file.name, verdict, row.identity.serial,
                         isBound ? scene.nameOf(verdict.medium) : std::string(), "unbound"};
        if (verdict.has("EV-DUP-FILE") || m_isKnown) {
            judged.outcome = "known";
            m_draft.judged(std::move(judged));
            return;
        }
        std::string_view step = isBound ? stepOf(row, verdict) : std::string_view();
        if (isBound && scene.stateOf(verdict.medium) == "medium_failed_locked" && step == "medium_claim") {
            (void)m_draft.mayStep(verdict.medium, step, verdict.medium); // refuses: destroy only
            judged.outcome = "refused";
            m_draft.judged(std::move(judged));
            return;
        }
        if (isBound && verdict.has("EV-DATA-AFTER") &&
            transition(m_draft.stateOf(verdict.medium), "medium_data_again") != nullptr)
            step = "medium_data_again"; // whatever was shown before is void
        if (!step.empty() && transition(m_draft.stateOf(verdict.medium), step) == nullptr)
            step = {}; // it stands further already: the row is kept beside what was accepted
        if (!step.empty() && !m_draft.mayStep(verdict.medium, step, verdict.medium)) {
            judged.outcome = "refused";
            m_draft.judged(std::move(judged));
            return;
        }
        if (step == "medium_destroy" && scene.holdOn(verdict.medium) != nullptr)
            (void)refusedByHold(m_draft, verdict.medium); // told; what was done is kept all the same
        keep(file, row, verdict, isBound, step);
        judged.outcome = step.empty() ? (isBound ? "kept" : "unbound")
                                      : std::string(stateWord(m_draft.stateOf(verdict.medium)));
        m_draft.judged(std::move(judged));
    }

    void keep(const evidence::File &file, const evidence::Row &row, const Verdict &verdict, bool isBound,
              std::string_view step)
    {
        const Scene &scene = m_draft.scene();
        const OrgId owner = isBound ? scene.estate().ownerAt(scene.estate().rowOf(verdict.medium))
                                    : m_draft.actor().organisation;
        EvidenceSource source{file.name, file.sha256, file.format, m_order};
        model::Attributes attributes = evidenceAttributes(row, verdict, source, m_draft.actor().login);
        if (!isBound)
            attributes.erase("medium");
        const std::string status = isBound ? statusAfter(step) : "unbound";
        const ItemId record =
            m_draft.add("sanitisation_evidence", owner, file.name + " row " + std::to_string(row.row), status,
                        std::move(attributes));
        for (const EventFile *each : m_parts)
            m_draft.attach(record, owner, each->name, "evidence", each->sha256, each->bytes);
        if (const EventFile *mapping = m_request.file("mapping"); mapping != nullptr)
            m_draft.attach(record, owner, mapping->name, "mapping", mapping->sha256, mapping->bytes);
        if (step.empty())
            return;
        if (step == "medium_data_again") {
            m_draft.edit(verdict.medium, "sanitisation", std::nullopt);
            m_draft.edit(verdict.medium, "sanitised_on", std::nullopt);
        }
        if (step == "medium_attempt")
            ++m_attempts[verdict.medium];
        m_draft.step(verdict.medium, owner, step);
        m_draft.tell(verdict.medium, m_draft.stateOf(verdict.medium));
    }

    Drafting &m_draft;
    const Request &m_request;
    ItemId m_order;
    const Policy &m_policy;
    MediumIndex m_index;
    std::span<const EventFile *const> m_parts;
    bool m_isKnown = false;
    std::set<std::string> m_taken;             // files of this event
    std::map<ItemId, std::int64_t> m_attempts; // that this event counted
};

std::string mappingOf(const Request &request)
{
    const EventFile *file = request.file("mapping");
    return file == nullptr ? std::string() : file->bytes;
}

// What is wrong with the mapping names it.
Result<evidence::File> named(Result<evidence::File> file, const Request &request)
{
    const EventFile *mapping = request.file("mapping");
    if (file || mapping == nullptr)
        return file;
    Error error = file.error();
    error.reason = mapping->name + ": " + error.reason;
    return error;
}

Result<evidence::File> readGiven(const Request &request)
{
    return named(readEvidenceFiles(request, "file", mappingOf(request)), request);
}

std::vector<const EventFile *> partsOf(const Request &request)
{
    std::vector<const EventFile *> parts;
    for (const EventFile &each : request.input.files) {
        if (each.field == "file")
            parts.push_back(&each);
    }
    return parts;
}

} // namespace

Outcome planEvidence(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    ItemId order;
    if (!request.text("order").empty()) {
        TALLY_TRY(order, findSubject(scene, SubjectKind::Order, request.text("order")));
    }
    TALLY_TRY(const Policies policies, policiesOf(scene.estate()));
    Intake intake(draft, request, order, policies.inForce(dayOf(draft.actor().now)));
    const std::vector<const EventFile *> parts = partsOf(request);
    if (!request.input.areSeparate) {
        TALLY_TRY(const evidence::File file, readGiven(request));
        intake.take(file, parts);
        return {};
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        TALLY_TRY(const evidence::File file, named(readEvidenceFile(*parts[i], mappingOf(request)), request));
        intake.take(file, std::span(parts).subspan(i, 1));
    }
    return {};
}

Outcome planReport(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_report", order.id))
        return {};
    TALLY_TRY(const Policies policies, policiesOf(scene.estate()));
    TALLY_TRY(const evidence::File file, readGiven(request));
    const auto &reports = scene.records().reports;
    if (std::any_of(reports.begin(), reports.end(),
                    [&](const Report &each) { return each.fileSha256 == file.sha256; })) {
        draft.refuse("DSP-113", order.id, "this report has come before",
                     "Ask the contractor for that of this order.");
        return {};
    }
    // What says nothing of any thing is no report: the order would count as reported without one.
    if (file.rows.empty()) {
        const bool isTold = !file.problems.empty();
        std::string why = isTold ? file.problems.front().why : "it has no row";
        if (why.ends_with('.')) // the refusal ends the sentence itself
            why.pop_back();
        draft.refuse("DSP-113", order.id, file.name + " cannot be read as a report: " + why,
                     isTold && !file.problems.front().remedy.empty()
                         ? file.problems.front().remedy
                         : "Ask the contractor for one that names each thing.");
        return {};
    }
    Intake(draft, request, order.id, policies.inForce(dayOf(draft.actor().now))).take(file, partsOf(request));
    const ItemId report = draft.add("disposal_report", order.owner, file.name, "received",
                                    {{"disposal_order", order.id.value},
                                     {"file_name", file.name},
                                     {"file_sha256", file.sha256},
                                     {"rows", static_cast<std::int64_t>(file.rows.size())},
                                     {"received_on", std::int64_t(dayOf(request.at))}});
    for (const EventFile &each : request.input.files)
        draft.attach(report, order.owner, each.name, each.field == "mapping" ? "mapping" : "report",
                     each.sha256, each.bytes);
    draft.set(order.id, "reported_on", std::int64_t(dayOf(request.at)));
    draft.step(order.id, order.owner, "order_report");
    draft.setStatus(order.id, "reported");
    draft.tell(order.id, "order_reported");
    return {};
}

} // namespace tally::disposal
