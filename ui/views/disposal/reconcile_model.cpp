// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/reconcile_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tally::ui {

namespace {

using disposal::Bucket;
using disposal::ReconciliationFinding;
using disposal::RowPlace;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::ReconcileList", text);
}

QString placeWords(RowPlace place)
{
    switch (place) {
    case RowPlace::Bound:
        return tr("Matches");
    case RowPlace::Extra:
        return tr("Extra");
    case RowPlace::Duplicate:
        return tr("Reported twice");
    case RowPlace::NonData:
        return tr("Holds no data");
    case RowPlace::Empty:
        return tr("Says it was empty");
    case RowPlace::Unbound:
        break;
    }
    return tr("Names nobody");
}

class Builder
{
public:
    Builder(const disposal::Scene &scene, ItemId order, const disposal::OrderReconciliation &compared)
        : m_scene(scene), m_order(order), m_input(compared.input), m_result(compared.result)
    {
        m_list.order = order;
        m_list.counts = compared.result.counts;
        m_list.known = m_input.known.size() + m_input.media.size();
        if (const auto reports = scene.reportsOf(order); !reports.empty())
            m_report = reports.back()->fileSha256;
    }

    ReconcileList build()
    {
        for (std::size_t i = 0; i < m_result.media.size(); ++i)
            addMedium(m_input.media[i], m_result.media[i]);
        for (const ReconciliationFinding &finding : m_result.findings) {
            if (!m_told.contains(&finding))
                addFinding(finding);
        }
        for (const disposal::Reconciliation::OfRow &row : m_result.rows) {
            if (!m_rowsTold.contains(row.row))
                addRow(row);
        }
        std::stable_sort(m_list.rows.begin(), m_list.rows.end(),
                         [](const ReconcileRow &a, const ReconcileRow &b) { return rank(a) < rank(b); });
        return std::move(m_list);
    }

private:
    // Undecided first, then what was decided, then what matches.
    static int rank(const ReconcileRow &row)
    {
        if (!row.blocks)
            return 2;
        return row.exception && !row.isOpen ? 1 : 0;
    }

    const ReconciliationFinding *findingOf(ItemId medium, Bucket bucket) const
    {
        const auto found = std::find_if(m_result.findings.begin(), m_result.findings.end(),
                                        [&](const ReconciliationFinding &each) {
                                            return each.subject == medium && each.bucket == bucket;
                                        });
        return found == m_result.findings.end() ? nullptr : &*found;
    }

    const disposal::ReportedRow *reported(int number) const
    {
        const auto found =
            std::find_if(m_input.rows.begin(), m_input.rows.end(),
                         [&](const disposal::ReportedRow &each) { return each.row == number; });
        return number == 0 || found == m_input.rows.end() ? nullptr : &*found;
    }

    QString reportedWords(int number) const
    {
        const disposal::ReportedRow *row = reported(number);
        if (row == nullptr)
            return {};
        QString words = toQt(!row->serial.empty()       ? row->serial
                             : !row->chassisTag.empty() ? row->chassisTag
                                                        : row->chassisSerial);
        if (words.isEmpty() && row->medium) // named by our tag
            words = toQt(m_scene.nameOf(row->medium));
        if (row->isDestruction)
            words += tr(", destroyed");
        else if (row->isFailed)
            words += tr(", failed");
        return tr("%1 (row %2)").arg(words.isEmpty() ? unknownText() : words).arg(number);
    }

    // The exception of the kind on the thing, as the reconciliation raises it.
    void addException(ReconcileRow &row, const ReconciliationFinding &finding) const
    {
        for (const disposal::Exception *each : m_scene.exceptionsOf(m_order, false)) {
            const bool isOfIt = finding.number.empty() ? each->subject == finding.subject
                                                       : each->reportedSerial == finding.number;
            if (each->bucket != disposal::wordOf(finding.bucket) || !isOfIt)
                continue;
            row.exception = each->id;
            row.isOpen = m_scene.stateOf(each->id) == "exception_raised";
            row.raisedBy = toQt(each->raisedBy);
        }
    }

