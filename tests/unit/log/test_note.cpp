// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/note.h"
#include "log/sha256.h"
#include "registrar.h"

#include <QTest>

using namespace tally::log;

namespace {

const std::string kDash = "\xE2\x80\x94 ";
// The example of the C2SP signed-note specification.
const std::string kExample =
    "This is an example message.\n\n" + kDash +
    "example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

std::vector<VerifierKey> exampleKeys()
{
    std::string why;
    return {VerifierKey::parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", why)
                .value()};
}

SigningKey freshKey(const char *name)
{
    std::string why;
    return SigningKey::generate(name, why).value();
}

} // namespace

class TestNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheExampleOfTheSpecification()
    {
        std::string why;
        const auto note = parseNote(kExample, why);
        QVERIFY2(note, why.c_str());
        QCOMPARE(note->text, std::string("This is an example message.\n"));
        QCOMPARE(formatNote(*note), kExample);
        QVERIFY(trustOf(*note, exampleKeys()) == NoteTrust::Trusted);
        QVERIFY(trustOf(*note, {}) == NoteTrust::UnknownKey);
        auto changed = *note;
        changed.text = "This is an example massage.\n";
        QVERIFY(trustOf(changed, exampleKeys()) == NoteTrust::BadSignature);
    }
    void oneFalseSignatureOfAKnownKeySpoilsTheNote()
    {
        std::string why;
        const SigningKey witness = freshKey("audit.example");
        auto note = parseNote(kExample, why).value();
        note.signatures.push_back(
            parseNote(signNote(note.text, witness, why).value(), why).value().signatures.front());
        std::vector<VerifierKey> known = exampleKeys();
        QVERIFY(trustOf(note, known) == NoteTrust::Trusted); // the witness is unknown, which does no harm
        known.push_back(witness.verifier());
        QVERIFY(trustOf(note, known) == NoteTrust::Trusted);
        note.signatures[1].signature[5] = static_cast<char>(note.signatures[1].signature[5] ^ 1);
        QVERIFY(trustOf(note, known) == NoteTrust::BadSignature);
        note.signatures[1].signature.clear();
        QVERIFY(trustOf(note, known) == NoteTrust::BadSignature);
    }
    void signsCheckpoints()
    {
        std::string why;
        const SigningKey key = freshKey("council.example/register");
        const CheckpointText checkpoint{"council.example/register", 41335, sha256("root")};
        const auto bytes = signNote(formatCheckpoint(checkpoint), key, why);
        QVERIFY2(bytes, why.c_str());
        const auto note = parseNote(*bytes, why);
        QVERIFY2(note, why.c_str());
        QVERIFY(trustOf(*note, std::vector{key.verifier()}) == NoteTrust::Trusted);
        QVERIFY(parseCheckpoint(note->text, why).value() == checkpoint);
        QVERIFY(!signNote("no line end", key, why));
        QVERIFY(!signNote("a\x01\n", key, why));
        // A text with a blank line could be split at another place by a reader.
        const auto tricky = signNote("a\n\nb\n", key, why);
        QVERIFY(tricky && parseNote(*tricky, why)->text == "a\n\nb\n");
    }
    void everyByteOfASignedNoteCounts()
    {
        std::string why;
        const std::vector<VerifierKey> known = exampleKeys();
        for (std::size_t i = 0; i < kExample.size(); ++i) {
            for (const int bit : {1, 0x20, 0x80}) {
                std::string changed = kExample;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                const auto note = parseNote(changed, why);
                QVERIFY2(!note || trustOf(*note, known) != NoteTrust::Trusted, std::to_string(i).c_str());
            }
        }
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("empty", "");
        row("text alone", "text\n");
        row("no signature", "text\n\n");
        row("no blank line", "text\n" + kDash + "a AAAAAAA=\n");
        row("hyphen for the dash", "text\n\n- a AAAAAAA=\n");
        row("no line end", "text\n\n" + kDash + "a AAAAAAA=");
        row("key id alone", "text\n\n" + kDash + "a AAAAAA==\n");
        row("no name", "text\n\n" + kDash + " AAAAAAA=\n");
        row("plus in the name", "text\n\n" + kDash + "a+b AAAAAAA=\n");
        row("two blanks", "text\n\n" + kDash + "a  AAAAAAA=\n");
        row("carriage return", "text\r\n\n" + kDash + "a AAAAAAA=\n");
        row("not UTF-8", "te\xFFxt\n\n" + kDash + "a AAAAAAA=\n");
        row("huge", std::string(1U << 20U, 'a') + "\n\n" + kDash + "a AAAAAAA=\n");
        std::string many = "text\n\n";
        for (int i = 0; i < 101; ++i)
            many += kDash + "a AAAAAAA=\n";
        row("too many signatures", many);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        std::string why;
        QVERIFY(!parseNote(bytes.toStdString(), why));
        QVERIFY(!why.empty());
    }
    void refusesBadCheckpoints()
    {
        std::string why;
        const std::string root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        QVERIFY(parseCheckpoint("o\n0\n" + root, why));
        QVERIFY(parseCheckpoint("o\n5\n" + root + "extension\n", why));
        for (const std::string &bad :
             {std::string(), std::string("o\n"), std::string("o\n5\n"), "\n5\n" + root, "o\n05\n" + root,
              "o\n-5\n" + root, "o\n5x\n" + root, "o\n+5\n" + root, "o\n99999999999999999999\n" + root,
              std::string("o\n5\nAAAA\n"), "o\n5\n" + root.substr(0, root.size() - 1)})
            QVERIFY2(!parseCheckpoint(bad, why), bad.c_str());
    }
};

TALLY_TEST(TestNote);
#include "test_note.moc"
