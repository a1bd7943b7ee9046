// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guide of docs/guide, as it goes with the program: pages in Markdown, found by name and by their words.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace tally::ui {

struct GuidePage
{
    QString name; // "items": that of its view, where it is about one
    QString title;
    QString text; // Markdown, without its licence lines
    QUrl url() const;
};

// In the order of reading; the first says where things are.
const std::vector<GuidePage> &guidePages();
const GuidePage *findGuidePage(const QString &name); // null: there is none
// The page that a link of another one leads to; null: it leads out of the guide.
const GuidePage *guidePageAt(const QUrl &url);
// Pages that hold every typed word, those with it in their title first; all of them for an empty text.
std::vector<const GuidePage *> guidePagesWith(const QString &typed);

} // namespace tally::ui
