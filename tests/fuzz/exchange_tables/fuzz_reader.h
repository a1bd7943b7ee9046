// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever the bytes, a reader gives reports that hold together or an error, and no crash.
#pragma once

#include "exchange/reader.h"

#include <cstdint>
#include <cstdlib>

namespace tally::fuzz {

inline int read(std::string_view format, const std::uint8_t *data, std::size_t size,
                const exchange::ReaderOptions &options = {})
{
    JobContext job;
    const exchange::Reader *reader = exchange::findReader(format);
    if (reader == nullptr)
        std::abort();
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    (void)reader->recognises(bytes);
    (void)reader->read(
        bytes, options,
        [](model::SourceReport &&report) {
            if (report.subject.empty() || report.className.empty() || report.source.empty())
                std::abort();
            return true;
        },
        [](model::InputNote &&note) {
            if (note.why.empty())
                std::abort();
        },
        job);
    return 0;
}

} // namespace tally::fuzz
