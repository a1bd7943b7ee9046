// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of a document that wraps as pictures for the screen, broken as in its PDF. For a thread of its
// own: it takes a second for a hundred pages.
#pragma once

#include "ui/print/print_document.h"

#include <QImage>

#include <vector>

namespace tally::ui {

// Pages in shades of grey, packed: a picture of a page is several megabytes, most of it white.
class PagePictures
{
public:
    int count() const { return int(m_pages.size()); }
    QSize size() const { return m_size; } // in pixels, of each
    QImage page(int number) const;        // from 0

private:
    friend PagePictures picturesOf(const PrintDocument &document, const PrintProgress &progress);
    QSize m_size;
    std::vector<QByteArray> m_pages;
};

// Fewer than there are when `progress` stops it.
PagePictures picturesOf(const PrintDocument &document, const PrintProgress &progress = {});

} // namespace tally::ui
