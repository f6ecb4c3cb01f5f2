// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** A refusal by the server, or no answer at all (status 0, code `network` or `timeout`). */
export class ApiError extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
        readonly field = '',
        readonly detail = '',
        readonly retryAfter = 0,
        readonly requestId = '',
    ) {
        super(`${status} ${code}`);
    }

    /** Nobody can tell whether the server has done it. */
    get unanswered(): boolean {
        return this.status === 0;
    }
}

export interface Answer<T> {
    status: number;
    etag: string;
    body: T;
}

export interface Ask {
    method?: string;
    body?: unknown;
    etag?: string;
    seconds?: number;
    keepalive?: boolean;
}

/** The header that no other site can send: by it the server knows that a request with the cookie is the portal's own. */
const ours = { 'X-Wardport-Portal': '1', Accept: 'application/json' };

/** Told of every refusal: who has lost the session, the VPN or the right version is led on from one place. */
export const refusals = new Set<(error: ApiError, path: string) => void>();
/** Told of the server's time whenever it answers. */
export const times = new Set<(server: number) => void>();

export async function ask<T>(path: string, how: Ask = {}): Promise<Answer<T>> {
    const headers: Record<string, string> = { ...ours };
    if (how.body !== undefined) headers['Content-Type'] = 'application/json';
    if (how.etag) headers['If-None-Match'] = how.etag;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), (how.seconds ?? 15) * 1000);
    try {
        const response = await fetch(path, {
            method: how.method ?? 'GET',
            headers,
            body: how.body === undefined ? null : JSON.stringify(how.body),
            credentials: 'same-origin',
            cache: 'no-store',
            redirect: 'error',
            keepalive: how.keepalive ?? false,
            signal: abort.signal,
        });
        const date = Date.parse(response.headers.get('Date') ?? '');
        if (date) times.forEach((told) => told(date));
        const etag = response.headers.get('ETag') ?? '';
        if (response.status === 304) return { status: 304, etag, body: undefined as T };
        const text = await response.text();
        if (!response.ok) throw problemOf(response, text);
        return { status: response.status, etag, body: (text ? JSON.parse(text) : undefined) as T };
    } catch (error) {
        const refusal = error instanceof ApiError ? error : new ApiError(0, abort.signal.aborted ? 'timeout' : 'network');
        refusals.forEach((told) => told(refusal, path));
        throw refusal;
    } finally {
        clearTimeout(timer);
    }
}

function problemOf(response: Response, text: string): ApiError {
    let problem: Record<string, unknown> = {};
    try {
        problem = JSON.parse(text) as Record<string, unknown>;
    } catch {
        // A proxy answered in its own words: the status has to do.
    }
    const word = (name: string) => (typeof problem[name] === 'string' ? (problem[name] as string) : '');
    const fallback = response.status === 401 ? 'unauthenticated' : response.status >= 500 ? 'unavailable' : 'invalid';
    return new ApiError(response.status, word('code') || fallback, word('field'), word('detail'),
        Number(response.headers.get('Retry-After')) || 0, word('requestId'));
}
