// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the refusal views as an error in words; both engines speak alike.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <cstdint>
#include <string>

namespace tally::store {

Error refusal(const std::string &code, const std::string &what, OrgId owner, std::int64_t id);
Error replayedRequest(OperationNumber number);
Error staleVersion(const std::string &what);

} // namespace tally::store
