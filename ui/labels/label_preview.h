// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sheet of labels as it will be printed. A place on the first sheet is chosen by click or by the arrows:
// the labels begin there.
#pragma once

#include "ui/print/labels.h"

#include <QImage>
#include <QWidget>

namespace tally::ui {

class LabelPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPreview(QWidget *parent = nullptr);
    // `first`: the place that the labels begin at; on later pages there is none to choose.
    void setPage(const QImage &page, const LabelSheet &sheet, int first, bool isFirstPage);
    QSize sizeHint() const override;
    QRectF rectOf(int place) const; // in the widget's pixels

Q_SIGNALS:
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF paper() const;
    void choose(int place);

    QImage m_page;
    LabelSheet m_sheet;
    int m_first = 0;
    bool m_isFirstPage = true;
};

} // namespace tally::ui
