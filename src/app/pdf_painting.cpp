// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_painting.h"

#include "app/input_files.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tally::app {

namespace {

constexpr int kLongest = 300'000; // milliseconds

QString painter()
{
    const QString name = QStringLiteral("tallystick");
    const QString self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const QString beside = QStandardPaths::findExecutable(name, {QFileInfo(self).absolutePath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

Error notPainted(std::string why, std::string remedy)
{
    return makeError(ErrorCode::Unreachable, "The PDF was not made: " + std::move(why), std::move(remedy));
}

} // namespace

Result<std::string> paintPdf(const report::PaperOrder &order)
{
    TALLY_TRY(std::vector<std::string> pdfs, paintPdfs({&order, 1}));
    return std::move(pdfs.front());
}

Result<std::vector<std::string>> paintPdfs(std::span<const report::PaperOrder> orders)
{
    const QString program = painter();
    if (program.isEmpty())
        return notPainted("tallystick, which paints it, is not there",
                          "Install it beside tally, or put its folder on the PATH.");
    const QTemporaryDir folder;
    QStringList arguments, files;
    for (const report::PaperOrder &order : orders) {
        const QString name = folder.filePath(QString::number(files.size()));
        const QString in = name + QStringLiteral(".json");
        files.append(name + QStringLiteral(".pdf"));
        QFile file(in);
        const std::string text = report::toFile(order);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(text.data(), qint64(text.size())) != qint64(text.size()))
            return notPainted("there is no room for it", "Make room in the folder for temporary files.");
        arguments << QStringLiteral("--paint") << in << QStringLiteral("--to") << files.back();
    }
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return notPainted("tallystick said \"" +
                              QString::fromUtf8(process.readAllStandardError()).trimmed().toStdString() +
                              "\"",
                          "Try \"tallystick --help\".");
    std::vector<std::string> pdfs;
    for (const QString &file : files) {
        TALLY_TRY(std::string bytes, readInput(file.toStdString()));
        pdfs.push_back(std::move(bytes));
    }
    return pdfs;
}

} // namespace tally::app
