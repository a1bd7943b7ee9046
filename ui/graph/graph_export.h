// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scene as a picture to keep: whole, at full size, in the colours of paper whatever the window shows.
#pragma once

#include "core/result.h"
#include "ui/graph/graph_scene.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QMimeData;

namespace tally::ui {

// `scale` pixels a logical one; made smaller when the picture would be larger than `kMostPixels` a side.
QImage sceneImage(const GraphScene &scene, double scale = 2);
QByteArray sceneSvg(const GraphScene &scene, const QString &title, const QString &description);
// Both, for the clipboard. Yours.
QMimeData *scenePicture(const GraphScene &scene, const QString &title);
// By the ending: .svg, else PNG. The error names the file and what to do.
Outcome saveScene(const GraphScene &scene, const QString &path, const QString &title);

inline constexpr int kMostPixels = 16'000;

} // namespace tally::ui
