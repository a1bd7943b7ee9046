// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way back and forward through places, as in a browser. No widget, so that it is tested as a value.
#pragma once

#include "ui/shell/view.h"

#include <cstddef>
#include <vector>

namespace tally::ui {

class PlaceHistory final
{
public:
    // A step to another place; what lay ahead is forgotten. The same place again is no step.
    void visit(const Place &place);
    // The place where one is has changed a little (the current item): no step.
    void amend(const Place &place);
    void clear();

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const Place &back();
    const Place &forward();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace tally::ui
