// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/stocktake_view.h"

#include "app/stocktake.h"
#include "ui/actions/action_registry.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/stocktake/new_campaign_strip.h"
#include "ui/views/stocktake/pack_exchange.h"
#include "ui/views/stocktake/scan_page.h"
#include "ui/views/stocktake/sheet_model.h"
#include "ui/views/stocktake/step_strip.h"
#include "ui/views/stocktake/stocktake_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kBoardWidths[] = {260, 190, 90, 80, 90, 80, 90, 80, 80};
constexpr int kLineWidths[] = {110, 110, 200, 170, 170, 150, 100, 110};
const QString kScan = QStringLiteral("scan");

void setWidths(TableView *table, std::span<const int> widths)
{
    for (std::size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(int(column), widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setProperty("pane", true);
}

std::int64_t inBucket(const audit::Sheet &sheet, audit::Bucket bucket)
{
    return sheet.buckets[static_cast<std::size_t>(bucket)];
}

} // namespace

StocktakeView::StocktakeView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_head(new PaneHead(tr("Stocktakes"), this)), m_stack(new QStackedWidget(this)),
      m_campaigns(new CampaignModel(this)), m_sheet(new SheetModel(this)),
      m_scan(new ScanPage(context, m_stack)), m_new(new NewCampaignStrip(session(), this)),
      m_step(new StepStrip(this)), m_packs(new PackExchange(context, this)), m_error(new ErrorStrip(this)),
      m_empty(new EmptyState(m_stack))
{
    addActions();
    m_boardPage = makeBoard();
    m_empty->setWords(
        tr("No stocktake yet"),
        tr("A campaign says what is to be found where; labels are read with a scanner; what differs is for "
           "a decision. Counting changes nothing in the register."),
        tr("New campaign…"));
    for (QWidget *page : {static_cast<QWidget *>(m_empty), m_boardPage, static_cast<QWidget *>(m_scan)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_new);
    layout->addWidget(m_step);
    layout->addWidget(m_packs);
    const auto backToTable = [this] {
        m_new->hide();
        m_step->hide();
        m_packs->hide();
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    };
    connect(m_new, &NewCampaignStrip::left, this, backToTable);
    connect(m_step, &StepStrip::left, this, backToTable);
    connect(m_packs, &PackExchange::left, this, backToTable);
    connect(m_packs, &PackExchange::cameBack, this, &StocktakeView::refresh);
    connect(m_packs, &PackExchange::failed, this,
            [this](const QString &what, const Error &error) { m_error->showError(errorWords(what, error)); });
    connect(m_new, &NewCampaignStrip::openWanted, this, &StocktakeView::openCampaign);
    connect(m_step, &StepStrip::confirmed, this, &StocktakeView::takeStep);
    connect(m_empty, &EmptyState::actionTriggered, this, &StocktakeView::beginCampaign);
    connect(m_scan, &ScanPage::left, this, [this] {
        showPage(m_boardPage);
        Q_EMIT placeChanged();
    });
    connect(m_scan, &ScanPage::finishWanted, this, [this] { askStep(audit::CampaignStep::Finish); });
    connect(m_scan, &ScanPage::stateChanged, this, &StocktakeView::refresh);
    connect(&session(), &Session::estateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    showPage(m_empty);
}

QWidget *StocktakeView::makeBoard()
{
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    m_board = makeRecordTable(m_campaigns, tr("Campaigns"), splitter);
    m_board->setSelectionMode(QAbstractItemView::SingleSelection);
    setWidths(m_board, kBoardWidths);
    auto *lower = new QWidget(splitter);
    m_sheetHead = new PaneHead({}, lower);
    m_statement = new TextLabel({}, TextSize::Body, Role::TextMuted, lower);
    m_statement->setWordWrap(true);
    m_statement->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(1));
    m_lines = makeRecordTable(m_sheet, tr("What was expected and seen"), lower);
    setWidths(m_lines, kLineWidths);
    makeBuckets(m_sheetHead);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sheetHead);
    layout->addWidget(m_statement);
    layout->addWidget(m_lines, 1);
    splitter->addWidget(m_board);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setFocusProxy(m_board);
    connect(m_board->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT placeChanged();
    });
    connect(m_board, &TableView::opened, this, [this] { m_lines->setFocus(Qt::OtherFocusReason); });
    connect(m_lines, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const ItemId item = m_sheet->at(index.row()).item)
            navigator().openItem(item);
    });
    return splitter;
}

