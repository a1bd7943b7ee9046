// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/statement_parts.h"

#include "core/money.h"
#include "core/text.h"
#include "licence/profile.h"

#include <algorithm>

namespace tally::report {

namespace {

using estate::Estate;

constexpr std::size_t kMostRows = 120; // of a register in the document; all of it is in its annex

std::string scopeWords(const StatementWork &work)
{
    std::vector<std::string> words;
    words.push_back(work.scope.legalEntity ? licence::nameOf(*work.estate, work.scope.legalEntity)
                                           : "all legal entities");
    const auto add = [&](const char *one, const std::vector<std::string> &names) {
        if (!names.empty())
            words.push_back(one + std::string(names.size() > 1 ? "s " : " ") + text::join(names, " and "));
    };
    add("publisher", work.scope.publishers);
    add("product", work.scope.products);
    return text::join(words, ", ");
}

Section paragraphs(std::string heading, const std::vector<std::string> &texts)
{
    Section section = sectionOf(std::move(heading), {""});
    for (const std::string &text : texts)
        section.rows.push_back({text});
    return section;
}

// As a person reads it; the annexes have the word of the register.
Value metricWords(const Value &value)
{
    std::string words = std::get<std::string>(value);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

// The columns named, of the first rows.
Section picked(const Section &all, std::string heading, const std::vector<std::size_t> &columns)
{
    Section section;
    section.heading = std::move(heading);
    for (const std::size_t column : columns)
        section.columns.push_back(all.columns[column]);
    const std::size_t rows = std::min(all.rows.size(), kMostRows);
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<Value> cells;
        for (const std::size_t column : columns)
            cells.push_back(all.columns[column].heading == "Metric" ? metricWords(all.rows[i][column])
                                                                    : all.rows[i][column]);
        section.rows.push_back(std::move(cells));
    }
    if (all.rows.size() > rows)
        section.rows.push_back({"and " + std::to_string(all.rows.size() - rows) +
                                (all.rows.size() - rows == 1 ? " more row: all " : " more rows: all ") +
                                std::to_string(all.rows.size()) + " are in the annex " + all.heading});
    section.filters.resize(section.rows.size());
    return section;
}

Section orNothing(Section section, const char *words)
{
    return section.rows.empty() ? paragraphs(std::move(section.heading), {words}) : section;
}

class StatementDocument
{
public:
    StatementDocument(const StatementWork &work, const StatementFacts &facts) : m_work(work), m_facts(facts)
    {
        m_entity = scopeWords(work);
    }

    Document make() const
    {
        Document document;
        document.title = "Licence compliance statement: " + m_entity;
        document.subtitle =
            std::string(m_facts.version == 0 ? "draft" : "version " + std::to_string(m_facts.version)) +
            ", as of " + formatDay(m_work.estate->today()) + ", operation " +
            std::to_string(m_work.estate->operation());
        document.operation = m_work.estate->operation();
        document.wraps = true;
        document.sections = {title(),    summary(),    views(),      elp(),         lots(),
                             demand(),   rights(),     exclusions(), assumptions(), quality(),
                             problems(), shortfalls(), transfers(),  evidence(),    gaps(),
                             inputs(),   files(),      signOff(),    note()};
        if (m_facts.before)
            document.sections.insert(document.sections.begin() + 2, changes());
        return document;
    }

private:
    Section title() const
    {
        Section section = sectionOf("1 What this states", {"", ""});
        const auto add = [&](const char *what, std::string value) {
            if (!value.empty())
                section.rows.push_back({std::string(what), std::move(value)});
        };
        add("Legal entity and scope", m_entity);
        add("As of", formatDay(m_work.estate->today()) + ", the end of the day");
        add("Register at operation",
            std::to_string(m_work.estate->operation()) +
                (m_facts.recordedAt ? ", recorded " + formatInstant(*m_facts.recordedAt) : std::string()));
        add("Organisations in scope", organisations());
        add("Sites in scope", sites());
        add("Name", m_facts.name);
        add("Version",
            m_facts.version == 0 ? "draft, not issued" : std::to_string(m_facts.version) + ", final");
        add("Prepared by", m_facts.preparedBy);
        add("Prepared on", dayWord(m_facts.preparedOn));
        return section;
    }

