// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_lab.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/tables/table_view.h"
#include "ui/views/imports/column_uses.h"
#include "ui/views/imports/mapping_model.h"
#include "ui/views/imports/mapping_pane.h"
#include "ui/views/imports/words_model.h"
#include "ui/views/imports/words_pane.h"
#include "ui/widgets/error_strip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using Kind = PreviewModel::Kind;
using Use = exchange::ColumnMapping::Use;

namespace {

// Titles above the header, names that nothing is called, decimal commas.
const QByteArray kOdd = "Stores list;;;;\nNo;Thing;Sort;Since;Price\nS-1;PC-7;Laptop;03/04/2025;812,00\n"
                        "S-2;PC-8;Laptop;05/06/2025;640,50\n";

const QByteArray kWords =
    "Type,Name,Asset number,Status\nLaptop,PC-7,W-1,Deployed\nLaptop,PC-8,W-2,On the moon\n"
    "Brick,PC-9,W-3,Who knows\n";

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void usesAreFoundByTheirWords()
    {
        const auto registry = model::ClassRegistry::shipped();
        const auto uses = columnUses({"laptop"}, *registry);
        QCOMPARE(uses.front().use, Use::Ignore);
        const auto serial = useOf(QStringLiteral("serial n"), uses);
        QVERIFY(serial);
        QCOMPARE(serial->name, std::string("serial_number"));
        QCOMPARE(useOf(QStringLiteral("serial_number"), uses)->name, std::string("serial_number"));
        QCOMPARE(useOf(QStringLiteral(" "), uses)->use, Use::Ignore);
        QVERIFY(!useOf(QStringLiteral("number"), uses)); // several
        QVERIFY(!useOf(QStringLiteral("flavour"), uses));
        QCOMPARE(useOf(QStringLiteral("custodian"), uses)->use, Use::Reference);
        QCOMPARE(useOf(QStringLiteral("custodian"), uses)->className, std::string("person"));
        for (const ColumnUse &use : uses) {
            const auto again = useOf(use.words, uses);
            QVERIFY2(again && again->words == use.words, qPrintable(use.words));
            exchange::ColumnMapping mapping;
            mapping.use = use.use;
            mapping.name = use.name;
            mapping.className = use.className;
            QCOMPARE(wordsOf(mapping, uses), use.words);
        }
    }

