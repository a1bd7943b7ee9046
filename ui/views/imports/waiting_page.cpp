// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/waiting_page.h"

#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/decide_pane.h"
#include "ui/views/imports/decision_words.h"
#include "ui/views/imports/waiting_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kWidths[] = {180, 120, 130, 110, 80};

} // namespace

WaitingPage::WaitingPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new WaitingModel(this)), m_decide(new DecidePane(this)),
      m_error(new ErrorStrip(this)), m_empty(new EmptyState(this)), m_content(new QWidget(this)),
      m_search(new QLineEdit(this)), m_ignored(new QCheckBox(tr("also those left out"), this))
{
    m_table = makeRecordTable(m_model, tr("Reports that wait"), this);
    m_table->setProperty("pane", true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_search->setPlaceholderText(tr("Only with this text"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    setFocusProxy(m_table);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_ignored);
    bar->addStretch(1);
    auto *splitter = new QSplitter(Qt::Vertical, m_content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_decide);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Theme::space(2));
    inner->addLayout(bar);
    inner->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_error);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setWords(
        tr("Nothing waits for a decision"),
        tr("A report that fits several items, or none with certainty, is held here until a person "
           "says whose it is."),
        tr("Import…"));
    m_empty->hide();
    connect(m_empty, &EmptyState::actionTriggered, this, &WaitingPage::importWanted);
    connect(m_search, &QLineEdit::textChanged, m_model, &WaitingModel::narrow);
    connect(m_ignored, &QCheckBox::toggled, this, &WaitingPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WaitingPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WaitingPage::showCurrent);
    connect(m_decide, &DecidePane::decided, this, &WaitingPage::decide);
    connect(m_decide, &DecidePane::itemWanted, this,
            [this](ItemId item) { m_context.navigator.openItem(item); });
}

int WaitingPage::count() const
{
    return int(std::ranges::count_if(m_model->all(), [](const auto &report) { return !report.ignored; }));
}

void WaitingPage::refresh()
{
    if (!m_context.session.isOpen())
        return;
    using Reports = std::vector<reconcile::HeldReport>;
    const quint64 asked = ++m_asked;
    m_context.session.run<Reports>(
        this, {},
        [ignored = m_ignored->isChecked()](app::Register &opened, JobContext &job) {
            return opened.held(ignored, job);
        },
        [this, asked](Result<Reports> reports) {
            if (asked != m_asked)
                return;
            if (reports)
                show(std::move(*reports));
            else
                m_error->showError(errorWords(tr("The list was not read."), reports.error()));
        });
}

void WaitingPage::show(std::vector<reconcile::HeldReport> reports)
{
    const QModelIndex index = m_table->currentIndex();
    const int row = index.row();
    const ReportId current = index.isValid() ? m_model->at(row).id : ReportId();
    const estate::EstatePtr estate = m_context.session.estate();
    const bool isEmpty = reports.empty() && !m_ignored->isChecked();
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_model->show(std::move(reports), estate == nullptr ? nullptr : estate->classesPtr(),
                  dayOf(m_context.session.clock().now()));
    // The decided one has gone: the next takes its place.
    const int at = m_model->rowOf(current);
    const int wanted = at >= 0 ? at : std::min(row, m_model->rowCount() - 1);
    if (wanted >= 0)
        m_table->setCurrent(wanted, 0);
    showCurrent();
    Q_EMIT countChanged();
}

std::vector<reconcile::HeldReport> WaitingPage::alikeTo(const reconcile::HeldReport &report) const
{
    std::vector<reconcile::HeldReport> alike;
    const estate::EstatePtr estate = m_context.session.estate();
    const app::HeldThing thing = app::heldThing(report, *estate);
    for (const reconcile::HeldReport &other : m_model->all()) {
        if (other.id != report.id && other.ignored == report.ignored &&
            areAlike(thing, app::heldThing(other, *estate)))
            alike.push_back(other);
    }
    return alike;
}

void WaitingPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const estate::EstatePtr estate = m_context.session.estate();
    const bool isShown = index.isValid() && estate != nullptr;
    m_decide->setVisible(isShown);
    if (!isShown)
        return;
    const reconcile::HeldReport &report = m_model->at(index.row());
    m_decide->show(app::heldThing(report, *estate), *estate, {}, int(alikeTo(report).size()),
                   m_context.session.whyNoEdit());
}

void WaitingPage::decide(const reconcile::HeldDecision &decision, bool alsoAlike)
{
    const QModelIndex index = m_table->currentIndex();
    const estate::EstatePtr estate = m_context.session.estate();
    if (!index.isValid() || estate == nullptr)
        return;
    const reconcile::HeldReport report = m_model->at(index.row());
    const app::HeldThing thing = app::heldThing(report, *estate);
    std::vector<reconcile::HeldChoice> choices{{report.id, decision}};
    if (alsoAlike) {
        for (const reconcile::HeldReport &other : alikeTo(report)) {
            if (const auto same = decisionFor(app::heldThing(other, *estate), decision, thing))
                choices.push_back({other.id, *same});
        }
    }
    m_error->dismiss();
    const int count = int(choices.size());
    m_context.session.record(
        this, tr("Deciding about %n report(s)", nullptr, count),
        [choices](app::Register &opened, JobContext &job) { return opened.decideHeld(choices, "", job); },
        [this, count, words = decisionWords(decision, &thing)](const Session::Recorded &operation) {
            if (!operation)
                m_error->showError(errorWords(tr("Nothing was decided."), operation.error()));
            else
                m_context.navigator.tell(count == 1 ? tr("Decided: %1.").arg(words)
                                                    : tr("%n report(s) decided.", nullptr, count),
                                         operation->value_or(0));
            refresh();
        });
}

} // namespace tally::ui
