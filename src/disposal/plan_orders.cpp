// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/planning.h"

#include "core/number.h"
#include "core/text.h"
#include "disposal/kpi_reading.h"
#include "disposal/seals.h"
#include "disposal/subjects.h"
#include "disposal/working_days.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

constexpr std::array<std::string_view, 5> kNeededAssurances = {"contract", "insurance", "certification",
                                                               "carrier", "permit"};

bool isTrue(const std::string &text)
{
    return text == "yes" || text == "true";
}

// What amend and order set alike.
void setWishes(Drafting &draft, const Request &request, ItemId order)
{
    if (const auto dial = wholeNumber(request.text("dial")))
        draft.set(order, "dial", *dial);
    if (request.event().has("leaves_the_country"))
        draft.set(order, "leaves_the_country", std::int64_t(isTrue(request.text("leaves_the_country"))));
    if (const auto day = parseDay(request.text("collect_on")))
        draft.set(order, "collect_on", std::int64_t(*day));
    if (const std::string text = request.text("agreement"); !text.empty())
        draft.set(order, "dial_agreement", text);
    if (const std::string text = request.text("export_papers"); !text.empty())
        draft.set(order, "export_papers", text);
}

void allocate(Drafting &draft, ItemId order, ItemId subject)
{
    const Line *line = openLine(draft, subject);
    if (line == nullptr || !draft.mayStep(line->id, "line_allocate", subject) ||
        refusedByHold(draft, subject))
        return;
    if (line->destination == "same_service" || line->destination == "other_service") {
        draft.refuse("DSP-124", subject, "it stays inside", "Only what leaves goes onto an order.");
        return;
    }
    draft.set(line->id, "disposal_order", order.value);
    draft.set(line->id, "container", std::nullopt);
    draft.step(line->id, line->owner, "line_allocate");
    draft.setStatus(line->id, "allocated");
    draft.tell(subject, "line_allocated");
}

void release(Drafting &draft, const Line &line)
{
    draft.set(line.id, "disposal_order", std::nullopt);
    draft.set(line.id, "container", std::nullopt);
    draft.step(line.id, line.owner, "line_release");
    draft.setStatus(line.id, "ready");
}

// A contractor who owes papers takes no new order (disposal study, 5.3).
Outcome refuseIfOverdue(Drafting &draft, ItemId supplier, const std::string &order)
{
    const Scene &scene = draft.scene();
    const Instant now = draft.actor().now;
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    if (!parameters.overdueBlocksOrders)
        return {};
    TALLY_TRY(const WorkingDays calendar, WorkingDays::build(scene.estate().definitions(kCalendarKind)));
    const KpiInput input = kpiInput(scene, now, parameters, calendar, {});
    for (const Overdue &overdue : overdueDocuments(input.documents, parameters, calendar, dayOf(now))) {
        if (const Order *owed = scene.order(overdue.document->order);
            owed != nullptr && owed->supplier == supplier)
            draft.refuseNamed("DSP-106", order,
                              scene.nameOf(supplier) + " owes the " + overdue.document->kind + " of " +
                                  owed->name + ": " + std::to_string(overdue.workingDays) +
                                  " working days overdue",
                              "Have it sent first.");
    }
    return {};
}

// The assurances that lapse by the collection day, one refusal each.
void checkAssurances(Drafting &draft, const Order &order, Day day)
{
    const std::vector<const Assurance *> held = draft.scene().assurancesOf(order.supplier);
    const std::string supplier = draft.scene().nameOf(order.supplier);
    for (const std::string_view type : kNeededAssurances) {
        const bool isValid = std::any_of(held.begin(), held.end(), [&](const Assurance *each) {
            return each->type == type && each->isValidOn(day);
        });
        const bool isKnown =
            std::any_of(held.begin(), held.end(), [&](const Assurance *each) { return each->type == type; });
        if (!isValid)
            draft.refuse("DSP-106", order.id,
                         supplier + (isKnown
                                         ? "'s " + std::string(type) + " is not valid on " + formatDay(day)
                                         : " has no " + std::string(type) + " on record"),
                         "Record the one that is valid, or choose another contractor.");
    }
}

