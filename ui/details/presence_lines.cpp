// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/presence_lines.h"

#include "ui/models/item_words.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::PresenceLines", text);
}

QString confidenceWords(std::string_view confidence)
{
    if (confidence == "certain")
        return tr("certain");
    if (confidence == "likely")
        return tr("likely");
    return confidence == "possible" ? tr("possible") : tr("unknown");
}

void addGuess(Lines &lines, const char *key, const QString &label, const audit::Guess &guess)
{
    Line line;
    line.key = QLatin1String(key);
    line.label = label;
    if (!guess.item) {
        line.value = tr("nothing speaks for any");
        line.muted = true;
        lines.push_back(std::move(line));
        return;
    }
    line.value = toQt(guess.text);
    line.more = tr("%1, %2 %").arg(confidenceWords(guess.confidence())).arg(guess.percent);
    line.item = guess.item;
    line.link = true;
    line.tip = tr("Inferred, not recorded");
    lines.push_back(std::move(line));
    int number = 0;
    for (const std::string &reason : guess.reasons) {
        Line why;
        why.kind = Line::Kind::Claim;
        why.key = QStringLiteral("%1:%2").arg(QLatin1String(key)).arg(++number);
        why.value = toQt(reason);
        why.muted = true;
        why.tip = why.value;
        lines.push_back(std::move(why));
    }
}

} // namespace

Lines presenceLines(const std::optional<audit::Presence> &presence)
{
    Lines lines;
    lines.push_back(headingLine(tr("Presence"), tr("inferred from all sources")));
    if (!presence) {
        Line waiting;
        waiting.kind = Line::Kind::Entry;
        waiting.key = QStringLiteral("presence");
        waiting.value = tr("Working it out…");
        waiting.muted = true;
        lines.push_back(std::move(waiting));
        return lines;
    }
    addGuess(lines, kPresenceSite, tr("Probably at"), presence->site);
    addGuess(lines, kPresencePerson, tr("Probably used by"), presence->person);
    return lines;
}

} // namespace tally::ui
