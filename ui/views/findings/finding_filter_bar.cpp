// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/finding_filter_bar.h"

#include "estate/filter_completion.h"
#include "estate/item_table.h"
#include "ui/session/session.h"
#include "ui/tables/filter_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/finding_words.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 150; // milliseconds
constexpr int kBoxLength = 12;    // characters
constexpr std::size_t kMostOffers = 50;

// Esc in a field goes back to the table.
class LeavingEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    std::function<void()> leave;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            leave();
        else
            QLineEdit::keyPressEvent(event);
    }
};

QString withCount(const QString &words, std::int64_t count)
{
    return words + QStringLiteral("  ") + formatCount(count);
}

// The same choices as before keep the current one; a choice that has no rows any more stays to be seen.
void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

FindingFilterBar::FindingFilterBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(new QComboBox(this)), m_severity(new QComboBox(this)),
      m_site(new QComboBox(this)), m_show(new QComboBox(this)), m_where(new FilterEdit(this)),
      m_mistake(new TextLabel({}, TextSize::Small, Role::Bad, this))
{
    auto *text = new LeavingEdit(this);
    text->leave = [this] { Q_EMIT left(); };
    m_text = text;
    m_kind->setAccessibleName(tr("Kind of finding"));
    m_severity->setAccessibleName(tr("Severity"));
    m_site->setAccessibleName(tr("Site"));
    m_show->setAccessibleName(tr("Which findings"));
    m_text->setAccessibleName(tr("Words in findings"));
    m_text->setPlaceholderText(tr("words, numbers"));
    m_text->setClearButtonEnabled(true);
    m_where->setAccessibleName(tr("Which items"));
    m_where->setPlaceholderText(tr("items, as a filter: is:laptop"));
    m_show->addItem(tr("Undecided"));
    m_show->addItem(tr("Decided"));
    m_show->addItem(tr("Explained by a change"));
    m_show->addItem(tr("All"));
    m_kind->addItem(tr("Any kind"));
    m_severity->addItem(tr("Any severity"));
    m_site->addItem(tr("Any site"));
    for (QComboBox *box : {m_kind, m_severity, m_site, m_show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kBoxLength);
        connect(box, &QComboBox::activated, this, &FindingFilterBar::read);
    }
    m_mistake->hide();
    m_mistake->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    int column = 0;
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_kind, m_severity, m_site, m_show, m_text, m_where})
        grid->addWidget(each, 0, column++);
    grid->addWidget(m_mistake, 1, 0, 1, column);
    grid->setColumnStretch(column - 2, 2);
    grid->setColumnStretch(column - 1, 3);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &FindingFilterBar::read);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            m_soon.start(); // the cross was clicked
    });
    connect(m_where, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_where, &FilterEdit::completionsWanted, this, &FindingFilterBar::complete);
    connect(m_where, &FilterEdit::left, this, &FindingFilterBar::left);
    connect(m_where, &FilterEdit::accepted, this, &FindingFilterBar::left);
}

void FindingFilterBar::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker text(m_text), where(m_where);
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    if (m_where->text() != filter.where)
        m_where->setText(filter.where);
    m_show->setCurrentIndex(static_cast<int>(filter.show));
    m_soon.stop();
}

void FindingFilterBar::read()
{
    m_soon.stop();
    FindingFilter filter;
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = static_cast<audit::FindingKind>(kind.toInt());
    if (const QVariant severity = m_severity->currentData(); severity.isValid())
        filter.severity = static_cast<audit::Severity>(severity.toInt());
    filter.site = ItemId(m_site->currentData().toLongLong());
    filter.show = static_cast<FindingShow>(m_show->currentIndex());
    filter.text = m_text->text();
    filter.where = m_where->text();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void FindingFilterBar::fillKinds(const FindingRows &rows)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Any kind"));
    for (std::size_t i = 0; i < audit::kFindingKinds; ++i) {
        const auto kind = static_cast<audit::FindingKind>(i);
        if (rows.byKind[i] > 0 || m_filter.kind == kind)
            m_kind->addItem(withCount(kindWords(kind), rows.byKind[i]), int(i));
    }
    choose(m_kind, m_filter.kind ? QVariant(int(*m_filter.kind)) : QVariant());
}

// The gravest first.
void FindingFilterBar::fillSeverities(const FindingRows &rows)
{
    const QSignalBlocker quiet(m_severity);
    m_severity->clear();
    m_severity->addItem(tr("Any severity"));
    for (std::size_t i = kSeverities; i-- > 0;) {
        const auto severity = static_cast<audit::Severity>(i);
        if (rows.bySeverity[i] > 0 || m_filter.severity == severity)
            m_severity->addItem(withCount(severityWords(severity), rows.bySeverity[i]), int(i));
    }
    choose(m_severity, m_filter.severity ? QVariant(int(*m_filter.severity)) : QVariant());
}

void FindingFilterBar::fillSites(const FindingRows &rows, const estate::Estate &estate)
{
    std::vector<std::pair<QString, std::pair<ItemId, std::int64_t>>> sites;
    for (const auto &[site, count] : rows.bySite)
        sites.emplace_back(itemName(estate, site), std::pair(site, count));
    if (m_filter.site && !rows.bySite.contains(m_filter.site))
        sites.emplace_back(itemName(estate, m_filter.site), std::pair(m_filter.site, 0));
    std::sort(sites.begin(), sites.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(m_site);
    m_site->clear();
    m_site->addItem(tr("Any site"));
    for (const auto &[name, site] : sites)
        m_site->addItem(withCount(name, site.second), qint64(site.first.value));
    choose(m_site, m_filter.site ? QVariant(qint64(m_filter.site.value)) : QVariant());
}

void FindingFilterBar::showRows(const FindingRows &rows, const estate::Estate &estate)
{
    m_where->setMistake(rows.mistake);
    m_mistake->setVisible(rows.mistake.has_value());
    if (rows.mistake) { // what could be chosen stays as it was
        const QString expected = tr("Expected here: %1.").arg(toQt(rows.mistake->expected));
        m_mistake->setText(rows.mistake->suggestion.empty()
                               ? expected
                               : expected + QLatin1Char(' ') +
                                     tr("Did you mean %1?").arg(toQt(rows.mistake->suggestion)));
        return;
    }
    fillKinds(rows);
    fillSeverities(rows);
    fillSites(rows, estate);
}

void FindingFilterBar::complete()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr)
        return;
    const QString text = m_where->text();
    m_session.compute<estate::Completions>(
        this, QStringLiteral("completions"),
        [estate, text = text.toStdString(), at = m_where->cursorByte()](JobContext &job) {
            const auto table = estate::ItemTable::ofClass(estate, "item");
            return table ? estate::completionsAt(text, at, *table, kMostOffers, job) : estate::Completions();
        },
        [this, text](const estate::Completions &found) { m_where->offer(text, found); });
}

} // namespace tally::ui
