// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/operation_record.h"

#include "log/netstring.h"
#include "log/sha256.h"

#include <charconv>

namespace tally::log {

namespace {

void appendOptional(std::string &out, const std::optional<std::int64_t> &number)
{
    if (number)
        appendNetstring(out, *number);
    else
        appendNetstring(out, std::string_view());
}

// Takes fields off the front and remembers whether all were well formed.
class Fields
{
public:
    explicit Fields(std::string_view bytes) : m_rest(bytes) {}

    std::string_view text()
    {
        const auto field = takeNetstring(m_rest);
        m_ok = m_ok && field.has_value();
        return field.value_or(std::string_view());
    }

    std::int64_t number() { return parse(text()); }

    std::optional<std::int64_t> optionalNumber()
    {
        const std::string_view field = text();
        return field.empty() ? std::nullopt : std::optional(parse(field));
    }

    std::string digest()
    {
        std::string out = fromHex(text());
        m_ok = m_ok && out.size() == kDigestSize;
        return out;
    }

    bool more() const { return m_ok && !m_rest.empty(); }
    bool ok() const { return m_ok && m_rest.empty(); }

private:
    std::int64_t parse(std::string_view field)
    {
        std::int64_t out = 0;
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), out);
        m_ok = m_ok && error == std::errc() && end == field.data() + field.size();
        return out;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace

std::string encode(const OperationRecord &record)
{
    std::string out;
    appendNetstring(out, record.version);
    appendNetstring(out, record.number);
    appendNetstring(out, record.recordedAt);
    appendNetstring(out, record.effectiveOn);
    appendOptional(out, record.actor);
    appendNetstring(out, record.role);
    appendNetstring(out, record.kind);
    appendNetstring(out, record.request);
    appendNetstring(out, record.source);
    appendNetstring(out, record.reason);
    appendOptional(out, record.undoes);
    appendNetstring(out, record.changes);
    std::string content;
    for (const auto &[table, digest] : record.content) {
        appendNetstring(content, table);
        appendNetstring(content, toHex(digest));
    }
    appendNetstring(out, content);
    appendNetstring(out, toHex(record.previous));
    return out;
}

std::optional<OperationRecord> decode(std::string_view bytes)
{
    Fields fields(bytes);
    OperationRecord out;
    out.version = fields.text();
    out.number = fields.number();
    out.recordedAt = fields.number();
    out.effectiveOn = fields.number();
    out.actor = fields.optionalNumber();
    out.role = fields.text();
    out.kind = fields.text();
    out.request = fields.text();
    out.source = fields.text();
    out.reason = fields.text();
    out.undoes = fields.optionalNumber();
    out.changes = fields.number();
    Fields content(fields.text());
    while (content.more()) {
        std::string table(content.text());
        out.content.emplace_back(std::move(table), content.digest());
    }
    out.previous = fields.digest();
    // Encoded again it must be the same: no second spelling ("007") of one record.
    if (!content.ok() || !fields.ok() || encode(out) != bytes)
        return {};
    return out;
}

} // namespace tally::log
