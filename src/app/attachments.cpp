// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments.h"

#include "app/input_files.h"
#include "core/text.h"
#include "log/sha256.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace tally::app {

namespace {

using namespace std::literals;

constexpr std::size_t kMostBytes = 20U << 20U;
constexpr std::array kBegins = {
    std::pair{"\xFF\xD8\xFF"sv, "image/jpeg"sv}, std::pair{"\x89PNG\r\n\x1A\n"sv, "image/png"sv},
    std::pair{"GIF8"sv, "image/gif"sv},          std::pair{"BM"sv, "image/bmp"sv},
    std::pair{"II*\0"sv, "image/tiff"sv},        std::pair{"MM\0*"sv, "image/tiff"sv},
};

// By how its bytes begin; empty: no picture that is known.
std::string_view pictureKind(std::string_view bytes)
{
    const auto *found = std::find_if(kBegins.begin(), kBegins.end(),
                                     [&](const auto &each) { return bytes.starts_with(each.first); });
    if (found != kBegins.end())
        return found->second;
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP"))
        return "image/webp";
    const std::string_view brand = bytes.size() < 12 ? std::string_view() : bytes.substr(4, 8);
    return brand == "ftypheic" || brand == "ftypmif1" || brand == "ftypheix" ? "image/heic"
                                                                             : std::string_view();
}

} // namespace

Result<std::string> attachmentBytes(Register &opened, const std::string &sha256)
{
    return opened.store().blob(sha256);
}

Result<audit::Photo> readPhoto(const std::string &file)
{
    const auto refused = [&](std::string reason, std::string remedy) {
        Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
        error.file = file;
        return error;
    };
    std::error_code failed;
    if (const auto size = std::filesystem::file_size(file, failed); !failed && size > kMostBytes)
        return refused("The picture has more than 20 MiB", "Make it smaller first.");
    TALLY_TRY(std::string bytes, readInput(file));
    const std::string_view kind = pictureKind(bytes);
    if (kind.empty())
        return refused("This is no picture", "Name a JPEG, PNG, GIF, WebP, BMP, TIFF or HEIC file.");
    return audit::Photo{std::filesystem::path(file).filename().string(), text::hex(log::sha256(bytes)),
                        std::string(kind), std::move(bytes)};
}

Result<std::optional<OperationNumber>> attachPhoto(Register &opened, ItemId item, audit::Photo photo,
                                                   const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    const estate::Row row = estate->rowOf(item);
    if (row >= estate->itemCount())
        return makeError(ErrorCode::NotFound, "what it is of is no longer in the register");
    for (const model::AttachmentRow &held : estate->attachmentsOf(row)) {
        if (held.sha256 == photo.sha256)
            return std::optional<OperationNumber>();
    }
    const auto size = static_cast<std::int64_t>(photo.bytes.size());
    model::OperationDraft draft;
    draft.kind = "attach";
    draft.source = reconcile::kPersonSource;
    draft.reason = reason;
    draft.changes.push_back(model::begin(
        model::AttachmentRow{estate->ownerAt(row), item, photo.sha256, photo.name, photo.kind, size}));
    draft.blobs.push_back(std::move(photo.bytes));
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
    return std::optional(number);
}

} // namespace tally::app
