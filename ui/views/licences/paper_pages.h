// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document as its pages, one below the other, to be read on the screen as it will stand on paper. Page Up
// and Page Down go from page to page, Home and End to the first and last, + and - make it larger and smaller.
#pragma once

#include "ui/print/page_pictures.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <memory>

namespace tally::ui {

class PaperPages final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperPages(QWidget *parent = nullptr);

    // Shared with whoever painted it; null: nothing. `name` for the ear.
    void show(std::shared_ptr<const PagePictures> pages, const QString &name);
    int pageCount() const { return m_pages == nullptr ? 0 : m_pages->count(); }
    int currentPage() const; // from 0: the one at the top
    void goTo(int page);
    void setZoom(double zoom); // 1: as wide as the pane
    double zoom() const { return m_zoom; }

    using QWidget::show;

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QSizeF pageSize() const;
    double step() const; // from one page to the next
    void layOut();
    void tellPage();
    QImage scaled(int page);

    std::shared_ptr<const PagePictures> m_pages;
    QString m_name;
    double m_zoom = 1;
    int m_told = -1;
    QHash<int, QImage> m_cache; // the few that are in sight, at the size shown
};

} // namespace tally::ui
