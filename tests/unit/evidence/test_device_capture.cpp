// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/device_capture.h"
#include "reading.h"
#include "registrar.h"

#include <QObject>

using namespace tally;
using namespace tally::evidence;
using tally::test::notes;
using tally::test::problemsOf;
using tally::test::technique;

namespace {

constexpr std::string_view kListText =
    "Node                  SN                   Model                                    Namespace Usage\n"
    "--------------------- -------------------- ---------------------------------------- --------- "
    "----------\n"
    "/dev/nvme0n1          NVME0SN20260042      QEMU NVMe Ctrl                           1          67.11  "
    "MB\n"
    "/dev/nvme1n1          SECOND00000007       Other Model 512 GB                       1          67.11  "
    "MB\n";
constexpr std::string_view kLogText =
    "Sanitize Progress                      (SPROG) :  65535 (100.000000%)\n"
    "Sanitize Status                        (SSTAT) :  0x101\n"
    "\t[2:0]\tMost Recent Sanitize Command Completed Successfully.\n"
    "Sanitize Command Dword 10 Information (SCDW10) :  0x2\n"
    "Estimated Time For Overwrite                   :  4294967295 (No time period reported)\n";
constexpr std::string_view kController =
    R"({"vid":6966,"sn":"NVME0SN20260042     ","mn":"QEMU NVMe Ctrl","tnvmcap":"0"})";
constexpr std::string_view kSmart =
    R"({"json_format_version":[1,0],"smartctl":{"version":[7,3]},"local_time":{"time_t":1795300338,
"asctime":"Sat Nov 21 22:32:18 2026 UTC"},"device":{"name":"/dev/sda","protocol":"ATA"},
"model_name":"WDC WD5000AAKX-00ERMA0","serial_number":"WD-WCC3F1234567","user_capacity":{"bytes":500107862016},
"logical_block_size":512,"ata_smart_attributes":{"table":[{"id":5,"raw":{"value":3}},{"id":197,"raw":{"value":0}},
{"id":198,"raw":{"value":1}}]}})";
constexpr std::string_view kSanitized = "\n/dev/sda:\nIssuing SANITIZE_STATUS command\nSanitize status:\n"
                                        "    State:    SD0 Sanitize Idle\n"
                                        "    Last Sanitize Operation Completed Without Error\n";
constexpr std::string_view kHdparm =
    "\n/dev/sda:\n\nATA device, with non-removable media\n"
    "\tModel Number:       Samsung SSD 850 EVO 250GB               \n"
    "\tSerial Number:      S2RBNX0H606448      \n"
    "\tLBA    user addressable sectors:   268435455\n"
    "\tLBA48  user addressable sectors:   488397168\n"
    "\tLogical  Sector size:                   512 bytes\n"
    "Commands/features:\n\tEnabled\tSupported:\n"
    "\t   *\tSANITIZE_ANTIFREEZE_LOCK_EXT command\n\t   *\tBLOCK_ERASE_EXT command\n";

File capture(std::initializer_list<std::string_view> files)
{
    std::vector<NamedBytes> named;
    for (const std::string_view bytes : files)
        named.push_back({"part" + std::to_string(named.size()), bytes});
    auto file = readCapture(named, "capture");
    return *file;
}

} // namespace

