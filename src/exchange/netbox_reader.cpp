// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/netbox_reader.h"

#include "core/text.h"
#include "exchange/class_names.h"
#include "exchange/netbox_cables.h"
#include "exchange/netbox_dump.h"
#include "exchange/netbox_parts.h"

#include <algorithm>
#include <array>
#include <set>

namespace tally::exchange {

namespace {

using Json = nlohmann::json;
using model::SourceReport;

constexpr std::string_view kSource = "netbox";

struct WordPair
{
    std::string_view from, to;
};
// NetBox's states of devices and of services in ours.
constexpr std::array<WordPair, 8> kDeviceStates = {{{"active", "in_use"},
                                                    {"planned", "on_order"},
                                                    {"staged", "in_build"},
                                                    {"failed", "in_repair"},
                                                    {"offline", "in_repair"},
                                                    {"inventory", "in_stock"},
                                                    {"decommissioning", "awaiting_disposal"},
                                                    {"deprecated", "retired"}}};
constexpr std::array<WordPair, 6> kServiceStates = {{{"active", "live"},
                                                     {"planned", "planned"},
                                                     {"staging", "in_build"},
                                                     {"provisioning", "in_build"},
                                                     {"decommissioning", "frozen"},
                                                     {"decommissioned", "retired"}}};
constexpr std::array<WordPair, 6> kGuestStates = {{{"active", "in_use"},
                                                   {"planned", "planned"},
                                                   {"staged", "in_build"},
                                                   {"offline", "suspended"},
                                                   {"failed", "suspended"},
                                                   {"decommissioning", "retired"}}};

// Kinds of objects that become items or go into them; parts are those of NetboxParts.
constexpr std::array<std::string_view, 24> kUsed = {"circuits.circuit",
                                                    "circuits.circuittermination",
                                                    "circuits.circuittype",
                                                    "circuits.provider",
                                                    "dcim.cable",
                                                    "dcim.cabletermination",
                                                    "dcim.device",
                                                    "dcim.devicerole",
                                                    "dcim.devicetype",
                                                    "dcim.location",
                                                    "dcim.manufacturer",
                                                    "dcim.moduletype",
                                                    "dcim.platform",
                                                    "dcim.powerfeed",
                                                    "dcim.powerpanel",
                                                    "dcim.rack",
                                                    "dcim.region",
                                                    "dcim.site",
                                                    "ipam.ipaddress",
                                                    "ipam.prefix",
                                                    "tenancy.tenant",
                                                    "virtualization.cluster",
                                                    "virtualization.clustertype",
                                                    "virtualization.virtualmachine"};

template <std::size_t Count>
std::string_view translated(const std::array<WordPair, Count> &words, std::string_view word)
{
    for (const WordPair &pair : words)
        if (pair.from == word)
            return pair.to;
    return {};
}

std::string subjectOf(std::string_view model, NetboxKey key)
{
    return std::string(model) + ":" + std::to_string(key);
}

class NetboxReports
{
public:
    NetboxReports(const NetboxDump &dump, const ReaderOptions &options, const ReportSink &reports,
                  const NoteSink &notes, JobContext &job)
        : m_dump(dump), m_parts(dump), m_links(netboxLinks(dump)),
          m_registry(options.classes ? options.classes : model::ClassRegistry::shipped()),
          m_names(*m_registry, {}), m_reports(reports), m_notes(notes), m_job(job),
          m_source(options.source.empty() ? kSource : options.source)
    {
    }

    Outcome run()
    {
        each("tenancy.tenant", "partner", &NetboxReports::plain);
        each("dcim.manufacturer", "manufacturer", &NetboxReports::plain);
        each("circuits.provider", "supplier", &NetboxReports::plain);
        each("dcim.site", "site", &NetboxReports::site);
        each("dcim.location", "room", &NetboxReports::room);
        each("dcim.devicetype", "model", &NetboxReports::deviceType);
        each("dcim.powerpanel", "power_panel", &NetboxReports::plain);
        each("dcim.powerfeed", "power_feed", &NetboxReports::powerFeed);
        each("dcim.rack", "rack", &NetboxReports::rack);
        each("dcim.device", "network_appliance", &NetboxReports::device);
        each("virtualization.cluster", "cluster", &NetboxReports::cluster);
        each("virtualization.virtualmachine", "virtual_machine", &NetboxReports::guest);
        each("circuits.circuit", "circuit", &NetboxReports::circuit);
        each("ipam.prefix", "network", &NetboxReports::prefix);
        noteTheRest();
        if (m_job.cancelled())
            return makeError(ErrorCode::Cancelled, "The reading was stopped.");
        return {};
    }

private:
    using Fill = void (NetboxReports::*)(NetboxKey, const Json &, SourceReport &);

