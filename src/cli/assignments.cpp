// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assignments.h"

#include "core/money.h"
#include "core/number.h"

namespace tally::cli {

namespace {

// "cost=749.50" is in pounds, "cost_pence=74950" in pence, as the names say; the register reads pounds.
std::string inPounds(const std::string &value)
{
    const auto pence = wholeNumber(value);
    return pence ? formatMoney(*pence) : value;
}

} // namespace

Result<std::map<std::string, std::string>> assignments(const std::vector<std::string> &words,
                                                       std::size_t from)
{
    std::map<std::string, std::string> values;
    for (std::size_t i = from; i < words.size(); ++i) {
        const std::size_t equals = words[i].find('=');
        if (equals == std::string::npos || equals == 0)
            return makeError(ErrorCode::Usage, "\"" + words[i] + "\" is no NAME=VALUE",
                             "Write NAME=VALUE; NAME=? for unknown.");
        if (!values.emplace(words[i].substr(0, equals), words[i].substr(equals + 1)).second)
            return makeError(ErrorCode::Usage, words[i].substr(0, equals) + " is given twice");
    }
    return values;
}

std::map<std::string, std::string> withMoneyNamed(std::map<std::string, std::string> values,
                                                  const model::ClassRegistry &classes,
                                                  std::string_view className)
{
    constexpr std::string_view kPence = "_pence";
    const auto isMoney = [&](const std::string &name) {
        const model::AttributeSpec *spec = classes.attribute(className, name);
        return spec != nullptr && spec->type == model::AttributeType::Money;
    };
    std::map<std::string, std::string> named;
    for (auto &[name, value] : values) {
        const std::string longer = name + std::string(kPence);
        if (name.ends_with(kPence) && isMoney(name))
            named.emplace(name, inPounds(value));
        else if (classes.attribute(className, name) == nullptr && isMoney(longer))
            named.emplace(longer, std::move(value));
        else
            named.emplace(name, std::move(value));
    }
    return named;
}

} // namespace tally::cli
