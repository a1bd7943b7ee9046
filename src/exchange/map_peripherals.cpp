// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached: monitors (items of their own), printers, USB devices with a serial number, SIM cards.
#include "exchange/inventory_mapping.h"

#include "model/canonical.h"

namespace tally::exchange {

namespace {

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

// "week/year" of manufacture as ISO 8601 writes weeks: "2015-W32". Makers that give no week write 0.
std::string manufacturedOn(std::string_view description)
{
    const std::size_t slash = description.find('/');
    if (slash == std::string_view::npos)
        return {};
    const auto week = integerFrom(description.substr(0, slash));
    const auto year = integerFrom(description.substr(slash + 1));
    if (!week || !year || *week < 0 || *week > 53 || *year < 1990 || *year > 2200)
        return {};
    const std::string text = std::to_string(*year);
    return *week == 0 ? text : text + (*week < 10 ? "-W0" : "-W") + std::to_string(*week);
}

void mapMonitors(InventoryMapping &mapping)
{
    if (!mapping.document.has("monitors"))
        return;
    mapping.reported("monitors");
    for (const InventoryRecord &monitor : mapping.document.entries("monitors")) {
        const std::string_view name = monitor.firstOf({"name", "caption"});
        const std::string_view maker = monitor.text("manufacturer");
        const std::string_view serial = monitor.text("serial");
        const bool hasSerial = !model::isPlaceholder("serial_number", serial);
        if (name.empty() && !hasSerial)
            continue;
        const std::string subject = hasSerial ? "monitor:" + std::string(maker) + "/" + std::string(serial)
                                              : mapping.main.subject + "/monitor:" + std::string(name);
        model::SourceReport &report = mapping.addInside("monitor", subject, "installed_in");
        report.line = monitor.line;
        if (!serial.empty())
            report.identifiers.push_back({"serial_number", std::string(serial)});
        if (const std::string_view other = monitor.text("altserial"); !other.empty())
            report.identifiers.push_back({"alternative_serial", std::string(other)});
        if (hasSerial)
            put(report.claims, "serial_number", serial);
        put(report.claims, "name", name);
        put(report.claims, "model", name);
        if (!maker.starts_with('(')) // "(Standard monitor types)"
            put(report.claims, "manufacturer", maker);
        put(report.claims, "manufactured_on", manufacturedOn(monitor.text("description")));
    }
}

// Programs that print into a file.
bool isSoftwarePrinter(const InventoryRecord &printer)
{
    const std::string name = text::lowerAscii(printer.text("name"));
    const std::string driver = text::lowerAscii(printer.text("driver"));
    const std::string port = text::lowerAscii(printer.text("port"));
    for (const std::string_view word :
         {"pdf", "xps", "fax", "onenote", "document writer", "image writer", "redirect"}) {
        if (contains(name, word) || contains(driver, word))
            return true;
    }
    for (const std::string_view word :
         {"portprompt", "nul:", "file:", "shrfax", "microsoft.office.onenote"}) {
        if (port.starts_with(word))
            return true;
    }
    return false;
}

void mapPrinters(InventoryMapping &mapping)
{
    if (!mapping.document.has("printers"))
        return;
    mapping.reported("components:printer");
    for (const InventoryRecord &printer : mapping.document.entries("printers")) {
        model::Attributes values;
        put(values, "name", printer.text("name"));
        put(values, "driver", printer.text("driver"));
        put(values, "port", printer.text("port"));
        put(values, "serial_number", printer.text("serial"));
        put(values, "server", printer.text("servername"));
        put(values, "network", booleanFrom(printer.text("network")));
        put(values, "shared", booleanFrom(printer.text("shared")));
        put(values, "physical", std::optional(!isSoftwarePrinter(printer)));
        mapping.component("printer", printer.text("name"), std::move(values));
    }
}

std::string usbId(std::string_view id)
{
    std::string plain = text::lowerAscii(id);
    return plain.starts_with("0x") ? plain.substr(2) : plain;
}

// Hubs and built-in controllers come without a serial number and say nothing about what belongs to whom.
void mapUsbDevices(InventoryMapping &mapping)
{
    if (!mapping.document.has("usbdevices"))
        return;
    mapping.reported("components:usb_device");
    for (const InventoryRecord &device : mapping.document.entries("usbdevices")) {
        const std::string_view serial = device.text("serial");
        if (model::isPlaceholder("serial_number", serial))
            continue;
        model::Attributes values;
        put(values, "name", device.firstOf({"name", "caption"}));
        put(values, "manufacturer", device.text("manufacturer"));
        put(values, "serial_number", serial);
        put(values, "vendor_id", usbId(device.text("vendorid")));
        put(values, "product_id", usbId(device.text("productid")));
        mapping.component("usb_device", serial, std::move(values));
    }
}

void mapSimCards(InventoryMapping &mapping)
{
    if (!mapping.document.has("simcards"))
        return;
    mapping.reported("components:sim_card");
    for (const InventoryRecord &card : mapping.document.entries("simcards")) {
        model::Attributes values;
        put(values, "iccid", card.firstOf({"iccid", "serial"}));
        put(values, "phone_number", card.text("phone_number"));
        put(values, "country", card.text("country"));
        put(values, "operator", card.text("operator_name"));
        put(values, "operator_code", card.text("operator_code"));
        if (const std::string_view imsi = card.text("subscriber_id"); imsi.size() > 5)
            put(values, "imsi", imsi);
        mapping.claim("telephone", card.text("phone_number"));
        mapping.claim("sim_serial", card.firstOf({"iccid", "serial"}));
        mapping.component("sim_card", card.firstOf({"iccid", "serial", "phone_number"}), std::move(values));
    }
}

} // namespace

void mapPeripherals(InventoryMapping &mapping)
{
    mapMonitors(mapping);
    mapPrinters(mapping);
    mapUsbDevices(mapping);
    mapSimCards(mapping);
}

} // namespace tally::exchange
