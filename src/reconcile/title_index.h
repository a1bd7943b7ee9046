// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Raw software titles by their four texts: those of the estate, and those that an import adds.
#pragma once

#include "estate/estate.h"
#include "model/rows.h"
#include "model/source_report.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tally::reconcile {

class TitleIndex
{
public:
    explicit TitleIndex(estate::EstatePtr estate) : m_estate(std::move(estate)) {}

    // The title with exactly these texts; a new one gets the id that `newId` gives.
    TitleId find(const model::SourceInstallation &installation, const std::function<std::int64_t()> &newId);
    const std::vector<model::TitleRow> &added() const { return m_added; }

private:
    void build();
    estate::EstatePtr m_estate;
    bool m_built = false;
    std::unordered_map<std::string, TitleId> m_titles;
    std::vector<model::TitleRow> m_added;
    std::string m_key; // scratch
};

} // namespace tally::reconcile
