// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawn neighbourhood as one widget. It shows drawings and says what a person wants of them; it computes
// none. Keys: arrows walk, Enter makes the item the source, Space marks it as failed, + and − unfold and
// fold, 0 fits, Shift+arrows pan, Ctrl with + and − zoom. What has the keyboard, or is under the pointer,
// shows the way by which the impact comes to it. The current box is spoken as the widget's name.
#pragma once

#include "ui/graph/graph_painter.h"
#include "ui/graph/graph_scene.h"

#include <QAbstractScrollArea>
#include <QPointF>

#include <optional>

namespace tally::ui {

class Graphviz;

class GraphCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget *parent = nullptr);
    ~GraphCanvas() override;

    // `another`: another question, shown from its source on and laid out by dot where that is quick enough;
    // else the boxes that stay keep their order and the current one its place on the screen.
    void setDrawing(DrawingPtr drawing, bool another);
    const GraphScene &scene() const { return m_scene; }
    bool isLayingOut() const { return m_pending.has_value(); }
    // Without dot, for tests and for those who do not want it.
    void setUsesGraphviz(bool wanted) { m_usesGraphviz = wanted; }

    std::size_t currentBox() const { return m_current; }
    void setCurrentBox(std::size_t box);
    std::size_t markedBox() const { return m_hovered == kNoBox ? m_current : m_hovered; }
    double zoom() const { return m_zoom; }
    void setZoom(double zoom, QPointF fixed); // `fixed`: the point of the viewport that stays
    void fit();
    void copyPicture() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void shown();                         // a drawing and its layout are there
    void currentChanged(std::size_t box); // kNoBox: none
    void markedChanged(std::size_t box);  // under the pointer, else the current one
    void openItem(tally::ItemId id);
    void openRows(std::size_t box); // of a fold
    void recentre(tally::ItemId id);
    void toggleFailed(tally::ItemId id);
    void unfold(const QString &key);
    void fold(const QString &key);
    void exportWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(const Layout &layout);
    void showFromSource();
    void updateScrollBars();
    void mark();
    void announce();
    void hover(std::size_t box);
    void makeVisible(std::size_t box);
    bool handleKey(const QKeyEvent &event);
    bool handleZoomKey(const QKeyEvent &event);
    void walkTo(Walk direction);
    void pan(int dx, int dy);
    void activate();
    void toggleCurrent();
    void unfoldCurrent();
    void foldCurrent();
    const estate::DrawnBox *currentDrawn() const;
    std::optional<ItemId> currentItem() const;
    QPointF origin() const; // of the scene, in the viewport
    QPointF toScene(QPointF viewportPoint) const { return (viewportPoint - origin()) / m_zoom; }

    struct Pending
    {
        GraphScene scene;
        bool another = false;
    };

    Graphviz *m_graphviz;
    bool m_usesGraphviz = true;
    GraphScene m_scene;
    std::optional<Pending> m_pending;
    BoxFonts m_fonts;
    Carried m_carried;
    std::size_t m_current = kNoBox;
    std::size_t m_hovered = kNoBox;
    double m_zoom = 1;
    enum class Sight
    {
        Start, // as a new question is shown; a resize shows it so again
        Whole, // likewise
        Free   // moved by hand
    };
    Sight m_sight = Sight::Start;
    std::optional<QPointF> m_grabbed; // where the drag was last
    bool m_dragged = false;
};

} // namespace tally::ui
