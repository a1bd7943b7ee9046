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

// .cpp and .h files below src or tests, by path. `folder` is one of the two.
std::vector<SourceFile> sourceFiles(const std::string &folder);

// "estate" for src/estate/graph.cpp; empty for a file that is in no module.
std::string moduleOf(const std::string &path);

// The modules' files, by path inside the module's folder.
std::map<std::string, std::vector<std::string>> filesByModule(const std::vector<SourceFile> &files);

} // namespace tally::layout
