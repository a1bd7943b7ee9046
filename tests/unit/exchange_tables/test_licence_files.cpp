// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of software in use, registers of licences, tags and records of entitlement: what becomes of each
// column, and what is refused with its line.
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include "model/licence_facts.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;

namespace {

const model::SourceReport *about(const Reading &reading, std::string_view thing)
{
    const auto found = std::find_if(reading.reports.begin(), reading.reports.end(), [&](const auto &report) {
        return report.addressee && report.addressee->thing.name == thing;
    });
    return found == reading.reports.end() ? nullptr : &*found;
}

// The line of the one refusal; 0: there is none, or several.
int refusedLine(const Reading &reading, std::string_view partOfWhy)
{
    int line = 0;
    for (const model::InputNote &note : reading.notes) {
        if (!note.refused)
            continue;
        if (line != 0 || note.why.find(partOfWhy) == std::string::npos || note.field.empty())
            return 0;
        line = note.line;
    }
    return line;
}

std::vector<std::string> list(const model::SourceReport &report, std::string_view attribute)
{
    const auto claim = report.claims.find(attribute);
    const auto *texts =
        claim == report.claims.end() ? nullptr : std::get_if<std::vector<std::string>>(&claim->second);
    return texts == nullptr ? std::vector<std::string>{} : *texts;
}

} // namespace

class TestLicenceFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installationsStateTheirProduct();
    void titlesAreLeftToTheRules();
    void aDeviceAloneHasNothing();
    void theColumnsTellTheKind_data();
    void theColumnsTellTheKind();
    void aRegisterOfLicencesIsNone();
    void rowsMaySayTheirKind();
    void jsonLinesSayTheSame();
    void badRowsAreRefusedWithTheirLine_data();
    void badRowsAreRefusedWithTheirLine();
    void badLicencesAreRefused_data();
    void badLicencesAreRefused();
    void tags();
    void realTags();
    void entitlements();
    void badEntitlements();
    void snipeItLicences();
};

void TestLicenceFiles::installationsStateTheirProduct()
{
    const Reading reading = readText("device,product,edition,version,publisher,installed_on,last_used_on\n"
                                     "PC1,Office,Pro Plus,2021,Contoso,2024-01-05,2025-06-01\n"
                                     "pc1,Office,Pro Plus,2019,Contoso,,\n");
    QVERIFY(bool(reading.outcome));
    QCOMPARE(reading.refused(), 0);
    QCOMPARE(reading.reports.size(), std::size_t(2)); // the product, and the one device
    const model::SourceReport *product = about(reading, "Office");
    QVERIFY(product != nullptr && product->addressee->mayBeMade);
    QCOMPARE(claim(*product, "publisher"), std::string("Contoso"));
    const model::SourceReport *device = about(reading, "PC1");
    QVERIFY(device != nullptr && !device->addressee->mayBeMade);
    QVERIFY(device->sections.contains("installations"));
    QCOMPARE(device->installations.size(), std::size_t(2));
    const model::SourceInstallation &first = device->installations.front();
    QCOMPARE(first.name, std::string("Office Pro Plus"));
    QCOMPARE(first.version, std::string("2021"));
    QCOMPARE(first.installedOn, dayFrom(2024, 1, 5));
    QVERIFY(first.stated != nullptr);
    QCOMPARE(first.stated->product.name, std::string("Office"));
    QCOMPARE(first.stated->edition, std::string("Pro Plus"));
    QCOMPARE(first.stated->version, std::string("2021"));
    QCOMPARE(device->components.size(), std::size_t(1)); // only the first says when it was used
    const model::UsageFact usage = model::usageFactOf(device->components.front().values);
    QCOMPARE(usage.lastUsedOn, dayFrom(2025, 6, 1));
    QVERIFY(usage.isMetered);
}

void TestLicenceFiles::titlesAreLeftToTheRules()
{
    const Reading reading =
        readText("Computer;Display name;Version;Publisher\nPC1;Contoso Draw 12;12.0.4;Contoso\n");
    QCOMPARE(reading.reports.size(), std::size_t(1));
    const model::SourceInstallation &installation = reading.reports.front().installations.at(0);
    QCOMPARE(installation.name, std::string("Contoso Draw 12"));
    QVERIFY(installation.stated == nullptr);
}

