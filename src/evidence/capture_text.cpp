// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hdparm, nvme-cli and smartctl print for people, also several after each other as a terminal shows
// them.
#include "core/text.h"
#include "evidence/device_capture.h"
#include "evidence/text_parts.h"

#include <algorithm>

namespace tally::evidence {

namespace {

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string_view behindColon(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? std::string_view() : text::trimmed(text.substr(colon + 1));
}

class TextReader
{
public:
    explicit TextReader(DeviceCapture &capture) : m_capture(capture) {}

    void take(const Line &line)
    {
        m_line = line.number;
        const std::string_view text = text::trimmed(line.text);
        if (text.empty())
            return;
        if (takeHeading(text) || takeCommand(text) || takeList(line.text))
            return;
        takeHdparm(text) || takeHdparmIdentity(text) || takeNvme(text) || takeIdController(text) ||
            takeSmartctl(text) || takeTime(text);
    }

    void finish() { finishSanitize(); }

private:
    DeviceFacts &device() { return m_capture.device(m_device, m_line); }

    void setDevice(std::string_view name)
    {
        finishSanitize();
        m_device = controllerOf(name);
    }

    static std::string_view pathIn(std::string_view text)
    {
        const std::size_t at = text.find("/dev/");
        if (at == std::string_view::npos)
            return {};
        const std::string_view rest = text.substr(at);
        return rest.substr(0, rest.find_first_of(" \t:,'\")"));
    }

    // "/dev/sda:"
    bool takeHeading(std::string_view text)
    {
        if (!text.starts_with("/dev/") || !text.ends_with(':') || has(text, " "))
            return false;
        setDevice(text.substr(0, text.size() - 1));
        device(); // what stood before it, without a name, is about it
        return true;
    }

    // The command as it was typed: "# nvme format /dev/nvme0n1 --ses=1"
    bool takeCommand(std::string_view text)
    {
        const std::size_t prompt = text.find_first_of("$#");
        std::string_view command = text;
        if (prompt != std::string_view::npos && prompt < 80)
            command = text::trimmed(text.substr(prompt + 1));
        for (const std::string_view runner : {"sudo ", "doas ", "+ "}) {
            if (command.starts_with(runner))
                command = text::trimmed(command.substr(runner.size()));
        }
        const bool known = command.starts_with("nvme ") || command.starts_with("hdparm ") ||
                           command.starts_with("smartctl ");
        const std::string_view path = pathIn(command);
        if (!known || path.empty())
            return false;
        setDevice(path);
        m_command = lowered(command);
        return true;
    }

    // nvme list: columns by the dashes under their names.
    bool takeList(std::string_view line)
    {
        if (line.starts_with("----") && has(line, " ")) {
            m_columns.clear();
            for (std::size_t at = 0; at < line.size();) {
                const std::size_t end = std::min(line.find(' ', at), line.size());
                m_columns.emplace_back(at, end - at);
                at = std::min(line.find('-', end), line.size());
            }
            return true;
        }
        if (line.starts_with("Node") && has(line, " SN ")) {
            m_heading = line;
            return true;
        }
        if (m_heading.empty() || m_columns.empty() || !line.starts_with("/dev/"))
            return false;
        const auto cell = [&](std::string_view name) {
            for (const auto &[from, width] : m_columns) {
                if (m_heading.substr(std::min(from, m_heading.size())).starts_with(name))
                    return text::trimmed(line.substr(std::min(from, line.size()), width));
            }
            return std::string_view();
        };
        DeviceFacts &facts = m_capture.device(cell("Node"), m_line);
        takeSerialOf(facts, cell("SN"));
        facts.model = escaped(cell("Model"));
        facts.bus = "NVME";
        m_capture.tools.insert("nvme");
        return true;
    }

    static void takeSerialOf(DeviceFacts &facts, std::string_view serial)
    {
        if (facts.hasSerial && text::trimmed(facts.serial) != text::trimmed(serial))
            facts.otherSerial = std::string(serial);
        facts.serial = std::string(serial);
        facts.hasSerial = true;
    }

    // --- hdparm

