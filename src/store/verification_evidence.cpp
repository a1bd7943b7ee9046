// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification_evidence.h"

#include "model/private_values.h"

#include <algorithm>

namespace tally::store {

namespace {

constexpr std::size_t kSealedSize = model::kPrivatePrefix.size() + 2 * log::kDigestSize;

} // namespace

void EvidenceVerifier::watch(const model::TableSpec &spec, const model::RowView &row)
{
    if (spec.table == model::Table::Attachment) {
        static const std::size_t kSha = model::keyIndex(model::Table::Attachment, "sha256");
        m_attachments.emplace(row.text(kSha), row.began());
        return;
    }
    if (spec.table != model::Table::Item && spec.table != model::Table::Claim &&
        spec.table != model::Table::Report)
        return;
    const std::int64_t item = spec.table == model::Table::Item ? row.integer(0) : 0;
    for (std::size_t i = 0; i < spec.values.size(); ++i) {
        if (spec.values[i].type == model::ColumnType::Text)
            watchText(row.text(spec.keys.size() + i), item, row.began());
    }
}

// A sealed text may stand alone or inside the JSON of the attributes.
void EvidenceVerifier::watchText(std::string_view text, std::int64_t item, OperationNumber began)
{
    for (std::size_t at = text.find(model::kPrivatePrefix); at != std::string_view::npos;
         at = text.find(model::kPrivatePrefix, at + 1)) {
        const std::string_view sealed = text.substr(at, kSealedSize);
        if (!model::isSealed(sealed))
            continue;
        Mention &mention = m_private.try_emplace(std::string(sealed), Mention{item, began}).first->second;
        if (mention.item == 0)
            mention.item = item;
    }
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
        const bool erased = mention.item != 0 ? m_erasedItems.contains(mention.item) : !m_erasedItems.empty();
        if (erased)
            ++m_result.erasedValues;
        else
            m_result.damage.push_back({mention.began, "facts",
                                       "a private value of item " + std::to_string(mention.item) +
                                           " is missing, and no operation erased it"});
    }
}

} // namespace tally::store