void TestLicenceFiles::aDeviceAloneHasNothing()
{
    const Reading reading = readText("device,product,version\nPC1,,\nPC2,Draw,12\n");
    const model::SourceReport *device = about(reading, "PC1");
    QVERIFY(device != nullptr);
    QVERIFY(device->installations.empty());
    QVERIFY(device->sections.contains("installations"));
}

void TestLicenceFiles::theColumnsTellTheKind_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, const char *table, const char *source) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(source);
    };
    row("installation", "Device,Product\nPC1,Draw\n", "installations");
    row("installation with use", "PC,Application,Release,Last used\nPC1,Draw,12,2025-01-01\n",
        "installations");
    row("usage", "device,product,last_used_on,observed_since,metered\nPC1,Draw,2025-01-01,,yes\n", "usage");
    row("session", "product,user,device,start,end\nDraw,anna,PC1,2025-01-01 09:00,2025-01-01 10:00\n",
        "sessions");
    row("access", "product,version,person,device\nMail,2019,anna,PC1\n", "access");
    row("seat on a product", "person,product\nanna,Draw\n", "assignments");
    row("licence of a device", "licence,device\nL1,PC1\n", "assignments");
    row("titles above it", "Software of June\n\ndevice,product,version\nPC1,Draw,12\n", "installations");
}

void TestLicenceFiles::theColumnsTellTheKind()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, source);
    const Reading reading = readText(table.toStdString());
    QVERIFY2(bool(reading.outcome), table.constData());
    QCOMPARE(reading.refused(), 0);
    QVERIFY(!reading.reports.empty());
    QCOMPARE(reading.reports.back().source, source.toStdString());
    QVERIFY(reading.reports.back().addressee.has_value());
}

void TestLicenceFiles::aRegisterOfLicencesIsNone()
{
    const Reading reading =
        readText("class,name,product,edition,version,quantity,metric\nlicence,L1,Draw,Pro,12,5,per_device\n");
    QCOMPARE(reading.ofClass("licence"), 1);
    const model::SourceReport *lot = reading.named("L1");
    QCOMPARE(number(*lot, "quantity"), std::int64_t(5));
    QCOMPARE(reference(*lot, "product"), std::string("Draw"));
    QCOMPARE(claim(*lot, "edition"), std::string("Pro"));
    QCOMPARE(claim(*lot, "version"), std::string("12"));
}

void TestLicenceFiles::rowsMaySayTheirKind()
{
    const Reading reading = readText("kind,device,person,product,version\n"
                                     "installation,PC1,,Draw,12\n"
                                     "access,PC1,anna,Mail,2019\n"
                                     "nonsense,PC1,,Draw,12\n");
    QVERIFY(about(reading, "PC1") != nullptr);
    QVERIFY(about(reading, "Mail") != nullptr);
    QCOMPARE(refusedLine(reading, "is no kind of such a row"), 4);
}

void TestLicenceFiles::jsonLinesSayTheSame()
{
    const Reading reading = readText(
        "{\"class\":\"licence\",\"name\":\"L1\",\"product\":\"Draw\",\"quantity\":5,"
        "\"rights\":[\"downgrade=all\",\"second_copies=1\"],\"unlimited\":false}\n"
        "{\"kind\":\"installation\",\"device\":\"PC1\",\"product\":\"Draw\",\"version\":\"12\"}\n"
        "\n"
        "{\"kind\":\"session\",\"product\":\"Draw\",\"person\":\"anna\",\"from\":\"2025-06-02T09:00Z\"}\n"
        "{\"name\":\"nothing\"}\n"
        "{\"class\":\"laptop\",\"name\":\"PC1\"}\n");
    QCOMPARE(reading.format, std::string("json-lines"));
    const model::SourceReport *lot = reading.named("L1");
    QVERIFY(lot != nullptr);
    QCOMPARE(lot->line, 1);
    QCOMPARE(number(*lot, "quantity"), std::int64_t(5));
    QCOMPARE(list(*lot, "rights"), (std::vector<std::string>{"downgrade=all", "second_copies=1"}));
    QCOMPARE(reading.ofClass("laptop"), 1);
    const model::SourceReport *device = about(reading, "PC1");
    QVERIFY(device != nullptr);
    QCOMPARE(device->line, 2);
    QCOMPARE(device->installations.at(0).stated->version, std::string("12"));
    QCOMPARE(refusedLine(reading, "nothing tells what the object is"), 5);
}

