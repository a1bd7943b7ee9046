// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the event table says of its events and fields, so that it can be translated: the words here are those
// of src/disposal/event.cpp (a test compares them).
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/disposal/disposal_words.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

constexpr const char *kHelp[] = {
    QT_TRANSLATE_NOOP("tally::disposal", "why"),
    QT_TRANSLATE_NOOP("tally::disposal", "of what is entered over a day late: the other person"),
    QT_TRANSLATE_NOOP("tally::disposal", "the room or site"),
    QT_TRANSLATE_NOOP("tally::disposal", "the request that asked for it"),
    QT_TRANSLATE_NOOP("tally::disposal", "the highest class of data it ever held; unknown counts as C3"),
    QT_TRANSLATE_NOOP("tally::disposal", "who used it last"),
    QT_TRANSLATE_NOOP("tally::disposal", "where it goes"),
    QT_TRANSLATE_NOOP("tally::disposal", "the class of its data"),
    QT_TRANSLATE_NOOP("tally::disposal", "whether it is waste; decided before it moves as such"),
    QT_TRANSLATE_NOOP("tally::disposal", "as weighed"),
    QT_TRANSLATE_NOOP("tally::disposal", "the computer that it is in"),
    QT_TRANSLATE_NOOP("tally::disposal", "which bay"),
    QT_TRANSLATE_NOOP("tally::disposal", "hdd, ssd, nvme …; of a medium that the register does not know yet"),
    QT_TRANSLATE_NOOP("tally::disposal", "its model"),
    QT_TRANSLATE_NOOP("tally::disposal", "its maker"),
    QT_TRANSLATE_NOOP("tally::disposal", "its size in bytes"),
    QT_TRANSLATE_NOOP("tally::disposal", "our own number on it; its identity where it has no serial number"),
    QT_TRANSLATE_NOOP("tally::disposal", "the medium that left it"),
    QT_TRANSLATE_NOOP("tally::disposal", "where that medium is now"),
    QT_TRANSLATE_NOOP("tally::disposal", "the medium that was once seen in it"),
    QT_TRANSLATE_NOOP("tally::disposal", "what became of it"),
    QT_TRANSLATE_NOOP("tally::disposal", "moved: the computer that it is in now"),
    QT_TRANSLATE_NOOP("tally::disposal", "where it stands"),
    QT_TRANSLATE_NOOP("tally::disposal", "shelf or cage"),
    QT_TRANSLATE_NOOP("tally::disposal", "as found"),
    QT_TRANSLATE_NOOP("tally::disposal", "why it is stored although the place is full"),
    QT_TRANSLATE_NOOP("tally::disposal", "who is to take it"),
    QT_TRANSLATE_NOOP("tally::disposal", "of the matter"),
    QT_TRANSLATE_NOOP("tally::disposal", "what is held, and for whom"),
    QT_TRANSLATE_NOOP("tally::disposal", "when it is looked at again"),
    QT_TRANSLATE_NOOP("tally::disposal", "overwrite, sanitize_block_erase …"),
    QT_TRANSLATE_NOOP("tally::disposal", "program or machine"),
    QT_TRANSLATE_NOOP("tally::disposal", "its version"),
    QT_TRANSLATE_NOOP("tally::disposal", "where it runs"),
    QT_TRANSLATE_NOOP("tally::disposal",
                      "a log, report or certificate; several with semicolons are one capture"),
    QT_TRANSLATE_NOOP("tally::disposal", "of which the media are"),
    QT_TRANSLATE_NOOP("tally::disposal", "how a table or an XML report is read"),
    QT_TRANSLATE_NOOP("tally::disposal", "codes set aside, with a reason: EV-CLOCK"),
    QT_TRANSLATE_NOOP("tally::disposal", "destroy only from now on"),
    QT_TRANSLATE_NOOP("tally::disposal", "how"),
    QT_TRANSLATE_NOOP("tally::disposal", "the largest edge of a particle, in micrometres"),
    QT_TRANSLATE_NOOP("tally::disposal", "H-5, E-4 …"),
    QT_TRANSLATE_NOOP("tally::disposal", "its number"),
    QT_TRANSLATE_NOOP("tally::disposal", "who destroyed it"),
    QT_TRANSLATE_NOOP("tally::disposal", "who saw it"),
    QT_TRANSLATE_NOOP("tally::disposal", "a picture kept with it"),
    QT_TRANSLATE_NOOP("tally::disposal", "of the decision"),
    QT_TRANSLATE_NOOP("tally::disposal", "what it is"),
    QT_TRANSLATE_NOOP("tally::disposal", "into which"),
    QT_TRANSLATE_NOOP("tally::disposal", "the number of the seal"),
    QT_TRANSLATE_NOOP("tally::disposal", "gross"),
    QT_TRANSLATE_NOOP("tally::disposal", "the contractor"),
    QT_TRANSLATE_NOOP("tally::disposal", "data impact assurance level, 1 to 3"),
    QT_TRANSLATE_NOOP("tally::disposal", "whether it leaves the country"),
    QT_TRANSLATE_NOOP("tally::disposal", "the day of the collection"),
    QT_TRANSLATE_NOOP("tally::disposal", "lets a contractor of a lower level take it"),
    QT_TRANSLATE_NOOP("tally::disposal", "test record and papers"),
    QT_TRANSLATE_NOOP("tally::disposal", "onto which"),
    QT_TRANSLATE_NOOP("tally::disposal", "who takes it; his identity was checked"),
    QT_TRANSLATE_NOOP("tally::disposal", "its registration"),
    QT_TRANSLATE_NOOP("tally::disposal", "number of the transfer or consignment note"),
    QT_TRANSLATE_NOOP("tally::disposal", "the numbers as read aloud"),
    QT_TRANSLATE_NOOP("tally::disposal", "the numbers as found"),
    QT_TRANSLATE_NOOP("tally::disposal", "of the seals"),
    QT_TRANSLATE_NOOP("tally::disposal", "of all of it"),
    QT_TRANSLATE_NOOP("tally::disposal", "of things counted"),
    QT_TRANSLATE_NOOP("tally::disposal", "the contractor's report"),
    QT_TRANSLATE_NOOP("tally::disposal", "how its columns are read"),
    QT_TRANSLATE_NOOP("tally::disposal", "whose evidence it is"),
    QT_TRANSLATE_NOOP("tally::disposal", "of which"),
    QT_TRANSLATE_NOOP("tally::disposal", "what kind"),
    QT_TRANSLATE_NOOP("tally::disposal", "how bad"),
    QT_TRANSLATE_NOOP("tally::disposal", "who sees to it"),
    QT_TRANSLATE_NOOP("tally::disposal", "until when"),
    QT_TRANSLATE_NOOP("tally::disposal", "what it was"),
    QT_TRANSLATE_NOOP("tally::disposal", "near match: the medium that it is"),
    QT_TRANSLATE_NOOP("tally::disposal", "of the note"),
    QT_TRANSLATE_NOOP("tally::disposal", "List of Waste codes: 16 02 14; 16 02 13*"),
    QT_TRANSLATE_NOOP("tally::disposal", "of the load"),
    QT_TRANSLATE_NOOP("tally::disposal", "who carries"),
    QT_TRANSLATE_NOOP("tally::disposal", "the carrier's"),
    QT_TRANSLATE_NOOP("tally::disposal", "of the receiving site"),
    QT_TRANSLATE_NOOP("tally::disposal", "who treats it"),
    QT_TRANSLATE_NOOP("tally::disposal", "digital tracking number"),
    QT_TRANSLATE_NOOP("tally::disposal", "who has it now"),
    QT_TRANSLATE_NOOP("tally::disposal", "what was paid"),
    QT_TRANSLATE_NOOP("tally::disposal", "what was kept back"),
    QT_TRANSLATE_NOOP("tally::disposal", "takes a thing out of service: its disposal begins"),
    QT_TRANSLATE_NOOP("tally::disposal", "declares a medium by its serial number or tag"),
    QT_TRANSLATE_NOOP("tally::disposal", "attests that a bay is empty; a second person confirms it"),
    QT_TRANSLATE_NOOP("tally::disposal", "the second person's word that a bay is empty"),
    QT_TRANSLATE_NOOP("tally::disposal", "says what became of a medium that was once seen in a computer"),
    QT_TRANSLATE_NOOP("tally::disposal",
                      "raises the class of its data; lowers it for information governance alone"),
    QT_TRANSLATE_NOOP("tally::disposal", "decides where it goes, before it is waste"),
    QT_TRANSLATE_NOOP("tally::disposal", "puts it into the holding area"),
    QT_TRANSLATE_NOOP("tally::disposal", "is ready to go onto an order"),
    QT_TRANSLATE_NOOP("tally::disposal", "goes back to stock: its media are sanitised and stay with us"),
    QT_TRANSLATE_NOOP("tally::disposal", "gives it to somebody, who takes it with \"take\""),
    QT_TRANSLATE_NOOP("tally::disposal", "accepts what was moved to you"),
    QT_TRANSLATE_NOOP("tally::disposal", "legal hold: nothing may alter it, move it out or destroy it"),
    QT_TRANSLATE_NOOP("tally::disposal", "ends a legal hold"),
    QT_TRANSLATE_NOOP("tally::disposal", "a technique was started"),
    QT_TRANSLATE_NOOP("tally::disposal", "imports evidence: what a log or report says was done"),
    QT_TRANSLATE_NOOP("tally::disposal", "the evidence is complete and covers all of it"),
    QT_TRANSLATE_NOOP("tally::disposal", "the evidence suffices for its class and destination"),
    QT_TRANSLATE_NOOP("tally::disposal", "the evidence does not suffice"),
    QT_TRANSLATE_NOOP("tally::disposal", "it was destroyed"),
    QT_TRANSLATE_NOOP("tally::disposal", "the evidence of its destruction suffices"),
    QT_TRANSLATE_NOOP("tally::disposal", "the evidence of its destruction does not suffice"),
    QT_TRANSLATE_NOOP("tally::disposal", "data was written to it since: it counts as unsanitised"),
    QT_TRANSLATE_NOOP("tally::disposal", "it cannot be found: an incident begins, with 72 hours"),
    QT_TRANSLATE_NOOP("tally::disposal", "it was found; information governance confirms it"),
    QT_TRANSLATE_NOOP("tally::disposal", "it is back; what was accepted before is void"),
    QT_TRANSLATE_NOOP("tally::disposal", "the incident ends: it is written off as lost"),
    QT_TRANSLATE_NOOP("tally::disposal", "a cage, pallet, bag or box"),
    QT_TRANSLATE_NOOP("tally::disposal", "scans things into a container"),
    QT_TRANSLATE_NOOP("tally::disposal", "takes things out of a container that is not sealed"),
    QT_TRANSLATE_NOOP("tally::disposal", "closes a container under a numbered seal"),
    QT_TRANSLATE_NOOP("tally::disposal", "the second person's word on a seal (C3, C4)"),
    QT_TRANSLATE_NOOP("tally::disposal", "breaks a seal; the next has a new number"),
    QT_TRANSLATE_NOOP("tally::disposal", "a disposal order for a contractor"),
    QT_TRANSLATE_NOOP("tally::disposal", "sets what an order needs before it is submitted"),
    QT_TRANSLATE_NOOP("tally::disposal", "puts things onto an order"),
    QT_TRANSLATE_NOOP("tally::disposal", "takes things off an order again"),
    QT_TRANSLATE_NOOP("tally::disposal", "asks for approval"),
    QT_TRANSLATE_NOOP("tally::disposal", "approves it: contractor, insurance and permits are valid"),
    QT_TRANSLATE_NOOP("tally::disposal", "sends it back"),
    QT_TRANSLATE_NOOP("tally::disposal", "the contractor took it: both signed the note"),
    QT_TRANSLATE_NOOP("tally::disposal", "the contractor has it: seals and weight as found"),
    QT_TRANSLATE_NOOP("tally::disposal", "the contractor's report has come"),
    QT_TRANSLATE_NOOP("tally::disposal", "compares what we knew, sealed and got reported"),
    QT_TRANSLATE_NOOP("tally::disposal", "binds a row that named nobody, after its near match was decided"),
    QT_TRANSLATE_NOOP("tally::disposal", "raises an exception by hand"),
    QT_TRANSLATE_NOOP("tally::disposal", "resolves an exception; never the one who raised it"),
    QT_TRANSLATE_NOOP("tally::disposal", "files a transfer or consignment note"),
    QT_TRANSLATE_NOOP("tally::disposal", "what it brought"),
    QT_TRANSLATE_NOOP("tally::disposal", "no value is expected of this order"),
    QT_TRANSLATE_NOOP("tally::disposal", "proposes to close it"),
    QT_TRANSLATE_NOOP("tally::disposal", "closes it: everything is proven"),
    QT_TRANSLATE_NOOP("tally::disposal", "asks to open a closed order again"),
    QT_TRANSLATE_NOOP("tally::disposal", "opens it again, with information governance"),
    QT_TRANSLATE_NOOP("tally::disposal", "cancels it: its lines are ready for another"),
};

QString help(std::string_view words)
{
    return asSentence(QCoreApplication::translate("tally::disposal", std::string(words).c_str()));
}

} // namespace

std::span<const char *const> eventHelpTexts()
{
    return kHelp;
}

QString eventHelp(const disposal::EventSpec &event)
{
    return help(event.what);
}

QString fieldHelp(const disposal::FieldSpec &field)
{
    return help(field.help);
}

} // namespace tally::ui
