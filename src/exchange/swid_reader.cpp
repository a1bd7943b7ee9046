// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/swid_reader.h"

#include "core/text.h"
#include "exchange/column_values.h"
#include "exchange/xml_tree.h"

#include <algorithm>

namespace tally::exchange {

namespace {

constexpr std::string_view kSource = "swid";

struct Tag
{
    std::string name, version, id;
    std::string product, edition, colloquialVersion, channel, activation;
    std::string creator; // who makes the software; empty: the tag does not say
    std::string device, seenAt;
    bool isPatch = false, isCorpus = false, isSupplemental = false;
    int line = 0;
};

std::string attribute(const XmlNode &node, std::string_view name)
{
    return std::string(node.attribute(name));
}

bool hasRole(std::string_view roles, std::string_view role)
{
    const auto words = text::split(roles, ' ');
    return std::find(words.begin(), words.end(), role) != words.end();
}

void takeEntity(const XmlNode &entity, Tag &tag)
{
    if (tag.creator.empty() && hasRole(entity.attribute("role"), "softwareCreator"))
        tag.creator = attribute(entity, "name");
}

void takeMeta(const XmlNode &meta, Tag &tag)
{
    const auto take = [&meta](std::string_view name, std::string &to) {
        if (to.empty())
            to = attribute(meta, name);
    };
    take("product", tag.product);
    take("edition", tag.edition);
    take("colloquialVersion", tag.colloquialVersion);
    take("channelType", tag.channel);
    take("activationStatus", tag.activation);
}

Tag tagOf(const XmlNode &root)
{
    Tag tag;
    tag.line = root.line;
    tag.name = attribute(root, "name");
    tag.version = attribute(root, "version");
    tag.id = attribute(root, "tagId");
    tag.isPatch = root.attribute("patch") == "true";
    tag.isCorpus = root.attribute("corpus") == "true";
    tag.isSupplemental = root.attribute("supplemental") == "true";
    for (const XmlNode &child : root.children) {
        if (child.name == "Entity") {
            takeEntity(child, tag);
        } else if (child.name == "Meta") {
            takeMeta(child, tag);
        } else if (child.name == "Evidence") {
            tag.device = attribute(child, "deviceId");
            tag.seenAt = attribute(child, "date");
        }
    }
    return tag;
}

std::string productOf(const Tag &tag)
{
    return tag.product.empty() ? tag.name : tag.product;
}

model::SourceReport productReport(const Tag &tag, const std::string &source)
{
    model::SourceReport report;
    report.source = source;
    report.subject = tag.creator.empty() ? productOf(tag) : productOf(tag) + "|" + tag.creator;
    report.className = "software_product";
    report.partial = true;
    report.line = tag.line;
    report.addressee = model::SourceAddressee{{"software_product", {}, productOf(tag)}, true};
    report.claims["name"] = productOf(tag);
    if (!tag.creator.empty())
        report.claims["publisher"] = tag.creator;
    report.claims["identifiers"] = std::vector<std::string>{"swid:" + tag.id};
    return report;
}

void set(model::Attributes &values, const char *name, const std::string &text)
{
    if (!text.empty())
        values[name] = text;
}

model::SourceReport deviceReport(const Tag &tag, const std::string &source)
{
    model::SourceReport report;
    report.source = source + ":" + tag.id; // each tag is a source of its own: it knows of no other software
    report.subject = tag.device;
    report.className = "computer";
    report.partial = true;
    report.line = tag.line;
    report.addressee = model::SourceAddressee{{"computer", {}, tag.device}, false};
    if (const auto seen = parseTableInstant(tag.seenAt, DateOrder::DayFirst))
        report.seenAt = *seen;
    model::SourceInstallation installation{tag.name, tag.version, tag.creator, {}, {}};
    if (!tag.isPatch && !tag.isSupplemental)
        installation.stated = std::make_shared<const model::StatedSoftware>(
            model::StatedSoftware{{"software_product", {}, productOf(tag)},
                                  tag.edition,
                                  tag.colloquialVersion.empty() ? tag.version : tag.colloquialVersion});
    report.installations.push_back(std::move(installation));
    model::SourceComponent component;
    component.kind = kSoftwareTag;
    component.key = tag.id;
    component.values["name"] = tag.name;
    set(component.values, "version", tag.version);
    set(component.values, "edition", tag.edition);
    set(component.values, "channel", tag.channel);
    set(component.values, "activation", tag.activation);
    report.components.push_back(std::move(component));
    return report;
}

int recognises(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 65'536);
    return head.find("SoftwareIdentity") != std::string_view::npos && head.find('<') != std::string_view::npos
               ? 95
               : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &)
{
    TALLY_TRY(const XmlNode root, readXml(bytes, notes));
    if (root.name != "SoftwareIdentity")
        return makeError(ErrorCode::InvalidInput,
                         "The root element is \"" + root.name + "\", not \"SoftwareIdentity\".",
                         "Import a software identification tag (ISO/IEC 19770-2).");
    const Tag tag = tagOf(root);
    if (tag.name.empty() || tag.id.empty()) {
        Error error = makeError(ErrorCode::InvalidInput, "A tag must say its name and its tagId.",
                                "Take the tag from the device again.");
        error.line = root.line;
        error.field = tag.name.empty() ? "name" : "tagId";
        return error;
    }
    if (tag.isCorpus) {
        notes({tag.line, "corpus", tag.name,
               "describes a package that is to be installed, no installation; nothing was taken", false});
        return {};
    }
    if (tag.creator.empty())
        notes({tag.line, "Entity", tag.name,
               "no entity has the role softwareCreator, so that the publisher is not known", false});
    const std::string source = options.source.empty() ? std::string(kSource) : options.source;
    if (!tag.isPatch && !tag.isSupplemental && !reports(productReport(tag, source)))
        return {};
    if (!tag.device.empty()) {
        reports(deviceReport(tag, source));
        return {};
    }
    notes({tag.line, "Evidence", tag.name,
           "the tag does not say on which device it stood (Evidence with deviceId), so that no installation "
           "was recorded",
           false});
    return {};
}

} // namespace

Reader swidReader()
{
    return {"swid", "Software identification tag (ISO/IEC 19770-2)", recognises, read};
}

} // namespace tally::exchange
