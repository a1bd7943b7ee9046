// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The application object that an executable's tests run in: plain, or with a window system and our theme
// (tests/gui/support).
#pragma once

#include <QCoreApplication>

#include <memory>

namespace tally::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace tally::test
