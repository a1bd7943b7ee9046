// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_tree.h"

#include "core/text.h"
#include "exchange/encoding.h"

#include <QString>
#include <QXmlStreamReader>

#include <algorithm>

namespace tally::exchange {

namespace {

Error invalid(std::string reason, std::string remedy, qint64 line)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.line = static_cast<int>(line);
    return error;
}

// The encoding that <?xml … encoding="…"?> names; empty when it names none.
std::string_view declaredEncoding(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, bytes.substr(0, 256).find("?>"));
    const std::size_t start = head.find("<?xml");
    const std::size_t name = start == std::string_view::npos ? start : head.find("encoding", start);
    if (name == std::string_view::npos)
        return {};
    const std::size_t open = head.find_first_of("\"'", name);
    if (open == std::string_view::npos)
        return {};
    const std::size_t close = head.find(head[open], open + 1);
    return close == std::string_view::npos ? std::string_view() : head.substr(open + 1, close - open - 1);
}

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Result<std::string> decoded(std::string_view bytes, const NoteSink &notes)
{
    const std::string_view declared = declaredEncoding(bytes);
    const std::string plain = text::lowerAscii(declared);
    if (declared.empty() || plain == "utf-8" || plain == "utf8") {
        const DecodedText guess = decodedText(bytes);
        if (!declared.empty() && (guess.encoding == "cp1252" || guess.encoding == "mac-roman"))
            notes({1, "encoding", std::string(declared),
                   "The text is not in the encoding it declares; read as " + guess.encoding + ".", false});
        return guess.text;
    }
    Result<std::string> text = decodedAs(bytes, declared);
    if (!text && isAscii(bytes))
        return std::string(bytes);
    if (!text)
        return invalid(text.error().reason, text.error().remedy, 1);
    return text;
}

// Agents pass on control characters from firmware tables, which XML does not allow.
std::string withoutControls(std::string text, const NoteSink &notes)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    const auto first = std::find_if(text.begin(), text.end(), isControl);
    if (first == text.end())
        return text;
    const auto line = 1 + static_cast<int>(std::count(text.begin(), first, '\n'));
    notes({line, "", "control characters", "XML does not allow them; they were left out.", false});
    std::erase_if(text, isControl);
    return text;
}

std::string utf8(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Error notWellFormed(const QXmlStreamReader &xml)
{
    const bool cut = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return invalid(cut ? "The XML ends early: the file is cut off."
                       : "This is not valid XML: " + xml.errorString().toStdString() + ".",
                   "Export the file again.", xml.lineNumber());
}

} // namespace

const XmlNode *XmlNode::find(std::string_view child) const
{
    for (const XmlNode &node : children) {
        if (node.name == child)
            return &node;
    }
    return nullptr;
}

std::string_view XmlNode::attribute(std::string_view wanted) const
{
    for (const auto &[each, value] : attributes) {
        if (each == wanted)
            return text::trimmed(value);
    }
    return {};
}

Result<XmlNode> readXml(std::string_view bytes, const NoteSink &notes)
{
    TALLY_TRY(std::string text, decoded(bytes, notes));
    text = withoutControls(std::move(text), notes);
    // Given as text already decoded, so that the reader does not heed the declaration a second time.
    QXmlStreamReader xml(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    std::vector<XmlNode> open;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return invalid(
                "The XML has a document type declaration, which no inventory has and which can do harm.",
                "Remove it if the file is to be trusted.", xml.lineNumber());
        case QXmlStreamReader::StartElement: {
            if (open.size() >= kMaxXmlDepth)
                return invalid(
                    "The XML is nested more than " + std::to_string(kMaxXmlDepth) + " levels deep.",
                    "No inventory is: this file was damaged or made to do harm.", xml.lineNumber());
            XmlNode node;
            node.name = utf8(xml.name());
            node.line = static_cast<int>(xml.lineNumber());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                node.attributes.emplace_back(utf8(attribute.name()), utf8(attribute.value()));
            open.push_back(std::move(node));
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.empty() && open.back().children.empty())
                open.back().text += utf8(xml.text());
            break;
        case QXmlStreamReader::EntityReference:
            return invalid("The XML uses the entity \"" + utf8(xml.name()) + "\", which is not defined.",
                           "Export the file again.", xml.lineNumber());
        case QXmlStreamReader::EndElement: {
            XmlNode node = std::move(open.back());
            open.pop_back();
            if (open.empty())
                return node;
            open.back().text.clear();
            open.back().children.push_back(std::move(node));
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError())
        return notWellFormed(xml);
    return invalid("The XML holds no element.", "Export the file again.", 0);
}

} // namespace tally::exchange
