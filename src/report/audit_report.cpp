// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audit_report.h"

#include "audit/campaign_sheet.h"
#include "core/text.h"

#include <algorithm>
#include <optional>

namespace tally::report {

namespace {

using audit::Bucket;
using audit::Campaign;
using audit::CampaignState;
using audit::Sheet;
using audit::SheetLine;
using estate::Estate;
using estate::Row;

constexpr std::size_t kMostFilter = 2'000; // characters

std::string nameOf(const Estate &estate, ItemId item, const char *otherwise)
{
    const Row row = estate.rowOf(item);
    const std::string name =
        item && row < estate.itemCount() ? std::string(estate.nameAt(row)) : std::string();
    return name.empty() ? (item ? "#" + std::to_string(item.value) : std::string(otherwise)) : name;
}

std::string dayWords(const std::optional<Day> &day)
{
    return day ? formatDay(*day) : std::string();
}

std::string shareWords(const audit::Share &share, double value)
{
    return share.of == 0 ? std::string() : audit::percentWords(value);
}

const char *labelOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Found:
        return "Found";
    case Bucket::Elsewhere:
        return "Elsewhere, or not expected";
    case Bucket::Missing:
        return "Missing";
    case Bucket::Unknown:
        return "Unknown";
    }
    return "";
}

void addRow(Section &section, std::vector<Value> row, std::string filter = {})
{
    section.rows.push_back(std::move(row));
    section.filters.push_back(std::move(filter));
}

class AuditReport
{
public:
    AuditReport(const Estate &estate, const Campaign &campaign)
        : m_estate(estate), m_campaign(campaign), m_sheet(audit::sheetOf(estate, campaign)),
          m_tellsMissing(!campaign.blind || campaign.state != CampaignState::Open)
    {
    }

    Document make() const
    {
        Document document;
        document.title = "Audit report: " + m_campaign.name;
        document.subtitle = std::string(wordOf(m_campaign.state)) + ", as of " + formatDay(m_estate.today()) +
                            ", operation " + std::to_string(m_estate.operation());
        document.operation = m_estate.operation();
        document.sections = {about(), figures(), buckets(), places(), counters()};
        for (const Bucket bucket : {Bucket::Missing, Bucket::Elsewhere, Bucket::Unknown, Bucket::Found}) {
            if (bucket != Bucket::Missing || m_tellsMissing)
                addLines(labelOf(bucket), document,
                         [&](const SheetLine &line) { return line.bucket == bucket; });
        }
        addLines("Exceptions: damaged, incomplete or not usable", document, [](const SheetLine &line) {
            return line.count && !line.count->condition.empty() && line.count->condition != "good";
        });
        return document;
    }

private:
    Section about() const
    {
        Section section{"The campaign", {{"What", false}, {"Value", false}}, {}, {}};
        const auto add = [&](const char *what, std::string value) {
            if (!value.empty())
                addRow(section, {std::string(what), std::move(value)});
        };
        add("Class counted", m_campaign.className);
        add("Scope", m_campaign.scope);
        add("Method", m_campaign.blind ? "blind" : "scheduled");
        add("Sample", m_campaign.sample == "all"
                          ? "all of it"
                          : m_campaign.sample + ", " + std::to_string(m_sheet.expected) + " of " +
                                std::to_string(m_campaign.population));
        add("Opened on", dayWords(m_campaign.openedOn));
        add("Counting ended on", dayWords(m_campaign.countedOn));
        add("Signed on", dayWords(m_campaign.signedOn));
        add("Signed by", m_campaign.signedBy);
        add("Statement signed", m_campaign.statement);
        return section;
    }

    Section figures() const
    {
        Section section{"Coverage and accuracy",
                        {{"Figure", false},
                         {"Items", true},
                         {"Of", true},
                         {"Share", true},
                         {"At least", true},
                         {"At most", true},
                         {"Confidence", true}},
                        {},
                        {}};
        const auto add = [&](const char *what, const audit::Share &share) {
            addRow(section, {std::string(what), share.hits, share.of, shareWords(share, share.value),
                             shareWords(share, share.low), shareWords(share, share.high),
                             std::to_string(share.confidence) + " %"});
        };
        add("Seen of what was expected", m_sheet.coverage);
        add(m_campaign.state == CampaignState::Open ? "In place, of what was seen"
                                                    : "In place, of what was expected",
            m_sheet.accuracy);
        return section;
    }

