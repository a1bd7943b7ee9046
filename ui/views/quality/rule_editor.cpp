// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/rule_editor.h"

#include "app/definitions.h"
#include "app/quality.h"
#include "estate/filter_completion.h"
#include "ui/models/item_words.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/filter_edit.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/quality/quality_words.h"
#include "ui/views/quality/sample_model.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

#include <cctype>

namespace tally::ui {

// What the rule would find.
struct RuleEditor::Trial
{
    audit::QualityTally tally;
    audit::Band band = audit::Band::Good;
    estate::EstatePtr estate;
    std::vector<estate::Row> sample;
};

namespace {

constexpr int kTypingPause = 150; // milliseconds
constexpr int kLongestLabel = 120;
constexpr std::size_t kMostOffers = 12;
constexpr std::size_t kSample = 100;
constexpr int kLinesShown = 5;
constexpr int kSampleWidths[] = {220, 130, 170, 180, 200};

// "On loan, no date" is on_loan_no_date.
std::string nameOf(const QString &label)
{
    std::string name;
    for (const QChar letter : label.toLower().normalized(QString::NormalizationForm_KD)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            name += letter.toLatin1();
        else if (!name.empty() && name.back() != '_' && letter.category() != QChar::Mark_NonSpacing)
            name += '_';
    }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    return name;
}

QSpinBox *spinBox(int least, int most, const QString &suffix, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSuffix(suffix);
    return box;
}

TextLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextSize::Body, Role::TextMuted, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

RuleEditor::RuleEditor(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_label(new QLineEdit(this)), m_class(new QComboBox(this)),
      m_group(new QComboBox(this)), m_where(new FilterEdit(this)), m_violated(new FilterEdit(this)),
      m_weight(spinBox(1, 100, {}, this)), m_good(spinBox(0, 100, tr(" %"), this)),
      m_fair(spinBox(0, 100, tr(" %"), this)), m_state(new StateLabel(State::Idle, {}, this)),
      m_words(new TextLabel({}, TextSize::Body, Role::Text, this)), m_error(new ErrorStrip(this)),
      m_sample(new SampleModel(this)), m_table(makeRecordTable(m_sample, tr("What the rule finds"), this)),
      m_draft(new QPushButton(tr("Save as a draft"), this)), m_count(new QPushButton(this))
{
    setProperty("pane", true);
    setFocusProxy(m_label);
    setAccessibleName(tr("Quality rule"));
    m_label->setMaxLength(kLongestLabel);
    m_group->setEditable(true);
    m_where->setAccessibleName(tr("Which of them"));
    m_where->setPlaceholderText(tr("all of the class, or a filter: status=in_use"));
    m_violated->setAccessibleName(tr("What is wrong with one"));
    m_violated->setPlaceholderText(tr("a filter: custodian:unknown"));
    m_good->setAccessibleName(tr("Within tolerance up to"));
    m_fair->setAccessibleName(tr("Beyond tolerance from"));
    m_words->setWordWrap(true);
    m_error->hide();
    setPrimary(m_count);
    for (QPushButton *button : {m_draft, m_count})
        button->setAutoDefault(false);
    for (std::size_t column = 0; column < std::size(kSampleWidths); ++column)
        m_table->setColumnWidth(int(column), kSampleWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &RuleEditor::preview);
    const auto soon = [this] { m_soon.start(); };
    connect(m_label, &QLineEdit::textChanged, this, soon);
    connect(m_class, &QComboBox::currentIndexChanged, this, soon);
    for (QSpinBox *box : {m_weight, m_good, m_fair})
        connect(box, &QSpinBox::valueChanged, this, soon);
    for (FilterEdit *field : {m_where, m_violated}) {
        connect(field, &QLineEdit::textChanged, this, soon);
        connect(field, &FilterEdit::completionsWanted, this, [this, field] { complete(field); });
        connect(field, &FilterEdit::left, this, &RuleEditor::left);
    }
    connect(m_draft, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_count, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.openItem(m_sample->itemAt(index.row()));
    });
    hide();
}

void RuleEditor::layOut()
{
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &RuleEditor::left);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->addWidget(labelFor(m_label, tr("&Name"), this), 0, 0);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(labelFor(m_class, tr("&Checks"), this), 0, 2);
    grid->addWidget(m_class, 0, 3);
    grid->addWidget(labelFor(m_where, tr("W&hich"), this), 1, 0);
    grid->addWidget(m_where, 1, 1);
    grid->addWidget(labelFor(m_group, tr("&Group"), this), 1, 2);
    grid->addWidget(m_group, 1, 3);
    grid->addWidget(labelFor(m_violated, tr("&Violated by"), this), 2, 0);
    grid->addWidget(m_violated, 2, 1);
    grid->addWidget(labelFor(m_weight, tr("We&ight"), this), 2, 2);
    grid->addWidget(m_weight, 2, 3);
    auto *tolerance = new QHBoxLayout;
    tolerance->setSpacing(Theme::space(1));
    tolerance->addWidget(labelFor(m_good, tr("&within up to"), this));
    tolerance->addWidget(m_good);
    tolerance->addWidget(labelFor(m_fair, tr("&look at it up to"), this));
    tolerance->addWidget(m_fair);
    tolerance->addStretch(1);
    grid->addWidget(new TextLabel(tr("Tolerance"), TextSize::Body, Role::TextMuted, this), 3, 0);
    grid->addLayout(tolerance, 3, 1, 1, 3);
    auto *found = new QHBoxLayout;
    found->setSpacing(Theme::space(2));
    found->addWidget(m_state);
    found->addWidget(m_words, 1);
    grid->addLayout(found, 4, 0, 1, 4);
    grid->addWidget(m_table, 5, 0, 1, 4);
    grid->addWidget(m_error, 6, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_draft);
    buttons->addWidget(m_count);
    grid->addLayout(buttons, 7, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    const QList<QWidget *> order{m_label, m_class, m_where, m_group, m_violated, m_weight,
                                 m_good,  m_fair,  m_table, leave,   m_draft,    m_count};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void RuleEditor::begin()
{
    m_isNew = true;
    audit::QualityRule fresh;
    fresh.of = "hardware";
    fill(fresh);
}

void RuleEditor::change(const audit::QualityRule &rule)
{
    m_isNew = false;
    fill(rule);
}

void RuleEditor::fill(const audit::QualityRule &rule)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    m_kept = rule;
    m_error->dismiss();
    m_class->clear();
    for (const model::ClassSpec &spec : estate->classes().classes())
        m_class->addItem(classPlural(estate->classes(), spec.name), toQt(spec.name));
    m_class->model()->sort(0);
    m_class->setCurrentIndex(m_class->findData(toQt(rule.of)));
    std::set<std::string> groups;
    for (const model::DefinitionRow &definition : estate->definitions(audit::kQualityRuleKind)) {
        if (const auto known = audit::readQualityRule(definition); known && !known->group.empty())
            groups.insert(known->group);
    }
    m_group->clear();
    m_group->addItem({});
    for (const std::string &group : groups)
        m_group->addItem(toQt(group));
    m_group->setCurrentText(toQt(rule.group));
    m_label->setText(toQt(rule.label));
    m_where->setText(toQt(rule.where));
    m_violated->setText(toQt(rule.violatedBy));
    m_weight->setValue(rule.weight);
    m_good->setValue(rule.goodUpTo);
    m_fair->setValue(rule.fairUpTo);
    // A low window has less of the sample, never less of the fields.
    m_table->setMinimumHeight(Theme::current().rowHeight() * 2);
    m_table->setMaximumHeight(Theme::current().rowHeight() * (kLinesShown + 1));
    show();
    m_label->setFocus(Qt::OtherFocusReason);
    preview();
}

audit::QualityRule RuleEditor::rule() const
{
    audit::QualityRule rule = m_kept;
    rule.label = m_label->text().trimmed().toStdString();
    if (m_isNew)
        rule.name = nameOf(m_label->text());
    rule.of = m_class->currentData().toString().toStdString();
    rule.group = m_group->currentText().trimmed().toStdString();
    rule.where = m_where->text().trimmed().toStdString();
    rule.violatedBy = m_violated->text().trimmed().toStdString();
    rule.weight = m_weight->value();
    rule.goodUpTo = m_good->value();
    rule.fairUpTo = m_fair->value();
    rule.counts = true;
    return rule;
}

QString RuleEditor::words() const
{
    return m_words->text();
}

QString RuleEditor::mistake() const
{
    const audit::QualityRule typed = rule();
    if (typed.violatedBy.empty())
        return tr("Say what is wrong with an item, as a filter: what it finds is shown here.");
    if (typed.name.empty())
        return tr("Give the rule a name.");
    if (typed.goodUpTo > typed.fairUpTo)
        return tr("The first percentage of the tolerance is the smaller one.");
    if (m_isNew) {
        for (const model::DefinitionRow &known :
             m_context.session.estate()->definitions(audit::kQualityRuleKind)) {
            if (known.name == typed.name)
                return tr("There is a rule of this name. Choose another, or change that one.");
        }
    }
    return {};
}

void RuleEditor::markMistakes()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const std::string of = m_class->currentData().toString().toStdString();
    for (FilterEdit *field : {m_where, m_violated})
        field->setMistake(estate::filterMistake(field->text().toStdString(), of, estate->classes()));
}

void RuleEditor::complete(FilterEdit *field)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    const QString text = field->text();
    m_context.session.compute<estate::Completions>(
        field, QStringLiteral("completions"),
        [estate, className = m_class->currentData().toString().toStdString(), text = text.toStdString(),
         at = field->cursorByte()](JobContext &job) {
            const auto table = estate::ItemTable::ofClass(estate, className);
            return table ? estate::completionsAt(text, at, *table, kMostOffers, job) : estate::Completions();
        },
        [field, text](const estate::Completions &found) { field->offer(text, found); });
}

