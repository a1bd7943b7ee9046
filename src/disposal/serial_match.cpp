// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/serial_match.h"

#include "core/text.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr std::size_t kShortest = 5; // below, a character or two is most of it

char plainOf(char c)
{
    switch (c) {
    case 'O':
        return '0';
    case 'I':
    case 'L':
        return '1';
    case 'S':
        return '5';
    case 'B':
        return '8';
    case 'Z':
        return '2';
    default:
        return c;
    }
}

// Whether they differ by one pair of neighbours alone.
bool areSwapped(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    if (a.end() - inA < 2 || inA[0] != inB[1] || inA[1] != inB[0])
        return false;
    return std::equal(inA + 2, a.end(), inB + 2);
}

// Walks the table of distances back and keeps where the two part.
void markDifferences(Comparison &into)
{
    const std::string &a = into.left, &b = into.right;
    const std::size_t width = b.size() + 1;
    std::vector<int> table((a.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> int & { return table[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = static_cast<int>(i + j);
                continue;
            }
            at(i, j) =
                std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    for (std::size_t i = a.size(), j = b.size(); i > 0 || j > 0;) {
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1] && at(i, j) == at(i - 1, j - 1)) {
            --i;
            --j;
        } else if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                   at(i, j) == at(i - 2, j - 2) + 1) {
            into.leftDiffers.insert(into.leftDiffers.end(), {i - 1, i - 2});
            into.rightDiffers.insert(into.rightDiffers.end(), {j - 1, j - 2});
            i -= 2;
            j -= 2;
        } else if (i > 0 && j > 0 && at(i, j) == at(i - 1, j - 1) + 1) {
            into.leftDiffers.push_back(--i);
            into.rightDiffers.push_back(--j);
        } else if (i > 0 && at(i, j) == at(i - 1, j) + 1) {
            into.leftDiffers.push_back(--i);
        } else {
            into.rightDiffers.push_back(--j);
        }
    }
    std::reverse(into.leftDiffers.begin(), into.leftDiffers.end());
    std::reverse(into.rightDiffers.begin(), into.rightDiffers.end());
}

Likeness likenessOf(const Comparison &comparison)
{
    const std::string &a = comparison.left, &b = comparison.right;
    if (a == b)
        return Likeness::Same;
    if (withoutLookAlikes(a) == withoutLookAlikes(b))
        return Likeness::LookAlike;
    if (areSwapped(a, b))
        return Likeness::Swapped;
    if (a.size() != b.size() && !withoutZeros(a).empty() && withoutZeros(a) == withoutZeros(b))
        return Likeness::ZerosLost;
    const std::string &shorter = a.size() < b.size() ? a : b, &longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= kToolsCutAt && longer.starts_with(shorter))
        return Likeness::Cut;
    return comparison.distance <= kNearDistance ? Likeness::Edited : Likeness::Different;
}

} // namespace

std::string withoutLookAlikes(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return plainOf(c); });
    return text;
}

std::string_view withoutZeros(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string canonicalSerial(std::string_view text)
{
    std::string canonical;
    for (const char c : text::upperAscii(text)) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            canonical += c;
    }
    return canonical;
}

std::string_view inWords(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return "the same";
    case Likeness::LookAlike:
        return "characters that look alike";
    case Likeness::Swapped:
        return "two neighbours in the other order";
    case Likeness::Edited:
        return "one or two characters differ";
    case Likeness::ZerosLost:
        return "zeros at the beginning were lost";
    case Likeness::Cut:
        return "one was cut at the end";
    case Likeness::Different:
        return "different";
    }
    return {};
}

Comparison compareSerials(std::string_view left, std::string_view right)
{
    Comparison comparison;
    comparison.left = canonicalSerial(left);
    comparison.right = canonicalSerial(right);
    comparison.distance = text::editDistance(comparison.left, comparison.right, kNearDistance);
    comparison.likeness = likenessOf(comparison);
    if (comparison.likeness != Likeness::Same && comparison.likeness != Likeness::Different)
        markDifferences(comparison);
    return comparison;
}

bool isNear(const Comparison &comparison)
{
    const std::size_t length = std::min(comparison.left.size(), comparison.right.size());
    if (comparison.likeness == Likeness::Different || length == 0)
        return false;
    return comparison.likeness != Likeness::Edited ||
           (length >= kShortest && (length >= kSafeLength || comparison.distance < 2));
}

} // namespace tally::disposal