    DeviceResult &sanitize()
    {
        if (!m_sanitizing) {
            m_sanitizing = true;
            m_sanitize = {};
            m_sanitize.tool = "hdparm";
            m_sanitize.method = "sanitize";
            m_sanitize.line = m_line;
            m_sanitizeDevice = m_device;
        }
        m_capture.tools.insert("hdparm");
        return m_sanitize;
    }

    // A device that idles has run something only where it says how that came out.
    void finishSanitize()
    {
        if (!m_sanitizing)
            return;
        m_sanitizing = false;
        const bool idle = m_sanitize.rawWord.starts_with("SD0") || m_sanitize.rawWord.starts_with("SD1");
        if (idle && m_sanitize.status == RunStatus::Unknown)
            m_sanitize.status = RunStatus::NeverRun;
        if (m_sanitize.rawWord.starts_with("SD1"))
            m_sanitize.notes.push_back({m_sanitize.line,
                                        "The drive refuses sanitize commands until it is switched "
                                        "off and on."});
        if (m_sanitize.technique == Technique::Unknown)
            m_sanitize.technique = m_action;
        m_capture.device(m_sanitizeDevice, m_sanitize.line).results.push_back(std::move(m_sanitize));
    }

    bool takeHdparm(std::string_view text)
    {
        if (has(text, "SANITIZE feature set is not supported")) {
            DeviceResult &result = sanitize();
            result.status = RunStatus::NeverRun;
            result.result = "SANITIZE feature set is not supported";
            return true;
        }
        if (text.starts_with("Issuing SANITIZE_STATUS") || text == "Sanitize status:") {
            sanitize();
            return true;
        }
        if (text.starts_with("Issuing ")) {
            takeIssued(text);
            return true;
        }
        if (const auto state = behind(text, "State:"); state && has(*state, " SD")) {
            takeState(text::trimmed(*state));
            return true;
        }
        if (const auto progress = behind(text, "Progress:"); progress && m_sanitizing) {
            sanitize().rawWord += ", progress " + escaped(text::trimmed(*progress));
            return true;
        }
        if (text.starts_with("Last Sanitize Operation Completed")) {
            DeviceResult &result = sanitize();
            result.result = escaped(text);
            if (result.status == RunStatus::Unknown || result.status == RunStatus::Completed)
                result.status = has(text, "Without Error") ? RunStatus::Completed : RunStatus::Failed;
            return true;
        }
        return takeAreas(text);
    }

    void takeState(std::string_view state)
    {
        DeviceResult &result = sanitize();
        result.rawWord = escaped(state.substr(0, 3));
        result.result = escaped(state);
        if (state.starts_with("SD2"))
            result.status = RunStatus::InProgress;
        else if (state.starts_with("SD3"))
            result.status = RunStatus::Failed;
        else if (state.starts_with("SD4"))
            result.status = RunStatus::Completed;
    }

    // The command that was sent. That the drive took it says nothing of how it came out.
    void takeIssued(std::string_view text)
    {
        m_capture.tools.insert("hdparm");
        const std::string words = lowered(text);
        if (has(words, "crypto"))
            m_action = Technique::SanitizeCrypto;
        else if (has(words, "block_erase"))
            m_action = Technique::SanitizeBlockErase;
        else if (has(words, "overwrite"))
            m_action = Technique::SanitizeOverwrite;
        else if (has(words, "security_erase") || has(words, "secure_erase")) {
            DeviceResult result;
            result.tool = "hdparm";
            result.line = m_line;
            result.method = escaped(text.substr(0, text.find(',')));
            result.technique = has(words, "enhanced") || has(m_command, "enhanced")
                                   ? Technique::EnhancedSecureErase
                                   : Technique::PlainSecureErase;
            result.result = "command sent";
            result.notes.push_back(
                {m_line, "The command was sent; its output does not say that it finished."});
            device().results.push_back(std::move(result));
        }
    }

