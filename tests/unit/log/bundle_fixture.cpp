// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_fixture.h"

#include "log/bundle_documents.h"

#include "log/fact_digests.h"
#include "log/merkle.h"
#include "log/note.h"
#include "log/sha256.h"
#include "paths.h"

#include <QDir>
#include <QFile>

namespace tally::test {

namespace {

log::SigningKey newKey()
{
    std::string why;
    return log::SigningKey::generate("council.example/register", why).value();
}

} // namespace

BundleFixture::BundleFixture(int count) : m_key(newKey())
{
    for (const char *folder : {"checkpoints", "keys", "evidence"})
        QDir(m_folder.path()).mkpath(QString::fromLatin1(folder));
    const std::string photo = "a photograph";
    write("evidence/" + log::toHex(log::sha256(photo)) + ".jpg", photo);
    log::FactDigests digests;
    for (int i = 1; i < count; ++i) {
        log::FactLine fact{"item",
                           {std::int64_t{1}, std::int64_t{i}},
                           {std::string("laptop"), {}, std::string("{}")},
                           i,
                           {}};
        if (i + 1 < count)
            fact.ended = i + 1;
        facts.push_back(fact);
    }
    facts.push_back({"attachment",
                     {std::int64_t{1}, std::int64_t{1}, log::toHex(log::sha256(photo))},
                     {std::string("photo.jpg"), {}, std::int64_t{12}},
                     1,
                     {}});
    for (const log::FactLine &fact : facts)
        digests.add(fact);
    const auto content = digests.finish();
    for (int i = 0; i < count; ++i) {
        log::OperationRecord record;
        record.number = i;
        record.recordedAt = 1'790'000'000'000 + i * 1000;
        record.kind = i == 0 ? "genesis" : "edit";
        record.request = "request-" + std::to_string(i);
        if (const auto found = content.find(i); found != content.end())
            record.content.assign(found->second.begin(), found->second.end());
        records.push_back(std::move(record));
    }
    relink();
    writeLog();
    writeFacts();
    write("keys/register.pub", m_key.verifier().text() + "\n");
    writeCheckpoint("checkpoints/all.note", records.size(), m_key);
}

std::string BundleFixture::path(const std::string &name) const
{
    return m_folder.path().toStdString() + (name.empty() ? "" : "/" + name);
}

std::string BundleFixture::file(const std::string &name) const
{
    return readFile(path(name));
}

void BundleFixture::write(const std::string &name, const std::string &bytes) const
{
    QFile out(QString::fromStdString(path(name)));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write %s", path(name).c_str());
}

void BundleFixture::replace(const std::string &name, const std::string &from, const std::string &to) const
{
    std::string bytes = file(name);
    const std::size_t at = bytes.find(from);
    if (at == std::string::npos)
        qFatal("%s does not hold %s", name.c_str(), from.c_str());
    write(name, bytes.replace(at, from.size(), to));
}

void BundleFixture::writeLog() const
{
    std::string lines;
    for (const log::OperationRecord &record : records)
        lines += log::formatLogLine(record.number, log::encode(record));
    write("log.jsonl", lines);
}

void BundleFixture::writeFacts() const
{
    std::string lines;
    for (const log::FactLine &fact : facts)
        lines += log::formatFactLine(fact);
    write("facts.jsonl", lines);
}

void BundleFixture::relink()
{
    std::string previous(log::kDigestSize, '\0');
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].number = static_cast<std::int64_t>(i);
        records[i].previous = previous;
        previous = log::leafHash(log::encode(records[i]));
    }
}

void BundleFixture::writeCheckpoint(const std::string &name, std::size_t size,
                                    const log::SigningKey &key) const
{
    log::Frontier tree;
    for (std::size_t i = 0; i < size; ++i)
        tree.append(log::leafHash(log::encode(records[i])));
    std::string why;
    const log::CheckpointText checkpoint{kOrigin, static_cast<std::int64_t>(size), tree.root()};
    write(name, log::signNote(log::formatCheckpoint(checkpoint), key, why).value());
}

void BundleFixture::writeDocuments(const log::SigningKey &key, const std::string &origin,
                                   const std::string &lines) const
{
    QDir(m_folder.path()).mkpath(QStringLiteral("documents/certificates"));
    log::DocumentList list{origin, {}};
    for (const char *name : {"documents/certificates/one.pdf", "README.txt"}) {
        write(name, std::string("the text of ") + name);
        list.documents.push_back({name, log::toHex(log::sha256(std::string("the text of ") + name))});
    }
    std::string why;
    write("documents.note", log::signNote(log::formatDocumentList(list) + lines, key, why).value());
}

} // namespace tally::test
