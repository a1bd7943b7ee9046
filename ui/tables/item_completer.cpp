// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/item_completer.h"

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
    const auto same = [](const Found &a, const Found &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
    };
    std::vector<Found> shown;
    for (std::size_t i = 0; i < std::min(found.size(), kMost); ++i) {
        Found each = found[i];
        if ((i > 0 && same(found[i - 1], each)) || (i + 1 < found.size() && same(found[i + 1], each)))
            each.name += QStringLiteral(" #%1").arg(each.item.value);
        shown.push_back(std::move(each));
    }
    return shown;
}

std::string orAny(const std::string &className)
{
    return className.empty() ? "item" : className;
}

} // namespace

ItemCompleter::ItemCompleter(Session &session, std::string className, QLineEdit *field)
    : QCompleter(field), m_session(session), m_class(orAny(className)), m_field(field),
      m_found(new QStandardItemModel(this))
{
    setModel(m_found);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(int(kMost));
    field->setCompleter(this);
    connect(field, &QLineEdit::textEdited, this, &ItemCompleter::look);
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
            for (const Found &each : found)
                m_found->appendRow(new QStandardItem(each.name));
            if (!found.empty() && m_field->hasFocus())
                complete();
        });
}

QString loneItemName(const estate::Estate &estate, const std::string &className, const QString &typed)
{
    QString only;
    bool several = false;
    for (const estate::Row row : estate.itemsOfClass(orAny(className))) {
        const QString name = itemName(estate, row);
        if (!name.contains(typed, Qt::CaseInsensitive))
            continue;
        if (name.size() == typed.size())
            return typed;
        several = several || !only.isEmpty();
        only = name;
    }
    return several || only.isEmpty() ? typed : only;
}

} // namespace tally::ui
