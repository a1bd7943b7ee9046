// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/class_tree.h"

#include "ui/theme/icons.h"
#include "ui/theme/language.h"

#include <algorithm>
#include <iterator>

namespace tally::ui {

namespace {

using model::ClassRegistry;
using model::ClassSpec;

bool onlyGroupsGroups(const ClassRegistry &classes, const ClassSpec &spec)
{
    return spec.isAbstract &&
           std::any_of(classes.classes().begin(), classes.classes().end(),
                       [&](const ClassSpec &child) { return child.parent == spec.name && child.isAbstract; });
}

} // namespace

std::vector<ClassNode> classTree(const ClassRegistry &classes, std::string_view below)
{
    std::vector<ClassNode> nodes;
    for (const ClassSpec &spec : classes.classes()) {
        if (spec.parent != below)
            continue;
        std::vector<ClassNode> children = classTree(classes, spec.name);
        if (onlyGroupsGroups(classes, spec))
            std::move(children.begin(), children.end(), std::back_inserter(nodes));
        else
            nodes.push_back({spec.name, definedWords(spec.plural), std::move(children)});
    }
    std::sort(nodes.begin(), nodes.end(), [](const ClassNode &a, const ClassNode &b) {
        return QString::localeAwareCompare(a.plural, b.plural) < 0;
    });
    return nodes;
}

QString classIcon(const ClassRegistry &classes, std::string_view className)
{
    static const QStringList known = iconNames();
    for (const ClassSpec *spec = classes.find(className); spec != nullptr;
         spec = classes.find(spec->parent)) {
        const QString name = QString::fromStdString(spec->icon);
        if (known.contains(name))
            return name;
    }
    return QStringLiteral("desktop");
}

QString classLabel(const ClassRegistry &classes, std::string_view className)
{
    const ClassSpec *spec = classes.find(className);
    return definedWords(spec == nullptr ? className : std::string_view(spec->label));
}

QString classPlural(const ClassRegistry &classes, std::string_view className)
{
    const ClassSpec *spec = classes.find(className);
    return definedWords(spec == nullptr ? className : std::string_view(spec->plural));
}

} // namespace tally::ui
