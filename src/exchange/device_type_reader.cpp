// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/device_type_reader.h"

#include "core/text.h"
#include "exchange/column_values.h"
#include "exchange/yaml_document.h"

#include <yaml-cpp/yaml.h>

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace tally::exchange {

namespace {

constexpr std::string_view kSource = "device-types";

struct ComponentList
{
    const char *member, *kind;
};
constexpr std::array<ComponentList, 10> kComponents = {
    {{"interfaces", "interface_template"},
     {"console-ports", "console_port_template"},
     {"console-server-ports", "console_server_port_template"},
     {"power-ports", "power_port_template"},
     {"power-outlets", "power_outlet_template"},
     {"front-ports", "front_port_template"},
     {"rear-ports", "rear_port_template"},
     {"module-bays", "module_bay_template"},
     {"device-bays", "device_bay_template"},
     {"inventory-items", "part_template"}}};

struct WeightUnit
{
    const char *name;
    double grams;
};
constexpr std::array<WeightUnit, 4> kUnits = {
    {{"kg", 1000}, {"g", 1}, {"lb", 453.59237}, {"oz", 28.349523125}}};

std::optional<double> decimal(std::string_view text)
{
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() ||
        !(value >= 0) || value > 1e9)
        return {};
    return value;
}

class DeviceTypeFile
{
public:
    DeviceTypeFile(const YAML::Node &root, const ReaderOptions &options, const NoteSink &notes)
        : m_root(root), m_notes(notes), m_source(options.source.empty() ? kSource : options.source)
    {
    }

    Outcome read(const ReportSink &reports)
    {
        const std::string maker = yamlText(m_root, "manufacturer");
        const std::string name = yamlText(m_root, "model");
        if (maker.empty() || name.empty())
            return makeError(ErrorCode::InvalidInput, "The device type lacks its manufacturer or model.",
                             "Both must be there, as in the library of device types.");
        model::SourceReport report;
        report.source = m_source;
        report.className = "model";
        report.classIsCertain = true;
        report.line = 1;
        report.subject = maker + "/" + name;
        report.claims["name"] = name;
        report.claims["manufacturer"] = maker;
        takeText("part_number", "part_number", report);
        takeText("part_number", "model_number", report);
        takeText("slug", "slug", report);
        takeText("airflow", "airflow", report);
        takeText("comments", "notes", report);
        takeText("subdevice_role", "subdevice_role", report);
        takeHeight(report);
        takeWeight(report);
        if (const auto full = parseTableBoolean(yamlText(m_root, "is_full_depth")))
            report.claims["full_depth"] = std::int64_t{*full ? 1 : 0};
        for (const ComponentList &list : kComponents)
            takeComponents(list, report);
        if (const YAML::Node interfaces = m_root["interfaces"]; interfaces && interfaces.IsSequence())
            report.claims["port_count"] = static_cast<std::int64_t>(interfaces.size());
        takePower(report);
        reports(std::move(report));
        return {};
    }

private:
    void note(const char *field, const std::string &what, const char *why)
    {
        m_notes({m_root[field].Mark().line + 1, field, what, why, false});
    }

    void takeText(const char *member, const char *attribute, model::SourceReport &report) const
    {
        if (const std::string value(text::trimmed(yamlText(m_root, member))); !value.empty())
            report.claims[attribute] = value;
    }

    void takeHeight(model::SourceReport &report)
    {
        const std::string value = yamlText(m_root, "u_height");
        if (value.empty())
            return;
        const auto height = decimal(value);
        if (height && *height == std::trunc(*height))
            report.claims["height_units"] = static_cast<std::int64_t>(*height);
        else
            note("u_height", value, "is no whole number of rack units and was not taken");
    }

    void takeWeight(model::SourceReport &report)
    {
        const std::string value = yamlText(m_root, "weight");
        if (value.empty())
            return;
        const std::string unit = yamlText(m_root, "weight_unit");
        const auto weight = decimal(value);
        for (const WeightUnit &known : kUnits) {
            if (weight && unit == known.name) {
                report.claims["weight_grams"] =
                    static_cast<std::int64_t>(std::llround(*weight * known.grams));
                return;
            }
        }
        note("weight", value + " " + unit, "is no weight in kg, g, lb or oz and was not taken");
    }

    // Power supplies may be redundant: the device draws at most what the largest port is made for, not their
    // sum.
    void takePower(model::SourceReport &report) const
    {
        std::int64_t largest = 0;
        const YAML::Node ports = m_root["power-ports"];
        if (ports && ports.IsSequence())
            for (const YAML::Node &port : ports)
                if (const auto draw = decimal(yamlText(port, "maximum_draw")))
                    largest = std::max(largest, static_cast<std::int64_t>(std::llround(*draw)));
        if (largest > 0)
            report.claims["power_watts"] = largest;
    }

    void takeComponents(const ComponentList &list, model::SourceReport &report) const
    {
        const YAML::Node nodes = m_root[list.member];
        if (!nodes || !nodes.IsSequence())
            return;
        report.sections.insert(std::string("components:") + list.kind);
        std::map<std::string, int> seen;
        for (const YAML::Node &node : nodes) {
            model::SourceComponent component;
            component.kind = list.kind;
            component.key = yamlText(node, "name");
            if (const int times = ++seen[component.key]; times > 1)
                component.key += "#" + std::to_string(times);
            if (!node.IsMap())
                continue;
            for (const auto &member : node)
                if (member.first.IsScalar() && member.second.IsScalar() && !member.second.Scalar().empty())
                    component.values[member.first.Scalar()] = member.second.Scalar();
            report.components.push_back(std::move(component));
        }
    }

    const YAML::Node &m_root;
    const NoteSink &m_notes;
    std::string m_source;
};

// A member at the beginning of a line.
bool hasMember(std::string_view text, const std::string &name)
{
    return text.starts_with(name + ":") || text.find("\n" + name + ":") != std::string_view::npos;
}

int recognises(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 65'536);
    const bool device =
        hasMember(head, "manufacturer") && hasMember(head, "model") && !hasMember(head, "releases");
    if (!device || head.find('\0') != std::string_view::npos)
        return 0;
    return hasMember(head, "u_height") || hasMember(head, "slug") || hasMember(head, "interfaces") ? 90 : 40;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "The reading was stopped.");
    return withYaml(
        bytes, [&](const YAML::Node &root) { return DeviceTypeFile(root, options, notes).read(reports); });
}

} // namespace

Reader deviceTypeReader()
{
    return {"device-type", "Device type (YAML)", recognises, read};
}

} // namespace tally::exchange