    std::string organisations() const
    {
        std::vector<std::string> names;
        const licence::Scene &scene = m_work.reading.scene;
        for (licence::Index pool = 0; pool < scene.pools.size(); ++pool) {
            if (isInEntity(scene, pool, m_work.scope.legalEntity))
                names.push_back(scene.pools[pool].name);
        }
        std::sort(names.begin(), names.end());
        return text::join(names, ", ");
    }

    std::string sites() const
    {
        std::vector<std::string> names;
        for (const licence::Site &site : m_work.reading.scene.sites)
            names.push_back(site.name);
        if (names.empty())
            return "all";
        std::sort(names.begin(), names.end());
        return names.size() > 60 ? std::to_string(names.size()) + " sites" : text::join(names, ", ");
    }

    Section summary() const
    {
        Section section =
            sectionOf("2 Summary: audit and management view",
                      {"Product", "Metric", "Entitled (audit)", "Entitled (management)", "Required",
                       "Shortfall (audit)", "Shortfall (management)", "Surplus (audit)",
                       "Surplus (management)", "To buy, audit (£)", "Status"},
                      {2, 3, 4, 5, 6, 7, 8, 9});
        const StatementFigures audit = figuresOf(m_work, m_work.audit);
        const StatementFigures management = figuresOf(m_work, m_work.management);
        section.rows.push_back({std::string("All"), std::string(), audit.entitled, management.entitled,
                                audit.required, audit.shortfall, management.shortfall, audit.surplus,
                                management.surplus, moneyWord(audit.cost),
                                std::string(audit.isOptimal ? "optimal" : "bounded")});
        const licence::Scene &scene = m_work.reading.scene;
        for (const licence::Line *line : linesOf(m_work, m_work.audit)) {
            const licence::Line *other = twin(m_work.management, *line);
            const licence::Product &product = scene.products[line->product];
            section.rows.push_back({labelOf(product), metricWords(std::string(licence::wordOf(line->metric))),
                                    line->entitled, other == nullptr ? 0 : other->entitled, line->required,
                                    line->shortfall, other == nullptr ? 0 : other->shortfall, line->surplus,
                                    other == nullptr ? 0 : other->surplus,
                                    product.isPriced      ? moneyWord(line->cost)
                                    : line->shortfall > 0 ? "no price"
                                                          : "",
                                    licence::statusOf(*line)});
        }
        section.filters.resize(section.rows.size());
        return section;
    }

    static const licence::Line *twin(const licence::Position &position, const licence::Line &line)
    {
        for (const licence::Line &each : position.lines) {
            if (each.product == line.product && each.metric == line.metric)
                return &each;
        }
        return nullptr;
    }

    Section views() const
    {
        return paragraphs(
            "How to read the figures",
            {"Required are the units that deployments and use ask for after exclusions and use rights, in "
             "the "
             "assignment of licences that leaves the smallest shortfall. Entitled counts accepted evidence "
             "in "
             "the audit view, supporting evidence too in the management view. Required is what is consumed "
             "plus what is short; entitled is what is consumed plus what is left over.",
             statementText(m_work)});
    }

    Section changes() const
    {
        return orNothing(picked(changesSection(m_work, m_facts),
                                "Changes since version " + std::to_string(m_facts.versionBefore) + " and why",
                                {0, 1, 2, 3, 4, 5, 6}),
                         "No figure has changed.");
    }

    // Without those that no row has a figure in, and the second of two alike.
    static std::vector<std::size_t> usedColumns(const Section &sheet)
    {
        constexpr std::size_t kUpgradesAgain = 17;
        std::vector<std::size_t> used;
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            const bool isEmpty = std::all_of(sheet.rows.begin(), sheet.rows.end(), [&](const auto &row) {
                const auto *number = std::get_if<std::int64_t>(&row[column]);
                return number != nullptr && *number == 0;
            });
            if (!isEmpty && column != kUpgradesAgain)
                used.push_back(column);
        }
        return used;
    }

