// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Desktop security in three shares: every control, one control by site, model or role, and the table of it
// all with what the network saw that nobody recorded.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/quality/quality_sheet.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace tally::report {
struct Document;
}

namespace tally::ui {

class ChartPanel;
class DocumentModel;
class SectionBar;
class TableView;

class SecurityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SecurityPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const QualityPtr &quality);
    ChartPanel *controls() const { return m_all; }
    ChartPanel *control() const { return m_one; }
    QComboBox *controlBox() const { return m_controlBox; }
    QComboBox *byBox() const { return m_byBox; }
    DocumentModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    SectionBar *sections() const { return m_sections; }

    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartPanel *makePanel(QWidget *parent);
    QWidget *makeCharts(QWidget *parent);
    void listControls();
    void ask();
    void askOne();
    void tell(const report::Document &document);
    void openRows(const QString &filter);

    ViewContext &m_context;
    QualityPtr m_quality;
    QBoxLayout *m_columns = nullptr;
    ChartPanel *m_all = nullptr;
    ChartPanel *m_one = nullptr;
    QComboBox *m_controlBox = nullptr;
    QComboBox *m_byBox = nullptr;
    DocumentModel *m_model;
    SectionBar *m_sections = nullptr;
    TableView *m_table = nullptr;
};

} // namespace tally::ui
