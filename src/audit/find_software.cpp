// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Software that nobody expects: a title that recognition does not know on a handful of devices, and a product
// on the computer of somebody whose role has a standard configuration without it. One finding a title or
// product, not one an installation.
#include "audit/scene.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

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
    Software(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto) {}

    void find()
    {
        readConfigurations();
        gather();
        for (const auto &[title, devices] : m_unknown)
            tellTitle(title, devices);
        for (const auto &[product, devices] : m_beside)
            tellProduct(product, devices);
    }

private:
    using Products = std::unordered_set<Row>;

    // A configuration may name products or the packages that deliver them.
    void addRequired(Row configuration, Products &products) const
    {
        for (const model::RelationshipRow &relation : m_scene.estate.relationshipsOf(configuration)) {
            if (relation.type != "requires_software" || relation.source != m_scene.estate.idAt(configuration))
                continue;
            const Row target = m_scene.estate.rowOf(relation.target);
            if (target >= m_scene.estate.itemCount())
                continue;
            products.insert(target);
            if (const ItemId product = m_scene.referenceAt(target, "product"))
                products.insert(m_scene.estate.rowOf(product));
        }
    }

    void readConfigurations()
    {
        m_scene.estate.visitRelationships("delivers", [&](Row, Row product) { m_packaged.insert(product); });
        for (const Row package : m_scene.estate.itemsOfClass("package")) {
            if (const ItemId product = m_scene.referenceAt(package, "product"))
                m_packaged.insert(m_scene.estate.rowOf(product));
        }
        for (const Row row : m_scene.estate.itemsOfClass("standard_configuration")) {
            const ItemId role = m_scene.referenceAt(row, "job_role");
            if (!role || !m_scene.isAlive(row))
                continue;
            Products &products = m_standard[role];
            addRequired(row, products);
            if (const Row of = m_scene.estate.rowOf(role); of < m_scene.estate.itemCount())
                addRequired(of, products);
        }
    }

    const Products *standardOf(Row device) const
    {
        if (m_standard.empty())
            return nullptr;
        const Row person = m_scene.estate.rowOf(m_scene.referenceAt(device, "custodian"));
        if (person >= m_scene.estate.itemCount())
            return nullptr;
        const auto standard = m_standard.find(m_scene.referenceAt(person, "job_role"));
        return standard == m_standard.end() || standard->second.empty() ? nullptr : &standard->second;
    }

    void gather()
    {
        // What each title is, looked up once; none recognised at all: nobody keeps a list.
        std::vector<Row> productOf(m_scene.estate.titleCount(), estate::kNoRow);
        std::vector<bool> recognised(m_scene.estate.titleCount(), false);
        bool any = false;
        for (std::uint32_t title = 0; title < m_scene.estate.titleCount(); ++title) {
            if (const auto recognition = m_scene.estate.recognitionOf(title)) {
                recognised[title] = true;
                any = true;
                if (recognition->product && recognition->state == "product")
                    productOf[title] = m_scene.estate.rowOf(recognition->product);
            }
        }
        std::vector<std::uint32_t> rare(m_scene.estate.titleCount(), 0);
        const auto limit = static_cast<std::uint32_t>(m_scene.policy.rareUpTo());
        Row device = estate::kNoRow;
        const Products *standard = nullptr;
        for (std::size_t i = 0; i < m_scene.estate.installationCount(); ++i) {
            const estate::Installation installation = m_scene.estate.installationAt(i);
            if (installation.device >= m_scene.estate.itemCount() ||
                !m_scene.estate.isFresh(installation.report) || !m_scene.isAlive(installation.device))
                continue;
            if (installation.device != device) {
                device = installation.device;
                standard = standardOf(device);
            }
            if (any && !recognised[installation.title] && ++rare[installation.title] <= limit)
                m_unknown[installation.title].insert(device);
            const Row product = productOf[installation.title];
            if (standard != nullptr && product != estate::kNoRow && !standard->contains(product) &&
                !m_packaged.contains(product))
                m_beside[product].insert(device);
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
        addDevices(devices, finding);
        const std::vector<std::string> parts{finding.key};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::map<ItemId, Products> m_standard; // by job role
    Products m_packaged;
    std::map<std::uint32_t, std::set<Row>> m_unknown; // title to devices
    std::map<Row, std::set<Row>> m_beside;            // product to devices
};

} // namespace

void findSoftware(const Scene &scene, Sink &onto)
{
    Software(scene, onto).find();
}

} // namespace tally::audit
