// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/apart_page.h"

#include "model/rows.h"
#include "reconcile/item_values.h"
#include "ui/details/fact_groups.h"
#include "ui/details/line_list.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/pane_head.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kLongestReason = 400;

void addCount(Lines &onto, const QString &what, std::int64_t count)
{
    if (count == 0)
        return;
    Line line;
    line.key = QStringLiteral("count:") + what;
    line.label = what;
    line.value = formatCount(count);
    onto.push_back(std::move(line));
}

void addSentences(Lines &onto, const QString &heading, const std::vector<std::string> &sentences, Role role)
{
    if (sentences.empty())
        return;
    onto.push_back(headingLine(heading, formatCount(qint64(sentences.size()))));
    for (const std::string &each : sentences) {
        Line line;
        line.kind = Line::Kind::Note;
        line.key = heading + toQt(each);
        line.value = asSentence(toQt(each));
        line.iconRole = role;
        onto.push_back(std::move(line));
    }
}

} // namespace

namespace {

class ApartWriter
{
public:
    ApartWriter(const estate::Estate &estate, const reconcile::UnmergePlan &plan)
        : m_estate(estate), m_plan(plan)
    {
    }

    Lines write()
    {
        for (const ItemId part : m_plan.parts)
            addPart(part);
        addLead();
        addCounts();
        addSentences(m_lines, ApartPage::tr("Stays with %1").arg(itemName(m_estate, m_plan.lead)),
                     m_plan.kept, Role::Info);
        addSentences(m_lines, ApartPage::tr("Cannot go back"), m_plan.conflicts, Role::Warn);
        return std::move(m_lines);
    }

private:
    // The version of the row that is to stand; nothing: it does not change, or ends.
    template <typename Row>
    std::vector<Row> rows(model::Table table) const
    {
        std::vector<Row> found;
        for (const model::Change &change : m_plan.draft.changes) {
            if (change.key.table != table || !change.values)
                continue;
            if (auto row = model::rowOf<Row>(change.key, *change.values))
                found.push_back(std::move(*row));
        }
        return found;
    }

    QString wordsOf(const model::ItemRow &row, const std::string &attribute,
                    const model::AttributeValue &value) const
    {
        const auto about = model::catalogueEntry(m_estate.classes(), row.className, attribute);
        return about ? valueWords(m_estate, *about, value) : toQt(model::toText(value));
    }

    void addFact(const model::ItemRow &row, const std::string &attribute, const QString &value)
    {
        Line line;
        line.key = QStringLiteral("%1:%2").arg(row.id.value).arg(toQt(attribute));
        line.label = attributeLabel(m_estate.classes(), row.className, attribute);
        line.value = value;
        m_lines.push_back(std::move(line));
    }

    void addEntry(const QString &iconName, const QString &text, const QString &more)
    {
        Line line;
        line.kind = Line::Kind::Entry;
        line.key = text + more;
        line.value = text;
        line.more = more;
        line.iconName = iconName;
        m_lines.push_back(std::move(line));
    }

    // What it will show, and whose word comes with it.
    void addPart(ItemId part)
    {
        for (const model::ItemRow &row : rows<model::ItemRow>(model::Table::Item)) {
            if (row.id != part)
                continue;
            const QString name = row.name ? toQt(*row.name) : QStringLiteral("#%1").arg(part.value);
            m_lines.push_back(headingLine(
                ApartPage::tr("%1 lives again").arg(name),
                ApartPage::tr("%1 #%2").arg(classLabel(m_estate.classes(), row.className)).arg(part.value)));
            for (const auto &[attribute, value] : reconcile::valuesByName(row))
                addFact(row, attribute, wordsOf(row, attribute, value));
        }
        for (const model::ReportRow &report : rows<model::ReportRow>(model::Table::Report)) {
            if (report.item == part)
                addEntry(QStringLiteral("import"),
                         ApartPage::tr("The reports of %1").arg(toQt(report.source)), toQt(report.subject));
        }
        for (const model::IdentifierRow &mark : rows<model::IdentifierRow>(model::Table::Identifier)) {
            if (mark.item == part)
                addEntry(QStringLiteral("seal"), toQt(mark.value), choiceWords(mark.kind));
        }
    }

    // Where it shows something else afterwards.
    void addLead()
    {
        const estate::Row now = m_estate.rowOf(m_plan.lead);
        for (const model::ItemRow &row : rows<model::ItemRow>(model::Table::Item)) {
            if (row.id != m_plan.lead || now == estate::kNoRow)
                continue;
            m_lines.push_back(headingLine(ApartPage::tr("%1 changes").arg(itemName(m_estate, m_plan.lead))));
            const auto after = reconcile::valuesByName(row);
            for (const model::AttributeSpec &spec : m_estate.classes().attributesOf(row.className)) {
                const auto before = m_estate.attributeAt(now, spec.name);
                const auto found = after.find(spec.name);
                const auto wanted = found == after.end() ? std::nullopt : std::optional(found->second);
                if (before == wanted)
                    continue;
                const auto words = [&](const std::optional<model::AttributeValue> &value) {
                    return value ? wordsOf(row, spec.name, *value) : unknownText();
                };
                addFact(row, spec.name, ApartPage::tr("%1 → %2").arg(words(before), words(wanted)));
            }
        }
    }