void checkDial(Drafting &draft, const Order &order, Day day)
{
    std::int64_t best = 0;
    for (const Assurance *each : draft.scene().assurancesOf(order.supplier)) {
        if (each->dial && each->isValidOn(day))
            best = std::max(best, *each->dial);
    }
    if (best >= order.dial.value_or(0) || !order.dialAgreement.empty())
        return;
    draft.refuse("DSP-107", order.id,
                 draft.scene().nameOf(order.supplier) + " is assured for level " + std::to_string(best) +
                     ", this order is of level " + std::to_string(order.dial.value_or(0)),
                 "Attach the agreement on its remediation (amend), or choose another contractor.");
}

void checkRequesters(Drafting &draft, const Order &order)
{
    for (const Line *line : draft.scene().linesOf(order.id)) {
        if (line->requestedBy != draft.actor().login)
            continue;
        draft.refuse("DSP-102", order.id,
                     draft.actor().login + " retired " + draft.scene().nameOf(line->subject),
                     "Who approves has asked for none of it.");
        return;
    }
}

std::vector<ItemId> subjectsOf(const std::vector<const Line *> &lines)
{
    std::vector<ItemId> things;
    for (const Line *line : lines)
        things.push_back(line->subject);
    return things;
}

// Numbers that were read and are no container's: what one of them was misread as.
std::vector<std::string> sealsOfNone(const Scene &scene, const Order &order, std::vector<std::string> read)
{
    for (const Container *container : scene.containersOf(order.id))
        std::erase(read, container->sealNumber);
    return read;
}

// Whether the numbers read are those of the containers.
void checkSeals(Drafting &draft, const Order &order, const std::vector<std::string> &read)
{
    const std::vector<std::string> others = sealsOfNone(draft.scene(), order, read);
    for (const Container *container : draft.scene().containersOf(order.id)) {
        if (container->sealNumber.empty()) // left behind, empty
            continue;
        if (std::find(read.begin(), read.end(), container->sealNumber) == read.end())
            draft.refuse("DSP-109", container->id, sealDifference(container->sealNumber, others),
                         "Read the seals again; if one is broken, unseal and seal anew.");
    }
}

// Some of it is sealed, and something was never packed: it would be left behind.
bool refusedAsIncomplete(Drafting &draft, const Order &order)
{
    const Scene &scene = draft.scene();
    const std::vector<const Line *> lines = scene.linesOf(order.id);
    const bool isPacking =
        scene.stateOf(order.id) == "order_approved" &&
        std::any_of(lines.begin(), lines.end(), [](const Line *line) { return bool(line->container); });
    bool isIncomplete = false;
    for (const Line *line : lines) {
        if (!isPacking || line->container)
            continue;
        draft.refuse("DSP-108", line->subject, "it is on " + order.name + " and in no container",
                     "Pack it, or withdraw it from the order.");
        isIncomplete = true;
    }
    return isIncomplete;
}

void raise(Drafting &draft, const Request &request, const Order &order, std::string bucket,
           std::string severity, ItemId subject, std::string remark)
{
    model::Attributes attributes = {{"disposal_order", order.id.value},
                                    {"bucket", bucket},
                                    {"severity", std::move(severity)},
                                    {"raised_by", draft.actor().login},
                                    {"raised_on", std::int64_t(dayOf(request.at))},
                                    {"remark", std::move(remark)}};
    if (subject)
        attributes.insert_or_assign("subject", subject.value);
    const ItemId exception = draft.add("disposal_exception", order.owner, order.name + " " + bucket, "raised",
                                       std::move(attributes));
    draft.step(exception, order.owner, "exception_raise");
    draft.tellNamed(exception, bucket, "exception_raised");
}

