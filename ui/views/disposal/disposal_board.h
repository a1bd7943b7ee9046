// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The things of the table in six lists by stage, each a stop of the Tab key.
#pragma once

#include "ui/views/disposal/disposal_sheet.h"

#include <QWidget>

#include <array>

namespace tally::ui {

class LineList;
class TextLabel;

class DisposalBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit DisposalBoard(QWidget *parent = nullptr);

    void show(const DisposalSheetPtr &sheet, const std::vector<std::uint32_t> &rows);
    ItemId current() const; // of the list that had the keyboard last; 0: none
    void standOn(ItemId item);
    LineList *list(DisposalStage stage) const { return m_lists[std::size_t(stage)]; }

    using QWidget::show;

Q_SIGNALS:
    void currentChanged();
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<LineList *, kDisposalStages> m_lists{};
    std::array<TextLabel *, kDisposalStages> m_titles{};
    std::size_t m_last = 0;
};

} // namespace tally::ui
