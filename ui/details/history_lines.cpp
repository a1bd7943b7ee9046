// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/history_lines.h"

#include "core/money.h"
#include "ui/details/fact_groups.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::History", text);
}

// "runs_on" of "relationship runs_on"; nothing when the attribute is not of that kind.
std::optional<std::string> after(const std::string &attribute, std::string_view kind)
{
    if (!attribute.starts_with(kind))
        return {};
    return attribute.substr(kind.size());
}

QString relationshipWords(const model::ClassRegistry &classes, const std::string &name)
{
    const model::RelationshipType *type = classes.findType(name);
    if (type == nullptr)
        return choiceWords(name);
    return choiceWords(definedWords(type->name == name ? type->label : type->reverseLabel).toStdString());
}

Line operationLine(const model::Operation &operation)
{
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = QStringLiteral("operation");
    line.operation = operation.number;
    line.value = tr("%1  %2").arg(formatInstant(operation.recordedAt), toQt(operation.actorLogin));
    line.strong = true;
    line.more = tr("%1 · operation %2").arg(operationWords(operation), formatCount(operation.number));
    line.tip = tr("Enter lists everything that this operation changed.");
    return line;
}

} // namespace

QString changedField(const model::ClassRegistry &classes, const std::string &className,
                     const std::string &attribute)
{
    if (const auto type = after(attribute, "relationship "))
        return relationshipWords(classes, *type);
    if (const auto title = after(attribute, "installation "))
        return toQt(*title);
    if (const auto part = after(attribute, "component "))
        return tr("Part %1").arg(choiceWords(*part).toLower());
    if (const auto mark = after(attribute, "identifier "))
        return tr("Mark, %1").arg(choiceWords(*mark).toLower());
    return attributeLabel(classes, className, attribute);
}

QString changedValue(const model::ClassRegistry &classes, const std::string &className,
                     const std::string &attribute, const std::string &value)
{
    const model::AttributeSpec *spec = classes.attribute(className, attribute);
    if (attribute == "class" && !value.empty())
        return classLabel(classes, value);
    if (value.empty() || spec == nullptr)
        return toQt(value);
    if (attribute == "status" || spec->type == model::AttributeType::Choice)
        return choiceWords(value);
    if (spec->type == model::AttributeType::Date) {
        const auto day = tally::parseDay(value);
        return day ? formatDay(*day) : toQt(value);
    }
    if (spec->type == model::AttributeType::Money) {
        const auto pence = tally::parseMoney(value);
        return pence ? formatMoney(*pence) : toQt(value);
    }
    if (spec->type == model::AttributeType::Instant) {
        const auto instant = tally::parseInstant(value);
        return instant ? formatInstant(*instant) : toQt(value);
    }
    return toQt(value);
}

QString changeWords(const QString &before, const QString &after)
{
    const QString arrow = QStringLiteral(" %1 ").arg(QChar(0x2192));
    return (before.isEmpty() ? unknownText() : before) + arrow + (after.isEmpty() ? unknownText() : after);
}

QString operationWords(const model::Operation &operation)
{
    const std::string &kind = operation.kind;
    if (kind == "undo" && operation.undoes)
        return tr("undo of %1").arg(formatCount(*operation.undoes));
    return choiceWords(kind).toLower();
}

Lines historyLines(const estate::Estate &estate, const std::vector<app::HistoryEntry> &entries,
                   OperationNumber upTo)
{
    Lines lines;
    OperationNumber last = 0;
    for (const app::HistoryEntry &entry : entries) {
        if (entry.operation.number > upTo)
            continue;
        if (entry.operation.number != last) {
            last = entry.operation.number;
            lines.push_back(operationLine(entry.operation));
            if (!entry.operation.reason.empty()) {
                Line reason;
                reason.kind = Line::Kind::Fact;
                reason.key = QStringLiteral("reason");
                reason.operation = last;
                reason.label = tr("Why");
                reason.value = toQt(entry.operation.reason);
                reason.muted = true;
                lines.push_back(std::move(reason));
            }
        }
        Line line;
        line.key = QString::fromStdString(entry.attribute);
        line.operation = last;
        line.label = changedField(estate.classes(), entry.className, entry.attribute);
        line.value =
            changeWords(changedValue(estate.classes(), entry.className, entry.attribute, entry.before),
                        changedValue(estate.classes(), entry.className, entry.attribute, entry.after));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace tally::ui