// What it would find, whether or not it has a name yet.
void RuleEditor::preview()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || !isVisible())
        return;
    markMistakes();
    audit::QualityRule typed = rule();
    if (typed.violatedBy.empty() || typed.goodUpTo > typed.fairUpTo) {
        m_sample->show(estate, {});
        m_state->hide();
        m_words->setRole(Role::TextMuted);
        m_words->setText(mistake());
        updateButtons(false);
        return;
    }
    if (typed.name.empty())
        typed.name = typed.label = "new";
    m_context.session.compute<Result<Trial>>(
        this, QStringLiteral("trial"),
        [estate, text = audit::qualityRuleText(typed)](JobContext &job) -> Result<Trial> {
            TALLY_TRY(const app::TriedRule tried, app::tryQualityRule(estate, text, job));
            Trial trial{tried.quality.ofRule(0), tried.quality.bandOf(0), estate,
                        tried.quality.rowsOf(0, audit::Standing::Violation)};
            trial.sample.resize(std::min(trial.sample.size(), kSample));
            return trial;
        },
        [this](const Result<Trial> &trial) { showTrial(trial); });
}

void RuleEditor::showTrial(const Result<Trial> &trial)
{
    const QString wrong = mistake();
    if (!trial) {
        m_state->hide();
        m_sample->show(m_context.session.estate(), {});
        m_words->setRole(Role::Bad);
        m_words->setText(sentencesOf(trial.error()));
        updateButtons(false);
        return;
    }
    m_state->setState(stateOf(trial->band), bandWords(trial->band));
    m_state->show();
    m_words->setRole(Role::Text);
    const QString figures = figuresWords(trial->tally);
    m_words->setText(wrong.isEmpty() ? figures : figures + QStringLiteral(" · ") + wrong);
    m_count->setText(tr("Save: counts, violations: %1").arg(formatCount(trial->tally.violations)));
    m_sample->show(trial->estate, trial->sample);
    updateButtons(wrong.isEmpty());
}

