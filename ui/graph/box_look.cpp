// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/box_look.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/states.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <cmath>

namespace tally::ui {

using estate::BoxState;
using estate::Drawing;
using estate::DrawnBox;
using estate::ReachedItem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphWords)
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// "Servers" within a line: "38 servers"; "UPSs" stays.
QString withinLine(const QString &words)
{
    if (words.size() < 2 || words.at(1).isUpper())
        return words;
    return words.at(0).toLower() + words.mid(1);
}

QString pluralOf(const Drawing &drawing, const std::string &className)
{
    const model::ClassSpec *spec = drawing.estate->classes().find(className);
    return spec == nullptr ? Words::tr("items") : withinLine(definedWords(spec->plural));
}

bool isPeople(const Drawing &drawing, const DrawnBox &box)
{
    return box.folded && drawing.estate->classes().isA(box.className, "person");
}

// A share of the providers is rounded up to how many that makes.
QString neededWords(const estate::Spared &spared)
{
    constexpr double kHair = 1e-9;
    return Words::tr("spared: needs %1 of %2")
        .arg(formatCount(qint64(std::ceil(spared.needed - kHair))), formatCount(spared.providers));
}

QString stateIconOf(BoxState state, bool upstream)
{
    switch (state) {
    case BoxState::Source:
        return upstream ? QString() : stateIconName(State::Bad);
    case BoxState::AlreadyDown:
    case BoxState::Failed:
        return stateIconName(State::Bad);
    case BoxState::Spared:
        return stateIconName(State::Good);
    case BoxState::RestedOn:
        break;
    }
    return {};
}

QString foldedState(BoxState state)
{
    switch (state) {
    case BoxState::Source:
        return Words::tr("failed");
    case BoxState::AlreadyDown:
        return Words::tr("down already");
    case BoxState::Failed:
        return Words::tr("fail");
    case BoxState::Spared:
        return Words::tr("spared");
    case BoxState::RestedOn:
        break;
    }
    return Words::tr("rested on");
}

QString detailOf(const Drawing &drawing, const DrawnBox &box)
{
    if (box.folded)
        return foldedState(box.state);
    const ReachedItem &item = drawing.items[box.items.front()];
    if (box.state == BoxState::Spared)
        return neededWords(item.spared);
    const QString words = stateWords(drawing, item);
    const QString kind = classWord(drawing, item.row);
    return words.isEmpty() ? kind : Words::tr("%1 · %2", "class, state").arg(kind, words);
}

QSizeF measured(const BoxLook &look, const BoxFonts &fonts)
{
    const QFontMetricsF title(fonts.title);
    const QFontMetricsF detail(fonts.detail);
    const double text = std::max(title.horizontalAdvance(look.title), detail.horizontalAdvance(look.detail));
    const double marks = look.state.isEmpty() ? 0 : kBoxIcon + kBoxPadding;
    const double lines = look.detail.isEmpty() ? title.height() : title.height() + detail.height();
    return {std::ceil(kBoxPadding + kBoxIcon + kBoxPadding + text + marks + kBoxPadding),
            std::ceil(lines + kBoxPadding)};
}

} // namespace

QString drawnIcon(const model::ClassRegistry &classes, std::string_view className)
{
    static const QStringList known = iconNames();
    for (const model::ClassSpec *spec = classes.find(className); spec != nullptr;
         spec = classes.find(spec->parent)) {
        const QString name = QString::fromStdString(spec->icon);
        if (known.contains(name))
            return name;
    }
    return QStringLiteral("document");
}

BoxLook lookOf(const Drawing &drawing, const DrawnBox &box, const BoxFonts &fonts)
{
    BoxLook look;
    look.pill = isPeople(drawing, box);
    look.title = QFontMetricsF(fonts.title).elidedText(boxName(drawing, box), Qt::ElideRight, kMostTitle);
    if (!look.pill)
        look.detail =
            QFontMetricsF(fonts.detail).elidedText(detailOf(drawing, box), Qt::ElideRight, kMostTitle);
    look.icon = look.pill ? QStringLiteral("people") : drawnIcon(drawing.estate->classes(), box.className);
    if (!look.pill)
        look.state = stateIconOf(box.state, drawing.question.upstream);
    if (box.folded)
        look.count = formatCount(qint64(box.items.size()));
    look.size = measured(look, fonts);
    return look;
}

QString itemName(const Drawing &drawing, const ReachedItem &item)
{
    return QString::fromStdString(wordsOf(drawing, item));
}

QString boxName(const Drawing &drawing, const DrawnBox &box)
{
    if (!box.folded)
        return itemName(drawing, drawing.items[box.items.front()]);
    const QString count = formatCount(qint64(box.items.size()));
    const QString what = pluralOf(drawing, box.className);
    return box.rest ? Words::tr("%1 more %2", "count, class").arg(count, what)
                    : Words::tr("%1 %2", "count, class").arg(count, what);
}

QString stateWords(const Drawing &drawing, const ReachedItem &item)
{
    switch (item.state) {
    case BoxState::Source:
        return drawing.question.upstream ? QString() : Words::tr("failed");
    case BoxState::AlreadyDown:
        return Words::tr("down already");
    case BoxState::Failed:
        return Words::tr("fails");
    case BoxState::Spared:
        return neededWords(item.spared);
    case BoxState::RestedOn:
        break;
    }
    return {};
}

QString classWord(const Drawing &drawing, estate::Row row)
{
    const std::string_view name = drawing.estate->classAt(row);
    const model::ClassSpec *spec = drawing.estate->classes().find(name);
    return spec == nullptr ? fromView(name) : definedWords(spec->label);
}

QString relationWord(const Drawing &drawing, std::uint32_t edge)
{
    return edge == estate::kNone ? Words::tr("is the place of") : definedWords(relationWords(drawing, edge));
}

QString countWords(const Drawing &drawing)
{
    return Words::tr("%n service(s)", nullptr, int(drawing.services)) + QStringLiteral(", ") +
           Words::tr("%n person(s)", nullptr, int(drawing.outage.people));
}

QString spokenBox(const Drawing &drawing, const DrawnBox &box)
{
    const ReachedItem &item = drawing.items[box.items.front()];
    QStringList parts;
    parts +=
        box.folded
            ? boxName(drawing, box)
            : Words::tr("%1 %2", "class, name").arg(classWord(drawing, item.row), itemName(drawing, item));
    const QString state = box.folded ? foldedState(box.state) : stateWords(drawing, item);
    if (!state.isEmpty())
        parts += state;
    parts += Words::tr("level %1").arg(box.level);
    if (item.via != estate::kNone) {
        parts += Words::tr("via %1").arg(relationWord(drawing, item.edge));
        if (!box.folded)
            parts += Words::tr("%n path(s)", nullptr, int(item.ways));
    }
    if (box.weak)
        parts += Words::tr("no other way");
    if (box.folded && !box.rest)
        parts += Words::tr("plus unfolds");
    return parts.join(QStringLiteral(", "));
}

} // namespace tally::ui
