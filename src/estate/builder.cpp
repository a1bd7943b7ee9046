// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/builder.h"

#include "estate/estate_of_tables.h"
#include "estate/loader.h"

namespace tally::estate {

struct EstateBuilder::State
{
    Loader loader{EstateData{}};
};

EstateBuilder::EstateBuilder() : m_state(std::make_unique<State>()) {}
EstateBuilder::~EstateBuilder() = default;
EstateBuilder::EstateBuilder(EstateBuilder &&) noexcept = default;
EstateBuilder &EstateBuilder::operator=(EstateBuilder &&) noexcept = default;

std::vector<model::Table> EstateBuilder::tables()
{
    using model::Table;
    return {Table::Definition,  Table::Item,         Table::Relationship, Table::Title,
            Table::Report,      Table::Installation, Table::Component,    Table::Identifier,
            Table::Recognition, Table::Attachment};
}

void EstateBuilder::add(model::Table table, const model::RowView &row)
{
    m_state->loader.begin(table, row);
}
void EstateBuilder::add(const model::FactVersion &version)
{
    m_state->loader.add(version);
}
void EstateBuilder::addPrivateValue(const model::PrivateValue &value)
{
    m_state->loader.addPrivateValue(value);
}

void EstateBuilder::addOperationDay(OperationNumber operation, Day recordedOn)
{
    m_state->loader.addOperationDay(operation, recordedOn);
}

Result<EstatePtr> EstateBuilder::build(OperationNumber operation, Day today) &&
{
    TALLY_TRY(EstateData data, std::move(m_state->loader).finish(operation, today));
    return EstatePtr(std::make_shared<EstateOfTables>(std::move(data)));
}

} // namespace tally::estate
