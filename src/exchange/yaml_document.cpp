// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yaml_document.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace tally::exchange {

namespace {

constexpr std::size_t kMaxIndent = 200; // columns; each level of a block takes at least one
constexpr int kMaxBrackets = 60;
constexpr int kMaxAliases = 100;

Error notRead(std::string reason, int line)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), "Check the YAML of the file.");
    error.line = line;
    return error;
}

// Columns before the first word of a line, dashes and question marks of nested lists among them.
std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t-?:"), line.size());
}

bool isAlias(std::string_view line, std::size_t at)
{
    const bool begins = at == 0 || std::string_view(" [{,-:").find(line[at - 1]) != std::string_view::npos;
    return begins && at + 1 < line.size() && line[at + 1] != ' ' && line[at + 1] != '*';
}

Outcome checkShape(std::string_view text)
{
    if (text.size() > kMaxYamlBytes)
        return notRead("The YAML is larger than 4 MiB.", 0);
    int brackets = 0;
    int aliases = 0;
    int lineNumber = 1;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (indentOf(line) > kMaxIndent)
            return notRead("The YAML nests too deep.", lineNumber);
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '[' || line[i] == '{')
                ++brackets;
            else if (line[i] == ']' || line[i] == '}')
                brackets = std::max(0, brackets - 1);
            else if (line[i] == '*' && isAlias(line, i))
                ++aliases;
            if (brackets > kMaxBrackets)
                return notRead("The YAML nests too deep.", lineNumber);
        }
        if (aliases > kMaxAliases)
            return notRead("The YAML is full of aliases.", lineNumber);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++lineNumber;
    }
    return {};
}

} // namespace

Outcome withYaml(std::string_view text, const std::function<Outcome(const YAML::Node &)> &use)
{
    TALLY_CHECK(checkShape(text));
    try {
        const YAML::Node root = YAML::Load(std::string(text));
        if (!root.IsMap())
            return notRead("The YAML is no mapping of names to values.", 1);
        return use(root);
    } catch (const YAML::Exception &failure) {
        return notRead("The YAML cannot be read: " + failure.msg + ".", failure.mark.line + 1);
    } catch (const std::exception &failure) {
        return notRead(std::string("The YAML cannot be read: ") + failure.what() + ".", 0);
    }
}

std::string yamlText(const YAML::Node &node, const char *member)
{
    if (!node.IsMap())
        return {};
    const YAML::Node value = node[member];
    return value && value.IsScalar() ? value.Scalar() : std::string();
}

} // namespace tally::exchange
