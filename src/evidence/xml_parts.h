// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding things in XML whose elements are named in two ways: <serial>…</serial> and <entry
// name="serial">…</entry>.
#pragma once

#include "exchange/xml_tree.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

using exchange::XmlNode;

// The attribute "name" of an entry, entries or field; else the element's own.
std::string_view nameOf(const XmlNode &node);
const XmlNode *childNamed(const XmlNode &node, std::string_view name);
// Trimmed text of the child of that name; empty: there is none.
std::string_view textNamed(const XmlNode &node, std::string_view name);
// Of the first of these names that the node has with a text.
std::string_view firstText(const XmlNode &node, std::initializer_list<std::string_view> names);

// All nodes of that name below, the node itself too, in the order of the file; not below one another.
std::vector<const XmlNode *> allNamed(const XmlNode &node, std::string_view name);
// Every leaf below with its name.
void eachLeaf(const XmlNode &node,
              const std::function<void(std::string_view name, std::string_view text)> &take);

// Of bytes that begin like XML; nothing when they do not, or hold no well-formed document.
std::optional<exchange::XmlNode> xmlOf(std::string_view bytes, std::string &why);

} // namespace tally::evidence
