// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Audit campaigns: the board with the figures of each, the lines of the current one by bucket, opening,
// counting in scan mode, and the steps to the signature.
#pragma once

#include "audit/stocktake.h"
#include "ui/shell/view.h"
#include "ui/views/stocktake/campaign_model.h"

#include <array>
#include <optional>

class QStackedWidget;

namespace tally::ui {

class EmptyState;
class ErrorStrip;
class NewCampaignStrip;
class PackExchange;
class PaneHead;
class ScanPage;
class SheetModel;
class StepStrip;
class TableView;
class TextLabel;
class ToolButton;

class StocktakeView final : public View
{
    Q_OBJECT

public:
    explicit StocktakeView(ViewContext &context, QWidget *parent = nullptr);

    Place place() const override; // subject: "scan" or empty; item: the campaign
    void go(const Place &place) override;
    QString title() const override;

    CampaignModel *campaigns() const { return m_campaigns; }
    SheetModel *sheet() const { return m_sheet; }
    TableView *board() const { return m_board; }
    NewCampaignStrip *newStrip() const { return m_new; }
    StepStrip *stepStrip() const { return m_step; }
    ScanPage *scanPage() const { return m_scan; }
    ErrorStrip *errorStrip() const { return m_error; }
    PackExchange *packs() const { return m_packs; }
    void beginCampaign();
    void beginScan();
    void askStep(audit::CampaignStep step);

private:
    QWidget *makeBoard();
    void takePack();
    void bringPackBack();
    void makeBuckets(PaneHead *head);
    void addActions();
    void refresh();
    void showCurrent();
    void showBuckets(const CampaignFigures *figures);
    void openCampaign(const audit::CampaignWish &wish);
    void takeStep();
    void showPage(QWidget *page);
    void updateState();
    const CampaignFigures *current() const;

    PaneHead *m_head;
    QStackedWidget *m_stack;
    CampaignModel *m_campaigns;
    SheetModel *m_sheet;
    TableView *m_board = nullptr;
    TableView *m_lines = nullptr;
    QWidget *m_boardPage = nullptr;
    ScanPage *m_scan;
    NewCampaignStrip *m_new;
    StepStrip *m_step;
    PackExchange *m_packs;
    ErrorStrip *m_error;
    EmptyState *m_empty;
    PaneHead *m_sheetHead = nullptr;
    TextLabel *m_statement = nullptr;
    ToolButton *m_allLines = nullptr;
    std::array<ToolButton *, audit::kBucketCount> m_buckets{};
    ItemId m_wanted; // the campaign to stand on once it is shown
};

View *makeStocktakeView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
