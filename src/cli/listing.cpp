// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include <ostream>

namespace tally::cli {

void streamJson(std::ostream &out, const Listing &listing, std::size_t count, OperationNumber operation)
{
    out << "{\"operation\": " << operation << ", \"total\": " << listing.size() << ", \"rows\": [";
    const char *separator = "\n";
    for (std::size_t row = 0; row < count; ++row) {
        out << separator << dump(listing.json(row), -1);
        separator = ",\n";
    }
    out << "\n]}\n";
}

TableOutput tableOf(const Listing &listing, std::size_t count)
{
    TableOutput table(listing.headers());
    for (std::size_t row = 0; row < count; ++row)
        table.add(listing.cells(row));
    return table;
}

Outcome writeListing(const Listing &listing, std::size_t count, const std::string &file, JobContext &job)
{
    job.step("Writing " + file);
    TALLY_TRY(const auto writer, exchange::openTableWriter(file, "List"));
    const std::vector<std::string> headers = listing.headers();
    TALLY_CHECK(writer->row({headers.begin(), headers.end()}));
    for (std::size_t row = 0; row < count; ++row) {
        TALLY_CHECK(writer->row(listing.tableCells(row)));
        job.progress(static_cast<std::int64_t>(row + 1), static_cast<std::int64_t>(count));
    }
    return writer->finish();
}

} // namespace tally::cli