    void addUnbound(ReconcileRow &row, int number) const
    {
        for (const disposal::Evidence *each : m_scene.evidenceOf({})) {
            if (each->status == "unbound" && each->order == m_order && each->fileRow == number &&
                (each->fileSha256 == m_report || m_report.empty()))
                row.unbound = each->id;
        }
    }

    void take(ReconcileRow &row, const ReconciliationFinding &finding)
    {
        m_told.insert(&finding);
        row.bucket = std::string(disposal::wordOf(finding.bucket));
        row.result = bucketWords(finding.bucket);
        row.why = asSentence(toQt(finding.why));
        row.shape = bucketShape(finding.bucket);
        row.blocks = finding.blocks;
        row.comparison = finding.comparison;
        addException(row, finding);
        if (finding.row != 0) {
            m_rowsTold.insert(finding.row);
            if (finding.bucket == Bucket::NearMatch)
                addUnbound(row, finding.row);
        }
    }

    void addMedium(const disposal::SealedMedium &sealed, const disposal::Reconciliation::OfMedium &of)
    {
        ReconcileRow row;
        row.subject = sealed.id;
        row.sealed = toQt(sealed.serial.empty() ? sealed.name : sealed.serial);
        row.known = row.sealed;
        if (sealed.chassis)
            row.known = tr("%1 in %2").arg(row.known, toQt(m_scene.nameOf(sealed.chassis)));
        row.reported = reportedWords(of.row);
        row.bucket = std::string(disposal::wordOf(of.bucket));
        row.result = bucketWords(of.bucket);
        row.shape = bucketShape(of.bucket);
        row.blocks = disposal::blocksClose(of.bucket);
        if (of.row != 0)
            m_rowsTold.insert(of.row);
        if (const ReconciliationFinding *finding = findingOf(sealed.id, of.bucket))
            take(row, *finding);
        m_list.rows.push_back(std::move(row));
    }

    void addFinding(const ReconciliationFinding &finding)
    {
        ReconcileRow row;
        row.subject = finding.subject;
        row.reported = reportedWords(finding.row);
        const bool isSealed =
            std::any_of(m_input.assets.begin(), m_input.assets.end(), [&](const disposal::SealedAsset &each) {
                return finding.subject && each.id == finding.subject;
            });
        if (finding.subject)
            row.known = toQt(m_scene.nameOf(finding.subject));
        if (isSealed)
            row.sealed = row.known;
        take(row, finding);
        m_list.rows.push_back(std::move(row));
    }

    void addRow(const disposal::Reconciliation::OfRow &of)
    {
        ReconcileRow row;
        row.reported = reportedWords(of.row);
        row.result = placeWords(of.place);
        row.shape = of.place == RowPlace::Bound ? State::Good : State::Info;
        if (const disposal::ReportedRow *reportedRow = reported(of.row)) {
            row.subject = reportedRow->medium;
            row.why = asSentence(toQt(reportedRow->why));
        }
        m_list.rows.push_back(std::move(row));
    }

    const disposal::Scene &m_scene;
    ItemId m_order;
    const disposal::ReconciliationInput &m_input;
    const disposal::Reconciliation &m_result;
    std::string m_report; // of the newest
    std::set<const ReconciliationFinding *> m_told;
    std::set<int> m_rowsTold;
    ReconcileList m_list;
};

QString charWords(const std::string &text, std::size_t at)
{
    if (at >= text.size())
        return tr("nothing");
    const QChar c = QLatin1Char(text[at]);
    return c.isDigit() ? tr("digit %1").arg(c) : tr("letter %1").arg(c);
}

QString underlined(const std::string &text, const std::vector<std::size_t> &places)
{
    QString result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const QString c = QString(QLatin1Char(text[i])).toHtmlEscaped();
        const bool differs = std::find(places.begin(), places.end(), i) != places.end();
        result += differs ? QStringLiteral("<u><b>%1</b></u>").arg(c) : c;
    }
    return result;
}

QString sumOf(const QString &whole, std::initializer_list<std::pair<int, QString>> parts)
{
    QStringList words;
    for (const auto &[count, name] : parts) {
        if (count > 0)
            words.append(QStringLiteral("%1 %2").arg(formatCount(count), name));
    }
    return tr("%1 = %2").arg(whole,
                             words.isEmpty() ? QStringLiteral("0") : words.join(QStringLiteral(" + ")));
}

} // namespace

