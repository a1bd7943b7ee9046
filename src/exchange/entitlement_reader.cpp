// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitlement_reader.h"

#include "core/text.h"
#include "exchange/column_values.h"
#include "exchange/licence_rows.h"
#include "exchange/xml_tree.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace tally::exchange {

namespace {

constexpr std::string_view kSource = "entitlement";

// What is written as an attribute by one and as an element by another; names in any case.
std::string valueOf(const XmlNode &node, std::string_view name)
{
    const std::string wanted = text::lowerAscii(name);
    for (const auto &[each, value] : node.attributes) {
        if (text::lowerAscii(each) == wanted)
            return std::string(text::trimmed(value));
    }
    for (const XmlNode &child : node.children) {
        if (text::lowerAscii(child.name) == wanted && child.children.empty())
            return std::string(text::trimmed(child.text));
    }
    return {};
}

std::string firstOf(const XmlNode &node, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (std::string value = valueOf(node, name); !value.empty())
            return value;
    }
    return {};
}

std::vector<const XmlNode *> childrenCalled(const XmlNode &node, std::string_view name)
{
    std::vector<const XmlNode *> found;
    for (const XmlNode &child : node.children) {
        if (text::lowerAscii(child.name) == name)
            found.push_back(&child);
    }
    return found;
}

bool isEntitlement(const XmlNode &node)
{
    return !valueOf(node, "entId").empty();
}

// Ids parted by blanks or commas, in one attribute or element or in many.
std::vector<std::string> idsIn(const XmlNode &node, std::string_view name)
{
    std::string all = valueOf(node, name);
    const std::string wanted = text::lowerAscii(name);
    for (const XmlNode &child : node.children) {
        if (text::lowerAscii(child.name) != wanted)
            continue;
        all += " " + child.text;
        for (const XmlNode &each : child.children)
            all += " " + each.text + " " + valueOf(each, "entId");
    }
    std::replace_if(
        all.begin(), all.end(), [](char c) { return c == ',' || c == ';' || c == '\n' || c == '\t'; }, ' ');
    std::set<std::string> seen;
    std::vector<std::string> ids;
    for (const std::string_view id : text::split(all, ' ')) {
        if (!text::trimmed(id).empty() && seen.insert(std::string(text::trimmed(id))).second)
            ids.emplace_back(text::trimmed(id));
    }
    return ids;
}

