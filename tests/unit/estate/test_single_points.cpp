// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/outage.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

// Single points of failure are ranked by whom and where they hit.
class TestSinglePoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //   busy   <- payments of Ada, rents of Bob   (2 people)
    //   far    <- x at Civic, y at Depot          (2 sites)
    //   chatty <- a, b, c, d                      (4 items)
    void peopleThenSitesThenItems()
    {
        EstateFixture fixture;
        const auto restOn = [&](const char *className, const char *name, ItemId provider,
                                const EstateFixture::Fill &fill = {}) {
            const ItemId item = fixture.item(className, name, fill);
            fixture.relate(item, "depends_on", provider);
            return item;
        };
        const ItemId chatty = fixture.item("server", "chatty");
        for (const char *name : {"a", "b", "c", "d"})
            restOn("application", name, chatty);
        const ItemId far = fixture.item("server", "far");
        const ItemId civic = fixture.item("site", "Civic");
        const ItemId depot = fixture.item("site", "Depot");
        restOn("application", "x", far, [&](model::ItemRow &row) { row.site = civic; });
        restOn("application", "y", far, [&](model::ItemRow &row) { row.site = depot; });
        const ItemId busy = fixture.item("server", "busy");
        const ItemId ada = fixture.item("person", "Ada");
        const ItemId bob = fixture.item("person", "Bob");
        restOn("application", "payments", busy, [&](model::ItemRow &row) { row.custodian = ada; });
        restOn("application", "rents", busy, [&](model::ItemRow &row) { row.custodian = bob; });

        JobContext job;
        const EstatePtr estate = fixture.build();
        QByteArray told;
        for (const SinglePoint &point : singlePoints(*estate, std::nullopt, job)) {
            const std::string_view name = estate->nameAt(point.row);
            told += QByteArray(name.data(), qsizetype(name.size())) + " " +
                    QByteArray::number(qulonglong(point.takesDown)) + "/" +
                    QByteArray::number(qulonglong(point.people)) + "/" +
                    QByteArray::number(qulonglong(point.sites)) + " ";
        }
        QCOMPARE(told, QByteArray("busy 2/2/0 far 2/0/2 chatty 4/0/0 "));
    }
};

TALLY_TEST(TestSinglePoints);
#include "test_single_points.moc"
