// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fact_rows.h"

#include "core/text.h"
#include "exchange/column_values.h"
#include "model/licence_facts.h"

#include <limits>

namespace tally::exchange {

namespace {

constexpr Day kUnknownDay = std::numeric_limits<Day>::min();

std::string sourceOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Installation:
        return "installations";
    case FactKind::Usage:
        return "usage";
    case FactKind::Session:
        return "sessions";
    case FactKind::Access:
        return "access";
    case FactKind::Assignment:
        return "assignments";
    }
    return {};
}

model::SourceReference device(std::string name)
{
    return {"computer", {}, std::move(name)};
}
model::SourceReference person(std::string name)
{
    return {"person", {}, std::move(name)};
}
model::SourceReference product(std::string name)
{
    return {"software_product", {}, std::move(name)};
}

void setText(model::Attributes &values, const char *name, std::string text)
{
    if (!text.empty())
        values.insert_or_assign(name, std::move(text));
}

} // namespace

std::string FactReports::Read::text(FactField field) const
{
    const auto cell = row.cells.find(field);
    return cell == row.cells.end() ? std::string() : cell->second;
}

FactReports::FactReports(const ReaderOptions &options, const NoteSink &notes)
    : m_options(options), m_notes(notes)
{
}

void FactReports::refuse(Read &read, FactField field, const std::string &why)
{
    if (!read.isGood)
        return; // one reason a row is enough
    read.isGood = false;
    m_notes({read.row.line, std::string(nameOf(field)), read.text(field), why, true});
}

bool FactReports::require(Read &read, FactField field, const std::string &why)
{
    if (!read.has(field))
        refuse(read, field, "is blank, so that nothing tells " + why + "; the row was left out. Fill it in");
    return read.isGood;
}

std::optional<Day> FactReports::day(Read &read, FactField field)
{
    if (!read.has(field))
        return {};
    const Result<Day> day = parseTableDate(read.text(field), DateOrder::DayFirst);
    if (day)
        return *day;
    refuse(read, field, day.error().reason + "; the row was left out. Write it as 2026-03-31");
    return {};
}

std::optional<Instant> FactReports::instant(Read &read, FactField field)
{
    if (!read.has(field))
        return {};
    const Result<Instant> instant = parseTableInstant(read.text(field), DateOrder::DayFirst);
    if (instant)
        return *instant;
    refuse(read, field, instant.error().reason + "; the row was left out. Write it as 2026-03-31T14:05");
    return {};
}

std::optional<bool> FactReports::boolean(Read &read, FactField field)
{
    if (!read.has(field))
        return {};
    const auto value = parseTableBoolean(read.text(field));
    if (!value)
        refuse(read, field, "is neither yes nor no; the row was left out. Write yes or no");
    return value;
}

model::SourceReport &FactReports::reportOn(FactKind kind, const Read &read, const std::string &className,
                                           const std::string &thing)
{
    const std::string source = m_options.source.empty() ? sourceOf(kind) : m_options.source;
    const auto [place, isNew] =
        m_places.try_emplace({source, className + '\x1f' + text::folded(thing)}, m_reports.size());
    if (!isNew)
        return m_reports[place->second];
    model::SourceReport &report = m_reports.emplace_back();
    report.source = source;
    report.subject = thing;
    report.className = className;
    report.partial = true;
    report.line = read.row.line;
    report.addressee = model::SourceAddressee{{className, {}, thing}, false};
    report.adds = kind == FactKind::Usage || kind == FactKind::Session;
    return report;
}

// Installations make the products that they state.
std::string FactReports::productSubject(const Read &read)
{
    const std::string name = read.text(FactField::Product);
    const std::string publisher = read.text(FactField::Publisher);
    const std::string subject = publisher.empty() ? name : name + "|" + publisher;
    const auto [place, isNew] = m_products.try_emplace(text::folded(subject), m_productReports.size());
    if (!isNew)
        return m_productReports[place->second].subject;
    model::SourceReport &report = m_productReports.emplace_back();
    report.source = m_options.source.empty() ? sourceOf(FactKind::Installation) : m_options.source;
    report.subject = subject;
    report.className = "software_product";
    report.partial = true;
    report.line = read.row.line;
    report.addressee = model::SourceAddressee{product(name), true};
    report.claims["name"] = name;
    if (!publisher.empty())
        report.claims["publisher"] = publisher;
    return subject;
}

