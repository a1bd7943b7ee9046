// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_fixture.h"
#include "log/bundle.h"
#include "log/bundle_documents.h"
#include "log/sha256.h"
#include "paths.h"
#include "registrar.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace tally;
using namespace tally::log;
using tally::test::BundleFixture;

namespace {

int codeOf(const BundleFixture &bundle)
{
    return static_cast<int>(verifyBundle(bundleFiles(bundle.path())).code());
}

bool mentions(const std::vector<std::string> &texts, const char *word)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string &t) { return t.find(word) != std::string::npos; });
}

void rewriteOne(BundleFixture &bundle)
{
    bundle.records[3].reason = "never happened";
    bundle.relink();
    bundle.writeLog();
}

// Each damages a true bundle; the code is what the verifier must say.
struct Attack
{
    const char *name;
    int code;
    void (*damage)(BundleFixture &);
};

const Attack kAttacks[] = {
    {"nothing", 0, [](BundleFixture &) {}},
    {"record edited", 10,
     [](BundleFixture &b) {
         auto edited = b.records[3];
         edited.reason = "another";
         std::string line = formatLogLine(3, encode(edited));
         const std::string old = formatLogLine(3, encode(b.records[3]));
         const std::size_t leaf = line.find("leaf");
         line.replace(leaf, 72, old.substr(leaf, 72)); // the leaf stays the old one
         b.replace("log.jsonl", old, line);
     }},
    {"record and leaf edited", 15,
     [](BundleFixture &b) {
         auto edited = b.records[3];
         edited.reason = "another";
         b.replace("log.jsonl", formatLogLine(3, encode(b.records[3])), formatLogLine(3, encode(edited)));
     }},
    {"record is none", 10,
     [](BundleFixture &b) {
         b.replace("log.jsonl", formatLogLine(3, encode(b.records[3])), formatLogLine(3, "junk"));
     }},
    {"record of another number", 10,
     [](BundleFixture &b) {
         b.replace("log.jsonl", formatLogLine(3, encode(b.records[3])),
                   formatLogLine(3, encode(b.records[4])));
     }},
    {"deleted in the middle", 11,
     [](BundleFixture &b) { b.replace("log.jsonl", formatLogLine(3, encode(b.records[3])), ""); }},
    {"beginning deleted", 11,
     [](BundleFixture &b) { b.replace("log.jsonl", formatLogLine(0, encode(b.records[0])), ""); }},
    {"twice", 11,
     [](BundleFixture &b) {
         const std::string line = formatLogLine(3, encode(b.records[3]));
         b.replace("log.jsonl", line, line + line);
     }},
    {"reordered", 11,
     [](BundleFixture &b) {
         const std::string three = formatLogLine(3, encode(b.records[3]));
         const std::string four = formatLogLine(4, encode(b.records[4]));
         b.replace("log.jsonl", three + four, four + three);
     }},
    {"tail cut off", 12,
     [](BundleFixture &b) {
         b.records.pop_back();
         b.writeLog();
     }},
    {"rewritten with all hashes", 13, rewriteOne},
    {"deleted and renumbered", 12,
     [](BundleFixture &b) {
         b.records.erase(b.records.begin() + 3);
         b.relink();
         b.writeLog();
     }},
    {"checkpoint by a stranger", 14,
     [](BundleFixture &b) {
         std::string why;
         rewriteOne(b);
         b.writeCheckpoint("checkpoints/all.note", b.records.size(),
                           *SigningKey::generate("council.example/register", why));
     }},
    {"checkpoint edited", 14,
     [](BundleFixture &b) { b.replace("checkpoints/all.note", "\n10\n", "\n11\n"); }},
    {"time runs backwards", 17,
     [](BundleFixture &b) {
         b.records[5].recordedAt -= 5000;
         b.relink();
         b.writeLog();
     }},
    {"fact edited", 18, [](BundleFixture &b) { b.replace("facts.jsonl", "laptop", "tablet"); }},
    {"fact un-ended", 18,
     [](BundleFixture &b) { b.replace("facts.jsonl", "\"ended\":4", "\"ended\":null"); }},
    {"fact deleted", 18, [](BundleFixture &b) { b.replace("facts.jsonl", formatFactLine(b.facts[2]), ""); }},
    {"fact added under an old operation", 18,
     [](BundleFixture &b) {
         FactLine extra = b.facts[2];
         extra.key[1] = std::int64_t{99};
         b.write("facts.jsonl", b.file("facts.jsonl") + formatFactLine(extra));
     }},
    {"fact of another table added", 18,
     [](BundleFixture &b) {
         FactLine extra = b.facts[2];
         extra.table = "title";
         b.write("facts.jsonl", b.file("facts.jsonl") + formatFactLine(extra));
     }},
    {"fact without an operation", 18,
     [](BundleFixture &b) {
         FactLine extra = b.facts[2];
         extra.began = 77;
         extra.ended.reset();
         b.write("facts.jsonl", b.file("facts.jsonl") + formatFactLine(extra));
     }},
    {"documents as signed", 0, [](BundleFixture &b) { b.writeDocuments(b.key()); }},
    {"document changed", 16,
     [](BundleFixture &b) {
         b.writeDocuments(b.key());
         b.write("documents/certificates/one.pdf", "another text");
     }},
    {"document missing", 16,
     [](BundleFixture &b) {
         b.writeDocuments(b.key());
         QFile::remove(QString::fromStdString(b.path("README.txt")));
     }},
    {"document added", 16,
     [](BundleFixture &b) {
         b.writeDocuments(b.key());
         b.write("documents/certificates/two.pdf", "for a medium that has none");
     }},
    {"list of documents changed", 14,
     [](BundleFixture &b) {
         b.writeDocuments(b.key());
         b.replace("documents.note", "README.txt", "README.xxx");
     }},
    {"list of documents by a stranger", 14,
     [](BundleFixture &b) {
         std::string why;
         b.writeDocuments(*SigningKey::generate("council.example/register", why));
     }},
    {"list of documents of another log", 14,
     [](BundleFixture &b) { b.writeDocuments(b.key(), "council.example/another"); }},
    {"list of documents gone", 20,
     [](BundleFixture &b) {
         b.writeDocuments(b.key());
         QFile::remove(QString::fromStdString(b.path("documents.note")));
     }},
    {"list of documents is none", 2,
     [](BundleFixture &b) { b.writeDocuments(b.key(), BundleFixture::kOrigin, "no digest\n"); }},
    {"list leads out of the bundle", 2,
     [](BundleFixture &b) {
         b.writeDocuments(b.key(), BundleFixture::kOrigin, std::string(64, '0') + "  ../key\n");
     }},
    {"evidence changed", 16,
     [](BundleFixture &b) {
         b.write("evidence/" + toHex(sha256("a photograph")) + ".jpg", "another photograph");
     }},
    {"evidence missing", 16,
     [](BundleFixture &b) {
         QFile::remove(QString::fromStdString(b.path("evidence/" + toHex(sha256("a photograph")) + ".jpg")));
     }},
    {"tail not signed", 20, [](BundleFixture &b) { b.writeCheckpoint("checkpoints/all.note", 7, b.key()); }},
    {"no checkpoint", 20,
     [](BundleFixture &b) { QFile::remove(QString::fromStdString(b.path("checkpoints/all.note"))); }},
    {"no log", 2, [](BundleFixture &b) { QFile::remove(QString::fromStdString(b.path("log.jsonl"))); }},
    {"empty log", 2, [](BundleFixture &b) { b.write("log.jsonl", ""); }},
    {"line cut", 2,
     [](BundleFixture &b) {
         const std::string log = b.file("log.jsonl");
         b.write("log.jsonl", log.substr(0, log.size() - 20));
     }},
    {"unknown field", 2,
     [](BundleFixture &b) { b.replace("log.jsonl", "{\"number\":2,", "{\"note\":1,\"number\":2,"); }},
    {"binary log", 2, [](BundleFixture &b) { b.write("log.jsonl", std::string("\x00\xff\x1f\x8b", 4)); }},
    {"deeply nested log", 2, [](BundleFixture &b) { b.write("log.jsonl", std::string(200'000, '[')); }},
    {"a float for a number", 2,
     [](BundleFixture &b) { b.replace("log.jsonl", "{\"number\":2,", "{\"number\":2.0,"); }},
    {"bad fact", 2, [](BundleFixture &b) { b.replace("facts.jsonl", "\"began\":2", "\"began\":\"2\""); }},
    {"bad key", 2, [](BundleFixture &b) { b.write("keys/register.pub", "nonsense"); }},
    {"bad note", 2, [](BundleFixture &b) { b.write("checkpoints/all.note", "nonsense"); }},
};

} // namespace

class TestBundle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheDamage_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kAttacks)); ++i)
            QTest::newRow(kAttacks[i].name) << i;
    }
    void namesTheDamage()
    {
        QFETCH(int, index);
        const Attack &attack = kAttacks[index];
        BundleFixture bundle(10);
        attack.damage(bundle);
        QCOMPARE(codeOf(bundle), attack.code);
        const auto report = verifyBundle(bundleFiles(bundle.path()));
        QCOMPARE(report.damageCount == 0, attack.code == 0 || attack.code == 20);
    }
    void theProgramSaysTheSame_data() { namesTheDamage_data(); }
    void theProgramSaysTheSame()
    {
        QFETCH(int, index);
        const Attack &attack = kAttacks[index];
        BundleFixture bundle(10);
        attack.damage(bundle);
        QProcess program;
        program.start(QString::fromStdString(test::program("tally-verify")),
                      {QStringLiteral("--json"), QString::fromStdString(bundle.path())});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), attack.code);
        const QJsonObject json = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(json[QStringLiteral("exit_code")].toInt(), attack.code);
        QCOMPARE(json[QStringLiteral("damage")].toArray().isEmpty(), attack.code == 0 || attack.code == 20);
    }
    void countsWhatItSaw()
    {
        const BundleFixture bundle(10);
        const auto report = verifyBundle(bundleFiles(bundle.path()));
        QCOMPARE(report.operations, 10);
        QCOMPARE(report.signedOperations, 10);
        QCOMPARE(report.checkpoints, 1);
        QCOMPARE(report.facts, 10);
        QCOMPARE(report.evidence, 1);
        QCOMPARE(report.root.size(), kDigestSize);
        QVERIFY(mentions(report.warnings, "compare it with the one you hold"));
    }
    void documentsAreCounted()
    {
        const BundleFixture bundle(3);
        bundle.writeDocuments(bundle.key());
        QCOMPARE(verifyBundle(bundleFiles(bundle.path())).documents, 2);
    }
    void aListOfDocumentsIsReadBack()
    {
        const DocumentList list{"a/b", {{"documents/x y.pdf", std::string(64, 'a')}}};
        std::string why;
        const auto again = parseDocumentList(formatDocumentList(list), why);
        QVERIFY2(again, why.c_str());
        QVERIFY(again->origin == list.origin && again->documents == list.documents);
        for (const char *path : {"/etc/x", "a/../../x", "..", "a\\b"})
            QVERIFY2(!parseDocumentList(formatDocumentList({"a/b", {{path, std::string(64, 'a')}}}), why),
                     path);
    }
    void aKeyOfTheReadersOwnDecides()
    {
        BundleFixture bundle(10);
        std::string why;
        const auto stranger = SigningKey::generate("council.example/register", why);
        // Whoever forges the log forges the bundle's key as well.
        rewriteOne(bundle);
        bundle.writeCheckpoint("checkpoints/all.note", bundle.records.size(), *stranger);
        const std::string trueKey = bundle.key().verifier().text();
        bundle.write("keys/register.pub", stranger->verifier().text());
        QCOMPARE(codeOf(bundle), 0);
        bundle.write("mine.pub", trueKey);
        BundleFiles files = bundleFiles(bundle.path());
        files.keys = {bundle.path("mine.pub")};
        files.keysFromBundle = false;
        QVERIFY(verifyBundle(files).code() == BundleCode::BadSignature);
    }
    void withoutACheckpointItSaysWhatItCannotShow()
    {
        const BundleFixture bundle(10);
        QProcess program;
        program.start(QString::fromStdString(test::program("tally-verify")),
                      {QStringLiteral("--log"), QString::fromStdString(bundle.path("log.jsonl"))});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 20);
        const QString said = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(
            said.contains(QStringLiteral("internal consistency only \u2014 truncation cannot be excluded")),
            qPrintable(said));
    }
    void refusesWrongUsage()
    {
        for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("--log")},
                                             QStringList{QStringLiteral("--colour"), QStringLiteral("x")},
                                             QStringList{QStringLiteral("a"), QStringLiteral("b")}}) {
            QProcess program;
            program.start(QString::fromStdString(test::program("tally-verify")), arguments);
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 2);
            QVERIFY(program.readAllStandardError().contains("Usage"));
        }
    }
    void linesAreReadBack()
    {
        std::string why;
        const FactLine fact{"item",
                            {std::int64_t{-1}, std::string("k\xC3\xA9y\n")},
                            {{}, std::int64_t{5}, std::string()},
                            3,
                            4};
        const std::string line = formatFactLine(fact);
        QCOMPARE(line.find('\n'), line.size() - 1);
        const auto again = parseFactLine(line, why);
        QVERIFY2(again, why.c_str());
        QVERIFY(again->key == fact.key && again->values == fact.values && again->began == 3 &&
                again->ended == 4);
        QVERIFY(!parseFactLine(
            "{\"table\":\"item\",\"key\":[9223372036854775808],\"began\":1,\"ended\":null,\"values\":[]}",
            why));
        QVERIFY(!parseFactLine("{\"table\":\"item\",\"key\":[1.5],\"began\":1,\"ended\":null,\"values\":[]}",
                               why));
        QVERIFY(!parseFactLine("{\"table\":\"item\",\"key\":[[1]],\"began\":1,\"ended\":null,\"values\":[]}",
                               why));
    }
};

TALLY_TEST(TestBundle);
#include "test_bundle.moc"