ReconcileList reconcileList(const disposal::Scene &scene, ItemId order,
                            const disposal::OrderReconciliation &compared)
{
    return Builder(scene, order, compared).build();
}

QString sealedSum(const disposal::ReconciliationCounts &counts)
{
    return sumOf(tr("%1 sealed").arg(formatCount(counts.sealed)), {{counts.ok, tr("match")},
                                                                   {counts.weak, tr("too weak")},
                                                                   {counts.failed, tr("failed")},
                                                                   {counts.near, tr("near")},
                                                                   {counts.notReported, tr("not reported")},
                                                                   {counts.missing, tr("missing")}});
}

QString reportedSum(const disposal::ReconciliationCounts &counts)
{
    return sumOf(tr("%1 rows").arg(formatCount(counts.rows)), {{counts.bound, tr("bound")},
                                                               {counts.extra, tr("extra")},
                                                               {counts.duplicate, tr("twice")},
                                                               {counts.nonData, tr("without data")},
                                                               {counts.empty, tr("empty")},
                                                               {counts.unbound, tr("unbound")}});
}

QString differenceWords(const disposal::Comparison &comparison)
{
    QStringList words;
    const std::size_t count = std::max(comparison.leftDiffers.size(), comparison.rightDiffers.size());
    for (std::size_t i = 0; i < count; ++i) {
        const bool hasLeft = i < comparison.leftDiffers.size(), hasRight = i < comparison.rightDiffers.size();
        const std::size_t at = hasLeft ? comparison.leftDiffers[i] : comparison.rightDiffers[i];
        words.append(
            tr("position %1: sealed %2, reported %3")
                .arg(at + 1)
                .arg(hasLeft ? charWords(comparison.left, comparison.leftDiffers[i]) : tr("nothing"),
                     hasRight ? charWords(comparison.right, comparison.rightDiffers[i]) : tr("nothing")));
    }
    return words.join(QStringLiteral("; "));
}

QString differenceText(const disposal::Comparison &comparison)
{
    return tr("Sealed %1 · reported %2")
        .arg(underlined(comparison.left, comparison.leftDiffers),
             underlined(comparison.right, comparison.rightDiffers));
}

void ReconcileModel::show(ReconcileListPtr list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

const ReconcileRow *ReconcileModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_list->rows[std::size_t(row)];
}

int ReconcileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_list == nullptr ? 0 : int(m_list->rows.size());
}

int ReconcileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

RecordColumn ReconcileModel::column(int column) const
{
    switch (column) {
    case 0:
        return {QStringLiteral("known"), tr("Known to us")};
    case 1:
        return {QStringLiteral("sealed"), tr("Sealed by us"), false, true};
    case 2:
        return {QStringLiteral("reported"), tr("Reported"), false, true};
    case 3:
        return {QStringLiteral("result"), tr("Result")};
    default:
        return {QStringLiteral("decide"), tr("Decided")};
    }
}

RecordCell ReconcileModel::cell(int row, int column) const
{
    const ReconcileRow *of = at(row);
    RecordCell cell;
    if (of == nullptr)
        return cell;
    switch (column) {
    case 0:
        cell.text = of->known.isEmpty() ? unknownText() : of->known;
        break;
    case 1:
        cell.text = of->sealed.isEmpty() ? unknownText() : of->sealed;
        break;
    case 2:
        cell.text = of->reported.isEmpty() ? unknownText() : of->reported;
        break;
    case 3:
        cell.text = of->result;
        cell.icon = stateIcon(of->exception && !of->isOpen ? State::Good : of->shape);
        cell.spoken = of->comparison ? differenceWords(*of->comparison) : of->why;
        cell.tip = of->why;
        break;
    default:
        if (of->exception && of->isOpen)
            cell.text = tr("open, raised by %1").arg(of->raisedBy);
        else if (of->exception)
            cell.text = of->unbound ? tr("resolved, to be bound (B)") : tr("resolved");
        else if (of->blocks)
            cell.text = tr("not raised yet");
        break;
    }
    return cell;
}

} // namespace tally::ui
