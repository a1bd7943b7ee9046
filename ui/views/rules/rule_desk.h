// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person changes of the rules before anything is recorded: the drafts, what they were found to do over
// all that is stored, and taking them. Tries beside all other work; a draft that changes outdates its trial.
#pragma once

#include "app/identification_rules.h"
#include "app/precedence_rules.h"
#include "app/rule_drafts.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <memory>
#include <optional>

namespace tally::ui {

class RuleDesk final : public QObject
{
    Q_OBJECT

public:
    enum Side // of the rules; each has a draft of its own
    {
        Identification,
        Precedence
    };
    static constexpr int kSides = 2;

    struct PrecedenceTrial
    {
        app::PrecedenceTrial trial;
        reconcile::Precedence rules; // that were tried
    };
    using IdentityPtr = std::shared_ptr<const app::IdentificationTrial>;
    using PrecedencePtr = std::shared_ptr<const PrecedenceTrial>;

    explicit RuleDesk(Session &session, QObject *parent = nullptr);
    ~RuleDesk() override;

    // --- the drafts, of the register now
    const app::IdentificationDraft &keys() const { return m_keys; }
    void setKeys(const std::string &className, app::IdentificationDraft::Keys keys);
    const app::PrecedenceDraft &precedence() const { return *m_precedence; } // only while a register is open
    void setPrecedence(app::PrecedenceDraft draft);
    bool hasDraft(Side side) const;
    void drop(Side side);
    // Takes a file for a draft; answers with its side. InvalidInput names what cannot be read.
    Result<Side> read(const std::string &text);

    // --- trying
    void tryNow(Side side);
    void cancel();
    bool isWorking() const { return m_working; }
    bool isAdopting() const { return m_adopting; }
    Task *task() const { return m_task; }
    // The newest of the side; null: none yet, or the register was closed.
    const IdentityPtr &identity() const { return m_identity; }
    const PrecedencePtr &values() const { return m_values; }
    bool isTried(Side side) const; // the draft as it stands now
    OperationNumber adoptedAs(Side side) const
    {
        return m_adopted[side];
    } // what was tried last; 0: not taken

    // --- taking what was tried, as one operation
    void adopt(Side side, const QString &reason);

    // Why nothing can be changed here: the past, a reader, no right. Empty: it can.
    QString whyNot() const;
    void askRights(); // once for each register

Q_SIGNALS:
    void changed(); // a draft, a trial, or whether something is being tried
    void failed(const QString &what, const tally::Error &error);
    void adopted(tally::ui::RuleDesk::Side side, tally::OperationNumber operation);

private:
    void follow();
    bool isHeld(Side side) const;
    std::vector<std::string> texts(Side side) const; // of the draft
    void tryIdentification();
    void tryPrecedence();
    void began();
    void ended(const std::optional<Error> &error);

    Session &m_session;
    app::IdentificationDraft m_keys;
    std::optional<app::PrecedenceDraft> m_precedence;
    IdentityPtr m_identity;
    PrecedencePtr m_values;
    std::array<std::vector<std::string>, kSides> m_tried; // texts of the newest trial
    std::array<OperationNumber, kSides> m_adopted{};
    QPointer<Task> m_task;
    bool m_working = false, m_adopting = false;
    quint64 m_asked = 0;
    QString m_noRight;
    bool m_rightsAsked = false;
};

} // namespace tally::ui
