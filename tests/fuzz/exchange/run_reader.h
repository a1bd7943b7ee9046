// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs one reader over hostile bytes, as readBytes() would after unpacking, and holds it to what every reader
// promises.
#pragma once

#include "core/text.h"
#include "exchange/registry.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace tally::fuzz {

inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

inline void runReader(std::string_view name, const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const exchange::Reader *reader = exchange::findReader(name);
    promise(reader != nullptr);
    const int sureness = reader->recognises(bytes);
    promise(sureness >= 0 && sureness <= 100);
    JobContext job;
    const auto takeReport = [](model::SourceReport &&report) {
        promise(!report.subject.empty() && !report.className.empty());
        promise(text::isValidUtf8(report.subject));
        for (const auto &installation : report.installations)
            promise(text::isValidUtf8(installation.name) &&
                    installation.name.find('\0') == std::string::npos);
        return true;
    };
    const auto takeNote = [](model::InputNote &&note) { promise(!note.why.empty()); };
    const Outcome outcome = reader->read(bytes, {}, takeReport, takeNote, job);
    promise(outcome || !outcome.error().reason.empty());
}

} // namespace tally::fuzz
