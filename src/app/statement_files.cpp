// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statement_files.h"

#include "app/attachments.h"
#include "app/input_files.h"
#include "app/pdf_painting.h"
#include "app/report_file.h"
#include "core/text.h"
#include "exchange/table_writer.h"
#include "log/sha256.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

namespace tally::app {

namespace {

StatementFile fileOf(std::string name, std::string kind, std::string bytes)
{
    std::string digest = text::hex(log::sha256(bytes));
    return {std::move(name), std::move(kind), std::move(digest), std::move(bytes)};
}

std::vector<exchange::TableCell> headingsOf(const report::Section &section)
{
    std::vector<exchange::TableCell> cells;
    for (const report::Column &column : section.columns)
        cells.emplace_back(column.heading);
    return cells;
}

std::vector<exchange::TableCell> cellsOf(const std::vector<report::Value> &row)
{
    std::vector<exchange::TableCell> cells;
    for (const report::Value &value : row)
        std::visit([&](const auto &inner) { cells.emplace_back(inner); }, value);
    return cells;
}

Outcome writeBook(const std::vector<report::Section> &annexes, const std::string &path, Instant made)
{
    TALLY_TRY(const auto book, exchange::openBookWriter(path, made));
    for (const report::Section &annex : annexes) {
        TALLY_CHECK(book->sheet(annex.heading));
        TALLY_CHECK(book->row(headingsOf(annex)));
        for (const auto &row : annex.rows)
            TALLY_CHECK(book->row(cellsOf(row)));
    }
    return book->finish();
}

Result<std::string> bookOf(const std::vector<report::Section> &annexes, Instant made)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("annexes.xlsx")).toStdString();
    TALLY_CHECK(writeBook(annexes, path, made));
    return readInput(path);
}

} // namespace

Outcome makePackage(MadeStatement &made, bool withPdf, JobContext &job)
{
    job.step("Writing the annexes");
    const Instant when = made.facts.recordedAt.value_or(0);
    const std::vector<report::Section> annexes = report::statementAnnexes(*made.work, made.facts);
    made.files.clear();
    for (const report::Section &annex : annexes)
        made.files.push_back(fileOf(annex.heading + ".csv", "text/csv", csvOf(annex)));
    TALLY_TRY(std::string book, bookOf(annexes, when));
    made.files.push_back(fileOf("annexes.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                std::move(book)));
    made.facts.files.clear();
    for (const StatementFile &file : made.files)
        made.facts.files.push_back({file.name, file.sha256});
    made.document = report::statementDocument(*made.work, made.facts);
    if (withPdf) {
        job.step("Painting the statement");
        TALLY_TRY(std::string pdf, paintPdf({made.document, when}));
        made.files.push_back(fileOf(std::string(kStatementPdf), "application/pdf", std::move(pdf)));
    }
    std::string sums;
    for (const StatementFile &file : made.files)
        sums += file.sha256 + "  " + file.name + "\n";
    made.files.push_back(fileOf(std::string(kManifest), "text/plain", std::move(sums)));
    return {};
}

Outcome writeFiles(const std::vector<StatementFile> &files, const std::string &folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (const StatementFile &file : files) {
        const std::string path = (std::filesystem::path(folder) / file.name).string();
        std::ofstream out(path, std::ios::binary);
        out << file.bytes;
        out.close();
        if (out)
            continue;
        Error error = makeError(ErrorCode::Unreachable, "The file cannot be written",
                                "Check the folder, its rights and the free space.");
        error.file = path;
        return error;
    }
    return {};
}

Result<std::vector<StatementFile>> keptFiles(Register &opened, const IssuedStatement &statement)
{
    std::vector<StatementFile> files;
    for (const model::AttachmentRow &kept : statement.files) {
        TALLY_TRY(std::string bytes, attachmentBytes(opened, kept.sha256));
        files.push_back({kept.name, kept.kind, kept.sha256, std::move(bytes)});
    }
    return files;
}

} // namespace tally::app
