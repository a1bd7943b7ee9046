// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files inside a workbook (.xlsx is a zip archive), read with limits on their size.
#pragma once

#include "core/result.h"

#include <map>
#include <string>
#include <string_view>

namespace tally::exchange {

inline constexpr std::size_t kMaxSheetBytes = std::size_t{512} << 20U; // unpacked, a part of the workbook

class XlsxPackage
{
public:
    // `bytes` need not outlive the call of read(), which unpacks. Password-protected, old and damaged files
    // are InvalidInput.
    static Result<XlsxPackage> open(std::string_view bytes);
    ~XlsxPackage();
    XlsxPackage(XlsxPackage &&other) noexcept;
    XlsxPackage &operator=(XlsxPackage &&) = delete;

    bool has(const std::string &path) const;
    Result<std::string> read(const std::string &path) const;

private:
    explicit XlsxPackage(void *archive) : m_archive(archive) {}
    void *m_archive = nullptr; // zip_t
};

} // namespace tally::exchange
