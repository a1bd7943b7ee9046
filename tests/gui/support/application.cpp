// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace tally::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    ui::Theme::install(*application);
    return application;
}

} // namespace tally::test
