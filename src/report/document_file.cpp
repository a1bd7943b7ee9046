// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_file.h"

#include <nlohmann/json.hpp>

namespace tally::report {

namespace {

using Json = nlohmann::json;

Json jsonOf(const Section &section)
{
    Json columns = Json::array(), rows = Json::array();
    for (const Column &column : section.columns)
        columns.push_back({column.heading, column.number});
    for (const auto &row : section.rows) {
        Json cells = Json::array();
        for (const Value &value : row)
            cells.push_back(std::visit([](const auto &inner) { return Json(inner); }, value));
        rows.push_back(std::move(cells));
    }
    return {{"heading", section.heading},
            {"columns", std::move(columns)},
            {"rows", std::move(rows)},
            {"qr", section.qr}};
}

Section sectionOf(const Json &json)
{
    Section section;
    section.heading = json.at("heading").get<std::string>();
    section.qr = json.at("qr").get<std::string>();
    for (const Json &column : json.at("columns"))
        section.columns.push_back({column.at(0).get<std::string>(), column.at(1).get<bool>()});
    for (const Json &row : json.at("rows")) {
        std::vector<Value> cells;
        for (const Json &value : row)
            cells.push_back(value.is_string() ? Value(value.get<std::string>())
                                              : Value(value.get<std::int64_t>()));
        section.rows.push_back(std::move(cells));
    }
    return section;
}

} // namespace

std::string toFile(const PaperOrder &order)
{
    Json sections = Json::array();
    for (const Section &section : order.document.sections)
        sections.push_back(jsonOf(section));
    return Json{{"title", order.document.title},         {"subtitle", order.document.subtitle},
                {"operation", order.document.operation}, {"wraps", order.document.wraps},
                {"upright", order.document.isUpright},   {"made", order.made},
                {"sections", std::move(sections)}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<PaperOrder> orderOf(std::string_view file)
{
    const auto refused = [] {
        return makeError(ErrorCode::InvalidInput, "this is no document to be painted",
                         "Such files are written by tally and used at once.");
    };
    const Json json = Json::parse(file, nullptr, false);
    if (!json.is_object())
        return refused();
    try {
        PaperOrder order;
        order.document.title = json.at("title").get<std::string>();
        order.document.subtitle = json.at("subtitle").get<std::string>();
        order.document.operation = json.at("operation").get<OperationNumber>();
        order.document.wraps = json.at("wraps").get<bool>();
        order.document.isUpright = json.at("upright").get<bool>();
        order.made = json.at("made").get<Instant>();
        for (const Json &section : json.at("sections"))
            order.document.sections.push_back(sectionOf(section));
        return order;
    } catch (const Json::exception &) {
        return refused();
    }
}

} // namespace tally::report