void TestLicenceFiles::badRowsAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const char *table, const char *why) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(why);
    };
    row("no device", "device,product,version\nPC1,Draw,12\n,Draw,12\n", "on which device");
    row("no product", "device,product,version\nPC1,Draw,12\nPC1,,12\n", "what is installed");
    row("no such day", "device,product,installed_on\nPC1,Draw,2025-01-01\nPC1,Draw,2025-02-30\n",
        "Write it as");
    row("used before installed",
        "device,product,installed_on,last_used_on\nPC1,Draw,2025-01-01,2025-01-02\nPC1,Plan,2025-01-02,2025-"
        "01-01\n",
        "before the day of installation");
    row("nothing of the use", "device,product,last_used_on\nPC1,Draw,2025-01-02\nPC1,Plan,\n",
        "observed_since");
    row("neither yes nor no",
        "device,product,last_used_on,metered\nPC1,Draw,2025-01-02,yes\nPC1,Plan,2025-01-02,perhaps\n",
        "yes or no");
    row("a session that ends first",
        "product,person,from,until\nDraw,anna,2025-01-01 09:00,2025-01-01 10:00\n"
        "Draw,anna,2025-01-01 09:00,2025-01-01 08:00\n",
        "not after");
    row("nobody's session",
        "product,person,from,until\nDraw,anna,2025-01-01 09:00,\nDraw,,2025-01-01 09:00,\n", "who used it");
    row("nobody's access", "product,person,device\nMail,anna,PC1\nMail,,\n", "who reaches it");
    row("to both", "person,device,licence\nanna,,L1\nanna,PC1,L1\n", "one of the two");
    row("to nobody", "person,device,licence\nanna,,L1\n,,L1\n", "to whom");
}

void TestLicenceFiles::badRowsAreRefusedWithTheirLine()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, why);
    const Reading reading = readText(table.toStdString());
    QVERIFY(bool(reading.outcome));
    QCOMPARE(refusedLine(reading, why.toStdString()), 3);
    QVERIFY(!reading.reports.empty()); // the good row is taken
}

void TestLicenceFiles::badLicencesAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const char *header, const char *cells, const char *why) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(cells) << QByteArray(why);
    };
    row("negative", "class,name,product,quantity", "licence,L1,Draw,-5", "below 0");
    row("no number", "class,name,product,quantity", "licence,L1,Draw,many", "the row was left out");
    row("no metric", "class,name,product,metric", "licence,L1,Draw,per_moon", "the row was left out");
    row("end before start", "class,name,product,starts_on,expires_on",
        "licence,L1,Draw,2025-02-01,2025-01-31", "before starts_on");
    row("cover", "class,name,product,cover_from,cover_until", "licence,L1,Draw,2025-02-01,2025-01-31",
        "before cover_from");
    row("no reason", "class,product,device,reason", "licence_exclusion,Draw,PC1,", "only with its reason");
    row("no day", "class,licence,transaction_type,quantity", "licence_transaction,L1,addition,5",
        "since when");
    row("no place", "class,licence,units", "licence_allocation,L1,1", "where the units are");
}

void TestLicenceFiles::badLicencesAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, why);
    const Reading reading = readText((header + "\n" + row + "\n").toStdString());
    QVERIFY(bool(reading.outcome));
    QVERIFY(reading.reports.empty());
    QCOMPARE(refusedLine(reading, why.toStdString()), 2);
}

