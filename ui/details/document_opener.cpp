// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/document_opener.h"

#include "app/attachments.h"
#include "ui/session/session.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace tally::ui {

namespace {

// One folder for all of this run; gone with the program.
Result<QString> keepCopy(const QString &sha256, const QString &name, const std::string &bytes)
{
    static const QTemporaryDir folder;
    const QString suffix = QFileInfo(name).suffix().toLower();
    const QString path = folder.filePath(sha256.left(16) + QLatin1Char('.') + suffix);
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return makeError(
            ErrorCode::Unreachable,
            QObject::tr("a copy to read could not be written: %1").arg(file.errorString()).toStdString(),
            QObject::tr("Make room in the folder for temporary files").toStdString());
    file.close();
    file.setPermissions(QFile::ReadOwner);
    return path;
}

} // namespace

bool isReadableDocument(const QString &name)
{
    static const QStringList known{
        QStringLiteral("pdf"),  QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
        QStringLiteral("gif"),  QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("txt"),
        QStringLiteral("csv"),  QStringLiteral("odt"),  QStringLiteral("ods"),  QStringLiteral("docx"),
        QStringLiteral("xlsx"), QStringLiteral("json"), QStringLiteral("xml"),  QStringLiteral("eml")};
    return known.contains(QFileInfo(name).suffix().toLower());
}

namespace {

QString notOpened()
{
    return QObject::tr("The document was not opened.");
}

} // namespace

void openAttachment(ViewContext &context, const QString &sha256, const QString &name)
{
    if (!isReadableDocument(name)) {
        context.navigator.complain(
            notOpened(),
            makeError(ErrorCode::NotAllowed,
                      QObject::tr("files of the kind of “%1” can be run").arg(name).toStdString(),
                      QObject::tr("Take it out of a bundle (tally bundle) and look at it where that is safe")
                          .toStdString()));
        return;
    }
    context.session.run<std::string>(
        &context.navigator, QObject::tr("Opening %1").arg(name),
        [sha256](app::Register &opened, JobContext &) {
            return app::attachmentBytes(opened, sha256.toStdString());
        },
        [&context, sha256, name](const Result<std::string> &bytes) {
            const auto path = bytes ? keepCopy(sha256, name, *bytes) : Result<QString>(bytes.error());
            if (!path)
                context.navigator.complain(notOpened(), path.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
                context.navigator.complain(
                    notOpened(),
                    makeError(ErrorCode::NotFound,
                              QObject::tr("no program is set up to read “%1”").arg(name).toStdString(),
                              QObject::tr("Set one up in the desktop's settings").toStdString()));
        });
}

} // namespace tally::ui
