// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/TlsContext.h"

#include <openssl/ssl.h>

namespace wardport::server {

Poco::Net::Context::Ptr makeTlsContext(const std::string& certificateFile, const std::string& privateKeyFile)
{
    using Poco::Net::Context;
    Context::Params params;
    params.certificateFile = certificateFile;
    params.privateKeyFile = privateKeyFile;
    params.verificationMode = Context::VERIFY_NONE;
    params.loadDefaultCAs = false;
    params.cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL";
    Context::Ptr context = new Context(Context::TLS_SERVER_USE, params);
    context->requireMinimumProtocol(Context::PROTO_TLSV1_2);
    context->preferServerCiphers();

    SSL_CTX* const tls = context->sslContext();
    // Poco offers P-256 alone, which costs every client that begins with X25519 another round trip.
    SSL_CTX_set1_groups_list(tls, "X25519:P-256:P-384");
    SSL_CTX_set_options(tls, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    // Tickets keep the session with the client; a cache here would cost memory for each phone.
    SSL_CTX_set_session_cache_mode(tls, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(tls, 1);
    // Ten thousand idle phones must not hold ten thousand record buffers; a request is read by one system call.
    SSL_CTX_set_mode(tls, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(tls, 1);
    return context;
}

} // namespace wardport::server
