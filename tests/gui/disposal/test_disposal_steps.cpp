// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps taken and refused in the window: what a form says before it is recorded, what stays when it is
// refused, evidence that is judged first, the decision of a near match.
#include "disposal_office.h"
#include "registrar.h"
#include "ui/views/disposal/event_fields.h"
#include "ui/views/disposal/event_pane.h"
#include "ui/views/disposal/reconcile_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

OperationNumber newest(DisposalOffice &office)
{
    return must(office.lab.other()->operationOf({}));
}

void type(EventPane *form, const char *field, const QString &text)
{
    QLineEdit *edit = form->fields()->field(field);
    if (edit == nullptr)
        qFatal("no field %s", field);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

} // namespace

class TestDisposalSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThingIsRetiredAndStandsInTheTable()
    {
        DisposalOffice office;
        office.open();
        QVERIFY(office.isRead());
        QVERIFY(office.act("disposal.retire"));
        EventPane *form = office.view->side()->form();
        QVERIFY(office.view->side()->isOnForm());
        type(form, "subject", QStringLiteral("PC-01"));
        type(form, "ticket", QStringLiteral("CH-1"));
        type(form, "because", QStringLiteral("five years old"));
        QVERIFY(SessionLab::until(
            [&] { return DisposalOffice::lineWith(form->outcome(), QStringLiteral("PC-01")) != nullptr; }));
        form->record();
        QVERIFY(SessionLab::until([&] { return office.rowOf(QStringLiteral("PC-01")) == 0; }));
        QVERIFY(office.lab.told.join(QLatin1Char(' ')).contains(QStringLiteral("recorded as operation")));
    }

    void aRefusalStaysWithItsCodeAndRemedy()
    {
        DisposalOffice office;
        office.play("events-1.jsonl");
        office.open();
        QVERIFY(office.isRead());
        const OperationNumber before = newest(office);
        office.go(QStringLiteral("orders"));
        QVERIFY(SessionLab::until([&] { return office.view->orderTable()->model()->rowCount() == 1; }));
        office.view->orderTable()->setCurrent(0, 0);
        QVERIFY(office.act("disposal.steps"));
        QVERIFY(office.view->side()->isOnSteps());
        // From where it stands it cannot be proposed for closing: it is listed with the reason.
        const LineList *steps = office.view->side()->steps();
        QVERIFY(DisposalOffice::lineWith(steps, QStringLiteral("Starts from")) != nullptr);
        office.view->side()->begin("retire", {});
        EventPane *form = office.view->side()->form();
        type(form, "subject", QStringLiteral("PC-01"));
        type(form, "ticket", QStringLiteral("CH-2"));
        type(form, "because", QStringLiteral("again"));
        form->record();
        QVERIFY(SessionLab::until(
            [&] { return DisposalOffice::lineWith(form->outcome(), QStringLiteral("DSP-")) != nullptr; }));
        QVERIFY(office.view->side()->isOnForm());
        QCOMPARE(newest(office), before);
    }

    void evidenceIsJudgedBeforeItIsRecorded()
    {
        DisposalOffice office;
        office.play("events-1.jsonl", 9);
        office.open();
        QVERIFY(office.isRead());
        const OperationNumber before = newest(office);
        QVERIFY(office.act("disposal.evidence"));
        EventPane *form = office.view->side()->form();
        type(form, "file", QString::fromStdString(DisposalOffice::path("nwipe-failed.log")));
        QVERIFY(SessionLab::until([&] {
            return DisposalOffice::lineWith(form->outcome(), QStringLiteral("EV-STATUS")) != nullptr;
        }));
        QCOMPARE(newest(office), before);
        form->record();
        QVERIFY(SessionLab::until([&] { return newest(office) > before; }));
        // The same again changes nothing.
        const OperationNumber after = newest(office);
        QVERIFY(SessionLab::until([&] { return !form->isRecording(); }));
        form->record();
        QVERIFY(SessionLab::until([&] { return !form->isRecording(); }));
        QCOMPARE(newest(office), after);
    }

    void aNearMatchIsDecidedWithAKey()
    {
        DisposalOffice office;
        office.play("events-1.jsonl");
        office.open();
        QVERIFY(office.isRead());
        office.go(QStringLiteral("reconcile"));
        ReconcilePage *page = office.view->reconcilePage();
        QVERIFY(SessionLab::until([&] { return page->model()->rowCount() == 12; }));
        page->table()->setCurrent(0, 0);
        QTest::keyClick(page->table(), Qt::Key_S);
        EventPane *form = office.view->side()->form();
        QVERIFY(SessionLab::until([&] { return office.view->side()->isOnForm(); }));
        QCOMPARE(form->event()->name, std::string_view("resolve"));
        QVERIFY(!form->fields()->field("same_as")->text().isEmpty());
        type(form, "because", QStringLiteral("the label was read again"));
        const OperationNumber before = newest(office);
        form->record();
        QVERIFY(SessionLab::until([&] { return newest(office) > before; }));
    }

    void aRegisterThatMayNotBeWrittenSaysSo()
    {
        DisposalOffice office;
        office.play("events-1.jsonl", 3);
        office.lab.open(true);
        office.view = std::make_unique<DisposalView>(office.lab.context);
        office.view->show();
        office.go(QStringLiteral("things"));
        QVERIFY(office.isRead());
        const QAction *retire = office.lab.actions.find(QStringLiteral("disposal.retire"));
        QVERIFY(!office.lab.actions.whyUnavailable(retire).isEmpty());
    }
};

TALLY_TEST(TestDisposalSteps);

#include "test_disposal_steps.moc"