    Section elp() const
    {
        const Section sheet = elpSection(m_work);
        return orNothing(picked(sheet, "3 Effective licence position", usedColumns(sheet)),
                         "Nothing is licensed or installed.");
    }
    Section lots() const
    {
        return orNothing(picked(lotsSection(m_work), "3 Licences, line by line",
                                {0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 13, 15, 18, 20, 21, 22, 23}),
                         "No licence is recorded.");
    }
    Section demand() const
    {
        return orNothing(picked(demandSection(m_work), "4 Demand, step by step", {0, 1, 2, 3, 4}),
                         "Nothing is installed or used.");
    }
    Section rights() const
    {
        return orNothing(picked(rightsSection(m_work),
                                "5 Assignment by use right (each row: annex assignments)", {0, 1, 2, 3}),
                         "Nothing is assigned.");
    }
    Section exclusions() const
    {
        return orNothing(
            picked(exclusionsSection(m_work, m_facts), "6 Exclusions", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}),
            "Nothing is excluded.");
    }

    Section assumptions() const
    {
        return paragraphs(
            "7 Assumptions and interpretations",
            {"A licence counts from the day it starts to its last day, both included.",
             "The metric and the use rights of each product are those of the dated rules named in part 12; "
             "what a "
             "licence says of itself comes before them.",
             "The device of a copy belongs to the organisation of its cost centre, else to its user's, else "
             "to its "
             "owner. In the audit view units are used wherever the contract allows; internal reserves count "
             "in "
             "the departmental view alone.",
             "A copy whose version is not known needs a licence of the product's newest version that occurs.",
             "Where a licence may be used on a portable device besides, that is a device whose class is "
             "laptop or "
             "tablet, of the same main user.",
             "No programme or type of agreement covers over-use before it is ordered."});
    }

    Section quality() const { return picked(qualitySection(m_work), "8 Quality of the data", {0, 1, 2}); }
    Section problems() const
    {
        return orNothing(
            picked(problemsSection(m_work), "8 Records that contradict themselves", {0, 1, 2, 3, 4}),
            "None.");
    }
    Section shortfalls() const
    {
        return orNothing(picked(shortfallsSection(m_work), "9 Shortfalls: why, and what is to be done",
                                {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}),
                         "Nothing is short.");
    }
    Section transfers() const
    {
        return orNothing(picked(transfersSection(m_work), "10 Internal transfers and cross-charges",
                                {0, 1, 2, 3, 4, 5, 6}),
                         "Nothing is lent or transferred between departments.");
    }
    Section evidence() const
    {
        return orNothing(picked(evidenceSection(m_work), "11 Index of evidence", {0, 1, 2, 3, 4, 5, 7}),
                         "No document is attached.");
    }
    Section gaps() const
    {
        return orNothing(picked(gapsSection(m_work),
                                "11 Documents that the rules ask for and nobody attached",
                                {0, 1, 2, 3, 4, 5}),
                         "Every licence has the documents that its rules ask for.");
    }
    Section inputs() const { return picked(inputsSection(m_work, m_facts), "12 Reproducibility", {0, 1, 2}); }

    Section files() const
    {
        Section section = sectionOf("12 Annexes of this statement", {"File", "SHA-256"});
        for (const FileDigest &file : m_facts.files)
            section.rows.push_back({file.name, file.sha256});
        section.filters.resize(section.rows.size());
        return orNothing(std::move(section), "A draft on the screen has no annexes.");
    }

    Section signOff() const
    {
        Section section = sectionOf("13 Sign-off", {"Role", "Name", "Date", "Signature"});
        section.rows = {
            {std::string("Preparer"), m_facts.preparedBy, dayWord(m_facts.preparedOn),
             std::string(m_facts.version == 0 ? "a draft is not signed" : "recorded by the issue")},
            {std::string("Reviewer, not the preparer"), std::string(), std::string(),
             std::string("................................")},
            {std::string("Authoriser"), std::string(), std::string(),
             std::string("................................")},
            {std::string("Statement"), m_facts.text.empty() ? statementText(m_work) : m_facts.text,
             std::string(), std::string()},
            {std::string("Corrections"), std::string("only as a new version that lists what differs and why"),
             std::string(), std::string()}};
        section.filters.resize(section.rows.size());
        return section;
    }