    void addCounts()
    {
        Lines counts;
        const reconcile::MergeCounts &moved = m_plan.moved;
        addCount(counts, ApartPage::tr("Installations"), moved.installations);
        addCount(counts, ApartPage::tr("Parts"), moved.components);
        addCount(counts, ApartPage::tr("Relationships"), moved.relationships);
        addCount(counts, ApartPage::tr("References"), moved.references);
        addCount(counts, ApartPage::tr("Documents"), moved.attachments);
        if (counts.empty())
            return;
        m_lines.push_back(headingLine(ApartPage::tr("Goes there too")));
        std::move(counts.begin(), counts.end(), std::back_inserter(m_lines));
    }

    const estate::Estate &m_estate;
    const reconcile::UnmergePlan &m_plan;
    Lines m_lines;
};

} // namespace

Lines apartLines(const estate::Estate &estate, const reconcile::UnmergePlan &plan)
{
    return ApartWriter(estate, plan).write();
}

ApartPage::ApartPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_preview(context.session, this),
      m_head(new PaneHead(tr("Take apart"), this)), m_error(new ErrorStrip(this)),
      m_lines(new LineList(tr("What goes where"), this)), m_reason(new QLineEdit(this)),
      m_do(new QPushButton(tr("Take apart"), this))
{
    m_lines->setProperty("pane", true);
    setFocusProxy(m_lines);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("kept with the operation"));
    setPrimary(m_do);
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    auto *leave = new QPushButton(tr("Leave"), this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    foot->setSpacing(Theme::space(2));
    foot->addWidget(label);
    foot->addWidget(m_reason, 1);
    foot->addWidget(leave);
    foot->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(m_lines, 1);
    layout->addLayout(foot);
    connect(m_reason, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &ApartPage::record);
    connect(leave, &QPushButton::clicked, this, &ApartPage::left);
    connect(m_lines, &LineList::opened, this, [this](const Line &line) {
        if (line.link && line.item)
            m_context.navigator.openItem(line.item);
    });
}

void ApartPage::begin(ItemId item)
{
    m_item = item;
    m_reason->clear();
    m_error->dismiss();
    m_lines->setLines({});
    m_do->setEnabled(false);
    preview();
}

QString ApartPage::title() const
{
    const estate::EstatePtr estate = m_context.session.estate();
    return estate == nullptr ? tr("Take apart") : tr("Take %1 apart").arg(itemName(*estate, m_item));
}

void ApartPage::refresh()
{
    if (m_item)
        preview();
}

void ApartPage::preview()
{
    app::UnmergeRequest wanted;
    wanted.item = m_item;
    wanted.dryRun = true;
    m_preview.ask(
        tr("Working out what goes where"),
        [wanted](app::Register &opened, JobContext &job) { return app::unmerge(opened, wanted, job); },
        [this](const estate::EstatePtr &estate, const Result<app::UnmergeReport> &report) {
            showPlan(estate, report);
        });
}

void ApartPage::showPlan(const estate::EstatePtr &estate, const Result<app::UnmergeReport> &report)
{
    m_head->setTitle(title());
    if (!showRefusals(m_context.session, *m_error, *m_do, tr("It cannot be taken apart."), report))
        return;
    m_head->setCountText(tr("merged by operation %1").arg(formatCount(report->plan.merge)));
    m_lines->setLines(apartLines(*estate, report->plan));
    m_do->setText(tr("Take apart: %1 live again").arg(formatCount(qint64(report->plan.parts.size()))));
}

void ApartPage::record()
{
    if (!m_do->isEnabled())
        return;
    m_do->setEnabled(false); // once
    app::UnmergeRequest wanted;
    wanted.item = m_item;
    wanted.reason = m_reason->text().trimmed().toStdString();
    const auto conflicts = std::make_shared<std::size_t>(0);
    m_context.session.record(
        this, title(),
        [wanted, conflicts](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const app::UnmergeReport report, app::unmerge(opened, wanted, job));
            *conflicts = report.plan.conflicts.size();
            return report.operation;
        },
        [this, conflicts](const Session::Recorded &recorded) {
            m_do->setEnabled(true);
            if (!recorded) {
                m_error->showError(errorWords(tr("It was not taken apart."), recorded.error()));
                return;
            }
            m_context.navigator.tell(*conflicts == 0 ? tr("It is taken apart.")
                                                     : tr("It is taken apart; %1 facts could not go back.")
                                                           .arg(formatCount(qint64(*conflicts))),
                                     recorded->value_or(0));
            Q_EMIT takenApart();
        });
}

void ApartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->modifiers() == Qt::ControlModifier &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        record();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
