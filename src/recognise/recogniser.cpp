// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/recogniser.h"

#include "core/text.h"

#include <algorithm>

namespace tally::recognise {

namespace {

constexpr std::string_view kRegisterRule = "register/product";

std::string textAt(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::string() : *text;
}

std::string firstWord(const std::string &text)
{
    return text.substr(0, text.find(' '));
}

std::string withoutBlanks(std::string text)
{
    std::erase(text, ' ');
    return text;
}

bool isOfPublisher(const RegisterProducts::Entry &entry, const NormalisedTitle &title)
{
    if (title.publisher.empty() || entry.publisher.empty()) {
        // Without a publisher a name of one word says too little.
        return title.base.find(' ') != std::string::npos;
    }
    if (holdsWord(title.publisher, firstWord(entry.publisher)))
        return true;
    const std::string vendor = entry.package.substr(0, entry.package.find('.'));
    return vendor.size() > 2 && withoutBlanks(title.publisher).starts_with(vendor);
}

} // namespace

RegisterProducts::RegisterProducts(const estate::Estate &estate)
{
    for (const estate::Row row : estate.itemsOfClass("software_product")) {
        Entry entry;
        entry.item = estate.idAt(row);
        entry.product.name = estate.nameAt(row);
        if (entry.product.name.empty())
            continue;
        entry.product.publisher = textAt(estate, row, "publisher");
        entry.product.productClass = textAt(estate, row, "licensing");
        entry.product.category = textAt(estate, row, "category");
        entry.publisher = normalisedPublisher(entry.product.publisher);
        entry.package = text::folded(textAt(estate, row, "package_id"));
        m_entries.push_back(std::move(entry));
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.item < b.item; });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const NormalisedTitle title = normalise(m_entries[i].product.name, {}, {}, {});
        m_byName[text::folded(m_entries[i].product.name)].push_back(i);
        m_byBase[title.name].push_back(i);
    }
}

const RegisterProducts::Entry *RegisterProducts::find(std::string_view name, std::string_view publisher) const
{
    const auto found = m_byName.find(text::folded(name));
    if (found == m_byName.end())
        return nullptr;
    const std::string wanted = firstWord(normalisedPublisher(publisher));
    for (const std::size_t at : found->second) {
        if (firstWord(m_entries[at].publisher) == wanted)
            return &m_entries[at];
    }
    return &m_entries[found->second.front()];
}

const RegisterProducts::Entry *RegisterProducts::match(const NormalisedTitle &title, bool &byFamily) const
{
    byFamily = false;
    for (const std::string *key : {&title.name, &title.base, &title.family}) {
        byFamily = key == &title.family && title.family != title.base;
        const auto found = m_byBase.find(*key);
        if (found == m_byBase.end())
            continue;
        for (const std::size_t at : found->second) {
            if (isOfPublisher(m_entries[at], title))
                return &m_entries[at];
        }
    }
    return nullptr;
}

Verdict recognised(const NormalisedTitle &title, const Rules &rules, const RegisterProducts &products)
{
    if (auto match = rules.match(title)) {
        const bool isClassed = match->product.productClass != kUnknownClass;
        return {match->isComplete && isClassed ? kNormalised : kPartially,
                std::move(match->product),
                {},
                std::move(match->edition),
                std::move(match->version),
                std::move(match->rule)};
    }
    bool byFamily = false;
    if (const RegisterProducts::Entry *entry = title.isPackage ? nullptr : products.match(title, byFamily)) {
        Verdict verdict{kPartially, entry->product, entry->item, {}, {}, std::string(kRegisterRule)};
        verdict.edition = byFamily ? title.edition : std::string();
        verdict.version = title.version.empty() ? title.column : title.version;
        const bool isClassed =
            !entry->product.productClass.empty() && entry->product.productClass != kUnknownClass;
        if (isClassed && (!isLicensable(entry->product.productClass) || !verdict.version.empty()))
            verdict.state = kNormalised;
        return verdict;
    }
    Verdict verdict;
    if (!title.publisher.empty() && !rules.publisherOf(title.publisher).empty())
        verdict.state = kPublisherOnly;
    return verdict;
}

NormalisedTitle normalised(const estate::Estate &estate, std::uint32_t title)
{
    const estate::Title row = estate.titleAt(title);
    const estate::StringPool &strings = estate.strings();
    return normalise(strings.text(row.name), strings.text(row.version), strings.text(row.publisher),
                     strings.text(row.architecture));
}

std::vector<Verdict> recogniseAll(const estate::Estate &estate, const Rules &rules,
                                  const RegisterProducts &products)
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(estate.titleCount());
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title)
        verdicts.push_back(recognised(normalised(estate, title), rules, products));
    return verdicts;
}

} // namespace tally::recognise
