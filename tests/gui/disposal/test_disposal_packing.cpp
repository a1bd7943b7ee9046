// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packing by a scanner: container, things, container again, seal; a wrong thing answers at once. And the
// papers of what is chosen.
#include "disposal_office.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/details/line_list.h"
#include "ui/views/disposal/disposal_papers.h"
#include "ui/views/disposal/packing_page.h"
#include "ui/widgets/text_label.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

// Read as a keyboard-wedge scanner types it; the answer of the page.
QString scan(const DisposalOffice &office, const char *label)
{
    PackingPage &page = *office.view->packingPage();
    QTest::keyClicks(page.field(), QLatin1String(label));
    QTest::keyClick(page.field(), Qt::Key_Return);
    if (!SessionLab::until([&] { return page.waiting() == 0; }) || !office.isRead())
        return QStringLiteral("no answer");
    return page.answer()->text();
}

} // namespace

class TestDisposalPacking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContainerIsPackedAndSealedByLabelsAlone()
    {
        DisposalOffice office;
        office.play("events-1.jsonl", 48); // the order is approved, and CAGE-9 is there
        office.open();
        office.go(QStringLiteral("packing"));
        QVERIFY(office.isRead());
        PackingPage &page = *office.view->packingPage();
        QVERIFY(SessionLab::until([&] { return page.isVisible(); }));
        QVERIFY(scan(office, "PC-01").contains(QStringLiteral("container first")));
        const QString opened = scan(office, "cage-9");
        QVERIFY2(page.state().container, qPrintable(opened));
        const std::size_t before = page.held()->lines().size();
        const QString packed = scan(office, "SN-PC-02"); // by its serial number
        QVERIFY2(packed.contains(QStringLiteral("PC-02 is in CAGE-9")), qPrintable(packed));
        QVERIFY(SessionLab::until([&] { return page.held()->lines().size() == before + 1; }));
        QVERIFY(scan(office, "PC-02").contains(QStringLiteral("already")));
        const QString unknown = scan(office, "PC-99");
        QVERIFY2(unknown.contains(QStringLiteral("PC-99")), qPrintable(unknown));
        QCOMPARE(page.held()->lines().size(), before + 1);
        QVERIFY(takePictures(*office.view, QStringLiteral("disposal-packing")));
        scan(office, "CAGE-9");
        QVERIFY(page.state().asksSeal);
        const QString sealed = scan(office, "9001");
        QVERIFY2(sealed.contains(QStringLiteral("sealed with 9001")), qPrintable(sealed));
        QVERIFY(!page.state().container);
        QVERIFY(scan(office, "CAGE-9").contains(QStringLiteral("Nothing goes into it")));
    }

    void papersAreOfWhatIsChosen()
    {
        DisposalOffice office;
        office.play("events-1.jsonl");
        office.open();
        QVERIFY(office.isRead());
        const QString certificate = QStringLiteral("disposal.paper.disposal-certificate");
        const QString pack = QStringLiteral("disposal.paper.disposal-pack");
        QVERIFY(office.stand(QStringLiteral("PC-01")));
        ui::ActionRegistry &actions = office.lab.actions;
        QVERIFY(SessionLab::until([&] { return actions.whyUnavailable(actions.find(pack)).isEmpty(); }));
        QVERIFY(actions.whyUnavailable(actions.find(certificate)).contains(QStringLiteral("accepted")));
        const ItemId order = office.view->watch()->sheet()->orders.front().id;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("pack.html"));
        office.view->papers()->saveTo(*report::findDisposalReport("disposal-pack"), order, file);
        QVERIFY(SessionLab::until([&] { return office.lab.told.join(QString()).contains(file); }));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("D-2026-01"));
        const QString pdf = folder.filePath(QStringLiteral("note.pdf"));
        office.view->papers()->saveTo(*report::findDisposalReport("disposal-collection"), order, pdf);
        QVERIFY(SessionLab::until([&] { return office.lab.told.join(QString()).contains(pdf); }));
        QVERIFY(QFile::exists(pdf));
    }
};

TALLY_TEST(TestDisposalPacking);

#include "test_disposal_packing.moc"
