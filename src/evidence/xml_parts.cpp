// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/xml_parts.h"

#include "core/text.h"

namespace tally::evidence {

std::string_view nameOf(const XmlNode &node)
{
    if (node.name == "entry" || node.name == "entries" || node.name == "field") {
        const std::string_view name = node.attribute("name");
        if (!name.empty())
            return name;
    }
    return node.name;
}

const XmlNode *childNamed(const XmlNode &node, std::string_view name)
{
    for (const XmlNode &child : node.children) {
        if (nameOf(child) == name)
            return &child;
    }
    return nullptr;
}

std::string_view textNamed(const XmlNode &node, std::string_view name)
{
    const XmlNode *child = childNamed(node, name);
    return child == nullptr ? std::string_view() : text::trimmed(child->text);
}

std::string_view firstText(const XmlNode &node, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const std::string_view text = textNamed(node, name); !text.empty())
            return text;
    }
    return {};
}

namespace {

void collect(const XmlNode &node, std::string_view name, std::vector<const XmlNode *> &found)
{
    if (nameOf(node) == name) {
        found.push_back(&node);
        return;
    }
    for (const XmlNode &child : node.children)
        collect(child, name, found);
}

} // namespace

std::vector<const XmlNode *> allNamed(const XmlNode &node, std::string_view name)
{
    std::vector<const XmlNode *> found;
    collect(node, name, found);
    return found;
}

void eachLeaf(const XmlNode &node, const std::function<void(std::string_view, std::string_view)> &take)
{
    if (node.children.empty())
        take(nameOf(node), text::trimmed(node.text));
    for (const XmlNode &child : node.children)
        eachLeaf(child, take);
}

std::optional<exchange::XmlNode> xmlOf(std::string_view bytes, std::string &why)
{
    // UTF-16 begins with its mark or with a zero beside the bracket.
    std::string_view head = bytes.substr(0, 1024);
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head = text::trimmed(head);
    const bool wide = bytes.starts_with("\xFF\xFE<") || bytes.starts_with(std::string_view("\xFE\xFF\0<", 4));
    if (!head.starts_with('<') && !wide)
        return {};
    Result<exchange::XmlNode> root = exchange::readXml(bytes, [](model::InputNote &&) {});
    if (root)
        return std::move(*root);
    why = root.error().text();
    return {};
}

} // namespace tally::evidence