void StocktakeView::makeBuckets(PaneHead *head)
{
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &icon, std::optional<audit::Bucket> bucket) {
        ToolButton *button = head->addButton(icon, QStringLiteral(" "));
        button->setCheckable(true);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, bucket] { m_sheet->narrow(bucket); });
        return button;
    };
    m_allLines = add(QStringLiteral("stocktake"), std::nullopt);
    m_allLines->setChecked(true);
    for (std::size_t i = 0; i < audit::kBucketCount; ++i) {
        const auto bucket = static_cast<audit::Bucket>(i);
        m_buckets[i] = add(stateIconName(stateOf(bucket)), bucket);
    }
}

void StocktakeView::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QString &icon,
                            const QKeySequence &keys, const QString &tip, std::function<void()> trigger) {
        return actions().add(
            {id, text, QStringLiteral("Work"), keys, icon, tip, tr("stocktake inventory count")}, this,
            std::move(trigger));
    };
    m_head->addButton(add(QStringLiteral("stocktake.new"), tr("New campaign…"), QStringLiteral("add"), {},
                          tr("Opens a campaign: what is expected is kept as the register has it now"),
                          [this] { beginCampaign(); }));
    m_head->addButton(add(QStringLiteral("stocktake.scan"), tr("Scan"), QStringLiteral("scan"),
                          QKeySequence(tr("Ctrl+B")), tr("Reads labels for the current campaign"),
                          [this] { beginScan(); }));
    const auto pack = [&](const QString &id, const QString &text, const QString &icon, const QString &tip,
                          void (StocktakeView::*what)()) {
        m_head->addButton(add(id, text, icon, {}, tip, [this, what] { (this->*what)(); }));
    };
    pack(QStringLiteral("stocktake.pack"), tr("Take a work pack…"), QStringLiteral("export"),
         tr("Writes what counting needs where there is no network, as a register file"),
         &StocktakeView::takePack);
    pack(QStringLiteral("stocktake.return"), tr("Bring back…"), QStringLiteral("import"),
         tr("Takes what was counted and changed in a work pack"), &StocktakeView::bringPackBack);
    const auto step = [&](const QString &id, const QString &text, const QString &icon, const QString &tip,
                          audit::CampaignStep what) {
        m_head->addButton(add(id, text, icon, {}, tip, [this, what] { askStep(what); }));
    };
    step(QStringLiteral("stocktake.finish"), tr("End counting…"), QStringLiteral("tick"),
         tr("What was not seen is missing from then on"), audit::CampaignStep::Finish);
    step(QStringLiteral("stocktake.reopen"), tr("Count on…"), QStringLiteral("undo"),
         tr("Takes a counted campaign back"), audit::CampaignStep::Reopen);
    step(QStringLiteral("stocktake.sign"), tr("Sign…"), QStringLiteral("contract"),
         tr("By somebody who did not count"), audit::CampaignStep::Sign);
    step(QStringLiteral("stocktake.cancel"), tr("Cancel the campaign…"), QStringLiteral("close"), {},
         audit::CampaignStep::Cancel);
}

// --- where we are

Place StocktakeView::place() const
{
    const CampaignFigures *figures = current();
    const bool scanning = m_stack->currentWidget() == m_scan;
    return {QStringLiteral("stocktake"),
            scanning ? kScan : QString(),
            {},
            figures == nullptr ? ItemId() : figures->campaign.id};
}

void StocktakeView::go(const Place &place)
{
    m_wanted = place.item;
    if (place.subject != kScan && m_stack->currentWidget() == m_scan)
        showPage(m_boardPage);
    refresh();
}

QString StocktakeView::title() const
{
    const CampaignFigures *figures = current();
    if (m_stack->currentWidget() == m_scan && figures != nullptr)
        return tr("Counting %1").arg(toQt(figures->campaign.name));
    return tr("Stocktakes, %1").arg(formatCount(m_campaigns->rowCount()));
}

