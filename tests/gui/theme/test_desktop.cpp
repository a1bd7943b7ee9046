// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The portal, played by the test itself on a bus of its own.
#include "registrar.h"

#include "ui/theme/desktop.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace tally::ui;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &)
    {
        return {{QStringLiteral("org.freedesktop.appearance"),
                 {{QStringLiteral("color-scheme"), scheme}, {QStringLiteral("contrast"), uint(1)}}}};
    }
};

class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed");
        qDBusRegisterMetaType<Groups>();
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void whatThePortalSaysIsTaken()
    {
        QDBusConnection server = connection(QStringLiteral("portal"));
        FakePortal portal;
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        Desktop desktop;
        QSignalSpy spy(&desktop, &Desktop::changed);
        desktop.follow(connection(QStringLiteral("client")));
        QCOMPARE(spy.count(), 0); // the answer comes later
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.last(), QVariantList({true, true}));
        tell(server, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), uint(2));
        QTRY_COMPARE(spy.count(), 2);
        QCOMPARE(spy.last(), QVariantList({false, true}));
        tell(server, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), uint(1));
        tell(server, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), uint(0));
        QTRY_COMPARE(spy.count(), 3);
        QCOMPARE(spy.last(), QVariantList({false, false}));
        server.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void noPortalChangesNothing()
    {
        Desktop desktop;
        QSignalSpy spy(&desktop, &Desktop::changed);
        desktop.follow(connection(QStringLiteral("client")));
        QTest::qWait(300);
        QCOMPARE(spy.count(), 0);
    }
    void noBusCostsNothing()
    {
        ::qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        ::qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        Desktop desktop;
        QElapsedTimer timer;
        timer.start();
        desktop.followSessionBus();
        desktop.follow(QDBusConnection(QStringLiteral("never connected")));
        QVERIFY(timer.elapsed() < 20);
    }

private:
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }
    static void tell(QDBusConnection &bus, const QString &group, const QString &key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(bus.send(signal));
    }

    QProcess m_daemon;
    QString m_address;
};

TALLY_TEST(TestDesktop);
#include "test_desktop.moc"