std::string key(std::string_view word)
{
    std::string folded = text::lowerAscii(word);
    std::erase_if(folded, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return folded;
}

struct Pair
{
    std::string_view word, meaning;
};

constexpr std::array kMetrics = std::to_array<Pair>({{"installation", "per_installation"},
                                                     {"perinstallation", "per_installation"},
                                                     {"device", "per_device"},
                                                     {"perdevice", "per_device"},
                                                     {"user", "per_user"},
                                                     {"peruser", "per_user"},
                                                     {"nameduser", "per_user"},
                                                     {"concurrent", "concurrent"},
                                                     {"concurrentuser", "concurrent"},
                                                     {"floating", "concurrent"},
                                                     {"processor", "per_processor"},
                                                     {"perprocessor", "per_processor"},
                                                     {"core", "per_core"},
                                                     {"percore", "per_core"},
                                                     {"virtualcore", "per_virtual_core"},
                                                     {"instance", "per_instance"},
                                                     {"server", "per_instance"},
                                                     {"cal", "client_access"},
                                                     {"clientaccess", "client_access"},
                                                     {"site", "site"},
                                                     {"enterprise", "enterprise"},
                                                     {"nodelocked", "node_locked"}});

// Grades of 7.1: what an auditor takes, and what only supports.
constexpr std::array kProofs = std::to_array<Pair>({{"invoice", "accepted"},
                                                    {"agreement", "accepted"},
                                                    {"signedagreement", "accepted"},
                                                    {"contract", "accepted"},
                                                    {"accountstatement", "accepted"},
                                                    {"publisherstatement", "accepted"},
                                                    {"receipt", "accepted"},
                                                    {"purchaseorder", "supporting"},
                                                    {"order", "supporting"},
                                                    {"certificate", "supporting"},
                                                    {"certificateofauthenticity", "supporting"},
                                                    {"media", "supporting"},
                                                    {"key", "supporting"},
                                                    {"licensekey", "supporting"},
                                                    {"assertion", "none"},
                                                    {"none", "none"}});

std::string_view meaningIn(std::span<const Pair> pairs, std::string_view word)
{
    const std::string wanted = key(word);
    for (const Pair &pair : pairs) {
        if (pair.word == wanted)
            return pair.meaning;
    }
    return {};
}

class Entitlements
{
public:
    Entitlements(const ReaderOptions &options, const NoteSink &notes)
        : m_source(options.source.empty() ? std::string(kSource) : options.source), m_notes(notes)
    {
    }

    void find(const XmlNode &node)
    {
        if (isEntitlement(node)) {
            take(node);
            return;
        }
        for (const XmlNode &child : node.children)
            find(child);
    }

    bool isEmpty() const { return m_taken.empty() && m_refused == 0; }

    bool handOver(const ReportSink &reports)
    {
        for (std::vector<model::SourceReport> *list : {&m_products, &m_licences, &m_transactions}) {
            for (model::SourceReport &report : *list) {
                if (!reports(std::move(report)))
                    return false;
            }
        }
        return true;
    }

private:
    void note(int line, std::string_view field, std::string what, std::string why, bool refused = false)
    {
        m_notes({line, std::string(field), std::move(what), std::move(why), refused});
        m_refused += refused ? 1 : 0;
    }

    model::SourceReport reportOf(const std::string &className, const std::string &subject, int line) const
    {
        model::SourceReport report;
        report.source = m_source;
        report.subject = subject;
        report.className = className;
        report.classIsCertain = true;
        report.partial = true;
        report.line = line;
        return report;
    }

    void take(const XmlNode &ent)
    {
        const std::string id = valueOf(ent, "entId");
        const std::string type = key(valueOf(ent, "entType"));
        const std::string extra = key(valueOf(ent, "supplementalEntType"));
        const std::string product = firstOf(ent, {"product", "productName", "softwareName", "software"});
        if (!m_taken.insert(id).second)
            return note(ent.line, "entId", id,
                        "comes a second time; the entitlement was left out. Give each an id of its own",
                        true);
        if (product.empty())
            return note(
                ent.line, "product", id,
                "is not said, so that nothing tells what may be used; the entitlement was left out. Add "
                "an attribute or element \"product\"",
                true);
        if (type == "consolidation" && idsIn(ent, "consolidatesEntIds").empty())
            return note(
                ent.line, "consolidatesEntIds", id,
                "is blank, though a consolidation must list what it replaces; the entitlement was left "
                "out. List the entIds",
                true);
        model::SourceReport lot = reportOf("licence", "entId:" + id, ent.line);
        lot.claims["asset_number"] = id;
        lot.identifiers.push_back({"asset_number", id});
        const std::string name = firstOf(ent, {"entName", "name", "description"});
        lot.claims["name"] = name.empty() ? product + " (" + id + ")" : name;
        takeProduct(ent, product, lot);
        takeText(ent, {"version", "productVersion"}, "version", lot);
        takeText(ent, {"edition"}, "edition", lot);
        takeText(ent, {"agreementNumber", "orderNumber"}, "order_number", lot);
        takeDay(ent, {"entCreationDate", "purchaseDate"}, "purchased_on", lot);
        takeTrust(ent, lot);
        for (const XmlNode *right : childrenCalled(ent, "right"))
            takeRight(*right, lot);
        if (!takeLinks(ent, id, extra, lot))
            return;
        if (std::optional<model::InputNote> refusal = refusalOf(lot)) {
            ++m_refused;
            m_notes(std::move(*refusal));
            return;
        }
        const std::int64_t *quantity =
            std::get_if<std::int64_t>(lot.claims.contains("quantity") ? &lot.claims.at("quantity") : nullptr);
        m_quantities[id] = quantity == nullptr ? std::nullopt : std::optional(*quantity);
        if (type == "consolidation")
            consolidate(ent, id);
        m_licences.push_back(std::move(lot));
    }

    void takeText(const XmlNode &ent, std::initializer_list<std::string_view> names, const char *attribute,
                  model::SourceReport &lot)
    {
        if (std::string value = firstOf(ent, names); !value.empty())
            lot.claims[attribute] = std::move(value);
    }

    void takeDay(const XmlNode &node, std::initializer_list<std::string_view> names, const char *attribute,
                 model::SourceReport &lot)
    {
        const std::string value = firstOf(node, names);
        if (value.empty())
            return;
        if (const auto day = parseTableDate(value, DateOrder::DayFirst))
            lot.claims[attribute] = std::int64_t{*day};
        else
            note(node.line, attribute, value, day.error().reason + "; it was not taken");
    }

    void takeProduct(const XmlNode &ent, const std::string &name, model::SourceReport &lot)
    {
        std::string publisher;
        for (const XmlNode *entity : childrenCalled(ent, "entity")) {
            const std::string role = text::lowerAscii(valueOf(*entity, "role"));
            const std::string who = valueOf(*entity, "name");
            if (who.empty())
                continue;
            if (role.find("softwarecreator") != std::string::npos)
                publisher = who;
            else if (role.find("distributor") != std::string::npos ||
                     role.find("reseller") != std::string::npos)
                lot.references.emplace_back("supplier", model::SourceReference{"organisation", {}, who});
            else if (role.find("licensee") != std::string::npos)
                lot.claims["licensed_to"] = who;
        }
        model::SourceReport report =
            reportOf("software_product", publisher.empty() ? name : name + "|" + publisher, ent.line);
        report.addressee = model::SourceAddressee{{"software_product", {}, name}, true};
        report.claims["name"] = name;
        if (!publisher.empty())
            report.claims["publisher"] = publisher;
        m_products.push_back(std::move(report));
        lot.references.emplace_back("product", model::SourceReference{"software_product", {}, name});
    }

    // No word that is understood: it does not count as accepted.
    void takeTrust(const XmlNode &ent, model::SourceReport &lot)
    {
        const std::string basedOn = valueOf(ent, "trustBasedOn");
        const std::string level = valueOf(ent, "trustLevel");
        if (basedOn.empty() && level.empty())
            return;
        std::string_view grade = meaningIn(kProofs, basedOn);
        if (grade.empty()) {
            const std::string word = key(level);
            if (basedOn.empty())
                grade = word == "high" || word == "verified" ? "accepted"
                        : word == "low" || word == "none"    ? "none"
                                                             : "supporting";
            else
                grade = "supporting";
            if (!basedOn.empty())
                note(
                    ent.line, "trustBasedOn", basedOn,
                    "is no known kind of proof: the entitlement counts in the management view alone. Set its "
                    "evidence by hand if an auditor would accept it");
        }
        lot.claims["evidence_grade"] = std::string(grade);
    }

    void takeRight(const XmlNode &right, model::SourceReport &lot)
    {
        takeMetric(right, lot);
        for (const XmlNode *metric : childrenCalled(right, "metric"))
            takeMetric(*metric, lot);
        for (const XmlNode *limit : childrenCalled(right, "limit"))
            takeLimit(*limit, lot);
        takeDay(right, {"startDate", "validFrom"}, "starts_on", lot);
        takeDay(right, {"endDate", "validUntil"}, "expires_on", lot);
        const std::string kind = key(firstOf(right, {"type", "rightType", "kind"}));
        const std::string depth = valueOf(right, "depth");
        auto &rights = std::get<std::vector<std::string>>(
            lot.claims.try_emplace("rights", std::vector<std::string>()).first->second);
        if (kind == "downgrade")
            rights.push_back("downgrade=" + (depth.empty() ? "all" : depth));
        else if (kind == "secondaryuse" || kind == "secondcopy")
            rights.push_back("second_copies=1");
        else if (!kind.empty() && kind != "use" && kind != "perpetual" && kind != "grant")
            note(right.line, "Right", kind, "is no right that is known; it was not taken. Set it by hand");
        if (rights.empty())
            lot.claims.erase("rights");
    }

    void takeMetric(const XmlNode &metric, model::SourceReport &lot)
    {
        const bool isRight = text::lowerAscii(metric.name) == "right";
        const std::string name =
            isRight ? valueOf(metric, "metric") : firstOf(metric, {"type", "name", "metric"});
        if (!name.empty()) {
            if (const std::string_view known = meaningIn(kMetrics, name); !known.empty())
                lot.claims["metric"] = std::string(known);
            else
                note(metric.line, "metric", name,
                     "is no metric that is known; it was not taken. Set it by hand");
        }
        const std::string count = firstOf(metric, {"quantity", "count", "units"});
        if (count.empty())
            return;
        if (key(count) == "unlimited")
            lot.claims["unlimited"] = std::int64_t{1};
        else if (const auto number = parseTableInteger(count, '.'))
            lot.claims["quantity"] = *number;
        else
            note(metric.line, "quantity", count, number.error().reason + "; it was not taken");
    }

    void takeLimit(const XmlNode &limit, model::SourceReport &lot)
    {
        takeDay(limit, {"startDate", "validFrom"}, "starts_on", lot);
        takeDay(limit, {"endDate", "validUntil"}, "expires_on", lot);
        const std::string kind = key(firstOf(limit, {"type", "kind"}));
        const std::string value = firstOf(limit, {"value", "name"});
        if (kind == "organisation" || kind == "organization")
            lot.claims["scope_organisations"] = std::vector<std::string>{value};
        else if (kind == "site" || kind == "location")
            lot.claims["scope_sites"] = std::vector<std::string>{value};
        else if (!kind.empty() && kind != "date" && kind != "term")
            note(limit.line, "Limit", kind + " " + value,
                 "is no limit that is known; it was not taken. Set it by hand, since the licence counts "
                 "without "
                 "it");
    }

    // Maintenance and upgrades are never free-standing.
    bool takeLinks(const XmlNode &ent, const std::string &id, const std::string &extra,
                   model::SourceReport &lot)
    {
        const std::vector<std::string> primary = idsIn(ent, "linkedToPrimaryEntId");
        if (extra.empty())
            return true;
        if (primary.empty()) {
            note(ent.line, "linkedToPrimaryEntId", id,
                 "is blank, though what is supplemental must name its base; the entitlement was left out. "
                 "Name "
                 "the entId",
                 true);
            return false;
        }
        if (extra == "upgrade" || extra == "stepup") {
            lot.claims["lifts"] = primary;
        } else if (extra == "maintenance" || extra == "support" || extra == "subscription") {
            lot.claims["maintains"] = primary;
        } else {
            note(ent.line, "supplementalEntType", extra,
                 "is neither maintenance nor upgrade; the entitlement was left out. Record it by hand", true);
            return false;
        }
        return true;
    }

    void consolidate(const XmlNode &ent, const std::string &id)
    {
        for (const std::string &old : idsIn(ent, "consolidatesEntIds")) {
            model::SourceReport transaction =
                reportOf("licence_transaction", "entId:" + id + "/consolidates:" + old, ent.line);
            transaction.references.emplace_back("licence", model::SourceReference{"licence", {}, old});
            transaction.claims["transaction_type"] = std::string("consolidation");
            takeDay(ent, {"entCreationDate", "purchaseDate"}, "effective_on", transaction);
            transaction.claims["reference"] = id;
            if (const auto known = m_quantities.find(old); known != m_quantities.end() && known->second)
                transaction.claims["quantity"] = *known->second;
            markWhatMustBeKnown(transaction);
            if (std::optional<model::InputNote> refusal = refusalOf(transaction))
                m_notes(std::move(*refusal));
            else
                m_transactions.push_back(std::move(transaction));
        }
    }

    std::string m_source;
    const NoteSink &m_notes;
    std::set<std::string> m_taken;
    int m_refused = 0;
    std::map<std::string, std::optional<std::int64_t>> m_quantities; // by entId
    std::vector<model::SourceReport> m_products, m_licences, m_transactions;
};

int recognises(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 65'536);
    return head.find('<') != std::string_view::npos && (head.find("entId") != std::string_view::npos ||
                                                        head.find("EntId") != std::string_view::npos)
               ? 90
               : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &)
{
    TALLY_TRY(const XmlNode root, readXml(bytes, notes));
    Entitlements entitlements(options, notes);
    entitlements.find(root);
    if (entitlements.isEmpty())
        return makeError(ErrorCode::InvalidInput, "No element has an entId, so that there is no entitlement.",
                         "Import a file of entitlements shaped as ISO/IEC 19770-3 has them.");
    entitlements.handOver(reports);
    return {};
}

} // namespace

Reader entitlementReader()
{
    return {"entitlement", "Software entitlements (ISO/IEC 19770-3)", recognises, read};
}

} // namespace tally::exchange
