// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_layout.h"

#include "model/attribute_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

struct FirstColumns
{
    const char *className;
    const char *columns;
};

// The nearest ancestor counts; more exact classes stand first.
constexpr std::array kFirst{
    FirstColumns{"virtual_machine",
                 "name status operating_system operating_system_version processors memory_mib "
                 "site custodian last_inventory_at"},
    FirstColumns{"server",
                 "name asset_number serial_number model status role_of_server operating_system site "
                 "custodian purchased_on warranty_until cost_pence"},
    FirstColumns{"computer", "asset_number serial_number model status custodian site purchased_on "
                             "warranty_until cost_pence"},
    FirstColumns{"medium", "asset_number serial_number name media_type capacity_bytes status encrypted "
                           "sanitisation sanitised_on site"},
    FirstColumns{"hardware", "asset_number serial_number name model status custodian site purchased_on "
                             "warranty_until cost_pence"},
    FirstColumns{"person", "name status job_title organisation site manager starts_on leaves_on email"},
    FirstColumns{"room", "name code site floor status"},
    FirstColumns{"site", "name code status town postcode telephone parent_site"},
    FirstColumns{"software_version", "name product version status release_date end_of_active_support "
                                     "end_of_security_support"},
    FirstColumns{"software_product",
                 "name publisher category latest_version approval approval_until licensing "
                 "status"},
    FirstColumns{"licence", "name product metric quantity status purchased_on expires_on cost_pence supplier"},
    FirstColumns{"package", "name product version status installer package_id"},
    FirstColumns{"model", "name manufacturer category item_class status life_months end_of_sale "
                          "end_of_support"},
    FirstColumns{"contract", "contract_number name party contract_type status starts_on ends_on "
                             "annual_cost_pence"},
    FirstColumns{"cost_centre", "code name status organisation budget_holder"},
    FirstColumns{"organisation", "name code status parent_organisation telephone email"},
    FirstColumns{"document", "name document_type reference version status issued_on review_on"},
    FirstColumns{"service_item", "name class status criticality environment support_organisation custodian"},
    FirstColumns{"item", "name class asset_number serial_number model status custodian site purchased_on "
                         "cost_pence"},
};

const char *columnsOf(const model::ClassRegistry &classes, const std::string &className)
{
    const auto at = std::find_if(kFirst.begin(), kFirst.end(), [&](const FirstColumns &first) {
        return classes.isA(className, first.className);
    });
    return at == kFirst.end() ? kFirst.back().columns : at->columns;
}

} // namespace

std::vector<std::string> TableLayout::columnNames() const
{
    std::vector<std::string> names;
    for (const LayoutColumn &column : columns)
        names.push_back(column.name.toStdString());
    return names;
}

std::string TableLayout::sortText() const
{
    QStringList words;
    for (const SortKey &key : sort)
        words.append(key.descending ? QLatin1Char('-') + key.column : key.column);
    return words.join(QLatin1Char(',')).toStdString();
}

int TableLayout::columnNamed(const QString &name) const
{
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const LayoutColumn &column) { return column.name == name; });
    return at == columns.end() ? -1 : static_cast<int>(at - columns.begin());
}

TableLayout firstLayout(const model::ClassRegistry &classes, const std::string &className)
{
    TableLayout layout;
    layout.className = QString::fromStdString(className);
    for (const QString &name :
         QString::fromLatin1(columnsOf(classes, className)).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (model::catalogueEntry(classes, className, name.toStdString()))
            layout.columns.append({name, 0});
    }
    if (!layout.columns.isEmpty())
        layout.sort.append({layout.columns.first().name, false});
    return layout;
}

QByteArray toJson(const TableLayout &layout)
{
    QJsonArray columns;
    for (const LayoutColumn &column : layout.columns)
        columns.append(
            QJsonObject{{QStringLiteral("name"), column.name}, {QStringLiteral("width"), column.width}});
    QJsonArray sort;
    for (const SortKey &key : layout.sort)
        sort.append(key.descending ? QLatin1Char('-') + key.column : key.column);
    const QJsonObject object{{QStringLiteral("class"), layout.className},
                             {QStringLiteral("columns"), columns},
                             {QStringLiteral("filter"), layout.filter},
                             {QStringLiteral("group"), layout.group},
                             {QStringLiteral("sort"), sort}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TableLayout> layoutFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    TableLayout layout;
    layout.className = object.value(QStringLiteral("class")).toString();
    layout.filter = object.value(QStringLiteral("filter")).toString();
    layout.group = object.value(QStringLiteral("group")).toString();
    for (const auto &value : object.value(QStringLiteral("columns")).toArray()) {
        constexpr int kWidest = 4000;
        const QJsonObject column = value.toObject();
        const QString name = column.value(QStringLiteral("name")).toString();
        if (!name.isEmpty() && layout.columnNamed(name) < 0)
            layout.columns.append({name, qBound(0, column.value(QStringLiteral("width")).toInt(), kWidest)});
    }
    for (const auto &value : object.value(QStringLiteral("sort")).toArray()) {
        const QString word = value.toString();
        const bool descending = word.startsWith(QLatin1Char('-'));
        if (word.size() > (descending ? 1 : 0))
            layout.sort.append({descending ? word.mid(1) : word, descending});
    }
    if (layout.className.isEmpty() || layout.columns.isEmpty())
        return {};
    return layout;
}

} // namespace tally::ui
