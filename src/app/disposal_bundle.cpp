// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_bundle.h"

#include "app/disposal_documents.h"
#include "app/pdf_painting.h"
#include "app/report_file.h"
#include "app/signing.h"
#include "core/text.h"
#include "disposal/subjects.h"
#include "log/sha256.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

namespace tally::app {

namespace {

namespace fs = std::filesystem;
using disposal::Scene;

struct OutFile
{
    std::string path, bytes;
};

// What may stand in the name of a file on any system.
std::string fileName(const std::string &text)
{
    std::string name;
    for (const char c : text) {
        const bool isPlain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
        name += isPlain ? c : '_';
    }
    return name;
}

// "7. Verdicts" -> "07-verdicts"
std::string tableName(const report::Section &section)
{
    const std::size_t dot = section.heading.find('.');
    std::string number = section.heading.substr(0, dot);
    std::string words = text::folded(section.heading.substr(std::min(dot + 2, section.heading.size())));
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c < 'a' || c > 'z'; }, '-');
    words.erase(std::unique(words.begin(), words.end(), [](char a, char b) { return a == '-' && b == '-'; }),
                words.end());
    return (number.size() < 2 ? "0" : "") + number + "-" + words;
}

bool isTable(const report::Section &section)
{
    return section.columns.size() > 1 && !section.columns.back().heading.empty();
}

Error notWritten(const std::string &file)
{
    Error error = makeError(ErrorCode::Unreachable, "The file cannot be written",
                            "Check the folder, its rights and the free space.");
    error.file = file;
    return error;
}

Outcome writeOut(const fs::path &folder, const OutFile &file)
{
    std::error_code fault;
    const fs::path path = folder / file.path;
    fs::create_directories(path.parent_path(), fault);
    std::ofstream out(path, std::ios::binary);
    out << file.bytes;
    out.close();
    return out ? Outcome() : notWritten(path.string());
}

// The papers of one order, as files.
class Papers
{
public:
    Papers(const Scene &scene, ItemId order, const report::DisposalFacts &facts)
        : m_scene(scene), m_order(order), m_facts(facts)
    {
    }

    Outcome make()
    {
        TALLY_TRY(report::Document pack, report::makeOrderPack(m_scene, m_order, m_facts));
        addTables(pack);
        add("documents/order-pack.pdf", std::move(pack));
        TALLY_TRY(report::Document note, report::makeCollectionNote(m_scene, m_order, m_facts));
        add("documents/collection-note.pdf", std::move(note));
        TALLY_TRY(report::Document waste, report::makeWasteNote(m_scene, m_order, m_facts));
        add("documents/waste-transfer.pdf", std::move(waste));
        for (const ItemId medium : m_scene.mediaOfOrder(m_order)) {
            if (!report::isCertified(m_scene, medium))
                continue;
            TALLY_TRY(report::Document paper, report::makeDisposalCertificate(m_scene, medium, m_facts));
            add("documents/certificates/" + fileName(m_scene.nameOf(medium)) + "-" +
                    std::to_string(medium.value) + ".pdf",
                std::move(paper));
            ++certificates;
        }
        TALLY_TRY(std::vector<std::string> pdfs, paintPdfs(m_toPaint));
        for (std::size_t i = 0; i < pdfs.size(); ++i)
            files.push_back({m_paths[i], std::move(pdfs[i])});
        files.push_back({"README.txt", readme()});
        return {};
    }

    std::vector<OutFile> files;
    std::int64_t certificates = 0;

private:
    void add(std::string path, report::Document document)
    {
        m_paths.push_back(std::move(path));
        m_toPaint.push_back({std::move(document), m_facts.recordedAt});
    }

    void addTables(const report::Document &pack)
    {
        for (const report::Section &section : pack.sections) {
            if (isTable(section))
                files.push_back({"documents/tables/" + tableName(section) + ".csv", csvOf(section)});
        }
    }

    // Files that hang on the order's records: evidence, reports, mappings, photographs.
    std::string evidenceList() const
    {
        std::vector<ItemId> records{m_order};
        const std::vector<ItemId> media = m_scene.mediaOfOrder(m_order);
        for (const disposal::Evidence &each : m_scene.records().evidence) {
            if (each.order == m_order || std::find(media.begin(), media.end(), each.medium) != media.end())
                records.push_back(each.id);
        }
        for (const disposal::Report *each : m_scene.reportsOf(m_order))
            records.push_back(each->id);
        for (const disposal::Exception *each : m_scene.exceptionsOf(m_order, false))
            records.push_back(each->id);
        for (const disposal::WasteDocument *each : m_scene.wasteDocumentsOf(m_order))
            records.push_back(each->id);
        std::set<std::string> lines;
        for (const ItemId record : records) {
            for (const model::AttachmentRow &file :
                 m_scene.estate().attachmentsOf(m_scene.estate().rowOf(record)))
                lines.insert("  evidence/" + file.sha256 + "  " + file.name + "\n");
        }
        return text::join({lines.begin(), lines.end()}, "");
    }

