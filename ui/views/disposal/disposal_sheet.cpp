// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_sheet.h"

#include "disposal/machine.h"
#include "disposal/media_reading.h"
#include "disposal/medium_type.h"
#include "disposal/readiness.h"
#include "estate/item_record.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tally::ui {

namespace {

using disposal::Line;
using disposal::Scene;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::DisposalSheet", text);
}

constexpr std::array<const char *, kDisposalStages> kStages{
    QT_TRANSLATE_NOOP("tally::ui::DisposalSheet", "Waiting"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalSheet", "Quarantine"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalSheet", "Sanitised"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalSheet", "On an order"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalSheet", "At the supplier"),
    QT_TRANSLATE_NOOP("tally::ui::DisposalSheet", "Closed"),
};

constexpr Instant kDay = kMillisecondsADay;

bool isHeldHere(std::string_view state)
{
    return state == "line_quarantined" || state == "line_ready" || state == "line_allocated";
}

bool isProven(std::string_view state)
{
    return state == "medium_accepted" || state == "medium_destroyed" || state == "medium_returned" ||
           state == "medium_written_off";
}

// Nobody has shown anything for it.
bool isWithoutEvidence(std::string_view state)
{
    return state == "medium_unsanitised" || state == "medium_in_progress" ||
           state == "medium_failed_locked" || state == disposal::kNew;
}

// What somebody would do next with a medium.
QString nextOfMedium(std::string_view state)
{
    if (state == "medium_unsanitised" || state == "medium_in_progress")
        return tr("Sanitise, or destroy");
    if (state == "medium_claimed")
        return tr("Verify evidence");
    if (state == "medium_verified")
        return tr("Accept evidence");
    if (state == "medium_failed_locked")
        return tr("Destroy");
    if (state == "medium_destroy_claimed" || state == "medium_destroy_claimed_locked")
        return tr("Accept destruction");
    if (state == "medium_missing")
        return tr("Find it");
    if (state == "medium_found")
        return tr("Confirm that it was found");
    return state == disposal::kNew ? tr("Declare") : QString();
}

QString nextOfOrder(std::string_view state)
{
    if (state == "order_draft")
        return tr("Submit the order");
    if (state == "order_submitted")
        return tr("Approve the order");
    if (state == "order_approved")
        return tr("Pack and seal");
    if (state == "order_sealed")
        return tr("Have it collected");
    if (state == "order_in_transit")
        return tr("Confirm receipt");
    if (state == "order_received")
        return tr("Import the report");
    if (state == "order_reported")
        return tr("Reconcile");
    if (state == "order_exceptions")
        return tr("Resolve exceptions");
    if (state == "order_reconciled")
        return tr("Propose to close");
    if (state == "order_proposed")
        return tr("Close the order");
    return state == "order_reopening" ? tr("Open again") : QString();
}

class Builder
{
public:
    explicit Builder(DisposalSheet &sheet) : m_sheet(sheet), m_scene(*sheet.scene)
    {
        for (const disposal::Hold &hold : m_scene.records().holds) {
            if (m_scene.stateOf(hold.id) == "hold_placed")
                m_holds.try_emplace(hold.medium, toQt(hold.reference));
        }
        for (const disposal::Exception &each : m_scene.records().exceptions) {
            if (m_scene.stateOf(each.id) == "exception_raised")
                m_exceptions.insert(each.subject);
        }
        if (const disposal::KpiLine *overdue = sheet.kpi("K6", "Overdue documents"))
            m_lateOrders.insert(overdue->items.begin(), overdue->items.end());
    }

    void build()
    {
        for (const Line &line : m_scene.records().lines)
            m_sheet.rows.push_back(rowOf(line));
        std::stable_sort(m_sheet.rows.begin(), m_sheet.rows.end(), isBefore);
        for (const disposal::Order &order : m_scene.records().orders)
            m_sheet.orders.push_back(orderOf(order));
        std::stable_sort(m_sheet.orders.begin(), m_sheet.orders.end(),
                         [](const DisposalOrder &a, const DisposalOrder &b) {
                             return a.hasEnded != b.hasEnded ? b.hasEnded : a.id > b.id;
                         });
    }

private:
    static int rank(const DisposalRow &row)
    {
        return row.hasEnded() ? 2 : row.hasException || row.isLate ? 0 : 1;
    }
    static bool isBefore(const DisposalRow &a, const DisposalRow &b)
    {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int daysA = a.days.value_or(-1), daysB = b.days.value_or(-1);
        return daysA != daysB ? daysA > daysB : a.name.localeAwareCompare(b.name) < 0;
    }

