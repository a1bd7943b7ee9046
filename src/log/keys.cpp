// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/keys.h"

#include "log/base64.h"
#include "log/sha256.h"

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tally::log {

namespace {

constexpr char kEd25519 = '\x01';
constexpr std::size_t kKeyIdSize = 4;
constexpr std::string_view kPrivatePrefix = "PRIVATE+KEY+";
constexpr std::size_t kMaximumFile = 4096; // bytes; a key is one line

unsigned char *raw(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

// Closes with its scope.
class FileHandle
{
public:
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    ~FileHandle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

std::string systemReason(const std::string &file, const char *what)
{
    return std::string(what) + " " + file + ": " + std::strerror(errno);
}

std::string_view withoutLineEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

// <name>+<key id>+<base64 of 0x01 and 32 bytes>
struct KeyText
{
    std::string name, keyId, bytes;
};

std::optional<KeyText> split(std::string_view text, std::string &why)
{
    const std::size_t first = text.find('+');
    const std::size_t second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos) {
        why = "a key is written as name+id+base64";
        return std::nullopt;
    }
    KeyText out{std::string(text.substr(0, first)), fromHex(text.substr(first + 1, second - first - 1)), {}};
    auto bytes = fromBase64(text.substr(second + 1));
    if (!isKeyName(out.name))
        why = "the key's name is empty or has blanks";
    else if (out.keyId.size() != kKeyIdSize)
        why = "the key's id is not eight hexadecimal digits";
    else if (!bytes || bytes->size() != 1 + crypto_sign_PUBLICKEYBYTES)
        why = "the key is not 33 bytes in base64";
    else if (bytes->front() != kEd25519)
        why = "the key is of another kind than Ed25519";
    else {
        out.bytes = bytes->substr(1);
        sodium_memzero(bytes->data(), bytes->size());
        return out;
    }
    return std::nullopt;
}

} // namespace

bool isKeyName(std::string_view name)
{
    if (name.empty())
        return false;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) <= ' ' || c == '+' || c == '\x7f')
            return false;
    }
    // Other blanks of Unicode that are likely in a name: no-break, and the spaces of U+2000 to U+200A.
    return name.find("\xC2\xA0") == std::string_view::npos &&
           name.find("\xE2\x80\x80") == std::string_view::npos;
}

std::string VerifierKey::keyId() const
{
    return sha256(name + '\n' + kEd25519 + publicKey).substr(0, kKeyIdSize);
}

std::string VerifierKey::text() const
{
    return name + '+' + toHex(keyId()) + '+' + toBase64(kEd25519 + publicKey);
}

bool VerifierKey::verifies(std::string_view message, std::string_view signature) const
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), message.size(),
                                       raw(std::string_view(publicKey))) == 0;
}

std::optional<VerifierKey> VerifierKey::parse(std::string_view text, std::string &why)
{
    auto parts = split(withoutLineEnd(text), why);
    if (!parts)
        return std::nullopt;
    VerifierKey key{std::move(parts->name), std::move(parts->bytes)};
    if (key.keyId() != parts->keyId) {
        why = "the key's id does not fit its name and bytes";
        return std::nullopt;
    }
    return key;
}

SigningKey::SigningKey(std::string_view name, std::string_view seed)
    : m_seed(seed), m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    m_verifier.name = name;
    m_verifier.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(raw(m_verifier.publicKey), raw(m_secret), raw(std::string_view(m_seed)));
}

SigningKey::SigningKey(SigningKey &&other) noexcept
    : m_verifier(std::move(other.m_verifier)), m_seed(std::move(other.m_seed)),
      m_secret(std::move(other.m_secret))
{
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_verifier = std::move(other.m_verifier);
        m_seed = std::move(other.m_seed);
        m_secret = std::move(other.m_secret);
    }
    return *this;
}

SigningKey::~SigningKey()
{
    wipe();
}

void SigningKey::wipe()
{
    sodium_memzero(m_seed.data(), m_seed.size());
    sodium_memzero(m_secret.data(), m_secret.size());
}

std::optional<SigningKey> SigningKey::generate(std::string_view name, std::string &why)
{
    if (!isKeyName(name)) {
        why = "a key's name has no blanks and no plus sign";
        return std::nullopt;
    }
    if (sodium_init() < 0) {
        why = "the system gives no random numbers";
        return std::nullopt;
    }
    std::string seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), seed.size());
    SigningKey key(name, seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

std::string SigningKey::text() const
{
    return std::string(kPrivatePrefix) + m_verifier.name + '+' + toHex(m_verifier.keyId()) + '+' +
           toBase64(kEd25519 + m_seed);
}

std::optional<SigningKey> SigningKey::parse(std::string_view text, std::string &why)
{
    text = withoutLineEnd(text);
    if (!text.starts_with(kPrivatePrefix)) {
        why = "it does not begin with PRIVATE+KEY+";
        return std::nullopt;
    }
    auto parts = split(text.substr(kPrivatePrefix.size()), why);
    if (!parts)
        return std::nullopt;
    SigningKey key(parts->name, parts->bytes);
    sodium_memzero(parts->bytes.data(), parts->bytes.size());
    if (key.m_verifier.keyId() != parts->keyId) {
        why = "the key's id does not fit its name and bytes";
        return std::nullopt;
    }
    return key;
}

bool SigningKey::create(const std::string &file, std::string &why) const
{
    const FileHandle handle(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (handle.get() < 0) {
        why = systemReason(file, "cannot create the key file");
        return false;
    }
    std::string line = text() + '\n';
    const ssize_t written = ::write(handle.get(), line.data(), line.size());
    const bool done = written == static_cast<ssize_t>(line.size()) && ::fsync(handle.get()) == 0;
    sodium_memzero(line.data(), line.size());
    if (!done) {
        why = systemReason(file, "cannot write the key file");
        ::unlink(file.c_str());
    }
    return done;
}

std::optional<SigningKey> SigningKey::read(const std::string &file, std::string &why)
{
    const FileHandle handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (handle.get() < 0 || ::fstat(handle.get(), &status) != 0) {
        why = systemReason(file, "cannot read the key file");
        return std::nullopt;
    }
    if (!S_ISREG(status.st_mode)) {
        why = "the key file " + file + " is no plain file";
        return std::nullopt;
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 || status.st_uid != ::geteuid()) {
        why = "the key file " + file + " may be read or changed by others; make it yours alone (chmod 600)";
        return std::nullopt;
    }
    std::string bytes(kMaximumFile, '\0');
    const ssize_t length = ::read(handle.get(), bytes.data(), bytes.size());
    std::optional<SigningKey> key;
    if (length < 0) {
        why = systemReason(file, "cannot read the key file");
    } else {
        key = parse(std::string_view(bytes).substr(0, static_cast<std::size_t>(length)), why);
        if (!key)
            why = "the key file " + file + " holds no key: " + why;
    }
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

std::string SigningKey::sign(std::string_view message) const
{
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), message.size(),
                         raw(std::string_view(m_secret)));
    return signature;
}

} // namespace tally::log
