// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "cli/context.h"
#include "core/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tally::cli {

Result<Exit> runVerb(Context &context, const Invocation &invocation, std::string_view command,
                     std::span<const Verb> verbs)
{
    const std::string &what = invocation.words[0];
    const std::string both = std::string(command) + " " + what;
    const auto verb =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb &each) { return each.name == what; });
    if (verb == verbs.end()) {
        std::vector<std::string> known;
        for (const Verb &each : verbs)
            known.emplace_back(each.name);
        const std::string near = text::nearest(what, known);
        return makeError(ErrorCode::Usage, "There is no \"" + both + "\"",
                         near.empty() ? "Write one of " + text::join(known, ", ")
                                      : "Did you mean " + near + "?");
    }
    if (invocation.words.size() < verb->leastWords)
        return makeError(ErrorCode::Usage, "Something is missing", std::string(verb->missing));
    if (invocation.words.size() > verb->mostWords)
        return makeError(ErrorCode::Usage,
                         "\"" + invocation.words[verb->mostWords] + "\" is one word too many",
                         "\"tally help " + std::string(command) + "\" tells more.");
    if (!verb->looksBack)
        TALLY_CHECK(context.mustBeNow(both));
    return verb->run(context, invocation);
}

} // namespace tally::cli
