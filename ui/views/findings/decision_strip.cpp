// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/decision_strip.h"

#include "app/deciding.h"
#include "app/edit_values.h"
#include "ui/details/fact_groups.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/item_completer.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/finding_words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tally::ui {

namespace {

using audit::Action;

constexpr int kTypingPause = 250; // milliseconds
constexpr int kLongestReason = 400;
constexpr int kShortField = 150;
constexpr int kRefusedNamed = 3;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

Error wrong(const QString &why)
{
    return makeError(ErrorCode::InvalidInput, why.toStdString());
}

} // namespace

DecisionStrip::DecisionStrip(Session &session, QWidget *parent)
    : QuestionStrip(parent), m_session(session), m_title(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_words(new TextLabel({}, TextSize::Body, Role::TextMuted, this)), m_row(new QHBoxLayout),
      m_valueLabel(new QLabel(this)), m_until(new DayField(0, this)), m_person(new QLineEdit(this)),
      m_reason(new QLineEdit(this)), m_leave(new QPushButton(tr("Leave"), this)), m_do(new QPushButton(this))
{
    setFocusProxy(m_reason);
    m_title->setDemiBold(true);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_untilLabel = labelFor(m_until, tr("&Until"), this);
    m_personLabel = labelFor(m_person, tr("&Who"), this);
    m_reasonLabel = labelFor(m_reason, tr("&Reason"), this);
    m_until->setPlaceholderText(tr("+30d; or none"));
    m_until->setMinimumWidth(kShortField);
    m_person->setPlaceholderText(tr("a person"));
    m_person->setMinimumWidth(kShortField);
    m_reason->setMaxLength(kLongestReason);
    new ItemCompleter(session, "person", m_person);
    setPrimary(m_do);
    m_do->setAutoDefault(true);
    m_leave->setAutoDefault(true);
    m_row->setSpacing(Theme::space(2));
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_untilLabel, m_until, m_personLabel, m_person, m_reasonLabel})
        m_row->addWidget(each);
    m_row->addWidget(m_reason, 1);
    m_row->addWidget(m_leave);
    m_row->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_title);
    column->addLayout(m_row);
    column->addWidget(m_words);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &DecisionStrip::preview);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_until, m_person, m_reason}) {
        connect(field, &QLineEdit::textChanged, this, &DecisionStrip::changed);
        connect(field, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    }
    connect(m_leave, &QPushButton::clicked, this, &DecisionStrip::left);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (const auto given = choice(); !given)
            say(sentencesOf(given.error()), true);
        else
            Q_EMIT recordWanted();
    });
    hide();
}

void DecisionStrip::ask(Action action, FindingListPtr list, std::vector<audit::Finding> findings)
{
    m_action = action;
    m_list = std::move(list);
    m_findings = std::move(findings);
    m_until->setToday(m_list->estate->today());
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_until, m_person, m_reason})
        field->clear();
    makeValueField();
    showParts();
    m_title->setText(title());
    setAccessibleName(title());
    say({}, false);
    m_do->setText(
        isMany() ? tr("%1: %2 findings").arg(actionWords(m_action), formatCount(qint64(m_findings.size())))
                 : actionWords(m_action));
    show();
    QWidget *first = m_value != nullptr ? m_value : m_until->isVisibleTo(this) ? m_until : m_reason;
    if (m_person->isVisibleTo(this))
        first = m_person;
    first->setFocus(Qt::OtherFocusReason);
    preview();
}

// The class of the item says what may be chosen.
void DecisionStrip::makeValueField()
{
    delete std::exchange(m_value, nullptr);
    m_valueLabel->hide();
    if (m_action != Action::Correct)
        return;
    const estate::Estate &estate = *m_list->estate;
    const audit::Finding &finding = m_findings.front();
    const estate::Row row = rowOf(estate, finding);
    const std::string attribute = audit::correctedAttribute(finding);
    const auto about = row == estate::kNoRow
                           ? std::nullopt
                           : model::catalogueEntry(estate.classes(), estate.classAt(row), attribute);
    if (!about)
        return;
    m_value = new ValueEdit(*about, m_session, this);
    m_value->begin(editText(estate, row, *about));
    m_value->setAccessibleName(attributeLabel(estate.classes(), std::string(estate.classAt(row)), attribute));
    m_value->setMinimumWidth(kShortField);
    m_valueLabel->setText(m_value->accessibleName());
    m_valueLabel->setBuddy(m_value);
    m_valueLabel->show();
    m_row->insertWidget(0, m_valueLabel);
    m_row->insertWidget(1, m_value);
    m_value->show();
    setTabOrder(m_value, m_until);
    connect(m_value, &QLineEdit::textChanged, this, &DecisionStrip::changed);
    connect(m_value, &QLineEdit::returnPressed, m_do, &QPushButton::click);
}

