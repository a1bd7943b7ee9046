// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The estate in charts: age, operating systems with the end of their support, status, sites, models, of the
// class and the filter that are chosen. Every mark is a door to its rows.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/reports/profile_charts.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace tally::ui {

class ChartPanel;
class ChipRow;
class ErrorStrip;

class ChartsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const report::ProfileScope &scope);
    const report::ProfileScope &scope() const { return m_scope; }
    void refresh(); // the estate is another one
    // Empty until they are worked out.
    const std::vector<ProfileChart> &charts() const { return m_charts; }
    QString countText() const { return m_count; } // "8,069 computers"
    ChartPanel *panel(const QString &id) const;   // null: not shown
    report::Document document() const;            // its figures

Q_SIGNALS:
    void scopeChosen(); // by the person
    void shown();       // the figures are another

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void listClasses();
    void chooseClass(int index);
    void ask();
    void tell(const Result<report::EstateProfile> &found);
    void arrange();
    void openRows(const QString &filter);

    ViewContext &m_context;
    report::ProfileScope m_scope;
    std::vector<ProfileChart> m_charts;
    std::vector<ChartPanel *> m_panels; // as m_charts
    QString m_count;
    OperationNumber m_operation = 0;
    QComboBox *m_classes = nullptr;
    ChipRow *m_filter = nullptr;
    ErrorStrip *m_error = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_sheet = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    bool m_outdated = false; // while nobody looks
};

} // namespace tally::ui
