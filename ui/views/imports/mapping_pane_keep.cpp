// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where mappings stay: in the register under a name, in files.
#include "app/definitions.h"
#include "app/input_files.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/column_uses.h"
#include "ui/views/imports/import_run.h"
#include "ui/views/imports/mapping_pane.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>

namespace tally::ui {

namespace {

using exchange::TableMapping;

constexpr int kLeastName = 150;

Outcome writeText(const QString &path, const std::string &text)
{
    QSaveFile file(path);
    const auto size = qint64(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit())
        return {};
    Error error =
        makeError(ErrorCode::Unreachable, "the file cannot be written: " + file.errorString().toStdString(),
                  "Check the folder, the rights and the space on the disk");
    error.file = path.toStdString();
    return error;
}

Result<TableMapping> readMapping(const std::string &path)
{
    TALLY_TRY(const std::string text, app::readInput(path));
    Result<TableMapping> mapping = exchange::parseMapping(text);
    if (mapping)
        return mapping;
    Error error = mapping.error();
    error.file = path;
    return error;
}

} // namespace

void MappingPane::buildKeeping()
{
    m_keeping = new QWidget(m_settings);
    auto *row = new QHBoxLayout(m_keeping);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    m_name = new QLineEdit(m_keeping);
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_name->setPlaceholderText(tr("Name of this mapping"));
    m_name->setAccessibleName(tr("Name of this mapping"));
    m_name->setMinimumWidth(kLeastName);
    m_keep = new QPushButton(tr("Keep"), m_keeping);
    m_keep->setToolTip(tr("Keeps the mapping in the register; tally import --mapping NAME takes it too."));
    m_saveFile = new QPushButton(tr("To file…"), m_keeping);
    m_saveFile->setToolTip(tr("Saves the mapping in a file; tally import --mapping FILE takes it too."));
    auto *load = new QPushButton(tr("From file…"), m_keeping);
    load->setToolTip(tr("Reads the table by a mapping file."));
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_keep, m_saveFile, load})
        row->addWidget(button);
    connect(m_keep, &QPushButton::clicked, this, &MappingPane::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &MappingPane::keep);
    connect(m_saveFile, &QPushButton::clicked, this, [this] { browse(true); });
    connect(load, &QPushButton::clicked, this, [this] { browse(false); });
}

void MappingPane::browse(bool toSave)
{
    const QString folder = QFileInfo(QString::fromStdString(m_run.lookedAt())).absolutePath();
    auto *dialog = new QFileDialog(window(), toSave ? tr("Save the mapping") : tr("Mapping file"), folder,
                                   tr("Mappings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (toSave) {
        const QString name = m_name->text().trimmed();
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile((name.isEmpty() ? QStringLiteral("mapping") : name) + QStringLiteral(".json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, toSave ? &MappingPane::saveTo : &MappingPane::loadFrom);
    dialog->open();
}

TableMapping MappingPane::toKeep() const
{
    TableMapping mapping = keptMapping(current(), *m_run.look());
    mapping.name = m_name->text().trimmed().toStdString();
    mapping.label.clear();
    return mapping;
}

void MappingPane::saveTo(const QString &file)
{
    if (m_run.look() == nullptr)
        return;
    m_session.compute<Outcome>(
        this, QStringLiteral("mapping-file"),
        [file, text = exchange::toJson(toKeep())](JobContext &) { return writeText(file, text); },
        [this, file](const Outcome &outcome) {
            if (outcome) {
                m_error->dismiss();
                Q_EMIT kept(tr("The mapping is saved in %1.").arg(QFileInfo(file).fileName()), 0);
            } else {
                m_error->showError(errorWords(tr("The mapping was not saved."), outcome.error()));
            }
        });
}

void MappingPane::loadFrom(const QString &file)
{
    m_session.compute<Result<TableMapping>>(
        this, QStringLiteral("mapping-file"),
        [path = file.toStdString()](JobContext &) { return readMapping(path); },
        [this](const Result<TableMapping> &mapping) {
            if (mapping)
                follow(*mapping);
            else
                m_error->showError(errorWords(tr("The mapping was not taken."), mapping.error()));
        });
}

void MappingPane::follow(const TableMapping &mapping)
{
    m_error->dismiss();
    m_name->setModified(false);
    m_wish = mapping;
    m_run.setMapping(mapping);
}

void MappingPane::takeKnown(int index)
{
    const QString text = m_known->itemData(index).toString();
    m_wish.reset();
    if (text.isEmpty()) {
        m_run.setMapping({});
        return;
    }
    const auto mapping = exchange::parseMapping(text.toStdString());
    if (mapping)
        follow(*mapping);
    else
        m_error->showError(errorWords(tr("The mapping was not taken."), mapping.error()));
}

void MappingPane::keep()
{
    const QString name = m_name->text().trimmed();
    if (m_run.look() == nullptr || !m_keep->isEnabled())
        return;
    if (name.isEmpty()) {
        m_name->setFocus();
        m_error->showError({tr("The mapping was not kept."),
                            tr("It has no name."),
                            tr("Write one beside the button, for example \"stores list\"."),
                            {},
                            {}});
        return;
    }
    const TableMapping mapping = toKeep();
    std::string text = exchange::toJson(mapping);
    text.insert(text.find('{') + 1, R"("kind":"mapping",)");
    m_session.record(
        this, tr("Keeping the mapping %1").arg(name),
        [text](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const auto kept, app::define(opened, {text}, "mapping of an import", job));
            return std::optional(kept.operation);
        },
        [this, name, mapping](const Session::Recorded &operation) {
            if (!operation) {
                m_error->showError(errorWords(tr("The mapping was not kept."), operation.error()));
                return;
            }
            follow(mapping);
            Q_EMIT kept(tr("The mapping %1 is kept in the register.").arg(name), operation->value_or(0));
        });
}

} // namespace tally::ui
