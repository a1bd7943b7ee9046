// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tally::ui {

// For sentences that repeat what somebody typed or pasted: what is longer than `most` characters ends with "…".
inline QString shortened(const QString &words, qsizetype most = 120)
{
    if (words.size() <= most)
        return words;
    const bool halvesOne = words.at(most - 1).isHighSurrogate();
    return words.left(halvesOne ? most - 1 : most) + QChar(0x2026);
}

} // namespace tally::ui