void DecisionStrip::showParts()
{
    const bool ends = m_action == Action::Ignore || m_action == Action::Look;
    m_until->setVisible(ends);
    m_untilLabel->setVisible(ends);
    m_person->setVisible(m_action == Action::Look);
    m_personLabel->setVisible(m_action == Action::Look);
    m_reason->setPlaceholderText(m_action == Action::Ignore ? tr("needed") : tr("kept with the operation"));
}

QString DecisionStrip::title() const
{
    const QString what = actionWords(m_action);
    const audit::Finding &finding = m_findings.front();
    if (!isMany())
        return tr("%1: %2").arg(what, findingTitle(*m_list->estate, finding));
    const QString source = finding.source.empty() ? QString() : tr(", found by %1").arg(toQt(finding.source));
    return tr("%1: all %2 like this: %3%4")
        .arg(what, formatCount(qint64(m_findings.size())), kindWords(finding.kind), source);
}

QString DecisionStrip::words() const
{
    return m_words->text();
}

void DecisionStrip::say(const QString &words, bool isWrong)
{
    m_words->setRole(isWrong ? Role::Bad : Role::TextMuted);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_do->setAccessibleDescription(words);
}

Result<audit::Choice> DecisionStrip::choice() const
{
    audit::Choice choice;
    choice.action = m_action;
    choice.reason = m_reason->text().trimmed().toStdString();
    if (m_action == Action::Ignore && choice.reason.empty())
        return wrong(tr("A reason is needed: why can it wait?"));
    if (m_until->isVisibleTo(this) && !m_until->text().trimmed().isEmpty()) {
        choice.until = m_until->day();
        if (!choice.until)
            return wrong(tr("“%1” is no day.").arg(m_until->text()));
        if (*choice.until < m_list->estate->today())
            return wrong(tr("%1 has passed.").arg(formatDay(*choice.until)));
    }
    if (m_person->isVisibleTo(this) && !m_person->text().trimmed().isEmpty()) {
        const estate::Estate &estate = *m_list->estate;
        const QString name = loneItemName(estate, "person", m_person->text().trimmed());
        TALLY_TRY(const app::ValueParser::Parsed person,
                  app::ValueParser(estate).parse("finding_decision", "assigned_to", name.toStdString()));
        if (const auto *id = person ? std::get_if<std::int64_t>(&*person) : nullptr)
            choice.assigned = ItemId(*id);
    }
    if (m_value != nullptr) {
        TALLY_TRY(const std::string typed, m_value->value());
        TALLY_TRY(choice.value, app::correctedValue(*m_list->estate, m_findings.front(), typed));
    }
    return choice;
}

void DecisionStrip::changed()
{
    ++m_asked; // what was said is of something else
    m_soon.start();
}

// What would be recorded, and what the register would refuse.
void DecisionStrip::preview()
{
    m_soon.stop();
    if (!isVisible())
        return;
    const auto given = choice();
    if (!given) {
        const bool untouched = m_reason->text().isEmpty() && m_until->text().isEmpty();
        return say(untouched && m_action == Action::Ignore ? QString() : sentencesOf(given.error()),
                   !untouched);
    }
    m_session.run<app::DecideResult>(
        this, {},
        [choice = *given, list = m_list, findings = m_findings](app::Register &opened, JobContext &job) {
            return app::decideFindings(opened, findings, choice, {true, true, list->estate}, job);
        },
        [this, asked = ++m_asked](const Result<app::DecideResult> &result) {
            if (asked == m_asked && isVisible())
                showPreview(result);
        });
}

void DecisionStrip::showPreview(const Result<app::DecideResult> &result)
{
    if (!result)
        return say(sentencesOf(result.error()), true);
    const auto decided = qint64(result->lines.size());
    const auto refused = qint64(result->refused.size());
    QStringList sentences;
    if (!result->wouldRefuse.empty()) {
        for (const Error &error : result->wouldRefuse)
            sentences.append(sentencesOf(error));
        return say(tr("It would be refused. %1").arg(sentences.join(QLatin1Char(' '))), true);
    }
    if (isMany())
        sentences.append(
            refused == 0
                ? tr("%1 would be decided.").arg(formatCount(decided))
                : tr("%1 would be decided, %2 refused.").arg(formatCount(decided), formatCount(refused)));
    else if (decided == 1 && !result->lines.front().attribute.empty())
        sentences.append(tr("%1 becomes %2.")
                             .arg(toQt(result->lines.front().before).isEmpty()
                                      ? unknownText()
                                      : toQt(result->lines.front().before),
                                  toQt(result->lines.front().after)));
    for (int i = 0; i < int(refused) && i < kRefusedNamed; ++i)
        sentences.append(refusalWords(m_findings, result->refused[std::size_t(i)]));
    if (refused > kRefusedNamed)
        sentences.append(tr("And %1 more.").arg(formatCount(refused - kRefusedNamed)));
    if (isMany())
        m_do->setText(tr("%1: %2 findings").arg(actionWords(m_action), formatCount(decided)));
    m_do->setEnabled(decided > 0);
    say(sentences.join(QLatin1Char(' ')), decided == 0);
}

} // namespace tally::ui
