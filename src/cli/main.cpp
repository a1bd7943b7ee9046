// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/interruption.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

// "tally … >&-": the first file opened must not become standard output.
void holdStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != stream)
            _exit(static_cast<int>(tally::cli::Exit::OutOfReach));
    }
}

// Of the terminal that standard output is; 0: none.
std::size_t terminalColumns()
{
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

} // namespace

// Qt is used for text and files only; the application object gives it its paths.
int main(int argc, char **argv)
{
    holdStandardStreams();
    const QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_DFL); // "tally list … | head" ends quietly
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is a full disk, with a message
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const tally::SystemClock clock;
    const int code = tally::cli::runTally(
        arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0, terminalColumns(), true}, clock);
    if (const int signal = tally::cli::Interruption::signal(); signal != 0 && code != 0)
        std::raise(signal); // so that a script of several commands stops too
    return code;
}
