// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a reader over bytes and keeps everything it said.
#pragma once

#include "exchange/reader.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tally::test {

struct Reading
{
    Result<std::string> format = makeError(ErrorCode::Internal, "not run");
    std::vector<model::SourceReport> reports;
    std::vector<model::InputNote> notes;

    const model::SourceReport &main() const { return reports.front(); }
    std::vector<const model::SourceReport *> ofClass(std::string_view className) const;
    const model::InputNote *noteAbout(std::string_view what) const; // null when there is none
};

Reading readingOf(std::string_view bytes, std::string_view format = {},
                  const exchange::ReaderOptions &options = {});

std::string textOf(const model::Attributes &values, std::string_view name);    // empty when unknown
std::int64_t numberOf(const model::Attributes &values, std::string_view name); // -1 when unknown
std::vector<std::string> listOf(const model::Attributes &values, std::string_view name);
std::string identifierOf(const model::SourceReport &report,
                         std::string_view kind); // the first, empty when there is none
std::vector<const model::SourceComponent *> componentsOf(const model::SourceReport &report,
                                                         std::string_view kind);

// What a reading says under the names of expected-dev.json.
nlohmann::json observedComputer(const Reading &reading);
nlohmann::json observedDevices(const Reading &reading);  // a list, one entry a device
nlohmann::json observedFirmware(const Reading &reading); // of dmidecode

} // namespace tally::test