    void each(const char *model, const char *className, Fill fill)
    {
        for (const auto &[key, fields] : m_dump.table(model)) {
            if (m_stopped || m_job.cancelled())
                return;
            SourceReport report;
            report.source = m_source;
            report.subject = subjectOf(model, key);
            report.className = className;
            report.classIsCertain = true;
            report.partial = true;
            takeText(fields, "name", "name", report);
            takeText(fields, "description", "description", report);
            takeText(fields, "comments", "notes", report);
            takeText(fields, "serial", "serial_number", report);
            takeText(fields, "asset_tag", "asset_number", report);
            report.ownerName = m_dump.nameOf("tenancy.tenant", netboxKey(fields, "tenant"));
            refer(fields, "site", "site", "dcim.site", "site", report);
            (this->*fill)(key, fields, report);
            dropForeign(report);
            m_stopped = !m_reports(std::move(report));
        }
    }

    static void takeText(const Json &fields, const char *member, const char *attribute, SourceReport &report)
    {
        std::string value = netboxText(fields, member);
        if (value.empty())
            return;
        const std::string_view name = attribute;
        if (name == "serial_number" || name == "asset_number")
            report.identifiers.push_back({attribute, value});
        report.claims.emplace(attribute, std::move(value));
    }
    static void takeNumber(const Json &fields, const char *member, const char *attribute,
                           SourceReport &report)
    {
        if (const auto value = netboxNumber(fields, member))
            report.claims[attribute] = *value;
    }
    void refer(const Json &fields, const char *member, const char *attribute, const char *model,
               const char *className, SourceReport &report, const char *nameMember = "name")
    {
        const auto key = netboxKey(fields, member);
        if (m_dump.find(model, key) != nullptr)
            report.references.emplace_back(attribute,
                                           model::SourceReference{className, subjectOf(model, *key),
                                                                  m_dump.nameOf(model, key, nameMember)});
    }
    // A class need not have every attribute that NetBox has for all devices.
    void dropForeign(SourceReport &report) const
    {
        std::erase_if(report.claims, [&](const auto &claim) {
            return m_registry->attribute(report.className, claim.first) == nullptr;
        });
        std::erase_if(report.references, [&](const auto &reference) {
            return m_registry->attribute(report.className, reference.first) == nullptr;
        });
    }
    template <std::size_t Count>
    static void takeState(const Json &fields, const std::array<WordPair, Count> &words, SourceReport &report)
    {
        if (const std::string_view state = translated(words, netboxText(fields, "status")); !state.empty())
            report.claims["status"] = std::string(state);
    }
    void relate(const char *type, bool reverse, const char *className, std::string_view model,
                std::optional<NetboxKey> key, SourceReport &report, const char *group = "")
    {
        if (const Json *other = m_dump.find(model, key))
            report.relationships.push_back(
                {type, reverse, {className, subjectOf(model, *key), netboxText(*other, "name")}, group, {}});
    }

    void plain(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeText(fields, "slug", "code", report);
    }

    void site(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeText(fields, "slug", "code", report);
        takeText(fields, "physical_address", "address", report);
        if (const std::string region = m_dump.nameOf("dcim.region", netboxKey(fields, "region"));
            !region.empty())
            report.claims.emplace("town", region);
        report.claims["status"] =
            std::string(netboxText(fields, "status") == "retired" ? "closed" : "active");
    }

    void room(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeText(fields, "slug", "code", report);
    }

