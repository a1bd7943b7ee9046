// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/barcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <zint.h>

namespace tally::ui {

Result<Barcode> encodeBarcode(BarcodeKind kind, const QString &text)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> symbol(ZBarcode_Create(), ZBarcode_Delete);
    symbol->symbology = kind == BarcodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol->input_mode = UNICODE_MODE;
    constexpr int kMediumCorrection = 2, kUtf8 = 26;
    constexpr QChar kLastOfLatin1(0xFF);
    if (kind == BarcodeKind::Qr)
        symbol->option_1 = kMediumCorrection;
    if (kind == BarcodeKind::Qr &&
        std::any_of(text.begin(), text.end(), [&](QChar letter) { return letter > kLastOfLatin1; }))
        symbol->eci = kUtf8; // said in the code: else a code page is guessed that readers do not guess back
    const QByteArray bytes = text.toUtf8();
    const int result = ZBarcode_Encode(
        symbol.get(), reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()));
    if (bytes.isEmpty() || result >= ZINT_ERROR) {
        const QString reason =
            QCoreApplication::translate("Print", "“%1” cannot be written as a bar code: %2")
                .arg(text, QString::fromUtf8(symbol->errtxt));
        return makeError(
            ErrorCode::InvalidInput, reason.toStdString(),
            QCoreApplication::translate("Print", "Print it as a QR code, or shorten it.").toStdString());
    }
    Barcode code;
    code.width = symbol->width;
    code.height = kind == BarcodeKind::Qr ? symbol->rows : 1;
    code.dark.reserve(std::size_t(code.width) * std::size_t(code.height));
    for (int y = 0; y < code.height; ++y) {
        for (int x = 0; x < code.width; ++x)
            code.dark.push_back(((symbol->encoded_data[y][x >> 3] >> (x & 7)) & 1) != 0);
    }
    return code;
}

} // namespace tally::ui
