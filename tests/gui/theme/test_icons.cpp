// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTest>

using namespace tally::ui;

namespace {

// The colour of the most covered pixel.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > ink.alpha())
                ink = here;
        }
    }
    return ink;
}

// How wide a line is on a row of pixels: its coverage.
double widthOfFirstLine(const QImage &image, int y)
{
    double width = 0;
    for (int x = 0; x < image.width(); ++x) {
        const int alpha = image.pixelColor(x, y).alpha();
        if (alpha == 0 && width > 0)
            break;
        width += alpha / 255.0;
    }
    return width;
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 3 && std::abs(a.green() - b.green()) < 3 &&
           std::abs(a.blue() - b.blue()) < 3;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::current().setAppearance(Appearance::Follow); }
    void allAreThereAndPaintSomething()
    {
        const QStringList names = iconNames();
        QVERIFY2(names.size() >= 84, qPrintable(QString::number(names.size())));
        for (const QString &name : names) {
            const QIcon found = icon(name);
            QVERIFY2(!found.isNull(), qPrintable(name));
            QVERIFY2(inkOf(found.pixmap(16)).alpha() > 100, qPrintable(name));
        }
    }
    void anIconFollowsTheTheme()
    {
        const QIcon home = icon(QStringLiteral("home"));
        QVERIFY(isNear(inkOf(home.pixmap(16)), tokens().light.roles[std::size_t(Role::Text)]));
        Theme::current().setAppearance(Appearance::Dark);
        QVERIFY(isNear(inkOf(home.pixmap(16)), tokens().dark.roles[std::size_t(Role::Text)]));
    }
    void anIconHasTheColourOfItsRole()
    {
        QVERIFY(isNear(inkOf(icon(QStringLiteral("st-bad"), Role::Bad).pixmap(16)),
                       Theme::current().color(Role::Bad)));
        QVERIFY(isNear(inkOf(icon(QStringLiteral("home")).pixmap(16, QIcon::Disabled)),
                       Theme::current().color(Role::TextDisabled)));
    }
    void linesAreOfOneWidthAtEverySize()
    {
        // The left side of the box of st-hold is a plain vertical line.
        for (const int size : {16, 24, 32, 48}) {
            const QImage image = icon(QStringLiteral("st-hold")).pixmap(size).toImage();
            const double width = widthOfFirstLine(image, size / 2);
            QVERIFY2(std::abs(width - 1.5) < 0.25, qPrintable(QStringLiteral("%1: %2").arg(size).arg(width)));
        }
    }
    void onAFineScreenThePictureIsFine()
    {
        const QPixmap picture = icon(QStringLiteral("home")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(picture.size(), QSize(32, 32));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
        const double width =
            widthOfFirstLine(icon(QStringLiteral("st-hold")).pixmap(QSize(16, 16), 2.0).toImage(), 16);
        QVERIFY2(std::abs(width - 3.0) < 0.3, qPrintable(QString::number(width)));
    }
    void anUnknownNameIsSaidAndDrawsNothing()
    {
        QTest::ignoreMessage(QtWarningMsg, "no icon no-such-thing");
        const QIcon none = icon(QStringLiteral("no-such-thing"));
        QVERIFY(none.isNull());
        QCOMPARE(inkOf(none.pixmap(16)).alpha(), 0);
    }
};

TALLY_TEST(TestIcons);
#include "test_icons.moc"
