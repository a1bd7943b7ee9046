// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rooms and sites by what people call them.
#pragma once

#include "core/result.h"
#include "estate/estate.h"

#include <map>
#include <string>

namespace tally::audit {

// Of one estate, which must outlive it; each text is looked up once.
class Places
{
public:
    explicit Places(const estate::Estate &estate) : m_estate(estate) {}

    // By name, code or "#id". No place for an empty text. NotFound with the nearest name, Ambiguous.
    Result<ItemId> find(const std::string &text);

private:
    Result<ItemId> lookUp(const std::string &text) const;

    const estate::Estate &m_estate;
    std::map<std::string, ItemId> m_known;
};

} // namespace tally::audit
