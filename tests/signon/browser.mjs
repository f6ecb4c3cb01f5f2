// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// As much of a browser as signing on takes: it follows redirects and keeps each host's cookies.
export class Browser {
  #cookies = new Map();

  // Where a chain of redirects ends: at a page, or at a place inside the portal (behind "#").
  async open(url) {
    for (let hops = 0; hops < 10; ++hops) {
      const response = await this.send(url);
      const to = response.headers.get("location");
      if (!to || response.status < 300 || response.status > 399)
        return { url: new URL(url), status: response.status, body: await response.text() };
      await response.arrayBuffer();
      url = new URL(to, url).href;
      if (new URL(url).hash) return { url: new URL(url), status: response.status, body: "" };
    }
    throw new Error(`too many redirects, last to ${url}`);
  }

  async send(url, options = {}) {
    const host = new URL(url).host;
    const jar = this.#cookies.get(host) ?? new Map();
    this.#cookies.set(host, jar);
    const headers = { ...options.headers };
    if (jar.size > 0) headers.cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...options, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie?.() ?? [response.headers.get("set-cookie")].filter(Boolean)) {
      const [pair, ...attributes] = line.split(";").map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf("="));
      const gone = attributes.some((attribute) => attribute.toLowerCase() === "max-age=0");
      if (gone) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    return response;
  }

  has(origin, name) {
    return this.#cookies.get(new URL(origin).host)?.has(name) ?? false;
  }
}