void TestLicenceFiles::tags()
{
    const Reading reading = readText(
        "<?xml version=\"1.0\"?>\n"
        "<SoftwareIdentity xmlns=\"http://standards.iso.org/iso/19770/-2/2015/schema.xsd\" name=\"Draw Pro "
        "2021\" "
        "version=\"12.0.1\" tagId=\"contoso.draw-12\">\n"
        "  <Entity name=\"Contoso\" regid=\"contoso.example\" role=\"tagCreator softwareCreator\"/>\n"
        "  <Meta product=\"Draw\" edition=\"Pro\" colloquialVersion=\"2021\" channelType=\"volume\" "
        "activationStatus=\"licensed\"/>\n"
        "  <Evidence deviceId=\"PC1\" date=\"2025-06-01T10:00:00Z\"/>\n"
        "</SoftwareIdentity>\n");
    QCOMPARE(reading.format, std::string("swid"));
    const model::SourceReport *device = about(reading, "PC1");
    QVERIFY(device != nullptr);
    const model::SourceInstallation &installation = device->installations.at(0);
    QCOMPARE(installation.name, std::string("Draw Pro 2021"));
    QCOMPARE(installation.publisher, std::string("Contoso"));
    QCOMPARE(installation.stated->product.name, std::string("Draw"));
    QCOMPARE(installation.stated->edition, std::string("Pro"));
    QCOMPARE(installation.stated->version, std::string("2021"));
    const model::Attributes &values = device->components.at(0).values;
    QCOMPARE(std::get<std::string>(values.at("channel")), std::string("volume"));
    QCOMPARE(std::get<std::string>(values.at("activation")), std::string("licensed"));
    const model::SourceReport *product = about(reading, "Draw");
    QVERIFY(product != nullptr);
    QCOMPARE(claim(*product, "publisher"), std::string("Contoso"));
}

void TestLicenceFiles::realTags()
{
    if (!sharedData())
        QSKIP("the shared data is not there");
    const Reading good = readShared("catalogue/swid/authoritative.swidtag");
    QCOMPARE(good.format, std::string("swid"));
    QCOMPARE(claim(*good.named("swidval"), "publisher"),
             std::string("National Institute of Standards and Technology"));
    QVERIFY(good.hasNote("does not say on which device"));
    const Reading other = readShared("catalogue/swid/non-authoritative.swidtag");
    QVERIFY(
        claim(*other.named("swidval"), "publisher").empty()); // who made the tag did not make the software
    QVERIFY(other.hasNote("softwareCreator"));
    const Reading least = readShared("catalogue/swid/minimal-swid.xml");
    QVERIFY(least.named("ACME Roadrunner Management Suite Coyote Edition") != nullptr);
}

