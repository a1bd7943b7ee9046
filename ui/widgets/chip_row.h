// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conditions of a filter in one line: one stop of the Tab key, arrows move, Enter edits, Delete removes.
// More than four, or more than fit, fold into "+2", which Enter opens.
#pragma once

#include <QList>
#include <QWidget>

#include <vector>

namespace tally::ui {

class Chip;

struct ChipWords
{
    QString field;
    QString value;
    friend bool operator==(const ChipWords &, const ChipWords &) = default;
};

class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
    // The number of a chip in the signals is its place here.
    void setChips(const QList<ChipWords> &chips);
    void setAddText(const QString &text); // "Add filter"; empty: no such chip
    bool isFolded() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested(int chip);
    void removeRequested(int chip);
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kUnfolded = 4;

    Chip *addChip(const ChipWords &words);
    void arrange();
    int fitting(int width) const;
    std::vector<Chip *> shown() const;
    void setStop(Chip *chip);
    void moveTo(Chip *chip);
    bool handleKey(Chip *chip, int key);

    std::vector<Chip *> m_chips;
    Chip *m_more;
    Chip *m_add;
    Chip *m_stop = nullptr; // the chip last used, while it is shown
    bool m_open = false;
    bool m_canAdd = false;
};

} // namespace tally::ui
