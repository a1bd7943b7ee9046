// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rules/rule_desk.h"

#include "app/definitions.h"
#include "ui/models/item_words.h"
#include "ui/models/value_text.h"

#include <algorithm>

namespace tally::ui {

RuleDesk::RuleDesk(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::estateChanged, this, &RuleDesk::follow);
    connect(&session, &Session::closed, this, [this] {
        cancel();
        m_keys.clear();
        m_precedence.reset();
        m_identity.reset();
        m_values.reset();
        m_tried = {};
        m_adopted = {};
        m_noRight.clear();
        m_rightsAsked = false;
        Q_EMIT changed();
    });
    follow();
}

RuleDesk::~RuleDesk()
{
    if (m_task)
        m_task->cancel();
}

// Whether the register has what was tried.
bool RuleDesk::isHeld(Side side) const
{
    const estate::Estate &estate = *m_session.estate();
    return std::all_of(m_tried[side].begin(), m_tried[side].end(), [&](const std::string &text) {
        if (side == Precedence) {
            const auto draft = app::PrecedenceDraft::read(estate, text);
            return draft && draft->isHeld(estate);
        }
        app::IdentificationDraft draft;
        return draft.read(estate, text) && draft.isEmpty();
    });
}

// What the register has by now is no draft any more; what is past has none.
void RuleDesk::follow()
{
    const estate::EstatePtr &estate = m_session.estate();
    if (estate == nullptr || !m_session.isNow())
        return Q_EMIT changed();
    m_keys.follow(*estate);
    const auto standing = app::PrecedenceDraft::of(*estate);
    if (!m_precedence || m_precedence->isHeld(*estate))
        m_precedence = standing;
    for (const Side side : {Identification, Precedence}) {
        if (m_adopted[side] == 0 || isHeld(side))
            continue;
        m_adopted[side] = 0; // it was taken back: what would follow is to be tried again
        m_tried[side].clear();
        if (side == Identification)
            m_identity.reset();
        else
            m_values.reset();
    }
    Q_EMIT changed();
}

// --- drafts

void RuleDesk::setKeys(const std::string &className, app::IdentificationDraft::Keys keys)
{
    if (const estate::EstatePtr &estate = m_session.estate(); estate != nullptr)
        m_keys.setKeys(*estate, className, std::move(keys));
    Q_EMIT changed();
}

void RuleDesk::setPrecedence(app::PrecedenceDraft draft)
{
    m_precedence = std::move(draft);
    follow();
}

bool RuleDesk::hasDraft(Side side) const
{
    if (side == Identification)
        return !m_keys.isEmpty();
    const estate::EstatePtr &estate = m_session.estate();
    return m_precedence && estate != nullptr && !m_precedence->isHeld(*estate);
}

void RuleDesk::drop(Side side)
{
    if (side == Identification)
        m_keys.clear();
    else
        m_precedence.reset();
    follow();
}

Result<RuleDesk::Side> RuleDesk::read(const std::string &text)
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr)
        return makeError(ErrorCode::Unreachable, "no register is open");
    if (app::isIdentification(text)) {
        TALLY_TRY(const std::string className, m_keys.read(*estate, text));
        Q_EMIT changed();
        return Identification;
    }
    TALLY_TRY(app::PrecedenceDraft draft, app::PrecedenceDraft::read(*estate, text));
    setPrecedence(std::move(draft));
    return Precedence;
}

// --- trying

std::vector<std::string> RuleDesk::texts(Side side) const
{
    const estate::EstatePtr &estate = m_session.estate();
    if (estate == nullptr || !hasDraft(side))
        return {};
    if (side == Precedence)
        return {m_precedence->text()};
    auto texts = m_keys.texts(*estate);
    return texts ? std::move(*texts) : std::vector<std::string>();
}

bool RuleDesk::isTried(Side side) const
{
    const auto wanted = texts(side);
    return !wanted.empty() && wanted == m_tried[side] && m_adopted[side] == 0;
}

void RuleDesk::tryNow(Side side)
{
    if (!hasDraft(side) || !whyNot().isEmpty() || m_adopting)
        return;
    cancel();
    if (side == Identification)
        tryIdentification();
    else
        tryPrecedence();
}

void RuleDesk::began()
{
    m_task = m_session.tasks().tasks().constLast();
    m_working = true;
    Q_EMIT changed();
}