std::shared_ptr<const model::StatedSoftware> FactReports::stated(const Read &read)
{
    const std::string subject = productSubject(read);
    auto &kept = m_stated[{subject, read.text(FactField::Edition), read.text(FactField::Version)}];
    if (!kept)
        kept = std::make_shared<const model::StatedSoftware>(
            model::StatedSoftware{{"software_product", subject, read.text(FactField::Product)},
                                  read.text(FactField::Edition),
                                  read.text(FactField::Version)});
    return kept;
}

void FactReports::readUsage(Read &read, model::SourceComponent &usage, Day installedOn)
{
    const auto lastUsed = day(read, FactField::LastUsedOn);
    const auto since = day(read, FactField::ObservedSince);
    const auto metered = boolean(read, FactField::Metered);
    if (lastUsed && installedOn != kUnknownDay && *lastUsed < installedOn)
        refuse(read, FactField::LastUsedOn,
               "lies before the day of installation; the row was left out. Put one of the two right");
    usage.kind = model::kUsageFact;
    usage.line = read.row.line;
    usage.key = text::folded(read.text(FactField::Edition));
    usage.references.emplace_back("product", product(read.text(FactField::Product)));
    setText(usage.values, "edition", read.text(FactField::Edition));
    setText(usage.values, "source", read.text(FactField::UsageSource));
    if (lastUsed)
        usage.values["last_used_on"] = std::int64_t{*lastUsed};
    if (since)
        usage.values["observed_since"] = std::int64_t{*since};
    if (metered || lastUsed || since) // what tells a day of use was watched
        usage.values["metered"] = std::int64_t{metered.value_or(true) ? 1 : 0};
}

void FactReports::addInstallation(Read &read)
{
    if (!require(read, FactField::Device, "on which device it is installed"))
        return;
    const bool isStated = read.has(FactField::Product);
    if (!isStated && !read.has(FactField::Title)) {
        // A device alone: nothing is installed on it.
        for (const FactField field : {FactField::Edition, FactField::Version, FactField::Publisher}) {
            if (read.has(field))
                return refuse(read, FactField::Product,
                              "is blank, so that nothing tells what is installed; the row was left out. Fill "
                              "it in, or leave all but the device blank to say that nothing is installed");
        }
    }
    model::SourceInstallation installation;
    installation.installedOn = day(read, FactField::InstalledOn);
    model::SourceComponent usage;
    const bool isUsed =
        read.has(FactField::LastUsedOn) || read.has(FactField::ObservedSince) || read.has(FactField::Metered);
    readUsage(read, usage, installation.installedOn.value_or(kUnknownDay));
    if (isUsed && !isStated)
        refuse(read, FactField::Product,
               "is blank: use is kept of a product; the row was left out. Name the product, or leave the "
               "columns of use blank");
    if (!read.isGood)
        return;
    model::SourceReport &report =
        reportOn(FactKind::Installation, read, "computer", read.text(FactField::Device));
    report.sections.insert("installations");
    if (!isStated && !read.has(FactField::Title))
        return;
    installation.version = read.text(FactField::Version);
    installation.publisher = read.text(FactField::Publisher);
    installation.name = read.text(FactField::Title);
    if (isStated) {
        installation.stated = stated(read);
        if (installation.name.empty()) {
            const std::string edition = read.text(FactField::Edition);
            installation.name = read.text(FactField::Product) + (edition.empty() ? "" : " " + edition);
        }
    }
    report.installations.push_back(std::move(installation));
    if (isUsed) {
        report.sections.insert("components:" + usage.kind);
        report.components.push_back(std::move(usage));
    }
}

void FactReports::addUsage(Read &read)
{
    model::SourceComponent usage;
    if (!require(read, FactField::Device, "on which device it was used") ||
        !require(read, FactField::Product, "what was used"))
        return;
    readUsage(read, usage, kUnknownDay);
    if (read.isGood && !usage.values.contains("last_used_on") && !usage.values.contains("observed_since"))
        refuse(read, FactField::LastUsedOn,
               "is blank, and so is observed_since: nothing is known of the use; the row was left out. Fill "
               "in the day of the last use, or since when use has been watched without any");
    if (read.isGood)
        reportOn(FactKind::Usage, read, "computer", read.text(FactField::Device))
            .components.push_back(std::move(usage));
}

