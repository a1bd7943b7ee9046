// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/field_reader.h"

#include <limits>

namespace tally::estate {

namespace {

template <typename Time>
Value timeValue(Time time)
{
    return time == std::numeric_limits<Time>::min() ? Value{} : Value{ValueKind::Integer, time};
}

} // namespace

Part partOf(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::TitleName:
    case Field::Kind::TitleVersion:
    case Field::Kind::TitlePublisher:
    case Field::Kind::TitleArchitecture:
    case Field::Kind::TitleProduct:
        return Part::Title;
    case Field::Kind::InstalledOn:
        return Part::Day;
    case Field::Kind::Source:
    case Field::Kind::SeenAt:
        return Part::Report;
    case Field::Kind::Column:
        break;
    }
    return Part::Device;
}

FieldReader::FieldReader(const Estate &estate, const Field &field)
    : m_estate(estate), m_kind(field.kind), m_column(estate.columnOf(field.attribute).value_or(ColumnRef{}))
{
}

Value FieldReader::at(const Subject &subject) const
{
    const Installation *of = subject.installation;
    // A title and a report have every text; what was not said is the empty one.
    const auto said = [this](StringId text) {
        return m_estate.strings().text(text).empty() ? Value{} : Value{ValueKind::Text, text};
    };
    switch (m_kind) {
    case Field::Kind::TitleName:
        return said(m_estate.titleAt(of->title).name);
    case Field::Kind::TitleVersion:
        return said(m_estate.titleAt(of->title).version);
    case Field::Kind::TitlePublisher:
        return said(m_estate.titleAt(of->title).publisher);
    case Field::Kind::TitleArchitecture:
        return said(m_estate.titleAt(of->title).architecture);
    case Field::Kind::TitleProduct: {
        const auto recognised = m_estate.recognitionOf(of->title);
        return recognised && recognised->product ? Value{ValueKind::Integer, recognised->product.value}
                                                 : Value{};
    }
    case Field::Kind::InstalledOn:
        return timeValue(of->installedOn);
    case Field::Kind::Source:
        return of->report == kNoRow ? Value{} : said(m_estate.sightingAt(of->report).source);
    case Field::Kind::SeenAt:
        return of->report == kNoRow ? Value{} : timeValue(m_estate.sightingAt(of->report).seenAt);
    case Field::Kind::Column:
        break;
    }
    Value value;
    if (subject.row != kNoRow)
        m_estate.read(m_column, std::span(&subject.row, 1), std::span(&value, 1));
    return value;
}

} // namespace tally::estate
