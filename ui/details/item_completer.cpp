// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/item_completer.h"

#include "ui/models/item_words.h"
#include "ui/session/session.h"

#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr std::size_t kMost = 12;

struct Found
{
    QString name;
    ItemId item;
    bool begins = false;
};

// Those that begin with it first; of each kind by name.
std::vector<Found> search(const estate::Estate &estate, const std::string &className, const QString &typed,
                          const JobContext &job)
{
    std::vector<Found> found;
    for (const estate::Row row : estate.itemsOfClass(className)) {
        if (job.cancelled())
            return {};
        const QString name = itemName(estate, row);
        const auto at = name.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0)
            found.push_back({name, estate.idAt(row), at == 0});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        if (a.begins != b.begins)
            return a.begins;
        const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.item < b.item;
    });
    if (found.size() > kMost)
        found.resize(kMost);
    return found;
}

} // namespace

ItemCompleter::ItemCompleter(Session &session, std::string className, QLineEdit *field)
    : QCompleter(field), m_session(session), m_class(className.empty() ? "item" : std::move(className)),
      m_field(field), m_found(new QStandardItemModel(this))
{
    setModel(m_found);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(int(kMost));
    field->setCompleter(this);
    connect(field, &QLineEdit::textEdited, this, &ItemCompleter::look);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_chosenText = index.data().toString();
                m_chosen = ItemId(index.data(Qt::UserRole).toLongLong());
            });
}

ItemId ItemCompleter::chosen() const
{
    return m_field->text() == m_chosenText ? m_chosen : ItemId();
}

void ItemCompleter::look(const QString &typed)
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr || typed.trimmed().isEmpty())
        return;
    m_session.compute<std::vector<Found>>(
        this, QStringLiteral("names"),
        [estate, className = m_class, typed = typed.trimmed()](JobContext &job) {
            return search(*estate, className, typed, job);
        },
        [this, typed](const std::vector<Found> &found) {
            if (m_field->text() != typed)
                return;
            m_found->clear();
            for (const Found &each : found) {
                auto *entry = new QStandardItem(each.name);
                entry->setData(qint64(each.item.value), Qt::UserRole);
                m_found->appendRow(entry);
            }
            if (!found.empty() && m_field->hasFocus())
                complete();
        });
}

} // namespace tally::ui