void FactReports::addSession(Read &read)
{
    if (!require(read, FactField::Product, "what was used"))
        return;
    if (!read.has(FactField::Person) && !read.has(FactField::Device))
        return refuse(
            read, FactField::Person,
            "is blank, and so is device: nothing tells who used it; the row was left out. Fill one in");
    if (!require(read, FactField::From, "when the session began"))
        return;
    const auto from = instant(read, FactField::From);
    const auto until = instant(read, FactField::Until);
    const auto borrowed = boolean(read, FactField::Borrowed);
    if (from && until && *until <= *from)
        refuse(
            read, FactField::Until,
            "is not after the session's beginning; the row was left out. Put one of the two right, or leave "
            "it blank if the session is still open");
    if (!read.isGood)
        return;
    model::SourceComponent session;
    session.kind = model::kSessionFact;
    session.line = read.row.line;
    session.key = formatInstant(*from);
    session.values["from"] = *from;
    if (until)
        session.values["until"] = *until;
    if (borrowed)
        session.values["borrowed"] = std::int64_t{*borrowed ? 1 : 0};
    setText(session.values, "edition", read.text(FactField::Edition));
    if (read.has(FactField::Person))
        session.references.emplace_back("person", person(read.text(FactField::Person)));
    if (read.has(FactField::Device))
        session.references.emplace_back("device", device(read.text(FactField::Device)));
    session.key += "/" + (until ? formatInstant(*until) : std::string());
    // The same twice is a double session of one person on one device: each is kept.
    const int number =
        ++m_sessions[text::folded(read.text(FactField::Product) + '\x1f' + read.text(FactField::Person) +
                                  '\x1f' + read.text(FactField::Device)) +
                     session.key];
    if (number > 1)
        session.key += "/" + std::to_string(number);
    reportOn(FactKind::Session, read, "software_product", read.text(FactField::Product))
        .components.push_back(std::move(session));
}

void FactReports::addAccess(Read &read)
{
    if (!require(read, FactField::Product, "which server product is reached"))
        return;
    if (!read.has(FactField::Person) && !read.has(FactField::Device))
        return refuse(
            read, FactField::Person,
            "is blank, and so is device: nothing tells who reaches it; the row was left out. Fill one in");
    model::SourceComponent access;
    access.kind = model::kAccessFact;
    access.line = read.row.line;
    access.key = read.text(FactField::Version) + "/" + read.text(FactField::Edition);
    setText(access.values, "version", read.text(FactField::Version));
    setText(access.values, "edition", read.text(FactField::Edition));
    if (read.has(FactField::Person))
        access.references.emplace_back("person", person(read.text(FactField::Person)));
    if (read.has(FactField::Device))
        access.references.emplace_back("device", device(read.text(FactField::Device)));
    model::SourceReport &report =
        reportOn(FactKind::Access, read, "software_product", read.text(FactField::Product));
    report.sections.insert("components:" + access.kind);
    report.components.push_back(std::move(access));
}

void FactReports::addAssignment(Read &read)
{
    const bool isPerson = read.has(FactField::Person);
    if (isPerson == read.has(FactField::Device))
        return refuse(read, FactField::Person,
                      isPerson
                          ? "stands beside a device: an assignment is of one of the two; the row was left "
                            "out. Write two rows"
                          : "is blank, and so is device: nothing tells to whom it is assigned; the row "
                            "was left out. Fill one in");
    const bool isLicence = read.has(FactField::Licence);
    if (!isLicence && !require(read, FactField::Product, "what is assigned"))
        return;
    model::SourceRelationship assigned;
    assigned.type = "assigned_licence";
    assigned.other = isLicence ? model::SourceReference{"licence", {}, read.text(FactField::Licence)}
                               : product(read.text(FactField::Product));
    assigned.other.mustBeKnown = true;
    const std::string className = isPerson ? "person" : "computer";
    reportOn(FactKind::Assignment, read, className,
             read.text(isPerson ? FactField::Person : FactField::Device))
        .relationships.push_back(std::move(assigned));
}

void FactReports::add(FactKind kind, const FactRow &row)
{
    Read read{row};
    switch (kind) {
    case FactKind::Installation:
        return addInstallation(read);
    case FactKind::Usage:
        return addUsage(read);
    case FactKind::Session:
        return addSession(read);
    case FactKind::Access:
        return addAccess(read);
    case FactKind::Assignment:
        return addAssignment(read);
    }
}

Outcome FactReports::handOver(const ReportSink &reports)
{
    std::vector<model::SourceReport> products = std::exchange(m_productReports, {});
    std::vector<model::SourceReport> others = std::exchange(m_reports, {});
    m_products.clear();
    m_places.clear();
    m_stated.clear();
    for (std::vector<model::SourceReport> *list : {&products, &others}) {
        for (model::SourceReport &report : *list) {
            if (!reports(std::move(report)))
                return {};
        }
    }
    return {};
}

} // namespace tally::exchange
