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
    EvidenceVerifier(Verification &result, const std::set<std::int64_t> &erasedItems)
        : m_result(result), m_erasedItems(erasedItems)
    {
    }
    // Every version that began, of any table.
    void watch(const model::TableSpec &spec, const model::RowView &row);
    Outcome check(VerifySource &source);

private:
    void watchJson(std::string_view json, std::int64_t item, OperationNumber began);
    void mention(std::string_view text, std::int64_t item, OperationNumber began);
    void checkPrivateValues(const std::vector<model::PrivateValue> &values);

    struct Mention
    {
        std::int64_t item = 0; // 0: known from a claim alone
        OperationNumber began = 0;
    };
    Verification &m_result;
    const std::set<std::int64_t> &m_erasedItems;
    std::map<std::string, Mention> m_private;             // "private:…"
    std::map<std::string, OperationNumber> m_attachments; // SHA-256, and who attached it first
};

} // namespace tally::store