    void deviceType(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeText(fields, "model", "name", report);
        takeText(fields, "part_number", "part_number", report);
        takeText(fields, "part_number", "model_number", report);
        takeText(fields, "slug", "slug", report);
        takeText(fields, "airflow", "airflow", report);
        takeText(fields, "subdevice_role", "subdevice_role", report);
        takeNumber(fields, "u_height", "height_units", report);
        if (const auto full = fields.find("is_full_depth"); full != fields.end() && full->is_boolean())
            report.claims["full_depth"] = std::int64_t{full->get<bool>() ? 1 : 0};
        takeMaker(netboxKey(fields, "manufacturer"), report);
    }

    void takeMaker(std::optional<NetboxKey> key, SourceReport &report) const
    {
        if (const std::string maker = m_dump.nameOf("dcim.manufacturer", key); !maker.empty())
            report.claims["manufacturer"] = maker;
    }

    void powerFeed(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeState(fields, kDeviceStates, report);
        takeNumber(fields, "voltage", "voltage", report);
        takeNumber(fields, "amperage", "amperage", report);
        takeNumber(fields, "available_power", "rated_watts", report);
        takeText(fields, "type", "feed_type", report);
        takeText(fields, "phase", "phase", report);
        const auto panel = netboxKey(fields, "power_panel");
        relate("powered_by", false, "power_panel", "dcim.powerpanel", panel, report);
        relate("powered_by", true, "rack", "dcim.rack", netboxKey(fields, "rack"), report, "power");
        if (const Json *panelFields = m_dump.find("dcim.powerpanel", panel))
            refer(*panelFields, "site", "site", "dcim.site", "site", report);
    }

    void rack(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeState(fields, kDeviceStates, report);
        takeNumber(fields, "u_height", "height_units", report);
        refer(fields, "location", "room", "dcim.location", "room", report);
    }

    void device(NetboxKey key, const Json &fields, SourceReport &report)
    {
        const std::string role = m_dump.nameOf("dcim.devicerole", roleOf(fields));
        const std::string className = m_names.classOf(role);
        report.classIsCertain = !className.empty();
        if (!className.empty())
            report.className = className;
        report.claims["category"] = role;
        takeState(fields, kDeviceStates, report);
        takeNumber(fields, "position", "rack_position", report);
        const auto type = netboxKey(fields, "device_type");
        refer(fields, "device_type", "model", "dcim.devicetype", "model", report, "model");
        refer(fields, "location", "room", "dcim.location", "room", report);
        if (const Json *typeFields = m_dump.find("dcim.devicetype", type)) {
            takeMaker(netboxKey(*typeFields, "manufacturer"), report);
            takeText(*typeFields, "part_number", "model_number", report);
        }
        takePlatform(fields, report);
        if (!report.claims.contains("name"))
            report.claims["name"] = placeName(role, fields);
        relate("installed_in", false, "rack", "dcim.rack", netboxKey(fields, "rack"), report);
        relate("member_of", false, "cluster", "virtualization.cluster", netboxKey(fields, "cluster"), report);
        takeLinks(key, report);
        m_parts.addDeviceParts(key, report);
    }

    // Up to 3.5 "device_role", then "role".
    static std::optional<NetboxKey> roleOf(const Json &fields)
    {
        const auto role = netboxKey(fields, "role");
        return role ? role : netboxKey(fields, "device_role");
    }

    void takePlatform(const Json &fields, SourceReport &report) const
    {
        if (const std::string platform = m_dump.nameOf("dcim.platform", netboxKey(fields, "platform"));
            !platform.empty())
            report.claims["operating_system"] = platform;
    }

    // What has no name is called by where it is, which one device alone can be.
    std::string placeName(const std::string &role, const Json &fields) const
    {
        std::string name = role.empty() ? "Device" : role;
        if (const std::string site = m_dump.nameOf("dcim.site", netboxKey(fields, "site")); !site.empty())
            name += ", " + site;
        if (const std::string rackName = m_dump.nameOf("dcim.rack", netboxKey(fields, "rack"));
            !rackName.empty())
            name += ", " + rackName;
        if (const auto position = netboxNumber(fields, "position"))
            name += ", unit " + std::to_string(*position);
        return name;
    }

