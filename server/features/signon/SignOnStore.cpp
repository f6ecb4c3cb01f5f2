// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnStore.h"

namespace wardport::server {
namespace {

constexpr auto selectRow = R"(
    SELECT oidc, redirect_uris, post_logout_redirect_uris, back_channel_logout_uri, client_authentication, signing, refresh_tokens,
           cas, cas_services, version
    FROM app_sign_on WHERE app_id = :app_id)";

constexpr auto insertRow = R"(
    INSERT INTO app_sign_on (app_id, oidc, redirect_uris, post_logout_redirect_uris, back_channel_logout_uri, client_authentication,
                             signing, refresh_tokens, cas, cas_services)
    VALUES (:app_id, :oidc, :redirect_uris, :post_logout_redirect_uris, :back_channel_logout_uri, :client_authentication, :signing,
            :refresh_tokens, :cas, :cas_services)
    ON CONFLICT (app_id) DO NOTHING)";

constexpr auto updateRow = R"(
    UPDATE app_sign_on SET oidc = :oidc, redirect_uris = :redirect_uris, post_logout_redirect_uris = :post_logout_redirect_uris,
        back_channel_logout_uri = :back_channel_logout_uri, client_authentication = :client_authentication, signing = :signing,
        refresh_tokens = :refresh_tokens, cas = :cas, cas_services = :cas_services, version = version + 1
    WHERE app_id = :app_id AND version = :version)";

constexpr auto selectClients = R"(
    SELECT a.id AS app_id, a.code, a.name, a.secret_hash, s.oidc, s.redirect_uris, s.post_logout_redirect_uris,
           s.back_channel_logout_uri, s.client_authentication, s.signing, s.refresh_tokens, s.cas, s.cas_services
    FROM app_sign_on s JOIN app a ON a.id = s.app_id
    WHERE (s.oidc OR s.cas) AND a.state NOT IN ('draft', 'retired')
    ORDER BY a.name, a.id)";

} // namespace

SignOnStore::SignOnStore(Database& database)
    : m_database(database)
{
}

SignOnRow SignOnStore::get(AppId id)
{
    return m_database.query(selectRow).bind(":app_id", id).one<SignOnRow>().value_or(SignOnRow{});
}

void SignOnStore::put(AppId id, int version, const AppSignOnInput& input)
{
    Query query = m_database.query(version == 0 ? insertRow : updateRow);
    query.bindAll(input).bind(":app_id", id);
    if (version != 0)
        query.bind(":version", version);
    if (query.run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

std::vector<SignOnClient> SignOnStore::clients()
{
    return m_database.query(selectClients).rows<SignOnClient>();
}

} // namespace wardport::server
