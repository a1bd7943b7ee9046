// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/bundle.h"

#include "log/bundle_documents.h"
#include "log/fact_digests.h"
#include "log/merkle.h"
#include "log/note.h"
#include "log/operation_record.h"
#include "log/sha256.h"
#include "log/small_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>

namespace tally::log {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> filesIn(const fs::path &folder, const std::string &ending)
{
    std::vector<std::string> out;
    std::error_code fault;
    for (fs::directory_iterator it(folder, fault), end; !fault && it != end; it.increment(fault)) {
        if (it->is_regular_file(fault) && it->path().extension() == ending)
            out.push_back(it->path().string());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string existing(const fs::path &path)
{
    std::error_code fault;
    return fs::exists(path, fault) ? path.string() : std::string();
}

// One run over one bundle.
class Verifier
{
public:
    explicit Verifier(const BundleFiles &files) : m_files(files) {}

    BundleReport run()
    {
        readKeys();
        readCheckpoints();
        readLog();
        compareCheckpoints();
        if (!m_files.facts.empty())
            readFacts();
        if (!m_files.evidence.empty())
            readEvidence();
        if (!m_files.folder.empty())
            readDocuments();
        conclude();
        return std::move(m_report);
    }

private:
    struct Known
    {
        std::string file;
        CheckpointText checkpoint;
    };

    void found(BundleCode code, std::string what, std::optional<std::int64_t> operation = {})
    {
        ++m_report.damageCount;
        if (m_report.damage.size() < kMaximumFindings)
            m_report.damage.push_back({code, operation, std::move(what)});
    }

    void readKeys()
    {
        for (const std::string &file : m_files.keys) {
            std::string why = "it cannot be read";
            const auto text = readSmall(file);
            auto key = text ? VerifierKey::parse(*text, why) : std::nullopt;
            if (!key) {
                found(BundleCode::Unreadable, file + " is no verifier key: " + why);
                continue;
            }
            if (m_files.keysFromBundle)
                m_report.warnings.push_back("the key " + key->text() +
                                            " is the bundle's own: compare it with the one you hold");
            m_keys.push_back(std::move(*key));
        }
    }

    void readCheckpoints()
    {
        for (const std::string &file : m_files.checkpoints) {
            std::string why = "it cannot be read";
            const auto text = readSmall(file);
            const auto note = text ? parseNote(*text, why) : std::nullopt;
            auto checkpoint = note ? parseCheckpoint(note->text, why) : std::nullopt;
            if (!checkpoint) {
                found(BundleCode::Unreadable, file + " is no checkpoint: " + why);
                continue;
            }
            switch (trustOf(*note, m_keys)) {
            case NoteTrust::Trusted:
                addCheckpoint(file, std::move(*checkpoint));
                break;
            case NoteTrust::BadSignature:
                m_late.push_back({BundleCode::BadSignature, {}, file + " has a false signature"});
                break;
            case NoteTrust::UnknownKey:
                m_late.push_back({BundleCode::BadSignature, {}, file + " is signed by no known key"});
                break;
            }
        }
    }

    void addCheckpoint(const std::string &file, CheckpointText checkpoint)
    {
        if (!m_known.empty() && m_known.front().checkpoint.origin != checkpoint.origin) {
            m_late.push_back({BundleCode::BadSignature,
                              {},
                              file + " is of another log: " + checkpoint.origin + " and not " +
                                  m_known.front().checkpoint.origin});
            return;
        }
        ++m_report.checkpoints;
        m_roots[checkpoint.size]; // to be filled while the log is read
        m_known.push_back({file, std::move(checkpoint)});
    }

    // Calls take(line, number of the line) until it says that it is enough.
    bool eachLine(const std::string &path, const std::function<bool(const std::string &, std::int64_t)> &take)
    {
        std::ifstream file(path, std::ios::binary);
        std::string line;
        for (std::int64_t number = 1; std::getline(file, line); ++number) {
            if (!take(line, number))
                return false;
        }
        if (file.eof())
            return true;
        found(BundleCode::Unreadable, path + " cannot be read");
        return false;
    }

    void unreadable(const std::string &path, std::int64_t line, const std::string &why)
    {
        found(BundleCode::Unreadable, path + ":" + std::to_string(line) + ": " + why);
    }

    void readLog()
    {
        keepRoot();
        eachLine(m_files.log, [this](const std::string &text, std::int64_t number) {
            std::string why;
            const auto line = parseLogLine(text, why);
            if (!line) {
                unreadable(m_files.log, number, why);
                return false;
            }
            takeRecord(*line);
            return true;
        });
        m_report.operations = m_tree.size();
        m_report.root = m_tree.root();
        if (m_tree.size() == 0 && m_report.damageCount == 0)
            found(BundleCode::Unreadable, m_files.log + " holds no operation");
    }

    void takeRecord(const LogLine &line)
    {
        const std::string leaf = leafHash(line.record);
        const auto record = decode(line.record);
        if (leaf != line.leaf)
            found(BundleCode::RecordChanged, "the record does not fit its leaf", line.number);
        else if (!record)
            found(BundleCode::RecordChanged, "the record cannot be read", line.number);
        else if (record->number != line.number)
            found(BundleCode::RecordChanged,
                  "the record says that it is operation " + std::to_string(record->number), line.number);
        if (line.number != m_expected)
            found(BundleCode::OutOfOrder, "operation " + std::to_string(m_expected) + " is missing here",
                  line.number);
        if (record)
            compareWithPrevious(*record, line.number);
        m_expected = line.number + 1;
        m_previousLeaf = leaf;
        m_tree.append(leaf);
        keepRoot();
        if (record && !m_files.facts.empty())
            m_content[line.number] = TableDigests(record->content.begin(), record->content.end());
    }

    void compareWithPrevious(const OperationRecord &record, std::int64_t number)
    {
        if (record.previous != m_previousLeaf)
            found(BundleCode::BrokenLink, "its record names another predecessor", number);
        if (record.recordedAt < m_previousTime)
            found(BundleCode::TimeBackwards, "it was recorded before its predecessor", number);
        m_previousTime = std::max(m_previousTime, record.recordedAt);
    }

    void keepRoot()
    {
        if (const auto wanted = m_roots.find(m_tree.size()); wanted != m_roots.end())
            wanted->second = m_tree.root();
    }

    void compareCheckpoints()
    {
        for (const auto &[file, checkpoint] : m_known) {
            if (checkpoint.size > m_tree.size())
                found(BundleCode::Truncated,
                      file + " speaks of " + std::to_string(checkpoint.size) + " operations, the log holds " +
                          std::to_string(m_tree.size()),
                      m_tree.size());
            else if (m_roots[checkpoint.size] != checkpoint.root)
                found(BundleCode::Rewritten, file + " has another root for the first " +
                                                 std::to_string(checkpoint.size) + " operations");
            m_report.signedOperations = std::max(m_report.signedOperations, checkpoint.size);
        }
        for (const BundleFinding &finding : m_late)
            found(finding.code, finding.what);
    }

    void readFacts()
    {
        FactDigests digests;
        const bool whole = eachLine(m_files.facts, [&](const std::string &text, std::int64_t number) {
            std::string why;
            const auto fact = parseFactLine(text, why);
            if (!fact) {
                unreadable(m_files.facts, number, why);
                return false;
            }
            digests.add(*fact);
            ++m_report.facts;
            if (fact->table == "attachment" && !fact->key.empty()) {
                if (const auto *digest = std::get_if<std::string>(&fact->key.back()))
                    m_attachments.insert(*digest);
            }
            return true;
        });
        if (whole)
            compareFacts(digests.finish());
    }

    void compareFacts(std::map<std::int64_t, TableDigests> computed)
    {
        for (const auto &[operation, recorded] : m_content) {
            const auto facts = computed.find(operation);
            compareTables(operation, recorded, facts == computed.end() ? TableDigests() : facts->second);
            if (facts != computed.end())
                computed.erase(facts);
        }
        for (const auto &[operation, tables] : computed)
            found(BundleCode::FactsChanged,
                  "facts of " + tables.begin()->first + " name an operation that is not in the log",
                  operation);
    }

    void compareTables(std::int64_t operation, const TableDigests &recorded, const TableDigests &facts)
    {
        for (const auto &[table, digest] : recorded) {
            const auto same = facts.find(table);
            if (same == facts.end() || same->second != digest)
                found(BundleCode::FactsChanged, "the facts of " + table + " are not those recorded",
                      operation);
        }
        for (const auto &[table, digest] : facts) {
            if (!recorded.contains(table))
                found(BundleCode::FactsChanged, "the record knows of no facts of " + table, operation);
        }
    }

    // Files are named by their SHA-256, perhaps with an ending. Which must be there is known from the facts.
    void readEvidence()
    {
        std::set<std::string> there;
        std::error_code fault;
        fs::recursive_directory_iterator it(m_files.evidence, fault), end;
        for (; !fault && it != end; it.increment(fault)) {
            if (!it->is_regular_file(fault))
                continue;
            const std::string name = it->path().filename().string();
            const std::string digest = fromHex(std::string_view(name).substr(0, 2 * kDigestSize));
            if (digest.size() != kDigestSize) {
                m_report.warnings.push_back(it->path().string() +
                                            " is not named by its SHA-256 and was not checked");
                continue;
            }
            ++m_report.evidence;
            there.insert(toHex(digest));
            if (digestOfFile(it->path().string()) != digest)
                found(BundleCode::EvidenceChanged, it->path().string() + " is not what its name says");
        }
        if (fault)
            found(BundleCode::Unreadable, m_files.evidence + " cannot be read: " + fault.message());
        for (const std::string &digest : m_attachments) {
            if (!there.contains(digest))
                found(BundleCode::EvidenceChanged, "the evidence " + digest + " is missing");
        }
    }

    void readDocuments()
    {
        const std::string origin = m_known.empty() ? std::string() : m_known.front().checkpoint.origin;
        DocumentCheck check = checkDocuments(m_files.folder, m_keys, origin);
        for (BundleFinding &finding : check.damage)
            found(finding.code, std::move(finding.what));
        m_report.documents = check.documents;
        m_report.hasUnsignedDocuments = check.isUnsigned;
        if (check.isUnsigned)
            m_report.warnings.emplace_back("no signed list covers its documents: they were not checked");
    }

    void conclude()
    {
        if (m_known.empty())
            m_report.warnings.emplace_back(
                "internal consistency only \xE2\x80\x94 truncation cannot be excluded");
        else if (m_report.signedOperations < m_report.operations)
            m_report.warnings.push_back("no checkpoint covers the newest " +
                                        std::to_string(m_report.operations - m_report.signedOperations) +
                                        " operations");
    }

    const BundleFiles &m_files;
    BundleReport m_report;
    std::vector<VerifierKey> m_keys;
    std::vector<Known> m_known;
    std::vector<BundleFinding> m_late; // of signatures: told after what the log itself shows
    std::map<std::int64_t, std::string> m_roots;
    std::map<std::int64_t, TableDigests> m_content; // recorded; kept when there are facts to compare
    std::set<std::string> m_attachments;
    Frontier m_tree;
    std::int64_t m_expected = 0;
    std::int64_t m_previousTime = 0;
    std::string m_previousLeaf = std::string(kDigestSize, '\0');
};

} // namespace

BundleFiles bundleFiles(const std::string &path)
{
    BundleFiles files;
    std::error_code fault;
    if (!fs::is_directory(path, fault)) {
        files.log = path;
        return files;
    }
    const fs::path folder(path);
    files.folder = path;
    files.log = (folder / "log.jsonl").string();
    files.keys = filesIn(folder / "keys", ".pub");
    files.keysFromBundle = !files.keys.empty();
    files.checkpoints = filesIn(folder / "checkpoints", ".note");
    files.facts = existing(folder / "facts.jsonl");
    files.evidence = existing(folder / "evidence");
    return files;
}

BundleCode BundleReport::code() const
{
    if (!damage.empty())
        return damage.front().code;
    return signedOperations < operations || hasUnsignedDocuments ? BundleCode::UnsignedTail
                                                                 : BundleCode::Intact;
}

BundleReport verifyBundle(const BundleFiles &files)
{
    return Verifier(files).run();
}

} // namespace tally::log
