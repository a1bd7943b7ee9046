// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/rule_words.h"

#include "reconcile/identity.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Rules", text);
}

// Identifiers that are no attributes.
struct KindWords
{
    std::string_view kind;
    const char *words;
};
constexpr std::array kKinds{KindWords{"mac", QT_TRANSLATE_NOOP("tally::ui::Rules", "MAC address")},
                            KindWords{"imei", QT_TRANSLATE_NOOP("tally::ui::Rules", "IMEI")},
                            KindWords{"android_id", QT_TRANSLATE_NOOP("tally::ui::Rules", "Android ID")},
                            KindWords{"agent_id", QT_TRANSLATE_NOOP("tally::ui::Rules", "Agent ID")},
                            KindWords{"directory_id", QT_TRANSLATE_NOOP("tally::ui::Rules", "Directory ID")},
                            KindWords{"intune_id", QT_TRANSLATE_NOOP("tally::ui::Rules", "Intune ID")},
                            KindWords{"ip_address", QT_TRANSLATE_NOOP("tally::ui::Rules", "IP address")}};

} // namespace

QString markWords(const model::ClassRegistry &classes, const std::string &className, const std::string &mark)
{
    if (const model::AttributeSpec *spec = classes.attribute(className, mark); spec != nullptr)
        return definedWords(spec->label);
    const auto kind =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindWords &each) { return each.kind == mark; });
    if (kind != kKinds.end())
        return tr(kind->words);
    const model::AttributeSpec *other = classes.attributeAnywhere(mark);
    return other == nullptr ? choiceWords(mark) : definedWords(other->label);
}

QString keyWords(const model::ClassRegistry &classes, const std::string &className,
                 const std::vector<std::string> &marks)
{
    QStringList words;
    for (const std::string &mark : marks)
        words.append(markWords(classes, className, mark));
    return words.join(tr(" and "));
}

QString decidesWords(int strength)
{
    if (strength >= reconcile::kStrongKey)
        return tr("alone");
    return strength >= reconcile::kMiddlingKey ? tr("unless a strong key contradicts")
                                               : tr("only with another");
}

QString classWords(const model::ClassRegistry &classes, const std::string &className)
{
    return className.empty() ? tr("Any class") : classLabel(classes, className);
}

QString ruledWords(const model::ClassRegistry &classes, const std::string &className,
                   const std::string &attribute)
{
    return attribute.empty() ? tr("All others") : markWords(classes, className, attribute);
}

QString chooseWords(reconcile::Precedence::Choose choose)
{
    switch (choose) {
    case reconcile::Precedence::Choose::Newest:
        return tr("the newest");
    case reconcile::Precedence::Choose::MostSources:
        return tr("what most sources say");
    case reconcile::Precedence::Choose::Order:
        break;
    }
    return tr("by order");
}

QString orderWords(const std::vector<std::string> &order)
{
    QStringList words;
    for (const std::string &group : order)
        words.append(toQt(group));
    return words.join(QStringLiteral(", "));
}

QString ruleSentence(const reconcile::Precedence::Rule &rule)
{
    return rule.order.empty() ? chooseWords(rule.choose)
                              : tr("%1: %2").arg(chooseWords(rule.choose), orderWords(rule.order));
}

QString saidByWords(const std::string &definition)
{
    return definition.empty() ? tr("shipped") : toQt(definition);
}

QString reportWords(const reconcile::ReplayedReport &report)
{
    return tr("%1: %2").arg(toQt(report.source), toQt(report.subject));
}

QString foundByWords(const reconcile::ReplayedReport &report)
{
    return report.key.empty() ? QString() : toQt(report.key) + QLatin1Char(' ') + toQt(report.value);
}

RecordCell changedCell(const QString &before, const QString &after)
{
    RecordCell cell;
    cell.text = before == after ? after : before;
    cell.isPreview = before != after;
    cell.newText = cell.isPreview ? after : QString();
    return cell;
}

} // namespace tally::ui
