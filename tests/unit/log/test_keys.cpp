// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/base64.h"
#include "log/keys.h"
#include "log/sha256.h"
#include "registrar.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tally::log;

namespace {

// The example of the C2SP signed-note specification.
const char *kExampleKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

} // namespace

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheSpecification()
    {
        std::string why;
        const auto key = VerifierKey::parse(kExampleKey, why);
        QVERIFY2(key, why.c_str());
        QCOMPARE(key->name, std::string("example.com/foo"));
        QCOMPARE(toHex(key->keyId()), std::string("530d903a"));
        QCOMPARE(key->text(), std::string(kExampleKey));
    }
    void refusesBadVerifierKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no name") << QByteArray("+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        QTest::newRow("blank in the name")
            << QByteArray("a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        QTest::newRow("other name") << QByteArray(
            "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        QTest::newRow("other id") << QByteArray(
            "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        QTest::newRow("short") << QByteArray("example.com/foo+530d903a+AekyeRrm");
        QTest::newRow("other algorithm")
            << QByteArray("example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        QTest::newRow("no base64") << QByteArray(
            "example.com/foo+530d903a+?ekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }
    void refusesBadVerifierKeys()
    {
        QFETCH(QByteArray, text);
        std::string why;
        QVERIFY(!VerifierKey::parse(text.toStdString(), why));
        QVERIFY(!why.empty());
    }
    void signsAndVerifies()
    {
        std::string why;
        const auto key = SigningKey::generate("council.example/register", why);
        QVERIFY2(key, why.c_str());
        const std::string signature = key->sign("message");
        QVERIFY(key->verifier().verifies("message", signature));
        QVERIFY(!key->verifier().verifies("massage", signature));
        QVERIFY(!key->verifier().verifies("message", signature.substr(1)));
        QVERIFY(!key->verifier().verifies("message", {}));
        const auto other = SigningKey::generate("council.example/register", why);
        QVERIFY(other && !other->verifier().verifies("message", signature));
        QVERIFY(!SigningKey::generate("two words", why));
        QVERIFY(!SigningKey::generate("a+b", why));
    }
    void keyFileIsReadBackAndItsUsersAlone()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("register.key")).toStdString();
        std::string why;
        const auto key = SigningKey::generate("council.example/register", why);
        const mode_t before = ::umask(0);
        const bool created = key->create(file, why);
        ::umask(before);
        QVERIFY2(created, why.c_str());
        struct stat status = {};
        QCOMPARE(::stat(file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0600U);
        const auto again = SigningKey::read(file, why);
        QVERIFY2(again, why.c_str());
        QCOMPARE(again->verifier().text(), key->verifier().text());
        QVERIFY(key->verifier().verifies("x", again->sign("x")));
        QVERIFY2(!key->create(file, why), "an existing key was overwritten");
    }
    void refusesAKeyFileThatOthersMayRead_data()
    {
        QTest::addColumn<uint>("mode");
        for (const uint mode : {0640U, 0604U, 0620U, 0602U, 0610U, 0666U, 0644U})
            QTest::addRow("%o", mode) << mode;
    }
    void refusesAKeyFileThatOthersMayRead()
    {
        QFETCH(uint, mode);
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("register.key")).toStdString();
        std::string why;
        QVERIFY(SigningKey::generate("a", why)->create(file, why));
        QCOMPARE(::chmod(file.c_str(), static_cast<mode_t>(mode)), 0);
        QVERIFY(!SigningKey::read(file, why));
        QVERIFY2(why.find("chmod 600") != std::string::npos, why.c_str());
    }
    void refusesWhatIsNoKeyFile()
    {
        QTemporaryDir folder;
        std::string why;
        QVERIFY(!SigningKey::read(folder.path().toStdString(), why));
        QVERIFY(!SigningKey::read(folder.filePath(QStringLiteral("none")).toStdString(), why));
        const QString name = folder.filePath(QStringLiteral("junk"));
        QFile junk(name);
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(kExampleKey); // the public half
        junk.close();
        QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!SigningKey::read(name.toStdString(), why));
        QVERIFY(why.find("PRIVATE+KEY") != std::string::npos);
    }
    void base64IsStrict()
    {
        for (const std::string &bytes : {std::string(), std::string("a"), std::string("ab"),
                                         std::string("abc"), std::string("\0\xff", 2)})
            QCOMPARE(fromBase64(toBase64(bytes)).value(), bytes);
        for (const char *bad :
             {"A", "AA", "AAA", "AB==", "AA= =", "AA==\n", " AA==", "A===", "AA-_", "AA==AA==", "\xB3\x85JW"})
            QVERIFY2(!fromBase64(bad), bad);
    }
};

TALLY_TEST(TestKeys);
#include "test_keys.moc"