bool isOutOfTolerance(std::int64_t ours, std::int64_t theirs, const Parameters &parameters)
{
    const std::int64_t difference = ours < theirs ? theirs - ours : ours - theirs;
    return difference >
           std::max(parameters.weightToleranceGrams, ours * parameters.weightTolerancePermille / 1000);
}

void compareAtReceipt(Drafting &draft, const Request &request, const Order &order,
                      const std::vector<std::string> &found, const Parameters &parameters)
{
    const Scene &scene = draft.scene();
    const std::vector<std::string> others = sealsOfNone(scene, order, found);
    std::int64_t gross = 0;
    bool isWeighed = true;
    for (const Container *container : scene.containersOf(order.id)) {
        if (container->sealNumber.empty())
            continue;
        isWeighed &= container->grossGrams.has_value();
        gross += container->grossGrams.value_or(0);
        const bool isThere = std::find(found.begin(), found.end(), container->sealNumber) != found.end();
        const std::string condition = request.text("condition");
        if (!isThere || (!condition.empty() && condition != "intact"))
            raise(draft, request, order, "SEAL_MISMATCH", "critical", {},
                  container->name + ": " +
                      (isThere ? "seal found " + condition : sealDifference(container->sealNumber, others)));
    }
    if (const auto grams = parseWeight(request.text("weight"));
        grams && isWeighed && gross > 0 && isOutOfTolerance(gross, *grams, parameters))
        raise(draft, request, order, "WEIGHT_OUT", "medium", {},
              "sealed " + std::to_string(gross) + " g, received " + std::to_string(*grams) + " g");
    const auto count = wholeNumber(request.text("count"));
    const auto lines = static_cast<std::int64_t>(scene.linesOf(order.id).size());
    if (count && *count != lines)
        raise(draft, request, order, "COUNT_MISMATCH", "high", {},
              std::to_string(lines) + " sealed, " + std::to_string(*count) + " counted");
}

// What the contractor weighed and counted; empty: neither.
std::string receiptWords(const Request &request)
{
    std::vector<std::string> words;
    if (const auto grams = parseWeight(request.text("weight")))
        words.push_back("weighed " + std::to_string(*grams) + " g");
    if (const std::string count = request.text("count"); !count.empty())
        words.push_back("counted " + count);
    return text::join(words, ", ");
}

} // namespace

Outcome planOrder(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const std::string &name = request.names.front();
    TALLY_TRY(const ItemId supplier, itemOf(scene, request.text("supplier"), "organisation"));
    const auto &known = scene.records().orders;
    if (std::any_of(known.begin(), known.end(),
                    [&](const Order &each) { return text::folded(each.name) == text::folded(name); })) {
        draft.refuseNamed("DSP-123", name, "there is a disposal order " + name + " already",
                          "Give it another number.");
        return {};
    }
    TALLY_CHECK(refuseIfOverdue(draft, supplier, name));
    if (draft.isRefused())
        return {};
    const OrgId owner = draft.actor().organisation;
    const ItemId order =
        draft.add("disposal_order", owner, name, "draft",
                  {{"disposal_supplier", supplier.value}, {"created_by", draft.actor().login}});
    setWishes(draft, request, order);
    draft.step(order, owner, "order_create");
    draft.tellNamed(order, name, "order_draft");
    return {};
}

Outcome planAmend(Drafting &draft, const Request &request)
{
    const ItemId order = request.subjects.front();
    const std::string_view state = draft.scene().stateOf(order);
    const bool isClosed = state == "order_closed" || state == "order_cancelled";
    const bool isApproved = state != "order_draft" && state != "order_submitted";
    const bool touchesApproval = request.event().has("dial") || request.event().has("leaves_the_country") ||
                                 request.event().has("collect_on") || request.event().has("agreement");
    if (isClosed || (isApproved && touchesApproval)) {
        draft.refuse(isClosed ? "DSP-120" : "DSP-124", order, "it is " + std::string(stateWord(state)),
                     isClosed ? "What is closed stays."
                              : "What was approved needs a new approval: cancel it and order again.");
        return {};
    }
    setWishes(draft, request, order);
    draft.tell(order, state);
    return {};
}

