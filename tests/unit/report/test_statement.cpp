// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a licence statement says, part by part, of an estate of ten lines whose figures are worked out by
// hand: CAD stands on four devices, one of them stands by; Housing holds two units of it and lends one, and
// one more has supporting evidence alone.
#include "licence_lab.h"
#include "must.h"
#include "registrar.h"
#include "report/licence_statement.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::report;
using namespace tally::test;

namespace {

std::string textOf(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number == nullptr ? std::get<std::string>(value) : std::to_string(*number);
}

struct Council
{
    Council()
    {
        north = lab.organisation("North");
        housing = lab.organisation("Housing", north);
        roads = lab.organisation("Roads", north);
        const ItemId cad = lab.product("CAD", "Acme", {{"unit_price_pence", std::int64_t(10'000)}});
        lab.version(cad, "1", "2020-01-01");
        lab.version(cad, "2", "2023-01-01");
        const ItemId draw = lab.product("Draw", "Blot");
        const ItemId ann = lab.person("Ann", housing), bob = lab.person("Bob", roads);
        const ItemId pc1 = lab.device("laptop", "PC1", ann), pc2 = lab.device("laptop", "PC2", bob),
                     pc3 = lab.device("laptop", "PC3", bob), pc4 = lab.device("laptop", "PC4", bob);
        lab.install(pc1, cad, "1");
        lab.install(pc2, cad, "2");
        lab.install(pc3, cad, "2");
        lab.install(pc4, cad, "2");
        lab.install(pc1, draw, "5");
        const ItemId contract =
            lab.record("licence_agreement", "Acme 2025",
                       {{"publisher", std::string("Acme")}, {"contract_number", std::string("C-77")}});
        const ItemId l1 = lab.licence("L1", cad, 2,
                                      {{"version", std::string("2")},
                                       {"metric", std::string("per_device")},
                                       {"rights", std::vector<std::string>{"downgrade=all"}},
                                       {"organisation", housing.value},
                                       {"shareable", true},
                                       {"channel", std::string("volume")},
                                       {"agreement", contract.value},
                                       {"invoice_number", std::string("INV-9")},
                                       {"purchased_on", std::int64_t(day("2024-05-06"))},
                                       {"cover_until", std::int64_t(day("2025-12-31"))}});
        lab.licence("L2", cad, 1,
                    {{"version", std::string("2")},
                     {"metric", std::string("per_device")},
                     {"organisation", housing.value},
                     {"shareable", true},
                     {"evidence_grade", std::string("supporting")}});
        lab.licence("L3", cad, 7,
                    {{"organisation", housing.value}, {"expires_on", std::int64_t(day("2025-01-31"))}});
        lab.licence("D1", draw, 5, {{"organisation", roads.value}, {"shareable", true}});
        const ItemId spare = lab.record("licence_exclusion", "Spare PC",
                                        {{"product", cad.value},
                                         {"device", pc4.value},
                                         {"grounds", std::string("standby")},
                                         {"clause", std::string("clause 4.2")}});
        attach(l1, "invoice.pdf", "aa11");
        attach(spare, "photo.png", "bb22");
    }

    void attach(ItemId item, const char *name, const char *sha256)
    {
        model::AttachmentRow row;
        row.owner = kPartnership;
        row.item = item;
        row.sha256 = sha256;
        row.name = name;
        row.kind = "application/pdf";
        row.size = 10;
        lab.fixture.add(row);
    }

    std::shared_ptr<const StatementWork> work(const StatementScope &scope = {{}, {"Acme"}, {}},
                                              const char *on = "2025-06-30")
    {
        JobContext job;
        return std::make_shared<const StatementWork>(
            must(workOutStatement(lab.fixture.build(on), scope, job)));
    }

    LicenceLab lab;
    ItemId north, housing, roads;
};

StatementFacts facts()
{
    StatementFacts made;
    made.version = 2;
    made.name = "Acme 2025";
    made.preparedBy = "anna";
    made.preparedOn = day("2025-07-02");
    made.engine = "Tallystick test";
    made.recorded[1] = {"ben", *parseInstant("2025-03-04T10:00:00Z")};
    made.recordedAt = *parseInstant("2025-06-30T18:00:00Z");
    made.files = {{"lots.csv", "cc33"}};
    return made;
}

// One statement, asked by heading.
class Said
{
public:
    explicit Said(Document document) : m_document(std::move(document)) {}

    const Section &part(const std::string &heading) const
    {
        for (const Section &section : m_document.sections) {
            if (section.heading.starts_with(heading))
                return section;
        }
        qFatal("no part %s", heading.c_str());
    }
    // Of the first row whose first cells are `row`.
    std::string cell(const std::string &heading, const std::vector<std::string> &row,
                     const std::string &column) const
    {
        const Section &section = part(heading);
        const auto at = std::find_if(section.columns.begin(), section.columns.end(),
                                     [&](const Column &each) { return each.heading == column; });
        if (at == section.columns.end())
            return "no column";
        for (const auto &cells : section.rows) {
            bool fits = cells.size() >= row.size();
            for (std::size_t i = 0; fits && i < row.size(); ++i)
                fits = row[i] == "*" || textOf(cells[i]) == row[i];
            if (fits)
                return textOf(cells[std::size_t(at - section.columns.begin())]);
        }
        return "no row";
    }
    std::string all(const std::string &heading) const
    {
        std::string text;
        for (const auto &row : part(heading).rows) {
            for (const Value &value : row)
                text += textOf(value) + "|";
            text += "\n";
        }
        return text;
    }
    const Document &document() const { return m_document; }

private:
    Document m_document;
};

Said statement(const StatementWork &work, const StatementFacts &with = facts())
{
    return Said(statementDocument(work, with));
}

Section annex(const StatementWork &work, const std::string &name)
{
    for (Section &section : statementAnnexes(work, facts())) {
        if (section.heading == name)
            return std::move(section);
    }
    return {};
}

std::int64_t number(const Section &section, const std::vector<Value> &row, const char *column)
{
    for (std::size_t i = 0; i < section.columns.size(); ++i) {
        if (section.columns[i].heading == column)
            return std::get<std::int64_t>(row[i]);
    }
    qFatal("no column %s", column);
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleSaysOfWhomWhatAndWhen()
    {
        Council council;
        const auto work = council.work();
        const Said said = statement(*work);
        const std::string title = said.all("1 ");
        for (const char *part : {"Legal entity and scope|all legal entities, publisher Acme|",
                                 "As of|2025-06-30, the end of the day",
                                 "Register at operation|1, recorded 2025-06-30T18:00:00Z", "Housing", "Roads",
                                 "Sites in scope|all", "Name|Acme 2025", "Version|2, final",
                                 "Prepared by|anna", "Prepared on|2025-07-02"})
            QVERIFY2(has(title, part), (title + part).c_str());
        QVERIFY(has(said.document().subtitle, "version 2, as of 2025-06-30, operation 1"));
        StatementFacts draft = facts();
        draft.version = 0;
        QVERIFY(has(statement(*work, draft).all("1 "), "Version|draft, not issued"));
        // Its fourteen parts, in order.
        int last = 0;
        for (const Section &section : said.document().sections) {
            const int part = std::atoi(section.heading.c_str());
            QVERIFY(part == 0 || part == last || part == last + 1);
            last = std::max(last, part);
        }
        QCOMPARE(last, 14);
    }

    void summaryHasBothViewsAndTheMoney()
    {
        Council council;
        const auto work = council.work();
        const Said said = statement(*work);
        const auto of = [&](const char *column) { return said.cell("2 ", {"CAD"}, column); };
        QCOMPARE(of("Entitled (audit)"), std::string("2"));
        QCOMPARE(of("Entitled (management)"), std::string("3"));
        QCOMPARE(of("Required"), std::string("3"));
        QCOMPARE(of("Shortfall (audit)"), std::string("1"));
        QCOMPARE(of("Shortfall (management)"), std::string("0"));
        QCOMPARE(of("Surplus (audit)"), std::string("0"));
        QCOMPARE(of("To buy, audit (£)"), formatMoney(Pence(10'000)));
        QCOMPARE(of("Metric"), std::string("per device"));
        QCOMPARE(of("Status"), std::string("optimal"));
        QCOMPARE(said.cell("2 ", {"All"}, "Shortfall (audit)"), std::string("1"));
        QVERIFY(!has(said.all("2 "), "Draw")); // of another publisher
        const StatementFigures sums = figuresOf(*work, work->audit);
        QCOMPARE(sums.entitled - sums.surplus, sums.required - sums.shortfall); // both are what is consumed
        QCOMPARE(statementText(*work),
                 std::string(
                     "On 2025-06-30 all legal entities, publisher Acme required 3 units and was entitled to "
                     "2 by accepted evidence; 1 unit is short, 0 units are left over."));
    }

    void theSheetAddsUpLineByLine()
    {
        Council council;
        const auto work = council.work({});
        const Section elp = annex(*work, "elp");
        QVERIFY(elp.rows.size() >= 3);
        std::int64_t deployed = 0, entitled = 0, allocation = 0, delta = 0;
        for (const auto &row : elp.rows) {
            const auto of = [&](const char *column) { return number(elp, row, column); };
            QCOMPARE(of("Total deployment"), of("Identified by discovery") + of("Identified manually"));
            QCOMPARE(of("Preliminary entitlement"), of("Volume licences") + of("FPP licences") +
                                                        of("FPP upgrades") + of("OEM licences") +
                                                        of("Subscriptions") + of("Other licences"));
            QCOMPARE(of("Licensing delta"), of("Preliminary entitlement") + of("Licence allocation (+/-)") -
                                                (of("Total deployment") - of("Use-right savings")));
            deployed += of("Total deployment");
            entitled += of("Preliminary entitlement");
            allocation += of("Licence allocation (+/-)");
            delta += of("Licensing delta");
        }
        QCOMPARE(allocation, std::int64_t(0)); // what one version gives another takes
        QCOMPARE(deployed, std::int64_t(4));   // three of CAD, one of Draw
        QCOMPARE(entitled, std::int64_t(7));
        const StatementFigures sums = figuresOf(*work, work->audit);
        QCOMPARE(delta, sums.surplus - sums.shortfall);
    }

    void eachLicenceHasItsPapers()
    {
        Council council;
        const Said said = statement(*council.work());
        const auto of = [&](const char *licence, const char *column) {
            return said.cell("3 Licences", {"*", licence}, column);
        };
        QCOMPARE(of("L1", "Agreement"), std::string("C-77 Acme 2025"));
        QCOMPARE(of("L1", "Purchased on"), std::string("2024-05-06"));
        QCOMPARE(of("L1", "Invoice"), std::string("INV-9"));
        QCOMPARE(of("L1", "Channel"), std::string("volume"));
        QCOMPARE(of("L1", "Maintenance to"), std::string("2025-12-31"));
        QCOMPARE(of("L1", "Effective version"), std::string("2"));
        QCOMPARE(of("L1", "Quantity"), std::string("2"));
        QCOMPARE(of("L1", "Used"), std::string("2"));
        QCOMPARE(of("L1", "Evidence"), std::string("accepted"));
        QCOMPARE(of("L2", "Evidence"), std::string("supporting"));
        QCOMPARE(of("L2", "Entitled"), std::string("0"));
        QVERIFY2(has(of("L3", "Counts"), "does not count"), of("L3", "Counts").c_str());
        QVERIFY(has(of("L3", "Counts"), "2025-01-31"));
        QCOMPARE(of("D1", "Counts"), std::string("no row"));
    }

    void demandGoesFromTheCountToWhatIsRequired()
    {
        Council council;
        const auto work = council.work({});
        const Section demand = annex(*work, "demand");
        std::map<std::string, std::int64_t> left, changes;
        std::map<std::string, std::string> last;
        for (const auto &row : demand.rows) {
            const std::string product = textOf(row[0]);
            left[product] += number(demand, row, "Change");
            QCOMPARE(number(demand, row, "Leaves"), left[product]);
            last[product] = textOf(row[2]);
        }
        QCOMPARE(left["CAD"], std::int64_t(3));
        QCOMPARE(left["Draw"], std::int64_t(1));
        QCOMPARE(last["CAD"], std::string("required"));
        QCOMPARE(number(demand, demand.rows[0], "Change"), std::int64_t(4)); // found
        bool isTold = false;
        for (const auto &row : demand.rows)
            isTold = isTold || (has(textOf(row[2]), "standby") && number(demand, row, "Change") == -1);
        QVERIFY2(isTold, statement(*work).all("4 ").c_str());
    }

    void eachCopyHasALicenceAndARight()
    {
        Council council;
        const auto work = council.work();
        const Said said = statement(*work);
        QCOMPARE(said.cell("5 ", {"CAD", "downgrade"}, "Units"), std::string("1"));
        QCOMPARE(said.cell("5 ", {"CAD", "own"}, "Units"), std::string("1"));
        QCOMPARE(said.cell("5 ", {"CAD", "none: short"}, "Units"), std::string("1"));
        const Section rows = annex(*work, "assignments");
        std::int64_t units = 0;
        for (const auto &row : rows.rows)
            units += number(rows, row, "Units");
        QCOMPARE(units, figuresOf(*work, work->audit).required);
        QVERIFY(std::none_of(rows.rows.begin(), rows.rows.end(), [](const auto &row) {
            return textOf(row[3]) == "PC4"; // it stands by
        }));
    }

    void exclusionsNameTheirReasonAndWhoSaidSo()
    {
        Council council;
        const Said said = statement(*council.work());
        const auto of = [&](const char *column) { return said.cell("6 ", {"*", "CAD"}, column); };
        QCOMPARE(of("Reason"), std::string("standby"));
        QVERIFY2(has(of("Clause or rule"), "clause 4.2"), of("Clause or rule").c_str());
        QCOMPARE(of("Rows left out"), std::string("1"));
        QCOMPARE(of("Evidence"), std::string("photo.png"));
        QCOMPARE(of("Recorded by"), std::string("ben"));
        QCOMPARE(of("Recorded on"), std::string("2025-03-04"));
        QCOMPARE(said.part("6 ").rows.size(), std::size_t(1));
    }

    void assumptionsAndTheNoteAreThere()
    {
        Council council;
        const Said said = statement(*council.work());
        QVERIFY(has(said.all("7 "), "portable device"));
        QVERIFY(said.part("7 ").rows.size() >= 5);
        QVERIFY(has(said.all("14 "), "contract prevails"));
    }

    void qualityCountsWhatIsNotKnown()
    {
        Council council;
        const Said said = statement(*council.work());
        const auto count = [&](const char *begins, const char *column) {
            for (const auto &row : said.part("8 Quality").rows) {
                if (textOf(row[0]).starts_with(begins))
                    return textOf(row[std::string(column) == "Count" ? 1 : 2]);
            }
            return std::string("no row");
        };
        QCOMPARE(count("Devices with software", "Of"), std::string("4"));
        QCOMPARE(count("Copies in scope without data of use", "Count"), std::string("4"));
        QCOMPARE(count("Copies in scope without data of use", "Of"), std::string("4"));
        QCOMPARE(count("Licences in scope with supporting evidence", "Count"), std::string("1"));
        QCOMPARE(count("Licences in scope with supporting evidence", "Of"), std::string("2"));
        council.lab.licence("Wrong", council.lab.product("Odd", "Acme"), -3);
        QVERIFY(has(statement(*council.work()).all("8 Records"), "negative"));
    }

    void aShortfallSaysWhyWhatItCostsAndByWhen()
    {
        Council council;
        const auto work = council.work();
        const Said said = statement(*work);
        const auto of = [&](const char *column) { return said.cell("9 ", {"CAD"}, column); };
        QCOMPARE(of("Missing"), std::string("1"));
        QCOMPARE(of("Proven least"), std::string("1"));
        QCOMPARE(of("Buy"), std::string("1"));
        QCOMPARE(of("Cost (£)"), formatMoney(Pence(10'000)));
        QVERIFY2(has(of("Why"), "missing"), of("Why").c_str());
        QVERIFY(!of("Owner").empty());
        QCOMPARE(of("By"), std::string("at once"));
    }

    void whatDepartmentsLendIsListed()
    {
        Council council;
        const auto work = council.work();
        std::int64_t lent = 0;
        const Section moves = annex(*work, "transfers");
        for (const auto &row : moves.rows) {
            QCOMPARE(textOf(row[1]), std::string("Housing"));
            QCOMPARE(textOf(row[2]), std::string("Roads"));
            lent += number(moves, row, "Units");
        }
        QCOMPARE(lent, std::int64_t(1)); // one of the two devices of Roads that need a unit
        QVERIFY(has(statement(*work).all("10 "), "Housing|Roads|1"));
    }

    void evidenceIsIndexedByItsHash()
    {
        Council council;
        const Said said = statement(*council.work());
        QCOMPARE(said.part("11 ").rows.size(), std::size_t(2));
        QCOMPARE(said.cell("11 ", {"*", "L1"}, "Document"), std::string("invoice.pdf"));
        QCOMPARE(said.cell("11 ", {"*", "L1"}, "SHA-256"), std::string("aa11"));
        QCOMPARE(said.cell("11 ", {"*", "Spare PC"}, "SHA-256"), std::string("bb22"));
    }

    void inputsAreHashedAndEveryOneCounts()
    {
        Council council;
        const auto work = council.work();
        const std::string inputs = statement(*work).all("12 Reproducibility");
        QVERIFY2(has(inputs, "Tallystick test"), inputs.c_str());
        QVERIFY2(has(inputs, "proven optimal"), inputs.c_str());
        QVERIFY(has(statement(*work).all("12 Annexes"), "lots.csv|cc33"));
        const std::string digest = inputDigest(*work);
        QCOMPARE(digest.size(), std::size_t(64));
        QCOMPARE(inputDigest(*council.work()), digest);
        council.lab.licence("L9", council.lab.product("Third", "Acme"), 1);
        QVERIFY(inputDigest(*council.work()) != digest);
    }

    void theSignatureIsNotThePreparers()
    {
        Council council;
        StatementFacts with = facts();
        with.text = "as stated";
        const std::string signing = statement(*council.work(), with).all("13 ");
        QVERIFY2(has(signing, "Preparer|anna|2025-07-02|recorded by the issue"), signing.c_str());
        QVERIFY(has(signing, "Reviewer, not the preparer"));
        QVERIFY(has(signing, "Authoriser"));
        QVERIFY(has(signing, "Statement|as stated"));
        QVERIFY(has(signing, "only as a new version"));
    }

    void aLegalEntityHasItsOwnAlone()
    {
        Council council;
        const auto work = council.work({council.roads, {"Acme"}, {}});
        const StatementFigures sums = figuresOf(*work, work->audit);
        QCOMPARE(sums.required, std::int64_t(2));
        QCOMPARE(sums.entitled, std::int64_t(0)); // Housing's are left out before anything is worked out
        QVERIFY(!has(statement(*work).all("1 "), "Housing"));
        QVERIFY(!has(statement(*work).all("3 Licences"), "L1"));
    }

    void whatChangedAddsUpToTheNewFigure()
    {
        Council council;
        StatementFacts with = facts();
        with.before = council.work({}, "2025-01-31"); // while L3 counted
        with.versionBefore = 1;
        const auto now = council.work({});
        const Section changes = statementChanges(*now, with);
        QVERIFY(!changes.rows.empty());
        std::map<std::string, std::int64_t> at;
        bool isExpired = false;
        for (const auto &row : changes.rows) {
            const std::string figure = textOf(row[0]) + textOf(row[1]) + textOf(row[2]);
            if (at.contains(figure))
                QCOMPARE(number(changes, row, "Before"), at[figure]);
            at[figure] = number(changes, row, "Now");
            QCOMPARE(number(changes, row, "Before") + number(changes, row, "Change"), at[figure]);
            isExpired = isExpired || (textOf(row[4]) == "expired" && number(changes, row, "Change") == -7);
        }
        QVERIFY(isExpired);
        QCOMPARE(at["CADper_deviceentitled"], std::int64_t(2));
        QVERIFY(has(statement(*now, with).all("Changes since version 1"), "expired"));
    }
};

TALLY_TEST(TestStatement);
#include "test_statement.moc"
