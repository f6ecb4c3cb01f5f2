// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// A relying party as a vendor would write it with the stock client openid-client.
import https from "node:https";
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as client from "openid-client";

export class OidcApp {
  // authentication: a method of openid-client, such as client.ClientSecretBasic(secret)
  constructor(tls) {
    this.pending = undefined;
    this.tokens = undefined;
    this.loggedOut = [];
    this.server = https.createServer(tls, (request, response) => {
      this.#answer(request, response).catch((error) => {
        response.statusCode = 500;
        response.end(`${error.code ?? ""} ${error.error ?? ""} ${error.message}`);
      });
    });
  }

  async listen() {
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.origin = `https://localhost:${this.server.address().port}`;
  }

  async discover(issuer, clientId, authentication) {
    this.clientId = clientId;
    this.config = await client.discovery(new URL(issuer), clientId, undefined, authentication);
    this.keys = createRemoteJWKSet(new URL(this.config.serverMetadata().jwks_uri));
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.origin);
    if (url.pathname === "/login") {
      const verifier = client.randomPKCECodeVerifier();
      this.pending = { verifier, state: client.randomState(), nonce: client.randomNonce() };
      const to = client.buildAuthorizationUrl(this.config, {
        redirect_uri: `${this.origin}/back`,
        scope: "openid profile staff",
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state: this.pending.state,
        nonce: this.pending.nonce,
      });
      response.writeHead(302, { location: to.href }).end();
    } else if (url.pathname === "/back") {
      this.lastReturn = url;
      this.tokens = await client.authorizationCodeGrant(this.config, url, {
        pkceCodeVerifier: this.pending.verifier,
        expectedState: this.pending.state,
        expectedNonce: this.pending.nonce,
        idTokenExpected: true,
      });
      const claims = this.tokens.claims();
      const person = await client.fetchUserInfo(this.config, this.tokens.access_token, claims.sub);
      response.end(JSON.stringify({ claims, person }));
    } else if (url.pathname === "/out" && request.method === "POST") {
      let body = "";
      for await (const part of request) body += part;
      const { payload } = await jwtVerify(new URLSearchParams(body).get("logout_token"), this.keys, {
        issuer: this.config.serverMetadata().issuer,
        audience: this.clientId,
        typ: "logout+jwt",
      });
      this.loggedOut.push(payload);
      response.end();
    } else {
      response.end(`page ${url.pathname}${url.search}`);
    }
  }

  async refresh() {
    return client.refreshTokenGrant(this.config, this.tokens.refresh_token);
  }

  logoutUrl() {
    return client.buildEndSessionUrl(this.config, {
      id_token_hint: this.tokens.id_token,
      post_logout_redirect_uri: `${this.origin}/bye`,
      state: "left",
    }).href;
  }

  close() {
    this.server.closeAllConnections?.();
    this.server.close();
  }
}
