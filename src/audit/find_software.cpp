// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Software that nobody expects: a title that recognition does not know on a handful of devices, and a product
// on the computer of somebody whose role has a standard configuration without it. One finding a title or
// product, not one an installation.
#include "audit/scene.h"
#include "audit/software_expected.h"
#include "audit/standard_configuration.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::audit {

namespace {

using estate::Row;

std::string plural(std::size_t count, const std::string &what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

class Software
{
public:
    Software(const Scene &scene, Sink &onto)
        : m_scene(scene), m_onto(onto), m_standards(scene.estate), m_expected(scene.estate, scene.policy)
    {
    }

    void find()
    {
        gather();
        for (const auto &[title, devices] : m_unknown)
            tellTitle(title, devices);
        for (const auto &[product, devices] : m_beside)
            tellProduct(product, devices);
    }

private:
    // Of the custodian's role; null: there is none, or none that asks for software.
    const RoleStandard *standardOf(Row device) const
    {
        if (m_standards.byRole().empty())
            return nullptr;
        const RoleStandard *standard = m_standards.ofRole(m_standards.roleOf(device));
        return standard == nullptr || standard->expected.empty() ? nullptr : standard;
    }

    void gather()
    {
        std::vector<std::uint32_t> rare(m_scene.estate.titleCount(), 0);
        const auto limit = static_cast<std::uint32_t>(m_scene.policy.rareUpTo());
        Row device = estate::kNoRow;
        const RoleStandard *standard = nullptr;
        for (std::size_t i = 0; i < m_scene.estate.installationCount(); ++i) {
            const estate::Installation installation = m_scene.estate.installationAt(i);
            if (installation.device >= m_scene.estate.itemCount() ||
                !m_scene.estate.isFresh(installation.report) || !m_scene.isAlive(installation.device))
                continue;
            if (installation.device != device) {
                device = installation.device;
                standard = standardOf(device);
            }
            if (m_expected.isExpected(installation.title))
                continue;
            // None recognised at all: nobody keeps a list.
            if (m_expected.isAnyRecognised() && !m_expected.isRecognised(installation.title) &&
                ++rare[installation.title] <= limit)
                m_unknown[installation.title].insert(device);
            const ItemId product = m_expected.productOf(installation.title);
            const Row row = product ? m_scene.estate.rowOf(product) : estate::kNoRow;
            if (standard != nullptr && row != estate::kNoRow && !standard->expected.contains(row) &&
                !m_standards.isPackaged(row))
                m_beside[row].insert(device);
        }
        std::erase_if(m_unknown, [&](const auto &each) { return rare[each.first] > limit; });
    }

    void addDevices(const std::set<Row> &devices, Finding &finding) const
    {
        constexpr std::size_t kNamed = 8;
        std::vector<ItemId> ids;
        for (const Row device : devices)
            ids.push_back(m_scene.estate.idAt(device));
        std::sort(ids.begin(), ids.end());
        std::string names;
        for (std::size_t i = 0; i < std::min(ids.size(), kNamed); ++i)
            names += (i == 0 ? "" : ", ") + m_scene.nameOf(ids[i]);
        if (ids.size() > kNamed)
            names += " and " + std::to_string(ids.size() - kNamed) + " more";
        finding.evidence.push_back("on " + names);
        finding.items.insert(finding.items.end(), ids.begin(), ids.end());
    }

    void tellTitle(std::uint32_t number, const std::set<Row> &devices)
    {
        const estate::Title title = m_scene.estate.titleAt(number);
        const estate::StringPool &strings = m_scene.estate.strings();
        Finding finding;
        finding.kind = FindingKind::UnexpectedSoftware;
        finding.severity = Severity::Low;
        finding.key = "software_title:" + std::to_string(title.id.value);
        finding.name = strings.text(title.name);
        if (const std::string_view version = strings.text(title.version);
            !version.empty() && finding.name.find(version) == std::string::npos)
            finding.name += " " + std::string(version);
        finding.foundText = plural(devices.size(), "device");
        finding.evidence.emplace_back("no recognised product, update or component");
        addDevices(devices, finding);
        const std::vector<std::string> parts{finding.key};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void tellProduct(Row product, const std::set<Row> &devices)
    {
        Finding finding =
            m_scene.begin(FindingKind::UnexpectedSoftware,
                          "software:" + std::to_string(m_scene.estate.idAt(product).value), product);
        finding.foundText = plural(devices.size(), "device");
        finding.evidence.emplace_back(
            "in no standard configuration of the custodian's role, and no package delivers it");
        if (devices.size() >= static_cast<std::size_t>(m_scene.policy.spreadFrom())) {
            finding.severity = Severity::Low;
            finding.evidence.emplace_back(
                "so many have it that it seems to belong to their work: put it into "
                "the standard of their role, or take it off");
        }
        addDevices(devices, finding);
        const std::vector<std::string> parts{finding.key};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    const Scene &m_scene;
    Sink &m_onto;
    const StandardConfigurations m_standards;
    const SoftwareExpected m_expected;
    std::map<std::uint32_t, std::set<Row>> m_unknown; // title to devices
    std::map<Row, std::set<Row>> m_beside;            // product to devices
};

} // namespace

void findSoftware(const Scene &scene, Sink &onto)
{
    Software(scene, onto).find();
}

} // namespace tally::audit