void TestLicenceFiles::entitlements()
{
    const Reading reading =
        readText("<Entitlements>\n"
                 "<Ent entId=\"E1\" entType=\"Initial\" product=\"Draw\" edition=\"Pro\" version=\"2021\" "
                 "entCreationDate=\"2024-03-01\" trustBasedOn=\"invoice\">\n"
                 " <Entity name=\"Contoso\" role=\"softwareCreator\"/><Entity name=\"Reseller Ltd\" "
                 "role=\"distributor\"/>\n"
                 " <Right type=\"downgrade\" depth=\"2\"><Metric type=\"device\" quantity=\"34\"/></Right>\n"
                 "</Ent>\n"
                 "<Ent entId=\"E2\" entType=\"Initial\" supplementalEntType=\"maintenance\" "
                 "linkedToPrimaryEntId=\"E1\" "
                 "product=\"Draw\" trustBasedOn=\"purchase order\">\n"
                 " <Right startDate=\"2024-03-01\" endDate=\"2025-02-28\"><Metric type=\"device\" "
                 "quantity=\"34\"/></Right>\n"
                 "</Ent>\n"
                 "<Ent entId=\"E3\" entType=\"Consolidation\" consolidatesEntIds=\"E1\" product=\"Draw\" "
                 "entCreationDate=\"2025-01-01\">\n"
                 " <Right><Metric type=\"site\" quantity=\"unlimited\"/><Limit type=\"site\" value=\"Town "
                 "Hall\"/></Right>\n"
                 "</Ent>\n"
                 "</Entitlements>\n");
    QCOMPARE(reading.format, std::string("entitlement"));
    QCOMPARE(reading.refused(), 0);
    QCOMPARE(reading.ofClass("licence"), 3);
    const model::SourceReport *first = reading.named("Draw (E1)");
    QCOMPARE(number(*first, "quantity"), std::int64_t(34));
    QCOMPARE(claim(*first, "metric"), std::string("per_device"));
    QCOMPARE(claim(*first, "evidence_grade"), std::string("accepted"));
    QCOMPARE(number(*first, "purchased_on"), std::int64_t(*dayFrom(2024, 3, 1)));
    QCOMPARE(list(*first, "rights"), (std::vector<std::string>{"downgrade=2"}));
    QCOMPARE(reference(*first, "supplier"), std::string("Reseller Ltd"));
    const model::SourceReport *maintenance = reading.named("Draw (E2)");
    QCOMPARE(list(*maintenance, "maintains"), (std::vector<std::string>{"E1"}));
    QCOMPARE(claim(*maintenance, "evidence_grade"), std::string("supporting"));
    QCOMPARE(number(*maintenance, "expires_on"), std::int64_t(*dayFrom(2025, 2, 28)));
    const model::SourceReport *site = reading.named("Draw (E3)");
    QCOMPARE(number(*site, "unlimited"), std::int64_t(1));
    QCOMPARE(list(*site, "scope_sites"), (std::vector<std::string>{"Town Hall"}));
    QCOMPARE(reading.ofClass("licence_transaction"), 1);
    const model::SourceReport &transaction = reading.reports.back();
    QCOMPARE(claim(transaction, "transaction_type"), std::string("consolidation"));
    QCOMPARE(reference(transaction, "licence"), std::string("E1"));
    QCOMPARE(number(transaction, "quantity"), std::int64_t(34));
}

void TestLicenceFiles::badEntitlements()
{
    const auto refused = [](const char *attributes, const char *why) {
        const Reading reading =
            readText(std::string("<Entitlements>\n<Ent ") + attributes + "/>\n</Entitlements>\n");
        return refusedLine(reading, why);
    };
    QCOMPARE(refused("entId=\"E1\"", "nothing tells what may be used"), 2);
    QCOMPARE(refused("entId=\"E1\" product=\"Draw\" entType=\"Consolidation\"", "must list what it replaces"),
             2);
    QCOMPARE(refused("entId=\"E1\" product=\"Draw\" supplementalEntType=\"upgrade\"", "must name its base"),
             2);
    const Reading twice = readText("<Entitlements>\n<Ent entId=\"E1\" product=\"Draw\"/>\n"
                                   "<Ent entId=\"E1\" product=\"Draw\"/>\n</Entitlements>\n");
    QCOMPARE(refusedLine(twice, "a second time"), 3);
}

void TestLicenceFiles::snipeItLicences()
{
    if (!sharedData())
        QSKIP("the shared data is not there");
    const Reading reading = readShared("registers/snipe-it/licenses-sample.csv");
    QVERIFY(bool(reading.outcome));
    const model::SourceReport *first =
        reading.named("Acetaminophen, Chlorpheniramine maleate, Phenylephrine HCl");
    QVERIFY(first != nullptr);
    QCOMPARE(number(*first, "quantity"), std::int64_t(56));
    QCOMPARE(number(*first, "cost_pence"), std::int64_t(1258));
    QCOMPARE(number(*first, "purchased_on"), std::int64_t(*dayFrom(2008, 11, 24)));
    QCOMPARE(number(*first, "expires_on"), std::int64_t(*dayFrom(2016, 2, 26)));
    QCOMPARE(claim(*first, "order_number"), std::string("749317252-8"));
    QCOMPARE(claim(*first, "purchase_order"), std::string("34197"));
    QVERIFY(!reading.hasNote("no attribute is called so")); // every column is used
}

TALLY_TEST(TestLicenceFiles);
#include "test_licence_files.moc"
