// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// node apps.mjs SETTINGS: the vendors' servers of a browser's test, until standard input ends. SETTINGS is JSON: issuer,
// certificate, key, oidc (a list of {host, clientId, secret}). Prints their addresses as JSON: oidc (a list) and cas.
import crypto from "node:crypto";
import fs from "node:fs";
import process from "node:process";

// Node 18 has it without the name that newer clients use.
globalThis.crypto ??= crypto.webcrypto;
const client = await import("openid-client");
const { OidcApp } = await import("./oidcApp.mjs");
const { CasApp } = await import("./casApp.mjs");

const settings = JSON.parse(process.argv[2]);
const tls = { cert: fs.readFileSync(settings.certificate), key: fs.readFileSync(settings.key) };
const oidc = [];
for (const { host, clientId, secret } of settings.oidc) {
  const app = new OidcApp(tls);
  await app.listen(host);
  await app.discover(settings.issuer, clientId, client.ClientSecretBasic(secret));
  oidc.push(app.origin);
}
const cas = new CasApp(tls);
await cas.listen(`${settings.issuer}/cas`);
console.log(JSON.stringify({ oidc, cas: cas.origin }));
process.stdin.on("end", () => process.exit(0)).resume();
