// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a certificate: a line of the input a line of the page, a form feed the next page, words that
// begin with ^ are turned. (The library that finds the words in the PDF is fuzzed by those who make it.)
#include "evidence/nwipe_certificate.h"
#include "evidence/text_parts.h"
#include "evidence_promises.h"

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::vector<evidence::PdfWord> words;
    int page = 1;
    for (const evidence::Line &line : evidence::linesOf(fuzz::bytesOf(data, size))) {
        if (line.text.starts_with('\f'))
            ++page;
        double left = 50;
        for (const std::string_view text : text::split(line.text, ' ')) {
            evidence::PdfWord word;
            word.page = page;
            word.upright = !text.starts_with('^');
            word.text = evidence::escaped(word.upright ? text : text.substr(1));
            word.left = left;
            word.right = left + 10;
            word.top = line.number * 10;
            word.bottom = word.top + 8;
            left += 12;
            words.push_back(std::move(word));
        }
    }
    evidence::isNwipeCertificate(words);
    evidence::File file;
    evidence::readNwipeCertificate(words, file);
    fuzz::promiseFile(file);
    return 0;
}
