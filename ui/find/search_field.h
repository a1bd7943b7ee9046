// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one search box: finds anything as one types, lists it below, and goes there. The focus never leaves the
// field; arrows walk the list, Enter goes, Esc clears and then goes back to where one was.
#pragma once

#include "estate/find_anything.h"
#include "ui/shell/view.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace tally::ui {

class FindPopup;
class FindResultsModel;

class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(ViewContext &context, QWidget *parent = nullptr);

    void begin();                   // Ctrl+F: takes the focus, remembers where it was
    void find(const QString &text); // as if it had been typed
    FindPopup *popup() const { return m_popup; }

Q_SIGNALS:
    void found(const QString &summary); // for the ear

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void reindex();
    void search();
    void take(const estate::Found &found, const QString &text);
    void choose(int row);
    void leave();
    void pasteList();

    ViewContext &m_context;
    std::shared_ptr<const estate::SearchIndex> m_index;
    FindResultsModel *m_model;
    FindPopup *m_popup;
    QPointer<QWidget> m_before;
    QTimer m_reindex;
    QString m_pasted;          // of several lines: a field holds one
    bool m_enterWaits = false; // Enter came before the answer (a scanner)
    QString m_shownFor;        // what the list answers: typing goes on before it is there
};

} // namespace tally::ui
