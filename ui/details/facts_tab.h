// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facts of the item that is shown: read, asked after, edited in place.
#pragma once

#include "audit/presence.h"
#include "ui/details/fact_lines.h"
#include "ui/shell/view.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace tally::ui {

class ConflictStrip;
class FactEditor;
class ItemRecorder;
class LockStrip;
class LineList;

class FactsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsTab(ViewContext &context, QWidget *parent = nullptr);

    void show(ItemId item);
    void showSeveral(const std::vector<estate::Row> &rows);
    // The same item in another estate. A field that is open stays open.
    void refresh();
    void edit(const QString &attribute);
    LineList *list() const { return m_list; }
    FactEditor *editor() const; // null: no field is open
    ConflictStrip *conflict() const { return m_conflict; }
    LockStrip *lockStrip() const { return m_lock; }
    // Asks until when and why; lets it go when it is locked.
    void lock(const QString &attribute);
    bool isLocked(const QString &attribute) const;

    using QWidget::show;

private:
    void tell();
    void askClaims();
    void askImpact();
    void askPresence(); // once the claims are known
    void open(const Line &line);
    void toggleWhy(const Line &line);
    void closeEditor(bool toList);
    void record(const estate::EstatePtr &seen, estate::Row row);
    void showEditor();
    void giveBack(const Error &error);
    void addImpact(Lines &lines) const;
    void offerLock(const QPoint &at);
    void recordLock(Day until, const QString &reason);
    void recordUnlock(const QString &attribute);
    QString whatIsShown(const QString &attribute) const; // "Memory: 8 GiB"

    ViewContext &m_context;
    LineList *m_list = nullptr;
    ItemRecorder *m_recorder;
    ConflictStrip *m_conflict;
    LockStrip *m_lock;
    QString m_locking; // the attribute that m_lock asks about
    QPointer<FactEditor> m_editor;
    ItemId m_item;
    FactsAsked m_asked;
    OperationNumber m_claimsAt = -1; // of the estate that the claims were asked of
    QString m_impact;
    std::optional<audit::Presence> m_presence;
};

} // namespace tally::ui
