// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// A relying party as a vendor would write it with the stock client openid-client: who has signed on is known by a cookie of the
// app's own, and forgotten when the hospital says so.
import https from "node:https";
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as client from "openid-client";

export class OidcApp {
  // authentication: a method of openid-client, such as client.ClientSecretBasic(secret)
  constructor(tls) {
    this.pending = undefined;
    this.tokens = undefined;
    this.loggedOut = [];
    this.sessions = new Map();
    this.server = https.createServer(tls, (request, response) => {
      this.#answer(request, response).catch((error) => {
        response.statusCode = 500;
        response.end(`${error.code ?? ""} ${error.error ?? ""} ${error.message}`);
      });
    });
  }

  async listen(host = "localhost") {
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.origin = `https://${host}:${this.server.address().port}`;
    this.cookie = `app${this.server.address().port}`;
  }

  async discover(issuer, clientId, authentication) {
    this.clientId = clientId;
    this.config = await client.discovery(new URL(issuer), clientId, undefined, authentication);
    this.keys = createRemoteJWKSet(new URL(this.config.serverMetadata().jwks_uri));
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.origin);
    const id = new RegExp(`${this.cookie}=([^;]*)`).exec(request.headers.cookie ?? "")?.[1];
    const session = this.sessions.get(id);
    if (url.pathname === "/") {
      if (!session?.person) return void response.writeHead(302, { location: "/login?home=1" }).end();
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>round</title><h1>${session.person.name}</h1>`);
    } else if (url.pathname === "/login") {
      const verifier = client.randomPKCECodeVerifier();
      this.pending = { verifier, state: client.randomState(), nonce: client.randomNonce() };
      const begun = client.randomState();
      this.sessions.set(begun, { home: url.searchParams.has("home"), ...this.pending });
      const prompt = url.searchParams.get("prompt");
      const to = client.buildAuthorizationUrl(this.config, {
        redirect_uri: `${this.origin}/back`,
        scope: "openid profile staff",
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state: this.pending.state,
        nonce: this.pending.nonce,
        ...(prompt && { prompt }),
      });
      response.writeHead(302, { location: to.href, "set-cookie": `${this.cookie}=${begun}; Path=/; HttpOnly; Secure` }).end();
    } else if (url.pathname === "/back") {
      if (!session) throw new Error("no sign-on was begun in this browser");
      this.lastReturn = url;
      this.tokens = await client.authorizationCodeGrant(this.config, url, {
        pkceCodeVerifier: session.verifier,
        expectedState: session.state,
        expectedNonce: session.nonce,
        idTokenExpected: true,
      });
      const claims = this.tokens.claims();
      const person = await client.fetchUserInfo(this.config, this.tokens.access_token, claims.sub);
      Object.assign(session, { person, sid: claims.sid });
      if (session.home) response.writeHead(302, { location: "/" }).end();
      else response.end(JSON.stringify({ claims, person }));
    } else if (url.pathname === "/logout") {
      response.writeHead(302, { location: this.logoutUrl() }).end();
    } else if (url.pathname === "/out" && request.method === "POST") {
      let body = "";
      for await (const part of request) body += part;
      const { payload } = await jwtVerify(new URLSearchParams(body).get("logout_token"), this.keys, {
        issuer: this.config.serverMetadata().issuer,
        audience: this.clientId,
        typ: "logout+jwt",
      });
      this.loggedOut.push(payload);
      for (const [known, { sid }] of this.sessions) if (sid === payload.sid) this.sessions.delete(known);
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
