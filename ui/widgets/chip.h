// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One condition of a filter: the field muted, the value plain, a cross. Or a plain word ("+2", "Add filter").
#pragma once

#include <QAbstractButton>

namespace tally::ui {

class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Condition,
        More,
        Add
    };

    explicit Chip(Kind kind, QWidget *parent = nullptr);
    void setWords(const QString &field, const QString &value);
    QString field() const { return m_field; }
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect cross() const;
    int widthOfWords() const;

    Kind m_kind;
    QString m_field;
    QString m_value;
    bool m_pressedCross = false;
};

} // namespace tally::ui
