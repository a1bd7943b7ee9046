// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each PC against the standard configuration of its user's job role: the roles in figures, then PC by PC,
// then what is on them besides.
#pragma once

#include "ui/shell/view.h"

#include <QWidget>

namespace tally::report {
struct Document;
}

namespace tally::ui {

class DocumentModel;
class ErrorStrip;
class SectionBar;
class TableView;
class TextLabel;

class StandardsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StandardsPage(ViewContext &context, QWidget *parent = nullptr);

    void refresh(); // the register is another one
    DocumentModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    SectionBar *sections() const { return m_sections; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void tell(const Result<report::Document> &made);

    ViewContext &m_context;
    bool m_outdated = true;
    TextLabel *m_words;
    ErrorStrip *m_error;
    DocumentModel *m_model;
    SectionBar *m_sections = nullptr;
    TableView *m_table;
};

} // namespace tally::ui