    std::string filterOf(Bucket bucket) const
    {
        std::string filter;
        for (const SheetLine &line : m_sheet.lines) {
            if (line.bucket != bucket || !line.item || filter.size() > kMostFilter)
                continue;
            filter += (filter.empty() ? "id=" : " or id=") + std::to_string(line.item.value);
        }
        return filter;
    }

    Section buckets() const
    {
        Section section{"Four buckets", {{"Bucket", false}, {"Items", true}}, {}, {}};
        for (std::size_t i = 0; i < audit::kBucketCount; ++i) {
            const auto bucket = static_cast<Bucket>(i);
            if (bucket != Bucket::Missing || m_tellsMissing)
                addRow(section, {std::string(labelOf(bucket)), m_sheet.buckets[i]}, filterOf(bucket));
        }
        return section;
    }

    Section places() const
    {
        Section section{"By room or site",
                        {{"Place", false},
                         {"Expected", true},
                         {"Found", true},
                         {"Missing", true},
                         {"Moved here", true},
                         {"Unknown", true}},
                        {},
                        {}};
        const auto hidden = [&](std::int64_t count) {
            return m_tellsMissing ? Value(count) : Value(std::string());
        };
        for (const audit::PlaceProgress &place : m_sheet.places)
            addRow(section,
                   {nameOf(m_estate, place.place, "no place"), hidden(place.expected), place.found,
                    hidden(place.missing), place.movedHere, place.unknown},
                   place.place ? "id=" + std::to_string(place.place.value) : std::string());
        return section;
    }

    Section counters() const
    {
        Section section{"Who counted", {{"Login", false}, {"Counts", true}}, {}, {}};
        for (const auto &[login, counts] : m_sheet.counters)
            addRow(section, {login, counts});
        return section;
    }

    std::string remarksOf(const SheetLine &line) const
    {
        const std::optional<audit::Count> &said = line.denial ? line.denial : line.count;
        std::vector<std::string> words;
        if (line.denial)
            words.push_back("not there, says " + line.denial->by);
        if (line.denial && line.denial->place)
            words.push_back("at " + nameOf(m_estate, line.denial->place, ""));
        if (said && !said->note.empty())
            words.push_back(said->note);
        if (line.item && !line.expected)
            words.emplace_back("not expected");
        const Row count = line.count ? m_estate.rowOf(line.count->id) : estate::kNoRow;
        if (count < m_estate.itemCount()) {
            for (const model::AttachmentRow &photo : m_estate.attachmentsOf(count))
                words.push_back("photograph " + photo.name + ", SHA-256 " + photo.sha256);
        }
        return text::join(words, "; ");
    }

    template <typename Takes>
    void addLines(const char *heading, Document &document, const Takes &takes) const
    {
        Section section{heading,
                        {{"Asset number", false},
                         {"Item", false},
                         {"Recorded at", false},
                         {"Seen at", false},
                         {"When", false},
                         {"Who", false},
                         {"Condition", false},
                         {"Remarks", false}},
                        {},
                        {}};
        for (const SheetLine &line : m_sheet.lines) {
            if (!takes(line))
                continue;
            const audit::Count count = line.count.value_or(audit::Count{});
            const Row row = m_estate.rowOf(line.item);
            const bool isKnown = line.item && row < m_estate.itemCount();
            addRow(section,
                   {isKnown ? m_estate.displayAt(row, "asset_number") : count.scanned,
                    line.item ? nameOf(m_estate, line.item, "") : std::string("not in the register"),
                    line.item ? nameOf(m_estate, line.recordedPlace, "no place") : std::string(),
                    line.count ? nameOf(m_estate, line.seenPlace, "not said") : std::string(),
                    count.at ? formatInstant(*count.at) : std::string(), count.by, count.condition,
                    remarksOf(line)},
                   isKnown ? "id=" + std::to_string(line.item.value) : std::string());
        }
        if (!section.rows.empty())
            document.sections.push_back(std::move(section));
    }

