// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of facts in schema/ are those that model/tables.cpp describes.
#include "engines.h"
#include "model/tables.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

std::string described(const model::TableSpec &spec)
{
    const auto column = [](std::string_view name, model::ColumnType type, bool required) {
        return std::string(name) + (type == model::ColumnType::Integer ? " integer" : " text") +
               (required ? " required" : "") + "\n";
    };
    std::string out = column("owner", model::ColumnType::Integer, true);
    for (const model::ColumnSpec &key : spec.keys)
        out += column(key.name, key.type, true);
    out += column("began", model::ColumnType::Integer, true) +
           column("ended", model::ColumnType::Integer, false);
    for (const model::ColumnSpec &value : spec.values)
        out += column(value.name, value.type, value.required);
    return out;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesAreAsDescribed_data() { addEngines(); }
    void tablesAreAsDescribed()
    {
        const auto reg = makeRegister();
        for (const model::TableSpec &spec : model::allTables())
            QCOMPARE(QString::fromStdString(reg->columnsOf(std::string(spec.name))),
                     QString::fromStdString(described(spec)));
    }
};

TALLY_TEST(TestSchema);
#include "test_schema.moc"
