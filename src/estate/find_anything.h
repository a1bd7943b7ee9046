// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search box: finds items and software titles by anything that is written of them, as somebody types.
// Keys first (asset number, serial number, order number, every identifier, whatever tells two things of a
// class apart), then what begins with the text, then names, then other texts, then what an item refers to.
// Case, accents and, in keys, blanks, hyphens, colons and dots do not matter. Several numbers pasted are a
// list.
//
//     const auto index = SearchIndex::build(estate, job);   // on a thread of its own; once an estate
//     const Found found = index->find("pf2x-9m1a");
#pragma once

#include "core/job.h"
#include "estate/estate.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

enum class HitRank : std::uint8_t // best first
{
    Key,        // the whole of a key
    Name,       // the whole name
    KeyBegins,  // a key begins with it
    NameBegins, // the name begins with it
    NameWord,   // a word of the name begins with it
    Inside,     // inside a name or key
    TextWord,   // a word of another text begins with it
    TextInside, // inside another text
    Reference   // in the name of what the item refers to
};

struct Hit
{
    Row row = kNoRow;        // the item; kNoRow: a software title
    std::uint32_t title = 0; // then: the first title of that name in titles()
    HitRank rank = HitRank::TextInside;
    std::string attribute;          // "serial_number", or the identifier's kind: "mac"
    std::string text;               // the value in which it was found
    std::size_t at = 0, length = 0; // bytes of `text` that were found; 0 and 0: its words lie apart
};

struct HitGroup
{
    std::string className; // "laptop"; "title": software as reported
    std::size_t count = 0; // all that were found
    std::vector<Hit> hits; // the best of them
};

// Numbers pasted one a line, or with commas, semicolons or tabs between them.
struct FoundList
{
    std::vector<Row> rows;            // in the order of the list, each once
    std::size_t found = 0;            // entries of the list that name one item
    std::size_t repeated = 0;         // entries that name an item which stood there before
    std::vector<std::string> unknown; // entries that name nothing
    struct Several
    {
        std::string entry;
        std::vector<Row> rows;
    };
    std::vector<Several> several; // entries that name more than one item; not in `rows`
};

struct Found
{
    std::size_t count = 0;        // items and titles
    std::vector<HitGroup> groups; // the one with the best hit first
    // When nothing was found: keys that a slip of the eye tells apart (0 and O, 1 and I and l, 5 and S, 8
    // and B, 2 and Z).
    std::vector<Hit> near;
    bool isList = false; // then `list` holds the answer and `groups` are empty
    FoundList list;
    // The one item that the text is a key of; kNoRow when there is none or are several. Enter opens it.
    Row exact = kNoRow;
};

// Made once for an estate; good for that estate alone, which it keeps. May be asked from several threads.
class SearchIndex
{
public:
    virtual ~SearchIndex() = default;
    // Null when cancelled. Private texts are in it in clear, as in the estate.
    static std::shared_ptr<const SearchIndex> build(EstatePtr estate, JobContext &job);

    virtual const EstatePtr &estate() const = 0;
    // At most `most` hits a group; the counts are of all.
    virtual Found find(std::string_view text, std::size_t most = 20) const = 0;
    virtual std::size_t memoryBytes() const = 0;
};

} // namespace tally::estate
