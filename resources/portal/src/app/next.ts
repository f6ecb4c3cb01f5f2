// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** Where to go after the sign-in: only to the single sign-on of this server, whatever a link says. */
export function safeNext(next: unknown, origin = window.location.origin): string | undefined {
    if (typeof next !== 'string' || !/^\/(oidc|cas)\//.test(next) || /[\\\u0000-\u0020]/.test(next)) return undefined;
    let url: URL;
    try {
        url = new URL(next, origin);
    } catch {
        return undefined;
    }
    // Resolved once more: "/oidc/../" leads elsewhere, also when its dots are written as %2e.
    const inside = url.origin === origin && /^\/(oidc|cas)\//.test(url.pathname) && !/%2e|%2f|%5c/i.test(url.pathname);
    return inside ? url.pathname + url.search : undefined;
}

/** Where to return to inside the portal. */
export function safeReturn(path: unknown): string {
    return typeof path === 'string' && /^\/(?!\/)[\w/-]*$/.test(path) && !path.startsWith('/sign-in') ? path : '/';
}
