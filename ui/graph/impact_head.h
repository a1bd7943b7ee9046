// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Above the drawing: which question is asked, and its answer in figures, each a button that opens its rows.
#pragma once

#include "ui/graph/graph_scene.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tally::ui {

enum class ImpactFigure
{
    People,
    Services,
    Sites,
    Items,
    Spared
};

class ImpactHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactHead(QWidget *parent = nullptr);

    void setDrawing(const estate::Drawing &drawing);
    QString title() const;   // "Impact of AC-SRV-014"
    QString figures() const; // the second line as text
    void setTableShown(bool shown);

Q_SIGNALS:
    void upstreamChanged(bool upstream);
    void depthChanged(std::uint32_t levels); // 0: all
    void redundancyChanged(bool respected);
    void tableWanted(bool table);
    void exportWanted();
    void alsoDownWanted();
    void upAgain(tally::ItemId id); // no longer down already
    void figureWanted(tally::ui::ImpactFigure figure);

private:
    QPushButton *makeMode(const QString &text, const QString &tip);
    void fillQuestion(const estate::Drawing &drawing);
    void fillDown(const estate::Drawing &drawing);
    void fillFigures(const estate::Drawing &drawing);
    void addFigure(ImpactFigure figure, const QString &text, bool enabled);
    void addWord(const QString &text);

    QLabel *m_title;
    QPushButton *m_down;
    QPushButton *m_up;
    QWidget *m_alsoDown;
    QHBoxLayout *m_alsoDownRow;
    QComboBox *m_levels;
    QCheckBox *m_redundancy;
    QPushButton *m_table;
    QHBoxLayout *m_figureRow;
    std::vector<QWidget *> m_figures;
    std::vector<QWidget *> m_chips;
    QString m_words;
};

} // namespace tally::ui
