// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/refusal.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

constexpr std::array kCodes{
    RefusalCode{"DSP-101", "NOT_YOUR_ROLE", true},
    RefusalCode{"DSP-102", "SAME_PERSON", true},
    RefusalCode{"DSP-103", "LEGAL_HOLD", false},
    RefusalCode{"DSP-104", "MEDIA_NOT_DECLARED", false},
    RefusalCode{"DSP-105", "DISCOVERED_MEDIUM_UNACCOUNTED", false},
    RefusalCode{"DSP-106", "SUPPLIER_LAPSED", false},
    RefusalCode{"DSP-107", "DIAL_TOO_LOW", false},
    RefusalCode{"DSP-108", "COUNT_MISMATCH", false},
    RefusalCode{"DSP-109", "SEAL_MISSING", false},
    RefusalCode{"DSP-110", "CAPACITY_FULL", false},
    RefusalCode{"DSP-111", "ALREADY_ON_ORDER", false},
    RefusalCode{"DSP-112", "WASTE_TO_REUSE", false},
    RefusalCode{"DSP-113", "DOC_MISSING", false},
    RefusalCode{"DSP-114", "EXCEPTIONS_OPEN", false},
    RefusalCode{"DSP-115", "MEDIA_WITHOUT_EVIDENCE", false},
    RefusalCode{"DSP-116", "CHAIN_BROKEN", false},
    RefusalCode{"DSP-117", "OUT_OF_SCOPE", false},
    RefusalCode{"DSP-118", "CLASS_LOWERING", true},
    RefusalCode{"DSP-119", "STALE_VERSION", false},
    RefusalCode{"DSP-120", "CLOSED_IMMUTABLE", false},
    RefusalCode{"DSP-121", "DESTROY_ONLY", false},
    RefusalCode{"DSP-122", "BACKDATED", false},
    RefusalCode{"DSP-123", "DUPLICATE_SERIAL", false},
    RefusalCode{"DSP-124", "WRONG_STATE", false}, // ours: the step does not start from where it stands
};

} // namespace

std::span<const RefusalCode> refusalCodes()
{
    return kCodes;
}

const RefusalCode *refusalCode(std::string_view code)
{
    const auto found = std::find_if(kCodes.begin(), kCodes.end(),
                                    [&](const RefusalCode &each) { return each.code == code; });
    return found == kCodes.end() ? nullptr : &*found;
}

} // namespace tally::disposal
