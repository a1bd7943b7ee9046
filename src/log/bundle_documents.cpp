// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/bundle_documents.h"

#include "log/note.h"
#include "log/sha256.h"
#include "log/small_file.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace tally::log {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kKind = "documents";
constexpr std::size_t kHexDigest = 2 * kDigestSize;
constexpr std::string_view kBetween = "  "; // as sha256sum writes it

// Up to the line end, which is taken away; nothing: there is no further line.
std::optional<std::string_view> nextLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

bool staysInside(const std::string &path)
{
    const fs::path parts(path);
    return !path.empty() && parts.is_relative() && path.find('\\') == std::string::npos &&
           std::none_of(parts.begin(), parts.end(), [](const fs::path &part) { return part == ".."; });
}

class Checker
{
public:
    Checker(const fs::path &folder, std::span<const VerifierKey> keys, const std::string &origin)
        : m_folder(folder), m_keys(keys), m_origin(origin)
    {
    }

    DocumentCheck run()
    {
        std::error_code fault;
        const fs::path note = m_folder / kDocumentList;
        if (!fs::exists(note, fault)) {
            m_check.isUnsigned = fs::exists(m_folder / kDocumentFolder, fault);
            return std::move(m_check);
        }
        if (const auto list = readList(note.string()))
            compare(*list);
        return std::move(m_check);
    }

private:
    void found(BundleCode code, std::string what) { m_check.damage.push_back({code, {}, std::move(what)}); }

    std::optional<DocumentList> readList(const std::string &file)
    {
        std::string why = "it cannot be read";
        const auto bytes = readSmall(file);
        const auto note = bytes ? parseNote(*bytes, why) : std::nullopt;
        auto list = note ? parseDocumentList(note->text, why) : std::nullopt;
        if (!list) {
            found(BundleCode::Unreadable, file + " is no list of documents: " + why);
            return std::nullopt;
        }
        const NoteTrust trust = trustOf(*note, m_keys);
        if (trust != NoteTrust::Trusted)
            found(BundleCode::BadSignature,
                  file + (trust == NoteTrust::BadSignature ? " has a false signature"
                                                           : " is signed by no known key"));
        if (!m_origin.empty() && list->origin != m_origin)
            found(BundleCode::BadSignature,
                  file + " is of another log: " + list->origin + " and not " + m_origin);
        return list;
    }

    void compare(const DocumentList &list)
    {
        std::set<fs::path> listed;
        for (const ListedDocument &document : list.documents) {
            const fs::path path = m_folder / document.path;
            listed.insert(path.lexically_normal());
            ++m_check.documents;
            const auto digest = digestOfFile(path.string());
            std::error_code fault;
            if (!fs::exists(path, fault))
                found(BundleCode::EvidenceChanged, "the document " + document.path + " is missing");
            else if (!digest || toHex(*digest) != document.sha256)
                found(BundleCode::EvidenceChanged,
                      "the document " + document.path + " is not the one that was signed");
        }
        std::error_code fault;
        fs::recursive_directory_iterator it(m_folder / kDocumentFolder, fault), end;
        for (; !fault && it != end; it.increment(fault)) {
            if (!it->is_directory(fault) && !listed.contains(it->path().lexically_normal()))
                found(BundleCode::EvidenceChanged,
                      "the document " + it->path().string() + " is none of those that were signed");
        }
    }

    const fs::path m_folder;
    const std::span<const VerifierKey> m_keys;
    const std::string m_origin;
    DocumentCheck m_check;
};

} // namespace

std::string formatDocumentList(const DocumentList &list)
{
    std::string text = list.origin + "\n" + std::string(kKind) + "\n";
    for (const ListedDocument &document : list.documents)
        text += document.sha256 + std::string(kBetween) + document.path + "\n";
    return text;
}

std::optional<DocumentList> parseDocumentList(std::string_view text, std::string &why)
{
    DocumentList list;
    const auto origin = nextLine(text);
    const auto kind = nextLine(text);
    if (!origin || origin->empty() || !kind || *kind != kKind) {
        why = "it does not begin as one";
        return std::nullopt;
    }
    list.origin = *origin;
    while (!text.empty()) {
        const auto line = nextLine(text);
        if (!line || line->size() <= kHexDigest + kBetween.size() ||
            line->substr(kHexDigest, kBetween.size()) != kBetween ||
            fromHex(line->substr(0, kHexDigest)).size() != kDigestSize) {
            why = "a line has no digest";
            return std::nullopt;
        }
        ListedDocument document{std::string(line->substr(kHexDigest + kBetween.size())),
                                std::string(line->substr(0, kHexDigest))};
        if (!staysInside(document.path)) {
            why = "a path leads out of the bundle";
            return std::nullopt;
        }
        list.documents.push_back(std::move(document));
    }
    return list;
}

DocumentCheck checkDocuments(const std::string &folder, std::span<const VerifierKey> keys,
                             const std::string &origin)
{
    return Checker(folder, keys, origin).run();
}

} // namespace tally::log
