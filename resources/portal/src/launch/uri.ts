// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** What may be called. An app's record comes from outside: only what opens an app is let through, nothing that runs here. */

const neverCalled = new Set(['javascript', 'data', 'vbscript', 'file', 'blob', 'about', 'filesystem', 'view-source', 'content',
    'chrome', 'ws', 'wss', 'ftp']);

function schemeOf(uri: string): string {
    // Browsers skip control characters and spaces in front of a scheme and tabs in it.
    // eslint-disable-next-line no-control-regex
    const clean = uri.replace(/[\u0000-\u0020\u007f]/g, '');
    return /^([a-z][a-z0-9+.-]*):/i.exec(clean)?.[1]?.toLowerCase() ?? '';
}

/** A page: https, or http where the hospital's network has no better. */
export function webUrl(text: string | undefined): string | undefined {
    if (!text || !['https', 'http'].includes(schemeOf(text))) return undefined;
    try {
        const url = new URL(text);
        return url.username || url.password ? undefined : url.href;
    } catch {
        return undefined;
    }
}

/** A call of a native app: an intent, a universal link or a scheme of its own. */
export function callUri(text: string | undefined): string | undefined {
    if (!text) return undefined;
    const scheme = schemeOf(text);
    if (!scheme || neverCalled.has(scheme)) return undefined;
    if (scheme === 'https' || scheme === 'http') return webUrl(text);
    return text.trim();
}

export function isUniversalLink(uri: string): boolean {
    return /^https?:/i.test(uri);
}

/** Inside the portal only over TLS, and never the portal itself: it could reach out of its frame. */
export function mayEmbed(url: string, portalOrigin: string): boolean {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' && parsed.origin !== portalOrigin;
}

/** What an app may use in its frame, and no page that it leads to elsewhere. */
export function frameRights(url: string): string {
    const { origin } = new URL(url);
    return ['camera', 'microphone', 'geolocation', 'fullscreen', 'clipboard-write'].map((right) => `${right} ${origin}`).join('; ');
}

/** What may stay on the phone of a call: where it leads, without parameters, which may hold a ticket or a person's number. */
export function withoutParameters(uri: string): string {
    if (/^intent:/i.test(uri)) {
        const [head = '', tail = ''] = uri.split('#Intent;');
        const kept = tail.split(';').filter((part) => /^(scheme|package|action|component|end$)/.test(part));
        return `${head.split('?')[0]}#Intent;${kept.join(';')}`;
    }
    return uri.split(/[?#]/)[0] ?? '';
}
