// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named views: filter, columns, sorting and group of a class. Private ones lie in this person's settings,
// shared ones in the register as definitions of kind "view".
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "model/operation.h"
#include "ui/tables/table_layout.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace tally::ui {

struct SavedView
{
    QString name;
    TableLayout layout;
    bool isShared = false;
};

class SavedViews final : public QObject
{
    Q_OBJECT

public:
    static SavedViews &instance(); // settings are one a person, so is this

    // By name; a private one hides a shared one of its name. Shared ones that cannot be read are left out.
    QList<SavedView> all(const estate::Estate &estate) const;
    std::optional<SavedView> find(const estate::Estate &estate, const QString &name) const;
    void keep(const SavedView &view); // a private one
    void forget(const QString &name);

    // What makes a view a shared one, replaces it, or (with no layout) takes it away. No changes: it is so
    // already.
    static model::OperationDraft draftOf(const estate::Estate &estate, const QString &name,
                                         const std::optional<TableLayout> &layout);

Q_SIGNALS:
    void changed(); // of the private ones; the shared ones come with an estate
};

// Where a view is shown: the subject of a place in "items".
QString subjectOfView(const QString &name);
// Nothing: the subject is a class.
std::optional<QString> viewOfSubject(const QString &subject);

} // namespace tally::ui
