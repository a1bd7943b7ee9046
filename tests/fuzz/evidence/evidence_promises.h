// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every reader of evidence promises, whatever the bytes.
#pragma once

#include "core/text.h"
#include "evidence/evidence.h"

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

inline std::string_view bytesOf(const std::uint8_t *data, std::size_t size)
{
    return std::string_view(reinterpret_cast<const char *>(data), size);
}

inline void promiseText(const std::string &text)
{
    promise(text::isValidUtf8(text) && text.find('\0') == std::string::npos);
}

inline void promiseRow(const evidence::Row &row, std::size_t rows)
{
    promise(row.row >= 1 && static_cast<std::size_t>(row.row) <= rows);
    for (const std::string *text : {&row.identity.serial,
                                    &row.identity.model,
                                    &row.identity.bus,
                                    &row.identity.tag,
                                    &row.identity.chassisSerial,
                                    &row.identity.chassisUuid,
                                    &row.identity.chassisTag,
                                    &row.result,
                                    &row.method,
                                    &row.tool,
                                    &row.toolVersion,
                                    &row.start.text,
                                    &row.end.text,
                                    &row.operatorName,
                                    &row.certificate,
                                    &row.station,
                                    &row.rawWord,
                                    &row.claimedLevel,
                                    &row.job,
                                    &row.route})
        promiseText(*text);
    const bool trouble = row.identity.trouble != evidence::IdentityTrouble::None;
    promise(trouble == !row.identity.troubleReason.empty());
    promise(!row.identity.serial.empty() || trouble);
    promise(row.bytesTotal.value_or(0) >= 0 && row.bytesDone.value_or(0) >= 0);
    promise(row.passes >= 0 && row.rounds >= 0);
    promise(row.verifiedPercent.value_or(0) >= 0 && row.verifiedPercent.value_or(0) <= 100);
    for (const evidence::Note &note : row.notes)
        promiseText(note.text);
}

inline void promiseFile(const evidence::File &file)
{
    for (const evidence::Row &row : file.rows)
        promiseRow(row, file.rows.size());
    for (const evidence::Problem &problem : file.problems) {
        promise(problem.code.starts_with("EV-") && !problem.why.empty());
        promise(problem.row >= 0 && static_cast<std::size_t>(problem.row) <= file.rows.size());
        promiseText(problem.why);
    }
    promise(!file.rows.empty() || !file.problems.empty());
}

} // namespace tally::fuzz
