// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of an import's preview as rows, narrowed to some results and to a text.
#pragma once

#include "app/import_preview.h"
#include "ui/models/record_table_model.h"
#include "ui/views/imports/import_run.h"

#include <array>
#include <vector>

namespace tally::ui {

class PreviewModel final : public RecordTableModel
{
    Q_OBJECT

public:
    // What a line tells of.
    enum class Kind
    {
        Held,
        Refused,
        Note,
        Updated,
        New
    };
    static constexpr int kKinds = 5;

    explicit PreviewModel(QObject *parent = nullptr);

    // `classes` names the attributes.
    void show(std::vector<app::PreviewLine> lines, std::shared_ptr<const model::ClassRegistry> classes,
              const std::map<reconcile::ReportKey, app::HeldThing> &held);
    // What is decided of what is held; the rows stay where they are.
    void setDecisions(const ImportRun::Decisions &decisions);
    // Only lines of one kind (none: all) with this text in one of their cells.
    void narrow(std::optional<Kind> kind, const QString &text);
    std::optional<Kind> onlyKind() const { return m_only; }
    // Field, before and after in one column, for narrow windows.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    qint64 countOf(Kind kind) const { return m_counts.at(std::size_t(kind)); }
    qint64 allCount() const { return qint64(m_lines.size()); }
    const app::PreviewLine &line(int row) const
    {
        return m_lines.at(std::size_t(m_rows.at(std::size_t(row))));
    }
    static Kind kindOf(const app::PreviewLine &line);
    static bool isProblem(const app::PreviewLine &line); // is to be looked at by a person
    qint64 problemCount() const { return countOf(Kind::Held) + countOf(Kind::Refused) + countOf(Kind::Note); }
    // Every held, refused and noted line, whatever is shown, as rows of texts with their headings first.
    std::vector<std::vector<std::string>> problems() const;
    // Of a row that is one: file, line, field, what was found, why and what to do, in sentences. Else empty.
    QString problemWords(int row) const;
    // The next row after `row` that waits for a person or was refused, going round; -1: none.
    int nextProblem(int row) const;
    int rowOf(const reconcile::ReportKey &key) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    enum class Part
    {
        Result,
        Item,
        Field,
        Now,
        After,
        Change, // the three before in one
        Decided,
        Why,
        Remedy,
        Place
    };

    void select();
    bool matches(const app::PreviewLine &line) const;
    const std::vector<Part> &parts() const { return m_parts; }
    void arrange();
    QString fieldOf(const app::PreviewLine &line) const;
    QString decidedOf(const app::PreviewLine &line) const;
    static RecordCell resultCell(const app::PreviewLine &line);

    std::vector<app::PreviewLine> m_lines;
    std::vector<int> m_rows;
    std::vector<Part> m_parts;
    std::array<qint64, kKinds> m_counts{};
    std::optional<Kind> m_only;
    QString m_text;
    bool m_folded = false;
    ImportRun::Decisions m_decisions;
    std::map<reconcile::ReportKey, app::HeldThing> m_held;
    std::shared_ptr<const model::ClassRegistry> m_classes;
};

} // namespace tally::ui
