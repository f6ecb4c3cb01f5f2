// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// A service as a vendor would write it with the stock client http-cas-client, single logout included.
import https from "node:https";
import httpCasClient from "http-cas-client";

export class CasApp {
  constructor(tls) {
    this.server = https.createServer(tls, (request, response) => {
      this.#answer(request, response).catch((error) => {
        response.statusCode = 500;
        response.end(error.message);
      });
    });
  }

  async listen(casUrl) {
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.origin = `https://localhost:${this.server.address().port}`;
    this.handler = httpCasClient({ casServerUrlPrefix: casUrl, serverName: this.origin });
  }

  async #answer(request, response) {
    if (!(await this.handler(request, response))) return void response.end();
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(JSON.stringify(request.principal));
  }

  close() {
    this.server.closeAllConnections?.();
    this.server.close();
  }
}
