// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_text.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace tally::layout {

namespace {

constexpr const char *kCopyright = "// SPDX-FileCopyrightText: ";
constexpr const char *kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later";

// Where the comment, string or character that begins at `at` ends; `at` itself when none begins there.
std::size_t endOfNonCode(const std::string &text, std::size_t at)
{
    const auto after = [&](const std::string &mark, std::size_t from) {
        const std::size_t found = text.find(mark, from);
        return found == std::string::npos ? text.size() : found + mark.size();
    };
    if (text.compare(at, 2, "//") == 0)
        return std::min(text.find('\n', at), text.size());
    if (text.compare(at, 2, "/*") == 0)
        return after("*/", at + 2);
    if (text.compare(at, 2, "R\"") == 0) {
        const std::size_t open = text.find('(', at);
        return open == std::string::npos ? text.size()
                                         : after(")" + text.substr(at + 2, open - at - 2) + "\"", open);
    }
    // 1'000 is no character.
    const bool isCharacter =
        text[at] == '\'' && (at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0);
    if (text[at] != '"' && !isCharacter)
        return at;
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != text[at])
        end += text[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

} // namespace

std::string codeOf(const std::string &text)
{
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfNonCode(text, at);
        if (end == at) {
            code += text[at++];
            continue;
        }
        code += ' ';
        code.append(std::size_t(std::count(text.begin() + std::ptrdiff_t(at),
                                           text.begin() + std::ptrdiff_t(end), '\n')),
                    '\n');
        at = end;
    }
    return code;
}

Complaints checkForm(const std::string &path, const std::string &text)
{
    Complaints complaints;
    std::istringstream in(text);
    std::string first;
    std::string second;
    std::getline(in, first);
    std::getline(in, second);
    if (!first.starts_with(kCopyright) || second != kLicence)
        complaints.push_back(path + ":1: does not begin with the two SPDX lines");
    if (path.ends_with(".h") && codeOf(text).find("#pragma once") == std::string::npos)
        complaints.push_back(path + ": no #pragma once");
    const auto lines = std::size_t(std::count(text.begin(), text.end(), '\n'));
    if (lines > kMostLines)
        complaints.push_back(path + ": " + std::to_string(lines) + " lines; at most " +
                             std::to_string(kMostLines));
    return complaints;
}

Complaints checkTranslation(const std::string &module, const std::string &path, const std::string &text)
{
    static const std::regex translation("\\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|translate)\\s*\\(");
    if (module.starts_with("ui/") || !std::regex_search(codeOf(text), translation))
        return {};
    return {path + ": translates words; only ui does"};
}

Complaints checkNamed(const std::string &folder, const std::vector<std::string> &files,
                      const std::string &cmakeLists)
{
    Complaints complaints;
    const bool isLibrary = cmakeLists.find("tally_add_module(") != std::string::npos ||
                           cmakeLists.find("tally_add_ui_module(") != std::string::npos;
    std::set<std::string> named;
    static const std::regex word("[^\\s()\"]+");
    for (std::sregex_iterator it(cmakeLists.begin(), cmakeLists.end(), word), end; it != end; ++it)
        named.insert(it->str());
    for (const std::string &file : files) {
        if (!named.contains(file) && (isLibrary || file.ends_with(".cpp")))
            complaints.push_back(folder + "/" + file + ": its CMakeLists.txt does not name it");
    }
    return complaints;
}

} // namespace tally::layout
