// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_pages.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

static void initialiseGuide() // Q_INIT_RESOURCE must not stand in a namespace
{
    Q_INIT_RESOURCE(tally_guide);
}

namespace tally::ui {

namespace {

constexpr const char *kFolder = ":/tally/docs/guide/";
constexpr const char *kNames[] = {"index",     "open",       "home",       "items",    "details", "findings",
                                  "impact",    "imports",    "licences",   "disposal", "quality", "rules",
                                  "stocktake", "operations", "difference", "reports",  "labels",  "keys"};
constexpr const char *kBeside[] = {"filter-language", "impact", "importing-inventories",
                                   "importing-tables"}; // of docs/ itself

GuidePage read(const QString &name, const QString &path)
{
    GuidePage page{name, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return page;
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.first().startsWith(QStringLiteral("<!--")))
        lines.removeFirst();
    page.title = lines.value(0).mid(2);
    page.text = lines.join(QLatin1Char('\n'));
    return page;
}

std::vector<GuidePage> readAll()
{
    initialiseGuide();
    std::vector<GuidePage> pages;
    for (const char *name : kNames)
        pages.push_back(
            read(QLatin1String(name), QLatin1String(kFolder) + QLatin1String(name) + QStringLiteral(".md")));
    for (const char *name : kBeside)
        pages.push_back(read(QStringLiteral("../") + QLatin1String(name),
                             QStringLiteral(":/tally/docs/") + QLatin1String(name) + QStringLiteral(".md")));
    std::erase_if(pages, [](const GuidePage &page) { return page.text.isEmpty(); });
    return pages;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QUrl GuidePage::url() const
{
    return QUrl(QStringLiteral("qrc:/tally/docs/guide/")).resolved(QUrl(name + QStringLiteral(".md")));
}

const std::vector<GuidePage> &guidePages()
{
    static const std::vector<GuidePage> pages = readAll();
    return pages;
}

const GuidePage *findGuidePage(const QString &name)
{
    for (const GuidePage &page : guidePages()) {
        if (page.name == name)
            return &page;
    }
    return nullptr;
}

const GuidePage *guidePageAt(const QUrl &url)
{
    for (const GuidePage &page : guidePages()) {
        if (page.url() == url.adjusted(QUrl::RemoveFragment))
            return &page;
    }
    return nullptr;
}

std::vector<const GuidePage *> guidePagesWith(const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const GuidePage *> found;
    for (const GuidePage &page : guidePages()) {
        if (hasAll(page.text, words))
            found.push_back(&page);
    }
    if (!words.isEmpty())
        std::stable_partition(found.begin(), found.end(),
                              [&](const GuidePage *page) { return hasAll(page->title, words); });
    return found;
}

} // namespace tally::ui
