// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/error_words.h"

#include <QFileInfo>

namespace tally::ui {

QString sentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    const QChar last = text.back();
    return last == u'.' || last == u'?' || last == u'!' ? text : text + u'.';
}

ErrorWords errorWords(const QString &what, const Error &error, const QString &button)
{
    QString why = QString::fromStdString(error.reason);
    if (error.file.empty())
        why = sentence(why);
    else
        why = QFileInfo(QString::fromStdString(error.file)).fileName() + QStringLiteral(": ") + why +
              (why.endsWith(u'.') ? QString() : QStringLiteral("."));
    return {what, why, sentence(QString::fromStdString(error.remedy)), button,
            QString::fromStdString(error.rule)};
}

} // namespace tally::ui
