// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// node clients.mjs SETTINGS: stock clients from npm sign a person on through a real server. SETTINGS is JSON: issuer, admin
// (address of the console's listener), token (of an administrator), certificate, key, staffNo, password, oidc and cas (app ids),
// secret (of the OpenID Connect app). Fails with what went wrong.
import assert from "node:assert/strict";
import fs from "node:fs";
import process from "node:process";
import crypto from "node:crypto";
import { Browser } from "./browser.mjs";

// Node 18 has it without the name that newer clients use.
globalThis.crypto ??= crypto.webcrypto;
const client = await import("openid-client");
const { OidcApp } = await import("./oidcApp.mjs");
const { CasApp } = await import("./casApp.mjs");

const settings = JSON.parse(process.argv[2]);
const tls = { cert: fs.readFileSync(settings.certificate), key: fs.readFileSync(settings.key) };

async function configure(app, input) {
  const url = `${settings.admin}/api/v1/apps/${app}/sign-on`;
  const headers = { authorization: `Bearer ${settings.token}` };
  const etag = (await fetch(url, { headers })).headers.get("etag");
  const body = JSON.stringify(input);
  const reply = await fetch(url, { method: "PUT", headers: { ...headers, "if-match": etag }, body });
  assert.equal(reply.status, 200, await reply.text());
}

// What the portal does when its sign-in page is reached: sign in, then go on to where the person wanted.
async function signIn(browser, at) {
  assert.equal(at.url.origin, settings.issuer);
  assert.match(at.url.hash, /^#\/sign-in\?next=/);
  const next = new URLSearchParams(at.url.hash.slice(at.url.hash.indexOf("?"))).get("next");
  assert.match(next, /^\/(oidc|cas)\//);
  const reply = await browser.send(`${settings.issuer}/api/v1/phone/sessions`, {
    method: "POST",
    headers: { "x-wardport-portal": "1" },
    body: JSON.stringify({ staffNo: settings.staffNo, password: settings.password, cookie: true }),
  });
  const session = await reply.json();
  assert.equal(reply.status, 200, JSON.stringify(session));
  assert.equal(session.token, "", "the token is the cookie's alone");
  return browser.open(settings.issuer + next);
}

async function until(what, holds) {
  const end = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function eventually(what, attempt) {
  const end = Date.now() + 10_000;
  for (;;) {
    const result = await attempt();
    if (result) return result;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function oidc() {
  const app = new OidcApp(tls);
  await app.listen();
  const base = {
    oidc: true,
    redirectUris: [`${app.origin}/back`],
    postLogoutRedirectUris: [`${app.origin}/bye`],
    backChannelLogoutUri: `${app.origin}/out`,
    casServices: [],
  };
  const ways = [
    [{ clientAuthentication: "clientSecretBasic", signing: "rs256", refreshTokens: true }, client.ClientSecretBasic(settings.secret)],
    [{ clientAuthentication: "clientSecretPost", signing: "es256" }, client.ClientSecretPost(settings.secret)],
    [{ clientAuthentication: "none", signing: "es256" }, client.None()],
  ];
  for (const [input, authentication] of ways) {
    await configure(settings.oidc, { ...base, ...input });
    await app.discover(settings.issuer, settings.clientId, authentication);
    const browser = new Browser();
    // The settings reach the server's memory within two seconds.
    const asked = await eventually("sign-in page", async () => {
      const at = await browser.open(`${app.origin}/login`);
      return at.url.hash ? at : undefined;
    });
    const back = await eventually("signed on", async () => {
      const at = browser.has(settings.issuer, "__Host-wardport")
        ? await browser.open(`${app.origin}/login`)
        : await signIn(browser, asked);
      assert.equal(at.url.origin, app.origin, at.url.href);
      if (at.status !== 200 && /invalid_client|unsupported|alg/.test(at.body)) return undefined;
      return at;
    });
    assert.equal(back.status, 200, back.body);
    const { claims, person } = JSON.parse(back.body);
    assert.equal(claims.iss, settings.issuer);
    assert.equal(claims.staff_no, settings.staffNo);
    assert.equal(person.staff_no, settings.staffNo);
    assert.equal(person.sub, claims.sub);
    assert.equal(app.lastReturn.searchParams.get("iss"), settings.issuer);

    if (input.refreshTokens) {
      const renewed = await app.refresh();
      assert.equal(renewed.claims().sub, claims.sub);
      await assert.rejects(app.refresh(), { error: "invalid_grant" }, "the old refresh token is spent");
    } else {
      assert.equal(app.tokens.refresh_token, undefined);
      await assert.rejects(
        client.authorizationCodeGrant(app.config, app.lastReturn, {
          pkceCodeVerifier: app.pending.verifier,
          expectedState: app.pending.state,
          expectedNonce: app.pending.nonce,
        }),
        { error: "invalid_grant" },
        "a code is good once",
      );
    }

    const before = app.loggedOut.length;
    const left = await browser.open(app.logoutUrl());
    assert.equal(left.url.href, `${app.origin}/bye?state=left`);
    assert.ok(!browser.has(settings.issuer, "__Host-wardport"));
    await until("back-channel logout", () => app.loggedOut.length > before);
    const told = app.loggedOut.at(-1);
    assert.equal(told.sub, claims.sub);
    assert.equal(told.sid, claims.sid);
    assert.deepEqual(told.events, { "http://schemas.openid.net/event/backchannel-logout": {} });
    assert.match((await browser.open(`${app.origin}/login`)).url.hash, /^#\/sign-in/);
  }
  app.close();
}

async function cas() {
  const app = new CasApp(tls);
  await app.listen(`${settings.issuer}/cas`);
  await configure(settings.cas, {
    cas: true,
    casServices: [app.origin],
    redirectUris: [],
    postLogoutRedirectUris: [],
  });
  const browser = new Browser();
  const asked = await eventually("sign-in page", async () => {
    const at = await browser.open(`${app.origin}/ward?bed=3`);
    return at.url.hash ? at : undefined;
  });
  const inside = await signIn(browser, asked);
  assert.equal(inside.url.href, `${app.origin}/ward?bed=3`);
  const principal = JSON.parse(inside.body);
  assert.equal(principal.user, settings.staffNo);
  assert.equal(principal.attributes.staff_no, settings.staffNo);
  assert.ok(principal.attributes.name);

  const left = await browser.open(`${settings.issuer}/cas/logout`);
  assert.equal(left.url.hash, "#/sign-in");
  await eventually("single logout", async () => {
    const at = await browser.open(`${app.origin}/ward?bed=3`);
    return at.url.origin === settings.issuer;
  });
  app.close();
}

await oidc();
console.log("OpenID Connect: signed on, renewed, signed out with three kinds of client");
await cas();
console.log("CAS: signed on, signed out everywhere");
process.exit(0); // the CAS client keeps a timer
