// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/quality_view.h"

#include "app/quality.h"
#include "ui/actions/action_registry.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/quality/fix_strip.h"
#include "ui/views/quality/quality_words.h"
#include "ui/views/quality/rule_editor.h"
#include "ui/views/quality/rules_page.h"
#include "ui/views/quality/security_page.h"
#include "ui/views/quality/standards_page.h"
#include "ui/views/quality/trend_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/pane_head.h"

#include <QApplication>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace tally::ui {

namespace {

const QString kRules = QStringLiteral("rules");
constexpr std::pair<QualityBy, const char *> kScopes[] = {{QualityBy::RuleGroup, "group"},
                                                          {QualityBy::Class, "class"},
                                                          {QualityBy::Owner, "owner"},
                                                          {QualityBy::Team, "team"}};

QString scopeText(const audit::QualityScope &scope)
{
    for (const auto &[by, word] : kScopes) {
        if (by != scope.by)
            continue;
        const bool isItem = by == QualityBy::Owner || by == QualityBy::Team;
        return QStringLiteral(":%1:%2").arg(QLatin1String(word),
                                            isItem ? QString::number(scope.item.value) : toQt(scope.name));
    }
    return {};
}

audit::QualityScope scopeOf(const QString &subject)
{
    const QString word = subject.section(QLatin1Char(':'), 1, 1);
    const QString what = subject.section(QLatin1Char(':'), 2);
    for (const auto &[by, known] : kScopes) {
        if (word != QLatin1String(known))
            continue;
        const bool isItem = by == QualityBy::Owner || by == QualityBy::Team;
        return isItem ? audit::QualityScope{by, {}, ItemId(what.toLongLong())}
                      : audit::QualityScope{by, what.toStdString(), {}};
    }
    return {};
}

// What is judged by; another text may judge everything differently.
bool haveSameRules(const estate::Estate &a, const estate::Estate &b)
{
    const auto texts = [](const estate::Estate &estate) {
        std::vector<std::string> all;
        for (const model::DefinitionRow &row : estate.definitions(audit::kQualityRuleKind))
            all.push_back(row.text);
        return all;
    };
    return a.classesPtr() == b.classesPtr() && texts(a) == texts(b);
}

} // namespace

QualityView::QualityView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_head(new PaneHead(tr("Quality"), this)), m_tabs(new QTabBar(this)),
      m_error(new ErrorStrip(this)), m_stack(new QStackedWidget(this)),
      m_rules(new RulesPage(context, m_stack)), m_trend(new TrendPage(context, m_stack)),
      m_security(new SecurityPage(context, m_stack)), m_standards(new StandardsPage(context, m_stack)),
      m_empty(new EmptyState(m_stack)), m_fix(new FixStrip(context, this)),
      m_editor(new RuleEditor(context, this))
{
    m_error->hide();
    m_empty->setWords(tr("No quality rules"),
                      tr("A rule says what a record must not be like; scores are of the rules that count."),
                      tr("New rule…"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_rules, m_trend, m_security, m_standards, m_empty})
        m_stack->addWidget(page);
    addTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_fix);
    layout->addWidget(m_editor);
    addActions();
    connect(m_rules, &RulesPage::scopeChosen, this, &View::placeChanged);
    connect(m_rules, &RulesPage::ruleChanged, this, &QualityView::updateState);
    connect(m_rules, &RulesPage::shown, this, &QualityView::updateState);
    connect(m_trend, &TrendPage::dayWanted, this, [this](Day day) {
        const estate::EstatePtr estate = session().estate();
        if (estate != nullptr && day < estate->today())
            session().setViewpoint({Viewpoint::Kind::AsOf, toQt(tally::formatDay(day))});
        m_tabs->setCurrentIndex(0);
    });
    connect(m_fix, &FixStrip::left, this, &QualityView::leaveStrips);
    connect(m_editor, &RuleEditor::left, this, &QualityView::leaveStrips);
    connect(m_editor, &RuleEditor::saved, this, [this](const QString &rule) {
        m_rules->standOn(rule.toStdString());
        leaveStrips();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &QualityView::newRule);
    connect(&session(), &Session::estateChanged, this, &QualityView::refresh);
    connect(&session(), &Session::closed, this, [this] { m_quality.reset(); });
    showPage(m_rules);
}

