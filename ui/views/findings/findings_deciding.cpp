// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deciding by letter: what may be decided, the strip that asks, recording off the window's thread. The rows
// that are decided leave at once and come back when the register refuses.
#include "app/deciding.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/views/findings/decision_strip.h"
#include "ui/views/findings/finding_filter_bar.h"
#include "ui/views/findings/finding_keys.h"
#include "ui/views/findings/finding_model.h"
#include "ui/views/findings/finding_pane.h"
#include "ui/views/findings/finding_words.h"
#include "ui/views/findings/findings_view.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/views/findings/merge_page.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/sliding_side.h"
#include "ui/widgets/tool_button.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace tally::ui {

namespace {

using audit::Action;

// Nothing is asked for when one finding is accepted or kept.
bool isAsked(Action action, bool alike)
{
    return alike || (action != Action::Accept && action != Action::Keep);
}

} // namespace

void FindingsView::addDecisions()
{
    for (const FindingKey &key : findingKeys()) {
        actions().add({QLatin1String(key.id), textOf(key), QStringLiteral("Work"), keysOf(key),
                       QLatin1String(key.icon), tipOf(key), tr("finding decide difference"),
                       ActionScope::Table, key.id == findingKeys().front().id},
                      m_table, [this, key] { begin(key.action, key.alike); });
    }
    m_table->installEventFilter(this);
}

void FindingsView::addFootButtons()
{
    for (const FindingKey &key : findingKeys()) {
        if (key.alike)
            continue;
        const QString words =
            isAsked(key.action, false) ? tr("%1…").arg(actionWords(key.action)) : actionWords(key.action);
        ToolButton *button = m_foot->addButton(
            QLatin1String(key.icon), tr("%1 %2").arg(keysOf(key).toString(QKeySequence::NativeText), words));
        connect(button, &QToolButton::clicked, this, [this, action = key.action] { begin(action, false); });
        m_letters.emplace_back(key.action, button);
    }
}

// A letter that decides nothing now says why, and does not jump to the next row that begins so.
bool FindingsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const auto &press = static_cast<const QKeyEvent &>(*event);
    const bool isEnter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    if (isEnter && press.modifiers().testFlag(Qt::AltModifier)) { // why: what every source says
        m_sliding->open();
        m_pane->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const QKeySequence typed(press.keyCombination());
    for (const FindingKey &key : findingKeys()) {
        const QAction *action = actions().find(QLatin1String(key.id));
        if (action == nullptr || typed != action->shortcut() || action->isEnabled())
            continue;
        navigator().tell(actions().whyUnavailable(action));
        return true;
    }
    return View::eventFilter(watched, event);
}

QString FindingsView::whyNot(Action action) const
{
    if (!isVisible())
        return tr("Findings are decided in their view.");
    if (const QString locked = session().whyNoEdit(); !locked.isEmpty())
        return locked;
    const audit::Finding *finding = m_pages->currentWidget() == m_content ? current() : nullptr;
    if (finding == nullptr)
        return tr("No finding is chosen.");
    if (action == Action::Merge && finding->report)
        return {}; // see beginMerge
    if (!m_noRight.isEmpty())
        return m_noRight;
    return whyNotSo(*finding, action);
}

void FindingsView::updateActions()
{
    for (const FindingKey &key : findingKeys())
        actions().setUnavailable(QLatin1String(key.id), whyNot(key.action));
    for (const auto &[action, button] : m_letters) {
        const QString why = whyNot(action);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? button->text() : why);
    }
}

// What a role may not do is known before anything is typed.
void FindingsView::askRights()
{
    const FindingListPtr list = m_watch->list();
    if (list == nullptr || !session().mayEdit() || m_rightsAsked)
        return;
    const auto open = std::find_if(list->all.begin(), list->all.end(), [](const audit::Finding &finding) {
        return finding.isOpen && !finding.report && !finding.items.empty();
    });
    if (open == list->all.end())
        return;
    m_rightsAsked = true;
    audit::Choice choice;
    choice.action = Action::Ignore;
    choice.reason = "?"; // nothing is recorded
    session().run<app::DecideResult>(
        this, {},
        [choice, finding = *open](app::Register &opened, JobContext &job) {
            return app::decideFindings(opened, {finding}, choice, {true, false}, job);
        },
        [this](const Result<app::DecideResult> &result) {
            m_noRight.clear();
            for (const Error &error : result ? result->wouldRefuse : std::vector<Error>()) {
                if (error.code == ErrorCode::NotAllowed)
                    m_noRight =
                        sentence(toQt(error.reason)) + QLatin1Char(' ') + sentence(toQt(error.remedy));
            }
            updateActions();
        });
}

void FindingsView::begin(Action action, bool alike)
{
    const audit::Finding *finding = current();
    if (const QString why = whyNot(action); finding == nullptr || !why.isEmpty()) {
        navigator().tell(why);
        return;
    }
    m_error->dismiss();
    if (action == Action::Merge)
        return beginMerge(*finding);
    std::vector<audit::Finding> findings{*finding};
    if (alike) {
        const std::uint32_t row = m_model->rows().at(std::size_t(m_table->currentIndex().row()));
        findings.clear();
        for (const std::uint32_t each : alikeFindings(*m_model->list(), m_model->rows(), row))
            findings.push_back(m_model->list()->all.at(each));
    }
    if (isAsked(action, alike)) {
        m_strip->ask(action, m_model->list(), std::move(findings));
        // The strip takes its room from the table: what is decided stays in sight.
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
        return;
    }
    audit::Choice choice;
    choice.action = action;
    record({m_model->list(), std::move(findings), choice});
}

