// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging_lab.h"

#include "must.h"

namespace tally::disposal {

namespace {

const Policies &shipped()
{
    static const Policies kPolicies = test::must(Policies::build(shippedPolicies()));
    return kPolicies;
}

} // namespace

const Policy &strictPolicy()
{
    return *shipped().named("strict");
}

const Policy &officialPolicy()
{
    return *shipped().named("uk_official");
}

evidence::Row runOf(evidence::Technique technique)
{
    evidence::Row row;
    row.row = 1;
    row.identity.serial = "WD-WCC3F1234567";
    row.identity.model = "WDC WD5000AAKX-0";
    row.status = evidence::RunStatus::Completed;
    row.result = "Erased";
    row.technique = technique;
    row.passes = 1;
    row.rounds = 1;
    row.bytesTotal = kBytes;
    row.bytesDone = kBytes;
    row.verification = evidence::Verification::AllPasses;
    row.hidden = evidence::HiddenArea::Absent;
    row.errors = {0, 0, 0, std::nullopt};
    row.raw = true;
    return row;
}

MediumFacts mediumOf(MediumType type, DataClass dataClass, Destination destination)
{
    MediumFacts medium;
    medium.id = ItemId(7);
    medium.name = "Disk 7";
    medium.type = type;
    medium.serial = "WD-WCC3F1234567";
    medium.model = "WDC WD5000AAKX-00ERMA0";
    medium.bytes = kBytes;
    medium.dataClass = dataClass;
    medium.destination = destination;
    return medium;
}

Encryption soundEncryption()
{
    Encryption encryption;
    encryption.isOn = true;
    encryption.kind = Encryption::Kind::Hardware;
    encryption.sinceFirstUse = true;
    encryption.keyBits = 256;
    encryption.adequateEntropy = true;
    encryption.validatedModule = true;
    encryption.keyStaysInside = true;
    encryption.checkedBySecond = true;
    return encryption;
}

MediumFacts fullyRecorded(MediumType type, DataClass dataClass, Destination destination)
{
    MediumFacts medium = mediumOf(type, dataClass, destination);
    medium.encryption = soundEncryption();
    medium.accountLockOff = true;
    medium.managementConfirmed = true;
    medium.otherPartDone = true;
    medium.degausserRated = true;
    medium.acceptedBefore = Level::Purge;
    return medium;
}

evidence::Row fullyStated(evidence::Technique technique)
{
    evidence::Row row = runOf(technique);
    row.passes = 3;
    row.errors.retries = 0;
    row.smart = {0, 0, 0};
    row.nativeBytes = kBytes;
    row.particleMicrometres = 1;
    row.certificate = "CERT-1";
    return row;
}

} // namespace tally::disposal