class TestDeviceCapture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusWords_data()
    {
        QTest::addColumn<int>("word");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("after"); // -1: not said
        const auto row = [](const char *name, int word, RunStatus status, int after) {
            QTest::newRow(name) << word << int(status) << after;
        };
        row("never", 0x0, RunStatus::NeverRun, -1);
        row("success, nothing written since", 0x101, RunStatus::Completed, 0);
        row("success, written since", 0x1, RunStatus::Completed, 1);
        row("in progress", 0x2, RunStatus::InProgress, -1);
        row("failed", 0x3, RunStatus::Failed, -1);
        row("success without deallocation", 0x104, RunStatus::Completed, 0);
        row("reserved", 0x7, RunStatus::Unknown, -1);
        row("three passes", 0x119, RunStatus::Completed, 0);
    }
    void statusWords()
    {
        QFETCH(int, word);
        QFETCH(int, status);
        QFETCH(int, after);
        const DeviceResult result = sanitizeStatus(word, 65535, 3);
        QCOMPARE(int(result.status), status);
        QCOMPARE(result.dataAfter ? int(*result.dataAfter) : -1, after);
        QCOMPARE(result.technique, Technique::SanitizeOverwrite);
        QCOMPARE(result.passes, word == 0x119 ? 3 : 0);
    }

    void logWithoutIdentity()
    {
        const File file = test::readEvidence(kLogText);
        QCOMPARE(file.format, std::string("nvme"));
        QCOMPARE(problemsOf(file), QString());
        const Row &row = file.rows.at(0);
        QCOMPARE(row.status, RunStatus::Completed);
        QCOMPARE(row.rawWord, std::string("SSTAT 0x101, SPROG 65535, SCDW10 0x2"));
        QCOMPARE(technique(row), QByteArray("sanitize_block_erase"));
        QCOMPARE(row.dataAfter, std::optional<bool>(false));
        QCOMPARE(row.identity.trouble, IdentityTrouble::Missing);
    }

    void identityFromOneFileResultFromAnother()
    {
        const File file = capture({kController, kLogText});
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{1});
        QCOMPARE(file.rows[0].identity.serial, std::string("NVME0SN20260042"));
        QCOMPARE(file.rows[0].identity.trouble, IdentityTrouble::None);
        QCOMPARE(file.parts.size(), std::size_t{2});
        QCOMPARE(file.sha256, capture({kLogText, kController}).sha256);
        QVERIFY(file.sha256 != capture({kLogText}).sha256);
    }

    void resultThatMayBeOfTwoDevicesIsOfNone()
    {
        const File file = capture({kListText, kLogText});
        QCOMPARE(file.rows.size(), std::size_t{1});
        QCOMPARE(file.rows[0].identity.trouble, IdentityTrouble::Missing);
        QVERIFY(file.rows[0].identity.troubleReason.find("several") != std::string::npos);
        // The command as it was typed says which.
        const std::string typed = "root@bench:~# nvme sanitize-log /dev/nvme1n1\n" + std::string(kLogText);
        const File named = capture({kListText, typed});
        QCOMPARE(named.rows.size(), std::size_t{1});
        QCOMPARE(named.rows[0].identity.serial, std::string("SECOND00000007"));
        QCOMPARE(named.rows[0].identity.model, std::string("Other Model 512 GB"));
    }

    void jsonLogsNameTheirDevice()
    {
        const std::string_view log = R"({"nvme1n1":{"sprog":65535,"sstat":{"media_verification_canceled":0,
            "global_erased":0,"no_cmplted_passes":0,"status":"(1) Most Recent Sanitize Command Completed Successfully."},
            "cdw10_info":4}})";
        const File file = capture({kListText, log});
        QCOMPARE(file.rows.size(), std::size_t{1});
        QCOMPARE(file.rows[0].identity.serial, std::string("SECOND00000007"));
        QCOMPARE(technique(file.rows[0]), QByteArray("sanitize_crypto"));
        QCOMPARE(file.rows[0].dataAfter, std::optional<bool>(true));
        QCOMPARE(file.rows[0].station, std::string("/dev/nvme1"));
        const File word = test::readEvidence(R"({"sprog":655,"sstat":2,"cdw10_info":2})");
        QCOMPARE(word.rows.at(0).status, RunStatus::InProgress);
    }

    void listsAsJson()
    {
        const std::string_view one =
            R"({"Devices":[{"DevicePath":"/dev/nvme0n1","SerialNumber":"AB1","ModelNumber":"M","PhysicalSize":1024}]})";
        const std::string_view two =
            R"({"Devices":[{"Subsystems":[{"Controllers":[{"Controller":"nvme0","SerialNumber":"AB1",
            "ModelNumber":"M"}]}]}]})";
        for (const std::string_view list : {one, two}) {
            const File file = capture({list, kLogText});
            QCOMPARE(file.rows.at(0).identity.serial, std::string("AB1"));
        }
        QCOMPARE(capture({one, kLogText}).rows.at(0).bytesDone.value_or(0), std::int64_t{1024});
    }

    void formats()
    {
        const File file = test::readEvidence("Success formatting namespace:1\nrc=0\n");
        QCOMPARE(technique(file.rows.at(0)), QByteArray("format_user_data"));
        QCOMPARE(file.rows.at(0).status, RunStatus::Completed);
        const File crypto = capture(
            {kController, "$ sudo nvme format /dev/nvme0n1 --ses=2\nSuccess formatting namespace:1\n"});
        QCOMPARE(technique(crypto.rows.at(0)), QByteArray("format_crypto"));
        QCOMPARE(crypto.rows.at(0).identity.serial, std::string("NVME0SN20260042"));
        const File plain = test::readEvidence("# nvme format /dev/nvme0n1\nSuccess formatting namespace:1\n");
        QCOMPARE(technique(plain.rows.at(0)), QByteArray("unknown"));
        const File failed =
            test::readEvidence("# nvme format /dev/nvme0n1 -s 1\nNVMe status: Access Denied(0x286)\n");
        QCOMPARE(failed.rows.at(0).status, RunStatus::Failed);
    }

    void statesOfHdparm_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *lines, RunStatus status) {
            QTest::newRow(name) << QByteArray(lines) << int(status);
        };
        row("idle, completed",
            "    State:    SD0 Sanitize Idle\n    Last Sanitize Operation Completed Without Error\n",
            RunStatus::Completed);
        row("idle", "    State:    SD0 Sanitize Idle\n", RunStatus::NeverRun);
        row("frozen", "    State:    SD1 Sanitize Frozen\n", RunStatus::NeverRun);
        row("running", "    State:    SD2 Sanitize operation In Process\n    Progress: 0x41c2 (25%)\n",
            RunStatus::InProgress);
        row("failed", "    State:    SD3 Sanitize Operation Failed\n", RunStatus::Failed);
        row("succeeded", "    State:    SD4 Sanitize Operation succeeded\n", RunStatus::Completed);
    }
    void statesOfHdparm()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        const File file = test::readEvidence(
            "\n/dev/sda:\nIssuing SANITIZE_STATUS command\nSanitize status:\n" + lines.toStdString());
        QCOMPARE(file.format, std::string("hdparm"));
        QCOMPARE(file.rows.size(), std::size_t{1});
        QCOMPARE(int(file.rows[0].status), status);
        QCOMPARE(file.rows[0].identity.trouble, IdentityTrouble::Missing);
        const File unsupported =
            test::readEvidence("SANITIZE feature set is not supported\n\n/dev/sda:\nrc=22\n");
        QCOMPARE(unsupported.rows.at(0).status, RunStatus::NeverRun);
        QCOMPARE(unsupported.rows.at(0).station, std::string("/dev/sda"));
    }

    void hdparmTogether()
    {
        const File file = capture({kSanitized, kHdparm});
        QCOMPARE(problemsOf(file), QString());
        QCOMPARE(file.rows.size(), std::size_t{1});
        const Row &row = file.rows[0];
        QCOMPARE(row.identity.serial, std::string("S2RBNX0H606448"));
        QCOMPARE(row.bytesTotal.value_or(0), std::int64_t{250059350016});
        QCOMPARE(technique(row), QByteArray("sanitize_block_erase")); // the drive has no other
        QCOMPARE(row.hidden, HiddenArea::Unknown);
        const File smart = capture({kSmart, kSanitized});
        QCOMPARE(smart.rows.at(0).identity.model, std::string("WDC WD5000AAKX-00ERMA0"));
        QCOMPARE(technique(smart.rows.at(0)), QByteArray("sanitize_overwrite"));
        QVERIFY(notes(smart.rows.at(0), "the weakest"));
        QCOMPARE(smart.rows.at(0).smart.reallocated.value_or(0), std::int64_t{3});
        QCOMPARE(smart.rows.at(0).smart.uncorrectable.value_or(0), std::int64_t{1});
        QCOMPARE(smart.rows.at(0).end.secondsUtc().value_or(0), std::int64_t{1795300338});
    }

    void hiddenAreas_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("hidden");
        QTest::newRow("none") << QByteArray(" max sectors   = 131072/131072, HPA is disabled\n")
                              << int(HiddenArea::Absent);
        QTest::newRow("invalid overlay is ignored")
            << QByteArray(" max sectors   = 131072/131072, HPA is disabled\n\tReal max sectors: 1\n")
            << int(HiddenArea::Absent);
        QTest::newRow("overlay")
            << QByteArray(" max sectors   = 131072/131072, HPA is disabled\n\tReal max sectors: 141072\n")
            << int(HiddenArea::Present);
        QTest::newRow("area") << QByteArray(" max sectors   = 131000/131072, HPA is enabled\n")
                              << int(HiddenArea::Present);
        QTest::newRow("area that is denied")
            << QByteArray(" max sectors   = 131000/131072, HPA is disabled\n") << int(HiddenArea::Present);
        QTest::newRow("newer drives")
            << QByteArray(" max sectors   = 131072/131072, ACCESSIBLE MAX ADDRESS disabled\n")
            << int(HiddenArea::Absent);
        QTest::newRow("not clear") << QByteArray(" max sectors   = 131072/1, HPA setting seems invalid\n")
                                   << int(HiddenArea::Unknown);
    }
    void hiddenAreas()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, hidden);
        const File file = capture({kSanitized, "/dev/sda:\n" + lines.toStdString()});
        QCOMPARE(int(file.rows.at(0).hidden), hidden);
    }

    void securityEraseIsNotProvenByItsCommand()
    {
        const File file =
            test::readEvidence("# hdparm --security-erase-enhanced p /dev/sda\nsecurity_password: \"p\"\n\n"
                               "/dev/sda:\n Issuing SECURITY_ERASE command, password=\"p\", user=user\n");
        QCOMPARE(technique(file.rows.at(0)), QByteArray("enhanced_secure_erase"));
        QCOMPARE(file.rows.at(0).status, RunStatus::Unknown);
        QVERIFY(file.rows.at(0).method.find('"') == std::string::npos); // the password stays out
    }

    void disagreeingSerials()
    {
        std::string other(kHdparm);
        other.replace(other.find("S2RBNX0H606448"), 14, "S2RBNX0H606449");
        const File file = capture({kHdparm, other, kSanitized});
        QCOMPARE(file.rows.size(), std::size_t{1});
        QCOMPARE(file.rows[0].identity.trouble, IdentityTrouble::Unreadable);
    }

    void identityAloneAndUnreadable()
    {
        for (const std::string_view alone : {kSmart, kController, kListText, kHdparm})
            QCOMPARE(problemsOf(test::readEvidence(alone)), QStringLiteral("EV-PARSE@0"));
        const File unread = test::readEvidence(
            "NVMe status: Invalid Field in Command: A reserved coded value(0x4002)\nrc=1\n");
        QCOMPARE(unread.format, std::string("nvme"));
        QCOMPARE(problemsOf(unread), QStringLiteral("EV-PARSE@1"));
        QCOMPARE(unread.rows.at(0).status, RunStatus::Unknown);
        const File stranger = capture({kSmart, kSanitized, "Dear Sir or Madam"});
        QCOMPARE(problemsOf(stranger), QString());
        QVERIFY(notes(stranger.rows.at(0), "part2"));
        QCOMPARE(stranger.parts.at(2).format, std::string());
        QCOMPARE(problemsOf(capture({"Dear Sir", "or Madam"})), QStringLiteral("EV-PARSE@0"));
        QCOMPARE(stranger.rows.size(), std::size_t{1});
        QCOMPARE(problemsOf(test::readEvidence("Dear Sir or Madam")), QStringLiteral("EV-PARSE@0"));
        QCOMPARE(problemsOf(test::readEvidence("")), QStringLiteral("EV-PARSE@0"));
    }

    void sharedSamples()
    {
        const auto shared = test::sharedData();
        if (!shared)
            QSKIP("the shared data are not beside the checkout");
        const auto read = [&](const char *name) { return test::readFile(*shared + "/disposal/" + name); };
        const std::string controller = read("nvme_id_ctrl.json");
        const std::string erased = read("made-by-hand/nvme-sanitize-log_success-block-erase.json");
        const File good = capture({controller, erased});
        QCOMPARE(good.rows.at(0).identity.serial, std::string("NVME0SN20260042"));
        QCOMPARE(good.rows.at(0).status, RunStatus::Completed);
        QCOMPARE(good.rows.at(0).dataAfter, std::optional<bool>(false));
        QVERIFY(good.rows.at(0).rawWord.starts_with("SSTAT 0x101"));
        const std::string smart = read("smartctl_a_nvme0.json");
        const std::string failed = read("made-by-hand/nvme-sanitize-log_failed.json");
        QCOMPARE(capture({smart, failed}).rows.at(0).status, RunStatus::Failed);
        QCOMPARE(capture({smart, failed}).rows.at(0).identity.serial, std::string("NVME0SN20260042"));
        const std::string disk = read("smartctl_i_sda.json");
        const std::string running = read("made-by-hand/hdparm-sanitize-status_in-progress.txt");
        QCOMPARE(capture({disk, running}).rows.at(0).status, RunStatus::InProgress);
        QVERIFY(capture({disk, running}).rows.at(0).rawWord.find("25%") != std::string::npos);
        QCOMPARE(test::readEvidence(read("hdparm_sanitize_status_sda.txt")).rows.at(0).status,
                 RunStatus::NeverRun);
        QCOMPARE(problemsOf(test::readEvidence(read("nvme_sanitize_log.txt"))), QStringLiteral("EV-PARSE@1"));
        QCOMPARE(technique(test::readEvidence(read("nvme_format_ses1.txt")).rows.at(0)),
                 QByteArray("format_user_data"));
    }
};

TALLY_TEST(TestDeviceCapture);
#include "test_device_capture.moc"
