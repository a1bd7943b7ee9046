// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/content_digest.h"

#include "log/netstring.h"

namespace tally::log {

void ContentLine::begin(char sign)
{
    m_bytes.assign(1, sign);
}
void ContentLine::integer(std::int64_t value)
{
    appendNetstring(m_bytes, value);
}
void ContentLine::text(std::string_view value)
{
    appendNetstring(m_bytes, value);
}
void ContentLine::null()
{
    m_bytes += '~';
}

void ContentDigest::add(std::string_view line)
{
    m_block.add(line);
    if (++m_lines % kLinesPerBlock == 0)
        m_whole.add(m_block.finish());
}

std::string ContentDigest::finish()
{
    if (m_lines == 0)
        return {};
    if (m_lines % kLinesPerBlock != 0)
        m_whole.add(m_block.finish());
    m_lines = 0;
    return m_whole.finish();
}

} // namespace tally::log
