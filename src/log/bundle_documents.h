// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents that lie in a bundle beside its log: a signed note, documents.note, lists them with their
// SHA-256. Its text:
//
//     <origin of the log>\n
//     documents\n
//     <SHA-256 in hexadecimal>  <path in the bundle>\n      one line each
#pragma once

#include "log/bundle.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::log {

inline constexpr std::string_view kDocumentList = "documents.note";
inline constexpr std::string_view kDocumentFolder = "documents";

struct ListedDocument
{
    std::string path;   // inside the bundle: "documents/order-pack.pdf"
    std::string sha256; // hexadecimal
    friend bool operator==(const ListedDocument &, const ListedDocument &) = default;
};
struct DocumentList
{
    std::string origin;
    std::vector<ListedDocument> documents;
};
std::string formatDocumentList(const DocumentList &list);
// Strict: nothing, with why, for paths that lead out of the bundle too.
std::optional<DocumentList> parseDocumentList(std::string_view text, std::string &why);

struct DocumentCheck
{
    std::vector<BundleFinding> damage;
    std::int64_t documents = 0; // in the list
    bool isUnsigned = false;    // there are documents, and no list
};
// Whether a bundle's documents are those that a known key signed: none changed, missing or put beside them.
// `origin`: of the bundle's log; empty: not known.
DocumentCheck checkDocuments(const std::string &folder, std::span<const VerifierKey> keys,
                             const std::string &origin);

} // namespace tally::log
