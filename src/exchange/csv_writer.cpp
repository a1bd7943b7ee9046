// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formula_text.h"
#include "exchange/table_writer.h"
#include "exchange/xlsx_styles.h"

#include "core/text.h"

#include <QFile>
#include <QSaveFile>
#include <QString>

namespace tally::exchange {

namespace {

constexpr std::size_t kBuffered = std::size_t{1} << 18U;

void appendText(std::string &out, std::string_view text)
{
    const std::string guard = looksLikeFormula(text) ? "'" : "";
    if (text.find_first_of(",;\"\r\n\t") == std::string_view::npos && !text.starts_with(' ') &&
        !text.ends_with(' ')) {
        out.append(guard).append(text);
        return;
    }
    out.append("\"").append(guard);
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

// Writes beside the file and puts it in its place at the end: a half-written table never stands there.
class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(const std::string &path) : m_file(QString::fromStdString(path)), m_path(path) {}

    Outcome open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        m_buffer = "\xEF\xBB\xBF"; // without it spreadsheets take UTF-8 for something else
        return {};
    }
    Outcome row(const std::vector<TableCell> &cells) override
    {
        appendCsvRow(m_buffer, cells);
        return m_buffer.size() < kBuffered ? Outcome() : flush();
    }
    Outcome finish() override
    {
        TALLY_CHECK(flush());
        return m_file.commit() ? Outcome() : failed();
    }

private:
    Outcome flush()
    {
        const auto size = static_cast<qint64>(m_buffer.size());
        if (m_file.write(m_buffer.data(), size) != size)
            return failed();
        m_buffer.clear();
        return {};
    }
    Outcome failed() const
    {
        Error error = makeError(ErrorCode::Unreachable,
                                "The file cannot be written: " + m_file.errorString().toStdString() + ".",
                                "Check the folder, the rights and the space on the disk.");
        error.file = m_path;
        return error;
    }

    QSaveFile m_file;
    std::string m_path;
    std::string m_buffer;
};

} // namespace

void appendCsvRow(std::string &out, const std::vector<TableCell> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        if (const auto *text = std::get_if<std::string>(&cells[i]))
            appendText(out, *text);
        else if (const auto *whole = std::get_if<std::int64_t>(&cells[i]))
            out += std::to_string(*whole);
        else if (const auto *number = std::get_if<double>(&cells[i]))
            out += numberText(*number);
    }
    out += "\r\n";
}

Result<std::unique_ptr<TableWriter>> openCsvWriter(const std::string &path)
{
    auto writer = std::make_unique<CsvWriter>(path);
    TALLY_CHECK(writer->open());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<std::unique_ptr<TableWriter>> openTableWriter(const std::string &path, const std::string &sheetName)
{
    const std::string lower = text::lowerAscii(path);
    if (lower.ends_with(".csv"))
        return openCsvWriter(path);
    if (lower.ends_with(".xlsx"))
        return openXlsxWriter(path, sheetName);
    return makeError(ErrorCode::Usage, "Tables are written to files that end in .csv or .xlsx.",
                     "Give the file such a name.");
}

} // namespace tally::exchange
