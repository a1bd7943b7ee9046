// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import assistant: one page for an import in the making, one for what earlier imports left to decide.
#pragma once

#include "ui/shell/view.h"

#include <QStringList>

class QMimeData;
class QStackedWidget;

namespace tally::ui {

class ImportPage;
class PaneHead;
class ToolButton;
class WaitingPage;

class ImportsView final : public View
{
    Q_OBJECT

public:
    explicit ImportsView(ViewContext &context, QWidget *parent = nullptr);

    Place place() const override; // subject "waiting": the second page
    void go(const Place &place) override;
    QString title() const override;

    void choose(const QStringList &paths);
    ImportPage *page() const { return m_page; }
    WaitingPage *waiting() const { return m_waiting; }

private:
    void addActions();
    void showPage(bool waiting);
    void update();

    PaneHead *m_head;
    QStackedWidget *m_stack;
    ImportPage *m_page;
    WaitingPage *m_waiting;
    ToolButton *m_toImport;
    ToolButton *m_toWaiting;
};

// The files and folders of this machine among what is dropped.
QStringList localFiles(const QMimeData &data);

View *makeImportsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
