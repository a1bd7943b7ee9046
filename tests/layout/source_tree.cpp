// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include "paths.h"

#include <algorithm>
#include <filesystem>

namespace tally::layout {

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
    const bool isWindow = path.starts_with("ui/");
    if (!isWindow && !path.starts_with("src/"))
        return {};
    const std::size_t first = path.find('/') + 1;
    const std::size_t slash = path.find('/', first);
    if (slash == std::string::npos)
        return {};
    return isWindow ? path.substr(0, slash) : path.substr(first, slash - first);
}

std::map<std::string, std::vector<std::string>> filesByList(const std::vector<SourceFile> &files)
{
    const std::filesystem::path root(test::sourceTree());
    std::map<std::string, std::vector<std::string>> found;
    for (const SourceFile &file : files) {
        const std::filesystem::path path(file.path);
        std::filesystem::path folder = path.parent_path();
        while (folder.has_parent_path() && !std::filesystem::exists(root / folder / "CMakeLists.txt"))
            folder = folder.parent_path();
        found[folder.generic_string()].push_back(std::filesystem::relative(path, folder).generic_string());
    }
    return found;
}

} // namespace tally::layout
