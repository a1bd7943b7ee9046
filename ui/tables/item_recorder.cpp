// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/item_recorder.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"

#include <algorithm>
#include <memory>

namespace tally::ui {

namespace {

constexpr int kAttempts = 3;
constexpr std::size_t kMostPending = 2'000; // cells in italics at once

std::optional<model::CatalogueEntry> entryOf(const estate::Estate &estate, ItemId item,
                                             const std::string &attribute)
{
    const estate::Row row = estate.rowOf(item);
    return row == estate::kNoRow ? std::nullopt
                                 : model::catalogueEntry(estate.classes(), estate.classAt(row), attribute);
}

std::map<ItemId, app::ItemEdit *> byItem(EditRequest &request)
{
    std::map<ItemId, app::ItemEdit *> edits;
    for (app::ItemEdit &edit : request.edits)
        edits.emplace(edit.item, &edit);
    return edits;
}

// Where both said the same there is nothing to decide.
void settleSame(Conflict &conflict)
{
    const auto edits = byItem(conflict.request);
    std::erase_if(conflict.fields, [&](const FieldConflict &field) {
        if (field.yours == field.theirs)
            edits.at(field.item)->seen[field.attribute] = field.found;
        return field.yours == field.theirs;
    });
}

// Who changed them since they were seen.
Outcome addAuthors(app::Register &opened, Conflict &conflict, JobContext &job)
{
    TALLY_TRY(const auto changes, opened.difference(conflict.request.seenAt, conflict.at, job));
    std::map<CellName, const model::Operation *> last;
    for (const app::HistoryEntry &entry : changes) {
        const model::Operation *&known = last[{entry.item, entry.attribute}];
        if (known == nullptr || known->number < entry.operation.number)
            known = &entry.operation;
    }
    for (FieldConflict &field : conflict.fields) {
        const auto found = last.find({field.item, field.attribute});
        if (found == last.end())
            continue;
        field.who = toQt(found->second->actorLogin);
        field.why = toQt(found->second->reason);
        field.when = found->second->recordedAt;
    }
    return {};
}

// Of what was set to unknown and shows all the same, because another source speaks of it.
QString remainingWords(const estate::Estate &now, const EditRequest &request, bool recorded)
{
    for (const app::ItemEdit &edit : request.edits) {
        const estate::Row row = now.rowOf(edit.item);
        for (const auto &[attribute, value] : edit.values) {
            const auto entry = entryOf(now, edit.item, attribute);
            if (value != "?" || row == estate::kNoRow || !entry)
                continue;
            const QString shown = shownValue(now, row, attribute);
            if (shown.isEmpty())
                continue;
            const QString said = ItemRecorder::tr("%1 of %2 shows %3, as another source says.")
                                     .arg(definedWords(entry->label), itemName(now, row), shown);
            return recorded ? said : said + QLatin1Char(' ') + ItemRecorder::tr("Nothing was recorded.");
        }
    }
    return {};
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
            const auto entry = entryOf(now, edit.item, attribute);
            if (!entry)
                continue;
            FieldConflict field;
            field.item = edit.item;
            field.attribute = attribute;
            field.itemName = itemName(now, row);
            field.label = definedWords(entry->label);
            field.seen = seen;
            field.found = theirs;
            field.was = seen.empty() ? unknownText() : recordedText(now, *entry, seen);
            field.theirs = shownValue(now, row, attribute);
            if (field.theirs.isEmpty())
                field.theirs = unknownText();
            field.yours = recordedText(now, *entry, yours->second);
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

EditRequest resolved(const Conflict &conflict, const std::vector<bool> &yours)
{
    EditRequest request = conflict.request;
    request.seenAt = conflict.at;
    const auto edits = byItem(request);
    for (std::size_t i = 0; i < conflict.fields.size(); ++i) {
        const FieldConflict &field = conflict.fields[i];
        app::ItemEdit &edit = *edits.at(field.item);
        if (i < yours.size() && yours[i]) {
            edit.seen[field.attribute] = field.found;
        } else {
            edit.values.erase(field.attribute);
            edit.seen.erase(field.attribute);
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
        Q_EMIT refused(value.error(), {});
        return;
    }
    app::ItemEdit edit;
    edit.item = estate->idAt(row);
    edit.values[attribute.name] = *value;
    edit.seen[attribute.name] = estate->displayAt(row, attribute.name);
    EditRequest request;
    request.edits.push_back(std::move(edit));
    request.seenAt = estate->operation();
    request.sentence = tr("%1 of %2: %3.")
                           .arg(definedWords(attribute.label), itemName(*estate, row),
                                understoodText(attribute, typed, estate->today()));
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
    const auto after = std::make_shared<estate::EstatePtr>(); // as it is then
    m_context.session.record(
        this, tr("Edit of %1 item(s)", nullptr, count).arg(formatCount(count)),
        [request, after](app::Register &opened, JobContext &job) {
            auto done = opened.edit(request.edits, request.reason.toStdString(), request.effectiveOn, job);
            if (const auto now = opened.current(job); done && now)
                *after = *now;
            return done;
        },
        [this, request, after](const Session::Recorded &done) {
            --m_running;
            dropPending(request);
            if (!done && done.error().code == ErrorCode::Conflict) {
                explain(request, done.error());
            } else if (!done) {
                Q_EMIT refused(done.error(), request);
            } else {
                const QString left =
                    *after != nullptr ? remainingWords(**after, request, done->has_value()) : QString();
                const QString usual = *done ? request.sentence : tr("It is so already; nothing recorded.");
                m_context.navigator.tell(left.isEmpty() ? usual : left, *done ? **done : OperationNumber(0));
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
                Q_EMIT refused(done.error(), {});
                return;
            }
            m_context.navigator.tell(sentence, done->value_or(OperationNumber(0)));
            Q_EMIT recorded();
        });
}

void ItemRecorder::showPending(const EditRequest &request)
{
    if (m_model == nullptr || m_model->estate() == nullptr)
        return;
    const estate::Estate &estate = *m_model->estate();
    for (const app::ItemEdit &edit : request.edits) {
        for (const auto &[attribute, value] : edit.values) {
            const auto entry =
                m_pending.size() < kMostPending ? entryOf(estate, edit.item, attribute) : std::nullopt;
            if (entry)
                m_pending[{edit.item, attribute}] = {recordedText(estate, *entry, value), {}, false};
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
            Conflict conflict{request, now->operation(), conflictsOf(request, *now)};
            settleSame(conflict);
            if (!conflict.fields.empty())
                TALLY_CHECK(addAuthors(opened, conflict, job));
            return conflict;
        },
        [this, request, error](const Result<Conflict> &found) {
            if (!found) {
                Q_EMIT refused(found.error(), request);
            } else if (!found->fields.empty()) {
                Q_EMIT conflicted(*found);
            } else if (found->request.attempts < kAttempts) { // somebody changed something else of it
                EditRequest again = found->request;
                ++again.attempts;
                record(std::move(again));
            } else {
                Q_EMIT refused(error, request);
            }
        });
}

} // namespace tally::ui
