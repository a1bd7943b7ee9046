// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a format: from bytes to rows and problems. Which of them a file is for is known by its content
// (evidence_reading.cpp).
#pragma once

#include "evidence/evidence.h"
#include "exchange/xml_tree.h"

#include <string_view>

namespace tally::evidence {

bool isNwipeLog(std::string_view bytes);
void readNwipeLog(std::string_view bytes, File &file);

// hdparm, nvme-cli, smartctl: what one file says.
bool readDeviceOutput(std::string_view bytes, File &file);

// Names and elements as public readers of these reports have them; no signature of the vendor's is checked.
bool isBlancco(const exchange::XmlNode &root);
void readBlancco(const exchange::XmlNode &root, File &file);
bool isWipeDrive(const exchange::XmlNode &root);
void readWipeDrive(const exchange::XmlNode &root, File &file);

} // namespace tally::evidence
