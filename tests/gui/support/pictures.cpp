// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace tally::test {

namespace {

bool isOfOneColour(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

bool take(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    const QString folder = qEnvironmentVariable("TALLY_PICTURES");
    if (!folder.isEmpty()) {
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
        QDir().mkpath(folder);
        picture.save(folder + QLatin1Char('/') + name +
                     (scale.isEmpty() ? QString() : QLatin1Char('-') + scale) + QStringLiteral(".png"));
    }
    return !isOfOneColour(picture.toImage());
}

} // namespace

bool takePictures(QWidget &widget, const QString &name)
{
    ui::Theme &theme = ui::Theme::current();
    theme.setAppearance(ui::Appearance::Light);
    bool good = take(widget, name + QStringLiteral("-light"));
    theme.setAppearance(ui::Appearance::Dark);
    good = take(widget, name + QStringLiteral("-dark")) && good;
    theme.setAppearance(ui::Appearance::Light);
    theme.setHighContrast(true);
    good = take(widget, name + QStringLiteral("-contrast")) && good;
    theme.setHighContrast(false);
    theme.setAppearance(ui::Appearance::Follow);
    return good;
}

} // namespace tally::test
