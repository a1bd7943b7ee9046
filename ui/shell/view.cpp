// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the code that moc makes of view.h.
#include "ui/shell/view.h"
