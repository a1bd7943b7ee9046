// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small office in which records disagree with one another.
//
//     pc-a  Ada's (head 1, clerk), everything in order but small memory; serial number S1
//     pc-b  Bea's (head 1, clerk, has left), charged to head 9, warranty ends before purchase, no Writer
//     pc-c  Bea's, serial number s1, nothing installed
//     pc-d  of somebody whom the register no longer has; charged to head 9; same network card as pc-b
#pragma once

#include "estate_fixture.h"

namespace tally::test {

inline constexpr std::int64_t kSomebodyGone = 900;

inline EstateFixture filterOffice()
{
    EstateFixture fixture;
    const ItemId head = fixture.item("cost_centre", "head 1");
    const ItemId other = fixture.item("cost_centre", "head 9");
    const ItemId clerk = fixture.item("job_role", "clerk");
    fixture.item("standard_configuration", "clerk's PC", [&](model::ItemRow &row) {
        row.status = "draft";
        row.attributes["job_role"] = clerk.value;
        row.attributes["memory_mib"] = std::int64_t{16'384};
    });
    const ItemId office = fixture.item("software_product", "Office", [](model::ItemRow &row) {
        row.attributes["latest_version"] = std::string("17");
    });
    const ItemId writer = fixture.item("software_product", "Writer");
    const ItemId package = fixture.item(
        "package", "writer.msi", [&](model::ItemRow &row) { row.attributes["product"] = writer.value; });
    fixture.relate(clerk, "requires_software", office);
    fixture.relate(clerk, "requires_software", package);
    const auto person = [&](const char *name, const char *status, ItemId costCentre, ItemId role) {
        return fixture.item("person", name, [&](model::ItemRow &row) {
            if (status[0] != 0)
                row.status = status;
            row.costCentre = costCentre;
            if (role)
                row.attributes["job_role"] = role.value;
        });
    };
    const ItemId ada = person("Ada", "active", head, clerk);
    const ItemId bea = person("Bea", "left", head, clerk);
    person("Cyd", "", other, {});
    const auto laptop = [&](const char *name, ItemId custodian, ItemId costCentre,
                            const EstateFixture::Fill &fill) {
        return fixture.item("laptop", name, [&](model::ItemRow &row) {
            row.custodian = custodian;
            row.costCentre = costCentre;
            fill(row);
        });
    };
    const ItemId a = laptop("pc-a", ada, head, [](model::ItemRow &row) {
        row.serialNumber = "S1";
        row.purchasedOn = day("2024-01-01");
        row.warrantyUntil = day("2027-01-01");
        row.attributes["host_name"] = std::string("PC-A");
        row.attributes["memory_mib"] = std::int64_t{8192};
    });
    const ItemId b = laptop("pc-b", bea, other, [](model::ItemRow &row) {
        row.purchasedOn = day("2025-01-01");
        row.warrantyUntil = day("2024-01-01");
        row.attributes["host_name"] = std::string("elsewhere");
        row.attributes["memory_mib"] = std::int64_t{32'768};
    });
    laptop("pc-c", bea, head, [](model::ItemRow &row) { row.serialNumber = "s1"; });
    const ItemId d =
        laptop("pc-d", ItemId(kSomebodyGone), other, [](model::ItemRow &row) { row.serialNumber = "S4"; });
    fixture.identify(b, "mac", "00:1A:2B:3C:4D:5E", "00:1a:2b:3c:4d:5e");
    fixture.identify(d, "mac", "00-1A-2B-3C-4D-5E", "00:1a:2b:3c:4d:5e");
    const TitleId oldOffice = fixture.title("Office Standard", "16");
    const TitleId newOffice = fixture.title("Office Standard", "17");
    const TitleId writerTitle = fixture.title("Writer", "1");
    for (const TitleId title : {oldOffice, newOffice})
        fixture.add(model::RecognitionRow{kPartnership, title, office, {}, {}, {}, {}});
    fixture.add(model::RecognitionRow{kPartnership, writerTitle, writer, {}, {}, {}, {}});
    const ReportId ofA = fixture.report(a, "glpi", "2026-11-01");
    fixture.install(a, oldOffice, ofA, "2024-02-02");
    fixture.install(a, writerTitle, ofA, "2024-02-02");
    fixture.install(b, newOffice, fixture.report(b, "glpi", "2026-11-01"), "2024-02-02");
    return fixture;
}

} // namespace tally::test