void RuleDesk::ended(const std::optional<Error> &error)
{
    m_working = false;
    m_task = nullptr;
    if (error && error->code != ErrorCode::Cancelled)
        Q_EMIT failed(tr("The rules were not tried."), *error);
    Q_EMIT changed();
}

void RuleDesk::tryIdentification()
{
    m_session.runAside<IdentityPtr>(
        this, tr("Trying identifying keys"),
        [texts = texts(Identification)](app::Register &opened, JobContext &job) -> Result<IdentityPtr> {
            TALLY_TRY(app::IdentificationTrial trial, app::tryIdentification(opened, texts, job));
            return std::make_shared<const app::IdentificationTrial>(std::move(trial));
        },
        [this, asked = ++m_asked, texts = texts(Identification)](Result<IdentityPtr> trial) {
            if (asked != m_asked)
                return;
            if (trial) {
                m_identity = *trial;
                m_tried[Identification] = texts;
                m_adopted[Identification] = 0;
            }
            ended(trial ? std::nullopt : std::optional(trial.error()));
        });
    began();
}

void RuleDesk::tryPrecedence()
{
    m_session.runAside<PrecedencePtr>(
        this, tr("Trying precedence rules"),
        [text = m_precedence->text()](app::Register &opened, JobContext &job) -> Result<PrecedencePtr> {
            TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
            TALLY_TRY(reconcile::Precedence rules, app::precedenceWith(*estate, text));
            TALLY_TRY(app::PrecedenceTrial trial, app::tryPrecedence(opened, text, job));
            return std::make_shared<const PrecedenceTrial>(
                PrecedenceTrial{std::move(trial), std::move(rules)});
        },
        [this, asked = ++m_asked, texts = texts(Precedence)](Result<PrecedencePtr> trial) {
            if (asked != m_asked)
                return;
            if (trial) {
                m_values = *trial;
                m_tried[Precedence] = texts;
                m_adopted[Precedence] = 0;
            }
            ended(trial ? std::nullopt : std::optional(trial.error()));
        });
    began();
}

void RuleDesk::cancel()
{
    if (!m_working)
        return;
    if (m_task)
        m_task->cancel();
    ++m_asked; // its answer comes when it has stopped, and says nothing new
    m_working = false;
    m_task = nullptr;
    Q_EMIT changed();
}

// --- taking

void RuleDesk::adopt(Side side, const QString &reason)
{
    if (!isTried(side) || !whyNot().isEmpty() || m_adopting)
        return;
    const auto work = [side, texts = texts(side), values = m_values, because = reason.toStdString()](
                          app::Register &opened, JobContext &job) -> Session::Recorded {
        if (side == Identification) {
            TALLY_TRY(const OperationNumber taken, app::takeIdentification(opened, texts, because, job));
            return std::optional(taken);
        }
        TALLY_TRY(const app::PrecedenceAdopted taken,
                  app::adoptPrecedence(opened, texts.front(), because, job, &values->trial.preview));
        return std::optional(taken.operation);
    };
    m_session.record(this, tr("Adopting rules"), work, [this, side](const Session::Recorded &recorded) {
        m_adopting = false;
        if (!recorded) {
            Q_EMIT changed();
            Q_EMIT failed(tr("The rules were not adopted."), recorded.error());
            return;
        }
        m_adopted[side] = recorded->value_or(0);
        follow();
        Q_EMIT adopted(side, recorded->value_or(0));
    });
    m_adopting = true;
    Q_EMIT changed();
}

// --- rights

QString RuleDesk::whyNot() const
{
    const QString locked = m_session.whyNoEdit();
    return locked.isEmpty() ? m_noRight : locked;
}

void RuleDesk::askRights()
{
    if (m_rightsAsked || !m_session.mayEdit())
        return;
    m_rightsAsked = true;
    m_session.run<bool>(
        this, {},
        [](app::Register &opened, JobContext &job) -> Result<bool> {
            TALLY_CHECK(app::mayDefine(opened, job));
            return true;
        },
        [this](const Result<bool> &may) {
            const bool isRefused = !may && may.error().code == ErrorCode::NotAllowed;
            m_noRight = isRefused ? sentencesOf(may.error()) : QString();
            Q_EMIT changed();
        });
}

} // namespace tally::ui
