// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desktop.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPointer>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr double kSmallestPoints = 8.5;
constexpr std::array<double, 6> kScale{0.92, 1.0, 1.15, 1.4, 1.85, 3.0};

QPointer<Theme> g_theme;

bool isTint(Role role)
{
    switch (role) {
    case Role::GoodTint:
    case Role::WarnTint:
    case Role::BadTint:
    case Role::InfoTint:
    case Role::HoldTint:
    case Role::NeutralTint:
    case Role::PastTint:
    case Role::WhatIfTint:
        return true;
    default:
        return false;
    }
}

QColor nth(const std::vector<QColor> &colours, int n)
{
    return colours[std::size_t(std::max(n, 0)) % colours.size()];
}

QColor atStep(const std::vector<QColor> &colours, int step)
{
    return colours[std::size_t(std::clamp(step, 0, int(colours.size()) - 1))];
}

double pointSize(const QFont &font)
{
    if (font.pointSizeF() > 0)
        return font.pointSizeF();
    constexpr double kPointsAnInch = 72;
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsAnInch = screen ? screen->logicalDotsPerInch() : 96.0;
    return font.pixelSize() * kPointsAnInch / dotsAnInch;
}

int textHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

} // namespace

void Theme::install(QApplication &application)
{
    if (!g_theme)
        g_theme = new Theme(application);
}

Theme &Theme::current()
{
    Q_ASSERT_X(g_theme, "Theme::current", "Theme::install was not called");
    return *g_theme;
}

Theme::Theme(QApplication &application) : QObject(&application)
{
    g_theme = this; // the style asks current() while it is set
    QApplication::setStyle(new Style);
    apply();
    auto *desktop = new Desktop(this);
    connect(desktop, &Desktop::changed, this, &Theme::followDesktop);
    desktop->followSessionBus();
}

const ColourSet &Theme::colours() const
{
    return isDark() ? tokens().dark : tokens().light;
}

QColor Theme::color(Role role) const
{
    if (highContrast()) {
        if (role == Role::Line)
            role = Role::Control;
        else if (isTint(role))
            role = Role::Base;
    }
    return colours().roles[std::size_t(role)];
}

QColor Theme::series(int n) const
{
    return nth(colours().series, n);
}

QString Theme::seriesName(int n) const
{
    const QStringList &names = tokens().seriesNames;
    return names[std::max(n, 0) % names.size()];
}

QColor Theme::sequential(int step) const
{
    return atStep(colours().sequential, step);
}

QColor Theme::diverging(int step) const
{
    return atStep(colours().diverging, step);
}

QColor Theme::onPaper(Role role)
{
    return tokens().light.roles[std::size_t(role)];
}

QColor Theme::seriesOnPaper(int n)
{
    return nth(tokens().light.series, n);
}

QColor Theme::ink()
{
    return Qt::black;
}

QColor Theme::paper()
{
    return Qt::white;
}

bool Theme::isDark() const
{
    return m_appearance == Appearance::Follow ? m_desktopDark : m_appearance == Appearance::Dark;
}

bool Theme::highContrast() const
{
    return m_highContrast || m_desktopHighContrast;
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setHighContrast(bool wanted)
{
    if (m_highContrast == wanted)
        return;
    m_highContrast = wanted;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    apply();
    // Sizes come from the style, which itself stays: tell everybody to ask it again.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry();
    }
}

void Theme::followDesktop(bool dark, bool highContrast)
{
    if (m_desktopDark == dark && m_desktopHighContrast == highContrast)
        return;
    m_desktopDark = dark;
    m_desktopHighContrast = highContrast;
    apply();
}

void Theme::apply()
{
    QApplication::setPalette(makePalette(*this));
    Q_EMIT changed();
}

QFont Theme::font(TextSize size, bool demiBold) const
{
    QFont font = QApplication::font();
    const double points = pointSize(font) * kScale[std::size_t(size)];
    font.setPointSizeF(std::max(points, kSmallestPoints));
    const bool isHead = size == TextSize::Heading || size == TextSize::Title;
    if (demiBold || isHead)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::fixedFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(pointSize(QApplication::font()), kSmallestPoints));
    return font;
}

int Theme::rowHeight() const
{
    switch (m_density) {
    case Density::Compact:
        return std::max(24, textHeight() + 6);
    case Density::Normal:
        return std::max(28, textHeight() + 10);
    case Density::Roomy:
        break;
    }
    return std::max(36, textHeight() + 18);
}

int Theme::controlHeight() const
{
    switch (m_density) {
    case Density::Compact:
        return std::max(26, textHeight() + 8);
    case Density::Normal:
        return std::max(28, textHeight() + 10);
    case Density::Roomy:
        break;
    }
    return std::max(36, textHeight() + 18);
}

} // namespace tally::ui
