// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "import_lab.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/tables/table_view.h"
#include "ui/views/imports/kind_bar.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/error_strip.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using Stage = ImportRun::Stage;
using Kind = PreviewModel::Kind;

namespace {

QByteArray laptops(int from, int count)
{
    QByteArray bytes = kHeadings;
    for (int i = from; i < from + count; ++i)
        bytes += QStringLiteral("laptop,NEW-%1,SN77%1,B%1\n").arg(i, 5, 10, QLatin1Char('0')).toUtf8();
    return bytes;
}

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void beginsWithWhatToDo()
    {
        ImportLab lab;
        lab.open();
        QCOMPARE(lab.view->title(), QStringLiteral("Import, choose"));
        QVERIFY(!lab.page().recordButton()->isVisible());
        QVERIFY(takePictures(*lab.view, QStringLiteral("imports-begin")));
    }

    void previewsRecordsAndUndoes()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("new.csv"), laptops(1, 3))}));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 3);
        QCOMPARE(lab.cell(0, "item"), QStringLiteral("NEW-00001"));
        QCOMPARE(lab.page().recordButton()->text(), QStringLiteral("Record 3 items"));
        QCOMPARE(lab.page().hint(), QStringLiteral("Nothing is recorded yet."));
        QCOMPARE(lab.count("laptop"), std::size_t(2));
        lab.page().recordButton()->click();
        QVERIFY(lab.reaches(Stage::Recorded));
        QCOMPARE(lab.count("laptop"), std::size_t(5));
        QVERIFY(lab.page().hint().startsWith(QStringLiteral("3 new and 0 changed items recorded")));
        QVERIFY(lab.page().undoButton()->isVisible());
        lab.page().undoButton()->click();
        QVERIFY(lab.reaches(Stage::Choosing));
        QCOMPARE(lab.count("laptop"), std::size_t(2));
    }

    void manyFilesAreOneOperation()
    {
        ImportLab lab;
        lab.open();
        const OperationNumber before = lab.lab.session.estate()->operation();
        QVERIFY(lab.previews({lab.file(QStringLiteral("a.csv"), laptops(1, 2)),
                              lab.file(QStringLiteral("b.csv"), laptops(11, 2))}));
        lab.page().record();
        QVERIFY(lab.reaches(Stage::Recorded));
        QCOMPARE(lab.lab.session.estate()->operation(), before + 1);
        lab.page().undoButton()->click();
        QVERIFY(lab.reaches(Stage::Choosing));
        QCOMPARE(lab.count("laptop"), std::size_t(2));
    }

    void whatWasTrueBeforeIsRecordedSo()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("new.csv"), laptops(1, 2))}));
        DayField &since = *lab.page().since();
        const auto type = [&](const QString &text) {
            since.setText(text);
            Q_EMIT since.editingFinished();
        };
        type(QStringLiteral("the day before"));
        QVERIFY(!lab.page().recordButton()->isEnabled());
        QVERIFY(lab.page().errors()->text().contains(QStringLiteral("the day before")));
        type(QStringLiteral("2999-01-01"));
        QVERIFY(!lab.page().recordButton()->isEnabled());
        type(QStringLiteral("2021-03-31"));
        QVERIFY(lab.page().recordButton()->isEnabled());
        QVERIFY(lab.page().errors()->text().isEmpty());
        QVERIFY2(lab.page().hint().contains(QStringLiteral("Wed 31 Mar 2021")),
                 qPrintable(lab.page().hint()));
        lab.page().record();
        QVERIFY(lab.reaches(Stage::Recorded));
        QCOMPARE(lab.count("laptop"), std::size_t(4));
        JobContext job;
        const auto early = lab.lab.other()->trueOn(*parseDay("2021-04-01"), job);
        QVERIFY(early);
        QCOMPARE((*early)->itemsOfClass("laptop").size(), std::size_t(2));
        // The next import is of today again.
        lab.page().record();
        QVERIFY(since.text().isEmpty());
        QVERIFY(!lab.run().since());
    }

    void anEmptyFolderSaysSo()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(QDir(lab.folder.path()).mkdir(QStringLiteral("empty")));
        QVERIFY(lab.previews({lab.folder.filePath(QStringLiteral("empty"))}));
        QVERIFY2(lab.page().hint().contains(QStringLiteral("holds no files")), qPrintable(lab.page().hint()));
        QVERIFY(!lab.page().recordButton()->isVisible());
    }

    void theSameTwiceChangesNothing()
    {
        ImportLab lab;
        lab.open();
        const QString file = lab.file(QStringLiteral("new.csv"), laptops(1, 3));
        QVERIFY(lab.previews({file}));
        lab.page().record();
        QVERIFY(lab.reaches(Stage::Recorded));
        QVERIFY(lab.previews({file}));
        QVERIFY(!lab.page().recordButton()->isVisible());
        QCOMPARE(lab.page().hint(), QStringLiteral("The register knows all of this already: 0 changes."));
    }

    void decisionsAreAppliedInTheSameImport()
    {
        ImportLab lab;
        lab.open();
        const QString file = lab.file(QStringLiteral("list.csv"), kHeadings + "laptop,PC-8,SN100200,\n"
                                                                              "laptop,PC-9,SN100200,\n"
                                                                              "laptop,PC-7,SN555,A7\n");
        QVERIFY(lab.previews({file}));
        QCOMPARE(lab.page().model()->countOf(Kind::Held), 2);
        QVERIFY(lab.page().decide()->isVisible());
        QCOMPARE(lab.page().recordButton()->text(), QStringLiteral("Record 1 item, leave 2 held"));
        QVERIFY(takePictures(*lab.view, QStringLiteral("imports-decide")));
        lab.page().table()->setCurrent(0, 0);
        ImportLab::button(*lab.page().decide(), QStringLiteral("It is a new item"))->click();
        QCOMPARE(lab.cell(0, "result"), QStringLiteral("Decided"));
        QCOMPARE(lab.cell(0, "decided"), QStringLiteral("a new item"));
        // The next one that waits is current.
        QCOMPARE(lab.page().table()->currentIndex().row(), 1);
        ImportLab::button(*lab.page().decide(), QStringLiteral("Leave it out"))->click();
        QCOMPARE(lab.cell(1, "decided"), QStringLiteral("left out"));
        QCOMPARE(lab.page().recordButton()->text(), QStringLiteral("Record 2 items"));
        // And can be taken back.
        lab.page().table()->setCurrent(1, 0);
        ImportLab::button(*lab.page().decide(), QStringLiteral("Decide later"))->click();
        QCOMPARE(lab.cell(1, "result"), QStringLiteral("Held"));
        lab.page().record();
        QVERIFY(lab.reaches(Stage::Recorded));
        QCOMPARE(lab.count("laptop"), std::size_t(4));
        QVERIFY(lab.page().hint().endsWith(QStringLiteral("1 wait for a decision.")));
    }

    void oneDecisionForAllAlike()
    {
        ImportLab lab;
        lab.open();
        QByteArray bytes = kHeadings;
        for (int i = 0; i < 30; ++i)
            bytes += "laptop,CLONE-" + QByteArray::number(i) + ",SN100200,\n";
        QVERIFY(lab.previews({lab.file(QStringLiteral("clones.csv"), bytes)}));
        const qint64 held = lab.page().model()->countOf(Kind::Held);
        QCOMPARE(held, 30);
        auto *alike = lab.page().decide()->findChild<QCheckBox *>();
        QVERIFY(alike != nullptr && alike->isVisible());
        QCOMPARE(alike->text(), QStringLiteral("also for 29 other(s) alike"));
        alike->setChecked(true);
        ImportLab::button(*lab.page().decide(), QStringLiteral("Leave it out"))->click();
        QCOMPARE(lab.run().decisions().size(), std::size_t(30));
        lab.page().record();
        QVERIFY(lab.reaches(Stage::Recorded));
        QCOMPARE(lab.count("laptop"), std::size_t(2));
    }

    void problemsAreShownNarrowedAndSaved()
    {
        ImportLab lab;
        lab.open();
        const QString file = lab.file(QStringLiteral("bad.csv"),
                                      "Class,Name,Bought,Cost\nlaptop,PC-7,31/02/2025,12\nlaptop,PC-8,,=cmd\n"
                                      "toaster,PC-9,,\nlaptop,,,\n");
        QVERIFY(lab.previews({file, lab.folder.filePath(QStringLiteral("nowhere.csv"))}));
        PreviewModel &model = *lab.page().model();
        QVERIFY(model.countOf(Kind::Refused) >= 2);
        QVERIFY(model.countOf(Kind::Note) >= 1);
        lab.page().kinds()->choose(Kind::Refused);
        QCOMPARE(qint64(model.rowCount()), model.countOf(Kind::Refused));
        lab.page().kinds()->choose({});
        lab.page().kinds()->search()->setText(QStringLiteral("31/02/2025"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(lab.cell(0, "field"), QStringLiteral("Bought"));
        QVERIFY(lab.cell(0, "file").contains(QStringLiteral("line 2")));
        QVERIFY(!lab.cell(0, "why").isEmpty());
        lab.page().table()->setCurrent(0, 0);
        QVERIFY2(lab.page().problem().startsWith(QStringLiteral("bad.csv, line 2, Bought: \"31/02/2025\": ")),
                 qPrintable(lab.page().problem()));
        lab.page().kinds()->search()->clear();
        // The same file twice in a list would be one problem; each names its place.
        for (int row = 0; row < model.rowCount(); ++row) {
            if (PreviewModel::isProblem(model.line(row)))
                QVERIFY(!lab.cell(row, "file").isEmpty());
        }
        const QString saved = lab.folder.filePath(QStringLiteral("problems.csv"));
        lab.page().saveProblems(saved);
        QVERIFY(SessionLab::until([&] { return lab.lab.told.size() == 1; }));
        QFile in(saved);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray text = in.readAll();
        QVERIFY(text.contains("result,item,field,found,why,what to do,file,line\r\n"));
        QVERIFY(text.contains("31/02/2025"));
        QVERIFY(text.contains("nowhere.csv"));
        QVERIFY(!text.contains(",=cmd")); // no spreadsheet runs it
        lab.page().saveProblems(lab.folder.filePath(QStringLiteral("no/such/folder.csv")));
        QVERIFY(SessionLab::until([&] { return !lab.page().errors()->text().isEmpty(); }));
    }

    void aFileThatChangedIsPreviewedAgain_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("changed") << false;
        QTest::newRow("gone") << true;
    }
    void aFileThatChangedIsPreviewedAgain()
    {
        QFETCH(bool, gone);
        ImportLab lab;
        lab.open();
        const QString file = lab.file(QStringLiteral("new.csv"), laptops(1, 3));
        QVERIFY(lab.previews({file}));
        if (gone)
            QVERIFY(QFile::remove(file));
        else
            lab.file(QStringLiteral("new.csv"), laptops(1, 4));
        const quint64 before = lab.run().previewNumber();
        lab.page().record();
        QVERIFY(SessionLab::until([&] { return !lab.page().errors()->text().isEmpty(); }));
        QCOMPARE(lab.run().stage(), Stage::Previewed);
        QCOMPARE(lab.count("laptop"), std::size_t(2));
        QVERIFY(
            lab.page().errors()->text().contains(gone ? QStringLiteral("gone") : QStringLiteral("changed")));
        Q_EMIT lab.page().errors()->remedyTriggered();
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.page().model()->countOf(Kind::New), gone ? 0 : 4);
        QCOMPARE(lab.page().model()->countOf(Kind::Refused), gone ? 1 : 0);
    }

    void aStoppedReadingCanBeginAgain()
    {
        ImportLab lab;
        lab.open();
        lab.view->choose({lab.file(QStringLiteral("new.csv"), laptops(1, 1'500))});
        QCOMPARE(lab.run().stage(), Stage::Previewing);
        ImportLab::button(lab.page(), QStringLiteral("Cancel"))->click();
        QCOMPARE(lab.run().stage(), Stage::Choosing);
        QCOMPARE(lab.page().hint(), QStringLiteral("Stopped. Nothing was recorded."));
        QCOMPARE(lab.page().recordButton()->text(), QStringLiteral("Preview again"));
        lab.page().recordButton()->click();
        QVERIFY(lab.reaches(Stage::Previewed));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 1'500);
        QCOMPARE(lab.page().hint(), QStringLiteral("Nothing is recorded yet."));
    }

    void aStoppedRecordingLeavesNothing()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("new.csv"), laptops(1, 2'000))}));
        const OperationNumber before = lab.lab.session.estate()->operation();
        lab.page().record();
        QVERIFY(SessionLab::until([&] {
            return lab.run().task() != nullptr && lab.run().task()->step() == QStringLiteral("Recording");
        }));
        auto *stop = ImportLab::button(lab.page(), QStringLiteral("Cancel"));
        stop->click();
        QVERIFY(!stop->isEnabled());
        QCOMPARE(lab.page().hint(), QStringLiteral("Stopping…"));
        QVERIFY(lab.reaches(Stage::Previewed));
        QCOMPARE(lab.page().hint(), QStringLiteral("Stopped. Nothing was recorded."));
        QVERIFY(lab.page().errors()->text().isEmpty());
        QCOMPARE(lab.lab.session.newestOperation(), before);
        QCOMPARE(lab.count("laptop"), std::size_t(2));
        // What was previewed is recorded by the next press.
        lab.page().record();
        QVERIFY(lab.reaches(Stage::Recorded));
        QCOMPARE(lab.count("laptop"), std::size_t(2'002));
    }

    void rubbishIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\0\0\0\xff\xfe\0",
                                              12)
                                       .repeated(200);
        QTest::newRow("no table") << QByteArray("hello\n");
    }
    void rubbishIsRefused()
    {
        QFETCH(QByteArray, bytes);
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("x.bin"), bytes)}));
        QCOMPARE(lab.page().model()->rowCount(), 1);
        QCOMPARE(lab.cell(0, "result"), QStringLiteral("Refused"));
        QCOMPARE(lab.cell(0, "file"), QStringLiteral("x.bin"));
        QVERIFY(!lab.page().recordButton()->isVisible());
    }

    void largeFilesAreLookedAtByTheirFirstRows()
    {
        ImportLab lab;
        lab.open();
        // Large by a column that the register does not know: the rows cost no more than short ones.
        QByteArray bytes = "Class,Name,Serial number,Filling\n";
        const QByteArray filling(2'500, 'x');
        for (int i = 0; bytes.size() <= ImportRun::kLargeBytes; ++i)
            bytes += QStringLiteral("laptop,NEW-%1,SN77%1,").arg(i, 5, 10, QLatin1Char('0')).toUtf8() +
                     filling + "\n";
        QVERIFY(lab.previews({lab.file(QStringLiteral("large.csv"), bytes)}));
        QVERIFY(lab.run().preview()->result.isPart);
        QCOMPARE(lab.page().recordButton()->text(), QStringLiteral("Preview all rows"));
        QVERIFY(lab.page().recordButton()->isEnabled());
        // Reading all of it can be stopped.
        lab.page().record();
        QCOMPARE(lab.run().stage(), Stage::Previewing);
        ImportLab::button(lab.page(), QStringLiteral("Cancel"))->click();
        QCOMPARE(lab.run().stage(), Stage::Previewed);
        QVERIFY(SessionLab::until([&] { return lab.lab.session.tasks().running().isEmpty(); }));
        QVERIFY(lab.run().preview()->result.isPart);
    }

    void readingOnlySaysWhy()
    {
        ImportLab lab;
        lab.open(true);
        QVERIFY(lab.previews({lab.file(QStringLiteral("new.csv"), laptops(1, 3))}));
        QVERIFY(lab.page().recordButton()->isVisible());
        QVERIFY(!lab.page().recordButton()->isEnabled());
        QVERIFY(lab.page().hint().contains(QStringLiteral("reading only")));
    }

    void leavingInTheMidstIsSafe()
    {
        ImportLab lab;
        lab.open();
        lab.view->choose({lab.file(QStringLiteral("new.csv"), laptops(1, 2'000))});
        QCOMPARE(lab.run().stage(), Stage::Previewing);
        lab.view.reset();
        QVERIFY(SessionLab::until([&] { return lab.lab.session.tasks().running().isEmpty(); }));
    }

    void aNewerChoiceOutdatesTheOlder()
    {
        ImportLab lab;
        lab.open();
        lab.view->choose({lab.file(QStringLiteral("a.csv"), laptops(1, 2'000))});
        QVERIFY(lab.previews({lab.file(QStringLiteral("b.csv"), laptops(5'001, 1))}));
        QVERIFY(SessionLab::until([&] { return lab.lab.session.tasks().running().isEmpty(); }));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 1);
    }

    void filesAreDroppedAnywhere()
    {
        ImportLab lab;
        lab.lab.open();
        MainWindow window(lab.lab.session);
        window.show();
        window.goTo({QStringLiteral("home"), {}, {}, {}});
        const auto drop = [&](const QUrl &url) {
            QMimeData data;
            data.setUrls({url});
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QCoreApplication::sendEvent(&window, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
            return event.isAccepted();
        };
        QVERIFY(!drop(QUrl(QStringLiteral("https://example.org/a.csv"))));
        QCOMPARE(window.currentView()->place().view, QStringLiteral("home"));
        QVERIFY(drop(QUrl::fromLocalFile(lab.file(QStringLiteral("new.csv"), laptops(1, 3)))));
        auto *view = qobject_cast<ImportsView *>(window.currentView());
        QVERIFY(view != nullptr);
        QVERIFY(SessionLab::until([&] { return view->page()->run()->stage() == Stage::Previewed; }));
        QCOMPARE(view->page()->model()->countOf(Kind::New), 3);
    }

    void narrowWindowsFoldTheChange()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews(
            {lab.file(QStringLiteral("up.csv"), "Class,Asset number,Status\nlaptop,A1,in repair\n")}));
        QCOMPARE(lab.page().model()->countOf(Kind::Updated), 1);
        QCOMPARE(lab.cell(0, "after"), QStringLiteral("in_repair"));
        lab.view->resize(900, 600);
        QVERIFY(
            SessionLab::until([&] { return lab.cell(0, "change") == QStringLiteral("Status: in_repair"); }));
    }
};

TALLY_TEST(TestImportPage);
#include "test_import_page.moc"
