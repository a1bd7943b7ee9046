// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/document_model.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

// What src/report writes, for the translators; sentences that are put together there stay English.
[[maybe_unused]] constexpr std::array kReportWords{
    QT_TRANSLATE_NOOP("tally::report", "The estate in figures"),
    QT_TRANSLATE_NOOP("tally::report", "items by class, status, age, site and operating system"),
    QT_TRANSLATE_NOOP("tally::report", "Items by class"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by year of purchase"),
    QT_TRANSLATE_NOOP("tally::report", "What the record leaves open"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by status"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by operating system"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by model"),
    QT_TRANSLATE_NOOP("tally::report", "Computers by site"),
    QT_TRANSLATE_NOOP("tally::report", "Class"),
    QT_TRANSLATE_NOOP("tally::report", "Items"),
    QT_TRANSLATE_NOOP("tally::report", "Cost"),
    QT_TRANSLATE_NOOP("tally::report", "Year"),
    QT_TRANSLATE_NOOP("tally::report", "Gap"),
    QT_TRANSLATE_NOOP("tally::report", "Status"),
    QT_TRANSLATE_NOOP("tally::report", "Operating system"),
    QT_TRANSLATE_NOOP("tally::report", "Model"),
    QT_TRANSLATE_NOOP("tally::report", "Site"),
    QT_TRANSLATE_NOOP("tally::report", "unknown"),
    QT_TRANSLATE_NOOP("tally::report", "others"),
    QT_TRANSLATE_NOOP("tally::report", "Items with open questions"),
    QT_TRANSLATE_NOOP("tally::report", "Reports held for a person"),
    QT_TRANSLATE_NOOP("tally::report", "Data quality"),
    QT_TRANSLATE_NOOP("tally::report",
                      "what the quality rules find, with scores by class, organisation and team"),
    QT_TRANSLATE_NOOP("tally::report", "Desktop security"),
    QT_TRANSLATE_NOOP("tally::report", "patches, antivirus, firewall and encryption as inventories report "
                                       "them; devices that nobody recorded"),
    QT_TRANSLATE_NOOP("tally::report", "Drift from the standard"),
    QT_TRANSLATE_NOOP("tally::report", "each PC against the standard configuration of its user's job role"),
    QT_TRANSLATE_NOOP("tally::report", "Audit exceptions"),
    QT_TRANSLATE_NOOP("tally::report", "every open difference between the register and what was found"),
    QT_TRANSLATE_NOOP("tally::report", "Duplicates"),
    QT_TRANSLATE_NOOP("tally::report", "items that seem to be one, with the evidence"),
    QT_TRANSLATE_NOOP("tally::report", "Overall"),
    QT_TRANSLATE_NOOP("tally::report", "Rules that count"),
    QT_TRANSLATE_NOOP("tally::report", "Rules"),
    QT_TRANSLATE_NOOP("tally::report", "Drafts, which are in no score"),
    QT_TRANSLATE_NOOP("tally::report", "Groups of rules"),
    QT_TRANSLATE_NOOP("tally::report", "Classes"),
    QT_TRANSLATE_NOOP("tally::report", "Owner organisations"),
    QT_TRANSLATE_NOOP("tally::report", "Teams (the custodian's organisation, else the cost centre's)"),
    QT_TRANSLATE_NOOP("tally::report", "Rule"),
    QT_TRANSLATE_NOOP("tally::report", "Standing"),
    QT_TRANSLATE_NOOP("tally::report", "Mended by"),
    QT_TRANSLATE_NOOP("tally::report", "Checked"),
    QT_TRANSLATE_NOOP("tally::report", "Violations"),
    QT_TRANSLATE_NOOP("tally::report", "Not evaluated"),
    QT_TRANSLATE_NOOP("tally::report", "Score"),
    QT_TRANSLATE_NOOP("tally::report", "Organisation"),
    QT_TRANSLATE_NOOP("tally::report", "Team"),
    QT_TRANSLATE_NOOP("tally::report", "None recorded"),
    QT_TRANSLATE_NOOP("tally::report", "Good"),
    QT_TRANSLATE_NOOP("tally::report", "Fair"),
    QT_TRANSLATE_NOOP("tally::report", "Bad"),
    QT_TRANSLATE_NOOP("tally::report", "All"),
    QT_TRANSLATE_NOOP("tally::report", "Controls"),
    QT_TRANSLATE_NOOP("tally::report", "By site"),
    QT_TRANSLATE_NOOP("tally::report", "By model"),
    QT_TRANSLATE_NOOP("tally::report", "By job role of the custodian"),
    QT_TRANSLATE_NOOP("tally::report", "Devices on the network that nobody recorded"),
    QT_TRANSLATE_NOOP("tally::report", "Compliant"),
    QT_TRANSLATE_NOOP("tally::report", "Not compliant"),
    QT_TRANSLATE_NOOP("tally::report", "Unknown"),
    QT_TRANSLATE_NOOP("tally::report", "Compliant of those known"),
    QT_TRANSLATE_NOOP("tally::report", "not known"),
    QT_TRANSLATE_NOOP("tally::report", "Device"),
    QT_TRANSLATE_NOOP("tally::report", "MAC address"),
    QT_TRANSLATE_NOOP("tally::report", "IP address"),
    QT_TRANSLATE_NOOP("tally::report", "Network card by"),
    QT_TRANSLATE_NOOP("tally::report", "First seen"),
    QT_TRANSLATE_NOOP("tally::report", "Access"),
    QT_TRANSLATE_NOOP("tally::report", "allowed"),
    QT_TRANSLATE_NOOP("tally::report", "refused"),
    QT_TRANSLATE_NOOP("tally::report", "undecided"),
    QT_TRANSLATE_NOOP("tally::report", "Job roles"),
    QT_TRANSLATE_NOOP("tally::report", "PCs that differ from their standard"),
    QT_TRANSLATE_NOOP("tally::report", "Extra software"),
    QT_TRANSLATE_NOOP("tally::report", "Job role"),
    QT_TRANSLATE_NOOP("tally::report", "Standard"),
    QT_TRANSLATE_NOOP("tally::report", "PCs"),
    QT_TRANSLATE_NOOP("tally::report", "As the standard"),
    QT_TRANSLATE_NOOP("tally::report", "Drifting"),
    QT_TRANSLATE_NOOP("tally::report", "Not known"),
    QT_TRANSLATE_NOOP("tally::report", "Software missing"),
    QT_TRANSLATE_NOOP("tally::report", "Less memory"),
    QT_TRANSLATE_NOOP("tally::report", "Other system"),
    QT_TRANSLATE_NOOP("tally::report", "PC"),
    QT_TRANSLATE_NOOP("tally::report", "Memory"),
    QT_TRANSLATE_NOOP("tally::report", "Software"),
    QT_TRANSLATE_NOOP("tally::report", "Findings by kind"),
    QT_TRANSLATE_NOOP("tally::report", "Kind"),
    QT_TRANSLATE_NOOP("tally::report", "Open"),
    QT_TRANSLATE_NOOP("tally::report", "Decided"),
    QT_TRANSLATE_NOOP("tally::report", "Explained by a change"),
    QT_TRANSLATE_NOOP("tally::report", "What"),
    QT_TRANSLATE_NOOP("tally::report", "Attribute"),
    QT_TRANSLATE_NOOP("tally::report", "Recorded"),
    QT_TRANSLATE_NOOP("tally::report", "Found"),
    QT_TRANSLATE_NOOP("tally::report", "Source"),
    QT_TRANSLATE_NOOP("tally::report", "Days"),
    QT_TRANSLATE_NOOP("tally::report", "Evidence"),
    QT_TRANSLATE_NOOP("tally::report", "Items that seem to be one"),
    QT_TRANSLATE_NOOP("tally::report", "Item"),
    QT_TRANSLATE_NOOP("tally::report", "And"),
    QT_TRANSLATE_NOOP("tally::report", "Audit report"),
    QT_TRANSLATE_NOOP("tally::report",
                      "a stocktake with coverage, accuracy, its four buckets and who counted and signed"),
    QT_TRANSLATE_NOOP("tally::report", "Audit accuracy"),
    QT_TRANSLATE_NOOP("tally::report", "how right the register was from one stocktake to the next"),
    QT_TRANSLATE_NOOP("tally::report", "The campaign"),
    QT_TRANSLATE_NOOP("tally::report", "Coverage and accuracy"),
    QT_TRANSLATE_NOOP("tally::report", "Four buckets"),
    QT_TRANSLATE_NOOP("tally::report", "By room or site"),
    QT_TRANSLATE_NOOP("tally::report", "Who counted"),
    QT_TRANSLATE_NOOP("tally::report", "Elsewhere, or not expected"),
    QT_TRANSLATE_NOOP("tally::report", "Missing"),
    QT_TRANSLATE_NOOP("tally::report", "Exceptions: damaged, incomplete or not usable"),
    QT_TRANSLATE_NOOP("tally::report", "How right the register was"),
    QT_TRANSLATE_NOOP("tally::report", "Figure"),
    QT_TRANSLATE_NOOP("tally::report", "Of"),
    QT_TRANSLATE_NOOP("tally::report", "Share"),
    QT_TRANSLATE_NOOP("tally::report", "At least"),
    QT_TRANSLATE_NOOP("tally::report", "At most"),
    QT_TRANSLATE_NOOP("tally::report", "Confidence"),
    QT_TRANSLATE_NOOP("tally::report", "Bucket"),
    QT_TRANSLATE_NOOP("tally::report", "Place"),
    QT_TRANSLATE_NOOP("tally::report", "Expected"),
    QT_TRANSLATE_NOOP("tally::report", "Moved here"),
    QT_TRANSLATE_NOOP("tally::report", "Login"),
    QT_TRANSLATE_NOOP("tally::report", "Counts"),
    QT_TRANSLATE_NOOP("tally::report", "Asset number"),
    QT_TRANSLATE_NOOP("tally::report", "Recorded at"),
    QT_TRANSLATE_NOOP("tally::report", "Seen at"),
    QT_TRANSLATE_NOOP("tally::report", "When"),
    QT_TRANSLATE_NOOP("tally::report", "Who"),
    QT_TRANSLATE_NOOP("tally::report", "Condition"),
    QT_TRANSLATE_NOOP("tally::report", "Remarks"),
    QT_TRANSLATE_NOOP("tally::report", "Campaign"),
    QT_TRANSLATE_NOOP("tally::report", "Counting ended on"),
    QT_TRANSLATE_NOOP("tally::report", "State"),
    QT_TRANSLATE_NOOP("tally::report", "Seen"),
    QT_TRANSLATE_NOOP("tally::report", "In place"),
    QT_TRANSLATE_NOOP("tally::report", "Elsewhere"),
    QT_TRANSLATE_NOOP("tally::report", "Signed by"),
    QT_TRANSLATE_NOOP("tally::report", "Value"),
    QT_TRANSLATE_NOOP("tally::report", "Class counted"),
    QT_TRANSLATE_NOOP("tally::report", "Scope"),
    QT_TRANSLATE_NOOP("tally::report", "Method"),
    QT_TRANSLATE_NOOP("tally::report", "Sample"),
    QT_TRANSLATE_NOOP("tally::report", "Opened on"),
    QT_TRANSLATE_NOOP("tally::report", "Signed on"),
    QT_TRANSLATE_NOOP("tally::report", "Statement signed"),
    QT_TRANSLATE_NOOP("tally::report", "Seen of what was expected"),
    QT_TRANSLATE_NOOP("tally::report", "In place, of what was seen"),
    QT_TRANSLATE_NOOP("tally::report", "In place, of what was expected"),
};

// Reports are written in English; another language translates them here.
QString words(const std::string &text)
{
    return QCoreApplication::translate("tally::report", text.c_str());
}

// More than what their first columns are called.
bool differ(const report::Document &document)
{
    for (const report::Section &section : document.sections) {
        const auto &columns = section.columns;
        const auto &first = document.sections.front().columns;
        for (std::size_t i = 1; i < std::min(columns.size(), first.size()); ++i) {
            if (columns[i].heading != first[i].heading)
                return true;
        }
    }
    return false;
}

} // namespace

void DocumentModel::setDocument(const report::Document &document)
{
    beginResetModel();
    const std::string stood = m_only < m_document.sections.size() ? m_document.sections[m_only].heading : "";
    m_document = document;
    m_folded.assign(document.sections.size(), false);
    m_differ = differ(document);
    m_only = 0;
    for (std::size_t s = 0; s < document.sections.size(); ++s)
        m_only = document.sections[s].heading == stood ? s : m_only;
    takeColumns();
    layOut();
    endResetModel();
}

void DocumentModel::showOnly(std::size_t section)
{
    beginResetModel();
    m_only = std::min(section, m_document.sections.size() - 1);
    takeColumns();
    layOut();
    endResetModel();
}

void DocumentModel::takeColumns()
{
    m_columns.clear();
    for (std::size_t s = 0; s < m_document.sections.size(); ++s) {
        const report::Section &section = m_document.sections[s];
        if (m_differ && s != m_only)
            continue;
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            const QString heading = words(section.columns[i].heading);
            if (i == m_columns.size())
                m_columns.push_back({QString::number(i), heading, section.columns[i].number});
            else if (m_columns[i].heading != heading)
                m_columns[i].heading = tr("What");
        }
    }
}

