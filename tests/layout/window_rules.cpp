// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_rules.h"

#include "source_text.h"

#include <regex>
#include <sstream>

namespace tally::layout {

namespace {

constexpr const char *kNotForPeople = "// not for people";

// Calls `judge` with each line, its comments taken away, and its number; what it says is a complaint.
template <typename Judge>
Complaints ofLines(const std::string &path, const std::string &text, Judge judge)
{
    Complaints complaints;
    std::istringstream whole(text);
    std::istringstream bare(withoutComments(text));
    int number = 0;
    std::string original;
    for (std::string line; std::getline(bare, line);) {
        ++number;
        std::getline(whole, original);
        const std::string wrong = judge(line, original);
        if (!wrong.empty())
            complaints.push_back(path + ":" + std::to_string(number) + ": " + wrong);
    }
    return complaints;
}

} // namespace

std::string withoutComments(const std::string &text)
{
    std::string kept;
    enum class In
    {
        Code,
        Line,
        Block,
        String,
        Character
    } in = In::Code;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool two = at + 1 < text.size();
        switch (in) {
        case In::Code:
            if (c == '/' && two && text[at + 1] == '/')
                in = In::Line;
            else if (c == '/' && two && text[at + 1] == '*')
                in = In::Block;
            else if (c == '"')
                in = In::String;
            else if (c == '\'' && (at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0 ||
                                   text[at - 1] == 'u'))
                in = In::Character;
            break;
        case In::Line:
            if (c == '\n')
                in = In::Code;
            break;
        case In::Block:
            if (c == '/' && text[at - 1] == '*') {
                in = In::Code;
                continue;
            }
            break;
        case In::String:
        case In::Character:
            if (c == '\\' && two) {
                kept += c;
                kept += text[++at];
                continue;
            }
            if (c == (in == In::String ? '"' : '\'')) {
                in = In::Code;
                kept += c;
                continue;
            }
            break;
        }
        if (c == '\n' || (in != In::Line && in != In::Block))
            kept += c;
    }
    return kept;
}

Complaints checkColours(const std::string &module, const std::string &path, const std::string &text)
{
    if (module == "ui/theme")
        return {};
    static const std::regex colour(
        R"rx(\bQColor(\s+\w+)?\s*[({]\s*(\d|"|QStringLiteral|QLatin1String|u"|Qt::)|\bqRgba?\s*\(|\bQColor::from|"#[0-9a-fA-F]{3,8}"|)rx"
        R"rx(\bsetNamedColor\b|\bQt::(white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|darkCyan|magenta|darkMagenta|)rx"
        R"rx(yellow|darkYellow|gray|darkGray|lightGray)\b)rx");
    return ofLines(path, text, [](const std::string &line, const std::string &) -> std::string {
        std::string judged = line;
        if (const std::size_t at = judged.find("Qt::transparent"); at != std::string::npos)
            judged.replace(at, std::string("Qt::transparent").size(), "clear");
        return std::regex_search(judged, colour) ? "a colour of its own; ask Theme for a role" : "";
    });
}

Complaints checkStyleSheets(const std::string &path, const std::string &text)
{
    return ofLines(path, text, [](const std::string &line, const std::string &) -> std::string {
        return line.find("setStyleSheet") != std::string::npos ? "no style sheets" : "";
    });
}

Complaints checkWords(const std::string &path, const std::string &text)
{
    static const std::string literal =
        R"rx((QStringLiteral\s*\(|QLatin1String\s*\(|QString::fromUtf8\s*\(|u)\s*")rx";
    static const std::regex shown(
        R"rx(\b(setText|setWindowTitle|setTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setPrefix|setSuffix|)rx"
        R"rx(setAccessibleName|setAccessibleDescription|setSpecialValueText|addTab|addMenu|setHeaderLabel|showMessage|)rx"
        R"rx(new Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action))\s*\(\s*)rx" +
        literal + R"rx([^"%]*[A-Za-z]{2})rx");
    static const std::regex prose(literal + R"rx([^"]*[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}[^"]*")rx");
    return ofLines(path, text, [](const std::string &line, const std::string &original) -> std::string {
        if (original.find(kNotForPeople) != std::string::npos)
            return {};
        return std::regex_search(line, shown) || std::regex_search(line, prose)
                   ? "words for people without tr()"
                   : "";
    });
}

} // namespace tally::layout
