// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include "paths.h"

#include <algorithm>
#include <filesystem>

namespace tally::layout {

namespace {

// Of src/module/file: where the module's name and the file's begin.
constexpr std::size_t kAfterSrc = 4;

} // namespace

std::vector<SourceFile> sourceFiles(const std::string &folder)
{
    const std::filesystem::path root(test::sourceTree());
    std::vector<SourceFile> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        const std::filesystem::path extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".cpp" || extension == ".h"))
            files.push_back({std::filesystem::relative(entry.path(), root).generic_string(),
                             test::readFile(entry.path().string())});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

std::string moduleOf(const std::string &path)
{
    const std::size_t slash = path.starts_with("src/") ? path.find('/', kAfterSrc) : std::string::npos;
    return slash == std::string::npos ? "" : path.substr(kAfterSrc, slash - kAfterSrc);
}

std::map<std::string, std::vector<std::string>> filesByModule(const std::vector<SourceFile> &files)
{
    std::map<std::string, std::vector<std::string>> found;
    for (const SourceFile &file : files) {
        const std::string module = moduleOf(file.path);
        if (!module.empty())
            found[module].push_back(file.path.substr(kAfterSrc + module.size() + 1));
    }
    return found;
}

} // namespace tally::layout
