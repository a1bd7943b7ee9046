// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "core/text.h"
#include "disposal/evidence_record.h"
#include "disposal/evidence_rows.h"
#include "disposal/media_reading.h"
#include "disposal/planning.h"
#include "evidence/technique.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

// What the reviewer weighs, not whether it is complete.
constexpr std::array<std::string_view, 3> kForReview = {"EV-LEVEL", "EV-GRADE", "EV-CE-CONDITION"};
// What a person may set aside with a reason (disposal study, 6.1).
constexpr std::string_view kMayBeOverridden = "EV-CLOCK";
// What the owner of the information may accept instead of a stronger technique (disposal study, 4.2: R).
constexpr std::string_view kRiskCode = "EV-LEVEL";

OrgId ownerOf(const Scene &scene, ItemId item)
{
    return scene.estate().ownerAt(scene.estate().rowOf(item));
}

// The newest of that status; null: none.
const Evidence *newestOf(const Scene &scene, ItemId medium, std::string_view status)
{
    const Evidence *newest = nullptr;
    for (const Evidence *each : scene.evidenceOf(medium)) {
        if (each->status == status)
            newest = each;
    }
    return newest;
}

std::vector<std::string> codesIn(const std::string &text)
{
    std::vector<std::string> codes;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(";, "), rest.size());
        if (end > 0)
            codes.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return codes;
}

