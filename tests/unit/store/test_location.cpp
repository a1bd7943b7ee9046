// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "store/store.h"

#include <QTest>

using namespace tally;
using namespace tally::store;

class TestLocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("server");
        QTest::addColumn<QString>("shown");
        QTest::newRow("path") << QStringLiteral("/a/b.tally") << false << QStringLiteral("/a/b.tally");
        QTest::newRow("file URL") << QStringLiteral("file:///a/b.tally") << false
                                  << QStringLiteral("/a/b.tally");
        QTest::newRow("colon in a path")
            << QStringLiteral("a:b.tally") << false << QStringLiteral("a:b.tally");
        QTest::newRow("server") << QStringLiteral("postgresql://ann@db/reg") << true
                                << QStringLiteral("postgresql://ann@db/reg");
        QTest::newRow("password") << "postgresql://ann:s3:c@db:5433/reg" << true
                                  << "postgresql://ann@db:5433/reg";
        QTest::newRow("short scheme")
            << QStringLiteral("postgres://db/reg") << true << QStringLiteral("postgres://db/reg");
        QTest::newRow("at sign in the path") << QStringLiteral("postgresql:///reg?user=a@b") << true
                                             << QStringLiteral("postgresql:///reg?user=a@b");
        QTest::newRow("password parameter") << QStringLiteral("postgresql://db/reg?password=x&host=y") << true
                                            << QStringLiteral("postgresql://db/reg?password=***&host=y");
    }

    void parses()
    {
        QFETCH(QString, url);
        QFETCH(bool, server);
        QFETCH(QString, shown);
        const auto location = parseLocation(url.toStdString());
        QVERIFY(location);
        QCOMPARE(location->engine == Location::Engine::Postgres, server);
        QCOMPARE(QString::fromStdString(location->text), shown);
        QCOMPARE(QString::fromStdString(location->uri), server ? url : QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << QStringLiteral("");
        QTest::newRow("another database") << QStringLiteral("mysql://db/reg");
        QTest::newRow("web") << QStringLiteral("https://example.org/reg");
    }

    void refuses()
    {
        QFETCH(QString, url);
        const auto location = parseLocation(url.toStdString());
        QVERIFY(!location);
        QVERIFY(location.error().code == ErrorCode::Usage);
    }
};

TALLY_TEST(TestLocation);
#include "test_location.moc"
