// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/start_options.h"

#include "ui/open/recent_registers.h"
#include "ui/session/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tally::ui {

namespace {

constexpr int kDemoPcs = 7'000;

} // namespace

QString usualRegister()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/tallystick/register.tally");
}

StartOptions parseStartOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("tally::ui::StartOptions", text);
    };
    parser.setApplicationDescription(tr("The window over a register of ICT assets and configuration items."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption db(QStringLiteral("db"),
                                tr("The register: a file or postgresql://user@host/database."), tr("url"));
    const QCommandLineOption actor(QStringLiteral("actor"), tr("Who acts; the system login without it."),
                                   tr("name"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  tr("Build the demonstration council where there is no register yet."));
    parser.addOptions({db, actor, demo});
    parser.addPositionalArgument(tr("register"), tr("The same as --db."), QStringLiteral("[register]"));
    parser.process(application);
    StartOptions options;
    options.db = parser.value(db);
    if (options.db.isEmpty() && !parser.positionalArguments().isEmpty())
        options.db = parser.positionalArguments().constFirst();
    if (options.db.isEmpty())
        options.db = qEnvironmentVariable("TALLY_DB");
    options.actor = parser.value(actor);
    options.demo = parser.isSet(demo);
    return options;
}

void openAtStart(const StartOptions &options, Session &session)
{
    QString url = options.db;
    if (url.isEmpty())
        url = QSettings().value(QStringLiteral("open/last")).toString();
    if (url.isEmpty() || (options.db.isEmpty() && !isServerUrl(url) && !QFileInfo::exists(url)))
        url = usualRegister();
    if (!isServerUrl(url) && !QFileInfo::exists(url)) {
        if (options.demo) {
            QDir().mkpath(QFileInfo(url).absolutePath());
            session.createDemo(url, kDemoPcs);
            return;
        }
        if (options.db.isEmpty())
            return; // the first page says what there is to do
    }
    app::OpenParameters parameters;
    parameters.url = url.toStdString();
    parameters.actor = options.actor.toStdString();
    session.open(parameters);
}

} // namespace tally::ui