void FindingsView::recordAsked()
{
    const auto choice = m_strip->choice();
    if (!choice)
        return;
    FindingDecision decision{m_strip->list(), m_strip->findings(), *choice};
    m_strip->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    record(std::move(decision));
}

// Rows go at once; the next one follows.
void FindingsView::record(FindingDecision decision)
{
    std::set<std::string> keys;
    for (const audit::Finding &finding : decision.findings) {
        keys.insert(finding.key);
        m_away[finding.key] = 0;
    }
    if (m_filterBar->filter().show == FindingShow::Undecided)
        takeAway(keys);
    struct Told
    {
        std::vector<Error> refused;
        std::int64_t decided = 0;
    };
    const auto told = std::make_shared<Told>();
    const auto asked = std::make_shared<const FindingDecision>(std::move(decision));
    session().record(
        this, tr("Deciding findings"),
        [asked, told](app::Register &opened, JobContext &job) -> Session::Recorded {
            const app::DecideOptions options{false, asked->findings.size() > 1, asked->list->estate};
            TALLY_TRY(app::DecideResult result,
                      app::decideFindings(opened, asked->findings, asked->choice, options, job));
            told->refused = std::move(result.refused);
            told->decided = std::ssize(result.lines);
            return result.operation;
        },
        [this, asked, told](const Session::Recorded &recorded) {
            showRecorded(*asked, recorded, told->refused, told->decided);
        });
}

void FindingsView::takeAway(const std::set<std::string> &keys)
{
    const QModelIndex stood = m_table->currentIndex();
    int before = 0; // rows above the current one that go
    for (int row = 0; row < stood.row(); ++row)
        before += keys.contains(m_model->at(row)->key) ? 1 : 0;
    m_model->takeAway(keys);
    m_table->setCurrent(stood.row() - before, stood.column());
    showCurrent();
    updateState();
}

void FindingsView::showRecorded(const FindingDecision &decision, const Session::Recorded &recorded,
                                const std::vector<Error> &refused, std::int64_t decided)
{
    const OperationNumber operation = recorded ? recorded->value_or(0) : 0;
    for (const audit::Finding &finding : decision.findings) {
        const bool isRefused = std::any_of(refused.begin(), refused.end(),
                                           [&](const Error &error) { return error.field == finding.key; });
        if (operation == 0 || isRefused)
            m_away.erase(finding.key); // it is as it was
        else
            m_away[finding.key] = operation;
    }
    if (!recorded) {
        const QString what = decision.findings.size() == 1
                                 ? tr("%1 was not decided.")
                                       .arg(findingTitle(*decision.list->estate, decision.findings.front()))
                                 : tr("The findings were not decided.");
        showFailure(what, recorded.error(), [this, decision] { record(decision); });
    } else if (!refused.empty()) {
        const QString what =
            tr("%1 decided, %2 left out.").arg(formatCount(decided), formatCount(qint64(refused.size())));
        m_remedy = {};
        m_error->showError({what, refusalWords(decision.findings, refused.front()), {}, {}, {}});
        if (refused.front().code == ErrorCode::Conflict)
            m_watch->again();
    }
    if (operation != 0) {
        m_decided += decided;
        const QString last =
            decision.findings.size() == 1
                ? tr("%1: %2.").arg(toQt(decision.findings.front().name),
                                    decidedWords(decision.choice.action))
                : tr("%1 findings: %2.").arg(formatCount(decided), decidedWords(decision.choice.action));
        navigator().tell(m_decided > decided ? tr("%1 %2 decided.").arg(last, formatCount(m_decided)) : last,
                         operation);
    }
    select();
}

// A conflict is worked out anew, what was away is tried again; the rest says its own remedy.
void FindingsView::showFailure(const QString &what, const Error &error, std::function<void()> again)
{
    QString button;
    m_remedy = {};
    if (error.code == ErrorCode::Unreachable && again) {
        button = tr("Try again");
        m_remedy = std::move(again);
    } else if (error.code == ErrorCode::Conflict) {
        m_watch->again();
    }
    Error shown = error;
    shown.field.clear(); // the key of a finding, which nobody knows it by
    m_error->showError(errorWords(what, shown, button));
}

// Somebody undid, or the newer list is there: it says itself what is decided.
void FindingsView::forgetAway()
{
    const OperationNumber known = m_watch->list()->estate->operation();
    std::erase_if(m_away, [&](const auto &each) { return each.second != 0 && each.second <= known; });
}

void FindingsView::beginMerge(const audit::Finding &finding)
{
    if (finding.report) { // whose a report is, is asked where reports wait
        navigator().open({QStringLiteral("imports"), QStringLiteral("waiting"), {}, {}});
        return;
    }
    m_merge->begin(finding.items, m_model->list(), finding);
    showPage(m_merge);
    Q_EMIT placeChanged();
}

} // namespace tally::ui
