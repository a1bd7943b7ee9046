// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"

#include "ui/help/guide_pages.h"
#include "ui/help/guide_window.h"
#include "ui/views/registry.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace tally::test;
using namespace tally::ui;

namespace {

QStringList namesOf(const std::vector<const GuidePage *> &pages)
{
    QStringList names;
    for (const GuidePage *page : pages)
        names.append(page->name);
    return names;
}

} // namespace

class TestGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewHasItsPage()
    {
        for (const ViewSpec &view : views())
            QVERIFY2(findGuidePage(QLatin1String(view.id)) != nullptr, view.id);
        // Panes that say so by themselves.
        for (const char *page : {"index", "open", "details", "labels", "keys"})
            QVERIFY2(findGuidePage(QLatin1String(page)) != nullptr, page);
    }
    void pagesBeginWithTheirTitle()
    {
        for (const GuidePage &page : guidePages()) {
            QVERIFY2(page.text.startsWith(QStringLiteral("# ") + page.title), qPrintable(page.name));
            QVERIFY(!page.title.isEmpty());
            QVERIFY(!page.text.contains(QStringLiteral("SPDX")));
        }
    }
    void linksLeadSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int met = 0;
        for (const GuidePage &page : guidePages()) {
            for (auto each = link.globalMatch(page.text); each.hasNext();) {
                const QString target = each.next().captured(1);
                if (target.startsWith(QStringLiteral("http")) || page.name.startsWith(QStringLiteral("../")))
                    continue;
                const QUrl url = page.url().resolved(QUrl(target));
                QVERIFY2(guidePageAt(url) != nullptr, qPrintable(page.name + QStringLiteral(": ") + target));
                ++met;
            }
        }
        QVERIFY(met >= 12);
    }
    void wordsFindPages()
    {
        QCOMPARE(namesOf(guidePagesWith(QString())).size(), int(guidePages().size()));
        QCOMPARE(namesOf(guidePagesWith(QStringLiteral("labels"))).first(), QStringLiteral("labels"));
        QVERIFY(
            namesOf(guidePagesWith(QStringLiteral("endoflife SUPPORT"))).contains(QStringLiteral("reports")));
        QVERIFY(guidePagesWith(QStringLiteral("zebrafish")).empty());
    }
    void thePageIsOpened()
    {
        GuideWindow window;
        window.open(QStringLiteral("impact"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.page(), QStringLiteral("impact"));
        QVERIFY(window.text()->toPlainText().startsWith(QStringLiteral("Impact")));
        QVERIFY(!window.text()->toPlainText().contains(QStringLiteral("**")));
        window.open(QStringLiteral("no such page"));
        QCOMPARE(window.page(), QStringLiteral("index"));
    }
    void linksAreFollowed()
    {
        GuideWindow window;
        window.open(QStringLiteral("index"));
        Q_EMIT window.text()->anchorClicked(QUrl(QStringLiteral("labels.md")));
        QCOMPARE(window.page(), QStringLiteral("labels"));
        window.open(QStringLiteral("items"));
        Q_EMIT window.text()->anchorClicked(QUrl(QStringLiteral("../filter-language.md")));
        QCOMPARE(window.page(), QStringLiteral("../filter-language"));
    }
    void searchingMarksTheWords()
    {
        GuideWindow window;
        window.open(QStringLiteral("home"));
        QTest::keyClicks(window.search(), QStringLiteral("avery"));
        QCOMPARE(window.page(), QStringLiteral("labels"));
        QCOMPARE(window.text()->extraSelections().size(), 1);
        auto *list = window.findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QTest::keyClicks(window.search(), QStringLiteral("zz"));
        QCOMPARE(list->count(), 1); // says that there is none
        QCOMPARE(window.page(), QStringLiteral("labels"));
        QTest::keyClick(&window, Qt::Key_Escape); // first the search, then the window
        QVERIFY(window.isVisible());
        QCOMPARE(list->count(), int(guidePages().size()));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }
    void looksRight()
    {
        GuideWindow window;
        window.open(QStringLiteral("items"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(takePictures(window, QStringLiteral("guide")));
    }
};

TALLY_TEST(TestGuide);
#include "test_guide.moc"
