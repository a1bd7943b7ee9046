// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/operation_record.h"
#include "log/sha256.h"
#include "registrar.h"

#include <QTest>

using namespace tally::log;

namespace {

OperationRecord sample()
{
    OperationRecord record;
    record.number = 7;
    record.recordedAt = 1'790'000'000'123;
    record.effectiveOn = -3;
    record.actor = 4;
    record.role = "asset_manager";
    record.kind = "undo";
    record.request = "r1";
    record.source = "person";
    record.reason = "wrong: 5:room,";
    record.undoes = 5;
    record.changes = 2;
    record.content = {{"item", sha256("a")}, {"actor", sha256("b")}};
    record.previous = sha256("c");
    return record;
}

} // namespace

class TestOperationRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadBack()
    {
        const auto again = decode(encode(sample()));
        QVERIFY(again.has_value());
        QVERIFY(*again == sample());
    }

    void genesisHasNobody()
    {
        OperationRecord record;
        record.kind = "genesis";
        const std::string bytes = encode(record);
        QVERIFY(bytes.starts_with("6:tally1,1:0,1:0,1:0,0:,0:,7:genesis,0:,0:,0:,0:,1:0,0:,64:0000"));
        const auto again = decode(bytes);
        QVERIFY(again.has_value());
        QVERIFY(!again->actor.has_value());
    }

    void everyByteCounts()
    {
        const std::string bytes = encode(sample());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto record = decode(changed);
            QVERIFY2(!record || !(*record == sample()), std::to_string(i).c_str());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::string good = encode(sample());
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("empty", "");
        row("cut", good.substr(0, good.size() - 1));
        row("longer", good + "0:,");
        std::string zeros = good;
        zeros.replace(zeros.find("1:7,"), 4, "2:07,");
        row("a number spelt otherwise", zeros);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decode(bytes.toStdString()).has_value());
    }
};

TALLY_TEST(TestOperationRecord);
#include "test_operation_record.moc"
