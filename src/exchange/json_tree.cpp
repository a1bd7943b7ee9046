// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_tree.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace tally::exchange {

namespace {

using Sax = nlohmann::json_sax<nlohmann::json>;

int lineAt(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, std::min(position, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

// Without the library's own prefix "[json.exception.parse_error.101] parse error at line 1, column 2: ".
std::string reasonOf(const nlohmann::json::exception &failure)
{
    std::string_view what = failure.what();
    if (const std::size_t end = what.find("] "); what.starts_with('[') && end != std::string_view::npos)
        what.remove_prefix(end + 2);
    const std::size_t at = what.find("column ");
    const std::size_t colon = at == std::string_view::npos ? at : what.find(": ", at);
    return std::string(colon == std::string_view::npos ? what : what.substr(colon + 2));
}

// What both passes share: depth and errors.
class Walker : public Sax
{
public:
    explicit Walker(std::string_view text) : m_text(text) {}

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::json::exception &failure) override
    {
        Error error = makeError(ErrorCode::InvalidInput, "This is not valid JSON: " + reasonOf(failure) + ".",
                                position >= m_text.size() ? "The file seems to be cut off: export it again."
                                                          : "Export the file again.");
        error.line = lineAt(m_text, position);
        return fail(std::move(error));
    }

    bool failed() const { return m_failed; }
    const Error &error() const { return m_error; }

protected:
    bool fail(Error error)
    {
        m_error = std::move(error);
        m_failed = true;
        return false;
    }
    bool deeper()
    {
        if (++m_depth <= kMaxJsonDepth)
            return true;
        return fail(
            makeError(ErrorCode::InvalidInput,
                      "The JSON is nested more than " + std::to_string(kMaxJsonDepth) + " levels deep.",
                      "No inventory is: this file was damaged or made to do harm."));
    }
    bool higher()
    {
        --m_depth;
        return true;
    }

    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
    Error m_error;
    int m_depth = 0;
    bool m_failed = false;
};

// Only looks whether the text is well formed.
class Checker final : public Walker
{
public:
    using Walker::Walker;
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return deeper(); }
    bool key(string_t &) override { return true; }
    bool end_object() override { return higher(); }
    bool start_array(std::size_t) override { return deeper(); }
    bool end_array() override { return higher(); }
};

Outcome checked(std::string_view text)
{
    Checker checker(text);
    nlohmann::json::sax_parse(text.begin(), text.end(), &checker);
    return checker.failed() ? Outcome(checker.error()) : Outcome();
}

// Hands the documents of an array on while it reads, having looked first whether the text is well formed to
// its end; a document that is the whole text is handed on when it has been read.
class Builder final : public Walker
{
public:
    using IsDocument = std::function<bool(const JsonNode &)>;

    Builder(std::string_view text, int line, const IsDocument &isDocument, const JsonSink &sink)
        : Walker(text), m_line(line), m_isDocument(isDocument), m_sink(sink)
    {
    }

    // Of the whole text; stops early when the sink says so.
    Outcome read()
    {
        nlohmann::json::sax_parse(text().begin(), text().end(), this);
        if (failed())
            return error();
        // The object around documents is none itself.
        if (m_root && !m_gaveMembers && !m_stopped)
            m_stopped = !m_sink(std::move(*m_root), m_line);
        return {};
    }

    bool null() override { return scalar(JsonNode::Kind::Null, {}); }
    bool boolean(bool value) override { return scalar(JsonNode::Kind::Boolean, value ? "1" : "0"); }
    bool number_integer(number_integer_t value) override
    {
        return scalar(JsonNode::Kind::Number, std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return scalar(JsonNode::Kind::Number, std::to_string(value));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return scalar(JsonNode::Kind::Number, text);
    }
    // A copy takes the memory that the text needs; the reader's own buffer has room for the longest.
    bool string(string_t &value) override { return scalar(JsonNode::Kind::Text, value); }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonNode::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        m_open.back().first = name;
        return true;
    }

