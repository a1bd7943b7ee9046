// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the pieces of a filter text. What a piece may be depends on where it stands: a value may hold colons,
// a name may not.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tally::estate {

struct FilterWord
{
    std::size_t at = 0; // byte in the text
    std::string text;
    bool quoted = false;
    bool closed = true; // of a quoted one: false when the end of the text came before the second quote
};

// "or" and "not" may be written large; in quotes they are words to look for.
bool isWord(std::string_view text, std::string_view word);

class FilterLexer
{
public:
    explicit FilterLexer(std::string_view text) : m_text(text) {}

    std::string_view text() const { return m_text; }
    std::size_t place(); // of the next piece
    std::size_t offset() const { return m_at; }
    void goBack(std::size_t offset) { m_at = offset; }
    bool atEnd();
    bool take(char c);               // a parenthesis
    bool takeDirectly(char c);       // without blanks before it
    std::string_view takeOperator(); // : = != < <= > >= directly behind a name; empty when there is none
    FilterWord name();               // up to a blank, parenthesis, quote or operator
    FilterWord step();               // of a path: a name that ends at a dot too
    FilterWord value();              // up to a blank or parenthesis
    FilterWord quoted(char quote);   // the next character is the quote; \ keeps the one behind it
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

private:
    FilterWord upTo(std::string_view stops);
    void skipBlanks();
    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace tally::estate
