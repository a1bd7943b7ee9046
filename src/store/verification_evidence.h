// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies beside the facts and is held by their digests: evidence, and the texts behind private attributes.
#pragma once

#include "store/verification_log.h"

namespace tally::store {

class EvidenceVerifier
{
public:
    using ErasuresOf = std::map<std::int64_t, std::vector<Erasure>>;
    EvidenceVerifier(Verification &result, const ErasuresOf &erasuresOf)
        : m_result(result), m_erasuresOf(erasuresOf)
    {
    }
    // Every version that began, of any table; reports before their claims.
    void watch(const model::TableSpec &spec, const model::RowView &row);
    Outcome check(VerifySource &source);

private:
    void watchReport(const model::RowView &row);
    void watchJson(std::string_view json, std::int64_t thing, OperationNumber began);
    void mention(std::string_view text, std::int64_t thing, OperationNumber began);
    void checkPrivateValues(const std::vector<model::PrivateValue> &values);

    // Where a sealed text stands: in items and in reports, whose ids are of one kind.
    struct Mention
    {
        OperationNumber began = 0; // the first
        std::set<std::int64_t> things;
    };
    bool wasErased(std::string_view sealed, const Mention &mention) const;
    bool wasErasedAt(std::int64_t thing, std::string_view sealed, OperationNumber began) const;
    std::string whose(const Mention &mention) const;

    Verification &m_result;
    const ErasuresOf &m_erasuresOf;
    std::map<std::int64_t, std::set<std::int64_t>> m_itemsOfReport; // of those about somebody or something
    std::map<std::string, Mention> m_private;                       // "private:…"
    std::map<std::string, OperationNumber> m_attachments;           // SHA-256, and who attached it first
};

} // namespace tally::store
