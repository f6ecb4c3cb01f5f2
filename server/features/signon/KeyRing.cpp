// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/KeyRing.h"

#include "server/features/signon/SignOnLog.h"
#include "shared/base/ApiError.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

Q_LOGGING_CATEGORY(lcSignOn, "wardport.signon")

namespace {

constexpr auto signsFor = std::chrono::days{90};
constexpr auto publishedBefore = std::chrono::hours{1}; // longer than apps keep the set
constexpr auto publishedAfter = std::chrono::days{1};   // longer than any signed token lives
constexpr auto keptAfter = std::chrono::days{120};      // longer than a session lives
constexpr OidcSigning allKinds[] = {OidcSigning::rs256, OidcSigning::es256};
constexpr auto readAgainAfter = std::chrono::minutes{1};

} // namespace

KeyRing::KeyRing(Database& database, const SecretBox& secrets, const Clock& clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_store(database)
{
}

std::shared_ptr<const SigningKey> KeyRing::signer(const Keys& keys, OidcSigning signing) const
{
    const Instant now = m_clock.now();
    std::shared_ptr<const SigningKey> found;
    for (const Known& known : keys) {
        if (known.key->signing() == signing && (known.signsFrom <= now || !found))
            found = known.key;
    }
    return found;
}

std::shared_ptr<const SigningKey> KeyRing::signingKey(OidcSigning signing)
{
    if (auto key = signer(*keys(), signing))
        return key;
    renew({&signing, 1}); // making one of the other kind may take a second
    return signer(*keys(), signing);
}

std::shared_ptr<const SigningKey> KeyRing::find(std::string_view kid)
{
    for (const Known& known : *keys()) {
        if (known.key->kid() == kid)
            return known.key;
    }
    return nullptr;
}

std::string KeyRing::published()
{
    for (const OidcSigning signing : allKinds)
        signingKey(signing);
    const Instant now = m_clock.now();
    std::string set;
    for (const Known& known : *keys()) {
        if (known.replacedAt && *known.replacedAt + publishedAfter <= now)
            continue;
        set += (set.empty() ? "" : ",") + known.key->jwk();
    }
    return R"({"keys":[)" + set + "]}";
}

void KeyRing::rotate()
{
    if (!keys()->empty())
        renew(allKinds);
}

void KeyRing::renew(std::span<const OidcSigning> kinds)
{
    const Instant now = m_clock.now();
    m_database.transact([&] {
        m_store.lock();
        const auto present = load();
        for (const OidcSigning signing : kinds) {
            std::optional<Instant> newest;
            for (const Known& known : *present) {
                if (known.key->signing() == signing)
                    newest = known.signsFrom;
            }
            if (!newest)
                make(signing, now, now);
            else if (*newest + signsFor <= now + publishedBefore)
                make(signing, now, now + publishedBefore);
        }
        for (const Known& known : *present) {
            if (known.replacedAt && *known.replacedAt + keptAfter <= now)
                m_store.remove(QString::fromStdString(known.key->kid()));
        }
    });
    const auto fresh = load();
    const std::lock_guard lock(m_mutex);
    m_keys = fresh;
    m_readAt = SteadyClock::now();
}

void KeyRing::make(OidcSigning signing, Instant now, Instant signsFrom)
{
    const SigningKey key = SigningKey::make(signing);
    m_store.insert({QString::fromStdString(key.kid()), signing, key.jwk(), m_secrets.close(key.pem()), now, signsFrom});
    qCInfo(lcSignOn) << "new signing key" << key.kid().c_str() << algorithmName(signing).data();
}

std::shared_ptr<const KeyRing::Keys> KeyRing::keys()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_keys && SteadyClock::now() - m_readAt < readAgainAfter)
            return m_keys;
    }
    std::shared_ptr<const Keys> fresh;
    try {
        fresh = load();
    } catch (const ApiError& error) {
        const std::lock_guard lock(m_mutex);
        if (!m_keys || !traits(error.error.code).retryable)
            throw;
        return m_keys;
    }
    const std::lock_guard lock(m_mutex);
    m_keys = fresh;
    m_readAt = SteadyClock::now();
    return m_keys;
}

std::shared_ptr<const KeyRing::Keys> KeyRing::load()
{
    auto keys = std::make_shared<Keys>();
    for (const SignOnKeyRow& row : m_store.all()) {
        const auto pem = m_secrets.open(row.sealed);
        if (!pem) {
            qCWarning(lcSignOn) << "signing key" << row.kid << "was closed up with another key; it is not used";
            continue;
        }
        for (Known& earlier : *keys) {
            if (earlier.key->signing() == row.signing && !earlier.replacedAt)
                earlier.replacedAt = row.signsFrom;
        }
        keys->push_back({std::make_shared<const SigningKey>(SigningKey::fromPem(*pem)), row.signsFrom, {}});
    }
    return keys;
}

} // namespace wardport::server
