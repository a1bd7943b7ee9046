// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The position of one product at past dates: worked out aside date by date, each point shown as it comes.
#pragma once

#include "core/date.h"
#include "ui/charts/chart_data.h"
#include "ui/shell/view.h"
#include "ui/views/licences/licence_sheet.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QComboBox;

namespace tally::ui {

class ChartPanel;
class ErrorStrip;
class Task;
class WorkingRow;

struct LicencePoint
{
    Day day = 0;
    std::int64_t entitled = 0, required = 0, shortfall = 0;
};
// No points: an empty chart that says so.
ChartData licenceTrendChart(const QString &product, const std::vector<LicencePoint> &points, bool isWorking);

class LicenceTrendPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LicenceTrendPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const LicenceSheetPtr &sheet, ItemId product); // 0: the one it has, else the first
    ChartPanel *panel() const { return m_panel; }
    QComboBox *productBox() const { return m_product; }
    WorkingRow *workingRow() const { return m_working; }
    const std::vector<LicencePoint> &points() const { return m_points; }
    bool isWorking() const { return m_isWorking; }
    void stop();

    using QWidget::show;

Q_SIGNALS:
    void dayWanted(tally::Day day);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void tell();
    void add(std::uint64_t asked, const LicencePoint &point);

    ViewContext &m_context;
    LicenceSheetPtr m_sheet;
    ItemId m_wanted, m_shown; // product; that the points are of
    estate::EstatePtr m_of;
    std::vector<LicencePoint> m_points;
    QPointer<Task> m_task;
    std::uint64_t m_asked = 0;
    bool m_isWorking = false;
    QComboBox *m_product, *m_span;
    WorkingRow *m_working;
    ErrorStrip *m_error;
    ChartPanel *m_panel;
};

} // namespace tally::ui
