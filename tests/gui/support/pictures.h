// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of widgets, to be looked at: light, dark and high contrast. Another scale: QT_SCALE_FACTOR=2 in
// the environment.
#pragma once

#include <QString>

class QWidget;

namespace tally::test {

// Grabs the widget in each appearance into $TALLY_PICTURES/<name>-light.png and so on; without that variable
// the pictures are made and thrown away. False when a picture is of one colour: nothing was painted.
bool takePictures(QWidget &widget, const QString &name);

} // namespace tally::test
