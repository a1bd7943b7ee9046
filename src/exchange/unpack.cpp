// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unpack.h"

#include <zip.h>
#include <zlib.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace tally::exchange {

namespace {

constexpr std::size_t kRatioFloor = std::size_t{64} << 20; // below 64 MiB no ratio is dangerous
constexpr std::size_t kMaxRatio = 1000; // deflate reaches 1032 on zeros; texts stay below 50
constexpr int kMaxLayers = 3;

Error damaged(std::string reason)
{
    return makeError(ErrorCode::InvalidInput, std::move(reason), "Export or transfer the file again.");
}

Error tooLarge(std::size_t limit)
{
    return makeError(ErrorCode::InvalidInput,
                     "The compressed file unpacks to more than " + std::to_string(limit >> 20) + " MiB.",
                     "Split the export into smaller files.");
}

std::size_t allowance(std::size_t packed, std::size_t limit)
{
    const std::size_t byRatio = packed > limit / kMaxRatio ? limit : packed * kMaxRatio;
    return std::min(limit, std::max(byRatio, kRatioFloor));
}

bool isGzip(std::string_view bytes)
{
    return bytes.starts_with("\x1f\x8b\x08");
}

// RFC 1950: method 8, window of at most 32 KiB, header divisible by 31, no preset dictionary.
bool isZlib(std::string_view bytes)
{
    if (bytes.size() < 6)
        return false;
    const auto cmf = static_cast<unsigned char>(bytes[0]);
    const auto flags = static_cast<unsigned char>(bytes[1]);
    return cmf == 0x78 && (cmf * 256U + flags) % 31 == 0 && (flags & 0x20U) == 0;
}

// Several gzip members one after the other are one file, as gunzip has it.
Result<std::string> inflated(std::string_view bytes, std::size_t limit)
{
    const std::size_t most = allowance(bytes.size(), limit);
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 32) != Z_OK)
        return makeError(ErrorCode::Internal, "No memory to unpack the file.");
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> guard(&stream, &inflateEnd);
    std::string out;
    std::string chunk(std::size_t{256} << 10, '\0');
    std::size_t fed = 0;
    for (;;) {
        if (stream.avail_in == 0 && fed < bytes.size()) {
            const std::size_t part = std::min<std::size_t>(bytes.size() - fed, std::size_t{1} << 30);
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data() + fed));
            stream.avail_in = static_cast<uInt>(part);
            fed += part;
        }
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t made = chunk.size() - stream.avail_out;
        if (out.size() + made > most)
            return tooLarge(most);
        out.append(chunk, 0, made);
        if (state == Z_STREAM_END) {
            const std::size_t left = stream.avail_in + (bytes.size() - fed);
            if (left == 0 || !isGzip(bytes.substr(bytes.size() - left)))
                return out;
            inflateReset(&stream);
        } else if (state != Z_OK) {
            return damaged(state == Z_BUF_ERROR ? "The compressed file ends early: it is cut off."
                                                : "The compressed file is damaged.");
        }
    }
}

// Nothing when the archive holds several files.
Result<std::optional<std::string>> onlyFileOf(std::string_view bytes, std::size_t limit)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr)
        return makeError(ErrorCode::Internal, "No memory to unpack the file.");
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (opened == nullptr) {
        zip_source_free(source);
        return damaged("The zip archive is damaged.");
    }
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(opened, &zip_discard);
    std::optional<zip_stat_t> only;
    const zip_int64_t entries = zip_get_num_entries(opened, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(opened, static_cast<zip_uint64_t>(i), 0, &entry) != 0)
            return damaged("The zip archive is damaged.");
        const std::string_view name = entry.name != nullptr ? entry.name : "";
        if (name.ends_with('/') || name.starts_with("__MACOSX/"))
            continue;
        if (only)
            return std::optional<std::string>();
        only = entry;
    }
    if (!only)
        return makeError(ErrorCode::InvalidInput, "The zip archive holds no file.");
    if ((only->valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && only->encryption_method != ZIP_EM_NONE)
        return makeError(ErrorCode::InvalidInput, "The zip archive is encrypted.",
                         "Unpack it and import the file inside.");
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(opened, only->index, 0),
                                                                  &zip_fclose);
    if (!file)
        return damaged("The file in the zip archive cannot be read.");
    const std::size_t most = allowance(bytes.size(), limit);
    std::string out;
    std::string chunk(std::size_t{256} << 10, '\0');
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0)
            return damaged("The file in the zip archive is damaged.");
        if (got == 0)
            return std::optional<std::string>(std::move(out));
        if (out.size() + static_cast<std::size_t>(got) > most)
            return tooLarge(most);
        out.append(chunk, 0, static_cast<std::size_t>(got));
    }
}

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Result<std::string> unpacked(std::string_view bytes, std::size_t limit)
{
    std::string inside;
    for (int layer = 0; layer < kMaxLayers; ++layer) {
        if (isZip(bytes)) {
            TALLY_TRY(std::optional<std::string> file, onlyFileOf(bytes, limit));
            if (!file)
                break;
            inside = std::move(*file);
        } else if (isGzip(bytes) || isZlib(bytes)) {
            TALLY_TRY(std::string text, inflated(bytes, limit));
            inside = std::move(text);
        } else {
            break;
        }
        bytes = inside;
    }
    return std::string(bytes);
}

} // namespace tally::exchange
