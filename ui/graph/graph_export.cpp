// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_export.h"

#include "ui/graph/graph_painter.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QSvgRenderer>

namespace tally::ui {

namespace {

constexpr double kMargin = 24;

QRectF paperOf(const GraphScene &scene)
{
    return scene.layout.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

void drawIcon(QPainter &painter, const QString &name, Role role, const QRectF &place)
{
    QFile file(QStringLiteral(":/tally/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray text = file.readAll();
    text.replace("currentColor", Theme::onPaper(role).name().toLatin1());
    QSvgRenderer(text).render(&painter, place);
}

void paintOnPaper(QPainter &painter, const GraphScene &scene)
{
    PaintOptions options;
    options.colour = [](Role role) { return Theme::onPaper(role); };
    options.fonts = themeFonts();
    options.exposed = paperOf(scene);
    options.picture = drawIcon;
    painter.fillRect(options.exposed, Theme::onPaper(Role::Base));
    paintScene(painter, scene, options);
}

} // namespace

QImage sceneImage(const GraphScene &scene, double scale)
{
    const QRectF paper = paperOf(scene);
    const double longest = std::max(paper.width(), paper.height());
    const double used = std::min(scale, kMostPixels / longest);
    QImage image((paper.size() * used).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(Theme::onPaper(Role::Base));
    QPainter painter(&image);
    painter.scale(used, used);
    painter.translate(-paper.topLeft());
    paintOnPaper(painter, scene);
    return image;
}

QByteArray sceneSvg(const GraphScene &scene, const QString &title, const QString &description)
{
    const QRectF paper = paperOf(scene);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(description);
    generator.setSize(paper.size().toSize());
    generator.setViewBox(paper);
    QPainter painter(&generator);
    paintOnPaper(painter, scene);
    painter.end();
    return bytes;
}

QMimeData *scenePicture(const GraphScene &scene, const QString &title)
{
    auto *data = new QMimeData;
    data->setImageData(sceneImage(scene));
    data->setData(QStringLiteral("image/svg+xml"), sceneSvg(scene, title, countWords(*scene.drawing)));
    return data;
}

Outcome saveScene(const GraphScene &scene, const QString &path, const QString &title)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        const QByteArray svg = sceneSvg(scene, title, countWords(*scene.drawing));
        written = file.write(svg) == svg.size();
    } else if (written) {
        written = sceneImage(scene).save(&file, "PNG");
    }
    if (written && file.commit())
        return {};
    Error error =
        makeError(ErrorCode::Unreachable,
                  QCoreApplication::translate("GraphExport", "The picture was not saved. %1.")
                      .arg(file.errorString())
                      .toStdString(),
                  QCoreApplication::translate("GraphExport", "Choose another folder or free some space.")
                      .toStdString());
    error.file = path.toStdString();
    return error;
}

} // namespace tally::ui
