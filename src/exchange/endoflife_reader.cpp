// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/endoflife_reader.h"

#include "core/text.h"
#include "exchange/yaml_document.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

constexpr std::string_view kSource = "endoflife.date";

// Between the first line "---" and the next; empty when the text is no such file.
std::string_view frontMatter(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!text.starts_with("---"))
        return {};
    const std::size_t begin = text.find('\n');
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = text.find("\n---", begin);
    return text.substr(begin + 1, end == std::string_view::npos ? end : end - begin);
}

// Which attributes hold a member that is a date, true (ended, date unknown) or false (not ended).
struct SupportMember
{
    const char *member, *dateAttribute, *endedAttribute;
};
constexpr std::array<SupportMember, 3> kSupport = {
    {{"eoas", "end_of_active_support", "active_support_ended"},
     {"eol", "end_of_security_support", "security_support_ended"},
     {"eoes", "end_of_extended_support", "extended_support_ended"}}};

std::string replaced(std::string text, std::string_view what, const std::string &by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

class ProductFile
{
public:
    ProductFile(const YAML::Node &root, const ReaderOptions &options, const NoteSink &notes)
        : m_root(root), m_notes(notes), m_source(options.source.empty() ? kSource : options.source),
          m_title(yamlText(root, "title"))
    {
        const std::string link = yamlText(root, "permalink");
        m_subject = link.starts_with('/') && link.size() > 1 ? link.substr(1) : m_title;
    }

    Outcome read(const ReportSink &reports)
    {
        if (m_title.empty())
            return makeError(ErrorCode::InvalidInput, "The product has no title.",
                             "Take the file from endoflife.date again.");
        const YAML::Node releases = m_root["releases"];
        if (!releases || !releases.IsSequence())
            return makeError(ErrorCode::InvalidInput, "The product has no list of releases.",
                             "Take the file from endoflife.date again.");
        if (!reports(product()))
            return {};
        for (const YAML::Node &release : releases) {
            const std::string cycle = yamlText(release, "releaseCycle");
            if (cycle.empty()) {
                note(release, "releaseCycle", {}, "is missing; the release was left out", true);
                continue;
            }
            if (!reports(version(release, cycle)))
                return {};
        }
        return {};
    }

private:
    void note(const YAML::Node &node, const char *field, const std::string &what, const char *why,
              bool refused = false)
    {
        // Front matter begins on the second line of the file; yaml-cpp counts from 0.
        m_notes({node.Mark().line + 2, field, what, why, refused});
    }

    model::SourceReport start(const char *className, const YAML::Node &node) const
    {
        model::SourceReport report;
        report.source = m_source;
        report.className = className;
        report.classIsCertain = true;
        report.partial = true;
        report.line = node.Mark().line + 2;
        return report;
    }

    model::SourceReport product() const
    {
        model::SourceReport report = start("software_product", m_root);
        report.subject = m_subject;
        report.claims["name"] = m_title;
        if (const std::string category = yamlText(m_root, "category"); !category.empty())
            report.claims["category"] = category;
        std::vector<std::string> identifiers;
        for (const YAML::Node &identifier : m_root["identifiers"])
            for (const char *kind : {"cpe", "purl", "repology"})
                if (const std::string value = yamlText(identifier, kind); !value.empty())
                    identifiers.push_back(std::string(kind) == "repology" ? "repology:" + value : value);
        if (!identifiers.empty())
            report.claims["identifiers"] = identifiers;
        if (const std::string link = yamlText(m_root, "releasePolicyLink"); !link.empty())
            report.claims["links"] = std::vector<std::string>{link};
        return report;
    }

    model::SourceReport version(const YAML::Node &release, const std::string &cycle)
    {
        model::SourceReport report = start("software_version", release);
        report.subject = m_subject + "/" + cycle;
        report.claims["name"] = m_title + " " + labelOf(release, cycle);
        report.claims["version"] = cycle;
        report.references.emplace_back("product",
                                       model::SourceReference{"software_product", m_subject, m_title});
        takeText(release, "codename", "codename", report);
        takeText(release, "latest", "latest", report);
        takeDate(release, "releaseDate", "release_date", report);
        takeDate(release, "latestReleaseDate", "latest_release_date", report);
        for (const SupportMember &member : kSupport)
            takeSupport(release, member.member, member.dateAttribute, member.endedAttribute, report);
        takeSupport(release, "lts", "lts_from", "lts", report);
        if (report.claims.contains("lts_from"))
            report.claims["lts"] = std::int64_t{1};
        // Windows has cycles of their own for its editions (endoflife.date, products/windows.md).
        if (m_subject == "windows" && (cycle.ends_with("-w") || cycle.ends_with("-e")))
            report.claims["edition"] = cycle.ends_with("-w") ? "Home, Pro" : "Enterprise, Education";
        return report;
    }

    std::string labelOf(const YAML::Node &release, const std::string &cycle) const
    {
        std::string label = yamlText(release, "releaseLabel");
        if (label.empty())
            label = yamlText(m_root, "releaseLabel");
        if (label.empty())
            return cycle;
        label = replaced(label, "__RELEASE_CYCLE__", cycle);
        label = replaced(label, "__CODENAME__", yamlText(release, "codename"));
        return replaced(label, "__LATEST__", yamlText(release, "latest"));
    }

    static void takeText(const YAML::Node &release, const char *member, const char *attribute,
                         model::SourceReport &report)
    {
        if (const std::string value = yamlText(release, member); !value.empty())
            report.claims[attribute] = value;
    }

    void takeDate(const YAML::Node &release, const char *member, const char *attribute,
                  model::SourceReport &report)
    {
        const std::string value = yamlText(release, member);
        if (value.empty() || value == "null")
            return;
        if (const auto day = parseDay(value))
            report.claims[attribute] = std::int64_t{*day};
        else
            note(release[member], member, value, "is no date and was not taken");
    }

    void takeSupport(const YAML::Node &release, const char *member, const char *dateAttribute,
                     const char *endedAttribute, model::SourceReport &report)
    {
        const std::string value = yamlText(release, member);
        if (value == "true" || value == "false")
            report.claims[endedAttribute] = std::int64_t{value == "true" ? 1 : 0};
        else
            takeDate(release, member, dateAttribute, report);
    }

    const YAML::Node &m_root;
    const NoteSink &m_notes;
    std::string m_source, m_title, m_subject;
};

int recognises(std::string_view bytes)
{
    const std::string_view yaml = frontMatter(bytes.substr(0, kMaxYamlBytes));
    return yaml.find("releases:") != std::string_view::npos &&
                   yaml.find("releaseCycle:") != std::string_view::npos
               ? 95
               : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "The reading was stopped.");
    const std::string_view yaml = frontMatter(bytes);
    if (yaml.empty())
        return makeError(ErrorCode::InvalidInput, "The file has no front matter between lines of \"---\".",
                         "Take the file from endoflife.date again.");
    return withYaml(yaml,
                    [&](const YAML::Node &root) { return ProductFile(root, options, notes).read(reports); });
}

} // namespace

Reader endoflifeReader()
{
    return {"endoflife", "endoflife.date product", recognises, read};
}

} // namespace tally::exchange