    void changesKeepWhatElseIsSaid()
    {
        auto mapping = *exchange::parseMapping(R"({"columns":[{"columns":["A","B"],"attribute":"name"},
            {"column":"C","attribute":"status","values":{"ok":"in_use"}},{"column":"D","attribute":"notes"}]})");
        const ColumnUse status{QStringLiteral("Status"), Use::Attribute, "status", {}};
        mapping = withUse(mapping, "c", status);
        QCOMPARE(mapping.columns.front().name, std::string("status"));
        QCOMPARE(mapping.columns.front().values.at("ok"), std::string("in_use"));
        mapping = withUse(mapping, "B", status);
        QCOMPARE(mapping.columns.front().columns, std::vector<std::string>{"B"});
        QVERIFY(mapping.columns.front().values.empty());
        const auto joined =
            std::ranges::find(mapping.columns, std::string("name"), &exchange::ColumnMapping::name);
        QCOMPARE(joined->columns, std::vector<std::string>{"A"});
        QCOMPARE(mapping.columns.size(), std::size_t(4));
    }

    void showsWhatWasFoundOut()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("odd.csv"), kOdd)}));
        MappingModel &model = *lab.page().mapping()->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.cell(0, MappingModel::NameColumn).text, QStringLiteral("No"));
        QVERIFY(model.cell(0, MappingModel::SamplesColumn).text.contains(QStringLiteral("S-1")));
        QVERIFY(lab.run().look()->problem); // "Sort" is not known for a class column
        QVERIFY(lab.page().mapping()->isVisible());
        QCOMPARE(lab.page().model()->countOf(Kind::Refused), 1);
        QVERIFY(takePictures(*lab.view, QStringLiteral("imports-columns")));
    }

    void eachChangePreviewsAgain()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("odd.csv"), kOdd)}));
        MappingPane &pane = *lab.page().mapping();
        quint64 before = lab.run().previewNumber();
        choose(pane, "Class column", "Sort");
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.page().model()->countOf(Kind::Refused), 2); // nothing names the rows yet
        QCOMPARE(pane.model()->cell(2, MappingModel::UseColumn).text, QStringLiteral("Class"));

        before = lab.run().previewNumber();
        Q_EMIT pane.table()->typed(pane.model()->index(0, MappingModel::UseColumn),
                                   QStringLiteral("asset n"));
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(pane.model()->cell(0, MappingModel::HowColumn).text, QStringLiteral("mapping"));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 2);
        before = lab.run().previewNumber();
        Q_EMIT pane.table()->typed(pane.model()->index(1, MappingModel::UseColumn), QStringLiteral("Name"));
        Q_EMIT pane.table()->typed(pane.model()->index(3, MappingModel::UseColumn),
                                   QStringLiteral("purchased_on"));
        Q_EMIT pane.table()->typed(pane.model()->index(4, MappingModel::UseColumn),
                                   QStringLiteral("cost_pence"));
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(pane.model()->notTaken(), 0);
        QVERIFY(pane.model()->cell(3, MappingModel::HowColumn).text.contains(QStringLiteral("day first")));

        before = lab.run().previewNumber();
        choose(pane, "Dates", "mdy");
        QVERIFY(lab.previewsAgain(before));
        QVERIFY(pane.model()->cell(3, MappingModel::HowColumn).text.contains(QStringLiteral("month first")));
        before = lab.run().previewNumber();
        Q_EMIT pane.table()->opened(pane.model()->index(0, MappingModel::KeyColumn));
        QVERIFY(lab.previewsAgain(before));
        QVERIFY(pane.model()->at(0).isSubject);

        lab.page().record();
        QVERIFY(lab.reaches(ImportRun::Stage::Recorded));
        const auto estate = lab.lab.session.estate();
        const auto row = estate->findKey("S-2");
        QVERIFY(row);
        QCOMPARE(estate->displayAt(*row, "name"), std::string("PC-8"));
        QCOMPARE(estate->displayAt(*row, "purchased_on"), std::string("2025-05-06"));
        QCOMPARE(estate->attributeAt(*row, "cost_pence"),
                 std::optional<model::AttributeValue>(std::int64_t(64'050)));
    }

    void notationIsChangeable()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("odd.csv"), kOdd)}));
        MappingPane &pane = *lab.page().mapping();
        choose(pane, "Class column", "Sort");
        quint64 before = lab.run().previewNumber();
        auto *header = pane.findChild<QSpinBox *>();
        QCOMPARE(header->text(), QStringLiteral("found out: 2"));
        header->setValue(3);
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(pane.model()->at(0).name, std::string("S-1"));
        before = lab.run().previewNumber();
        choose(pane, "Between cells", ",");
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.run().look()->info.delimiter, ',');
        before = lab.run().previewNumber();
        header->setValue(-1);
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(header->text(), QStringLiteral("none"));
        QCOMPARE(pane.model()->at(0).name, std::string("Column 1"));
        // Back to what is found out.
        before = lab.run().previewNumber();
        choose(pane, "Mapping", "");
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(pane.model()->at(0).name, std::string("No"));
        QVERIFY(!lab.run().isMapped());
    }

    void whatIsNoUseIsExplained()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("odd.csv"), kOdd)}));
        MappingPane &pane = *lab.page().mapping();
        const quint64 before = lab.run().previewNumber();
        Q_EMIT pane.table()->typed(pane.model()->index(0, MappingModel::UseColumn),
                                   QStringLiteral("flavour"));
        QTest::qWait(400);
        QCOMPARE(lab.run().previewNumber(), before);
        QVERIFY(!lab.run().isMapped());
    }

    void mappingsAreKeptAndTaken()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("odd.csv"), kOdd)}));
        MappingPane &pane = *lab.page().mapping();
        quint64 before = lab.run().previewNumber();
        choose(pane, "Class column", "Sort");
        QVERIFY(lab.previewsAgain(before));
        before = lab.run().previewNumber();
        Q_EMIT pane.table()->typed(pane.model()->index(0, MappingModel::UseColumn),
                                   QStringLiteral("asset n"));
        QVERIFY(lab.previewsAgain(before));
        before = lab.run().previewNumber();
        auto *name = pane.findChild<QLineEdit *>(QStringLiteral("mappingName"));
        QVERIFY(name != nullptr);
        QTest::keyClicks(name, QStringLiteral("stores"));
        ImportLab::button(pane, QStringLiteral("Keep"))->click();
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.lab.session.estate()->definitions("mapping").size(), std::size_t(1));
        // Another import takes it, as tally import --mapping stores does.
        QVERIFY(lab.previews({lab.file(QStringLiteral("next.csv"), QByteArray(kOdd).replace("S-", "T-"))}));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 0);
        before = lab.run().previewNumber();
        auto *known = box(pane, "Mapping");
        known->setCurrentIndex(known->findText(QStringLiteral("stores")));
        Q_EMIT known->activated(known->currentIndex());
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 2);
        QVERIFY(SessionLab::until([&] { return known->currentText() == QStringLiteral("stores"); }));
        app::Register::ImportOptions options;
        options.mapping = "stores";
        options.dryRun = true;
        JobContext job;
        const auto result = lab.lab.other()->import(
            {lab.folder.filePath(QStringLiteral("next.csv")).toStdString()}, options, job);
        QVERIFY(result);
        QCOMPARE(result->plan.created, 2);
    }

    void wordsAreGivenMeanings()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("words.csv"), kWords)}));
        QCOMPARE(lab.page().model()->countOf(Kind::Refused), 1); // nothing is called a brick
        MappingPane &pane = *lab.page().mapping();
        WordsModel &words = *pane.words()->model();
        const QAbstractItemModelTester tester(&words, QAbstractItemModelTester::FailureReportingMode::QtTest);
        pane.table()->setCurrent(0, MappingModel::UseColumn);
        QVERIFY(words.words().isClass);
        const int brick = rowOf(words, "Brick");
        QVERIFY(words.cell(brick, WordsModel::HowColumn).text.contains(QStringLiteral("refused")));
        quint64 before = lab.run().previewNumber();
        type(pane, brick, QStringLiteral("deskt"));
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.page().model()->countOf(Kind::Refused), 0);
        QCOMPARE(lab.page().model()->countOf(Kind::New), 3);

        pane.table()->setCurrent(3, MappingModel::UseColumn);
        QVERIFY(!words.words().isClass);
        QCOMPARE(words.cell(rowOf(words, "Deployed"), WordsModel::MeansColumn).text,
                 QStringLiteral("In use"));
        const int moon = rowOf(words, "On the moon");
        QVERIFY(words.cell(moon, WordsModel::HowColumn).text.startsWith(QStringLiteral("left out")));
        QVERIFY(takePictures(*lab.view, QStringLiteral("imports-words")));
        before = lab.run().previewNumber();
        type(pane, moon, QStringLiteral("In repair"));
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(words.cell(rowOf(words, "On the moon"), WordsModel::MeansColumn).text,
                 QStringLiteral("In repair"));
        QCOMPARE(words.cell(rowOf(words, "On the moon"), WordsModel::HowColumn).text,
                 QStringLiteral("mapping"));
        // All other words.
        before = lab.run().previewNumber();
        type(pane, words.rowCount() - 1, QStringLiteral("in stock"));
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(words.cell(rowOf(words, "Who knows"), WordsModel::MeansColumn).text,
                 QStringLiteral("In stock"));
        QCOMPARE(lab.page().model()->countOf(Kind::Note), 0);
        // Back to what is found out.
        before = lab.run().previewNumber();
        type(pane, rowOf(words, "On the moon"), QString());
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(words.cell(rowOf(words, "On the moon"), WordsModel::HowColumn).text,
                 QStringLiteral("all other words"));
        before = lab.run().previewNumber();
        type(pane, 0, QStringLiteral("nonsense"));
        QVERIFY(lab.page().mapping()->findChild<ErrorStrip *>()->text().contains(QStringLiteral("nonsense")));
        QTest::qWait(300);
        QCOMPARE(lab.run().previewNumber(), before);

        lab.page().record();
        QVERIFY(lab.reaches(ImportRun::Stage::Recorded));
        const auto estate = lab.lab.session.estate();
        QCOMPARE(estate->displayAt(*estate->findKey("W-1"), "status"), std::string("in_use"));
        QCOMPARE(estate->displayAt(*estate->findKey("W-2"), "status"), std::string("in_stock"));
        QCOMPARE(std::string(estate->classAt(*estate->findKey("W-3"))), std::string("desktop"));
    }

    void mappingsGoToFilesAndComeBack()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("words.csv"), kWords)}));
        MappingPane &pane = *lab.page().mapping();
        pane.table()->setCurrent(0, MappingModel::UseColumn);
        quint64 before = lab.run().previewNumber();
        type(pane, rowOf(*pane.words()->model(), "Brick"), QStringLiteral("desktop"));
        QVERIFY(lab.previewsAgain(before));
        pane.table()->setCurrent(3, MappingModel::UseColumn);
        before = lab.run().previewNumber();
        type(pane, rowOf(*pane.words()->model(), "On the moon"), QStringLiteral("in_repair"));
        QVERIFY(lab.previewsAgain(before));
        const QString file = lab.folder.filePath(QStringLiteral("stores.json"));
        pane.saveTo(file);
        QVERIFY(SessionLab::until([&] { return QFile::exists(file); }));

        // The command line takes the same file.
        app::Register::ImportOptions options;
        options.mapping = file.toStdString();
        options.dryRun = true;
        JobContext job;
        const auto result = lab.lab.other()->import(
            {lab.folder.filePath(QStringLiteral("words.csv")).toStdString()}, options, job);
        QVERIFY2(result, result ? "" : result.error().text().c_str());
        QCOMPARE(result->plan.created, 3);

        QVERIFY(lab.previews({lab.file(QStringLiteral("next.csv"), kWords)}));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 2);
        before = lab.run().previewNumber();
        pane.loadFrom(file);
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 3);

        const quint64 stays = lab.run().previewNumber();
        auto *errors = pane.findChild<ErrorStrip *>();
        pane.loadFrom(lab.file(QStringLiteral("wrong.json"), R"({"clas":"laptop"})"));
        QVERIFY(SessionLab::until([&] { return !errors->text().isEmpty(); }));
        QVERIFY2(errors->text().contains(QStringLiteral("wrong.json")) &&
                     errors->text().contains(QStringLiteral("clas")),
                 qPrintable(errors->text()));
        pane.loadFrom(lab.folder.filePath(QStringLiteral("nowhere.json")));
        QVERIFY(SessionLab::until([&] { return errors->text().contains(QStringLiteral("nowhere.json")); }));
        pane.saveTo(lab.folder.filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(SessionLab::until([&] { return errors->text().contains(QStringLiteral("not saved")); }));
        QCOMPARE(lab.run().previewNumber(), stays);
    }

    void eachTableHasItsOwn()
    {
        ImportLab lab;
        lab.open();
        QVERIFY(lab.previews({lab.file(QStringLiteral("a.csv"), QByteArray(kOdd).replace("Thing", "Name")),
                              lab.file(QStringLiteral("b.csv"), "Site name,Town\nDepot,Ashford\n")}));
        QCOMPARE(lab.run().tables().size(), std::size_t(2));
        quint64 before = lab.run().previewNumber();
        choose(*lab.page().mapping(), "Class column", "Sort");
        QVERIFY(lab.previewsAgain(before));
        lab.run().lookAt(lab.run().tables().back());
        QVERIFY(SessionLab::until([&] { return lab.run().look() != nullptr; }));
        before = lab.run().previewNumber();
        choose(*lab.page().mapping(), "Rows are", "site");
        QVERIFY(lab.previewsAgain(before));
        QCOMPARE(lab.page().model()->countOf(Kind::New), 3);
        QCOMPARE(lab.page().model()->countOf(Kind::Refused), 0);
    }

private:
    static int rowOf(const WordsModel &model, const std::string &word)
    {
        const auto &words = model.words().words;
        const auto at = std::ranges::find(words, word, &exchange::LookedWord::word);
        if (at == words.end())
            qFatal("no word %s", word.c_str());
        return int(at - words.begin());
    }
    static void type(const MappingPane &pane, int row, const QString &text)
    {
        const WordsModel &model = *pane.words()->model();
        Q_EMIT pane.words()->table()->typed(model.index(row, WordsModel::MeansColumn), text);
    }
    static QComboBox *box(const QWidget &in, const char *name)
    {
        for (QComboBox *each : in.findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        qFatal("no box %s", name);
    }
    static void choose(const QWidget &in, const char *name, const char *data)
    {
        QComboBox *each = box(in, name);
        const int at = each->findData(QLatin1String(data));
        QVERIFY2(at >= 0, data);
        each->setCurrentIndex(at);
        Q_EMIT each->activated(at);
    }
};

TALLY_TEST(TestColumnMapping);
#include "test_column_mapping.moc"
