// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_writer.h"

#include "core/text.h"

#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace tally::exchange {

namespace {

constexpr std::size_t kMaxTextBytes = 32'000; // Excel's limit is 32,767 UTF-16 units a cell
constexpr std::size_t kMaxSheetName = 31;
constexpr std::int64_t kExact = 999'999'999'999'999; // what a spreadsheet's 15 digits hold

// Excel forbids these in names of sheets.
std::string sheetTitle(const std::string &wanted)
{
    std::string title;
    for (const char c : wanted)
        title += std::string_view("[]:*?/\\").find(c) != std::string_view::npos ? '-' : c;
    while (title.size() > kMaxSheetName)
        title.pop_back();
    title = text::sanitisedUtf8(title);
    return text::trimmed(title).empty() || title.front() == '\'' || title.back() == '\'' ? "Table" : title;
}

std::string shortened(const std::string &text)
{
    if (text.size() <= kMaxTextBytes)
        return text;
    std::size_t end = kMaxTextBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + " [...]";
}

// libxlsxwriter in its constant memory mode: a row is on disk once the next is begun. Written beside the
// file, then renamed.
class XlsxWriter final : public BookWriter
{
public:
    explicit XlsxWriter(const std::string &path) : m_path(path), m_partial(path + ".part") {}
    ~XlsxWriter() override
    {
        if (m_book != nullptr) {
            workbook_close(m_book);
            std::remove(m_partial.c_str());
        }
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    Outcome open()
    {
        // The library reports an unwritable file at the end only: ask now.
        std::FILE *probe = std::fopen(m_partial.c_str(), "wb");
        if (probe == nullptr)
            return failed("the folder cannot be written to");
        std::fclose(probe);
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_partial.c_str(), &options);
        if (m_book == nullptr)
            return failed("the workbook cannot be begun");
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        return {};
    }

    // The library stamps the clock otherwise.
    Outcome setMade(std::int64_t made)
    {
        lxw_doc_properties properties{};
        properties.created = static_cast<std::time_t>(made / 1'000);
        const lxw_error error = workbook_set_properties(m_book, &properties);
        return error == LXW_NO_ERROR ? Outcome() : failed(lxw_strerror(error));
    }

    Outcome sheet(const std::string &name) override
    {
        m_sheet = workbook_add_worksheet(m_book, sheetTitle(name).c_str());
        if (m_sheet == nullptr)
            return failed("a sheet cannot be begun");
        m_row = 0;
        worksheet_freeze_panes(m_sheet, 1, 0);
        return {};
    }

    Outcome row(const std::vector<TableCell> &cells) override
    {
        if (m_row >= LXW_ROW_MAX)
            return makeError(ErrorCode::InvalidInput, "A worksheet holds 1048576 rows, and there are more.",
                             "Write .csv instead.");
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (const lxw_error error = cell(static_cast<lxw_col_t>(i), cells[i]); error != LXW_NO_ERROR)
                return failed(lxw_strerror(error));
        ++m_row;
        return {};
    }

    Outcome finish() override
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR) {
            std::remove(m_partial.c_str());
            return failed(lxw_strerror(error));
        }
        if (std::rename(m_partial.c_str(), m_path.c_str()) != 0) {
            std::remove(m_partial.c_str());
            return failed("it cannot be put in its place");
        }
        return {};
    }

private:
    lxw_error cell(lxw_col_t column, const TableCell &value)
    {
        lxw_format *format = m_row == 0 ? m_bold : nullptr;
        if (const auto *text = std::get_if<std::string>(&value))
            return text->empty()
                       ? LXW_NO_ERROR
                       : worksheet_write_string(m_sheet, m_row, column, shortened(*text).c_str(), format);
        if (const auto *whole = std::get_if<std::int64_t>(&value)) {
            if (*whole > kExact || *whole < -kExact) // a number would be rounded
                return worksheet_write_string(m_sheet, m_row, column, std::to_string(*whole).c_str(), format);
            return worksheet_write_number(m_sheet, m_row, column, static_cast<double>(*whole), format);
        }
        if (const auto *number = std::get_if<double>(&value))
            return worksheet_write_number(m_sheet, m_row, column, *number, format);
        return LXW_NO_ERROR;
    }

    Outcome failed(const std::string &why) const
    {
        Error error = makeError(ErrorCode::Unreachable, "The workbook cannot be written: " + why + ".",
                                "Check the folder, the rights and the space on the disk.");
        error.file = m_path;
        return error;
    }

    std::string m_path, m_partial;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<TableWriter>> openXlsxWriter(const std::string &path, const std::string &sheetName)
{
    auto writer = std::make_unique<XlsxWriter>(path);
    TALLY_CHECK(writer->open());
    TALLY_CHECK(writer->sheet(sheetName));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<std::unique_ptr<BookWriter>> openBookWriter(const std::string &path, std::int64_t made)
{
    auto writer = std::make_unique<XlsxWriter>(path);
    TALLY_CHECK(writer->open());
    TALLY_CHECK(writer->setMade(made));
    return std::unique_ptr<BookWriter>(std::move(writer));
}

} // namespace tally::exchange
