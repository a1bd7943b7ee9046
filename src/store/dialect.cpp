// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <array>

namespace tally::store {

namespace {

struct Word
{
    std::string_view portable, sqlite, postgres;
};

constexpr std::array<Word, 5> kWords{{
    {"{integer}", "integer", "bigint"},
    {"{bytes}", "blob", "bytea"},
    {"{strict}", "strict", ""},
    {"{position}", "instr", "strpos"}, // of a text in another, from 1; 0: not in it
    {"{view}", "temp view", "view"},   // on a file the refusals read temporary tables
}};

} // namespace

std::string inDialect(Engine engine, std::string_view script)
{
    std::string out;
    out.reserve(script.size());
    while (!script.empty()) {
        const std::size_t brace = script.find('{');
        out += script.substr(0, brace);
        if (brace == std::string_view::npos)
            break;
        script.remove_prefix(brace);
        std::size_t taken = 1;
        std::string_view replacement = script.substr(0, 1);
        for (const Word &word : kWords) {
            if (script.starts_with(word.portable)) {
                taken = word.portable.size();
                replacement = engine == Engine::Sqlite ? word.sqlite : word.postgres;
            }
        }
        out += replacement;
        script.remove_prefix(taken);
    }
    return out;
}

std::string parameter(Engine engine, std::size_t number)
{
    return (engine == Engine::Sqlite ? "?" : "$") + std::to_string(number);
}

std::string quoted(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string_view fullScanHint(Engine engine)
{
    return engine == Engine::Sqlite ? " not indexed" : "";
}

std::string_view byteOrder(Engine engine)
{
    return engine == Engine::Sqlite ? "" : " collate \"C\"";
}

} // namespace tally::store
