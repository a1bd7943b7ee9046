// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/standard_drift.h"

#include "audit/quality_rule.h"
#include "audit/software_expected.h"
#include "core/text.h"

#include <algorithm>
#include <set>

namespace tally::audit {

using estate::Row;

namespace {

// Used where an organisation has taken the rule away.
constexpr std::string_view kPcs = "is:(desktop laptop tablet thin_client) ended:no";

Result<std::vector<Row>> checkedDevices(const estate::Estate &estate)
{
    for (const model::DefinitionRow &definition : estate.definitions(kQualityRuleKind)) {
        if (definition.name != kStandardRule)
            continue;
        TALLY_TRY(const QualityRules rules, QualityRules::build({definition}, estate.classesPtr()));
        const QualityRules::Entry &entry = rules.entries().front();
        return entry.population->apply(estate, estate.itemsOfClass(entry.rule.of));
    }
    TALLY_TRY(const auto filter, estate::parseFilter(kPcs, "computer", estate.classes()));
    return filter->apply(estate, estate.itemsOfClass("computer"));
}

class Comparison
{
public:
    Comparison(const estate::Estate &estate, const StandardConfigurations &standards,
               const SoftwareExpected &expected)
        : m_estate(estate), m_standards(standards), m_expected(expected)
    {
    }

    DeviceDrift of(Row device, ItemId role, const RoleStandard &standard) const
    {
        DeviceDrift drift;
        drift.device = m_estate.idAt(device);
        drift.role = role;
        compareSoftware(device, standard, drift);
        compareMemory(device, standard, drift);
        compareSystem(device, standard, drift);
        return drift;
    }

private:
    void compareSoftware(Row device, const RoleStandard &standard, DeviceDrift &drift) const
    {
        const std::vector<estate::Installation> installed = m_estate.installationsOf(device);
        drift.softwareUnknown = installed.empty() && !standard.required.empty();
        if (installed.empty())
            return;
        std::set<ItemId> products;
        for (const estate::Installation &each : installed) {
            const ItemId product = m_expected.productOf(each.title);
            if (!product || !products.insert(product).second)
                continue;
            const Row row = m_estate.rowOf(product);
            if (!standard.expected.contains(row) && !m_standards.isPackaged(row) &&
                !m_expected.isExpected(each.title))
                drift.extra.push_back(product);
        }
        for (const ItemId wanted : standard.required) {
            if (!products.contains(wanted))
                drift.missing.push_back(wanted);
        }
    }

    void compareMemory(Row device, const RoleStandard &standard, DeviceDrift &drift) const
    {
        if (standard.memoryMib == 0)
            return;
        const auto memory = m_estate.attributeAt(device, "memory_mib");
        drift.memoryUnknown = !memory;
        if (memory && std::get<std::int64_t>(*memory) < standard.memoryMib) {
            drift.memoryMib = std::get<std::int64_t>(*memory);
            drift.memoryAsked = standard.memoryMib;
        }
    }

    void compareSystem(Row device, const RoleStandard &standard, DeviceDrift &drift) const
    {
        if (standard.systems.empty())
            return;
        std::string system = m_estate.displayAt(device, "operating_system");
        drift.systemUnknown = system.empty();
        const std::string folded = text::folded(system);
        const bool isOne =
            std::any_of(standard.systems.begin(), standard.systems.end(), [&](const std::string &asked) {
                return folded.find(text::folded(asked)) != std::string::npos;
            });
        if (!system.empty() && !isOne) {
            drift.system = std::move(system);
            drift.systemAsked = text::join(standard.systems, ", ");
        }
    }

    const estate::Estate &m_estate;
    const StandardConfigurations &m_standards;
    const SoftwareExpected &m_expected;
};

void count(const DeviceDrift &drift, RoleDrift &role)
{
    ++role.devices;
    ++(drift.drifts() ? role.drifting : drift.isUnknown() ? role.unknown : role.fine);
    role.missing += drift.missing.empty() ? 0 : 1;
    role.lessMemory += drift.memoryAsked > 0 ? 1 : 0;
    role.otherSystem += drift.systemAsked.empty() ? 0 : 1;
    role.extra += drift.extra.empty() ? 0 : 1;
}

} // namespace

Result<StandardDrift> standardDrift(const estate::Estate &estate, JobContext &job)
{
    TALLY_TRY(const FindingPolicy policy, FindingPolicy::build(estate.definitions(kPolicyKind)));
    TALLY_TRY(const std::vector<Row> devices, checkedDevices(estate));
    const StandardConfigurations standards(estate);
    const SoftwareExpected expected(estate, policy);
    const Comparison comparison(estate, standards, expected);
    std::map<ItemId, RoleDrift> roles;
    for (const auto &[role, standard] : standards.byRole())
        roles[role] = {role, standard.configurations};
    StandardDrift drift;
    std::int64_t done = 0;
    constexpr std::int64_t kLook = 256; // devices between two looks at the job
    for (const Row device : devices) {
        if (++done % kLook == 0) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "the comparison was stopped", "Nothing was changed.");
            job.progress(done, static_cast<std::int64_t>(devices.size()));
        }
        const ItemId role = standards.roleOf(device);
        const RoleStandard *standard = standards.ofRole(role);
        if (standard == nullptr)
            continue;
        drift.devices.push_back(comparison.of(device, role, *standard));
        count(drift.devices.back(), roles[role]);
    }
    for (auto &[role, each] : roles)
        drift.roles.push_back(std::move(each));
    std::stable_sort(drift.roles.begin(), drift.roles.end(), [&](const RoleDrift &a, const RoleDrift &b) {
        return estate.displayAt(estate.rowOf(a.role), "name") <
               estate.displayAt(estate.rowOf(b.role), "name");
    });
    return drift;
}

} // namespace tally::audit
