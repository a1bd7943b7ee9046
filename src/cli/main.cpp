// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>
#include <unistd.h>

// Qt is used for text and files only; the application object gives it its paths.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_DFL); // "tally list … | head" ends quietly
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is a full disk, with a message
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const tally::SystemClock clock;
    return tally::cli::runTally(arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0}, clock);
}
