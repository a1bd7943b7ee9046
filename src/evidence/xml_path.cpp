// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "evidence/xml_mapping.h"

#include <algorithm>

namespace tally::evidence {

namespace {

Error badPath(std::string_view path, std::string why)
{
    return makeError(
        ErrorCode::InvalidInput, "\"" + std::string(path) + "\" is no path: " + std::move(why) + ".",
        "Write names with / between them, .. for the element around, ** for any depth, @name for an "
        "attribute, entry[@name='serial'] for one of several.");
}

// "entry[@name='serial']"
Result<PathStep> stepOf(std::string_view path, std::string_view text)
{
    PathStep step;
    const std::size_t bracket = text.find('[');
    step.name = std::string(text.substr(0, bracket));
    if (step.name.empty())
        return badPath(path, "a name is empty");
    if (bracket == std::string_view::npos)
        return step;
    const std::string_view asked = text.substr(bracket);
    const std::size_t equals = asked.find('=');
    if (!asked.starts_with("[@") || !asked.ends_with("']") || equals == std::string_view::npos ||
        equals + 2 >= asked.size() - 2 || asked[equals + 1] != '\'')
        return badPath(path, "what stands in brackets is not understood");
    step.attribute = std::string(asked.substr(2, equals - 2));
    step.value = std::string(asked.substr(equals + 2, asked.size() - equals - 4));
    return step;
}

} // namespace

Result<Path> pathOf(std::string_view text)
{
    Path path;
    const std::string_view trimmed = text::trimmed(text);
    if (trimmed.empty())
        return badPath(text, "it is empty");
    std::string_view rest = trimmed;
    while (!rest.empty()) {
        // A slash in a quoted value is none.
        std::size_t end = 0;
        bool quoted = false;
        while (end < rest.size() && (quoted || rest[end] != '/')) {
            quoted = quoted != (rest[end] == '\'');
            ++end;
        }
        TALLY_TRY(PathStep step, stepOf(text, rest.substr(0, end)));
        if (!path.empty() && path.back().name.starts_with('@'))
            return badPath(text, "an attribute holds nothing more");
        // Several would try every combination of depths.
        const auto anyDepth = [](const PathStep &known) { return known.name == "**"; };
        if (anyDepth(step) && std::any_of(path.begin(), path.end(), anyDepth))
            return badPath(text, "** stands in it twice");
        path.push_back(std::move(step));
        if (end + 1 == rest.size())
            return badPath(text, "it ends in /");
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return path;
}

} // namespace tally::evidence
