// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/software_expected.h"

#include <unordered_map>

namespace tally::audit {

using estate::Row;

namespace {

// A row may also say that nothing was found.
bool isKnown(const model::RecognitionRow &row)
{
    return row.product || (row.state != "match_not_found" && row.state != "publisher_normalised");
}

// Components, updates and drivers come with other things: nobody chooses them.
bool isPart(const estate::Estate &estate, ItemId product)
{
    const Row row = estate.rowOf(product);
    const auto licensing = row == estate::kNoRow ? std::nullopt : estate.attributeAt(row, "licensing");
    const auto *word = licensing ? std::get_if<std::string>(&*licensing) : nullptr;
    return word != nullptr && (*word == "component" || *word == "update" || *word == "driver");
}

} // namespace

SoftwareExpected::SoftwareExpected(const estate::Estate &estate, const FindingPolicy &policy)
    : m_recognised(estate.titleCount(), false), m_expected(estate.titleCount(), false),
      m_products(estate.titleCount())
{
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title) {
        const estate::StringPool &strings = estate.strings();
        const estate::Title about = estate.titleAt(title);
        m_expected[title] = policy.isLeftOut(strings.folded(about.name), strings.folded(about.version),
                                             strings.folded(about.publisher));
        const auto recognition = estate.recognitionOf(title);
        if (!recognition || !isKnown(*recognition))
            continue;
        m_any = m_recognised[title] = true;
        if (recognition->product && !isPart(estate, recognition->product))
            m_products[title] = recognition->product;
    }
    if (policy.commonFrom() > 0)
        countDevices(estate, policy.commonFrom());
}

// Every installation once; those of a device stand together.
void SoftwareExpected::countDevices(const estate::Estate &estate, int percent)
{
    struct Count
    {
        Row last = estate::kNoRow;
        std::int64_t devices = 0;
    };
    std::unordered_map<std::int64_t, Count> counts;
    std::int64_t devices = 0;
    Row device = estate::kNoRow;
    for (std::size_t i = 0; i < estate.installationCount(); ++i) {
        const estate::Installation each = estate.installationAt(i);
        if (each.device >= estate.itemCount() || !estate.isFresh(each.report))
            continue;
        if (each.device != device) {
            device = each.device;
            ++devices;
        }
        if (const ItemId product = m_products[each.title]) {
            Count &count = counts[product.value];
            count.devices += count.last == device ? 0 : 1;
            count.last = device;
        }
    }
    // Of a handful of computers no share says anything.
    constexpr std::int64_t kFewest = 20;
    if (devices < kFewest)
        return;
    for (std::uint32_t title = 0; title < m_products.size(); ++title) {
        const auto found = counts.find(m_products[title].value);
        if (m_products[title] && found != counts.end() && found->second.devices * 100 >= devices * percent)
            m_expected[title] = true;
    }
}

} // namespace tally::audit