void QualityView::addTabs()
{
    makePageTabs(m_tabs, tr("Quality"));
    const auto add = [this](const QString &words, const QString &id) {
        m_tabs->setTabData(m_tabs->addTab(words), id);
    };
    add(tr("Rules"), kRules);
    add(tr("Over time"), QStringLiteral("trend"));
    add(tr("Desktop security"), QStringLiteral("security"));
    add(tr("Standards"), QStringLiteral("standards"));
    connect(m_tabs, &QTabBar::currentChanged, this, &QualityView::choose);
}

void QualityView::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QString &icon, const QString &tip,
                            std::function<void()> trigger) {
        return actions().add({id, text, QStringLiteral("Work"), {}, icon, tip, tr("quality rules score")},
                             this, std::move(trigger));
    };
    m_head->addButton(add(QStringLiteral("quality.violations"), tr("Show violations"),
                          QStringLiteral("st-bad"), tr("The items that violate the current rule, in Items"),
                          [this] { m_rules->openRows(audit::Standing::Violation); }));
    m_head->addButton(add(QStringLiteral("quality.unknown"), tr("Show not evaluated"),
                          QStringLiteral("st-unknown"),
                          tr("The items of which the current rule cannot be judged, in Items"),
                          [this] { m_rules->openRows(audit::Standing::NotEvaluated); }));
    m_head->addButton(add(QStringLiteral("quality.mend"), tr("Mend…"), QStringLiteral("tick"),
                          tr("What the rule's fix would change, before it does"), [this] { mend(); }));
    m_head->addButton(add(QStringLiteral("quality.change"), tr("Change rule…"), QStringLiteral("edit"),
                          tr("What it checks, how it weighs, whether it counts"), [this] { changeRule(); }));
    m_head->addButton(add(QStringLiteral("quality.new"), tr("New rule…"), QStringLiteral("add"),
                          tr("Shows what it finds before it counts"), [this] { newRule(); }));
}

// --- where we are

QString QualityView::current() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

Place QualityView::place() const
{
    const QString scope = current() == kRules ? scopeText(m_rules->scope()) : QString();
    return {QStringLiteral("quality"), current() + scope, {}, {}};
}

void QualityView::go(const Place &place)
{
    const QString name = place.subject.section(QLatin1Char(':'), 0, 0);
    const QSignalBlocker quiet(m_tabs);
    if (!place.subject.isEmpty()) {
        int tab = 0;
        for (int i = 0; i < m_tabs->count(); ++i)
            tab = m_tabs->tabData(i) == name ? i : tab;
        m_tabs->setCurrentIndex(tab);
        if (name == kRules)
            m_rules->setScope(scopeOf(place.subject));
    }
    m_rules->standOn(place.filter.toStdString());
    choose(-1);
}

// By the person, but for -1: a step for "back".
void QualityView::choose(int tab)
{
    QWidget *page = m_rules;
    for (const auto &[id, each] : {std::pair<const char *, QWidget *>{"trend", m_trend},
                                   {"security", m_security},
                                   {"standards", m_standards}})
        page = current() == QLatin1String(id) ? each : page;
    if (page != m_rules)
        leaveStrips();
    showPage(page);
    if (isVisible() && m_outdated)
        judge();
    if (tab >= 0)
        Q_EMIT placeChanged();
}

void QualityView::showPage(QWidget *page)
{
    const bool none = page == m_rules && m_quality != nullptr && m_quality->rules().entries().empty();
    QWidget *shown = none ? static_cast<QWidget *>(m_empty) : page;
    const QWidget *focused = QApplication::focusWidget();
    if (shown != m_stack->currentWidget() && focused != nullptr && m_stack->isAncestorOf(focused))
        m_tabs->setFocus(Qt::OtherFocusReason); // it would go to whatever comes next
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    updateState();
}

QString QualityView::title() const
{
    return tr("Quality, %1").arg(m_tabs->tabText(m_tabs->currentIndex()));
}

QString QualityView::summary() const
{
    return m_rules->sheet() == nullptr ? QString() : figuresWords(m_rules->sheet()->overall);
}

