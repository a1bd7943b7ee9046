// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What came of the rows, counted: each count shows its rows alone; a text narrows them further.
#pragma once

#include "ui/views/imports/preview_model.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QLineEdit;

namespace tally::ui {

class ElidedLabel;
class ToolButton;

class KindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KindBar(PreviewModel &model, QWidget *parent = nullptr);

    // `unchanged`: rows that the register knows already.
    void showCounts(qint64 read, qint64 unchanged);
    QLineEdit *search() const { return m_search; }
    void choose(std::optional<PreviewModel::Kind> kind);

private:
    void narrow();

    PreviewModel &m_model;
    QButtonGroup *m_group;
    ToolButton *m_all;
    std::array<ToolButton *, PreviewModel::kKinds> m_kinds{};
    ElidedLabel *m_rest;
    QLineEdit *m_search;
};

} // namespace tally::ui