bool contains(const std::vector<std::string> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

// Refuses for each code that stands; true when one does.
bool refusedByCodes(Drafting &draft, ItemId medium, const Verdict &verdict,
                    const std::vector<std::string> &setAside, bool isReview)
{
    bool isRefused = false;
    for (const Reason &reason : verdict.reasons) {
        const bool isForReview =
            std::find(kForReview.begin(), kForReview.end(), reason.code) != kForReview.end();
        if (reason.code.empty() || contains(setAside, reason.code) || (isForReview && !isReview))
            continue;
        draft.refuse("DSP-115", medium, reason.code + ": " + reason.why, reason.remedy);
        isRefused = true;
    }
    return isRefused;
}

void verify(Drafting &draft, const Request &request, const Policies &policies, ItemId medium)
{
    const Scene &scene = draft.scene();
    const Evidence *evidence = newestOf(scene, medium, "claimed");
    if (!draft.mayStep(medium, "medium_verify", medium))
        return;
    const std::vector<std::string> setAside = codesIn(request.text("override"));
    for (const std::string &code : setAside) {
        if (code == kMayBeOverridden && !request.because().empty())
            continue;
        draft.refuse("DSP-115", medium,
                     code == kMayBeOverridden ? "why " + code + " is set aside is not said"
                                              : code + " cannot be set aside",
                     "Only the clock of a tool may be set aside, with a reason.");
        return;
    }
    const Verdict verdict = judgeKept(request, scene, policies, *evidence, draft.actor().now);
    const bool isRefused = refusedByCodes(draft, medium, verdict, setAside, false);
    draft.judged({evidence->fileName, verdict, {}, scene.nameOf(medium), isRefused ? "refused" : "verified"});
    if (isRefused)
        return;
    setVerdict(draft, evidence->id, verdict);
    draft.set(evidence->id, "verified_by", draft.actor().login);
    if (!setAside.empty())
        draft.set(evidence->id, "overridden", text::join(setAside, ", ") + ": " + request.because());
    draft.setStatus(evidence->id, "verified");
    draft.step(medium, ownerOf(scene, medium), "medium_verify");
    draft.tell(medium, "medium_verified");
}

std::vector<std::string> setAsideBefore(const Scene &scene, ItemId evidence)
{
    const std::string text = textAt(scene.estate(), evidence, "overridden");
    return codesIn(text.substr(0, text.find(':')));
}

std::string levelWord(Level level) // in the words of the medium's own attribute
{
    return std::string(wordOf(level == Level::ClearPlus ? Level::Clear : level));
}

// Whoever wiped it may not accept it, whatever login the evidence has him under.
bool refusedAsWiper(Drafting &draft, ItemId medium, const Evidence &evidence)
{
    if (text::folded(evidence.wipedBy) != text::folded(draft.actor().login))
        return false;
    draft.refuse("DSP-102", medium, draft.actor().login + " sanitised it and cannot accept that",
                 "Another person reviews it.");
    return true;
}

void accept(Drafting &draft, const Request &request, const Policies &policies, ItemId medium)
{
    const Scene &scene = draft.scene();
    if (!draft.mayStep(medium, "medium_accept", medium) || refusedByHold(draft, medium))
        return;
    const Evidence *evidence = newestOf(scene, medium, "verified");
    if (evidence == nullptr || refusedAsWiper(draft, medium, *evidence))
        return;
    const Verdict verdict = judgeKept(request, scene, policies, *evidence, draft.actor().now);
    std::vector<std::string> setAside = setAsideBefore(scene, evidence->id);
    if (!verdict.required.riskAcceptable) // class or policy have changed since
        std::erase(setAside, kRiskCode);
    const bool isRefused = refusedByCodes(draft, medium, verdict, setAside, true);
    draft.judged({evidence->fileName, verdict, {}, scene.nameOf(medium), isRefused ? "refused" : "accepted"});
    if (isRefused)
        return;
    setVerdict(draft, evidence->id, verdict);
    draft.set(evidence->id, "reviewed_by", draft.actor().login);
    draft.set(evidence->id, "reviewed_at", request.at);
    draft.set(evidence->id, "review_reason", request.because());
    draft.setStatus(evidence->id, "accepted");
    draft.edit(medium, "sanitisation", levelWord(verdict.level));
    draft.edit(medium, "sanitised_on", std::int64_t(dayOf(request.at)));
    draft.step(medium, ownerOf(scene, medium), "medium_accept");
    draft.tell(medium, "medium_accepted");
}

void acceptRisk(Drafting &draft, const Request &request, const Policies &policies, ItemId medium)
{
    const Scene &scene = draft.scene();
    const Evidence *evidence = newestOf(scene, medium, "verified");
    if (evidence == nullptr || scene.stateOf(medium) != "medium_verified") {
        draft.refuse("DSP-115", medium,
                     "no evidence of it is verified, so that what risk is left is not known",
                     "An operator verifies what was done first.");
        return;
    }
    const Verdict verdict = judgeKept(request, scene, policies, *evidence, draft.actor().now);
    if (!verdict.required.riskAcceptable) {
        draft.refuse("DSP-115", medium, "EV-LEVEL: the policy lets nobody accept the risk of it",
                     "Sanitise it by a technique that suffices, or destroy it.");
        return;
    }
    std::vector<std::string> codes = setAsideBefore(scene, evidence->id);
    codes.emplace_back(kRiskCode);
    draft.set(evidence->id, "overridden",
              text::join(codes, ", ") + ": risk accepted by " + draft.actor().login + ", " +
                  request.text("reference") + ": " + request.because());
    draft.tell(medium, "medium_verified");
}

void reject(Drafting &draft, const Request &request, ItemId medium)
{
    const Scene &scene = draft.scene();
    const std::string lock = request.text("lock");
    const std::string_view step = lock == "yes" || lock == "true" ? "medium_reject_lock" : "medium_reject";
    if (!draft.mayStep(medium, step, medium))
        return;
    for (const std::string_view status : {"claimed", "verified"}) {
        const Evidence *evidence = newestOf(scene, medium, status);
        if (evidence == nullptr)
            continue;
        draft.set(evidence->id, "reviewed_by", draft.actor().login);
        draft.set(evidence->id, "reviewed_at", request.at);
        draft.set(evidence->id, "review_reason", request.because());
        draft.setStatus(evidence->id, "rejected");
    }
    draft.step(medium, ownerOf(scene, medium), step);
    draft.tell(medium, draft.stateOf(medium));
}

evidence::Row destructionRow(const Request &request, const Scene &scene, ItemId medium)
{
    evidence::Row row;
    row.row = 1;
    row.identity.serial = scene.serialOf(medium);
    if (row.identity.serial.empty())
        row.identity.serial = scene.nameOf(medium);
    row.status = evidence::RunStatus::Completed;
    row.result = "destroyed";
    row.technique = evidence::techniqueNamed(request.text("method")).value_or(evidence::Technique::Unknown);
    row.verification = evidence::Verification::Visual;
    row.operatorName = request.text("by");
    row.certificate = request.text("certificate");
    row.particleMicrometres = wholeNumber(request.text("size"));
    row.particleClass = request.text("particle_class");
    return row;
}

bool needsSize(evidence::Technique technique)
{
    using T = evidence::Technique;
    return technique == T::Shred || technique == T::Pulverise || technique == T::Disintegrate ||
           technique == T::Grind;
}

void destroy(Drafting &draft, const Request &request, const Policies &policies, ItemId medium)
{
    const Scene &scene = draft.scene();
    if (!draft.mayStep(medium, "medium_destroy", medium) || refusedByHold(draft, medium))
        return;
    const evidence::Row row = destructionRow(request, scene, medium);
    if (needsSize(row.technique) && !row.particleMicrometres && row.particleClass.empty()) {
        draft.refuse("DSP-115", medium, "how small the pieces are is not said",
                     "State the largest edge (size) or the class of the pieces.");
        return;
    }
    const OrgId owner = ownerOf(scene, medium);
    const Verdict verdict =
        judgeManual(row, scene, policies, medium, witnessesOf(request), draft.actor().now);
    EvidenceSource source{{}, {}, "manual", {}};
    if (const Line *line = scene.lineOfMedium(medium))
        source.order = line->order;
    const EventFile *photo = request.file("photo");
    model::Attributes attributes = evidenceAttributes(row, verdict, source, draft.actor().login);
    attributes.insert_or_assign("medium", medium.value);
    if (const std::string witness = request.text("witness"); !witness.empty())
        attributes.insert_or_assign("witnesses", witness);
    const ItemId record = draft.add("sanitisation_evidence", owner, scene.nameOf(medium) + " destroyed",
                                    "claimed", std::move(attributes));
    if (photo != nullptr)
        draft.attach(record, owner, photo->name, "photograph", photo->sha256, photo->bytes);
    draft.step(medium, owner, "medium_destroy");
    draft.judged({"", verdict, row.identity.serial, scene.nameOf(medium), "destroy_claimed"});
    draft.tell(medium, draft.stateOf(medium));
}

// Evidence of destruction that waits for its review: entered by hand, or a row of a report.
const Evidence *destructionOf(const Scene &scene, ItemId medium)
{
    const Evidence *found = nullptr;
    for (const Evidence *each : scene.evidenceOf(medium)) {
        const auto technique = evidence::techniqueNamed(each->technique);
        if (each->status == "claimed" && technique &&
            (evidence::destroys(*technique) || *technique == evidence::Technique::Degauss))
            found = each;
    }
    return found;
}

void acceptDestruction(Drafting &draft, const Request &request, const Policies &policies, ItemId medium)
{
    const Scene &scene = draft.scene();
    if (!draft.mayStep(medium, "medium_destroy_accept", medium) || refusedByHold(draft, medium))
        return;
    const Evidence *evidence = destructionOf(scene, medium);
    if (evidence == nullptr) {
        draft.refuse("DSP-115", medium, "no evidence says how it was destroyed",
                     "Import the certificate, or record the destruction again.");
        return;
    }
    if (refusedAsWiper(draft, medium, *evidence))
        return;
    const Verdict verdict = judgeKept(request, scene, policies, *evidence, draft.actor().now);
    const bool isRefused = refusedByCodes(draft, medium, verdict, {}, true);
    draft.judged(
        {evidence->fileName, verdict, {}, scene.nameOf(medium), isRefused ? "refused" : "destroyed"});
    if (isRefused)
        return;
    if (verdict.level != Level::Destroy) {
        draft.refuse("DSP-115", medium,
                     "EV-LEVEL: what was done reaches " + std::string(wordOf(verdict.level)) +
                         ", not destroy",
                     "Destroy it by another technique.");
        return;
    }
    setVerdict(draft, evidence->id, verdict);
    draft.set(evidence->id, "reviewed_by", draft.actor().login);
    draft.set(evidence->id, "reviewed_at", request.at);
    draft.setStatus(evidence->id, "accepted");
    draft.edit(medium, "sanitisation", std::string("destroy"));
    draft.edit(medium, "sanitised_on", std::int64_t(dayOf(request.at)));
    const OrgId owner = ownerOf(scene, medium);
    draft.step(medium, owner, "medium_destroy_accept");
    const ItemId movement = addMovement(draft, request, owner, "consumed", {medium},
                                        {{"accepted_at", request.at}, {"accepted_by", evidence->wipedBy}});
    draft.step(movement, owner, "movement_record");
    draft.tell(medium, "medium_destroyed");
}

void rejectDestruction(Drafting &draft, const Request &request, ItemId medium)
{
    const Scene &scene = draft.scene();
    const std::string_view step = scene.stateOf(medium) == "medium_destroy_claimed_locked"
                                      ? "medium_destroy_reject_lock"
                                      : "medium_destroy_reject";
    if (!draft.mayStep(medium, step, medium))
        return;
    if (const Evidence *evidence = destructionOf(scene, medium)) {
        draft.set(evidence->id, "reviewed_by", draft.actor().login);
        draft.set(evidence->id, "reviewed_at", request.at);
        draft.set(evidence->id, "review_reason", request.because());
        draft.setStatus(evidence->id, "rejected");
    }
    draft.step(medium, ownerOf(scene, medium), step);
    draft.tell(medium, draft.stateOf(medium));
}

// The policy names no level that this technique could reach on a medium of this type.
bool refusedAsPointless(Drafting &draft, const Policies &policies, ItemId medium,
                        evidence::Technique technique)
{
    const MediumType type = mediumFacts(draft.scene(), medium).type;
    const Policy &policy = policies.inForce(dayOf(draft.actor().now));
    const bool isKnown =
        std::any_of(policy.techniques.begin(), policy.techniques.end(), [&](const TechniqueRow &row) {
            return row.technique == technique && row.isEnabled &&
                   std::find(row.types.begin(), row.types.end(), type) != row.types.end();
        });
    if (isKnown || type == MediumType::Unknown)
        return false;
    draft.refuse("DSP-115", medium,
                 "EV-LEVEL: " + std::string(evidence::techniqueName(technique)) + " of " +
                     std::string(labelOf(type)) + " reaches no level",
                 "Use a technique that the policy names for it.");
    return true;
}

} // namespace

