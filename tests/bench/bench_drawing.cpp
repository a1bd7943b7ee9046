// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the question to the picture: the worst hub of a council of 7,000 computers (60,000 items), folded and
// with all unfolded that 300 boxes hold. Fails when the first picture needs over 200 ms or a panned frame
// over 16 ms.
#include "demo_estate.h"

#include "ui/graph/graph_canvas.h"
#include "ui/graph/layered_layout.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>

#include <cstdio>

using namespace tally;
using namespace tally::ui;

namespace {

constexpr double kFirstLimit = 200;
constexpr double kFrameLimit = 16;
constexpr int kFrames = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template <typename Work>
double timed(const char *what, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double took = milliseconds(timer);
    std::printf("%-60s %9.2f ms\n", what, took);
    return took;
}

DrawingPtr draw(const estate::EstatePtr &estate, const estate::DrawingQuestion &question)
{
    JobContext job;
    return std::make_shared<const estate::Drawing>(estate::drawNeighbourhood(estate, question, job));
}

void show(GraphCanvas &canvas, const DrawingPtr &drawing)
{
    QEventLoop loop;
    QObject::connect(&canvas, &GraphCanvas::shown, &loop, &QEventLoop::quit);
    canvas.setDrawing(drawing, true);
    if (canvas.isLayingOut())
        loop.exec();
    canvas.viewport()->repaint();
}

double panned(GraphCanvas &canvas, QScrollBar *bar, int step)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kFrames; ++i) {
        bar->setValue(bar->value() + (i < kFrames / 2 ? step : -step));
        canvas.viewport()->repaint(); // the whole viewport, worse than what a scrolled one needs
    }
    return milliseconds(timer) / kFrames;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::install(application);
    constexpr std::int64_t kPcs = 7000;
    const estate::EstatePtr estate = test::demoEstate(argc > 1 ? std::atoll(argv[1]) : kPcs);
    std::printf("%zu items, %zu edges\n", estate->itemCount(), estate->graph().edges.size());
    JobContext job;
    const auto points = estate::weakPoints(estate->graph(), {}, {}, job);
    estate::DrawingQuestion question;
    question.sources = {estate->idAt(points.front().vertex)};
    std::printf("worst hub: %s, takes %u down\n", std::string(estate->nameAt(points.front().vertex)).c_str(),
                points.front().takesDown);

    GraphCanvas canvas;
    canvas.resize(1200, 800);
    canvas.show();
    DrawingPtr drawing;
    double first =
        timed("the question answered, folded into boxes", [&] { drawing = draw(estate, question); });
    std::printf("  %zu boxes, %zu arrows, %zu items\n", drawing->boxes.size(), drawing->arrows.size(),
                drawing->items.size());
    first += timed("laid out (by dot where it is quick enough) and painted", [&] { show(canvas, drawing); });
    canvas.setUsesGraphviz(false);
    timed("the same with our own layout", [&] { show(canvas, drawing); });
    timed("people and sites listed", [&] { estate::hitsOf(*estate, drawing->outage); });

    estate::DrawingQuestion up;
    up.upstream = true;
    up.sources = {estate->idAt(drawing->items.back().row)};
    timed("what the last of them rests on, with weak points", [&] { draw(estate, up); });

    for (int round = 0; round < 3; ++round) {
        for (const estate::DrawnBox &box : drawing->boxes) {
            if (box.folded)
                question.unfolded.insert(box.key);
        }
        drawing = draw(estate, question);
    }
    timed("the question answered, unfolded", [&] { drawing = draw(estate, question); });
    std::printf("  %zu boxes, %zu arrows\n", drawing->boxes.size(), drawing->arrows.size());
    LayoutRequest request;
    for (std::size_t i = 0; i < drawing->boxes.size(); ++i)
        request.sizes.emplace_back(120, 40);
    for (const estate::DrawnArrow &arrow : drawing->arrows)
        request.arrows.push_back({arrow.from, arrow.to});
    timed("our own layout of all these, without blocks", [&] { layeredLayout(request); });
    timed("laid out and painted", [&] { show(canvas, drawing); });
    const double whole = (canvas.fit(), panned(canvas, canvas.verticalScrollBar(), 0));
    std::printf("%-60s %9.2f ms\n", "a frame of the whole", whole);
    canvas.setZoom(1, QPointF(0, 0));
    const double frame = panned(canvas, canvas.verticalScrollBar(), 20);
    std::printf("%-60s %9.2f ms\n", "a frame when panned at full size", frame);
    const bool good = first < kFirstLimit && whole < kFrameLimit && frame < kFrameLimit;
    std::puts(good ? "within the limits" : "OVER A LIMIT");
    return good ? 0 : 1;
}
