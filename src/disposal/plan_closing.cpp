// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/planning.h"

#include "core/money.h"
#include "disposal/readiness.h"
#include "disposal/seals.h"
#include "disposal/subjects.h"
#include "estate/item_record.h"

#include <algorithm>

namespace tally::disposal {

namespace {

// Whether anything but the exception itself is open on its order; then the order is clear.
bool isLastOpen(const Scene &scene, const Exception &exception)
{
    const auto open = scene.exceptionsOf(exception.order, true);
    return open.size() == 1 && open.front()->id == exception.id;
}

// Its number as the contractor wrote it is one of its own from now on, so that the row can be bound.
void addAlias(Drafting &draft, ItemId medium, const std::string &serial)
{
    const estate::Estate &estate = draft.scene().estate();
    std::vector<std::string> serials = estate::Record(estate, estate.rowOf(medium)).texts("other_serials");
    if (serial.empty() || std::find(serials.begin(), serials.end(), serial) != serials.end())
        return;
    serials.push_back(serial);
    draft.edit(medium, "other_serials", std::move(serials));
}

// What was missing or not reported is explained: its line waits for nothing more.
void reconcileLineOf(Drafting &draft, const Exception &exception)
{
    const Scene &scene = draft.scene();
    const Line *line = scene.isMedium(exception.subject) ? scene.lineOfMedium(exception.subject)
                                                         : scene.lastLineOf(exception.subject);
    if (line == nullptr || scene.stateOf(line->id) != "line_at_contractor" ||
        scene.openExceptionsOn(line->subject).size() > 1)
        return;
    draft.step(line->id, line->owner, "line_reconcile");
    draft.setStatus(line->id, "reconciled");
    draft.tell(line->subject, "line_reconciled");
}

std::string statusAfter(const Line &line)
{
    return line.outcome == "sold" ? "sold" : "disposed";
}

// Who used it, what depended on it, which licences were given to it: all of it ends with the thing.
void endRelationships(Drafting &draft, ItemId subject)
{
    const estate::Estate &estate = draft.scene().estate();
    for (const model::RelationshipRow &held : estate.relationshipsOf(estate.rowOf(subject))) {
        const bool isParts = held.type == "installed_in" || held.type == "part_of";
        if (!isParts)
            draft.unrelate(held.source, held.type, held.target);
    }
}

void dispose(Drafting &draft, const Request &request, const Line &line)
{
    const Scene &scene = draft.scene();
    draft.step(line.id, line.owner, "line_dispose");
    draft.setStatus(line.id, "disposed");
    const std::string status = statusAfter(line);
    std::vector<ItemId> ended = scene.mediaOf(line.subject);
    if (!scene.isMedium(line.subject))
        ended.push_back(line.subject);
    for (const ItemId item : ended) {
        const std::string_view state = scene.stateOf(item);
        if (state == "medium_returned") // it is back in stock, whatever becomes of its computer
            continue;
        draft.edit(item, "status", state == "medium_written_off" ? std::string("lost") : status);
        draft.edit(item, "disposed_on", std::int64_t(dayOf(request.at)));
        draft.edit(item, "custodian", std::nullopt);
        endRelationships(draft, item);
    }
    draft.tell(line.subject, "line_disposed");
}

// "16 02 13*": three pairs of digits, with a star where it is hazardous.
Outcome checkWasteCodes(const std::vector<std::string> &codes)
{
    for (const std::string &code : codes) {
        std::string shape;
        for (const char c : code)
            shape += c >= '0' && c <= '9' ? '0' : c;
        if (shape == "00 00 00" || shape == "00 00 00*")
            continue;
        Error error = makeError(ErrorCode::Usage, "\"" + code + "\" is no code of the List of Waste",
                                "Write it as 16 02 14, with the star where there is one: 16 02 13*.");
        error.field = "codes";
        return error;
    }
    return {};
}

} // namespace

Outcome planWasteDocument(Drafting &draft, const Request &request)
{
    TALLY_CHECK(checkWasteCodes(sealsOf(request.text("codes"))));
    const Order &order = *draft.scene().order(request.subjects.front());
    if (draft.scene().stateOf(order.id) == "order_closed") {
        draft.refuse("DSP-120", order.id, "it is closed", "What is closed stays.");
        return {};
    }
    const std::string type = request.text("type");
    model::Attributes attributes = {
        {"disposal_order", order.id.value},
        {"waste_document_type", type.empty() ? std::string("transfer_note") : type},
        {"issued_on", std::int64_t(dayOf(request.at))}};
    const auto take = [&](const char *field, const char *attribute) {
        if (const std::string text = request.text(field); !text.empty())
            attributes.insert_or_assign(attribute, text);
    };
    take("carrier", "carrier");
    take("registration", "carrier_registration");
    take("permit", "site_permit");
    take("facility", "treatment_facility");
    take("tracking", "tracking_number");
    if (const std::string codes = request.text("codes"); !codes.empty())
        attributes.insert_or_assign("waste_codes", sealsOf(codes));
    if (const auto grams = parseWeight(request.text("weight")))
        attributes.insert_or_assign("weight_grams", *grams);
    draft.add("waste_document", order.owner, request.text("number"), "filed", std::move(attributes));
    draft.tell(order.id, draft.scene().stateOf(order.id));
    return {};
}

Outcome planValue(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    for (const ItemId subject : request.subjects) {
        const Line *line = openLine(draft, subject);
        if (line == nullptr)
            continue;
        const bool isProven = [&] {
            const auto media = scene.mediaOf(subject);
            return std::all_of(media.begin(), media.end(),
                               [&](ItemId medium) { return !mediumBlocker(scene, medium, *line); });
        }();
        const auto gross = parseMoney(request.text("gross")), fee = parseMoney(request.text("fee"));
        if (!isProven && gross.value_or(0) > 0) {
            draft.refuse("DSP-115", subject, "not every medium of it is proven",
                         "No value on a line whose media are not accepted.");
            continue;
        }
        draft.set(line->id, "outcome", request.text("outcome"));
        if (const std::string recipient = request.text("recipient"); !recipient.empty())
            draft.set(line->id, "recipient", recipient);
        if (gross)
            draft.set(line->id, "gross_pence", *gross);
        if (fee)
            draft.set(line->id, "fee_pence", *fee);
        if (gross)
            draft.set(line->id, "net_pence", *gross - fee.value_or(0));
        draft.tell(subject, scene.stateOf(line->id));
    }
    return {};
}

Outcome planWaiveValue(Drafting &draft, const Request &request)
{
    const Order &order = *draft.scene().order(request.subjects.front());
    if (draft.scene().stateOf(order.id) == "order_closed") {
        draft.refuse("DSP-120", order.id, "it is closed", "What is closed stays.");
        return {};
    }
    draft.set(order.id, "value_waived", std::int64_t(1));
    draft.set(order.id, "remark", request.because());
    draft.tell(order.id, draft.scene().stateOf(order.id));
    return {};
}

Outcome planRaise(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId subject = request.subjects.front();
    ItemId order;
    if (!request.text("order").empty()) {
        TALLY_TRY(order, findSubject(scene, SubjectKind::Order, request.text("order")));
    } else if (const Line *line = scene.lastLineOf(subject)) {
        order = line->order;
    }
    const std::string severity = request.text("severity");
    model::Attributes attributes = {{"bucket", request.text("bucket")},
                                    {"subject", subject.value},
                                    {"severity", severity.empty() ? std::string("medium") : severity},
                                    {"raised_by", draft.actor().login},
                                    {"raised_on", std::int64_t(dayOf(request.at))},
                                    {"remark", request.because()}};
    if (order)
        attributes.insert_or_assign("disposal_order", order.value);
    if (const std::string responsible = request.text("responsible"); !responsible.empty())
        attributes.insert_or_assign("responsible", responsible);
    if (const auto due = parseDay(request.text("due")))
        attributes.insert_or_assign("due_on", std::int64_t(*due));
    const OrgId owner = scene.estate().ownerAt(scene.estate().rowOf(subject));
    const ItemId exception =
        draft.add("disposal_exception", owner, scene.nameOf(subject) + " " + request.text("bucket"), "raised",
                  std::move(attributes));
    draft.step(exception, owner, "exception_raise");
    draft.tellNamed(exception, request.text("bucket"), "exception_raised");
    return {};
}

Outcome planResolve(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const auto &all = scene.records().exceptions;
    const ItemId id = request.subjects.front();
    const auto exception =
        std::find_if(all.begin(), all.end(), [&](const Exception &each) { return each.id == id; });
    if (!draft.mayStep(id, "exception_resolve", id))
        return {};
    draft.set(id, "cause", request.text("cause"));
    draft.set(id, "resolution", request.because());
    draft.set(id, "resolved_by", draft.actor().login);
    draft.set(id, "resolved_on", std::int64_t(dayOf(request.at)));
    draft.setStatus(id, "resolved");
    draft.step(id, exception->owner, "exception_resolve");
    draft.tell(id, "exception_resolved");
    if (!request.text("same_as").empty()) {
        TALLY_TRY(const ItemId medium, findSubject(scene, SubjectKind::Medium, request.text("same_as")));
        addAlias(draft, medium, exception->reportedSerial);
    }
    reconcileLineOf(draft, *exception);
    const Order *order = scene.order(exception->order);
    if (order == nullptr || scene.stateOf(order->id) != "order_exceptions" || !isLastOpen(scene, *exception))
        return {};
    draft.step(order->id, order->owner, "order_clear");
    draft.setStatus(order->id, "reconciled");
    draft.tell(order->id, "order_reconciled");
    return {};
}

Outcome planPropose(Drafting &draft, const Request &request)
{
    const Order &order = *draft.scene().order(request.subjects.front());
    // While exceptions are open the blockers say more than the state does.
    if (draft.stateOf(order.id) != "order_exceptions" && !draft.mayStep(order.id, "order_propose", order.id))
        return {};
    draft.addRefusals(blockers(draft.scene(), order.id));
    if (draft.isRefused())
        return {};
    draft.step(order.id, order.owner, "order_propose");
    draft.setStatus(order.id, "proposed");
    draft.tell(order.id, "order_proposed");
    return {};
}

Outcome planClose(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_close", order.id))
        return {};
    draft.addRefusals(blockers(scene, order.id));
    if (draft.isRefused())
        return {};
    for (const Line *line : scene.linesOf(order.id)) {
        if (scene.stateOf(line->id) == "line_reconciled")
            dispose(draft, request, *line);
    }
    draft.set(order.id, "closed_by", draft.actor().login);
    draft.set(order.id, "closed_on", std::int64_t(dayOf(request.at)));
    draft.step(order.id, order.owner, "order_close");
    draft.setStatus(order.id, "closed");
    draft.tell(order.id, "order_closed");
    return {};
}

Outcome planReopen(Drafting &draft, const Request &request)
{
    const Order &order = *draft.scene().order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_reopen", order.id))
        return {};
    draft.set(order.id, "remark", request.because());
    draft.step(order.id, order.owner, "order_reopen");
    draft.setStatus(order.id, "reopening");
    draft.tell(order.id, "order_reopening");
    return {};
}

Outcome planConfirmReopen(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_reopen_confirm", order.id))
        return {};
    for (const Line *line : scene.linesOf(order.id)) {
        if (scene.stateOf(line->id) != "line_disposed")
            continue;
        draft.step(line->id, line->owner, "line_reopen");
        draft.setStatus(line->id, "reconciled");
    }
    // So that somebody says what came of it before it closes again.
    const ItemId exception = draft.add("disposal_exception", order.owner, order.name + " reopened", "raised",
                                       {{"disposal_order", order.id.value},
                                        {"bucket", std::string("REOPENED")},
                                        {"severity", std::string("high")},
                                        {"raised_by", draft.actor().login},
                                        {"raised_on", std::int64_t(dayOf(request.at))},
                                        {"remark", request.because()}});
    draft.step(exception, order.owner, "exception_raise");
    draft.step(order.id, order.owner, "order_reopen_confirm");
    draft.setStatus(order.id, "exceptions");
    draft.tell(order.id, "order_exceptions");
    return {};
}

} // namespace tally::disposal
