// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scene of disposal as the register is now, kept from one event to the next: what was recorded since is
// read and added, so that an event costs what it touches and not what was ever recorded.
#pragma once

#include "app/register.h"
#include "disposal/scene.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tally::app {

using DisposalScenePtr = std::shared_ptr<const disposal::Scene>;

// What a scene begins with, as recorded at the estate's operation: every step, and what was ever installed in
// the things that are on their way out and in those of `also`.
Result<std::shared_ptr<disposal::Scene>> readDisposalScene(Register &opened, const estate::EstatePtr &estate,
                                                           const std::vector<ItemId> &also);

// Of one register; those who act in turn on a file may share it, though each has it open for himself. One
// thread at a time.
class DisposalBook
{
public:
    // `also`: things that may begin their disposal. A scene that somebody keeps stays as it is, and the next
    // one is read from the beginning.
    Result<DisposalScenePtr> scene(Register &opened, const std::vector<ItemId> &also, JobContext &job);

private:
    Result<bool> advance(Register &opened, const estate::EstatePtr &estate, const std::vector<ItemId> &also);
    void remember(const std::vector<disposal::PastMedium> &past);

    std::shared_ptr<disposal::Scene> m_scene;
    std::set<ItemId> m_chassis;                // whose past was read
    std::multimap<ItemId, ItemId> m_chassisOf; // by the media that it had
    std::string m_sight;                       // what the store let this login see
};

} // namespace tally::app
