// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { portal } from '../api/portal';
import { EventQueue } from '../events/queue';
import { ReportBox } from '../events/reports';
import { alone, sendEvents, sendReports } from '../events/send';

declare const self: ServiceWorkerGlobalScope;

interface SyncEvent extends ExtendableEvent {
    readonly tag: string;
}

/** The portal itself, whole and of one version, so that a page never meets a chunk of another. */
const shell = `shell-${__SHELL_NAME__}`;
const icons = 'icons';
const mostIcons = 400;

self.addEventListener('install', (event) => {
    event.waitUntil(
        caches.open(shell).then((cache) => cache.addAll(__SHELL__.map((path) => new Request(path, { cache: 'no-cache' })))),
    );
});

self.addEventListener('activate', (event) => {
    event.waitUntil(
        (async () => {
            for (const name of await caches.keys()) if (name.startsWith('shell-') && name !== shell) await caches.delete(name);
            await self.clients.claim();
        })(),
    );
});

// A new version waits until the person agrees to reload: what is open stays whole.
self.addEventListener('message', (event) => {
    if (event.data === 'skipWaiting') void self.skipWaiting();
    if (event.data === 'forget') event.waitUntil(caches.delete(icons));
});

self.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin) return;
    if (request.mode === 'navigate') {
        // Only "/" is a page of the portal; /oidc, /cas and the API's own pages belong to the server.
        if (url.pathname === '/') event.respondWith(fromShell('/'));
        return;
    }
    if (url.pathname.startsWith('/api/v1/icons/')) event.respondWith(iconOf(request));
    else if (__SHELL__.includes(url.pathname)) event.respondWith(fromShell(url.pathname));
});

async function fromShell(path: string): Promise<Response> {
    const kept = await (await caches.open(shell)).match(path);
    return kept ?? fetch(path);
}

/** An icon's path is the hash of its content: what is kept is never stale. */
async function iconOf(request: Request): Promise<Response> {
    const cache = await caches.open(icons);
    const kept = await cache.match(request.url);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) {
        try {
            const keys = await cache.keys();
            if (keys.length >= mostIcons && keys[0]) await cache.delete(keys[0]);
            await cache.put(request.url, answer.clone());
        } catch {
            // No room: it is fetched again next time.
        }
    }
    return answer;
}

// Where the browser has Background Sync: the connection is back, the portal perhaps closed.
self.addEventListener('sync', ((event: SyncEvent) => {
    if (event.tag === 'send') event.waitUntil(send());
}) as EventListener);

async function send(): Promise<void> {
    const queue = new EventQueue();
    const person = await queue.person();
    if (!person) return;
    await alone(async () => {
        await sendEvents(queue, person, portal.events);
        await sendReports(new ReportBox(), person, portal.report);
    });
}
