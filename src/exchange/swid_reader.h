// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format "swid": software identification tags (ISO/IEC 19770-2). A tag states the product, its edition
// and version; where it names the device it is also an installation there.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader swidReader();

// Component of a device: what a tag says of one installation (channel, activation).
inline constexpr std::string_view kSoftwareTag = "software_tag";

} // namespace tally::exchange
