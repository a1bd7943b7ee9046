// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_package.h"

#include <zip.h>

#include <memory>
#include <utility>

namespace tally::exchange {

namespace {

constexpr zip_int64_t kMaxEntries = 10'000;
constexpr std::size_t kUnsuspicious = std::size_t{16} << 20U; // below this no ratio is looked at
constexpr std::size_t kMaxRatio = 400;                        // repetitive sheets reach about 100

zip_t *archiveOf(void *pointer)
{
    return static_cast<zip_t *>(pointer);
}

Error damaged(std::string reason)
{
    return makeError(ErrorCode::InvalidInput, std::move(reason),
                     "Open it in the spreadsheet program and save it again as .xlsx.");
}

Error bomb(const std::string &path)
{
    return makeError(ErrorCode::InvalidInput,
                     "The part " + path + " of the workbook unpacks to more than a table can need.",
                     "Save the sheet as CSV, in several files if need be.");
}

} // namespace

Result<XlsxPackage> XlsxPackage::open(std::string_view bytes)
{
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return makeError(ErrorCode::InvalidInput,
                         "The workbook is protected by a password, or in the old .xls format.",
                         "Save it as .xlsx without a password.");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr) {
        const Error why =
            damaged(std::string("The workbook is damaged: ") + zip_error_strerror(&error) + ".");
        zip_source_free(source);
        zip_error_fini(&error);
        return why;
    }
    zip_error_fini(&error);
    XlsxPackage package(archive);
    if (zip_get_num_entries(archive, 0) > kMaxEntries)
        return damaged("The archive holds more than 10000 files and is no workbook.");
    return package;
}

XlsxPackage::~XlsxPackage()
{
    if (m_archive != nullptr)
        zip_discard(archiveOf(m_archive));
}

XlsxPackage::XlsxPackage(XlsxPackage &&other) noexcept : m_archive(std::exchange(other.m_archive, nullptr)) {}

bool XlsxPackage::has(const std::string &path) const
{
    return zip_name_locate(archiveOf(m_archive), path.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::string> XlsxPackage::read(const std::string &path) const
{
    const zip_int64_t index = zip_name_locate(archiveOf(m_archive), path.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return damaged("The workbook lacks its part " + path + ".");
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archiveOf(m_archive), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged("The workbook is damaged in its part " + path + ".");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return makeError(ErrorCode::InvalidInput, "The workbook is protected by a password.",
                         "Save it without one.");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(archiveOf(m_archive), static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!file)
        return damaged("The workbook is damaged in its part " + path + ".");
    const std::size_t packed =
        (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? static_cast<std::size_t>(stat.comp_size) : 0;
    std::string out;
    std::string piece(std::size_t{1} << 18U, '\0');
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
        if (count < 0)
            return damaged("The workbook is damaged in its part " + path + ".");
        if (count == 0)
            return out;
        out.append(piece, 0, static_cast<std::size_t>(count));
        if (out.size() > kMaxSheetBytes || (out.size() > kUnsuspicious && out.size() / kMaxRatio > packed))
            return bomb(path);
    }
}

} // namespace tally::exchange
