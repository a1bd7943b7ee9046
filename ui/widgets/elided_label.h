// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of text that is shortened where it does not fit; the whole of it is in the tip and for the ear.
#pragma once

#include "ui/widgets/text_label.h"

namespace tally::ui {

class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextSize size = TextSize::Body, Role role = Role::Text,
                         QWidget *parent = nullptr);
    void setElideMode(Qt::TextElideMode mode); // at the end; in the middle for paths and hashes
    bool isElided() const;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace tally::ui
