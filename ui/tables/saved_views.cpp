// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/saved_views.h"

#include "ui/models/value_text.h"

#include <QSettings>
#include <QVariantMap>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr const char *kKind = "view";
constexpr const char *kSettings = "views";
constexpr const char *kPrefix = "view:";

QVariantMap kept()
{
    return QSettings().value(QLatin1String(kSettings)).toMap();
}

void add(QList<SavedView> &views, SavedView view)
{
    const bool known = std::any_of(views.cbegin(), views.cend(), [&](const SavedView &held) {
        return held.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    if (!known)
        views.append(std::move(view));
}

} // namespace

SavedViews &SavedViews::instance()
{
    static SavedViews views;
    return views;
}

QList<SavedView> SavedViews::all(const estate::Estate &estate) const
{
    QList<SavedView> views;
    const QVariantMap own = kept();
    for (auto at = own.cbegin(); at != own.cend(); ++at) {
        if (const auto layout = layoutFromJson(at.value().toByteArray()))
            add(views, {at.key(), *layout, false});
    }
    for (const model::DefinitionRow &row : estate.definitions(kKind)) {
        if (const auto layout = layoutFromJson(QByteArray::fromStdString(row.text)))
            add(views, {toQt(row.name), *layout, true});
    }
    std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return views;
}

std::optional<SavedView> SavedViews::find(const estate::Estate &estate, const QString &name) const
{
    for (const SavedView &view : all(estate)) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
    }
    return {};
}

void SavedViews::keep(const SavedView &view)
{
    QVariantMap own = kept();
    own.insert(view.name, toJson(view.layout));
    QSettings().setValue(QLatin1String(kSettings), own);
    Q_EMIT changed();
}

void SavedViews::forget(const QString &name)
{
    QVariantMap own = kept();
    if (own.remove(name) == 0)
        return;
    QSettings().setValue(QLatin1String(kSettings), own);
    Q_EMIT changed();
}

model::OperationDraft SavedViews::draftOf(const estate::Estate &estate, const QString &name,
                                          const std::optional<TableLayout> &layout)
{
    model::OperationDraft draft;
    draft.kind = "definition";
    draft.source = "person";
    draft.reason = (layout ? tr("view “%1”") : tr("view “%1” taken away")).arg(name).toStdString();
    model::DefinitionRow row;
    row.kind = kKind;
    row.name = name.toStdString();
    for (const model::DefinitionRow &held : estate.definitions(kKind)) {
        if (held.name == row.name)
            row = held;
    }
    const auto was = estate.beganOf(model::keyOf(row));
    if (!layout) {
        if (was)
            draft.changes.push_back(model::end(row, *was));
        return draft;
    }
    const std::string text = toJson(*layout).toStdString();
    if (was && row.text == text)
        return draft;
    row.text = text;
    draft.changes.push_back(was ? model::replace(row, *was) : model::begin(row));
    return draft;
}

QString subjectOfView(const QString &name)
{
    return QLatin1String(kPrefix) + name;
}

std::optional<QString> viewOfSubject(const QString &subject)
{
    if (!subject.startsWith(QLatin1String(kPrefix)))
        return {};
    return subject.mid(QLatin1String(kPrefix).size());
}

} // namespace tally::ui
