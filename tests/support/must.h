// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of what cannot fail in a test; ends the test with the error when it does.
#pragma once

#include "core/result.h"

#include <QtGlobal>

#include <utility>

namespace tally::test {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

} // namespace tally::test
