// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantSeal.h"

#include "shared/base/Names.h"

#include <sodium.h>

#include <charconv>
#include <stdexcept>

namespace wardport::server {
namespace {

constexpr std::string_view keyCheckText = "wardport grant key";

/// The canonical text of a line, without an allocation: a hundred thousand lines are read at every start.
class Canonical {
public:
    explicit Canonical(const SealedGrant& grant)
    {
        add("g1");
        add(enumName(grant.subject.subjectType));
        add(grant.subject.subjectId);
        add(grant.appId.value());
        add(enumName(grant.effect));
        add(grant.validFrom);
        add(grant.validUntil);
        add(grant.changeSetId.value());
    }

    std::string_view text() const { return {m_text.data(), m_size}; }

private:
    void add(std::string_view word)
    {
        word.copy(m_text.data() + m_size, word.size());
        m_size += word.size();
        m_text[m_size++] = '|';
    }
    void add(qint64 number)
    {
        char* const begin = m_text.data() + m_size;
        m_size += static_cast<std::size_t>(std::to_chars(begin, m_text.data() + m_text.size(), number).ptr - begin);
        m_text[m_size++] = '|';
    }
    void add(const std::optional<Instant>& at)
    {
        if (at)
            add(static_cast<qint64>(at->time_since_epoch().count()));
        else
            add("-");
    }

    std::array<char, 192> m_text; ///< five numbers of 20 digits and three short words
    std::size_t m_size = 0;
};

} // namespace

/// The hash with the key taken in already: what is left for a line is two blocks.
struct GrantSeal::State {
    crypto_auth_hmacsha256_state keyed;

    explicit State(const Key& key)
    {
        if (sodium_init() < 0)
            throw std::runtime_error("libsodium cannot start");
        crypto_auth_hmacsha256_init(&keyed, key.data(), key.size());
    }
    ~State() { sodium_memzero(&keyed, sizeof keyed); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

GrantSeal::GrantSeal(const Key& key)
    : m_state(std::make_shared<const State>(key))
{
}

GrantSeal::Bytes GrantSeal::hash(std::string_view text) const
{
    crypto_auth_hmacsha256_state state = m_state->keyed;
    Bytes bytes;
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    crypto_auth_hmacsha256_final(&state, bytes.data());
    return bytes;
}

QByteArray GrantSeal::of(const SealedGrant& grant) const
{
    const Bytes bytes = hash(Canonical(grant).text());
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray GrantSeal::keyCheck() const
{
    const Bytes bytes = hash(keyCheckText);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

bool GrantSeal::isWhole(const SealedGrant& grant, const QByteArray& seal) const
{
    const Bytes bytes = hash(Canonical(grant).text());
    return seal.size() == static_cast<qsizetype>(bytes.size())
        && sodium_memcmp(seal.constData(), bytes.data(), bytes.size()) == 0;
}

GrantVerdict GrantSeal::judge(const SealedGrant& grant, const std::optional<QByteArray>& seal) const
{
    if (seal && isWhole(grant, *seal))
        return GrantVerdict::whole;
    if (grant.effect == GrantEffect::deny)
        return GrantVerdict::denies;
    // A deny that was turned into an allow still bears the seal of the deny.
    SealedGrant turned = grant;
    turned.effect = GrantEffect::deny;
    return seal && isWhole(turned, *seal) ? GrantVerdict::denies : GrantVerdict::refused;
}

SealedGrant sealedOf(const Grant& grant)
{
    return {{grant.subjectType, grant.subjectId.toLongLong()}, grant.appId, grant.effect, grant.validFrom,
        grant.validUntil, grant.changeSetId};
}

} // namespace wardport::server
