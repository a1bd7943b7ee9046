// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

namespace tally::store {

namespace {

// Between the user's name and "@", and password= among the parameters: never shown.
std::string withoutPassword(const std::string &uri)
{
    std::string out = uri;
    const std::size_t start = out.find("://") + 3;
    const std::size_t at = out.find('@', start);
    if (at != std::string::npos && at < out.find('/', start)) {
        const std::size_t colon = out.find(':', start);
        if (colon < at)
            out.erase(colon, at - colon);
    }
    constexpr std::string_view kParameter = "password=";
    if (const std::size_t parameter = out.find(kParameter); parameter != std::string::npos) {
        const std::size_t value = parameter + kParameter.size();
        const std::size_t end = out.find('&', value);
        out.replace(value, (end == std::string::npos ? out.size() : end) - value, "***");
    }
    return out;
}

} // namespace

Result<Location> parseLocation(const std::string &url)
{
    if (url.empty())
        return makeError(ErrorCode::Usage, "no register is named",
                         "Give a file path or postgresql://user@host/database");
    Location out;
    if (url.starts_with("postgresql://") || url.starts_with("postgres://")) {
        out.engine = Location::Engine::Postgres;
        out.uri = url;
        out.text = withoutPassword(url);
        return out;
    }
    constexpr std::string_view kFile = "file://";
    const std::size_t scheme = url.find("://");
    if (scheme != std::string::npos && !url.starts_with(kFile))
        return makeError(ErrorCode::Usage, "\"" + url.substr(0, scheme) + "\" is no kind of register",
                         "Give a file path or postgresql://user@host/database");
    out.text = url.starts_with(kFile) ? url.substr(kFile.size()) : url;
    return out;
}

} // namespace tally::store