    std::string readme() const
    {
        const std::string evidence = evidenceList();
        std::string certificateNote;
        const auto media = static_cast<std::int64_t>(m_scene.mediaOfOrder(m_order).size());
        if (certificates < media)
            certificateNote = " (" + std::to_string(media - certificates) +
                              " of its media have none: no evidence of them is accepted)";
        return "Audit bundle of disposal order " + m_scene.nameOf(m_order) + ", operation " +
               std::to_string(m_scene.estate().operation()) + " of the register's log.\n\n" +
               "documents/order-pack.pdf       all of the order\n"
               "documents/collection-note.pdf  what went, under which seals\n"
               "documents/waste-transfer.pdf   data for transfer and consignment notes\n"
               "documents/certificates/        a certificate of sanitisation for each medium" +
               certificateNote +
               "\n"
               "documents/tables/              the tables of the pack, as CSV\n"
               "documents.note                 the signed list of all these, with their SHA-256\n"
               "log.jsonl, facts.jsonl         the whole log of the register, and every fact it speaks of\n"
               "checkpoints/, keys/            signed notes, and the keys that made them\n"
               "evidence/                      files, named by their SHA-256\n\n" +
               (evidence.empty() ? "No file of evidence hangs on this order.\n"
                                 : "Of this order:\n" + evidence) +
               "\nTo check it, without the register, its database or a network:\n\n"
               "  tally-verify .\n\n"
               "Exit code 0: intact. 16: a document or a file of evidence was changed, is missing or was "
               "added. 14: a\n"
               "signature is false. Others: tally-verify --help.\n"
               "Keys in the bundle prove nothing against whoever made it: compare them with the one that you "
               "hold, and give\n"
               "a checkpoint that was kept elsewhere, such as the one printed on the collection note:\n\n"
               "  tally-verify --log . --pubkey KEY --checkpoint NOTE\n";
    }

    const Scene &m_scene;
    const ItemId m_order;
    const report::DisposalFacts &m_facts;
    std::vector<std::string> m_paths;
    std::vector<report::PaperOrder> m_toPaint;
};

Outcome addPapers(Register &opened, const std::string &order, const fs::path &folder, DisposalBundle &bundle,
                  JobContext &job)
{
    // As of the newest operation in the bundle, whatever others commit meanwhile.
    TALLY_TRY(const DisposalScenePtr scene,
              disposalScene(opened, {std::to_string(bundle.log.operations - 1)}, job));
    TALLY_TRY(const ItemId id, disposal::findSubject(*scene, disposal::SubjectKind::Order, order));
    TALLY_TRY(const report::DisposalFacts facts, disposalFacts(opened, *scene, job));
    job.step("Writing the papers of " + scene->nameOf(id));
    Papers papers(*scene, id, facts);
    TALLY_CHECK(papers.make());
    std::vector<log::ListedDocument> listed;
    for (const OutFile &file : papers.files) {
        TALLY_CHECK(writeOut(folder, file));
        listed.push_back({file.path, text::hex(log::sha256(file.bytes))});
        bundle.documents.push_back(file.path);
    }
    bundle.certificates = papers.certificates;
    const auto note = signDocuments(opened, listed, job);
    if (note)
        return writeOut(folder, {std::string(log::kDocumentList), *note});
    if (note.error().code == ErrorCode::Damaged || note.error().code == ErrorCode::Cancelled)
        return note.error();
    bundle.log.warnings.push_back("the documents are not signed: " + note.error().text());
    return {};
}

} // namespace

Result<DisposalBundle> exportDisposalBundle(Register &opened, const std::string &order,
                                            const std::string &folder, JobContext &job)
{
    TALLY_TRY(const DisposalScenePtr now, disposalScene(opened, {}, job));
    TALLY_TRY(const ItemId id, disposal::findSubject(*now, disposal::SubjectKind::Order, order));
    static_cast<void>(id); // before anything is written
    DisposalBundle bundle;
    TALLY_TRY(bundle.log, exportBundle(opened, folder, job));
    const Outcome added = addPapers(opened, order, folder, bundle, job);
    if (!added) {
        std::error_code fault;
        fs::remove_all(folder, fault);
        return added.error();
    }
    return bundle;
}

} // namespace tally::app