void RuleEditor::updateButtons(bool fits)
{
    const bool may = m_context.session.mayEdit();
    if (!fits)
        m_count->setText(tr("Save: counts"));
    for (QPushButton *button : {m_draft, m_count}) {
        button->setEnabled(fits && may);
        button->setToolTip(m_context.session.whyNoEdit());
    }
}

void RuleEditor::save(bool counts)
{
    audit::QualityRule typed = rule();
    typed.counts = counts;
    m_error->dismiss();
    updateButtons(false);
    m_context.session.record(
        this, tr("Saving the rule"),
        [text = audit::qualityRuleText(typed),
         because = tr("Quality rule: %1").arg(toQt(typed.label)).toStdString()](
            app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const app::DefineResult defined, app::define(opened, {text}, because, job));
            return std::optional(defined.operation);
        },
        [this, typed](const Session::Recorded &recorded) {
            if (!recorded) {
                m_error->showError(errorWords(tr("The rule was not saved."), recorded.error()));
                updateButtons(true);
                return;
            }
            m_context.navigator.tell(typed.counts ? tr("“%1” counts from now on.").arg(ruleWords(typed))
                                                  : tr("“%1” is a draft, in no score.").arg(ruleWords(typed)),
                                     recorded->value_or(0));
            Q_EMIT saved(toQt(typed.name));
        });
}

void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void RuleEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::InfoTint));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Role::Line));
}

} // namespace tally::ui
