// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tally::test {

std::string sourceTree()
{
    return TALLY_SOURCE_DIR;
}

std::optional<std::string> sharedData()
{
    const std::filesystem::path path =
        std::filesystem::path(TALLY_SOURCE_DIR).parent_path() / "shared" / "data";
    std::error_code error;
    if (!std::filesystem::is_directory(path, error))
        return {};
    return path.string();
}

std::string fixture(const std::string &relative)
{
    return sourceTree() + "/tests/fixtures/" + relative;
}

std::string program(const std::string &name)
{
    const char *folder = std::getenv("TALLY_PROGRAMS");
    return std::string(folder != nullptr ? folder : TALLY_PROGRAM_DIR) + "/" + name;
}

std::string readFile(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        std::fprintf(stderr, "cannot read %s\n", path.c_str());
        std::abort();
    }
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace tally::test
