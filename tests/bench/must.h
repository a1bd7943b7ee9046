// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of what cannot fail in a bench; ends it with the error when it does.
#pragma once

#include "core/result.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace tally::bench {

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace tally::bench
