// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shipped_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

namespace tally::model {

std::vector<ShippedFile> shippedFiles(const char *folder)
{
    std::vector<ShippedFile> files;
    const QDir place(QString::fromLatin1(folder));
    for (const QFileInfo &entry : place.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            std::abort(); // compiled in: cannot fail
        files.push_back({entry.completeBaseName().toStdString(), file.readAll().toStdString()});
    }
    return files;
}

} // namespace tally::model