    Section note() const
    {
        return paragraphs(
            "14 Contracts prevail",
            {"The original contracts, orders and terms remain definitive. What is recorded here of "
             "entitlements, metrics and use rights is a working copy of them; where it differs "
             "from a contract, the contract prevails."});
    }

    const StatementWork &m_work;
    const StatementFacts &m_facts;
    std::string m_entity;
};

} // namespace

std::string poolWord(const licence::Scene &scene, licence::Index pool)
{
    return pool == licence::kNone ? std::string() : scene.pools[pool].name;
}

std::string moneyWord(std::int64_t pence)
{
    return pence == 0 ? std::string() : formatMoney(Pence(pence));
}

std::string versionWord(const licence::Product &product, licence::Index version)
{
    return version == licence::kNone ? std::string("any or unknown") : product.versions[version];
}

std::string deviceWord(const StatementWork &work, licence::Index device)
{
    const ItemId item = work.reading.scene.devices[device].item;
    const estate::Row row = work.estate->rowOf(item);
    const std::string number = row < work.estate->itemCount()
                                   ? licence::Record(*work.estate, row).text("asset_number")
                                   : std::string();
    return number.empty() ? itemWord(item) : number;
}

std::string statementText(const StatementWork &work)
{
    const StatementFigures sums = figuresOf(work, work.audit);
    return "On " + formatDay(work.estate->today()) + " " + scopeWords(work) + " required " +
           licence::unitsWord(sums.required) + " and was entitled to " + std::to_string(sums.entitled) +
           " by accepted evidence; " +
           (sums.shortfall == 0
                ? std::string("nothing is short")
                : licence::unitsWord(sums.shortfall) + (sums.shortfall == 1 ? " is short" : " are short")) +
           ", " + licence::unitsWord(sums.surplus) + (sums.surplus == 1 ? " is" : " are") + " left over." +
           (sums.isOptimal ? "" : " The shortfall is the best found, with the bound given.");
}

Document statementDocument(const StatementWork &work, const StatementFacts &facts)
{
    return StatementDocument(work, facts).make();
}

std::vector<Section> statementAnnexes(const StatementWork &work, const StatementFacts &facts)
{
    std::vector<Section> annexes{positionSection(work),
                                 elpSection(work),
                                 lotsSection(work),
                                 demandSection(work),
                                 assignmentsSection(work),
                                 rightsSection(work),
                                 exclusionsSection(work, facts),
                                 qualitySection(work),
                                 problemsSection(work),
                                 shortfallsSection(work),
                                 transfersSection(work),
                                 evidenceSection(work),
                                 gapsSection(work),
                                 inputsSection(work, facts)};
    if (facts.before)
        annexes.push_back(changesSection(work, facts));
    return annexes;
}

Section statementChanges(const StatementWork &work, const StatementFacts &facts)
{
    return changesSection(work, facts);
}

Result<Document> makeLicenceStatement(const Estate &estate, const Parameters &parameters)
{
    const auto value = [&](const char *name) {
        const auto found = parameters.find(name);
        return found == parameters.end() ? std::string() : found->second;
    };
    StatementScope scope;
    scope.publishers = scopeNames(value("publisher"));
    scope.products = scopeNames(value("product"));
    if (const std::string entity = value("entity"); !entity.empty()) {
        TALLY_TRY(const estate::Row row, estate.findKey(entity));
        scope.legalEntity = estate.idAt(row);
    }
    JobContext job;
    // The estate is only looked at for the length of this call.
    TALLY_TRY(const StatementWork work,
              workOutStatement(estate::EstatePtr(estate::EstatePtr(), &estate), scope, job));
    StatementFacts facts;
    facts.engine = "Tallystick " TALLY_VERSION;
    return statementDocument(work, facts);
}

} // namespace tally::report