Outcome planAllocate(Drafting &draft, const Request &request)
{
    TALLY_TRY(const ItemId order, findSubject(draft.scene(), SubjectKind::Order, request.text("order")));
    if (const std::string_view state = draft.scene().stateOf(order); state != "order_draft") {
        draft.refuse("DSP-124", order, "it is " + std::string(stateWord(state)),
                     "Only an order that is a draft takes more.");
        return {};
    }
    for (const ItemId subject : request.subjects)
        allocate(draft, order, subject);
    return {};
}

Outcome planWithdraw(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    for (const ItemId subject : request.subjects) {
        const Line *line = openLine(draft, subject);
        if (line == nullptr || !draft.mayStep(line->id, "line_release", subject))
            continue;
        if (line->container && scene.stateOf(line->container) != "container_filling") {
            draft.refuse("DSP-109", subject, "its container is sealed", "Unseal it first.");
            continue;
        }
        release(draft, *line);
        draft.tell(subject, "line_ready");
    }
    return {};
}

Outcome planSubmit(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_submit", order.id))
        return {};
    if (scene.linesOf(order.id).empty())
        draft.refuse("DSP-108", order.id, "nothing is on it", "Allocate what is to go.");
    if (!order.dial || *order.dial < 1 || *order.dial > 3)
        draft.refuse("DSP-113", order.id, "its data impact assurance level is not set",
                     "Set it: amend --dial 1, 2 or 3.");
    if (!order.leavesTheCountry)
        draft.refuse("DSP-113", order.id, "whether it leaves the country is not said",
                     "Say it: amend --leaves-the-country yes or no.");
    if (draft.isRefused())
        return {};
    draft.step(order.id, order.owner, "order_submit");
    draft.setStatus(order.id, "submitted");
    draft.tell(order.id, "order_submitted");
    return {};
}

Outcome planApprove(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_approve", order.id))
        return {};
    checkRequesters(draft, order);
    if (!order.collectOn) {
        draft.refuse("DSP-113", order.id, "the day of the collection is not set",
                     "Set it: amend --collect-on DAY.");
    } else {
        checkAssurances(draft, order, *order.collectOn);
        checkDial(draft, order, *order.collectOn);
    }
    if (draft.isRefused())
        return {};
    draft.set(order.id, "approved_by", draft.actor().login);
    draft.step(order.id, order.owner, "order_approve");
    draft.setStatus(order.id, "approved");
    draft.tell(order.id, "order_approved");
    return {};
}

Outcome planRefuse(Drafting &draft, const Request &request)
{
    const Order &order = *draft.scene().order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_reject", order.id))
        return {};
    draft.set(order.id, "remark", request.because());
    draft.step(order.id, order.owner, "order_reject");
    draft.setStatus(order.id, "draft");
    draft.tell(order.id, "order_draft");
    return {};
}

