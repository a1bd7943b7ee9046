// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registers on a private cluster, a database each. "ann" owns the database and is no superuser; everybody
// else who is named gets a login of his own.
#pragma once

#include "engines.h"

namespace tally::test {

// Nothing where PostgreSQL's programs are not installed.
std::unique_ptr<TestEngine> makePostgresEngine();

} // namespace tally::test
