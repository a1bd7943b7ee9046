// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of the details: picture of the class, name, status with its shape, and one line: model, custodian,
// site.
#pragma once

#include "estate/estate.h"

#include <QWidget>

#include <vector>

namespace tally::ui {

class ElidedLabel;
class IconLabel;
class StateLabel;

class DetailsHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHead(QWidget *parent = nullptr);
    void showItem(const estate::Estate &estate, estate::Row row);
    void showSeveral(const estate::Estate &estate, const std::vector<estate::Row> &rows);
    void showNothing(const QString &why);
    QString name() const;
    QString line() const;

private:
    IconLabel *m_icon;
    ElidedLabel *m_name;
    StateLabel *m_status;
    ElidedLabel *m_line;
};

} // namespace tally::ui
