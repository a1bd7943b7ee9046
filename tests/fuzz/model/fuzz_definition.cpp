// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Definitions may come from any organisation of the register: whatever the text, an answer and no crash.
#include "model/class_registry.h"

#include <cstdint>

using namespace tally;
using namespace tally::model;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    for (const char *kind : {"class", "relationship_type"}) {
        std::vector<DefinitionRow> definitions = {
            {kPartnership, "class", "item",
             R"({"name":"item","label":"I","plural":"I","attributes":[{"name":"name","label":"N"}]})"},
            {kPartnership, kind, "x", text}};
        (void)ClassRegistry::build(definitions);
    }
    return 0;
}
