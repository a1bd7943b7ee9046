// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/installation_listing.h"

#include "core/text.h"
#include "estate/installation_table.h"

namespace tally::cli {

namespace {

constexpr std::string_view kUsualColumns[] = {"device", "name", "version", "publisher", "installed_on"};
constexpr const char *kIdHeader = "device_id";

class InstallationListing final : public Listing
{
public:
    InstallationListing(estate::InstallationTable table, std::vector<estate::TableRow> rows,
                        std::vector<const estate::InstallationColumn *> columns)
        : m_table(std::move(table)), m_rows(std::move(rows)), m_columns(std::move(columns))
    {
    }

    std::size_t size() const override { return m_rows.size(); }

    std::vector<std::string> headers() const override
    {
        std::vector<std::string> headers = {kIdHeader};
        for (const auto *column : m_columns)
            headers.push_back(column->name);
        return headers;
    }

    Json json(std::size_t row) const override
    {
        Json out;
        out[kIdHeader] = deviceId(row) == 0 ? Json() : Json(deviceId(row));
        for (const auto *column : m_columns) {
            const bool known = m_table.valueAt(m_rows[row], *column).kind != estate::ValueKind::Unknown;
            out[column->name] = known ? Json(m_table.displayAt(m_rows[row], *column)) : Json();
        }
        return out;
    }

    std::vector<std::string> cells(std::size_t row) const override
    {
        std::vector<std::string> cells = {std::to_string(deviceId(row))};
        for (const auto *column : m_columns)
            cells.push_back(m_table.displayAt(m_rows[row], *column));
        return cells;
    }

    std::vector<exchange::TableCell> tableCells(std::size_t row) const override
    {
        std::vector<exchange::TableCell> cells = {deviceId(row)};
        for (const auto *column : m_columns)
            cells.emplace_back(m_table.displayAt(m_rows[row], *column));
        return cells;
    }

private:
    std::int64_t deviceId(std::size_t row) const // 0: the device is not live
    {
        const estate::Row device = m_table.at(m_rows[row]).device;
        return device == estate::kNoRow ? 0 : m_table.estate().idAt(device).value;
    }

    estate::InstallationTable m_table;
    std::vector<estate::TableRow> m_rows;
    std::vector<const estate::InstallationColumn *> m_columns;
};

Result<std::vector<const estate::InstallationColumn *>> columnsOf(const std::vector<std::string> &names)
{
    std::vector<const estate::InstallationColumn *> columns;
    for (const std::string &name : names) {
        columns.push_back(estate::installationColumn(name));
        if (columns.back() == nullptr) {
            const std::string near = text::nearest(name, estate::installationColumnNames());
            return makeError(ErrorCode::Usage, "\"" + name + "\" is no column of installations",
                             near.empty() ? "They have " + text::join(estate::installationColumnNames(), ", ")
                                          : "Did you mean " + near + "?");
        }
    }
    return columns;
}

} // namespace

Result<std::unique_ptr<Listing>> listInstallations(estate::EstatePtr estate, const ListQuery &query)
{
    std::vector<std::string> names = query.columns;
    if (names.empty())
        names.assign(std::begin(kUsualColumns), std::end(kUsualColumns));
    TALLY_TRY(auto columns, columnsOf(names));
    estate::InstallationTable table(std::move(estate));
    TALLY_TRY(auto rows, table.matching(query.where));
    TALLY_TRY(rows, table.sorted(std::move(rows), query.sort));
    return std::unique_ptr<Listing>(
        std::make_unique<InstallationListing>(std::move(table), std::move(rows), std::move(columns)));
}

} // namespace tally::cli
