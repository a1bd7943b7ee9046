// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tallystick: the window over a register. Without --db it opens the register that was open last, or the usual
// file, or offers what there is to do.
#include "core/clock.h"
#include "ui/application/application.h"
#include "ui/application/paint_order.h"
#include "ui/application/start_options.h"
#include "ui/session/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QIcon>

#include <algorithm>
#include <string_view>

namespace {

// These need no display.
bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        const std::string_view text = word;
        return text == "--version" || text == "-v" || text == "--help" || text == "-h" ||
               text == "--help-all";
    });
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tally;
    QApplication::setApplicationName(QStringLiteral("tallystick"));
    QApplication::setApplicationVersion(QStringLiteral(TALLY_VERSION));
    QApplication::setOrganizationName(QStringLiteral("tallystick"));
    QApplication::setDesktopFileName(QStringLiteral("org.tallystick.Tallystick"));
    if (asksForWords(argc, argv)) {
        QCoreApplication words(argc, argv);
        ui::installLanguage(words);
        ui::parseStartOptions(words); // prints them and ends the program
    }
    if (ui::isPaintOrder(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication painting(argc, argv);
        ui::Theme::install(painting);
        return ui::runPaintOrder(QApplication::arguments());
    }
    ui::Application application(argc, argv);
    ui::installLanguage(application);
    const ui::StartOptions options = ui::parseStartOptions(application);
    ui::Theme::install(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/tally/tallystick.svg")));
    const SystemClock clock;
    ui::Session session(clock);
    ui::MainWindow window(session);
    window.show();
    ui::openAtStart(options, session);
    return QApplication::exec();
}
