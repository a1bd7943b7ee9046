// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/planning.h"

#include "core/text.h"
#include "disposal/subjects.h"

#include <algorithm>

namespace tally::disposal {

namespace {

bool isSensitive(const Scene &scene, ItemId container)
{
    for (const Line *line : scene.linesIn(container)) {
        for (const ItemId medium : scene.mediaOf(line->subject)) {
            if (disposal::isSensitive(scene.dataClassOf(medium)))
                return true;
        }
    }
    return false;
}

// Whether every line of the order is in a container that is sealed as its class asks for, `sealing` being
// sealed, or countersigned, in this draft.
bool isWhollySealed(const Drafting &draft, ItemId order)
{
    const Scene &scene = draft.scene();
    const std::vector<const Line *> lines = scene.linesOf(order);
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [&](const Line *line) {
        if (!line->container)
            return false;
        const std::string_view state = draft.stateOf(line->container);
        return state == "container_countersigned" ||
               (state == "container_sealed" && !isSensitive(scene, line->container));
    });
}

void sealOrderWhenWhole(Drafting &draft, const Container &container)
{
    const Order *order = draft.scene().order(container.order);
    if (order == nullptr || draft.stateOf(order->id) != "order_approved" || !isWhollySealed(draft, order->id))
        return;
    draft.step(order->id, order->owner, "order_seal");
    draft.setStatus(order->id, "sealed");
    draft.tell(order->id, "order_sealed");
}

void pack(Drafting &draft, const Request &request, const Container &container, ItemId &order, ItemId subject)
{
    const Line *line = openLine(draft, subject);
    if (line == nullptr)
        return;
    if (!line->order) {
        draft.refuse("DSP-124", subject, "it is on no order", "Allocate it to one first.");
        return;
    }
    if (order && line->order != order) {
        draft.refuse("DSP-111", subject, "it is on another order than what is in " + container.name,
                     "Pack it into a container of its own order.");
        return;
    }
    if (line->container) {
        draft.refuse("DSP-124", subject, "it is in " + draft.scene().nameOf(line->container),
                     "Unpack it there first.");
        return;
    }
    if (refusedAsOnItsWay(draft, subject))
        return;
    order = line->order;
    draft.set(line->id, "container", container.id.value);
    if (const auto grams = parseWeight(request.text("weight")))
        draft.set(line->id, "weight_grams", *grams);
    draft.tell(subject, draft.scene().stateOf(line->id));
}

} // namespace

Outcome planContainer(Drafting &draft, const Request &request)
{
    const std::string &name = request.names.front();
    const auto &known = draft.scene().records().containers;
    if (std::any_of(known.begin(), known.end(),
                    [&](const Container &each) { return text::folded(each.name) == text::folded(name); })) {
        draft.refuseNamed("DSP-123", name, "there is a container " + name + " already",
                          "Give it another number.");
        return {};
    }
    const std::string type = request.text("type");
    const ItemId container = draft.add("disposal_container", draft.actor().organisation, name, "filling",
                                       {{"container_type", type.empty() ? std::string("box") : type}});
    draft.step(container, draft.actor().organisation, "container_open");
    draft.tellNamed(container, name, "container_filling");
    return {};
}

Outcome planPack(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    TALLY_TRY(const ItemId id, findSubject(scene, SubjectKind::Container, request.text("container")));
    const Container &container = *scene.container(id);
    if (scene.stateOf(id) != "container_filling") {
        draft.refuse("DSP-109", id, "it is " + std::string(stateWord(scene.stateOf(id))),
                     "Unseal it first; it gets a new seal then.");
        return {};
    }
    ItemId order = container.order;
    for (const ItemId subject : request.subjects)
        pack(draft, request, container, order, subject);
    if (order && !container.order)
        draft.set(id, "disposal_order", order.value);
    return {};
}

Outcome planUnpack(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    for (const ItemId subject : request.subjects) {
        const Line *line = openLine(draft, subject);
        if (line == nullptr)
            continue;
        if (!line->container || scene.stateOf(line->container) != "container_filling") {
            draft.refuse("DSP-109", subject,
                         line->container ? "its container is sealed" : "it is in no container",
                         line->container ? "Unseal it first." : "There is nothing to unpack.");
            continue;
        }
        draft.set(line->id, "container", std::nullopt);
        draft.tell(subject, scene.stateOf(line->id));
    }
    return {};
}

Outcome planSeal(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId id = request.subjects.front();
    const Container &container = *scene.container(id);
    const std::string number = request.text("seal");
    if (!draft.mayStep(id, "container_seal", id))
        return {};
    if (const Seal *used = scene.sealNumbered(number)) {
        draft.refuse("DSP-109", id,
                     "seal " + number + " was used already, on " + scene.nameOf(used->container),
                     "A number is used once: take another seal.");
        return {};
    }
    const std::vector<const Line *> inside = scene.linesIn(id);
    if (inside.empty()) {
        draft.refuse("DSP-108", id, "nothing is in it", "Pack it first.");
        return {};
    }
    if (const Order *order = scene.order(container.order);
        order != nullptr && scene.stateOf(order->id) != "order_approved") {
        draft.refuse("DSP-124", id,
                     "its order " + order->name + " is " + std::string(stateWord(scene.stateOf(order->id))),
                     "It is sealed when the order is approved.");
        return {};
    }
    draft.set(id, "seal", number);
    draft.set(id, "sealed_by", draft.actor().login);
    draft.set(id, "sealed_at", request.at);
    if (const auto grams = parseWeight(request.text("weight")))
        draft.set(id, "gross_weight_grams", *grams);
    draft.setStatus(id, "sealed");
    draft.step(id, container.owner, "container_seal");
    draft.add("security_seal", container.owner, number, "intact",
              {{"container", id.value}, {"applied_by", draft.actor().login}, {"applied_at", request.at}});
    draft.tell(id, "container_sealed");
    sealOrderWhenWhole(draft, container);
    return {};
}

Outcome planCountersign(Drafting &draft, const Request &request)
{
    const ItemId id = request.subjects.front();
    const Container &container = *draft.scene().container(id);
    if (!draft.mayStep(id, "container_countersign", id))
        return {};
    draft.set(id, "countersigned_by", draft.actor().login);
    draft.setStatus(id, "countersigned");
    draft.step(id, container.owner, "container_countersign");
    draft.tell(id, "container_countersigned");
    sealOrderWhenWhole(draft, container);
    return {};
}

Outcome planUnseal(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId id = request.subjects.front();
    const Container &container = *scene.container(id);
    if (!draft.mayStep(id, "container_unseal", id))
        return {};
    if (const Order *order = scene.order(container.order);
        order != nullptr && scene.stateOf(order->id) == "order_sealed") {
        if (!draft.mayStep(order->id, "order_unseal", id))
            return {};
        draft.step(order->id, order->owner, "order_unseal");
        draft.setStatus(order->id, "approved");
    }
    if (const Seal *seal = scene.sealNumbered(container.sealNumber)) {
        draft.set(seal->id, "broken_by", draft.actor().login);
        draft.set(seal->id, "broken_at", request.at);
        draft.set(seal->id, "reason", request.because());
        draft.setStatus(seal->id, "broken");
    }
    draft.set(id, "seal", std::nullopt);
    draft.set(id, "sealed_by", std::nullopt);
    draft.set(id, "countersigned_by", std::nullopt);
    draft.setStatus(id, "filling");
    draft.step(id, container.owner, "container_unseal");
    draft.tell(id, "container_filling");
    return {};
}

} // namespace tally::disposal
