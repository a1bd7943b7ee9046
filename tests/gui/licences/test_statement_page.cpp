// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A statement in the window, from its draft to a second person's signature.
#include "licence_office.h"
#include "pictures.h"
#include "registrar.h"
#include "report/document_file.h"
#include "ui/views/licences/issued_model.h"
#include "ui/views/licences/paper_pages.h"
#include "ui/views/licences/statement_page.h"
#include "ui/views/reports/document_model.h"
#include "ui/widgets/error_strip.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

const QString kStatement = QStringLiteral("statement");

class Desk
{
public:
    Desk()
    {
        qputenv("PATH", qgetenv("TALLY_PROGRAMS") + ':' + qgetenv("PATH")); // that paint the PDF
        office.open();
        office.view->go({QStringLiteral("licences"), kStatement, {}, {}});
        page = office.view->statement();
        page->field(StatementPage::Field::Publisher)->setText(QStringLiteral("Acme"));
        page->field(StatementPage::Field::Name)->setText(QStringLiteral("Acme"));
    }
    bool isQuiet() const
    {
        return SessionLab::until([this] { return !page->isWorking(); });
    }
    bool draft()
    {
        page->draftButton()->click();
        return isQuiet() && page->errorStrip()->text().isEmpty();
    }
    bool issue()
    {
        if (!draft() || !page->issueButton()->isEnabled())
            return false;
        page->issueButton()->click();
        return isQuiet() && page->errorStrip()->text().isEmpty();
    }

    LicenceOffice office;
    StatementPage *page = nullptr;
};

} // namespace

class TestStatementPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsReadAsPagesBeforeItIsIssued()
    {
        Desk desk;
        StatementPage &page = *desk.page;
        QVERIFY(!page.issueButton()->isEnabled());
        QVERIFY(desk.draft());
        QVERIFY(page.pages()->pageCount() >= 3);
        QVERIFY(page.words().contains(QStringLiteral("publisher Acme required 3 units")));
        QCOMPARE(page.issued().rowCount(), 0);
        QVERIFY(page.issueButton()->isEnabled());
        QVERIFY(takePictures(*desk.office.view, QStringLiteral("licences-statement")));
        // What is issued is what was read.
        page.field(StatementPage::Field::Publisher)->setText(QStringLiteral("Blot"));
        QVERIFY(!page.issueButton()->isEnabled());
        page.field(StatementPage::Field::Publisher)->setText(QStringLiteral("Acme"));
        QVERIFY(page.issueButton()->isEnabled());
        desk.office.edit(desk.office.l1, {{"quantity", "3"}});
        QVERIFY(SessionLab::until([&] { return !page.issueButton()->isEnabled(); }));
    }

    void theFaultsOfAQuestionAreTold()
    {
        Desk desk;
        desk.page->field(StatementPage::Field::Publisher)->setText(QStringLiteral("Acmee"));
        desk.page->draftButton()->click();
        QVERIFY(desk.isQuiet());
        QVERIFY(desk.page->errorStrip()->text().contains(QStringLiteral("Did you mean Acme")));
        QVERIFY(!desk.page->issueButton()->isEnabled());
        desk.page->field(StatementPage::Field::AsOf)->setText(QStringLiteral("31/02/2026"));
        desk.page->draftButton()->click();
        QVERIFY(!desk.page->isWorking());
    }

    void itIsIssuedVerifiedAndNotSignedByWhoPreparedIt()
    {
        Desk desk;
        StatementPage &page = *desk.page;
        QVERIFY(desk.issue());
        QCOMPARE(page.issued().rowCount(), 1);
        QVERIFY(page.current());
        QVERIFY(page.openButton()->isEnabled()); // it has its PDF
        QVERIFY(!page.compareButton()->isEnabled());
        page.verifyButton()->click();
        QVERIFY(desk.isQuiet());
        QVERIFY2(page.words().contains(QStringLiteral("is reproduced")), qPrintable(page.words()));
        QVERIFY(page.rows().rowCount() > 13);
        QVERIFY(page.pages()->pageCount() >= 3);
        page.signButton()->click();
        QVERIFY(desk.isQuiet());
        QVERIFY2(page.errorStrip()->text().contains(QStringLiteral("has not prepared it")),
                 qPrintable(page.errorStrip()->text()));
        bool hasCode = false;
        for (const QLabel *label : page.errorStrip()->findChildren<QLabel *>())
            hasCode = hasCode || label->text() == QLatin1String("DSP-102");
        QVERIFY(hasCode);
        QCOMPARE(page.issued().at(0).status, std::string("issued"));
        const QTemporaryDir folder;
        page.saveTo(folder.path());
        QVERIFY(desk.isQuiet());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("statement.pdf"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("SHA256SUMS"))));
    }

    void anotherPersonSignsAndTheNextVersionTellsWhatChanged()
    {
        Desk desk;
        StatementPage &page = *desk.page;
        QVERIFY(desk.issue());
        // Somebody else comes to the same register.
        app::OpenParameters other = desk.office.lab.parameters();
        other.actor = "mary";
        desk.office.lab.session.open(other);
        QVERIFY(SessionLab::until([&] {
            return desk.office.lab.session.isOpen() &&
                   desk.office.lab.session.actor() == QLatin1String("mary");
        }));
        QVERIFY(SessionLab::until([&] { return page.issued().rowCount() == 1; }));
        page.standOn(page.issued().at(0).id);
        page.remarkField()->setText(QStringLiteral("seen"));
        page.signButton()->click();
        QVERIFY(desk.isQuiet());
        QVERIFY2(page.errorStrip()->text().isEmpty(), qPrintable(page.errorStrip()->text()));
        QVERIFY(SessionLab::until([&] { return page.issued().at(0).status == "signed"; }));
        QCOMPARE(page.issued().at(0).signedBy, std::string("mary"));
        QCOMPARE(page.issued().at(0).remark, std::string("seen"));
        QVERIFY(!page.signButton()->isEnabled());

        desk.office.edit(desk.office.l1, {{"quantity", "5"}});
        QVERIFY(SessionLab::until([&] { return desk.draft() && page.issueButton()->isEnabled(); }));
        QVERIFY(desk.issue());
        QCOMPARE(page.issued().rowCount(), 2);
        QCOMPARE(page.issued().at(0).version, std::int64_t(2)); // the newest first
        QVERIFY(page.compareButton()->isEnabled());
        page.compareButton()->click();
        QVERIFY(desk.isQuiet());
        bool isBought = false;
        for (int row = 0; row < page.rows().rowCount(); ++row)
            isBought = isBought || (page.rows().cell(row, 2).text == QLatin1String("entitled") &&
                                    page.rows().cell(row, 4).text == QLatin1String("bought") &&
                                    page.rows().cell(row, 5).text == QLatin1String("4"));
        QVERIFY(isBought);
    }

    // Each run is a process of its own, whose tables are shuffled otherwise.
    void theProgramPaintsTheSameFileEachTime()
    {
        report::PaperOrder order;
        order.made = 1'743'379'200'000;
        order.document.title = "Statement";
        order.document.wraps = true;
        order.document.sections.push_back(
            {"1 Title", {{"A", false}, {"B", true}}, {{std::string("ab"), std::int64_t(3)}}, {{}}});
        const QTemporaryDir folder;
        const QString in = folder.filePath(QStringLiteral("in.json"));
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(report::toFile(order)));
        file.close();
        QByteArray first;
        for (int run = 0; run < 6; ++run) {
            const QString out = folder.filePath(QString::number(run));
            QCOMPARE(QProcess::execute(qEnvironmentVariable("TALLY_PROGRAMS") + QStringLiteral("/tallystick"),
                                       {QStringLiteral("--paint"), in, QStringLiteral("--to"), out}),
                     0);
            QFile painted(out);
            QVERIFY(painted.open(QIODevice::ReadOnly));
            const QByteArray bytes = painted.readAll();
            QVERIFY(bytes.contains("pdfaid:part"));
            if (run == 0)
                first = bytes;
            QVERIFY2(bytes == first, qPrintable(QString::number(run)));
        }
    }

    void pagesGoByKeysAndGrow()
    {
        Desk desk;
        QVERIFY(desk.draft());
        PaperPages *pages = desk.page->pages();
        QTest::keyClick(pages, Qt::Key_PageDown);
        QCOMPARE(pages->currentPage(), 1);
        QTest::keyClick(pages, Qt::Key_End);
        QCOMPARE(pages->currentPage(), pages->pageCount() - 1);
        QTest::keyClick(pages, Qt::Key_Plus);
        QVERIFY(pages->zoom() > 1);
        QCOMPARE(pages->currentPage(), pages->pageCount() - 1);
    }
};

TALLY_TEST(TestStatementPage);
#include "test_statement_page.moc"
