// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attributes.h"

#include "core/text.h"

#include <charconv>
#include <cstddef>

namespace tally::model {

namespace {

// --- writing
// -----------------------------------------------------------------------------------------------------------

void writeString(std::string &out, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

// What is written can be read again: malformed sequences become U+FFFD here, if a caller let them through.
void write(std::string &out, const std::string &text)
{
    if (text::isValidUtf8(text))
        writeString(out, text);
    else
        writeString(out, text::sanitisedUtf8(text));
}

void write(std::string &out, std::int64_t number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    out.append(buffer, end);
}

template <typename Element>
void write(std::string &out, const std::vector<Element> &list)
{
    out += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, list[i]);
    }
    out += ']';
}

// --- reading
// -----------------------------------------------------------------------------------------------------------

// One pass over canonical text. The grammar has no nesting beyond one list, so there is no recursion to
// exhaust.
class Scanner
{
public:
    Scanner(std::string_view text, AttributeSink &sink) : m_text(text), m_sink(sink) {}

    bool object()
    {
        if (!take('{'))
            return false;
        if (!take('}')) {
            do {
                if (!member())
                    return false;
            } while (take(','));
            if (!take('}'))
                return fail("a comma or the closing brace is missing");
        }
        return atEnd();
    }

    bool singleValue() { return value({}) && atEnd(); }

    std::size_t position() const { return m_at; }
    const char *why() const { return m_why; }

private:
    bool fail(const char *why)
    {
        m_why = why;
        return false;
    }
    bool atEnd() { return m_at == m_text.size() || fail("there is text after the end"); }
    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool member()
    {
        std::string_view key;
        if (!string(key, m_keyScratch))
            return false;
        if (m_hasKey && key <= m_lastKey)
            return fail("the keys are not sorted or one stands twice");
        m_lastKey.assign(key);
        m_hasKey = true;
        if (!take(':'))
            return fail("a colon is missing");
        return value(m_lastKey);
    }

    bool value(std::string_view key)
    {
        if (take('[')) {
            m_sink.beginList(key);
            if (!list(key))
                return false;
            m_sink.endList(key);
            return true;
        }
        return scalar(key);
    }

    bool list(std::string_view key)
    {
        if (take(']'))
            return true;
        const bool texts = peek() == '"';
        do {
            if ((peek() == '"') != texts)
                return fail("a list mixes numbers and texts");
            if (!scalar(key))
                return false;
        } while (take(','));
        return take(']') || fail("a list is not closed");
    }

    bool scalar(std::string_view key)
    {
        if (peek() == '"') {
            std::string_view text;
            if (!string(text, m_valueScratch))
                return false;
            m_sink.text(key, text);
            return true;
        }
        std::int64_t number = 0;
        if (!integer(number))
            return false;
        m_sink.integer(key, number);
        return true;
    }

    bool integer(std::int64_t &number)
    {
        const char *begin = m_text.data() + m_at;
        const char *end = m_text.data() + m_text.size();
        const auto [stop, error] = std::from_chars(begin, end, number);
        if (error != std::errc{})
            return fail("an integer, a text or a list is expected");
        const std::string_view written(begin, static_cast<std::size_t>(stop - begin));
        const std::string_view digits = written.front() == '-' ? written.substr(1) : written;
        if ((digits.front() == '0' && digits.size() > 1) || written == "-0")
            return fail("an integer is written with needless zeros");
        m_at += written.size();
        return true;
    }

    // The text is a view into the input, or into `scratch` where something was escaped.
    bool string(std::string_view &text, std::string &scratch)
    {
        if (!take('"'))
            return fail("a text in quotes is expected");
        const std::size_t begin = m_at;
        bool ascii = true;
        bool escaped = false;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            if (byte < 0x20)
                return fail("a control character is not escaped");
            ascii = ascii && byte < 0x80;
            if (byte == '\\') {
                escaped = true;
                ++m_at; // the character after it cannot end the text
            }
        }
        if (m_at >= m_text.size())
            return fail("a text is not closed");
        text = m_text.substr(begin, m_at - begin);
        ++m_at;
        if (!ascii && !text::isValidUtf8(text))
            return fail("a text is not UTF-8");
        return !escaped || unescape(text, scratch);
    }

