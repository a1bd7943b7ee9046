// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/random_id.h"

#include "core/text.h"

#include <QRandomGenerator>

namespace tally::app {

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

std::string randomRequest()
{
    return text::hex(randomBytes(16));
}

} // namespace tally::app
