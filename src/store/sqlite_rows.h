// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many rows into a table. Starting a statement costs more than a row does, so most go many to a statement.
#pragma once

#include "store/sqlite_connection.h"

#include <array>
#include <cstddef>
#include <string>

namespace tally::store {

// `sql(rows)`: the text of an insert of so many rows. `bindRow(statement, parameter, row)` binds one row from
// `parameter` on, which it moves behind the row; texts must live until the end. `stopped(rows)` is asked
// before each statement.
template <typename Sql, typename BindRow, typename Stopped>
Outcome insertRows(SqliteConnection &db, std::size_t count, const Sql &sql, const BindRow &bindRow,
                   const Stopped &stopped)
{
    constexpr std::array<std::size_t, 2> kRowsOfStatement{32, 1};
    std::size_t done = 0;
    for (const std::size_t rows : kRowsOfStatement) {
        if (count - done < rows)
            continue;
        TALLY_TRY(SqliteStatement insert, db.prepare(sql(rows)));
        for (; count - done >= rows; done += rows) {
            if (stopped(rows))
                return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
            int parameter = 1;
            for (std::size_t row = done; row < done + rows; ++row)
                bindRow(insert, parameter, row);
            TALLY_CHECK(insert.run());
        }
    }
    return {};
}

} // namespace tally::store
