// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonical.h"
#include "model/class_registry.h"
#include "model/definition_json.h"
#include "paths.h"
#include "registrar.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace tally;
using namespace tally::model;

class TestShippedDefinitions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileParses_data()
    {
        QTest::addColumn<int>("index");
        const auto &all = ClassRegistry::shippedDefinitions();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(definitionFile(all[i]).c_str()) << static_cast<int>(i);
    }
    void everyFileParses()
    {
        QFETCH(int, index);
        const DefinitionRow &row = ClassRegistry::shippedDefinitions()[static_cast<std::size_t>(index)];
        if (row.kind == "class") {
            const auto spec = readClass(row);
            QVERIFY2(spec, spec ? "" : spec.error().text().c_str());
            QVERIFY2(!spec->icon.empty(), "no icon");
        } else {
            const auto type = readRelationshipType(row);
            QVERIFY2(type, type ? "" : type.error().text().c_str());
        }
    }
    void everyFileOfTheFolderIsCompiledIn()
    {
        const QDir schema(QString::fromStdString(test::sourceTree()) + QStringLiteral("/schema"));
        const auto classes =
            QDir(schema.filePath(QStringLiteral("classes"))).entryList({QStringLiteral("*.json")});
        const auto types =
            QDir(schema.filePath(QStringLiteral("relationships"))).entryList({QStringLiteral("*.json")});
        QVERIFY(classes.size() > 40);
        QCOMPARE(ClassRegistry::shippedDefinitions().size(),
                 static_cast<std::size_t>(classes.size() + types.size()));
    }
    void standsTogether()
    {
        const auto built = ClassRegistry::build(ClassRegistry::shippedDefinitions());
        QVERIFY2(built, built ? "" : built.error().text().c_str());
        std::set<std::string> placed;
        for (const ClassSpec &spec : (*built)->classes()) {
            QVERIFY2(spec.parent.empty() || placed.contains(spec.parent), spec.name.c_str());
            placed.insert(spec.name);
            QVERIFY2(!(*built)->statesOf(spec.name).empty(), spec.name.c_str());
        }
    }
    void keysNameAttributesOrIdentifierKinds()
    {
        const auto classes = ClassRegistry::shipped();
        for (const ClassSpec &spec : classes->classes()) {
            for (const IdentifyingKey &key : classes->keysOf(spec.name)) {
                for (const std::string &part : key.attributes)
                    QVERIFY2(classes->attribute(spec.name, part) || identifierStrength(part) > 0,
                             (spec.name + ": " + part).c_str());
            }
        }
    }
    void coversTheStandardSet()
    {
        const auto classes = ClassRegistry::shipped();
        for (const char *name : {"desktop",
                                 "laptop",
                                 "tablet",
                                 "thin_client",
                                 "server",
                                 "virtual_machine",
                                 "hypervisor",
                                 "cluster",
                                 "mobile_phone",
                                 "printer",
                                 "multifunction_device",
                                 "monitor",
                                 "switch",
                                 "router",
                                 "firewall",
                                 "access_point",
                                 "network_appliance",
                                 "storage_system",
                                 "ups",
                                 "pdu",
                                 "rack",
                                 "medium",
                                 "peripheral",
                                 "assistive_equipment",
                                 "software_product",
                                 "software_version",
                                 "business_service",
                                 "application",
                                 "database",
                                 "web_site",
                                 "contract",
                                 "document",
                                 "supplier",
                                 "manufacturer",
                                 "partner",
                                 "department",
                                 "cost_centre",
                                 "site",
                                 "room",
                                 "person",
                                 "job_role",
                                 "stock_room",
                                 "model",
                                 "circuit",
                                 "unmanaged_device",
                                 "supported_system"})
            QVERIFY2(classes->find(name) && !classes->find(name)->isAbstract, name);
        for (const char *attribute :
             {"uuid", "operating_system", "operating_system_version", "memory_mib", "processors", "cores",
              "firmware_version", "firmware_date", "chassis", "last_user", "manufacturer", "model"})
            QVERIFY2(classes->attribute("laptop", attribute), attribute);
    }
    // An attribute of one name has one type everywhere, so that a filter over several classes means one
    // thing.
    void oneNameHasOneType()
    {
        std::map<std::string, AttributeType> types;
        for (const ClassSpec &spec : ClassRegistry::shipped()->classes()) {
            for (const AttributeSpec &attribute : spec.attributes)
                QVERIFY2(types.emplace(attribute.name, attribute.type).first->second == attribute.type,
                         (spec.name + ": " + attribute.name).c_str());
        }
    }
    void privateDataOfAPersonIsMarked()
    {
        for (const char *name :
             {"name", "email", "login", "telephone", "mobile", "home_address", "employee_number"})
            QVERIFY2(ClassRegistry::shipped()->attribute("person", name)->isPrivate, name);
    }
};

TALLY_TEST(TestShippedDefinitions);
#include "test_shipped_definitions.moc"
