// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Data files built into the program from resources/mappings.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace tally::exchange {

// Mapping files for the exports of well-known programs.
std::vector<std::string> shippedMappingTexts();

// Other names of a thing, by columnKey(): "asset tag" -> "asset_number", "laptops" -> "laptop".
using Synonyms = std::map<std::string, std::string, std::less<>>;
const Synonyms &classSynonyms(); // name in a register -> class
// Column -> attribute; a word may mean one thing of a person and another of a device.
using ColumnSynonyms = std::multimap<std::string, std::string, std::less<>>;
const ColumnSynonyms &columnSynonyms();
const ColumnSynonyms &choiceSynonyms(); // what people call an allowed word -> allowed words of some attribute
const ColumnSynonyms &stateSynonyms(); // what registers call a state -> states, of whichever class has them

} // namespace tally::exchange
