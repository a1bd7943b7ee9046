// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement_splitter.h"

#include "core/text.h"

#include <algorithm>
#include <utility>

namespace tally::store {

namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class Splitter
{
public:
    explicit Splitter(std::string_view script) : m_script(script) {}

    Result<std::vector<std::string>> run()
    {
        while (m_at < m_script.size() && !m_open) {
            if (!skipOpaque())
                plain();
        }
        if (m_open)
            return unclosed(m_open);
        if (m_depth > 0)
            return unclosed("BEGIN without END");
        finish(false);
        return std::move(m_statements);
    }

private:
    char at(std::size_t position) const { return position < m_script.size() ? m_script[position] : '\0'; }

    // Quotes, comments and dollar bodies: nothing inside them matters. False: there is none here.
    bool skipOpaque()
    {
        const char c = at(m_at);
        if (c == '\'')
            skipQuoted('\'', m_lastWord == "e" && isWordByte(at(m_at - 1)), "a quote that is not closed");
        else if (c == '"')
            skipQuoted('"', false, "a quoted name that is not closed");
        else if (c == '-' && at(m_at + 1) == '-')
            m_at = std::min(m_script.find('\n', m_at), m_script.size());
        else if (c == '/' && at(m_at + 1) == '*')
            skipBlockComment();
        else if (c == '$')
            return skipDollarBody();
        else
            return false;
        return true;
    }

    // A doubled quote stands for one and does not end the text; E'…' also escapes with a backslash.
    void skipQuoted(char quote, bool escapes, const char *what)
    {
        m_hasCode = true;
        m_lastWord.clear();
        const std::size_t start = m_at++;
        while (m_at < m_script.size()) {
            if (escapes && m_script[m_at] == '\\') {
                m_at += 2;
            } else if (m_script[m_at] != quote) {
                ++m_at;
            } else if (at(m_at + 1) == quote) {
                m_at += 2;
            } else {
                ++m_at;
                return;
            }
        }
        m_at = start;
        m_open = what;
    }

    // Nested, as PostgreSQL has it.
    void skipBlockComment()
    {
        const std::size_t start = m_at;
        int depth = 0;
        while (m_at < m_script.size()) {
            if (m_script[m_at] == '/' && at(m_at + 1) == '*') {
                ++depth;
                m_at += 2;
            } else if (m_script[m_at] == '*' && at(m_at + 1) == '/') {
                m_at += 2;
                if (--depth == 0)
                    return;
            } else {
                ++m_at;
            }
        }
        m_at = start;
        m_open = "a comment that is not closed";
    }

    bool skipDollarBody()
    {
        std::size_t end = m_at + 1;
        while (isWordByte(at(end)))
            ++end;
        const bool isParameter = at(m_at + 1) >= '0' && at(m_at + 1) <= '9';
        if (at(end) != '$' || isParameter)
            return false;
        const std::string_view tag = m_script.substr(m_at, end + 1 - m_at);
        const std::size_t close = m_script.find(tag, end + 1);
        if (close == std::string_view::npos) {
            m_open = "a dollar body that is not closed";
            return true;
        }
        m_hasCode = true;
        m_lastWord.clear();
        m_at = close + tag.size();
        return true;
    }

    void plain()
    {
        const char c = m_script[m_at];
        if (isWordByte(c)) {
            std::size_t end = m_at;
            while (isWordByte(at(end)))
                ++end;
            word(text::lowerAscii(m_script.substr(m_at, end - m_at)));
            m_at = end;
            return;
        }
        ++m_at;
        if (c == ';' && m_depth == 0) {
            finish(true);
            return;
        }
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            m_hasCode = true;
            m_lastWord.clear();
        }
    }

    // Only a trigger or routine has a body; elsewhere BEGIN is a statement of its own.
    void word(std::string lower)
    {
        m_hasCode = true;
        ++m_words;
        if (m_words == 1)
            m_creates = lower == "create";
        if (m_creates && m_depth == 0 && (lower == "trigger" || lower == "function" || lower == "procedure"))
            m_mayHaveBody = true;
        if (m_mayHaveBody && (lower == "begin" || (lower == "case" && m_depth > 0)))
            ++m_depth;
        else if (m_depth > 0 && lower == "end")
            --m_depth;
        m_lastWord = std::move(lower);
    }

    // m_at stands behind the semicolon, or at the end of the script.
    void finish(bool terminated)
    {
        const std::size_t end = std::min(m_at, m_script.size()) - (terminated ? 1 : 0);
        const std::string_view statement = m_script.substr(m_start, end - m_start);
        if (m_hasCode)
            m_statements.emplace_back(text::trimmed(statement));
        m_start = m_at;
        m_words = 0;
        m_hasCode = m_creates = m_mayHaveBody = false;
        m_lastWord.clear();
    }

    Error unclosed(const char *what) const
    {
        Error error = makeError(ErrorCode::InvalidInput, std::string("the script has ") + what);
        const auto lines =
            std::count(m_script.begin(),
                       m_script.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_script.size())), '\n');
        error.line = static_cast<int>(lines) + 1;
        return error;
    }

    std::string_view m_script;
    std::size_t m_at = 0, m_start = 0;
    int m_words = 0, m_depth = 0;
    bool m_hasCode = false, m_creates = false, m_mayHaveBody = false;
    const char *m_open = nullptr; // what is not closed
    std::string m_lastWord;       // lower case; empty after anything but a word or blank
    std::vector<std::string> m_statements;
};

} // namespace

Result<std::vector<std::string>> splitStatements(std::string_view script)
{
    return Splitter(script).run();
}

} // namespace tally::store