    QString nameOf(ItemId item) const { return item ? toQt(m_scene.nameOf(item)) : QString(); }

    QString kindOf(ItemId item) const
    {
        const estate::Estate &estate = m_scene.estate();
        const estate::Row row = estate.rowOf(item);
        if (row >= estate.itemCount())
            return {};
        return classLabel(estate.classes(), estate.classAt(row));
    }

    DisposalMedium mediumOf(ItemId id) const
    {
        DisposalMedium medium;
        medium.id = id;
        medium.name = nameOf(id);
        medium.state = std::string(m_scene.stateOf(id));
        medium.dataClass = m_scene.dataClassOf(id);
        const auto hold = m_holds.find(id);
        medium.hold = hold == m_holds.end() ? QString() : hold->second;
        medium.isProven = isProven(medium.state);
        medium.hasException = m_exceptions.contains(id);
        medium.next = medium.hold.isEmpty() ? nextOfMedium(medium.state) : tr("Held: %1").arg(medium.hold);
        const estate::Record record(m_scene.estate(), m_scene.estate().rowOf(id));
        const auto type = disposal::mediumTypeNamed(record.text("media_type"));
        medium.what = type ? toQt(disposal::labelOf(*type)) : QString();
        if (const auto bytes = record.number("capacity_bytes"))
            medium.what += (medium.what.isEmpty() ? QString() : QStringLiteral(", ")) +
                           formatSize(*bytes, SizeKind::Drive);
        return medium;
    }

    static DisposalStage stageOf(const DisposalRow &row)
    {
        if (disposal::hasEnded(row.state))
            return DisposalStage::Closed;
        if (row.state == "line_quarantined" || row.state == "line_ready")
            return !row.media.empty() && row.proven == int(row.media.size()) ? DisposalStage::Sanitised
                                                                             : DisposalStage::Quarantine;
        if (row.state == "line_allocated")
            return DisposalStage::Order;
        return row.state == "line_retired" || row.state == "line_triaged" ? DisposalStage::Waiting
                                                                          : DisposalStage::Supplier;
    }

    DisposalRow rowOf(const Line &line) const
    {
        DisposalRow row;
        row.line = line.id;
        row.subject = line.subject;
        row.order = line.order;
        row.container = line.container;
        row.name = nameOf(line.subject);
        row.what = kindOf(line.subject);
        row.holder = toQt(line.holder);
        row.place = nameOf(line.storedAt);
        row.orderName = nameOf(line.order);
        row.containerName = nameOf(line.container);
        if (const disposal::Order *order = m_scene.order(line.order)) {
            row.supplier = order->supplier;
            row.supplierName = nameOf(order->supplier);
        }
        row.state = std::string(m_scene.stateOf(line.id));
        row.dataClass = line.dataClass.empty() ? "C3" : line.dataClass;
        row.destination = line.destination;
        addMedia(line, row);
        row.stage = stageOf(row);
        addTime(line, row);
        row.hasException = row.hasException || m_exceptions.contains(line.subject);
        row.next = nextOf(line, row);
        addWords(row);
        return row;
    }

    void addMedia(const Line &line, DisposalRow &row) const
    {
        for (const ItemId id : m_scene.mediaOf(line.subject)) {
            DisposalMedium medium = mediumOf(id);
            row.proven += medium.isProven ? 1 : 0;
            row.isHeld |= !medium.hold.isEmpty();
            row.hasException |= medium.hasException;
            row.lacksEvidence |= isWithoutEvidence(medium.state);
            row.dataClass = std::max(row.dataClass, medium.dataClass);
            row.media.push_back(std::move(medium));
        }
    }

    void addTime(const Line &line, DisposalRow &row) const
    {
        if (row.hasEnded())
            return;
        if (isHeldHere(row.state) && line.storedSince)
            row.days = int(std::max<Instant>(0, m_sheet.asOf - *line.storedSince) / kDay);
        row.isLate = m_lateOrders.contains(line.order) ||
                     (row.days && row.proven < int(row.media.size()) &&
                      *row.days > m_sheet.policy().parameters.unsanitisedTargetDays);
    }

