// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What colour, font and size a thing has. One of it, made by install(); widgets ask it when they paint and
// listen to changed() only for what they keep (row heights, pictures).
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace tally::ui {

enum class TextSize
{
    Small,
    Body,
    Heading,
    Title,
    Figure,
    Scan
};
enum class Appearance
{
    Follow,
    Light,
    Dark
};
enum class Density
{
    Compact,
    Normal,
    Roomy
};

class Theme final : public QObject
{
    Q_OBJECT

public:
    // Fusion with our style and palette; follows the desktop's light or dark and its contrast. Once a
    // process, before the first widget; lives as long as the application.
    static void install(QApplication &application);
    static Theme &current();

    QColor color(Role role) const;
    QColor series(int n) const;        // chart colours 0 to 7, then from the beginning
    QString seriesName(int n) const;   // "blue", for the ear and for print; not translated
    QColor sequential(int step) const; // 0 (little) to 5 (much)
    QColor diverging(int step) const;  // 0 (below) to 6 (above)
    // A colour of the light set whatever is shown: for paper.
    static QColor onPaper(Role role);
    static QColor seriesOnPaper(int n);
    static QColor ink();   // black
    static QColor paper(); // white

    bool isDark() const;
    bool highContrast() const;
    Appearance appearance() const { return m_appearance; }
    Density density() const { return m_density; }
    void setAppearance(Appearance appearance);
    void setHighContrast(bool wanted); // besides what the desktop asks
    void setDensity(Density density);

    // In the system's font, at a multiple of its size; small text is never under 8.5 points.
    QFont font(TextSize size, bool demiBold = false) const;
    QFont fixedFont() const;   // serial numbers, hashes
    int rowHeight() const;     // of tables and lists, in logical pixels
    int controlHeight() const; // of buttons and fields

    // 2 4 8 12 16 24 32 pixels for 0 to 6.
    static constexpr int space(int step)
    {
        constexpr int kSpace[] = {2, 4, 8, 12, 16, 24, 32};
        return kSpace[step];
    }
    static constexpr int kRadius = 3;     // of controls
    static constexpr int kCardRadius = 6; // of cards and pop-ups
    static constexpr int kFocusWidth = 2;
    static constexpr int kIcon = 16;
    static constexpr int kTitleIcon = 24;

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication &application);
    void followDesktop(bool dark, bool highContrast);
    void apply();
    const ColourSet &colours() const;

    Appearance m_appearance = Appearance::Follow;
    Density m_density = Density::Compact;
    bool m_highContrast = false;
    bool m_desktopDark = false;
    bool m_desktopHighContrast = false;
};

} // namespace tally::ui
