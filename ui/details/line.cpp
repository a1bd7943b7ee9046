// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/line.h"

#include <QCoreApplication>
#include <QStringList>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Line", text);
}

} // namespace

QString Line::spoken() const
{
    QStringList parts;
    const QString said = value.isEmpty() && kind == Kind::Fact ? tr("unknown") : value;
    parts.append(label.isEmpty() ? said : tr("%1: %2").arg(label, said));
    if (!more.isEmpty())
        parts.append(more);
    if (!badgeWord.isEmpty())
        parts.append(kind == Kind::Fact ? tr("source %1").arg(badgeWord) : badgeWord);
    return parts.join(QStringLiteral(", "));
}

Line headingLine(const QString &text, const QString &more)
{
    Line line;
    line.kind = Line::Kind::Heading;
    line.key = text;
    line.value = text;
    line.more = more;
    return line;
}

} // namespace tally::ui
