// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of the source tree, read once.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace tally::layout {

struct SourceFile
{
    std::string path; // from the root of the tree
    std::string text;
};

// .cpp and .h files below src, ui or tests, by path. `folder` is one of the three.
std::vector<SourceFile> sourceFiles(const std::string &folder);

// "estate" for src/estate/graph.cpp, "ui/views" for ui/views/home/home_view.cpp; empty for a file that is in
// no module.
std::string moduleOf(const std::string &path);

// The folders that have a CMakeLists.txt, each with the files it has to name, by their path from there.
std::map<std::string, std::vector<std::string>> filesByList(const std::vector<SourceFile> &files);

} // namespace tally::layout
