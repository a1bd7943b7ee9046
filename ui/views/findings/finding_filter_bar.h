// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which findings are shown: kind, severity, site, state, words, and a filter for the items that they are
// about.
#pragma once

#include "ui/views/findings/finding_list.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tally::ui {

class FilterEdit;
class Session;
class TextLabel;

class FindingFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilterBar(Session &session, QWidget *parent = nullptr);

    void setFilter(const FindingFilter &filter);
    const FindingFilter &filter() const { return m_filter; }
    // The counts beside what may be chosen, and the mistake in the filter language.
    void showRows(const FindingRows &rows, const estate::Estate &estate);

    QComboBox *kindBox() const { return m_kind; }
    QComboBox *severityBox() const { return m_severity; }
    QComboBox *siteBox() const { return m_site; }
    QComboBox *showBox() const { return m_show; }
    QLineEdit *textField() const { return m_text; }
    FilterEdit *whereField() const { return m_where; }

Q_SIGNALS:
    void filterChanged(); // by the person
    void left();          // back to the table

private:
    void read();
    void complete();
    void fillKinds(const FindingRows &rows);
    void fillSeverities(const FindingRows &rows);
    void fillSites(const FindingRows &rows, const estate::Estate &estate);

    Session &m_session;
    FindingFilter m_filter;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QComboBox *m_site;
    QComboBox *m_show;
    QLineEdit *m_text;
    FilterEdit *m_where;
    TextLabel *m_mistake;
    QTimer m_soon;
};

} // namespace tally::ui
