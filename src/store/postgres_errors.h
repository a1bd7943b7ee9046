// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PostgreSQL's SQLSTATEs and constraint names as our errors, in this one place. Our own refusals carry their
// code in the error's constraint field: 42501 (the person is the reason), 40001 (stale), TY001 (against what
// the register holds), TY002 (what is asked makes no sense).
#pragma once

#include "core/result.h"

#include <libpq-fe.h>

namespace tally::store {

// Why a connection could not be made, or broke.
Error connectionError(PGconn *connection);
// Why a statement failed; the result may be null when the connection broke.
Error statementError(const PGresult *result, PGconn *connection);

} // namespace tally::store
