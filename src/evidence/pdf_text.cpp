// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdf_text.h"

#include "evidence/text_parts.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <limits>
#include <memory>

namespace tally::evidence {

namespace {

constexpr int kMostPages = 500;
constexpr std::size_t kMostWords = 500'000;

void say(const std::string & /*message*/, void * /*closure*/) {} // what is wrong shows in what comes out

// The library builds its tables with the first document and drops them with the last: one that stays saves
// half of the time of a thousand certificates.
void keepTables()
{
    static constexpr std::string_view kEmpty = "%PDF-1.3\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                               "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                               "trailer<</Root 1 0 R>>\n%%EOF\n";
    static const std::unique_ptr<poppler::document> kKept(
        poppler::document::load_from_raw_data(kEmpty.data(), static_cast<int>(kEmpty.size())));
}

void takePage(const poppler::page &page, int number, std::vector<PdfWord> &words)
{
    for (const poppler::text_box &box : page.text_list()) {
        const poppler::byte_array utf8 = box.text().to_utf8();
        const poppler::rectf place = box.bbox();
        PdfWord word;
        word.page = number;
        word.text = escaped(std::string_view(utf8.data(), utf8.size()));
        word.left = place.left();
        word.right = place.right();
        word.top = place.top();
        word.bottom = place.bottom();
        word.upright = box.rotation() == 0;
        words.push_back(std::move(word));
    }
}

} // namespace

bool isPdf(std::string_view bytes)
{
    return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

Result<std::vector<PdfWord>> pdfWords(std::string_view bytes)
{
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return makeError(ErrorCode::InvalidInput, "The PDF is too large.", "Split it.");
    poppler::set_debug_error_function(say, nullptr);
    keepTables();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document)
        return makeError(ErrorCode::InvalidInput, "The PDF is damaged.",
                         "Take it again from where it was written.");
    if (document->is_locked())
        return makeError(ErrorCode::InvalidInput, "The PDF is locked with a password.",
                         "Save it without one.");
    if (document->pages() > kMostPages)
        return makeError(ErrorCode::InvalidInput, "The PDF has more pages than the program reads.",
                         "Split it.");
    std::vector<PdfWord> words;
    for (int number = 0; number < document->pages() && words.size() < kMostWords; ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (page)
            takePage(*page, number + 1, words);
    }
    if (words.empty())
        return makeError(ErrorCode::InvalidInput, "The PDF holds no text, only pictures.",
                         "Take the file as the tool wrote it, not a scan of it.");
    return words;
}

} // namespace tally::evidence
