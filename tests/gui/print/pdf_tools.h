// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PDF says, read back by Poppler.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace tally::test {

inline bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

// The text as it lies on the pages, pages ended by a form feed.
inline QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.pdf"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
        return {};
    out.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    process.waitForFinished(60'000);
    // A font may write fi as one sign.
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0xFB01), QStringLiteral("fi"));
}

// Kept where $TALLY_PICTURES names a folder, to be looked at.
inline void keep(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("TALLY_PICTURES");
    QFile out(folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
    if (!folder.isEmpty() && out.open(QIODevice::WriteOnly))
        out.write(pdf);
}

} // namespace tally::test
