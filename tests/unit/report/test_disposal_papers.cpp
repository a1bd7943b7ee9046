// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on the papers of disposal, over one small order.
#include "must.h"
#include "paper_office.h"
#include "registrar.h"

#include "report/document_file.h"
#include "report/rendering.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

report::Document certificate(const PaperOffice &office)
{
    return must(report::makeDisposalCertificate(office.scene(), office.disk, office.facts()));
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

#define QVERIFY_HAS(text, part) QVERIFY2(has(text, part), qPrintable(QString::fromStdString(text)))

class TestDisposalPapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every field of NIST's form (disposal study, 2.1).
    void aCertificateHasEveryField()
    {
        const report::Document paper = certificate(PaperOffice());
        const auto names = [&](const char *heading) {
            std::string all;
            for (const report::Section &section : paper.sections) {
                for (const auto &row : section.rows)
                    all += section.heading.find(heading) == std::string::npos
                               ? ""
                               : std::get<std::string>(row.front()) + ";";
            }
            return all;
        };
        QCOMPARE(names("Person performing"), std::string("Name;Title;Organisation;Location;Telephone;"));
        for (const char *field : {"Make or vendor;", "Model;", "Serial number;", "Property number;", "Type;",
                                  "Source;", "Classification;", "Data backed up;", "Location of the backup;"})
            QVERIFY_HAS(names("2. Medium"), field);
        for (const char *field : {"Method type;", "Method used;", "Method details;", "Tool and version;",
                                  "Verification method;", "Classification afterwards;", "Notes;"})
            QVERIFY_HAS(names("3. Sanitisation"), field);
        QCOMPARE(names("4. Destination"), std::string("Destination;Details;"));
        for (const char *field : {"Signature;", "Date;", "Name;"})
            QVERIFY_HAS(names("6. Signature"), field);
        for (const char *field :
             {"Name;", "Title;", "Organisation;", "Location;", "Telephone;", "Signature;", "Date;"})
            QVERIFY_HAS(names("7. Validation"), field);
    }

    void aCertificateTellsWhatIsKnown()
    {
        const report::Document paper = certificate(PaperOffice());
        QCOMPARE(paper.title, std::string("Certificate of sanitisation: SERIAL0001"));
        QVERIFY_HAS(rowsOf(paper, "1. Person"), "Name|unknown\n"); // the contractor did not name him
        QVERIFY_HAS(rowsOf(paper, "1. Person"), "Organisation|Acme\n");
        QVERIFY_HAS(rowsOf(paper, "1. Person"), "Telephone|0123\n");
        QVERIFY_HAS(rowsOf(paper, "2. Medium"), "Capacity|500,107,862,016 bytes (500 GB)\n");
        QVERIFY_HAS(rowsOf(paper, "2. Medium"), "Source|computer PC-1\n");
        QVERIFY_HAS(rowsOf(paper, "3. Sanitisation"), "Method type|Destruct\n");
        QVERIFY_HAS(rowsOf(paper, "3. Sanitisation"), "particles of at most 1500 µm");
        QVERIFY_HAS(rowsOf(paper, "3. Sanitisation"), "COD-1");
        QVERIFY_HAS(rowsOf(paper, "4. Destination"), "recycling facility");
        QVERIFY_HAS(rowsOf(paper, "5. Verdict"), "destroy, destroy\n");
        QVERIFY_HAS(rowsOf(paper, "5. Verdict"), "Policy and version|strict 1\n");
        QVERIFY_HAS(rowsOf(paper, "5. Verdict"), "HDD, C3, D4 (outside_recycling): destroy");
        QVERIFY_HAS(rowsOf(paper, "6. Signature"), "olga (operator), operation 9");
        QVERIFY_HAS(rowsOf(paper, "7. Validation"), "Name|Rita Read (rita)\n");
        QVERIFY_HAS(rowsOf(paper, "7. Validation"), "Title|Records officer\n");
        QVERIFY_HAS(rowsOf(paper, "7. Validation"),
                    "rita (reviewer), operation 11, 1 November 2026, 23:00 UTC");
        QVERIFY_HAS(rowsOf(paper, "8. Proof"), "Root|ROOT=\n");
        QCOMPARE(blanksIn(paper), std::string());
    }

    void nothingIsCertifiedThatNobodyAccepted()
    {
        const PaperOffice office;
        const auto refused =
            report::makeDisposalCertificate(office.scene(), office.otherDisk, office.facts());
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Conflict);
        QCOMPARE(refused.error().rule, std::string("DSP-115"));
    }

    // Data came onto it again: what was accepted before certifies nothing.
    void whatWasWrittenAgainIsCertifiedNoMore()
    {
        PaperOffice office;
        office.step(office.disk, "medium_accepted", "medium_data_again", "medium_unsanitised", "olga",
                    "operator");
        QVERIFY(!report::isCertified(office.scene(), office.disk));
    }

    void aCheckpointBeforeTheAcceptanceSealsNothing()
    {
        const PaperOffice office;
        report::DisposalFacts facts = office.facts();
        facts.checkpoints.front().size = 11; // operations 0 to 10
        const auto paper = must(report::makeDisposalCertificate(office.scene(), office.disk, facts));
        QVERIFY_HAS(rowsOf(paper, "8. Proof"), "no signed checkpoint covers the acceptance yet");
    }

    void aCollectionNoteListsWhatGoes()
    {
        const PaperOffice office;
        const auto paper = must(report::makeCollectionNote(office.scene(), office.order, office.facts()));
        QVERIFY_HAS(rowsOf(paper, "2. Parties"),
                    "Contractor's carrier registration|CBDU1, valid until 1 January 2027");
        QVERIFY_HAS(rowsOf(paper, "3. Containers"), "CAGE-1|cage|4711|");
        QVERIFY_HAS(rowsOf(paper, "3. Containers"), "|17.3 kg|");
        QVERIFY_HAS(rowsOf(paper, "4. Things"),
                    "1|PC-1|desktop|unknown|CAGE-1|C3|outside, not reused (D4)|waste|1|8.4 kg|");
        QVERIFY_HAS(rowsOf(paper, "5. Data-bearing"), "|SERIAL0002|none|HDD|ST1000|");
        QVERIFY_HAS(rowsOf(paper, "6. Waste"), "16 02 13*; 16 02 14");
        QVERIFY_HAS(rowsOf(paper, "7. Signatures"), "In the register|carl (custodian), operation 8");
        QVERIFY_HAS(rowsOf(paper, "7. Signatures"), "Signature|____");
        QCOMPARE(blanksIn(paper), std::string());
        const report::Section &seal = paper.sections.back();
        QCOMPARE(seal.qr, office.facts().checkpoints.front().note);
    }

    // Before the collection the driver's part is empty, to be written in.
    void aNoteThatIsNotSignedYetHasLines()
    {
        PaperOffice office;
        std::erase_if(office.steps, [](const auto &step) { return step.step == "order_collect"; });
        const auto paper = must(report::makeCollectionNote(office.scene(), office.order, office.facts()));
        QVERIFY_HAS(rowsOf(paper, "1. Order"), "Vehicle|____");
        QVERIFY_HAS(rowsOf(paper, "7. Signatures"), "In the register|not yet");
    }

    void wasteDataNameWhatIsMissing()
    {
        const PaperOffice office;
        const auto paper = must(report::makeWasteNote(office.scene(), office.order, office.facts()));
        QVERIFY_HAS(rowsOf(paper, "1. Waste"), "Description|2 × Desktop\n");
        QVERIFY_HAS(rowsOf(paper, "1. Waste"), "Quantity|2 things, 16.8 kg\n");
        QVERIFY_HAS(rowsOf(paper, "1. Waste"), "Hazardous|yes: a consignment note is needed\n");
        QVERIFY_HAS(rowsOf(paper, "3. Transferor"), "SIC code|unknown\n");
        QVERIFY_HAS(rowsOf(paper, "4. Carrier"), "Registration|CBDU1, valid until 1 January 2027\n");
        QCOMPARE(blanksIn(paper), std::string());
    }

    void aPackHasAllOfAnOrder()
    {
        const PaperOffice office;
        const auto paper = must(report::makeOrderPack(office.scene(), office.order, office.facts()));
        QVERIFY_HAS(rowsOf(paper, "What keeps it"), "DSP-114|");
        QVERIFY_HAS(rowsOf(paper, "7. Verdicts"),
                    "SERIAL0001|PC-1|C3|outside, not reused (D4)|destroy|destroy|G3|strict 1|");
        QVERIFY_HAS(rowsOf(paper, "7. Verdicts"),
                    "SERIAL0002|PC-2|C3|outside, not reused (D4)|not accepted|");
        QVERIFY_HAS(rowsOf(paper, "8. Evidence"), "report.csv|1|");
        QVERIFY_HAS(rowsOf(paper, "9. Custody"), "order collect|D-1|now in transit|carl (custodian)");
        QVERIFY_HAS(rowsOf(paper, "11. Exceptions"),
                    "MEDIUM_MISSING|SERIAL0002|critical|11 November 2026, amy|");
        QVERIFY_HAS(rowsOf(paper, "13. Waste"), "WTN-9|consignment note|");
        QVERIFY_HAS(rowsOf(paper, "15. Who signed"),
                    "paul|approver|order approve|D-1|order approval: approver");
        QVERIFY_HAS(rowsOf(paper, "16. Checkpoints"), "12|ROOT=|tallystick/test");
    }

    void papersGoToThePainterWhole()
    {
        const PaperOffice office;
        const auto paper = must(report::makeCollectionNote(office.scene(), office.order, office.facts()));
        const report::PaperOrder order = must(report::orderOf(report::toFile({paper, noon(13)})));
        QCOMPARE(order.document.sections.back().qr, paper.sections.back().qr);
        QVERIFY(must(report::orderOf(report::toFile({certificate(office), 0}))).document.isUpright);
        QCOMPARE(report::toText(order.document), report::toText(paper));
    }

    // A remark over the whole width has fewer cells than its table has columns.
    void remarksStandInTextAndPages()
    {
        const report::Document paper = certificate(PaperOffice());
        QVERIFY_HAS(report::toText(paper), "  I attest that the information");
        QVERIFY_HAS(report::toHtml(paper), "<td colspan=\"2\">I attest that");
    }
};

TALLY_TEST(TestDisposalPapers);

#include "test_disposal_papers.moc"
