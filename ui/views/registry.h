// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The views. To add one: its own folder with a function that makes it, and a line in registry.cpp;
// navigation, menu, shortcut and palette follow from that.
#pragma once

#include "ui/shell/view.h"

#include <span>

namespace tally::ui {

struct ViewSpec
{
    const char *id;
    const char *title; // translated where it is shown, context "tally::ui::views"
    const char *icon;
    const char *group; // heading in the navigation; empty: none
    int digit;         // Ctrl+digit; -1: none
    View *(*make)(ViewContext &context, QWidget *parent);
    const char *keys = nullptr; // another shortcut than Ctrl+digit
};

std::span<const ViewSpec> views();
const ViewSpec *findView(const QString &id);
QString titleOf(const ViewSpec &view);
QString titleOfGroup(const ViewSpec &view);

} // namespace tally::ui
