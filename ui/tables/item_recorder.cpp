// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/item_recorder.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kAttempts = 3;
constexpr std::size_t kMostPending = 2'000; // cells in italics at once

QString nameOfItem(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    for (const char *attribute : {"asset_number", "name", "serial_number"}) {
        const std::string text = row == estate::kNoRow ? std::string() : estate.displayAt(row, attribute);
        if (!text.empty())
            return toQt(text);
    }
    return QStringLiteral("#%1").arg(item.value);
}

QString labelOf(const estate::Estate &estate, ItemId item, const std::string &attribute)
{
    const estate::Row row = estate.rowOf(item);
    const auto entry = row == estate::kNoRow
                           ? std::nullopt
                           : model::catalogueEntry(estate.classes(), estate.classAt(row), attribute);
    return entry ? toQt(entry->label) : toQt(attribute);
}

// Who changed it last, by the history of each item.
void addAuthors(app::Register &opened, std::vector<FieldConflict> &fields)
{
    for (FieldConflict &field : fields) {
        const auto history = opened.history(field.item);
        if (!history)
            continue;
        const app::HistoryEntry *last = nullptr;
        for (const app::HistoryEntry &entry : *history) {
            if (entry.attribute == field.attribute &&
                (last == nullptr || entry.operation.number > last->operation.number))
                last = &entry;
        }
        if (last == nullptr)
            continue;
        field.who = toQt(last->operation.actorLogin);
        field.why = toQt(last->operation.reason);
        field.when = last->operation.recordedAt;
    }
}

} // namespace

std::vector<FieldConflict> conflictsOf(const EditRequest &request, const estate::Estate &now)
{
    std::vector<FieldConflict> fields;
    for (const app::ItemEdit &edit : request.edits) {
        const estate::Row row = now.rowOf(edit.item);
        if (row == estate::kNoRow)
            continue;
        for (const auto &[attribute, seen] : edit.seen) {
            const auto yours = edit.values.find(attribute);
            const std::string theirs = now.displayAt(row, attribute);
            if (yours == edit.values.end() || theirs == seen)
                continue;
            FieldConflict field;
            field.item = edit.item;
            field.attribute = attribute;
            field.itemName = nameOfItem(now, edit.item);
            field.label = labelOf(now, edit.item, attribute);
            field.was = seen;
            field.theirs = theirs;
            field.yours = yours->second;
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

EditRequest resolved(const Conflict &conflict, const std::vector<bool> &yours)
{
    EditRequest request = conflict.request;
    for (std::size_t i = 0; i < conflict.fields.size(); ++i) {
        const FieldConflict &field = conflict.fields[i];
        for (app::ItemEdit &edit : request.edits) {
            if (edit.item != field.item)
                continue;
            if (i < yours.size() && yours[i]) {
                edit.seen[field.attribute] = field.theirs;
            } else {
                edit.values.erase(field.attribute);
                edit.seen.erase(field.attribute);
            }
        }
    }
    std::erase_if(request.edits, [](const app::ItemEdit &edit) { return edit.values.empty(); });
    return request;
}

ItemRecorder::ItemRecorder(ViewContext &context, ItemTableModel *model, QObject *parent)
    : QObject(parent), m_context(context), m_model(model)
{
}

void ItemRecorder::recordValue(const estate::EstatePtr &estate, estate::Row row,
                               const model::CatalogueEntry &attribute, const QString &typed)
{
    const Result<std::string> value = typedValue(attribute, typed, estate->today());
    if (!value) {
        Q_EMIT refused(value.error());
        return;
    }
    app::ItemEdit edit;
    edit.item = estate->idAt(row);
    edit.values[attribute.name] = *value;
    edit.seen[attribute.name] = estate->displayAt(row, attribute.name);
    EditRequest request;
    request.edits.push_back(std::move(edit));
    request.sentence =
        tr("%1 of %2 set.").arg(toQt(attribute.label), nameOfItem(*estate, request.edits.front().item));
    record(std::move(request));
}

void ItemRecorder::record(EditRequest request)
{
    if (request.edits.empty()) {
        Q_EMIT recorded();
        return;
    }
    showPending(request);
    ++m_running;
    const auto count = static_cast<int>(request.edits.size());
    m_context.session.record(
        this, tr("Edit of %1 item(s)", nullptr, count).arg(formatCount(count)),
        [request](app::Register &opened, JobContext &job) {
            return opened.edit(request.edits, request.reason.toStdString(), request.effectiveOn, job);
        },
        [this, request](const Session::Recorded &done) {
            --m_running;
            dropPending(request);
            if (!done && done.error().code == ErrorCode::Conflict) {
                explain(request, done.error());
            } else if (!done) {
                Q_EMIT refused(done.error());
            } else {
                m_context.navigator.tell(*done ? request.sentence : tr("It is so already; nothing recorded."),
                                         *done ? **done : OperationNumber(0));
                Q_EMIT recorded();
            }
        });
}

void ItemRecorder::retire(const std::vector<ItemId> &items, const QString &reason, const QString &sentence)
{
    ++m_running;
    m_context.session.record(
        this,
        tr("End of %1 item(s)", nullptr, static_cast<int>(items.size()))
            .arg(formatCount(static_cast<qint64>(items.size()))),
        [items, reason](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const OperationNumber number, opened.retire(items, reason.toStdString(), job));
            return std::optional(number);
        },
        [this, sentence](const Session::Recorded &done) {
            --m_running;
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            m_context.navigator.tell(sentence, done->value_or(OperationNumber(0)));
            Q_EMIT recorded();
        });
}

void ItemRecorder::showPending(const EditRequest &request)
{
    if (m_model == nullptr)
        return;
    for (const app::ItemEdit &edit : request.edits) {
        for (const auto &[attribute, value] : edit.values) {
            if (m_pending.size() < kMostPending)
                m_pending[{edit.item, attribute}] = {value == "?" ? unknownText() : toQt(value), {}, false};
        }
    }
    m_model->setOverlays(m_pending);
}

void ItemRecorder::dropPending(const EditRequest &request)
{
    if (m_model == nullptr)
        return;
    for (const app::ItemEdit &edit : request.edits) {
        for (const auto &[attribute, value] : edit.values)
            m_pending.erase({edit.item, attribute});
    }
    m_model->setOverlays(m_pending);
}

void ItemRecorder::explain(const EditRequest &request, const Error &error)
{
    m_context.session.run<Conflict>(
        this, {},
        [request](app::Register &opened, JobContext &job) -> Result<Conflict> {
            TALLY_TRY(const estate::EstatePtr now, opened.current(job));
            Conflict conflict{request, conflictsOf(request, *now)};
            addAuthors(opened, conflict.fields);
            return conflict;
        },
        [this, error](const Result<Conflict> &found) {
            if (!found) {
                Q_EMIT refused(found.error());
            } else if (!found->fields.empty()) {
                Q_EMIT conflicted(*found);
            } else if (found->request.attempts < kAttempts) { // somebody changed something else of it
                EditRequest again = found->request;
                ++again.attempts;
                record(std::move(again));
            } else {
                Q_EMIT refused(error);
            }
        });
}

} // namespace tally::ui
