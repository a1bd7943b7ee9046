// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/small_file.h"

#include "log/sha256.h"

#include <fstream>

namespace tally::log {

namespace {

constexpr std::size_t kMaximumSmallFile = 1U << 20U; // bytes

} // namespace

std::optional<std::string> readSmall(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes(kMaximumSmallFile + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad() || (!file.eof() && file.fail()) ||
        file.gcount() > static_cast<std::streamsize>(kMaximumSmallFile))
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::optional<std::string> digestOfFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    Sha256 hash;
    std::string buffer(1U << 16U, '\0');
    while (file) {
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        hash.add(std::string_view(buffer).substr(0, static_cast<std::size_t>(file.gcount())));
    }
    if (!file.eof())
        return std::nullopt;
    return hash.finish();
}

} // namespace tally::log
