// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading labels of a campaign with a keyboard-wedge scanner: huge text, no mouse, the focus never leaves the
// one field. What is read while the register is busy or away waits in order and is not lost.
#pragma once

#include "app/stocktake.h"
#include "ui/shell/view.h"
#include "ui/theme/states.h"
#include "ui/views/stocktake/campaign_model.h"
#include "ui/views/stocktake/scan_model.h"

#include <deque>
#include <memory>

class QLineEdit;
class QTableView;

namespace tally::ui {

class ErrorStrip;
class IconLabel;
class ItemCompleter;
class TextLabel;

class ScanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanPage(ViewContext &context, QWidget *parent = nullptr);

    void begin(const audit::Campaign &campaign);
    // How the campaign stands now.
    void showFigures(const CampaignFigures &figures);
    ItemId campaign() const { return m_campaign; }
    // Read and not recorded yet.
    std::size_t waiting() const { return m_waiting.size() + m_sent.size(); }

    QLineEdit *field() const { return m_field; }
    ScanModel *model() const { return m_model; }
    TextLabel *answer() const { return m_answer; }
    void photographed(const QString &file) { addPhoto(file); } // of the last one
    ErrorStrip *errorStrip() const { return m_error; }

Q_SIGNALS:
    void finishWanted(); // F10
    void left();         // Esc
    void stateChanged(); // something was read or recorded

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Asks // what the field is for
    {
        Label,
        Place,
        Note,
        Condition
    };
    void ask(Asks what);
    QString numberedConditions() const;
    void accept();
    void takeLabel(const QString &label);
    void takePlace(const QString &text);
    void setPlace(ItemId place);
    void askPhoto();
    void addPhoto(const QString &file);
    void annotate(const std::string &attribute, const QString &text);
    void send();
    void showAnswers(const app::Counted &counted);
    void undoLast();
    void showAnswer(State state, const QString &words);
    void showTop();
    bool handleKey(int key);
    void complain(const Error &error);

    ViewContext &m_context;
    TextLabel *m_place;
    TextLabel *m_figures;
    IconLabel *m_icon;
    TextLabel *m_answer;
    TextLabel *m_prompt;
    QLineEdit *m_field;
    TextLabel *m_keys;
    ScanModel *m_model;
    ErrorStrip *m_error;

    ItemId m_campaign, m_placeId;
    std::optional<CampaignFigures> m_shown;
    std::shared_ptr<const audit::LabelIndex> m_labels;
    OperationNumber m_labelsOf = -1;
    Asks m_asks = Asks::Label;
    std::deque<audit::Scan> m_waiting;
    std::vector<audit::Scan> m_sent;
    ItemId m_lastCount; // that a note or condition is about
};

} // namespace tally::ui
