// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/header_line_box.h"

namespace tally::ui {

namespace {

constexpr int kMostLines = 1'000'000;

} // namespace

HeaderLineBox::HeaderLineBox(QWidget *parent) : QSpinBox(parent)
{
    setRange(kNone, kMostLines);
    setKeyboardTracking(false);
}

void HeaderLineBox::setFound(int line)
{
    if (m_found == line)
        return;
    m_found = line;
    setSpecialValueText(specialValueText()); // shows the text anew
}

QString HeaderLineBox::textFromValue(int value) const
{
    if (value == kNone)
        return tr("none");
    if (value == kFoundOut)
        return m_found > 0 ? tr("found out: %1").arg(m_found) : tr("found out");
    return QString::number(value);
}

int HeaderLineBox::valueFromText(const QString &text) const
{
    bool isNumber = false;
    const int line = text.trimmed().toInt(&isNumber);
    if (isNumber)
        return line;
    return text.trimmed().compare(tr("none"), Qt::CaseInsensitive) == 0 ? kNone : kFoundOut;
}

QValidator::State HeaderLineBox::validate(QString &text, int &at) const
{
    Q_UNUSED(text)
    Q_UNUSED(at)
    return QValidator::Acceptable; // what is no number is "found out"
}

} // namespace tally::ui
