// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_styles.h"

#include "core/date.h"
#include "core/text.h"

#include <QString>
#include <QXmlStreamReader>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>

namespace tally::exchange {

namespace {

constexpr Day kDay0Of1900 = -25'569; // 1899-12-30: makes days from 1900-03-01 right, as every program does
constexpr Day kDay0Of1904 = -24'107;
constexpr double kLastDay = 2'958'465; // 9999-12-31

CellFormat builtInFormat(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return CellFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return CellFormat::Time;
    return CellFormat::Number;
}

QByteArray viewOf(const std::string &xml)
{
    return QByteArray::fromRawData(xml.data(), static_cast<qsizetype>(xml.size()));
}

Outcome finished(const QXmlStreamReader &xml, const char *part)
{
    if (!xml.hasError())
        return {};
    return makeError(ErrorCode::InvalidInput,
                     std::string("The workbook's ") + part +
                         " cannot be read: " + xml.errorString().toStdString() + ".",
                     "Open it in the spreadsheet program and save it again as .xlsx.");
}

} // namespace

CellFormat formatOfCode(std::string_view code)
{
    bool time = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string inner = text::lowerAscii(code.substr(i + 1, end - i - 1));
            time = time || inner == "h" || inner == "hh" || inner == "mm" || inner == "ss";
            i = end;
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            return CellFormat::Date;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            time = true;
        } else if (c == 'G' || c == 'g') { // "General"
            return CellFormat::Number;
        } else if ((c == 'm' || c == 'M') && !time && code.find_first_of("hHsS") == std::string_view::npos) {
            return CellFormat::Date; // a month
        }
    }
    return time ? CellFormat::Time : CellFormat::Number;
}

Result<std::vector<CellFormat>> parseXlsxStyles(const std::string &source)
{
    std::map<int, CellFormat> custom;
    std::vector<CellFormat> formats;
    bool inCellFormats = false;
    QXmlStreamReader xml(viewOf(source));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("a document type is not allowed"));
        if (xml.name() == u"cellXfs" && token != QXmlStreamReader::Characters)
            inCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            custom[id] =
                formatOfCode(xml.attributes().value(QLatin1String("formatCode")).toString().toStdString());
        else if (xml.name() == u"xf" && inCellFormats)
            formats.push_back(custom.contains(id) ? custom[id] : builtInFormat(id));
    }
    TALLY_CHECK(finished(xml, "styles"));
    return formats;
}

Result<std::vector<std::string>> parseXlsxStrings(const std::string &source)
{
    std::vector<std::string> strings;
    std::string current;
    int phonetic = 0;
    bool inText = false;
    QXmlStreamReader xml(viewOf(source));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("a document type is not allowed"));
        if (token == QXmlStreamReader::Characters && inText && phonetic == 0)
            current += xml.text().toUtf8().toStdString();
        if (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::EndElement)
            continue;
        const bool start = token == QXmlStreamReader::StartElement;
        if (xml.name() == u"t") {
            inText = start;
        } else if (xml.name() == u"rPh") {
            phonetic += start ? 1 : -1;
        } else if (xml.name() == u"si") {
            if (!start)
                strings.push_back(current);
            current.clear();
        }
    }
    TALLY_CHECK(finished(xml, "shared texts"));
    return strings;
}

std::string dateText(double serial, bool from1904)
{
    if (!(serial >= 0) || serial > kLastDay)
        return {};
    const double whole = std::floor(serial);
    const auto seconds = static_cast<long>(std::lround((serial - whole) * 86'400));
    Day day = (from1904 ? kDay0Of1904 : kDay0Of1900) + static_cast<Day>(whole);
    if (!from1904 && whole < 60)
        ++day; // before the 29 February 1900 that never was
    day += static_cast<Day>(seconds / 86'400);
    std::string text = formatDay(day);
    if (const long rest = seconds % 86'400; rest != 0) {
        char buffer[32];
        const int length = std::snprintf(buffer, sizeof buffer, " %02ld:%02ld:%02ld", rest / 3600,
                                         rest / 60 % 60, rest % 60);
        text.append(buffer, static_cast<std::size_t>(length));
    }
    return text;
}

std::string numberText(double number)
{
    char buffer[64];
    if (std::abs(number) < 1e15 && number == std::trunc(number)) {
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::int64_t>(number)).ptr;
        return {buffer, end};
    }
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::general, 15).ptr;
    return text::upperAscii({buffer, static_cast<std::size_t>(end - buffer)});
}

} // namespace tally::exchange
