// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patches, antivirus, firewall and encryption as inventories report them, in three shares: compliant, not,
// and unknown, which is neither. What counts as compliant is said once, by the quality rules of this group,
// so a rule of one's own in the group is one more control.
#pragma once

#include "audit/quality.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::audit {

inline constexpr std::string_view kSecurityGroup = "Desktop security";

struct ThreeShares
{
    std::int64_t compliant = 0, failed = 0, unknown = 0;
    std::int64_t total() const { return compliant + failed + unknown; }
    std::int64_t of(Standing standing) const;
};
// Compliant, failed, unknown: in the order in which people read them.
inline constexpr std::array kThreeStandings{Standing::Fine, Standing::Violation, Standing::NotEvaluated};

enum class SecurityBy
{
    Site,
    Model,
    Role // the custodian's
};

struct SecurityGroup
{
    std::string label;                                                 // empty: none is recorded
    ItemId item;                                                       // 0: none is recorded
    std::array<std::vector<estate::Row>, kThreeStandings.size()> rows; // as kThreeStandings
    ThreeShares shares() const;
};

// Positions of the rules of the group, in their order; drafts too.
std::vector<std::size_t> securityControls(const Quality &quality);

// One control. Looks at the quality it was made of, which must outlive it.
class SecurityControl
{
public:
    SecurityControl(const Quality &quality, std::size_t control);

    const QualityRule &rule() const;
    ThreeShares shares() const;
    // The largest first; at most one without item.
    std::vector<SecurityGroup> by(SecurityBy by) const;
    // Lists the rows behind a figure, in items of the rule's class; of one group. Empty: there are none.
    std::string filterOf(Standing standing) const;
    std::string filterOf(Standing standing, SecurityBy by, const SecurityGroup &group) const;

private:
    const Quality &m_quality;
    std::size_t m_control;
    std::vector<estate::Row> m_failed;
    bool m_isExact = false; // the rule's own filter lists just those that fail
};

} // namespace tally::audit