    bool unescape(std::string_view &text, std::string &scratch)
    {
        scratch.clear();
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\\') {
                scratch += text[i];
                continue;
            }
            const char c = text[++i]; // string() has seen that something follows
            if (c == '"' || c == '\\') {
                scratch += c;
                continue;
            }
            const int code = c == 'u' ? controlCode(text.substr(i + 1)) : -1;
            if (code < 0)
                return fail("an escape is not in its canonical form");
            scratch += static_cast<char>(code);
            i += 4;
        }
        text = scratch;
        return true;
    }

    // "00xx" with lower-case digits, below 0x20; -1 for anything else.
    static int controlCode(std::string_view digits)
    {
        if (digits.size() < 4 || digits[0] != '0' || digits[1] != '0' ||
            (digits[2] != '0' && digits[2] != '1'))
            return -1;
        const char low = digits[3];
        const int high = (digits[2] - '0') * 16;
        if (low >= '0' && low <= '9')
            return high + (low - '0');
        return low >= 'a' && low <= 'f' ? high + 10 + (low - 'a') : -1;
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    std::string_view m_text;
    AttributeSink &m_sink;
    std::size_t m_at = 0;
    bool m_hasKey = false;
    std::string m_lastKey, m_keyScratch, m_valueScratch;
    const char *m_why = "an opening brace is expected";
};

// Gathers values; an empty list comes back as a list of texts, since its text does not tell.
class MapSink final : public AttributeSink
{
public:
    void integer(std::string_view key, std::int64_t value) override
    {
        if (m_inList)
            m_integers.push_back(value);
        else
            add(key, value);
    }
    void text(std::string_view key, std::string_view value) override
    {
        if (m_inList)
            m_texts.emplace_back(value);
        else
            add(key, std::string(value));
    }
    void beginList(std::string_view) override { m_inList = true; }
    void endList(std::string_view key) override
    {
        if (m_integers.empty())
            add(key, std::move(m_texts));
        else
            add(key, std::move(m_integers));
        m_integers = {};
        m_texts = {};
        m_inList = false;
    }
    Attributes attributes;

private:
    void add(std::string_view key, AttributeValue value)
    {
        attributes.emplace_hint(attributes.end(), key, std::move(value));
    }
    bool m_inList = false;
    std::vector<std::int64_t> m_integers;
    std::vector<std::string> m_texts;
};

Error notCanonical(const Scanner &scanner)
{
    return makeError(ErrorCode::InvalidInput, "Attributes are not in their canonical form at byte " +
                                                  std::to_string(scanner.position()) + ": " + scanner.why());
}

} // namespace

std::string toText(const AttributeValue &value)
{
    std::string out;
    std::visit([&out](const auto &v) { write(out, v); }, value);
    return out;
}

std::string toText(const Attributes &attributes)
{
    std::string out = "{";
    for (const auto &[key, value] : attributes) {
        if (out.size() > 1)
            out += ',';
        write(out, key);
        out += ':';
        std::visit([&out](const auto &v) { write(out, v); }, value);
    }
    out += '}';
    return out;
}

Result<Attributes> parseAttributes(std::string_view text)
{
    MapSink sink;
    Scanner scanner(text, sink);
    if (!scanner.object())
        return notCanonical(scanner);
    return std::move(sink.attributes);
}

Result<AttributeValue> parseAttributeValue(std::string_view text)
{
    MapSink sink;
    Scanner scanner(text, sink);
    if (!scanner.singleValue())
        return notCanonical(scanner);
    return std::move(sink.attributes.begin()->second);
}

bool walkAttributes(std::string_view text, AttributeSink &sink)
{
    return Scanner(text, sink).object();
}

} // namespace tally::model