const CampaignFigures *StocktakeView::current() const
{
    const QModelIndex index = m_board->currentIndex();
    return index.isValid() && index.row() < m_campaigns->rowCount() ? &m_campaigns->at(index.row()) : nullptr;
}

void StocktakeView::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    if (isVisible())
        page->setFocus(Qt::OtherFocusReason);
    updateState();
}

// --- what is shown

void StocktakeView::refresh()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    using All = std::vector<CampaignFigures>;
    session().compute<All>(
        this, QStringLiteral("figures"), [estate](JobContext &) -> All { return campaignFigures(*estate); },
        [this](All figures) {
            const CampaignFigures *before = current();
            const ItemId stood = before == nullptr ? ItemId() : before->campaign.id;
            m_campaigns->show(std::move(figures));
            const int wanted = m_campaigns->rowOf(m_wanted ? m_wanted : stood);
            m_wanted = {};
            if (wanted >= 0)
                m_board->setCurrent(wanted, 0);
            const bool none = m_campaigns->rowCount() == 0;
            if (none || m_stack->currentWidget() == m_empty)
                showPage(none ? static_cast<QWidget *>(m_empty) : m_boardPage);
            showCurrent();
        });
}

void StocktakeView::showCurrent()
{
    const CampaignFigures *figures = current();
    const estate::EstatePtr estate = session().estate();
    if (figures == nullptr || estate == nullptr) {
        m_sheet->clear();
    } else {
        m_sheet->show(estate, *figures);
        m_sheetHead->setTitle(toQt(figures->campaign.name));
        m_statement->setText(toQt(audit::statementOf(*estate, figures->campaign)));
        if (m_scan->campaign() == figures->campaign.id)
            m_scan->showFigures(*figures);
    }
    showBuckets(figures);
    updateState();
}

void StocktakeView::showBuckets(const CampaignFigures *figures)
{
    const auto name = [](ToolButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_allLines, tr("All"));
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        const auto bucket = static_cast<audit::Bucket>(i);
        const qint64 count = figures == nullptr ? 0 : inBucket(*figures->sheet, bucket);
        name(m_buckets[i], bucketWords(bucket) + QLatin1Char(' ') + formatCount(count));
    }
}

void StocktakeView::updateState()
{
    const CampaignFigures *figures = current();
    const audit::CampaignState state =
        figures == nullptr ? audit::CampaignState::Cancelled : figures->campaign.state;
    const QString locked = session().whyNoEdit();
    const QString none = tr("Choose a campaign first");
    const auto offer = [&](const QString &id, bool fits, const QString &why) {
        actions().setUnavailable(id, !locked.isEmpty()    ? locked
                                     : figures == nullptr ? none
                                     : fits               ? QString()
                                                          : why);
    };
    const bool open = state == audit::CampaignState::Open;
    const bool counted = state == audit::CampaignState::Counted;
    actions().setUnavailable(QStringLiteral("stocktake.new"), locked);
    offer(QStringLiteral("stocktake.scan"), open, tr("Counting has ended in this campaign"));
    offer(QStringLiteral("stocktake.pack"), open, tr("Counting has ended in this campaign"));
    offer(QStringLiteral("stocktake.return"), open, tr("Counting has ended in this campaign"));
    offer(QStringLiteral("stocktake.finish"), open, tr("Counting has ended in this campaign"));
    offer(QStringLiteral("stocktake.reopen"), counted, tr("Only a counted campaign can be counted on"));
    offer(QStringLiteral("stocktake.sign"), counted, tr("Only a counted campaign can be signed"));
    offer(QStringLiteral("stocktake.cancel"), open || counted, tr("It has ended"));
    m_head->setCountText(formatCount(m_campaigns->rowCount()));
    Q_EMIT titleChanged();
}

// --- what is done

void StocktakeView::beginCampaign()
{
    m_step->hide();
    m_error->dismiss();
    if (m_stack->currentWidget() == m_scan)
        showPage(m_boardPage);
    m_new->begin();
}

