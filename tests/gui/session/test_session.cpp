// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::ui;

namespace {

constexpr int kPatience = 30'000;

// A register of one organisation and one laptop, opened by a session.
struct Lab
{
    QTemporaryDir folder;
    SystemClock clock;
    Session session{clock};

    app::OpenParameters parameters() const
    {
        app::OpenParameters wanted;
        wanted.url = folder.filePath(QStringLiteral("register.tally")).toStdString();
        wanted.actor = "jo";
        return wanted;
    }

    bool make()
    {
        QSignalSpy opened(&session, &Session::opened);
        session.createEmpty(parameters(), QStringLiteral("North"));
        return opened.wait(kPatience);
    }

    // Records and waits; the error's text, or nothing.
    QString record(const QString &what, std::function<Session::Recorded(app::Register &, JobContext &)> work)
    {
        bool ended = false;
        QString error;
        session.record(&session, what, std::move(work), [&](const Session::Recorded &recorded) {
            ended = true;
            if (!recorded)
                error = QString::fromStdString(recorded.error().text());
        });
        return QTest::qWaitFor([&] { return ended; }, kPatience) ? error : QStringLiteral("no answer");
    }

    QString addLaptop(const std::string &name)
    {
        return record(
            QStringLiteral("Add"), [name](app::Register &opened, JobContext &job) -> Session::Recorded {
                TALLY_TRY(const OperationNumber number,
                          opened.add("laptop", {{"name", name}, {"asset_number", name}}, "test", job));
                return std::optional(number);
            });
    }

    bool knows(const std::string &key) const { return bool(session.estate()->findKey(key)); }
};

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndShows()
    {
        Lab lab;
        QVERIFY(lab.make());
        QVERIFY(lab.session.isOpen());
        QCOMPARE(lab.session.actor(), QStringLiteral("jo"));
        QVERIFY(lab.session.mayEdit());
        QCOMPARE(lab.session.estate()->itemsOfClass("partner").size(), std::size_t(1));
    }

    void aRegisterThatIsNotThereIsAFailureInWords()
    {
        Lab lab;
        QSignalSpy failed(&lab.session, &Session::openFailed);
        lab.session.open(lab.parameters());
        QVERIFY(failed.wait(kPatience));
        QVERIFY(!lab.session.isOpen());
        QVERIFY(!qvariant_cast<Error>(failed.first().first()).reason.empty());
        QCOMPARE(lab.session.tasks().tasks().last()->stage(), Task::Stage::Failed);
    }

    void recordingShowsTheNewEstateAndCanBeUndoneAndRedone()
    {
        Lab lab;
        QVERIFY(lab.make());
        QCOMPARE(lab.addLaptop("PC-1"), QString());
        QVERIFY(lab.knows("PC-1"));
        const auto undo = [&](std::optional<OperationNumber> operation) {
            bool ended = false;
            lab.session.undo(*operation, &lab.session, [&](const auto &report) { ended = bool(report); });
            return QTest::qWaitFor([&] { return ended; }, kPatience);
        };
        QVERIFY(lab.session.undoable().has_value());
        QVERIFY(undo(lab.session.undoable()));
        QVERIFY(!lab.knows("PC-1"));
        QVERIFY(!lab.session.undoable().has_value());
        QVERIFY(lab.session.redoable().has_value());
        QVERIFY(undo(lab.session.redoable()));
        QVERIFY(lab.knows("PC-1"));
        QVERIFY(!lab.session.redoable().has_value());
        QVERIFY(lab.session.undoable().has_value());
    }

    void anErrorLeavesEverythingAsItWas()
    {
        Lab lab;
        QVERIFY(lab.make());
        const estate::EstatePtr before = lab.session.estate();
        const QString error = lab.record(QStringLiteral("Add"),
                                         [](app::Register &opened, JobContext &job) -> Session::Recorded {
                                             TALLY_TRY(const OperationNumber number,
                                                       opened.add("spaceship", {{"name", "X"}}, "test", job));
                                             return std::optional(number);
                                         });
        QVERIFY(error.contains(QStringLiteral("spaceship")));
        QCOMPARE(lab.session.estate(), before);
        QVERIFY(!lab.session.undoable().has_value());
    }

    void othersChangesArriveByThemselves()
    {
        Lab lab;
        QVERIFY(lab.make());
        QSignalSpy elsewhere(&lab.session, &Session::changedElsewhere);
        {
            auto other = app::Register::open(lab.parameters(), lab.clock);
            QVERIFY(bool(other));
            JobContext job;
            QVERIFY(bool((*other)->add("laptop", {{"name", "PC-2"}}, "elsewhere", job)));
        }
        QVERIFY(elsewhere.wait(kPatience));
        QVERIFY(lab.knows("PC-2"));
    }

    void thePastIsShownAndLocked()
    {
        Lab lab;
        QVERIFY(lab.make());
        const OperationNumber empty = lab.session.estate()->operation();
        QCOMPARE(lab.addLaptop("PC-1"), QString());
        QSignalSpy moved(&lab.session, &Session::viewpointChanged);
        lab.session.setViewpoint({Viewpoint::Kind::AsOf, QString::number(empty)});
        QVERIFY(moved.wait(kPatience));
        QVERIFY(!lab.knows("PC-1"));
        QVERIFY(!lab.session.mayEdit());
        QVERIFY(!lab.session.whyNoEdit().isEmpty());
        lab.session.setViewpoint({});
        QVERIFY(lab.knows("PC-1"));
        QVERIFY(lab.session.mayEdit());
    }

    void aNewerRequestOutdatesAnOlder()
    {
        Lab lab;
        std::atomic<bool> release = false;
        QList<int> answers;
        for (int number = 1; number <= 3; ++number)
            lab.session.compute<int>(
                &lab.session, QStringLiteral("slot"),
                [&release, number](JobContext &) {
                    while (!release)
                        QThread::msleep(1);
                    return number;
                },
                [&answers](int answer) { answers.append(answer); });
        release = true;
        QVERIFY(QTest::qWaitFor([&] { return !answers.isEmpty(); }, kPatience));
        QTest::qWait(50);
        QCOMPARE(answers, QList<int>{3});
    }

    void workForAWidgetThatHasGoneIsDropped()
    {
        Lab lab;
        bool answered = false;
        {
            QObject gone;
            lab.session.compute<int>(
                &gone, QStringLiteral("slot"), [](JobContext &) { return 1; }, [&](int) { answered = true; });
        }
        QTest::qWait(100);
        QVERIFY(!answered);
    }
};

TALLY_TEST(TestSession);
#include "test_session.moc"
