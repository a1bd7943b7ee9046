// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_context.h"

#include "model/private_values.h"
#include "store/store.h"

#include <algorithm>
#include <memory>

namespace tally::app {

namespace {

// Claims as the store holds them, private values in clear text; those are read when the first sealed one is
// met.
class ClaimReader
{
public:
    explicit ClaimReader(store::Store &store) : m_store(store) {}

    Result<std::vector<model::FactVersion>> claimsOf(ReportId report)
    {
        TALLY_TRY(std::vector<model::FactVersion> claims,
                  m_store.live(model::Table::Claim, "report", report.value));
        for (model::FactVersion &version : claims)
            TALLY_CHECK(unseal(version));
        return claims;
    }

private:
    Outcome unseal(model::FactVersion &version)
    {
        TALLY_TRY(model::ClaimRow claim, model::rowOf<model::ClaimRow>(version.key, version.values));
        auto *text = std::get_if<std::string>(&claim.value);
        if (text == nullptr || !model::isSealed(*text))
            return {};
        if (!m_read) {
            m_read = true;
            TALLY_TRY(const std::vector<model::PrivateValue> values, m_store.privateValues());
            for (const model::PrivateValue &value : values)
                m_values.emplace(value.digest, value.value);
        }
        *text = std::string(model::unsealed(m_values, *text));
        version.values = model::valuesOf(claim);
        return {};
    }

    store::Store &m_store;
    bool m_read = false;
    model::UnsealMap m_values;
};

} // namespace

Result<std::vector<model::IdentifierRow>> tombstonesOf(store::Store &store, std::optional<OperationNumber> at)
{
    std::vector<model::IdentifierRow> result;
    for (const std::string kind : {"serial_number", "uuid", "imei"}) {
        TALLY_TRY(const std::vector<model::FactVersion> versions,
                  store.versions(model::Table::Identifier, "kind", kind));
        for (const model::FactVersion &version : versions) {
            if (!version.ended || (at && *version.ended > *at))
                continue;
            TALLY_TRY(model::IdentifierRow row,
                      model::rowOf<model::IdentifierRow>(version.key, version.values));
            if (!row.canonical.empty())
                result.push_back(std::move(row));
        }
    }
    return result;
}

namespace {

OrgId firstOrganisation(const estate::Estate &estate)
{
    const std::vector<estate::Row> partners = estate.itemsOfClass("partner");
    ItemId first;
    for (const estate::Row row : partners) {
        if (!first || estate.idAt(row) < first)
            first = estate.idAt(row);
    }
    return OrgId(first.value);
}

bool mayWrite(const std::string &role)
{
    return role != "reader" && role != "auditor" && role != "administrator";
}

// The organisation that owns what no source names an owner for: the one where the actor holds a role, else
// (held at all of them, or no right recorded) the register's first.
Result<OrgId> usualOwner(store::Store &store, const estate::Estate &estate)
{
    TALLY_TRY(const auto actors, store.actors());
    const auto own = std::find_if(actors.begin(), actors.end(),
                                  [&](const auto &actor) { return actor.second == store.info().actor; });
    if (own == actors.end())
        return firstOrganisation(estate);
    TALLY_TRY(const std::vector<model::FactVersion> rights,
              store.live(model::Table::RightHeld, "person", own->first.value));
    OrgId home;
    for (const model::FactVersion &right : rights) {
        const auto &role = std::get<std::string>(right.key.cells[model::keyIndex(right.key.table, "role")]);
        if (!mayWrite(role))
            continue;
        if (right.key.owner == kPartnership)
            return firstOrganisation(estate);
        if (!home || right.key.owner < home)
            home = right.key.owner;
    }
    return home ? home : firstOrganisation(estate);
}

} // namespace

Result<reconcile::ImportContext> importContextOf(Register &opened, JobContext &job)
{
    reconcile::ImportContext context;
    TALLY_TRY(context.estate, opened.current(job));
    const auto claims = std::make_shared<ClaimReader>(opened.store());
    context.claimsOf = [claims](ReportId report) { return claims->claimsOf(report); };
    context.tombstones = [&opened] { return tombstonesOf(opened.store()); };
    TALLY_TRY(context.defaultOwner, usualOwner(opened.store(), *context.estate));
    context.now = opened.clock().now();
    return context;
}

} // namespace tally::app