    void takeLinks(NetboxKey key, SourceReport &report)
    {
        const NetboxEnd self{"dcim.device", key};
        for (const NetboxLink &link : m_links) {
            if (link.from != self)
                continue; // told by the other end
            const char *className = link.to.model == "dcim.device" ? "hardware"
                                    : link.power                   ? "power_feed"
                                                                   : "circuit";
            const char *member = link.to.model == "circuits.circuit" ? "cid" : "name";
            report.relationships.push_back({link.power ? "powered_by" : "connects_to",
                                            false,
                                            {className, subjectOf(link.to.model, link.to.key),
                                             m_dump.nameOf(link.to.model, link.to.key, member)},
                                            link.power ? "power" : "",
                                            {}});
        }
    }

    void cluster(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeState(fields, kServiceStates, report);
        if (const std::string type = m_dump.nameOf("virtualization.clustertype", netboxKey(fields, "type"));
            !type.empty())
            report.claims["cluster_type"] = type;
    }

    void guest(NetboxKey key, const Json &fields, SourceReport &report)
    {
        takeState(fields, kGuestStates, report);
        takeNumber(fields, "memory", "memory_mib", report);
        takeNumber(fields, "vcpus", "processors", report);
        takePlatform(fields, report);
        relate("hosted_on", false, "cluster", "virtualization.cluster", netboxKey(fields, "cluster"), report);
        m_parts.addGuestParts(key, report);
    }

    void circuit(NetboxKey key, const Json &fields, SourceReport &report)
    {
        takeState(fields, kServiceStates, report);
        takeText(fields, "cid", "circuit_id", report);
        takeText(fields, "cid", "name", report);
        takeNumber(fields, "commit_rate", "bandwidth_kbps", report);
        if (const auto day = parseDay(netboxText(fields, "install_date")))
            report.claims["install_date"] = std::int64_t{*day};
        if (const std::string type = m_dump.nameOf("circuits.circuittype", netboxKey(fields, "type"));
            !type.empty())
            report.claims["circuit_type"] = type;
        refer(fields, "provider", "provider", "circuits.provider", "supplier", report);
        std::set<NetboxKey> sites;
        for (const auto &[id, termination] : m_dump.table("circuits.circuittermination")) {
            const auto site = netboxKey(termination, "site");
            if (netboxKey(termination, "circuit") == key && site && sites.insert(*site).second)
                relate("reached_through", true, "site", "dcim.site", site, report, "circuits");
        }
    }

    void prefix(NetboxKey, const Json &fields, SourceReport &report)
    {
        takeText(fields, "prefix", "address_range", report);
        takeText(fields, "prefix", "name", report);
        if (const Json *vlan = m_dump.find("ipam.vlan", netboxKey(fields, "vlan")))
            takeNumber(*vlan, "vid", "vlan", report);
    }

    // Nothing of the dump is passed over in silence.
    void noteTheRest()
    {
        if (m_parts.freeAddresses() > 0)
            m_notes({0, "ipam.ipaddress", std::to_string(m_parts.freeAddresses()) + " addresses",
                     "belong to no interface and were not taken", false});
        std::string rest;
        for (const auto &[model, count] : m_dump.counts()) {
            if (NetboxParts::isPart(model) || std::find(kUsed.begin(), kUsed.end(), model) != kUsed.end())
                continue;
            rest += (rest.empty() ? "" : ", ") + model + " (" + std::to_string(count) + ")";
        }
        if (!rest.empty())
            m_notes({0,
                     {},
                     rest,
                     "kinds of objects that the register has no place for; they were not taken",
                     false});
    }

    const NetboxDump &m_dump;
    NetboxParts m_parts;
    std::set<NetboxLink> m_links;
    std::shared_ptr<const model::ClassRegistry> m_registry;
    ClassNames m_names;
    const ReportSink &m_reports;
    const NoteSink &m_notes;
    JobContext &m_job;
    std::string m_source;
    bool m_stopped = false;
};

int recognises(std::string_view bytes)
{
    const std::size_t start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start == std::string_view::npos || bytes[start] != '[')
        return 0;
    const bool django = bytes.find("\"fields\"") != std::string_view::npos &&
                        bytes.find("\"model\"") != std::string_view::npos;
    return django && bytes.find("\"dcim.") != std::string_view::npos ? 95 : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const NetboxDump dump, NetboxDump::parse(bytes));
    return NetboxReports(dump, options, reports, notes, job).run();
}

} // namespace

Reader netboxReader()
{
    return {"netbox", "NetBox database dump (JSON)", recognises, read};
}

} // namespace tally::exchange
