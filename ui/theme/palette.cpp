// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include "ui/theme/theme.h"

namespace tally::ui {

QPalette makePalette(const Theme &theme)
{
    const std::pair<QPalette::ColorRole, Role> roles[] = {
        {QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Base},
        {QPalette::AlternateBase, Role::Alternate},
        {QPalette::Text, Role::Text},
        {QPalette::Button, Role::Base},
        {QPalette::ButtonText, Role::Text},
        {QPalette::BrightText, Role::Bad},
        {QPalette::Light, Role::Raised},
        {QPalette::Midlight, Role::Hover},
        {QPalette::Mid, Role::Line},
        {QPalette::Dark, Role::Control},
        {QPalette::Shadow, Role::Control},
        {QPalette::Highlight, Role::Select},
        {QPalette::HighlightedText, Role::Text},
        {QPalette::Link, Role::Link},
        {QPalette::LinkVisited, Role::Link},
        {QPalette::ToolTipBase, Role::Raised},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::PlaceholderText, Role::TextMuted},
    };
    QPalette palette;
    for (const auto &[qt, ours] : roles)
        palette.setColor(QPalette::All, qt, theme.color(ours));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, theme.color(Role::SelectIdle));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Role::SelectIdle));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, theme.color(Role::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.color(Role::Window));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(Role::Window));
    return palette;
}

} // namespace tally::ui
