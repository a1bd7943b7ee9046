// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/place_history.h"

namespace tally::ui {

namespace {

constexpr std::size_t kMostPlaces = 200;

} // namespace

void PlaceHistory::visit(const Place &place)
{
    if (!m_places.empty()) {
        if (m_places[m_at] == place)
            return;
        m_places.resize(m_at + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > kMostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void PlaceHistory::amend(const Place &place)
{
    if (m_places.empty())
        visit(place);
    else
        m_places[m_at] = place;
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

const Place &PlaceHistory::back()
{
    if (canGoBack())
        --m_at;
    return m_places[m_at];
}

const Place &PlaceHistory::forward()
{
    if (canGoForward())
        ++m_at;
    return m_places[m_at];
}

} // namespace tally::ui