    QString nextOf(const Line &line, const DisposalRow &row) const
    {
        if (row.hasEnded())
            return {};
        for (const DisposalMedium &medium : row.media) {
            if (!medium.hold.isEmpty())
                return tr("Held: %1").arg(medium.hold);
        }
        if (row.state == "line_retired")
            return disposal::openDeclarations(m_scene, line.subject).empty() ? tr("Decide where it goes")
                                                                             : tr("Declare its media");
        if (row.state == "line_triaged")
            return tr("Store it");
        if (row.state == "line_quarantined")
            return tr("Make it ready");
        const bool staysInside = row.destination == "same_service" || row.destination == "other_service";
        if (row.state == "line_ready" && staysInside)
            return row.proven == int(row.media.size()) ? tr("Return it to stock") : row.media.front().next;
        if (row.state == "line_ready")
            return tr("Put it onto an order");
        if (row.state == "line_at_contractor" || row.state == "line_reconciled") {
            for (const DisposalMedium &medium : row.media) {
                if (!medium.isProven && !isWithoutEvidence(medium.state))
                    return medium.next;
            }
        }
        return nextOfOrder(m_scene.stateOf(line.order));
    }

    static void addWords(DisposalRow &row)
    {
        QStringList words{row.name,      row.what,          row.holder,      row.place,
                          row.orderName, row.containerName, row.supplierName};
        for (const DisposalMedium &medium : row.media)
            words.append(medium.name);
        row.words = words.join(QLatin1Char('\n')).toCaseFolded();
    }

    DisposalOrder orderOf(const disposal::Order &order) const
    {
        DisposalOrder row;
        row.id = order.id;
        row.name = toQt(order.name);
        row.supplier = nameOf(order.supplier);
        row.state = std::string(m_scene.stateOf(order.id));
        row.hasEnded = row.state == "order_closed" || row.state == "order_cancelled";
        row.collectOn = order.collectOn;
        row.reportDueOn = order.reportDueOn;
        row.next = nextOfOrder(row.state);
        row.lines = int(m_scene.linesOf(order.id).size());
        const std::vector<ItemId> media = m_scene.mediaOfOrder(order.id);
        row.media = int(media.size());
        row.proven = int(std::count_if(media.begin(), media.end(),
                                       [&](ItemId medium) { return isProven(m_scene.stateOf(medium)); }));
        if (row.hasEnded)
            return row;
        row.exceptions = int(m_scene.exceptionsOf(order.id, true).size());
        row.blockers = int(disposal::blockers(m_scene, order.id).size());
        row.isLate = m_lateOrders.contains(order.id);
        return row;
    }

    DisposalSheet &m_sheet;
    const Scene &m_scene;
    std::map<ItemId, QString> m_holds;
    std::set<ItemId> m_exceptions, m_lateOrders;
};

} // namespace

QString stageWords(DisposalStage stage)
{
    return tr(kStages[std::size_t(stage)]);
}

int DisposalSheet::rowOf(ItemId subject) const
{
    const auto holds = [&](const DisposalRow &row) {
        return row.subject == subject ||
               std::any_of(row.media.begin(), row.media.end(),
                           [&](const DisposalMedium &medium) { return medium.id == subject; });
    };
    const auto found = std::find_if(rows.begin(), rows.end(), holds);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int DisposalSheet::orderRowOf(ItemId order) const
{
    const auto found = std::find_if(orders.begin(), orders.end(),
                                    [&](const DisposalOrder &each) { return each.id == order; });
    return found == orders.end() ? -1 : int(found - orders.begin());
}

const disposal::KpiLine *DisposalSheet::kpi(std::string_view code, std::string_view label) const
{
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](const disposal::KpiLine &line) {
        return line.code == code && line.label == label;
    });
    return found == kpis.end() ? nullptr : &*found;
}

DisposalSheet disposalSheet(app::DisposalScenePtr scene, disposal::Policies policies,
                            app::DisposalFigures figures)
{
    DisposalSheet sheet{std::move(scene),
                        std::move(policies),
                        std::move(figures.kpis),
                        std::move(figures.alarms),
                        figures.asOf,
                        {},
                        {}};
    Builder(sheet).build();
    return sheet;
}

Result<DisposalSheetPtr> readDisposalSheet(app::Register &opened, const app::AsOf &when, JobContext &job)
{
    job.step("reading the disposal process");
    TALLY_TRY(app::DisposalScenePtr scene, app::disposalScene(opened, when, job));
    TALLY_TRY(disposal::Policies policies, disposal::policiesOf(scene->estate()));
    TALLY_TRY(app::DisposalFigures figures, app::disposalFigures(opened, *scene, when, job));
    return std::make_shared<const DisposalSheet>(
        disposalSheet(std::move(scene), std::move(policies), std::move(figures)));
}

} // namespace tally::ui
