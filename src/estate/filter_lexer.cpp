// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_lexer.h"

#include "core/text.h"

#include <algorithm>

namespace tally::estate {

void FilterLexer::skipBlanks()
{
    m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
}

std::size_t FilterLexer::place()
{
    skipBlanks();
    return m_at;
}

bool FilterLexer::atEnd()
{
    skipBlanks();
    return m_at == m_text.size();
}

bool FilterLexer::take(char c)
{
    skipBlanks();
    return takeDirectly(c);
}

bool FilterLexer::takeDirectly(char c)
{
    if (peek() != c || m_at == m_text.size())
        return false;
    ++m_at;
    return true;
}

std::string_view FilterLexer::takeOperator()
{
    for (const std::string_view op : {"!=", "<=", ">=", ":", "=", "<", ">"}) {
        if (m_text.substr(m_at).starts_with(op)) {
            m_at += op.size();
            return op;
        }
    }
    return {};
}

FilterWord FilterLexer::upTo(std::string_view stops)
{
    const std::size_t end = std::min(m_text.find_first_of(stops, m_at), m_text.size());
    FilterWord word;
    word.at = m_at;
    word.text = m_text.substr(m_at, end - m_at);
    m_at = end;
    return word;
}

FilterWord FilterLexer::name()
{
    skipBlanks();
    return upTo(" \t\r\n()\":=<>!");
}

FilterWord FilterLexer::step()
{
    return upTo(" \t\r\n()\":=<>!.");
}

bool isWord(std::string_view text, std::string_view word)
{
    return text.size() == word.size() && text::lowerAscii(text) == word;
}

FilterWord FilterLexer::value()
{
    return upTo(" \t\r\n()\"");
}

FilterWord FilterLexer::quoted(char quote)
{
    FilterWord word;
    word.at = m_at++;
    word.quoted = true;
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == quote) {
            ++m_at;
            return word;
        }
        // In a regular expression the backslash belongs to it, except before the slash that would end it.
        const bool escapes = m_text[m_at] == '\\' && m_at + 1 < m_text.size();
        if (escapes && (quote == '"' || m_text[m_at + 1] == quote))
            ++m_at;
        else if (escapes)
            word.text += m_text[m_at++];
        word.text += m_text[m_at];
    }
    word.closed = false;
    return word;
}

} // namespace tally::estate
