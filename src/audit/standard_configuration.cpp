// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/standard_configuration.h"

#include <algorithm>

namespace tally::audit {

using estate::Row;

StandardConfigurations::StandardConfigurations(const estate::Estate &estate)
    : m_estate(estate), m_custodian(estate.columnOf("custodian").value_or(estate::ColumnRef{})),
      m_role(estate.columnOf("job_role").value_or(estate::ColumnRef{})),
      m_product(estate.columnOf("product").value_or(estate::ColumnRef{}))
{
    estate.visitRelationships("delivers", [&](Row, Row product) { m_packaged.insert(product); });
    for (const Row package : estate.itemsOfClass("package")) {
        if (const ItemId product = reference(m_product, package))
            m_packaged.insert(estate.rowOf(product));
    }
    for (const Row row : estate.itemsOfClass("standard_configuration")) {
        const ItemId role = reference(m_role, row);
        if (!role || estate.displayAt(row, "status") != "current")
            continue;
        RoleStandard &standard = m_standards[role];
        standard.configurations.push_back(estate.idAt(row));
        if (const auto memory = estate.attributeAt(row, "memory_mib"))
            standard.memoryMib = std::max(standard.memoryMib, std::get<std::int64_t>(*memory));
        if (std::string system = estate.displayAt(row, "operating_system"); !system.empty())
            standard.systems.push_back(std::move(system));
        addRequired(row, standard, true);
        if (const Row of = estate.rowOf(role); of < estate.itemCount())
            addRequired(of, standard, false);
    }
    for (auto &[role, standard] : m_standards) {
        std::sort(standard.required.begin(), standard.required.end());
        standard.required.erase(std::unique(standard.required.begin(), standard.required.end()),
                                standard.required.end());
    }
}

ItemId StandardConfigurations::reference(const estate::ColumnRef &column, Row row) const
{
    estate::Value value;
    m_estate.read(column, std::span(&row, 1), std::span(&value, 1));
    return value.kind == estate::ValueKind::Integer ? ItemId(value.number) : ItemId();
}

// What is required may be a product or a package that delivers one.
void StandardConfigurations::addRequired(Row of, RoleStandard &standard, bool byConfiguration) const
{
    for (const model::RelationshipRow &relation : m_estate.relationshipsOf(of)) {
        if (relation.type != "requires_software" || relation.source != m_estate.idAt(of))
            continue;
        const Row target = m_estate.rowOf(relation.target);
        if (target >= m_estate.itemCount())
            continue;
        const bool isPackage = m_estate.classes().isA(m_estate.classAt(target), "package");
        const ItemId product = isPackage ? reference(m_product, target) : relation.target;
        const Row row = product ? m_estate.rowOf(product) : estate::kNoRow;
        if (row >= m_estate.itemCount())
            continue;
        standard.expected.insert(row);
        if (byConfiguration)
            standard.required.push_back(product);
    }
}

ItemId StandardConfigurations::roleOf(Row device) const
{
    const ItemId custodian = reference(m_custodian, device);
    const Row person = custodian ? m_estate.rowOf(custodian) : estate::kNoRow;
    return person >= m_estate.itemCount() ? ItemId() : reference(m_role, person);
}

const RoleStandard *StandardConfigurations::ofRole(ItemId role) const
{
    const auto found = m_standards.find(role);
    return found == m_standards.end() ? nullptr : &found->second;
}

} // namespace tally::audit
