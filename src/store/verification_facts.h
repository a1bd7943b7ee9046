// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second half of verification: each operation's digests worked out again from the rows that stand, in one
// pass a table.
#pragma once

#include "store/verification_log.h"

namespace tally::store {

// The rows of one operation in one table, put into key order whatever order they come in.
class OperationRows
{
public:
    // `sign`: '-' for a version that ended, '+' for one that began.
    void add(const model::TableSpec &spec, char sign, const model::RowView &row);
    bool empty() const { return m_rows.empty(); }
    void feed(log::ContentDigest &digest);
    void clear();

private:
    struct Row
    {
        std::size_t start = 0, keySize = 0, lineSize = 0;
    };
    std::string_view key(const Row &row) const
    {
        return std::string_view(m_bytes).substr(row.start, row.keySize);
    }

    std::string m_bytes; // of each row: a key that sorts by bytes as the cells do, then the line
    std::vector<Row> m_rows;
    log::ContentLine m_line;
    bool m_sorted = true;
};

class FactVerifier
{
public:
    FactVerifier(Verification &result, const VerifiedLog &log, const std::set<OperationNumber> &unreadable)
        : m_result(result), m_log(log), m_unreadable(unreadable)
    {
    }
    using RowWatch = std::function<void(const model::RowView &)>;
    // `watch` sees every version that began.
    Outcome table(VerifySource &source, const model::TableSpec &spec, const RowWatch &watch, JobContext &job);
    void others(std::map<OperationNumber, OtherRows> rows);
    // Held against what the facts and steps passed before say. An erasure's cannot be: what it touched is
    // gone.
    void scopes(const std::map<OperationNumber, std::set<OrgId>> &noted);
    void ids(std::optional<std::int64_t> next);

private:
    struct Found
    {
        log::ContentDigest digest;
        std::string sample; // a key or two, for the message
        int sampled = 0;
        std::vector<OrgId> owners;
    };
    using FoundRows = std::map<OperationNumber, Found>;
    void compare(std::string_view table, OperationNumber operation, const std::string &digest,
                 const std::string &sample);
    void compareMissing(std::string_view table, const std::set<OperationNumber> &seen);

    Verification &m_result;
    const VerifiedLog &m_log;
    const std::set<OperationNumber> &m_unreadable;
    std::map<OperationNumber, std::set<OrgId>> m_owners;
    std::int64_t m_largestId = 0;
};

} // namespace tally::store
