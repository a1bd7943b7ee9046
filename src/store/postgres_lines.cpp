// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_lines.h"

#include "log/sha256.h"
#include "store/postgres_copy.h"

namespace tally::store {

std::string digits(std::int64_t value)
{
    return std::to_string(value);
}

void appendLine(std::string &out, std::initializer_list<std::string> cells)
{
    std::string_view separator;
    for (const std::string &cell : cells) {
        out += separator;
        appendCopyText(out, cell);
        separator = "\t";
    }
    out += '\n';
}

std::string privateLines(const std::vector<model::PrivateValue> &values)
{
    std::string out;
    for (const model::PrivateValue &value : values) {
        appendLine(out, {digits(value.owner.value), digits(value.item.value), value.attribute, value.digest,
                         byteaText(value.salt), value.value});
    }
    return out;
}

Outcome copyText(PostgresConnection &db, const std::string &target, std::string lines)
{
    if (lines.empty())
        return {};
    return db.copyIn("copy " + target + " from stdin", [&lines](std::string &buffer) -> Result<bool> {
        buffer = std::move(lines);
        return false;
    });
}

Outcome copyBlobs(PostgresConnection &db, const std::string &target, const std::vector<std::string> &blobs)
{
    if (blobs.empty())
        return {};
    std::size_t next = 0;
    return db.copyIn("copy " + target + " (sha256, bytes) from stdin",
                     [&](std::string &buffer) -> Result<bool> {
                         appendLine(buffer, {log::toHex(log::sha256(blobs[next])), byteaText(blobs[next])});
                         return ++next < blobs.size();
                     });
}

} // namespace tally::store
