// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_steps.h"

#include "disposal/machine.h"
#include "ui/models/item_words.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

using disposal::Scene;
using disposal::SubjectKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::DisposalSteps", text);
}

// The step of the machine that an event begins with; any of them. Events without one are judged by hand.
struct Begins
{
    std::string_view event;
    std::array<std::string_view, 2> steps;
};

constexpr std::array kBegins{
    Begins{"triage", {"line_triage"}},
    Begins{"store", {"line_store"}},
    Begins{"ready", {"line_ready"}},
    Begins{"return", {"line_return"}},
    Begins{"take", {"movement_accept"}},
    Begins{"start", {"medium_start"}},
    Begins{"verify", {"medium_verify"}},
    Begins{"accept", {"medium_accept"}},
    Begins{"reject", {"medium_reject"}},
    Begins{"destroy", {"medium_destroy"}},
    Begins{"accept-destruction", {"medium_destroy_accept"}},
    Begins{"reject-destruction", {"medium_destroy_reject", "medium_destroy_reject_lock"}},
    Begins{"data-after", {"medium_data_again"}},
    Begins{"missing", {"medium_missing"}},
    Begins{"found", {"medium_found"}},
    Begins{"confirm-found", {"medium_found_confirm"}},
    Begins{"conclude", {"medium_conclude"}},
    Begins{"seal", {"container_seal"}},
    Begins{"countersign", {"container_countersign"}},
    Begins{"unseal", {"container_unseal"}},
    Begins{"allocate", {"line_allocate"}},
    Begins{"withdraw", {"line_release"}},
    Begins{"submit", {"order_submit"}},
    Begins{"approve", {"order_approve"}},
    Begins{"refuse", {"order_reject"}},
    Begins{"collect", {"order_collect"}},
    Begins{"receive", {"order_receive"}},
    Begins{"report", {"order_report"}},
    Begins{"reconcile", {"order_reconcile"}},
    Begins{"resolve", {"exception_resolve"}},
    Begins{"propose", {"order_propose"}},
    Begins{"close", {"order_close"}},
    Begins{"reopen", {"order_reopen"}},
    Begins{"confirm-reopen", {"order_reopen_confirm"}},
    Begins{"cancel", {"order_cancel"}},
};

const Begins *beginsOf(std::string_view event)
{
    const auto found =
        std::find_if(kBegins.begin(), kBegins.end(), [&](const Begins &each) { return each.event == event; });
    return found == kBegins.end() ? nullptr : &*found;
}

bool startsFrom(const Begins &begins, std::string_view state)
{
    return std::any_of(begins.steps.begin(), begins.steps.end(), [&](std::string_view step) {
        return !step.empty() && disposal::transition(state, step) != nullptr;
    });
}

// "Starts from: Evidence verified."
QString startsWords(const Begins &begins)
{
    QStringList states;
    for (const disposal::Transition &each : disposal::transitions()) {
        const QString words = disposalStateWords(each.from);
        if (std::find(begins.steps.begin(), begins.steps.end(), each.step) != begins.steps.end() &&
            !words.isEmpty() && !states.contains(words))
            states.append(words);
    }
    return tr("Starts from: %1.").arg(states.join(QStringLiteral(", ")));
}

// The object whose steps count: of a thing its line.
ItemId objectOf(const Scene &scene, SubjectKind kind, ItemId item)
{
    if (kind != SubjectKind::Line)
        return item;
    const disposal::Line *line = scene.openLineOf(item);
    return line == nullptr ? ItemId() : line->id;
}

