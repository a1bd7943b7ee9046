// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/custodian_lists.h"

#include "app/report_file.h"
#include "audit/campaign.h"
#include "exchange/table_writer.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace tally::app {

namespace {

namespace fs = std::filesystem;
using estate::Row;
using Columns = std::vector<std::string>;

const Columns &headings()
{
    static const Columns kHeadings = {"ref",         "label",   "name",     "class", "serial number",
                                      "recorded at", "have it", "not mine", "where", "note"};
    return kHeadings;
}

class ListWriter
{
public:
    ListWriter(const estate::Estate &estate, const audit::Campaign &campaign, fs::path folder)
        : m_estate(estate), m_campaign(campaign), m_folder(std::move(folder))
    {
    }

    Result<CustodianLists> write()
    {
        std::map<ItemId, std::vector<Row>> byPerson;
        for (const audit::ExpectedItem &expected : m_campaign.expected) {
            const Row row = m_estate.rowOf(expected.item);
            if (row < m_estate.itemCount())
                byPerson[custodianOf(row)].push_back(row);
        }
        if (byPerson.empty())
            return makeError(ErrorCode::Usage, m_campaign.name + " expects nothing that is still recorded",
                             "Open another campaign.");
        CustodianLists lists;
        for (const auto &[person, rows] : byPerson) {
            TALLY_CHECK(writeOne(person, rows, lists));
            lists.items += std::ssize(rows);
            (person ? lists.custodians : lists.unheld) += person ? 1 : std::ssize(rows);
        }
        return lists;
    }

private:
    ItemId custodianOf(Row row) const
    {
        const auto value = m_estate.attributeAt(row, "custodian");
        const auto *id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
        return id == nullptr ? ItemId() : ItemId(*id);
    }

    std::string nameOf(ItemId item, const char *otherwise) const
    {
        const Row row = m_estate.rowOf(item);
        const std::string name =
            item && row < m_estate.itemCount() ? std::string(m_estate.nameAt(row)) : std::string();
        return name.empty() ? (item ? "#" + std::to_string(item.value) : std::string(otherwise)) : name;
    }

    // Letters and digits of the name, and the id that keeps two of one name apart.
    std::string fileName(ItemId person) const
    {
        std::string name;
        for (const char c : nameOf(person, "no custodian")) {
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isPlain)
                name += c;
            else if (!name.empty() && name.back() != '-')
                name += '-';
        }
        return name + (person ? "-" + std::to_string(person.value) : std::string());
    }

    Columns cellsOf(Row row) const
    {
        const std::string serial = m_estate.displayAt(row, "serial_number");
        const std::string asset = m_estate.displayAt(row, "asset_number");
        const auto *itemClass = m_estate.classes().find(m_estate.classAt(row));
        return {"#" + std::to_string(m_estate.idAt(row).value),
                asset.empty() ? serial : asset,
                std::string(m_estate.nameAt(row)),
                itemClass == nullptr ? std::string() : itemClass->label,
                serial,
                nameOf(audit::recordedPlace(m_estate, row), ""),
                {},
                {},
                {},
                {}};
    }

    Outcome writeOne(ItemId person, const std::vector<Row> &rows, CustodianLists &lists) const
    {
        const fs::path stem = m_folder / fileName(person);
        const std::string file = stem.string() + ".csv";
        TALLY_TRY(const auto table, exchange::openCsvWriter(file));
        report::Document page;
        page.title = m_campaign.name + ": " + nameOf(person, "no custodian");
        page.subtitle = "What the register says that you have. Tick what is there; say where else it is.";
        page.operation = m_estate.operation();
        report::Section section;
        for (const std::string &heading : headings())
            section.columns.push_back({heading, false});
        TALLY_CHECK(table->row({headings().begin(), headings().end()}));
        for (const Row row : rows) {
            const Columns cells = cellsOf(row);
            TALLY_CHECK(table->row({cells.begin(), cells.end()}));
            section.rows.emplace_back(cells.begin(), cells.end());
            section.filters.push_back("id=" + cells.front().substr(1));
        }
        page.sections.push_back(std::move(section));
        TALLY_CHECK(table->finish());
        TALLY_CHECK(writeReport(page, stem.string() + ".html"));
        lists.files.push_back(file);
        return {};
    }

    const estate::Estate &m_estate;
    const audit::Campaign &m_campaign;
    fs::path m_folder;
};

} // namespace

Result<CustodianLists> writeCustodianLists(const estate::Estate &estate, ItemId id, const std::string &folder)
{
    TALLY_TRY(const audit::Campaign campaign, audit::campaignAt(estate, estate.rowOf(id)));
    if (campaign.state != audit::CampaignState::Open)
        return makeError(ErrorCode::Conflict,
                         "the campaign " + campaign.name + " is " + std::string(wordOf(campaign.state)),
                         "Lists are for a campaign that is open.");
    if (campaign.blind)
        return makeError(ErrorCode::Conflict, campaign.name + " is blind: nobody is told what is expected",
                         "Open another campaign for what custodians confirm.");
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder, error)) {
        Error failed =
            makeError(ErrorCode::Unreachable, "The folder cannot be made", "Check its name and its rights.");
        failed.file = folder;
        return failed;
    }
    if (!fs::is_empty(folder, error)) {
        Error full = makeError(ErrorCode::Conflict, "There is something in the folder already",
                               "Name another; lists that were sent are never overwritten.");
        full.file = folder;
        return full;
    }
    return ListWriter(estate, campaign, folder).write();
}

} // namespace tally::app
