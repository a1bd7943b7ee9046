// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every distinct text that the search box looks in, once: folded, in alphabetical order, one behind the
// other, so that one pass over a few megabytes finds what holds a word. Beside each text stands who has it
// and as what.
#pragma once

#include "core/job.h"
#include "estate/estate.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::estate {

enum class SearchRole : std::uint8_t
{
    Key,
    Name,
    Text,
    Reference
};

struct SearchField
{
    std::string name; // attribute, or kind of an identifier
    SearchRole role = SearchRole::Text;
};

struct Mention
{
    std::uint32_t owner = 0; // below itemCount(): the item's row; above: a title's name (SearchTexts::titles)
    std::uint32_t field = 0;
};

class SearchTexts
{
public:
    // False when cancelled.
    bool build(const Estate &estate, JobContext &job);

    std::size_t size() const { return m_begin.empty() ? 0 : m_begin.size() - 1; }
    std::string_view folded(std::uint32_t text) const
    {
        return std::string_view(m_blob).substr(m_begin[text], m_begin[text + 1] - m_begin[text] - 1);
    }
    std::string_view original(const Estate &estate, std::uint32_t text) const;
    std::span<const Mention> mentionsOf(std::uint32_t text) const
    {
        return std::span(m_mentions)
            .subspan(m_mentionsBegin[text], m_mentionsBegin[text + 1] - m_mentionsBegin[text]);
    }
    const SearchField &field(std::uint32_t field) const { return m_fields[field]; }
    // By owner above itemCount(): the first title of each name.
    const std::vector<std::uint32_t> &titles() const { return m_titles; }

    // All texts one behind the other, a NUL behind each; text t begins at begin(t).
    std::string_view blob() const { return m_blob; }
    std::size_t begin(std::uint32_t text) const { return m_begin[text]; }

    struct KeyText
    {
        std::string form;
        std::uint32_t text = 0;
    };
    const std::vector<KeyText> &keys() const { return m_keys; }               // by key form
    const std::vector<KeyText> &confusables() const { return m_confusables; } // by what the eye sees

    std::size_t memoryBytes() const;

private:
    struct Said // before the texts are in order
    {
        std::uint32_t source = 0; // StringId, or above them the place in m_own
        Mention mention;
    };
    std::uint32_t fieldNamed(std::string_view name, SearchRole role);
    void readClass(const Estate &estate, std::string_view className, std::span<const Row> rows);
    void readIdentifiers(const Estate &estate);
    void readTitles(const Estate &estate);
    void say(const Estate &estate, Value value, Row row, std::uint32_t field);
    void arrange(const Estate &estate);
    void arrangeKeys(const Estate &estate);

    std::vector<SearchField> m_fields;
    std::vector<Said> m_said;
    std::deque<std::string> m_own, m_ownFolded; // elements of lists, which the estate keeps joined
    std::vector<std::uint32_t> m_source;        // by text
    std::string m_blob;
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_mentionsBegin;
    std::vector<Mention> m_mentions;
    std::vector<KeyText> m_keys, m_confusables;
    std::vector<std::uint32_t> m_titles;
    std::uint32_t m_strings = 0; // how many the estate has
};

} // namespace tally::estate
