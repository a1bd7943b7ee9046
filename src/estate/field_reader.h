// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a name in a filter or at the head of a table speaks of, and reading it. A million installations have
// few devices, titles and reports in common, so what is found for one of these is kept (PerPart).
#pragma once

#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::estate {

struct Subject // what is judged: an item, or one of its installations
{
    Row row = kNoRow;
    const Installation *installation = nullptr;
};

struct Field
{
    enum class Kind
    {
        Column, // of the item, or of the installation's device
        TitleName,
        TitleVersion,
        TitlePublisher,
        TitleArchitecture,
        TitleProduct, // what the title was recognised as
        InstalledOn,
        Source, // of the report that tells of the installation
        SeenAt
    };
    Kind kind = Kind::Column;
    std::string attribute; // of Column
};

// What of an installation decides a value.
enum class Part
{
    Device,
    Title,
    Report,
    Day
};
Part partOf(Field::Kind kind);

class FieldReader
{
public:
    FieldReader(const Estate &estate, const Field &field);
    Value at(const Subject &subject) const; // a reference is the item's id

private:
    const Estate &m_estate;
    Field::Kind m_kind;
    ColumnRef m_column;
};

// What was found for each device, title or report; of days nothing is kept. Used by one thread.
template <typename Found>
class PerPart
{
public:
    PerPart(const Estate &estate, Part part) : m_part(part), m_found(countOf(estate, part)) {}

    template <typename Find>
    Found of(const Installation &installation, Find find)
    {
        const std::size_t at = m_part == Part::Title    ? installation.title
                               : m_part == Part::Device ? installation.device
                                                        : installation.report;
        if (at >= m_found.size()) // a day, or what is not live
            return find();
        if (!m_found[at])
            m_found[at] = find();
        return *m_found[at];
    }

private:
    static std::size_t countOf(const Estate &estate, Part part)
    {
        return part == Part::Title    ? estate.titleCount()
               : part == Part::Device ? estate.itemCount()
               : part == Part::Report ? estate.reportCount()
                                      : 0;
    }
    Part m_part;
    std::vector<std::optional<Found>> m_found;
};

} // namespace tally::estate
