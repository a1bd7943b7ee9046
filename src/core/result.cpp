// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

namespace tally {

std::string Error::text() const
{
    std::string out;
    if (!file.empty()) {
        out += file;
        if (line > 0)
            out += ":" + std::to_string(line);
        out += ": ";
    } else if (line > 0) {
        out += "line " + std::to_string(line) + ": ";
    }
    if (!field.empty())
        out += field + ": ";
    out += reason;
    if (!rule.empty())
        out += " [" + rule + "]";
    if (!remedy.empty())
        out += (out.ends_with('.') ? " " : ". ") + remedy;
    return out;
}

} // namespace tally
