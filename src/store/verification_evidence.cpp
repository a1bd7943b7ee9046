// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification_evidence.h"

#include "model/private_values.h"

#include <algorithm>

namespace tally::store {

namespace {

constexpr std::size_t kSealedSize = model::kPrivatePrefix.size() + 2 * log::kDigestSize;

// Of a value's column in a row.
std::size_t placeOf(model::Table table, std::string_view column)
{
    return model::tableSpec(table).keys.size() + model::valueIndex(table, column);
}

} // namespace

void EvidenceVerifier::watch(const model::TableSpec &spec, const model::RowView &row)
{
    if (spec.table == model::Table::Attachment) {
        static const std::size_t kSha = model::keyIndex(model::Table::Attachment, "sha256");
        m_attachments.emplace(row.text(kSha), row.began());
        return;
    }
    static const std::size_t kName = placeOf(model::Table::Item, "name");
    static const std::size_t kAttributes = placeOf(model::Table::Item, "attributes");
    static const std::size_t kValue = placeOf(model::Table::Claim, "value");
    switch (spec.table) {
    case model::Table::Item:
        mention(row.text(kName), row.integer(0), row.began());
        watchJson(row.text(kAttributes), row.integer(0), row.began());
        break;
    case model::Table::Claim:
        watchJson(row.text(kValue), row.integer(0), row.began());
        break;
    case model::Table::Report:
        watchReport(row);
        break;
    default:
        break;
    }
}

void EvidenceVerifier::watchReport(const model::RowView &row)
{
    static const std::size_t kItem = placeOf(model::Table::Report, "item");
    static const std::size_t kSubject = placeOf(model::Table::Report, "subject");
    if (!row.isNull(kItem))
        m_itemsOfReport[row.integer(0)].insert(row.integer(kItem));
    mention(row.text(kSubject), row.integer(0), row.began());
}

// A sealed text is a whole text of the JSON; a quote inside a text has a backslash before it.
void EvidenceVerifier::watchJson(std::string_view json, std::int64_t thing, OperationNumber began)
{
    for (std::size_t at = json.find(model::kPrivatePrefix); at != std::string_view::npos;
         at = json.find(model::kPrivatePrefix, at + 1)) {
        const bool opens = at > 0 && json[at - 1] == '"' && (at == 1 || json[at - 2] != '\\');
        if (opens && json.substr(at + std::min(kSealedSize, json.size() - at)).starts_with('"'))
            mention(json.substr(at, kSealedSize), thing, began);
    }
}

void EvidenceVerifier::mention(std::string_view text, std::int64_t thing, OperationNumber began)
{
    if (!model::isSealed(text))
        return;
    Mention &all = m_private.try_emplace(std::string(text), Mention{began, {}}).first->second;
    all.began = std::min(all.began, began);
    all.things.insert(thing);
}

Outcome EvidenceVerifier::check(VerifySource &source)
{
    std::set<std::string, std::less<>> there;
    TALLY_CHECK(source.blobs([&](std::string_view name, std::string_view bytes) -> Outcome {
        there.emplace(name);
        if (log::toHex(log::sha256(bytes)) != name)
            m_result.damage.push_back(
                {0, "blob", "the evidence " + std::string(name) + " is not the bytes that were received"});
        return {};
    }));
    for (const auto &[name, operation] : m_attachments) {
        if (!there.contains(name))
            m_result.damage.push_back({operation, "blob", "the evidence " + name + " is missing"});
    }
    TALLY_TRY(const auto values, source.privateValues());
    checkPrivateValues(values);
    return {};
}

void EvidenceVerifier::checkPrivateValues(const std::vector<model::PrivateValue> &values)
{
    std::set<std::string_view> carried;
    for (const model::PrivateValue &value : values) {
        const std::string what = value.attribute + " of item " + std::to_string(value.item.value);
        const std::string digest =
            std::string(model::kPrivatePrefix) + log::toHex(log::sha256(value.salt + value.value));
        const auto mention = m_private.find(value.digest);
        if (digest != value.digest)
            m_result.damage.push_back({mention == m_private.end() ? 0 : mention->second.began, "facts",
                                       "the private value " + what + " is not the one that was recorded"});
        else if (mention == m_private.end() && !carried.contains(value.digest))
            m_result.damage.push_back({0, "facts", "no fact holds the private value " + what});
        if (mention != m_private.end()) {
            carried.insert(value.digest);
            m_private.erase(mention);
        }
    }
    // What is left has no text any more: erased, or taken away behind the register's back.
    for (const auto &[sealed, mention] : m_private) {
        if (wasErased(sealed, mention))
            ++m_result.erasedValues;
        else
            m_result.damage.push_back(
                {mention.began, "facts",
                 "a private value of " + whose(mention) + " is missing, and no operation erased it"});
    }
}

// An erasure took what was there before it, of the item or report, or of the items that the report was about.
bool EvidenceVerifier::wasErased(std::string_view sealed, const Mention &mention) const
{
    return std::ranges::any_of(mention.things, [&](std::int64_t thing) {
        const auto items = m_itemsOfReport.find(thing);
        return wasErasedAt(thing, sealed, mention.began) ||
               (items != m_itemsOfReport.end() && std::ranges::any_of(items->second, [&](std::int64_t item) {
                    return wasErasedAt(item, sealed, mention.began);
                }));
    });
}

bool EvidenceVerifier::wasErasedAt(std::int64_t thing, std::string_view sealed, OperationNumber began) const
{
    const auto erasures = m_erasuresOf.find(thing);
    if (erasures == m_erasuresOf.end())
        return false;
    const std::string_view digest = sealed.substr(model::kPrivatePrefix.size());
    return std::ranges::any_of(erasures->second, [&](const Erasure &erasure) {
        return erasure.number > began &&
               (erasure.values.empty() || std::ranges::any_of(erasure.values, [&](const std::string &value) {
                    return digest.starts_with(value);
                }));
    });
}

// "item 12", or the report while it is about none.
std::string EvidenceVerifier::whose(const Mention &mention) const
{
    for (const std::int64_t thing : mention.things) {
        if (const auto items = m_itemsOfReport.find(thing); items != m_itemsOfReport.end())
            return "item " + std::to_string(*items->second.rbegin());
    }
    return "item " + std::to_string(*mention.things.begin());
}

} // namespace tally::store
