// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart with all that belongs to it: the finding, measure and unit, the drawing and its table (Ctrl+T),
// what the current mark says, copying and exporting.
#pragma once

#include "ui/charts/chart_paper.h"

#include <QWidget>

class QStackedWidget;
class QTableWidget;

namespace tally::ui {

class ChartView;
class ElidedLabel;
class TextLabel;
class ToolButton;

class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);
    void setData(const ChartData &data);
    void setAsOf(const QString &text); // "as of 31 March 2025"; empty for now
    bool showsTable() const;

    QByteArray csv() const;
    QImage picture(const QSize &pixels) const; // on white, whatever the window has
    bool writeSvg(const QString &file) const;
    PaperChart onPaper() const; // as it is now
    // Writes what the file's ending says (.csv, .png, .svg); false when the file cannot be written.
    bool writeFile(const QString &file) const;

public Q_SLOTS:
    void setShowsTable(bool table);
    void copy();       // the picture and the table, each program takes what it can
    void askForFile(); // then writes it, and says how it went

Q_SIGNALS:
    // Enter or a double click on a mark, or on a row of the table.
    void opened(const QString &filter, int series, int category);
    void written(const QString &file);
    void writingFailed(const QString &file);

private:
    void fillTable();
    void open(int series, int category);

    TextLabel *m_title;
    ElidedLabel *m_subtitle;
    ElidedLabel *m_readout;
    ToolButton *m_swap;
    QStackedWidget *m_faces;
    ChartView *m_chart;
    QTableWidget *m_table;
    QString m_asOf;
};

} // namespace tally::ui