    bool stopped() const { return m_stopped; }

private:
    static constexpr std::size_t kMostUsual = 64; // of a small object: room for more would be kept by none
    // Each open container with the name of the member that is being read.
    using Open = std::pair<std::string, JsonNode>;

    bool scalar(JsonNode::Kind kind, std::string text)
    {
        JsonNode node;
        node.kind = kind;
        node.text = std::move(text);
        return place(std::move(node));
    }
    bool open(JsonNode::Kind kind)
    {
        if (!deeper())
            return false;
        JsonNode node;
        node.kind = kind;
        if (kind == JsonNode::Kind::Object)
            node.members.reserve(m_usual);
        m_open.emplace_back(std::string(), std::move(node));
        return true;
    }
    bool close()
    {
        JsonNode node = std::move(m_open.back().second);
        m_open.pop_back();
        if (node.isObject())
            m_usual = std::min(node.members.size(), kMostUsual);
        higher();
        return place(std::move(node));
    }
    bool place(JsonNode &&node)
    {
        if (m_open.empty()) {
            if (node.isObject()) // an array has given its documents; a scalar is none
                m_root = std::move(node);
            return true;
        }
        const bool inRootArray = m_open.size() == 1 && m_open[0].second.isArray();
        const bool inMemberArray =
            m_open.size() == 2 && m_open[0].second.isObject() && m_open[1].second.isArray();
        if (node.isObject() && (inRootArray || (inMemberArray && m_isDocument(node)))) {
            m_gaveMembers = m_gaveMembers || inMemberArray;
            return give(std::move(node));
        }
        JsonNode &parent = m_open.back().second;
        std::string &name = m_open.back().first;
        parent.members.emplace_back(parent.isObject() ? std::move(name) : std::string(), std::move(node));
        return true;
    }
    bool give(JsonNode &&node)
    {
        if (!std::exchange(m_isChecked, true)) {
            if (const Outcome good = checked(text()); !good)
                return fail(good.error());
        }
        m_stopped = !m_sink(std::move(node), m_line);
        return !m_stopped;
    }

    int m_line;
    const IsDocument &m_isDocument;
    const JsonSink &m_sink;
    std::vector<Open> m_open;
    std::optional<JsonNode> m_root;
    std::size_t m_usual = 0; // members of the last object: those of a list are alike
    bool m_isChecked = false;
    bool m_gaveMembers = false;
    bool m_stopped = false;
};

// A first line that is a whole object, and more after it.
bool isJsonLines(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || text::trimmed(text.substr(end)).empty())
        return false;
    const std::string_view first = text::trimmed(text.substr(0, end));
    return first.starts_with('{') && first.ends_with('}') && checked(first);
}

} // namespace

const JsonNode *JsonNode::find(std::string_view name) const
{
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (member->name == name)
            return &member->value;
    }
    return nullptr;
}

JsonNode *JsonNode::find(std::string_view name)
{
    return const_cast<JsonNode *>(std::as_const(*this).find(name));
}

std::string_view JsonNode::textOf(std::string_view name) const
{
    const JsonNode *node = find(name);
    return node == nullptr || node->isObject() || node->isArray() ? std::string_view()
                                                                  : std::string_view(node->text);
}

Outcome checkJson(std::string_view text)
{
    return checked(text.substr(0, text.find_last_not_of(std::string_view(" \t\r\n\0", 5)) + 1));
}

Outcome readJson(std::string_view text, const std::function<bool(const JsonNode &)> &isDocument,
                 const JsonSink &sink, const std::function<void(Error)> &badLine)
{
    text = text.substr(0, text.find_last_not_of(std::string_view(" \t\r\n\0", 5)) + 1);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!isJsonLines(text))
        return Builder(text, 0, isDocument, sink).read();
    int number = 0;
    for (std::string_view line : text::split(text, '\n')) {
        ++number;
        line = text::trimmed(line);
        if (line.empty())
            continue;
        Builder builder(line, number, isDocument, sink);
        if (const Outcome good = builder.read(); !good) {
            Error error = good.error();
            error.line = number;
            badLine(std::move(error));
        }
        if (builder.stopped())
            break;
    }
    return {};
}

} // namespace tally::exchange