void StocktakeView::openCampaign(const audit::CampaignWish &wish)
{
    auto opened = std::make_shared<app::OpenedCampaign>();
    session().record(
        this, tr("Opening a campaign"),
        [wish, opened](app::Register &registered, JobContext &job) -> Session::Recorded {
            TALLY_TRY(*opened, app::openCampaign(registered, wish, job));
            return std::optional(opened->operation);
        },
        [this, opened, name = toQt(wish.name)](const Session::Recorded &recorded) {
            if (!recorded) {
                m_error->showError(errorWords(tr("The campaign was not opened."), recorded.error()));
                return;
            }
            m_new->hide();
            m_wanted = opened->campaign;
            refresh();
            navigator().tell(
                tr("%1 is open: %2 items are to be counted.").arg(name, formatCount(opened->expected)));
        });
}

void StocktakeView::beginScan()
{
    const CampaignFigures *figures = current();
    if (figures == nullptr || figures->campaign.state != audit::CampaignState::Open)
        return;
    m_new->hide();
    m_step->hide();
    m_scan->begin(figures->campaign);
    m_scan->showFigures(*figures);
    showPage(m_scan);
    Q_EMIT placeChanged();
}

void StocktakeView::takePack()
{
    m_error->dismiss();
    if (const CampaignFigures *figures = current(); figures != nullptr)
        m_packs->askWhereTo(figures->campaign.id, toQt(figures->campaign.name));
}

void StocktakeView::bringPackBack()
{
    m_error->dismiss();
    if (const CampaignFigures *figures = current(); figures != nullptr)
        m_packs->askWhichBack(figures->campaign.id);
}

void StocktakeView::askStep(audit::CampaignStep step)
{
    const CampaignFigures *figures = current();
    const estate::EstatePtr estate = session().estate();
    if (figures == nullptr || estate == nullptr)
        return;
    m_new->hide();
    m_error->dismiss();
    const QString name = toQt(figures->campaign.name);
    const qint64 missing = inBucket(*figures->sheet, audit::Bucket::Missing);
    switch (step) {
    case audit::CampaignStep::Finish:
        m_step->ask(
            step,
            tr("Counting ends in %1: %2 were not seen and are missing from then on. Nothing else in the "
               "register changes.")
                .arg(name, formatCount(missing)),
            tr("End counting: %1 missing").arg(formatCount(missing)));
        break;
    case audit::CampaignStep::Reopen:
        m_step->ask(step, tr("%1 is counted on.").arg(name), tr("Count on"));
        break;
    case audit::CampaignStep::Sign:
        m_step->ask(step,
                    tr("%1 signs, who has not counted: %2")
                        .arg(session().actor(), toQt(audit::statementOf(*estate, figures->campaign))),
                    tr("Sign %1").arg(name));
        break;
    case audit::CampaignStep::Cancel:
        m_step->ask(step, tr("%1 is cancelled; what was counted stays in its history.").arg(name),
                    tr("Cancel %1").arg(name));
        break;
    }
}

void StocktakeView::takeStep()
{
    const CampaignFigures *figures = current();
    if (figures == nullptr)
        return;
    m_step->hide();
    if (m_stack->currentWidget() == m_scan)
        showPage(m_boardPage);
    session().record(
        this, tr("Recording the step"),
        [campaign = figures->campaign.id, step = m_step->step()](app::Register &opened,
                                                                 JobContext &job) -> Session::Recorded {
            TALLY_TRY(const OperationNumber number, app::takeCampaignStep(opened, campaign, step, job));
            return std::optional(number);
        },
        [this, name = toQt(figures->campaign.name)](const Session::Recorded &recorded) {
            if (!recorded)
                m_error->showError(errorWords(tr("The step was not taken."), recorded.error()));
            refresh();
            if (const CampaignFigures *now = current(); recorded && now != nullptr)
                navigator().tell(tr("The step of %1 is recorded.").arg(name));
        });
}

View *makeStocktakeView(ViewContext &context, QWidget *parent)
{
    return new StocktakeView(context, parent);
}

} // namespace tally::ui
