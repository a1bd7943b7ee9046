// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane_fixture.h"
#include "registrar.h"

#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_export.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tally;
using namespace tally::ui;

namespace {

DrawingPtr draw(const test::PaneFixture &data, std::vector<ItemId> sources,
                std::set<std::string> unfolded = {})
{
    estate::DrawingQuestion question;
    question.sources = std::move(sources);
    question.unfolded = std::move(unfolded);
    JobContext job;
    return std::make_shared<const estate::Drawing>(estate::drawNeighbourhood(data.estate, question, job));
}

QString nameOf(const GraphCanvas &canvas, std::size_t box)
{
    return box == kNoBox ? QStringLiteral("none")
                         : boxName(*canvas.scene().drawing, canvas.scene().drawing->boxes[box]);
}

QString current(const GraphCanvas &canvas)
{
    return nameOf(canvas, canvas.currentBox());
}

std::size_t boxNamed(const GraphCanvas &canvas, const QString &name)
{
    for (std::size_t b = 0; b < canvas.scene().looks.size(); ++b) {
        if (nameOf(canvas, b) == name)
            return b;
    }
    return kNoBox;
}

} // namespace

class TestGraphCanvas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<GraphCanvas>();
        m_canvas->setUsesGraphviz(false);
        m_canvas->resize(900, 500);
        m_canvas->setDrawing(draw(m_data, {m_data.core}), true);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }
    void cleanup() { m_canvas.reset(); }

    void theSourceIsSelectedFirst() { QCOMPARE(current(*m_canvas), QStringLiteral("Core switch")); }

    void arrowsWalkTheEdges()
    {
        m_canvas->setCurrentBox(boxNamed(*m_canvas, QStringLiteral("VM-PAY")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(current(*m_canvas), QStringLiteral("Payroll"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(current(*m_canvas), QStringLiteral("2 people"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Right); // there is no further one
        QCOMPARE(current(*m_canvas), QStringLiteral("2 people"));
        for (const char *expected : {"Payroll", "VM-PAY", "ESX-2", "Core switch", "Core switch"}) {
            QTest::keyClick(m_canvas.get(), Qt::Key_Left);
            QCOMPARE(current(*m_canvas), QLatin1String(expected));
        }
    }
    void upAndDownStayInTheLevel()
    {
        m_canvas->setCurrentBox(boxNamed(*m_canvas, QStringLiteral("ESX-1")));
        QStringList met;
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        for (int i = 0; i < 3; ++i) {
            met += current(*m_canvas);
            QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        }
        met.sort();
        QCOMPARE(met, QStringList(
                          {QStringLiteral("14 laptops"), QStringLiteral("ESX-1"), QStringLiteral("ESX-2")}));
    }
    void everyBoxIsReachedByKeys_data()
    {
        QTest::addColumn<bool>("unfolded");
        QTest::newRow("folded") << false;
        QTest::newRow("in a block") << true;
    }
    void everyBoxIsReachedByKeys()
    {
        QFETCH(bool, unfolded);
        if (unfolded) {
            const std::size_t fold = boxNamed(*m_canvas, QStringLiteral("14 laptops"));
            m_canvas->setDrawing(draw(m_data, {m_data.core}, {m_canvas->scene().drawing->boxes[fold].key}),
                                 false);
        }
        // Walk from the source along all four directions until nothing new comes.
        std::set<std::size_t> met{m_canvas->currentBox()};
        std::vector<std::size_t> open(met.begin(), met.end());
        while (!open.empty()) {
            const std::size_t from = open.back();
            open.pop_back();
            for (const Walk direction : {Walk::Along, Walk::Back, Walk::Up, Walk::Down}) {
                const std::size_t to = walk(m_canvas->scene(), from, direction);
                if (to != kNoBox && met.insert(to).second)
                    open.push_back(to);
            }
        }
        QCOMPARE(met.size(), m_canvas->scene().looks.size());
    }
    void theCurrentBoxIsSpoken()
    {
        QVERIFY2(m_canvas->accessibleDescription().contains(QStringLiteral("Ctrl+T")),
                 qPrintable(m_canvas->accessibleDescription()));
        m_canvas->setCurrentBox(boxNamed(*m_canvas, QStringLiteral("VM-PAY")));
        QCOMPARE(m_canvas->accessibleName(),
                 QStringLiteral("Virtual machine VM-PAY, fails, level 2, via runs, 2 path(s), no other way"));
        m_canvas->setCurrentBox(boxNamed(*m_canvas, QStringLiteral("Mail")));
        QVERIFY2(m_canvas->accessibleName().contains(QStringLiteral("spared: needs 1 of 2")),
                 qPrintable(m_canvas->accessibleName()));
    }
    void keysSayWhatIsWanted()
    {
        QSignalSpy recentre(m_canvas.get(), &GraphCanvas::recentre);
        QSignalSpy failed(m_canvas.get(), &GraphCanvas::toggleFailed);
        QSignalSpy unfold(m_canvas.get(), &GraphCanvas::unfold);
        QSignalSpy rows(m_canvas.get(), &GraphCanvas::openRows);
        m_canvas->setCurrentBox(boxNamed(*m_canvas, QStringLiteral("Payroll")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QTest::keyClick(m_canvas.get(), Qt::Key_Space);
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QCOMPARE(recentre.size(), 1);
        QCOMPARE(recentre.at(0).at(0).value<ItemId>(), m_data.payroll);
        QCOMPARE(failed.at(0).at(0).value<ItemId>(), m_data.payroll);
        QCOMPARE(unfold.size(), 0);
        m_canvas->setCurrentBox(boxNamed(*m_canvas, QStringLiteral("14 laptops")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(unfold.size(), 1);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(recentre.size() + failed.size(), 2);
    }
    void unfoldingKeepsTheCurrentBoxInPlace()
    {
        const std::size_t fold = boxNamed(*m_canvas, QStringLiteral("14 laptops"));
        m_canvas->setCurrentBox(fold);
        const std::string key = m_canvas->scene().drawing->boxes[fold].key;
        m_canvas->setDrawing(draw(m_data, {m_data.core}, {key}), false);
        QCOMPARE(current(*m_canvas), QStringLiteral("LT-10"));
        QSignalSpy folded(m_canvas.get(), &GraphCanvas::fold);
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        QCOMPARE(folded.at(0).at(0).toString().toStdString(), key);
        m_canvas->setDrawing(draw(m_data, {m_data.core}), false);
        QCOMPARE(current(*m_canvas), QStringLiteral("14 laptops"));
    }
    void manyUnfoldedStandInABlock()
    {
        const std::size_t fold = boxNamed(*m_canvas, QStringLiteral("14 laptops"));
        m_canvas->setDrawing(draw(m_data, {m_data.core}, {m_canvas->scene().drawing->boxes[fold].key}), true);
        const GraphScene &scene = m_canvas->scene();
        QCOMPARE(scene.frames.size(), std::size_t(1));
        std::size_t inside = 0;
        for (std::size_t a = 0; a < scene.looks.size(); ++a) {
            const QRectF &box = scene.layout.boxes[a];
            const bool isLaptop = scene.drawing->boxes[a].className == "laptop";
            QCOMPARE(scene.frames[0].contains(box), isLaptop);
            QVERIFY(isLaptop || !scene.frames[0].intersects(box));
            inside += isLaptop ? 1 : 0;
            for (std::size_t b = a + 1; b < scene.looks.size(); ++b)
                QVERIFY(!box.intersects(scene.layout.boxes[b]));
        }
        QCOMPARE(inside, std::size_t(14));
        QVERIFY(scene.frames[0].height() < 300);
        const Carried carried = carriedTo(scene, boxNamed(*m_canvas, QStringLiteral("LT-15")));
        QCOMPARE(std::count(carried.arrows.begin(), carried.arrows.end(), true), 1); // to the frame
        QCOMPARE(std::count(carried.boxes.begin(), carried.boxes.end(), true), 2);
    }
    void theWayOfTheImpactIsMarked()
    {
        const Carried carried = carriedTo(m_canvas->scene(), boxNamed(*m_canvas, QStringLiteral("2 people")));
        QStringList names;
        for (std::size_t b = 0; b < carried.boxes.size(); ++b) {
            if (carried.boxes[b])
                names += nameOf(*m_canvas, b);
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("Core switch ESX-2 VM-PAY Payroll 2 people"));
        QCOMPARE(std::count(carried.arrows.begin(), carried.arrows.end(), true), 4);
    }
    void thePointerMarksAsTheFocusDoes()
    {
        const std::size_t payroll = boxNamed(*m_canvas, QStringLiteral("Payroll"));
        QSignalSpy marked(m_canvas.get(), &GraphCanvas::markedChanged);
        // The whole drawing fits: find the box by trying points all over the viewport.
        const QSize room = m_canvas->viewport()->size();
        for (int x = 0; x < room.width() && m_canvas->markedBox() != payroll; x += 6) {
            for (int y = 0; y < room.height() && m_canvas->markedBox() != payroll; y += 6)
                movePointerTo(QPoint(x, y));
        }
        QCOMPARE(m_canvas->markedBox(), payroll);
        QVERIFY(!marked.isEmpty());
        QCOMPARE(current(*m_canvas), QStringLiteral("Core switch"));
    }
    void zoomStaysWithinBoundsAndNullFits()
    {
        const double whole = m_canvas->zoom();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_canvas->zoom() > whole && m_canvas->zoom() <= 3);
        QVERIFY(m_canvas->horizontalScrollBar()->maximum() > 0);
        const int before = m_canvas->horizontalScrollBar()->value();
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_canvas->horizontalScrollBar()->value() > before ||
                before == m_canvas->horizontalScrollBar()->maximum());
        QTest::keyClick(m_canvas.get(), Qt::Key_0);
        QCOMPARE(m_canvas->horizontalScrollBar()->maximum(), 0);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(m_canvas->zoom() > 0.01);
        m_canvas->grab(); // dots
    }
    void emptyIsSaidAndWalkedWithoutHarm()
    {
        m_canvas->setDrawing(draw(m_data, {ItemId(12345)}), true);
        QCOMPARE(m_canvas->currentBox(), kNoBox);
        for (const int key :
             {Qt::Key_Right, Qt::Key_Return, Qt::Key_Space, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0})
            QTest::keyClick(m_canvas.get(), Qt::Key(key));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton);
        QCOMPARE(m_canvas->accessibleName(), QStringLiteral("Drawing, empty"));
    }
    void picturesAreExportedOnPaper()
    {
        Theme::current().setAppearance(Appearance::Dark);
        const QTemporaryDir folder;
        const QString svg = folder.filePath(QStringLiteral("a.svg"));
        const QString png = folder.filePath(QStringLiteral("a.png"));
        QVERIFY(saveScene(m_canvas->scene(), svg, QStringLiteral("Impact")));
        QVERIFY(saveScene(m_canvas->scene(), png, QStringLiteral("Impact")));
        Theme::current().setAppearance(Appearance::Light);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.contains(QStringLiteral("Payroll")));
        const QImage image(png);
        QVERIFY(image.width() > 500);
        QCOMPARE(QColor(image.pixel(0, 0)), Theme::onPaper(Role::Base));
        const Outcome refused = saveScene(m_canvas->scene(), QStringLiteral("/nowhere/a.svg"), {});
        QVERIFY(!refused && refused.error().file == "/nowhere/a.svg" && !refused.error().remedy.empty());
    }
    void aPictureIsCopied()
    {
        m_canvas->copyPicture();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }
    void dotIsAskedForAnotherQuestion()
    {
        GraphCanvas canvas;
        canvas.resize(900, 500);
        QSignalSpy shown(&canvas, &GraphCanvas::shown);
        canvas.setDrawing(draw(m_data, {m_data.core}), true);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20'000); // by dot, or by ours after its time is up
        QVERIFY(!canvas.isLayingOut());
        QVERIFY(canvas.scene().layout.boxes.size() > 5);
    }

private:
    // Straight to the canvas: QTest moves the pointer of the screen, which may be smaller than the window.
    void movePointerTo(QPoint at)
    {
        QWidget *viewport = m_canvas->viewport();
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(QPointF(at)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }

    test::PaneFixture m_data;
    std::unique_ptr<GraphCanvas> m_canvas;
};

TALLY_TEST(TestGraphCanvas);
#include "test_graph_canvas.moc"