    const Estate &m_estate;
    const Campaign &m_campaign;
    const Sheet m_sheet;
    bool m_tellsMissing;
};

std::vector<Campaign> campaignsOf(const Estate &estate)
{
    std::vector<Campaign> all;
    for (const Row row : audit::campaigns(estate)) {
        auto campaign = audit::campaignAt(estate, row);
        if (campaign && campaign->state != CampaignState::Cancelled)
            all.push_back(std::move(*campaign));
    }
    // Those that have ended before those that are open, each by its time.
    std::stable_sort(all.begin(), all.end(), [](const Campaign &a, const Campaign &b) {
        const bool aEnded = hasEndedCounting(a.state), bEnded = hasEndedCounting(b.state);
        if (aEnded != bEnded)
            return bEnded;
        return aEnded ? a.countedOn < b.countedOn : a.openedOn < b.openedOn;
    });
    return all;
}

} // namespace

Result<Document> makeAuditReport(const Estate &estate, const std::map<std::string, std::string> &parameters)
{
    const auto wanted = parameters.find("campaign");
    if (wanted == parameters.end()) {
        const std::vector<Campaign> all = campaignsOf(estate);
        if (!all.empty())
            return AuditReport(estate, all.back()).make();
        Document none;
        none.title = "Audit report";
        none.subtitle = "No stocktake has been opened yet";
        none.operation = estate.operation();
        return none;
    }
    std::vector<std::string> names;
    for (const Row row : audit::campaigns(estate)) {
        TALLY_TRY(const Campaign campaign, audit::campaignAt(estate, row));
        if (text::folded(campaign.name) == text::folded(wanted->second) ||
            "#" + std::to_string(campaign.id.value) == wanted->second)
            return AuditReport(estate, campaign).make();
        names.push_back(campaign.name);
    }
    const std::string near = text::nearest(wanted->second, names);
    return makeError(ErrorCode::NotFound, "there is no campaign called \"" + wanted->second + "\"",
                     near.empty() ? "\"tally audit list\" names them" : "Did you mean " + near + "?");
}

Result<Document> makeAuditAccuracy(const Estate &estate, const std::map<std::string, std::string> & /*none*/)
{
    Document document;
    document.title = "Audit accuracy";
    document.operation = estate.operation();
    Section section{"How right the register was",
                    {{"Campaign", false},
                     {"Counting ended on", false},
                     {"State", false},
                     {"Expected", true},
                     {"Seen", true},
                     {"In place", true},
                     {"At least", true},
                     {"At most", true},
                     {"Elsewhere", true},
                     {"Missing", true},
                     {"Unknown", true},
                     {"Signed by", false}},
                    {},
                    {}};
    const audit::CountBook counts(estate);
    for (const Campaign &campaign : campaignsOf(estate)) {
        if (!hasEndedCounting(campaign.state))
            continue;
        const Sheet sheet = audit::sheetOf(estate, campaign, counts);
        const auto inBucket = [&](Bucket bucket) { return sheet.buckets[static_cast<std::size_t>(bucket)]; };
        addRow(section,
               {campaign.name, dayWords(campaign.countedOn), std::string(wordOf(campaign.state)),
                sheet.expected, shareWords(sheet.coverage, sheet.coverage.value),
                shareWords(sheet.accuracy, sheet.accuracy.value),
                shareWords(sheet.accuracy, sheet.accuracy.low),
                shareWords(sheet.accuracy, sheet.accuracy.high), inBucket(Bucket::Elsewhere),
                inBucket(Bucket::Missing), inBucket(Bucket::Unknown), campaign.signedBy},
               "id=" + std::to_string(campaign.id.value));
    }
    document.subtitle = std::to_string(section.rows.size()) + " stocktakes, as of " +
                        formatDay(estate.today()) + ", operation " + std::to_string(estate.operation());
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace tally::report