void QualityView::leaveStrips()
{
    const bool hadOne = m_fix->isVisible() || m_editor->isVisible();
    m_fix->hide();
    m_editor->hide();
    if (hadOne && isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// --- what is shown

void QualityView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated)
        judge();
}

void QualityView::refresh()
{
    m_outdated = true;
    m_trend->refresh();
    m_standards->refresh();
    if (isVisible())
        judge();
    updateState();
}

// From what was known where that is quicker; both answer with another value.
void QualityView::judge()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    m_outdated = false;
    using Judged = Result<QualityPtr>;
    const bool isNear =
        m_quality != nullptr && session().isNow() && m_quality->estate().today() == estate->today() &&
        m_quality->estate().operation() <= estate->operation() && haveSameRules(m_quality->estate(), *estate);
    if (isNear) {
        session().run<QualityPtr>(
            this, {},
            [before = m_quality, estate](app::Register &opened, JobContext &job) -> Judged {
                TALLY_TRY(audit::Quality quality, app::qualityAfter(opened, *before, estate, job));
                return std::make_shared<const audit::Quality>(std::move(quality));
            },
            [this, estate](const Judged &judged) { tell(judged, estate); });
        return;
    }
    if (m_quality == nullptr)
        m_head->setCountText(tr("judging…"));
    session().compute<Judged>(
        this, QStringLiteral("quality"),
        [estate](JobContext &job) -> Judged {
            TALLY_TRY(audit::Quality quality, app::qualityOf(estate, job));
            return std::make_shared<const audit::Quality>(std::move(quality));
        },
        [this, estate](const Judged &judged) { tell(judged, estate); });
}

void QualityView::tell(const Result<QualityPtr> &judged, const estate::EstatePtr &estate)
{
    if (estate != session().estate())
        return; // a newer one is being judged
    if (!judged) {
        if (judged.error().code != ErrorCode::Cancelled)
            m_error->showError(errorWords(tr("The register was not judged."), judged.error()));
        return;
    }
    m_error->dismiss();
    m_quality = *judged;
    m_rules->show(m_quality);
    m_security->show(m_quality);
    m_fix->follow(m_quality);
    choose(-1);
}

void QualityView::updateState()
{
    const std::shared_ptr<const QualitySheet> &sheet = m_rules->sheet();
    if (sheet != nullptr)
        m_head->setCountText(tr("%1 of 100 · %2 rules")
                                 .arg(scoreWords(sheet->quality->overall().score()),
                                      formatCount(qint64(sheet->quality->rules().entries().size()))));
    const audit::QualityRule *rule = m_rules->currentRule();
    const bool onRules = m_stack->currentWidget() == m_rules;
    const QString none = !onRules          ? tr("The rules are on the first page")
                         : rule == nullptr ? tr("Choose a rule first")
                                           : QString();
    const QString locked = session().whyNoEdit();
    actions().setUnavailable(QStringLiteral("quality.violations"), none);
    actions().setUnavailable(QStringLiteral("quality.unknown"), none);
    actions().setUnavailable(QStringLiteral("quality.mend"),
                             !none.isEmpty()      ? none
                             : rule->fix.isNone() ? tr("This rule does not say how to mend what it finds")
                             : !locked.isEmpty()  ? locked
                                                  : QString());
    actions().setUnavailable(QStringLiteral("quality.change"), none.isEmpty() ? locked : none);
    actions().setUnavailable(QStringLiteral("quality.new"), locked);
    Q_EMIT titleChanged();
    Q_EMIT summaryChanged();
}

// --- what is done

void QualityView::mend()
{
    const audit::QualityRule *rule = m_rules->currentRule();
    if (rule == nullptr || rule->fix.isNone())
        return;
    m_editor->hide();
    m_fix->begin(m_quality, rule->name);
}

void QualityView::newRule()
{
    m_fix->hide();
    m_tabs->setCurrentIndex(0);
    m_editor->begin();
}

void QualityView::changeRule()
{
    const audit::QualityRule *rule = m_rules->currentRule();
    if (rule == nullptr)
        return;
    m_fix->hide();
    m_editor->change(*rule);
}

View *makeQualityView(ViewContext &context, QWidget *parent)
{
    return new QualityView(context, parent);
}

} // namespace tally::ui