    bool takeAreas(std::string_view text)
    {
        if (text.starts_with("max sectors") && has(text, "/")) {
            DeviceFacts &facts = device();
            m_capture.tools.insert("hdparm");
            const std::string_view values = text.substr(std::min(text.find('=') + 1, text.size()));
            const std::int64_t current = leadingNumber(values).value_or(0);
            const std::int64_t native = leadingNumber(values.substr(values.find('/') + 1)).value_or(0);
            facts.userSectors = std::max(facts.userSectors, current);
            facts.nativeSectors = native;
            const std::string words = lowered(text);
            if (has(words, "is disabled") || has(words, "address disabled"))
                facts.hpa = native > current;
            else if (has(words, "is enabled") || has(words, "address enabled"))
                facts.hpa = true;
            return true;
        }
        if (const auto sectors = behind(text, "Real max sectors:")) {
            m_capture.tools.insert("hdparm");
            device().configuredSectors = leadingNumber(*sectors).value_or(0);
            return true;
        }
        return false;
    }

    bool takeHdparmIdentity(std::string_view text)
    {
        if (text.starts_with("LBA48  user addressable sectors") ||
            text.starts_with("LBA    user addressable sectors") || has(text, "user addressable sectors:")) {
            DeviceFacts &facts = device();
            facts.userSectors = std::max(facts.userSectors, leadingNumber(behindColon(text)).value_or(0));
            m_capture.tools.insert("hdparm");
            return true;
        }
        if (text.starts_with("Logical") && has(text, "Sector size:")) {
            device().sectorSize = leadingNumber(behindColon(text)).value_or(0);
            return true;
        }
        if (text.starts_with("ATA device, with")) {
            device().bus = "ATA";
            m_capture.tools.insert("hdparm");
            return true;
        }
        if (text.starts_with("*")) {
            if (has(text, "CRYPTO_SCRAMBLE_EXT"))
                device().sanitizes.insert(Technique::SanitizeCrypto);
            else if (has(text, "BLOCK_ERASE_EXT"))
                device().sanitizes.insert(Technique::SanitizeBlockErase);
            else if (has(text, "OVERWRITE_EXT"))
                device().sanitizes.insert(Technique::SanitizeOverwrite);
            return true;
        }
        return false;
    }

    // --- nvme

    bool takeNvme(std::string_view text)
    {
        if (has(text, "(SPROG)")) {
            m_progress = leadingNumber(behindColon(text)).value_or(0);
            m_word.reset();
            m_wordLine = m_line;
            m_capture.tools.insert("nvme");
            return true;
        }
        if (has(text, "(SSTAT)")) {
            m_word = leadingNumber(behindColon(text));
            m_capture.tools.insert("nvme");
            if (m_wordLine == 0)
                m_wordLine = m_line;
            if (!m_word)
                unread(text);
            return true;
        }
        if (has(text, "(SCDW10)")) {
            if (m_word) {
                DeviceResult result =
                    sanitizeStatus(*m_word, m_progress, leadingNumber(behindColon(text)).value_or(0));
                result.line = m_wordLine;
                device().results.push_back(std::move(result));
            }
            m_word.reset();
            m_wordLine = 0;
            return true;
        }
        if (text.starts_with("NVMe status:")) {
            m_capture.tools.insert("nvme");
            if (has(m_command, "nvme format"))
                formatted(text, RunStatus::Failed);
            else
                unread(text);
            return true;
        }
        if (text.starts_with("Success formatting namespace")) {
            m_capture.tools.insert("nvme");
            formatted(text, RunStatus::Completed);
            return true;
        }
        return false;
    }

    void unread(std::string_view text)
    {
        DeviceResult result;
        result.tool = "nvme";
        result.line = m_line;
        result.unread = true;
        result.result = escaped(text);
        device().results.push_back(std::move(result));
    }

    // What kind of erasure was asked for stands in the command alone.
    void formatted(std::string_view text, RunStatus status)
    {
        DeviceResult result;
        result.tool = "nvme";
        result.line = m_line;
        result.status = status;
        result.method = "format";
        result.result = escaped(text);
        result.technique = Technique::FormatUserData;
        const std::string &command = m_command;
        const bool formats = has(command, "format ");
        const auto asks = [&](char setting) {
            return formats &&
                   (has(command, std::string("--ses=") + setting) ||
                    has(command, std::string("--ses ") + setting) ||
                    has(command, std::string("-s ") + setting) || has(command, std::string("-s") + setting));
        };
        if (asks('2'))
            result.technique = Technique::FormatCrypto;
        else if (formats && !asks('1'))
            result.technique = Technique::Unknown; // by itself it erases nothing
        else if (!formats)
            result.notes.push_back({m_line,
                                    "The output does not say what was asked for; counted as an erasure of "
                                    "user data."});
        device().results.push_back(std::move(result));
    }