void DocumentModel::layOut()
{
    m_lines.clear();
    for (std::size_t s = 0; s < m_document.sections.size(); ++s) {
        if (m_differ && s != m_only)
            continue;
        if (!m_differ)
            m_lines.push_back({s, kHead});
        if (m_folded[s])
            continue;
        for (std::size_t r = 0; r < m_document.sections[s].rows.size(); ++r)
            m_lines.push_back({s, std::ptrdiff_t(r)});
    }
}

Place placeOfRows(const std::string &filter, const model::ClassRegistry &classes)
{
    const QString text = QString::fromStdString(filter);
    if (text.startsWith(QStringLiteral("is:"))) {
        const QString name = text.mid(3).section(QLatin1Char(' '), 0, 0);
        if (classes.find(name.toStdString()) != nullptr)
            return {QStringLiteral("items"), name, text.section(QLatin1Char(' '), 1), {}};
    }
    return {QStringLiteral("items"), QStringLiteral("item"), text, {}};
}

void DocumentModel::toggle(int row)
{
    const Line head = m_lines[std::size_t(row)];
    const int count = int(m_document.sections[head.section].rows.size());
    if (head.row != kHead)
        return;
    const bool fold = !m_folded[head.section];
    if (count > 0)
        fold ? beginRemoveRows({}, row + 1, row + count) : beginInsertRows({}, row + 1, row + count);
    m_folded[head.section] = fold;
    layOut();
    if (count > 0)
        fold ? endRemoveRows() : endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

std::string DocumentModel::filterAt(int row, int column) const
{
    const Line &line = m_lines[std::size_t(row)];
    if (line.row < 0)
        return {};
    const report::Section &section = m_document.sections[line.section];
    const auto at = std::size_t(line.row);
    if (at < section.cellFilters.size() && std::size_t(column) < section.cellFilters[at].size() &&
        section.columns[std::size_t(column)].number)
        return section.cellFilters[at][std::size_t(column)];
    return at < section.filters.size() ? section.filters[at] : std::string();
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

RecordColumn DocumentModel::column(int column) const
{
    return m_columns[std::size_t(column)];
}

RecordCell DocumentModel::cell(int row, int column) const
{
    RecordCell cell;
    const Line &line = m_lines[std::size_t(row)];
    if (line.row < 0)
        return cell;
    const auto &values = m_document.sections[line.section].rows[std::size_t(line.row)];
    if (std::size_t(column) >= values.size())
        return cell;
    const report::Value &value = values[std::size_t(column)];
    if (const auto *number = std::get_if<std::int64_t>(&value))
        cell.text = formatCount(*number);
    else
        cell.text = words(std::get<std::string>(value));
    return cell;
}

QString DocumentModel::bandText(int row) const
{
    const Line &line = m_lines[std::size_t(row)];
    return line.row == kHead ? words(m_document.sections[line.section].heading) : QString();
}

bool DocumentModel::isBandOpen(int row) const
{
    return !m_folded[m_lines[std::size_t(row)].section];
}

} // namespace tally::ui
