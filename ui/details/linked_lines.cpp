// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/linked_lines.h"

#include "ui/details/source_badge.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Links", text);
}

Line linkTo(const estate::Estate &estate, ItemId other, const model::RelationshipRow &relationship)
{
    Line line;
    line.kind = Line::Kind::Entry;
    line.item = other;
    const estate::Row row = estate.rowOf(other);
    line.link = row != estate::kNoRow;
    line.value = line.link ? itemName(estate, row) : QStringLiteral("#%1").arg(other.value);
    QStringList more;
    if (line.link) {
        line.iconName = classIcon(estate.classes(), estate.classAt(row));
        line.iconRole = Role::TextMuted;
        more.append(classLabel(estate.classes(), estate.classAt(row)));
    }
    if (relationship.group)
        more.append(tr("group %1").arg(toQt(*relationship.group)));
    if (relationship.needed)
        more.append(tr("needs %1").arg(toQt(*relationship.needed)));
    line.more = more.join(QStringLiteral(" · "));
    return line;
}

// Adds the groups under their headings, with how many each has.
void addGroups(Lines &onto, std::map<QString, Lines> groups)
{
    for (auto &[heading, lines] : groups) {
        onto.push_back(
            headingLine(heading, lines.size() > 1 ? formatCount(qint64(lines.size())) : QString()));
        std::move(lines.begin(), lines.end(), std::back_inserter(onto));
    }
}

QString partWords(const std::string &values)
{
    const auto attributes = model::parseAttributes(values);
    if (!attributes)
        return toQt(values);
    QStringList words;
    for (const auto &[name, value] : *attributes) {
        QString text;
        if (const auto *number = std::get_if<std::int64_t>(&value))
            text = formatCount(*number);
        else if (const auto *single = std::get_if<std::string>(&value))
            text = toQt(*single);
        else
            text = toQt(model::toText(value));
        if (!text.isEmpty())
            words.append(choiceWords(name).toLower() + QLatin1Char(' ') + text);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

Lines relationshipLines(const estate::Estate &estate, estate::Row row)
{
    const ItemId self = estate.idAt(row);
    std::map<QString, Lines> groups;
    for (const model::RelationshipRow &relationship : estate.relationshipsOf(row)) {
        const bool outgoing = relationship.source == self;
        const model::RelationshipType *type = estate.classes().findType(relationship.type);
        const QString words = type == nullptr ? choiceWords(relationship.type)
                                              : definedWords(outgoing ? type->label : type->reverseLabel);
        Line line = linkTo(estate, outgoing ? relationship.target : relationship.source, relationship);
        line.key =
            QString::fromStdString(relationship.type) + (outgoing ? QLatin1Char('>') : QLatin1Char('<'));
        groups[choiceWords(words.toStdString())].push_back(std::move(line));
    }
    Lines lines;
    addGroups(lines, std::move(groups));
    return lines;
}

Lines partLines(const estate::Estate &estate, estate::Row row)
{
    std::map<QString, Lines> groups;
    for (const estate::Component &part : estate.componentsOf(row)) {
        Line line;
        line.kind = Line::Kind::Entry;
        line.key =
            toQt(estate.strings().text(part.kind)) + QLatin1Char('/') + toQt(estate.strings().text(part.key));
        line.value = partWords(std::string(estate.strings().text(part.values)));
        if (line.value.isEmpty())
            line.value = toQt(estate.strings().text(part.key));
        line.tip = line.value;
        const estate::Sighting seen =
            part.report < estate.reportCount() ? estate.sightingAt(part.report) : estate::Sighting();
        if (seen.source != estate::kNoString) {
            const SourceBadge badge = badgeOf(estate.strings().text(seen.source));
            line.badge = badge.letter;
            line.badgeWord = badge.word;
        }
        groups[choiceWords(estate.strings().text(part.kind))].push_back(std::move(line));
    }
    Lines lines;
    addGroups(lines, std::move(groups));
    return lines;
}

Lines documentLines(const estate::Estate &estate, estate::Row row)
{
    Lines lines;
    for (const model::AttachmentRow &attachment : estate.attachmentsOf(row)) {
        Line line;
        line.kind = Line::Kind::Entry;
        line.key = QString::fromStdString(attachment.sha256);
        line.value = toQt(attachment.name);
        line.iconName = QStringLiteral("attach");
        line.link = true;
        line.more = QStringList{choiceWords(attachment.kind), formatSize(attachment.size, SizeKind::Drive),
                                line.key.left(8)}
                        .join(QStringLiteral(" · "));
        line.tip = tr("Enter opens it for reading. SHA-256 %1").arg(line.key);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace tally::ui
