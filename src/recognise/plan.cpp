// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/plan.h"

#include "core/text.h"

#include <algorithm>

namespace tally::recognise {

namespace {

// Where products that rules name stand in the register.
class ProductBook
{
public:
    ProductBook(const estate::Estate &estate, const RegisterProducts &products)
        : m_estate(estate), m_products(products)
    {
        for (std::uint32_t i = 0; i < estate.reportCount(); ++i) {
            const model::ReportRow report = estate.reportAt(i);
            if (report.source == kCatalogueSource && estate.rowOf(report.item) != estate::kNoRow)
                m_bySubject.emplace(report.subject, report.item);
        }
    }

    ItemId find(const NamedProduct &product)
    {
        const std::string subject = subjectOf(product);
        const auto known = m_bySubject.find(subject);
        if (known != m_bySubject.end())
            return known->second;
        const RegisterProducts::Entry *entry = m_products.find(product.name, product.publisher);
        const ItemId item = entry == nullptr ? ItemId() : entry->item;
        m_bySubject.emplace(subject, item);
        return item;
    }

    bool hasCatalogueReport(ItemId item) const
    {
        const auto reports = m_estate.reportsOf(m_estate.rowOf(item));
        return std::any_of(reports.begin(), reports.end(),
                           [](const model::ReportRow &report) { return report.source == kCatalogueSource; });
    }

private:
    const estate::Estate &m_estate;
    const RegisterProducts &m_products;
    std::map<std::string, ItemId> m_bySubject;
};

bool isSame(const model::RecognitionRow &before, const Verdict &after, ItemId product)
{
    return before.product == product && (product || !after.isFound()) && before.edition == after.edition &&
           before.version == after.version && before.state == after.state && before.rule == after.rule;
}

// Collects what changes; products each once.
class Planner
{
public:
    Planner(const estate::Estate &estate, const Rules &rules)
        : m_estate(estate), m_rules(rules), m_products(estate), m_book(estate, m_products),
          m_standings(standingsOf(estate)), m_rows(rowsByTitle(estate))
    {
        m_plan.titles = static_cast<std::int64_t>(estate.titleCount());
        m_plan.before = figuresOf(m_rows, m_standings);
    }

    void take(std::uint32_t title, bool isReleased)
    {
        std::optional<model::RecognitionRow> before = m_estate.recognitionOf(title);
        if (before && isByPerson(*before) && !isReleased)
            return;
        Verdict after = recognised(normalised(m_estate, title), m_rules, m_products);
        const ItemId product = after.item        ? after.item
                               : after.isFound() ? m_book.find(after.product)
                                                 : ItemId();
        m_standings[title] = {std::string(after.state), after.isFound() && after.product.productClass.empty()
                                                            ? std::string(kUnknownClass)
                                                            : after.product.productClass};
        if (after.isFound() && !after.item)
            want(after.product, product);
        if (!before || !isSame(*before, after, product))
            m_plan.changes.push_back({title, std::move(before), std::move(after), product, m_rows[title]});
    }

    Plan finish() &&
    {
        m_plan.after = figuresOf(m_rows, m_standings);
        return std::move(m_plan);
    }

private:
    void want(const NamedProduct &product, ItemId item)
    {
        if (!m_wanted.insert(subjectOf(product)).second)
            return;
        if (!item) {
            m_plan.missing.push_back(product);
            return;
        }
        const estate::Row row = m_estate.rowOf(item);
        if (m_estate.displayAt(row, "licensing") != product.productClass &&
            !m_book.hasCatalogueReport(item) && !m_estate.attributeAt(row, "licensing"))
            m_plan.stale.push_back(product);
    }

    const estate::Estate &m_estate;
    const Rules &m_rules;
    RegisterProducts m_products;
    ProductBook m_book;
    std::vector<Standing> m_standings;
    std::vector<std::int64_t> m_rows;
    std::set<std::string> m_wanted;
    Plan m_plan;
};

Error stopped()
{
    return makeError(ErrorCode::Cancelled, "the recognition was stopped", "Nothing was changed.");
}

constexpr std::size_t kTitlesBetweenLooks = 512; // whether it is cancelled

} // namespace

std::string subjectOf(const NamedProduct &product)
{
    return text::folded(product.name) + "|" + normalisedPublisher(product.publisher);
}

bool isByPerson(const model::RecognitionRow &row)
{
    return row.state == kManually || row.rule == kStatedRule;
}

Result<Plan> planRecognition(const estate::Estate &estate, const Rules &rules, JobContext &job,
                             const std::set<std::uint32_t> &released)
{
    Planner planner(estate, rules);
    const auto count = static_cast<std::uint32_t>(estate.titleCount());
    for (std::uint32_t title = 0; title < count; ++title) {
        if (title % kTitlesBetweenLooks == 0) {
            if (job.cancelled())
                return stopped();
            job.progress(title, count);
        }
        planner.take(title, released.contains(title));
    }
    return std::move(planner).finish();
}

Result<NewTitles> planNewTitles(const estate::Estate &estate, const Rules &rules,
                                const std::vector<NormalisedTitle> &titles, JobContext &job)
{
    const RegisterProducts products(estate);
    ProductBook book(estate, products);
    std::set<std::string> wanted;
    NewTitles found;
    found.titles.reserve(titles.size());
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i % kTitlesBetweenLooks == 0) {
            if (job.cancelled())
                return stopped();
            job.progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(titles.size()));
        }
        NewTitle one{recognised(titles[i], rules, products), {}};
        const NamedProduct &product = one.verdict.product;
        if (one.verdict.isFound())
            one.product = one.verdict.item ? one.verdict.item : book.find(product);
        if (one.verdict.isFound() && !one.product && wanted.insert(subjectOf(product)).second)
            found.missing.push_back(product);
        found.titles.push_back(std::move(one));
    }
    return found;
}

} // namespace tally::recognise