    bool takeIdController(std::string_view text)
    {
        if (text.starts_with("NVME Identify Controller")) {
            m_capture.tools.insert("nvme");
            return true;
        }
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos || colon > 12)
            return false;
        const std::string_view name = text::trimmed(text.substr(0, colon));
        if (name == "sn") {
            takeSerialOf(device(), behindColon(text));
            m_capture.tools.insert("nvme");
        } else if (name == "mn") {
            device().model = escaped(behindColon(text));
            device().bus = "NVME";
        } else if (name == "tnvmcap") {
            const std::int64_t bytes = leadingNumber(behindColon(text)).value_or(0);
            if (bytes > 0)
                device().bytes = bytes;
        } else {
            return false;
        }
        return true;
    }

    // --- smartctl, and the identity lines that it shares with hdparm -I

    bool takeSmartctl(std::string_view text)
    {
        if (text.starts_with("smartctl ") || text.starts_with("=== START OF INFORMATION SECTION")) {
            m_capture.tools.insert("smartctl");
            return true;
        }
        if (text.starts_with("Serial Number:") || text.starts_with("Serial number:")) {
            takeSerialOf(device(), behindColon(text));
            return true;
        }
        if (text.starts_with("Device Model:") || text.starts_with("Model Number:") ||
            text.starts_with("Product:")) {
            device().model = escaped(behindColon(text));
            return true;
        }
        if (text.starts_with("User Capacity:") || text.starts_with("Total NVM Capacity:") ||
            text.starts_with("Namespace 1 Size/Capacity:")) {
            if (const auto bytes = leadingNumber(behindColon(text)); bytes && *bytes > 0)
                device().bytes = bytes;
            return true;
        }
        if (text.starts_with("Local Time is:")) {
            device().at = claimedTime(behindColon(text));
            return true;
        }
        return takeAttribute(text);
    }

    //   5 Reallocated_Sector_Ct   0x0033   100   100   036    Pre-fail  Always       -       0
    bool takeAttribute(std::string_view text)
    {
        const auto last = [&] { return leadingNumber(text.substr(text.find_last_of(" \t") + 1)); };
        if (has(text, "Reallocated_Sector_Ct"))
            device().smart.reallocated = last();
        else if (has(text, "Current_Pending_Sector"))
            device().smart.pending = last();
        else if (has(text, "Offline_Uncorrectable"))
            device().smart.uncorrectable = last();
        else
            return false;
        return true;
    }

    bool takeTime(std::string_view text)
    {
        const std::string words = lowered(text.substr(0, 24));
        for (const std::string_view word : {"captured at", "captured", "capture time", "date", "time"}) {
            if (!words.starts_with(word) || text.size() <= word.size())
                continue;
            const std::string_view rest = text.substr(word.size());
            const ClaimedTime at = claimedTime(text::trimmed(rest.starts_with(':') ? rest.substr(1) : rest));
            if (!at.secondsLocal)
                continue;
            device().at = at;
            return true;
        }
        return false;
    }

    DeviceCapture &m_capture;
    int m_line = 0;
    std::string m_device;
    std::string m_command; // the last that was typed
    std::string_view m_heading;
    std::vector<std::pair<std::size_t, std::size_t>> m_columns;
    bool m_sanitizing = false;
    DeviceResult m_sanitize;
    std::string m_sanitizeDevice;
    Technique m_action = Technique::Unknown;
    std::int64_t m_progress = 0;
    std::optional<std::int64_t> m_word;
    int m_wordLine = 0;
};

} // namespace

bool takeCaptureText(std::string_view bytes, DeviceCapture &capture)
{
    TextReader reader(capture);
    for (const Line &line : linesOf(bytes))
        reader.take(line);
    reader.finish();
    return !capture.tools.empty();
}

} // namespace tally::evidence
