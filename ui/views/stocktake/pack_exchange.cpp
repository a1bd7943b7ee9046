// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/pack_exchange.h"

#include "audit/value_match.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr std::size_t kMostTold = 6; // fields; the rest is counted

QString valueWords(const estate::Estate &estate, const audit::FieldEdit &edit,
                   const std::optional<model::AttributeValue> &value)
{
    const estate::Row row = estate.rowOf(edit.item);
    const model::AttributeSpec *spec =
        row < estate.itemCount() ? estate.classes().attribute(estate.classAt(row), edit.attribute) : nullptr;
    if (!value)
        return unknownText();
    return toQt(spec == nullptr ? model::toText(*value) : audit::wordsOf(estate, *spec, *value));
}

QString attributeWords(const estate::Estate &estate, const audit::FieldEdit &edit)
{
    const estate::Row row = estate.rowOf(edit.item);
    const model::AttributeSpec *spec =
        row < estate.itemCount() ? estate.classes().attribute(estate.classAt(row), edit.attribute) : nullptr;
    return toQt(spec == nullptr ? edit.attribute : spec->label);
}

} // namespace

PackExchange::PackExchange(ViewContext &context, QWidget *parent)
    : QuestionStrip(parent), m_context(context), m_words(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_take(new QPushButton(tr("Take the pack's"), this))
{
    m_words->setWordWrap(true);
    m_take->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(true);
    setFocusProxy(leave);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_words, 1);
    row->addWidget(leave);
    row->addWidget(m_take);
    connect(leave, &QPushButton::clicked, this, &PackExchange::left);
    connect(m_take, &QPushButton::clicked, this, [this] { bringBack(m_campaign, m_file, true); });
    hide();
}

void PackExchange::askWhereTo(ItemId campaign, const QString &name)
{
    auto *dialog =
        new QFileDialog(this, tr("Take a work pack of %1").arg(name), {}, tr("Register (*.tally)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tally"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, campaign](const QString &file) { write(campaign, file); });
    dialog->open();
}

void PackExchange::askWhichBack(ItemId campaign)
{
    auto *dialog = new QFileDialog(this, tr("Bring a work pack back"), {}, tr("Register (*.tally)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, campaign](const QString &file) { bringBack(campaign, file); });
    dialog->open();
}

void PackExchange::write(ItemId campaign, const QString &file)
{
    m_context.session.run<app::PackWritten>(
        this, tr("Writing a work pack"),
        [campaign, path = file.toStdString()](app::Register &opened, JobContext &job) {
            return app::writeWorkPack(opened, campaign, {}, path, job);
        },
        [this](Result<app::PackWritten> written) {
            if (!written)
                Q_EMIT failed(tr("The work pack was not written."), written.error());
            else
                m_context.navigator.tell(tr("%1: %2 items are to be counted. It opens like a register.")
                                             .arg(toQt(written->file), formatCount(written->expected)));
        });
}

void PackExchange::bringBack(ItemId campaign, const QString &file, bool takeThere)
{
    m_campaign = campaign;
    m_file = file;
    hide();
    app::ReturnWish wish;
    wish.file = file.toStdString();
    wish.campaign = campaign;
    wish.take.all = takeThere;
    auto back = std::make_shared<app::PackReturn>();
    m_context.session.record(
        this, tr("Bringing a work pack back"),
        [wish, back](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(*back, app::returnWorkPack(opened, wish, job));
            return back->operation;
        },
        [this, back](const Session::Recorded &recorded) {
            if (!recorded)
                Q_EMIT failed(tr("The work pack was not brought back."), recorded.error());
            else
                showReturn(*back);
            Q_EMIT cameBack();
        });
}

void PackExchange::showReturn(const app::PackReturn &back)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    const auto counted =
        std::count_if(back.answers.begin(), back.answers.end(), [](const audit::ScanAnswer &answer) {
            return answer.outcome != audit::ScanOutcome::AlreadySeen;
        });
    const QString taken = tr("%1: %2 counts and %3 values taken from the pack.")
                              .arg(toQt(back.pack.campaignName), formatCount(counted),
                                   formatCount(std::ssize(back.fields.taken)));
    QStringList lines{taken};
    const auto &kept = back.fields.kept;
    QString done = taken;
    if (!back.added.empty() || !back.fields.retired.empty()) {
        done += QLatin1Char(' ') +
                tr("Added: %1, retired: %2.")
                    .arg(formatCount(std::ssize(back.added)), formatCount(std::ssize(back.fields.retired)));
        lines.front() = done;
    }
    for (std::size_t i = 0; i < std::min(kept.size(), kMostTold); ++i)
        lines.append(tr("%1: retired in the pack, changed here since, and left as it is here")
                         .arg(itemName(*estate, kept[i])));
    if (kept.size() > kMostTold)
        lines.append(tr("and %1 more").arg(formatCount(std::ssize(kept) - std::int64_t{kMostTold})));
    const auto &conflicts = back.fields.conflicts;
    if (!conflicts.empty())
        lines.append(tr("Changed there and here, and left as it is here:"));
    for (std::size_t i = 0; i < std::min(conflicts.size(), kMostTold); ++i)
        lines.append(tr("%1, %2: %3 in the pack, %4 here")
                         .arg(itemName(*estate, conflicts[i].item), attributeWords(*estate, conflicts[i]),
                              valueWords(*estate, conflicts[i], conflicts[i].there),
                              valueWords(*estate, conflicts[i], conflicts[i].here)));
    if (conflicts.size() > kMostTold)
        lines.append(tr("and %1 more").arg(formatCount(std::ssize(conflicts) - std::int64_t{kMostTold})));
    for (const std::string &each : back.fields.left)
        lines.append(toQt(each));
    if (lines.size() == 1)
        return m_context.navigator.tell(done);
    m_words->setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(m_words->text());
    m_take->setVisible(!conflicts.empty() || !kept.empty());
    show();
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

} // namespace tally::ui