Outcome planStart(Drafting &draft, const Request &request)
{
    const auto technique = evidence::techniqueNamed(request.text("technique"));
    if (!technique || *technique == evidence::Technique::Unknown ||
        *technique == evidence::Technique::CheckOnly)
        return makeError(ErrorCode::Usage, "there is no technique \"" + request.text("technique") + "\"",
                         "docs/disposal-policy.md lists them: overwrite, sanitize_block_erase …");
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    for (const ItemId medium : request.subjects) {
        if (!draft.mayStep(medium, "medium_start", medium) || refusedByHold(draft, medium))
            continue;
        if (refusedAsPointless(draft, policies, medium, *technique))
            continue;
        draft.step(medium, ownerOf(draft.scene(), medium), "medium_start");
        draft.tell(medium, "medium_in_progress");
    }
    return {};
}

Outcome planVerify(Drafting &draft, const Request &request)
{
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    for (const ItemId medium : request.subjects)
        verify(draft, request, policies, medium);
    return {};
}

Outcome planAccept(Drafting &draft, const Request &request)
{
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    for (const ItemId medium : request.subjects)
        accept(draft, request, policies, medium);
    return {};
}

Outcome planAcceptRisk(Drafting &draft, const Request &request)
{
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    for (const ItemId medium : request.subjects)
        acceptRisk(draft, request, policies, medium);
    return {};
}

Outcome planReject(Drafting &draft, const Request &request)
{
    for (const ItemId medium : request.subjects)
        reject(draft, request, medium);
    return {};
}

Outcome planDestroy(Drafting &draft, const Request &request)
{
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    for (const ItemId medium : request.subjects)
        destroy(draft, request, policies, medium);
    return {};
}

Outcome planAcceptDestruction(Drafting &draft, const Request &request)
{
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    for (const ItemId medium : request.subjects)
        acceptDestruction(draft, request, policies, medium);
    return {};
}

Outcome planRejectDestruction(Drafting &draft, const Request &request)
{
    for (const ItemId medium : request.subjects)
        rejectDestruction(draft, request, medium);
    return {};
}

Outcome planDataAfter(Drafting &draft, const Request &request)
{
    for (const ItemId medium : request.subjects) {
        if (!draft.mayStep(medium, "medium_data_again", medium))
            continue;
        draft.edit(medium, "sanitisation", std::nullopt);
        draft.edit(medium, "sanitised_on", std::nullopt);
        draft.step(medium, ownerOf(draft.scene(), medium), "medium_data_again");
        draft.tell(medium, "medium_unsanitised");
    }
    return {};
}

} // namespace tally::disposal