Outcome planCollect(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (refusedAsIncomplete(draft, order) || !draft.mayStep(order.id, "order_collect", order.id))
        return {};
    if (text::folded(request.text("driver")) == text::folded(draft.actor().login))
        draft.refuse("DSP-102", order.id, draft.actor().login + " releases it and cannot take it",
                     "The driver is another person.");
    if (order.collectOn && dayOf(request.at) > *order.collectOn) // later than it was approved for
        checkAssurances(draft, order, dayOf(request.at));
    const std::vector<std::string> seals = sealsOf(request.text("seals"));
    checkSeals(draft, order, seals);
    const std::vector<const Line *> lines = scene.linesOf(order.id);
    for (const Line *line : lines)
        refusedByHold(draft, line->subject);
    if (draft.isRefused())
        return {};
    const std::string supplier = scene.nameOf(order.supplier);
    for (const Container *container : scene.containersOf(order.id)) {
        if (container->sealNumber.empty())
            continue;
        draft.step(container->id, container->owner, "container_leave");
        draft.setStatus(container->id, "away");
    }
    for (const Line *line : lines) {
        draft.step(line->id, line->owner, "line_depart");
        draft.setStatus(line->id, "departed");
        draft.set(line->id, "holder", supplier);
        draft.set(line->id, "stored_at", std::nullopt);
        draft.edit(line->subject, "status", std::string("collected"));
        draft.tell(line->subject, "line_departed");
    }
    draft.set(order.id, "collected_at", request.at);
    draft.set(order.id, "document_number", request.text("document"));
    draft.set(order.id, "vehicle", request.text("vehicle"));
    draft.set(order.id, "driver", request.text("driver"));
    draft.step(order.id, order.owner, "order_collect");
    draft.setStatus(order.id, "in_transit");
    const ItemId movement = addMovement(draft, request, order.owner, "collected", subjectsOf(lines),
                                        {{"disposal_order", order.id.value},
                                         {"from_holder", draft.actor().login},
                                         {"to_holder", supplier},
                                         {"accepted_by", supplier},
                                         {"accepted_at", request.at},
                                         {"seals_read", seals},
                                         {"document_number", request.text("document")}});
    draft.step(movement, order.owner, "movement_record");
    draft.tell(order.id, "order_in_transit");
    return {};
}

Outcome planReceive(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_receive", order.id))
        return {};
    const std::vector<std::string> found = sealsOf(request.text("seals"));
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    compareAtReceipt(draft, request, order, found, parameters);
    for (const Container *container : scene.containersOf(order.id)) {
        if (container->sealNumber.empty())
            continue;
        draft.set(container->id, "seal_found", text::join(found, "; "));
        if (const std::string condition = request.text("condition"); !condition.empty())
            draft.set(container->id, "seal_condition", condition);
        draft.step(container->id, container->owner, "container_arrive");
        draft.setStatus(container->id, "arrived");
    }
    const std::vector<const Line *> lines = scene.linesOf(order.id);
    for (const Line *line : lines) {
        draft.step(line->id, line->owner, "line_arrive");
        draft.setStatus(line->id, "at_contractor");
    }
    draft.set(order.id, "received_at", request.at);
    draft.step(order.id, order.owner, "order_receive");
    draft.setStatus(order.id, "received");
    const std::string supplier = scene.nameOf(order.supplier);
    model::Attributes receipt{
        {"disposal_order", order.id.value}, {"from_holder", supplier},   {"to_holder", supplier},
        {"accepted_by", supplier},          {"accepted_at", request.at}, {"seals_read", found}};
    if (std::string words = receiptWords(request); !words.empty())
        receipt.insert_or_assign("remark", std::move(words));
    const ItemId movement =
        addMovement(draft, request, order.owner, "received", subjectsOf(lines), std::move(receipt));
    draft.step(movement, order.owner, "movement_record");
    draft.tell(order.id, "order_received");
    return {};
}

Outcome planCancel(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_cancel", order.id))
        return {};
    for (const Container *container : scene.containersOf(order.id)) {
        if (scene.stateOf(container->id) != "container_filling") {
            draft.refuse("DSP-109", container->id, "it is sealed",
                         "Unseal it first, so that what is in it is counted.");
            return {};
        }
    }
    for (const Line *line : scene.linesOf(order.id)) {
        release(draft, *line);
        draft.tell(line->subject, "line_ready");
    }
    draft.set(order.id, "remark", request.because());
    draft.step(order.id, order.owner, "order_cancel");
    draft.setStatus(order.id, "cancelled");
    draft.tell(order.id, "order_cancelled");
    return {};
}

} // namespace tally::disposal
