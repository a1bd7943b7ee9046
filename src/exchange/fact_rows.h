// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lists say of software in use (docs/licences.md): installations, last use, sessions, access to servers
// and assignments. Rows of tables and lines of JSON become the same reports.
#pragma once

#include "core/date.h"
#include "exchange/reader.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::exchange {

enum class FactKind
{
    Installation,
    Usage,
    Session,
    Access,
    Assignment
};

// "installation", "installed software" …; nothing for other words.
std::optional<FactKind> factKindNamed(std::string_view word);

// The columns of such lists, under one name whatever they are called.
enum class FactField
{
    Kind,
    Device,
    Product,
    Title, // as an inventory writes it; a rule has to recognise it
    Edition,
    Version,
    Publisher,
    InstalledOn,
    LastUsedOn,
    ObservedSince,
    Metered,
    UsageSource,
    Person,
    From,
    Until,
    Borrowed,
    Licence
};
inline constexpr std::size_t kFactFieldCount = 17;
std::optional<FactField> factFieldNamed(std::string_view column);
std::string_view nameOf(FactField field); // "last_used_on"

// The kind of list that these columns make; nothing when it is none. Where they may make more than one, the
// name of the file says which ("installations.csv" with a column of use or of users).
std::optional<FactKind> factKindOf(const std::vector<std::string> &columns, std::string_view fileName = {});

// One row as written; only filled fields are there.
struct FactRow
{
    int line = 0;
    std::map<FactField, std::string> cells;
};

// Turns rows into reports that name their devices, people and products as written. A row that cannot be taken
// is refused with line, field, reason and remedy.
class FactReports
{
public:
    FactReports(const ReaderOptions &options, const NoteSink &notes);

    void add(FactKind kind, const FactRow &row);
    // In the order of the first row about each thing. Leaves nothing behind.
    Outcome handOver(const ReportSink &reports);

private:
    // What is read of one row.
    struct Read
    {
        const FactRow &row;
        bool isGood = true;
        std::string text(FactField field) const;
        bool has(FactField field) const { return row.cells.contains(field); }
    };
    bool require(Read &read, FactField field, const std::string &why);
    std::optional<Day> day(Read &read, FactField field);
    std::optional<Instant> instant(Read &read, FactField field);
    std::optional<bool> boolean(Read &read, FactField field);
    void refuse(Read &read, FactField field, const std::string &why);

    void addInstallation(Read &read);
    void addUsage(Read &read);
    void addSession(Read &read);
    void addAccess(Read &read);
    void addAssignment(Read &read);
    void readUsage(Read &read, model::SourceComponent &usage, Day installedOn);
    model::SourceReport &reportOn(FactKind kind, const Read &read, const std::string &className,
                                  const std::string &thing);
    std::string productSubject(const Read &read);
    std::shared_ptr<const model::StatedSoftware> stated(const Read &read);

    const ReaderOptions &m_options;
    const NoteSink &m_notes;
    std::map<std::pair<std::string, std::string>, std::size_t> m_places; // source, and class with folded name
    std::vector<model::SourceReport> m_reports;
    std::map<std::string, int> m_sessions;         // how often each was there
    std::map<std::string, std::size_t> m_products; // by subject: those that installations make
    std::vector<model::SourceReport> m_productReports;
    std::map<std::vector<std::string>, std::shared_ptr<const model::StatedSoftware>> m_stated;
};

} // namespace tally::exchange
