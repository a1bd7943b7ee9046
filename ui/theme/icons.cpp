// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr auto kFolder = ":/tally/icons/";

// The text of the picture; empty when there is none of that name.
const QByteArray &sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> known;
    auto found = known.find(name);
    if (found == known.end()) {
        tokens(); // the resources are registered
        QFile file(QLatin1String(kFolder) + name + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly))
            qWarning("no icon %s", qPrintable(name));
        found = known.insert(name, file.isOpen() ? file.readAll() : QByteArray());
    }
    return *found;
}

QByteArray dressed(QByteArray svg, const QColor &colour, double side)
{
    constexpr double kStroke = 1.5;
    svg.replace("currentColor", colour.name().toLatin1());
    const double width = kStroke * Theme::kIcon / std::max(side, 1.0);
    return svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(width, 'f', 4) + '"');
}

class Engine final : public QIconEngine
{
public:
    Engine(const QString &name, Role role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatioF();
        const QPixmap picture = scaledPixmap(QSizeF(rect.size() * scale).toSize(), mode, state, scale);
        painter->drawPixmap(rect, picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // `size` in pixels of the device, of which `scale` make a logical one.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = Theme::current().color(mode == QIcon::Disabled ? Role::TextDisabled : m_role);
        const QString key = QStringLiteral("tally/%1/%2/%3x%4/%5")
                                .arg(m_name, colour.name(), QString::number(size.width()),
                                     QString::number(size.height()), QString::number(scale));
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = rendered(size, colour, scale);
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_role); }
    QString key() const override { return QStringLiteral("tally"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return sourceOf(m_name).isEmpty(); }

private:
    QPixmap rendered(const QSize &size, const QColor &colour, qreal scale) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        picture.setDevicePixelRatio(scale);
        if (sourceOf(m_name).isEmpty() || size.isEmpty())
            return picture;
        const double side = std::min(size.width(), size.height()) / scale;
        QSvgRenderer renderer(dressed(sourceOf(m_name), colour, side));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&picture);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size) / scale));
        return picture;
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return QIcon(new Engine(name, role));
}

QStringList iconNames()
{
    tokens();
    QStringList names;
    for (const QString &file : QDir(QLatin1String(kFolder)).entryList({QStringLiteral("*.svg")}))
        names.append(file.chopped(4));
    return names;
}

} // namespace tally::ui
