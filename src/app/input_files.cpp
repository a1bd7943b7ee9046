// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <limits>
#include <system_error>

namespace tally::app {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestInput = std::uintmax_t{2} << 30U; // bytes; the readers hold a file whole

Error fileError(const std::string &file, std::string reason, std::string remedy = {})
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.file = file;
    return error;
}

bool isHidden(const fs::path &path)
{
    return path.filename().string().starts_with('.');
}

// One folder's files; the folders in it wait in `waiting`.
void readFolder(const fs::path &folder, std::vector<fs::path> &waiting, std::vector<std::string> &found,
                std::vector<Error> &refused)
{
    std::error_code error;
    fs::directory_iterator at(folder, error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        if (isHidden(at->path()))
            continue;
        std::error_code unknown;
        const bool isLink = at->is_symlink(unknown);
        const fs::file_status status = at->status(unknown);
        if (fs::is_regular_file(status))
            found.push_back(at->path().string());
        else if (fs::is_directory(status) && !isLink)
            waiting.push_back(at->path());
        else if (isLink && !fs::exists(status))
            refused.push_back(fileError(at->path().string(), "the link leads to no file"));
    }
    if (error)
        refused.push_back(fileError(folder.string(), "the folder cannot be read: " + error.message()));
}

void addFolder(const fs::path &folder, std::vector<std::string> &files, std::vector<Error> &refused)
{
    std::vector<std::string> found;
    std::vector<fs::path> waiting{folder};
    while (!waiting.empty()) {
        const fs::path next = std::move(waiting.back());
        waiting.pop_back();
        readFolder(next, waiting, found, refused);
    }
    std::sort(found.begin(), found.end());
    files.insert(files.end(), found.begin(), found.end());
}

} // namespace

std::vector<std::string> inputFiles(const std::vector<std::string> &paths, std::vector<Error> &refused)
{
    std::vector<std::string> files;
    for (const std::string &path : paths) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (path == kStandardInput)
            files.push_back(path);
        else if (fs::is_directory(status))
            addFolder(path, files, refused);
        else if (fs::is_regular_file(status))
            files.push_back(path);
        else if (fs::exists(status))
            refused.push_back(fileError(path, "this is neither a file nor a folder",
                                        "Save what it gives in a file, or send it to \"import -\""));
        else
            refused.push_back(fileError(path, "there is no such file or folder", "Check the path"));
    }
    return files;
}

Result<std::string> readInput(const std::string &file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (error)
        return fileError(file, "the file cannot be read: " + error.message());
    if (size > kLargestInput)
        return fileError(file, "the file is larger than 2 GiB", "Split it");
    std::ifstream in(file, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!in && !in.eof())
        return fileError(file, "the file cannot be read", "Check its permissions");
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

Result<std::string> InputReader::read(const std::string &file)
{
    if (file != kStandardInput)
        return readInput(file);
    if (m_standardInput)
        return *m_standardInput;
    std::string bytes;
    std::array<char, 1U << 16U> block{};
    while (std::cin) {
        std::cin.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (bytes.size() > kLargestInput)
            return fileError(file, "what comes in is larger than 2 GiB", "Split it");
    }
    m_standardInput = std::move(bytes);
    return *m_standardInput;
}

} // namespace tally::app