QString whyNotLine(const Scene &scene, std::string_view event, ItemId item)
{
    const disposal::Line *line = scene.openLineOf(item);
    if (line == nullptr)
        return tr("Its disposal has ended.");
    const bool isPacked = bool(line->container);
    const bool isLoose = scene.isMedium(item);
    if (event == "pack")
        return scene.stateOf(line->id) != "line_allocated"
                   ? tr("Starts from: %1.").arg(disposalStateWords("line_allocated"))
               : isPacked ? tr("It is in a container already.")
                          : QString();
    if (event == "unpack")
        return isPacked && scene.stateOf(line->container) == "container_filling"
                   ? QString()
                   : tr("It is in no container that is open.");
    if (isLoose && (event == "declare" || event == "empty" || event == "confirm-empty" || event == "account"))
        return tr("It is a medium itself.");
    if (event == "confirm-empty") {
        const auto bays = scene.baysOf(item);
        const bool waits = std::any_of(bays.begin(), bays.end(), [&](const disposal::Bay *bay) {
            return scene.stateOf(bay->id) == "bay_attested";
        });
        return waits ? QString() : tr("No bay waits for a second person.");
    }
    if (event == "account")
        return scene.unaccountedIn(item).empty() ? tr("All that was seen in it is accounted for.")
                                                 : QString();
    if (event == "retire")
        return tr("Its disposal has begun.");
    return {};
}

QString whyNotMedium(const Scene &scene, std::string_view event, ItemId item)
{
    const std::string_view state = scene.stateOf(item);
    const bool isGone = state == "medium_destroyed" || state == "medium_written_off";
    if (event == "hold")
        return isGone                          ? tr("Nothing is left to hold.")
               : scene.holdOn(item) != nullptr ? tr("It is held already.")
                                               : QString();
    if (event == "release-hold")
        return scene.holdOn(item) == nullptr ? tr("It is not held.") : QString();
    if (event == "class" && isGone)
        return tr("Nothing is left of it.");
    return {};
}

QString whyNotOrder(const Scene &scene, std::string_view event, ItemId item)
{
    const std::string_view state = scene.stateOf(item);
    const bool hasEnded = state == "order_closed" || state == "order_cancelled";
    if ((event == "amend" || event == "waste-document" || event == "waive-value") && hasEnded)
        return tr("What is closed stays.");
    return {};
}

QString whyNot(const Scene &scene, SubjectKind kind, const disposal::EventSpec &event, ItemId item)
{
    if (const Begins *begins = beginsOf(event.name)) {
        const ItemId object = objectOf(scene, kind, item);
        if (!object || !startsFrom(*begins, scene.stateOf(object)))
            return startsWords(*begins);
        const bool alters = event.name == "start" || event.name == "destroy" || event.name == "allocate";
        if (alters && (kind == SubjectKind::Medium ? scene.holdOn(item) : scene.holdOnAnyOf(item)) != nullptr)
            return tr("It is under legal hold.");
        return {};
    }
    switch (kind) {
    case SubjectKind::Line:
        return whyNotLine(scene, event.name, item);
    case SubjectKind::Medium:
        return whyNotMedium(scene, event.name, item);
    case SubjectKind::Order:
        return whyNotOrder(scene, event.name, item);
    default:
        return {};
    }
}

// Events whose subjects are of that kind, or that are begun from it all the same.
bool isOf(SubjectKind kind, const disposal::EventSpec &event)
{
    if (event.subject == kind)
        return true;
    return kind == SubjectKind::Line && (event.subject == SubjectKind::Thing || event.name == "declare");
}

} // namespace

std::vector<std::string> StepSubjects::keys() const
{
    std::vector<std::string> keys;
    for (const ItemId item : items)
        keys.push_back("#" + std::to_string(item.value));
    return keys;
}

std::vector<StepChoice> stepChoices(const Scene &scene, const StepSubjects &of)
{
    std::vector<StepChoice> choices;
    for (const disposal::EventSpec &event : disposal::eventSpecs()) {
        if (!isOf(of.kind, event) || event.name == "retire")
            continue;
        if (of.items.size() > 1 && !event.takesSeveral)
            continue;
        QString why;
        for (const ItemId item : of.items) {
            why = whyNot(scene, of.kind, event, item);
            if (!why.isEmpty())
                break;
        }
        if (!why.isEmpty() && of.items.size() > 1)
            why = tr("Not all of them may. %1").arg(why);
        if (event.name == "declare" && of.items.size() > 1)
            continue;
        choices.push_back({&event, of, why});
    }
    std::stable_partition(choices.begin(), choices.end(),
                          [](const StepChoice &choice) { return choice.whyNot.isEmpty(); });
    return choices;
}

} // namespace tally::ui
