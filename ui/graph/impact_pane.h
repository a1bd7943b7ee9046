// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What fails when an item fails, or what it rests on: the question and its figures, the drawing, the path of
// the marked box, and the same as a table (Ctrl+T). It is given an estate and asks; the owner runs the work.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/impact_head.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace tally::ui {

class GraphCanvas;
class GraphLegend;
class ImpactTableModel;
class PathPane;
class SlidingSide;

class ImpactPane final : public QWidget
{
    Q_OBJECT

public:
    using Work = std::function<DrawingPtr(JobContext &)>;
    using Done = std::function<void(DrawingPtr)>;
    // Runs the work on another thread and hands the answer over on this one. Answers to questions that are no
    // longer asked may come or not.
    using Compute = std::function<void(Work, Done)>;

    explicit ImpactPane(Compute compute, QWidget *parent = nullptr);

    // The same question is asked of the new estate; boxes that stay keep their order.
    void setEstate(estate::EstatePtr estate);
    void setSources(std::vector<ItemId> sources, bool upstream = false);
    void addAlreadyDown(ItemId id);
    const estate::DrawingQuestion &question() const { return m_question; }
    void setTableShown(bool shown);
    void toggleSide(); // the path
    bool isTableShown() const;
    // By the ending of the name, .svg or PNG.
    Outcome exportPicture(const QString &path) const;

    GraphCanvas &canvas() { return *m_canvas; }
    ImpactHead &head() { return *m_head; }
    PathPane &path() { return *m_path; }
    QTableView &table() { return *m_table; }

Q_SIGNALS:
    void answered();                                                // the drawing is shown
    void sourcesChanged(const std::vector<tally::ItemId> &sources); // by Enter on a box
    void openItem(tally::ItemId id);
    void openRows(const std::vector<tally::ItemId> &ids, const QString &title);
    void alsoDownWanted(); // the owner lets an item be chosen and calls addAlreadyDown
    void exported(const QString &path);
    void failed(const tally::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectHead();
    void connectCanvas();
    void ask(bool another);
    void take(DrawingPtr drawing, bool another);
    void showAnswer(bool another);
    void toggleFailed(ItemId id);
    void openFigure(ImpactFigure figure);
    void openFold(std::size_t box);
    void chooseFile();
    void syncTable();

    Compute m_compute;
    estate::EstatePtr m_estate;
    estate::DrawingQuestion m_question;
    DrawingPtr m_drawing;
    std::uint64_t m_asked = 0; // number of the last question

    ImpactHead *m_head;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    GraphCanvas *m_canvas;
    QTableView *m_table;
    ImpactTableModel *m_model;
    PathPane *m_path;
    SlidingSide *m_side;
    GraphLegend *m_legend;
    QLabel *m_empty;
};

} // namespace tally::ui
