// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/scan_desk.h"

#include "core/text.h"
#include "disposal/subjects.h"
#include "ui/models/item_words.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

using disposal::Scene;
using disposal::SubjectKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::ScanDesk", text);
}

QString nameOf(const Scene &scene, ItemId item)
{
    return toQt(scene.nameOf(item));
}

std::string keyOf(ItemId item)
{
    return "#" + std::to_string(item.value);
}

ScannedLabel wrong(const PackingState &state, const QString &words)
{
    return {state, std::nullopt, true, words};
}

const disposal::Container *containerCalled(const Scene &scene, const std::string &label)
{
    for (const disposal::Container &each : scene.records().containers) {
        if (text::folded(each.name) == text::folded(label))
            return &each;
    }
    return nullptr;
}

ScannedLabel openOrClose(const Scene &scene, const PackingState &state, const disposal::Container &container)
{
    const QString name = toQt(container.name);
    const std::string_view stands = scene.stateOf(container.id);
    if (stands != "container_filling")
        return wrong(state, tr("%1: %2. Nothing goes into it.").arg(name, disposalStateWords(stands)));
    const std::size_t held = scene.linesIn(container.id).size();
    if (container.id != state.container)
        return {{container.id, false}, std::nullopt, false, tr("%1 is open, %2 in it").arg(name).arg(held)};
    if (held == 0)
        return wrong(state, tr("%1 is empty: it is not closed.").arg(name));
    return {{container.id, true}, std::nullopt, false, tr("%1 is full. Now its seal.").arg(name)};
}

// Why the thing does not belong there; empty: it does.
QString whyNot(const Scene &scene, const disposal::Container &container, ItemId thing)
{
    const disposal::Line *line = scene.openLineOf(thing);
    if (line == nullptr)
        return tr("its disposal has not begun, or has ended");
    if (!line->order)
        return tr("it is on no disposal order");
    if (line->container == container.id)
        return tr("it is in %1 already").arg(toQt(container.name));
    if (line->container)
        return tr("it is in %1").arg(nameOf(scene, line->container));
    if (container.order && line->order != container.order)
        return tr("it is on order %1, and %2 holds what is on %3")
            .arg(nameOf(scene, line->order), toQt(container.name), nameOf(scene, container.order));
    return {};
}

ScannedLabel packThing(const Scene &scene, const PackingState &state, ItemId item)
{
    const disposal::Container *container = scene.container(state.container);
    const disposal::Line *line = scene.isMedium(item) ? scene.lineOfMedium(item) : scene.openLineOf(item);
    const ItemId thing = line == nullptr ? item : line->subject;
    if (container == nullptr)
        return wrong({}, tr("Read the label of a container first."));
    const QString name = nameOf(scene, thing);
    if (const QString why = whyNot(scene, *container, thing); !why.isEmpty())
        return wrong(state, tr("%1 does not belong here: %2.").arg(name, why));
    disposal::Event event{"pack", {keyOf(thing)}, {{"container", keyOf(container->id)}}, std::nullopt};
    return {state, std::move(event), false, tr("%1 is in %2").arg(name, toQt(container->name))};
}

} // namespace

ScannedLabel readLabel(const Scene &scene, const PackingState &state, const QString &label)
{
    const std::string text = label.trimmed().toStdString();
    const disposal::Container *container = containerCalled(scene, text);
    if (state.asksSeal && container == nullptr) {
        const disposal::Container *closing = scene.container(state.container);
        if (closing == nullptr)
            return wrong({}, tr("Read the label of a container first."));
        disposal::Event event{"seal", {keyOf(closing->id)}, {{"seal", text}}, std::nullopt};
        return {{}, std::move(event), false, tr("%1 is sealed with %2").arg(toQt(closing->name), label)};
    }
    if (container != nullptr)
        return openOrClose(scene, state, *container);
    if (const std::vector<ItemId> media = disposal::mediaCalled(scene, text); media.size() == 1)
        return packThing(scene, state, media.front());
    const Result<ItemId> thing = disposal::findSubject(scene, SubjectKind::Thing, text);
    if (!thing)
        return wrong(state, tr("%1 is unknown: %2").arg(label, toQt(thing.error().reason)));
    return packThing(scene, state, *thing);
}

} // namespace tally::ui
