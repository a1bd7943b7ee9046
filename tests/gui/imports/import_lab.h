// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import assistant over a small register, with files of its own: two laptops with one serial number, as
// happens when people type, so that a list which names it is held.
#pragma once

#include "session_lab.h"
#include "ui/views/imports/decide_pane.h"
#include "ui/views/imports/import_page.h"
#include "ui/views/imports/imports_view.h"
#include "ui/views/imports/preview_model.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tally::test {

inline const QByteArray kHeadings = "Class,Name,Serial number,Asset number\n";

struct ImportLab
{
    using Stage = ui::ImportRun::Stage;

    ImportLab()
    {
        lab.add("laptop", {{"name", "PC-1"}, {"serial_number", "SN100200"}, {"asset_number", "A1"}});
        lab.add("laptop", {{"name", "PC-2"}, {"serial_number", "SN100200"}, {"asset_number", "A2"}});
    }
    void open(bool readOnly = false)
    {
        lab.open(readOnly);
        view = std::make_unique<ui::ImportsView>(lab.context);
        view->resize(1'200, 700);
        view->show();
        view->go({QStringLiteral("imports"), {}, {}, {}});
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no test file");
        return out.fileName();
    }
    ui::ImportPage &page() const { return *view->page(); }
    ui::ImportRun &run() const { return *view->page()->run(); }
    bool reaches(Stage stage) const
    {
        return SessionLab::until([&] { return run().stage() == stage; });
    }
    // Until the answer to the newest wish is there.
    bool previews(const QStringList &paths) const
    {
        view->choose(paths);
        return reaches(Stage::Previewed) &&
               SessionLab::until([&] { return run().tables().empty() || run().look() != nullptr; });
    }
    bool previewsAgain(quint64 after) const
    {
        return SessionLab::until(
            [&] { return run().previewNumber() > after && run().stage() == Stage::Previewed; });
    }
    QString cell(int row, const char *column) const
    {
        const ui::PreviewModel &model = *page().model();
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.column(i).id == QLatin1String(column))
                return model.cell(row, i).text;
        }
        return QStringLiteral("no such column");
    }
    std::size_t count(const std::string &className) const
    {
        return lab.session.estate()->itemsOfClass(className).size();
    }
    static QPushButton *button(const QWidget &in, const QString &begins)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->text().startsWith(begins))
                return each;
        }
        qFatal("no button %s", qPrintable(begins));
    }

    QTemporaryDir folder;
    SessionLab lab;
    std::unique_ptr<ui::ImportsView> view;
};

} // namespace tally::test
