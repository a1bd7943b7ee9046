// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_words.h"

#include <QFileInfo>

namespace tally::ui {

QString sentence(QString text, bool begins)
{
    if (text.isEmpty())
        return text;
    if (begins)
        text[0] = text[0].toUpper();
    const QChar last = text.back();
    return last == u'.' || last == u'?' || last == u'!' ? text : text + u'.';
}

ErrorWords errorWords(const QString &what, const Error &error, const QString &button)
{
    QStringList why;
    if (!error.file.empty())
        why.append(QFileInfo(QString::fromStdString(error.file)).fileName());
    if (!error.field.empty())
        why.append(QString::fromStdString(error.field));
    const bool begins = why.isEmpty(); // after a name the reason goes on in its own letters
    why.append(sentence(QString::fromStdString(error.reason), begins));
    return {what, why.join(QStringLiteral(": ")), sentence(QString::fromStdString(error.remedy)), button,
            QString::fromStdString(error.rule)};
}

} // namespace tally::ui
