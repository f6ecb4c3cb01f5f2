// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { reactive, shallowRef } from 'vue';

import type { Failure, LaunchCall, MyApp } from '../api/model';
import { portal } from '../api/portal';
import { refreshApps } from '../state/apps';
import { now } from '../state/clock';
import { conditionOf } from '../state/list';
import { record } from '../state/outbox';
import { addRecent } from '../state/recents';
import { frameOf, knownCall, rememberCall } from './known';
import { callNative } from './native';
import { refusalOf } from './outcome';
import { networkName, platform } from './platform';
import { callUri, mayEmbed, webUrl } from './uri';

export type Phase = '' | 'asking' | 'calling' | 'maintenance' | 'suspended' | 'denied' | 'unreachable' | 'notInstalled'
    | 'unsupported' | 'blocked' | 'broken';

/** What the sheet over the list shows while an app is opened. */
export const launching = reactive<{ phase: Phase; app: MyApp | null; notice: string; call: LaunchCall | null }>(
    { phase: '', app: null, notice: '', call: null });

export interface Frame {
    app: MyApp;
    url: string;
    began: number;
    offline: boolean;
}
/** The web app that is open inside the portal. In memory only: its address may hold a ticket. */
export const frame = shallowRef<Frame | null>(null);

let showFrame: (app: string) => void = () => undefined;
export const onFrame = (show: (app: string) => void) => (showFrame = show);

export interface How {
    /** Although the app is worked on. */
    anyway?: boolean;
    /** In a view of its own. */
    outside?: boolean;
}

function show(phase: Phase, app: MyApp, notice = '', call: LaunchCall | null = null): void {
    Object.assign(launching, { phase, app, notice, call });
}

export function endLaunch(): void {
    Object.assign(launching, { phase: '', app: null, notice: '', call: null });
}

export async function launch(app: MyApp, how: How = {}): Promise<void> {
    if (launching.phase === 'asking' || launching.phase === 'calling') return;
    const condition = conditionOf(app, now());
    if (condition === 'suspended') return show('suspended', app, app.notice);
    if (condition === 'maintenance' && !how.anyway) return show('maintenance', app, app.maintenance?.notice);

    const began = performance.now();
    const outside = how.outside === true || !app.embed || frameOf(app.id) === 'blank';
    // Browsers let a view be opened only within the tap itself, so it waits, empty, for its address.
    const view = app.kind === 'web' && outside ? window.open('', '_blank') : null;
    if (view) view.opener = null;
    addRecent(app.id);
    show('asking', app);
    const asked = await askForCall(app);
    if (!asked) {
        view?.close();
        return;
    }
    if (app.kind === 'web') openWeb(app, asked, outside, view, began);
    else await openNative(app, asked, began);
}

interface Asked {
    call: LaunchCall;
    offline: boolean;
}

/** The call from the server, or the one of last time without its parameters when the server is out of reach. */
async function askForCall(app: MyApp): Promise<Asked | null> {
    const eventId = crypto.randomUUID();
    const began = performance.now();
    try {
        const { call } = await portal.launch(app.id, { eventId, platform: platform(), network: networkName() });
        rememberCall(app.id, call);
        return { call, offline: false };
    } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.what === 'signedOut') {
            endLaunch();
        } else if (refusal.what === 'tryKnown') {
            // The server may have counted it before the answer was lost: the same id keeps it from counting twice.
            void record({ id: eventId, type: 'launch', appId: app.id, offline: true });
            const call = knownCall(app.id);
            if (call) return { call, offline: true };
            fail(app, refusal.failure, began, true);
            show('unreachable', app);
        } else if (refusal.what === 'broken') {
            fail(app, refusal.failure, began);
            show('broken', app);
        } else {
            show(refusal.what, app, refusal.notice);
            void refreshApps();
        }
        return null;
    }
}

function openWeb(app: MyApp, { call, offline }: Asked, outside: boolean, view: Window | null, began: number): void {
    const url = webUrl(call.url);
    if (!url) {
        view?.close();
        fail(app, 'badCall', began);
        return show('broken', app);
    }
    if (!outside && call.embed !== false && mayEmbed(url, window.location.origin)) {
        frame.value = { app, url, began, offline };
        endLaunch();
        return showFrame(app.id);
    }
    const target = view ?? window.open('', '_blank');
    if (!target) {
        // Too late after the tap for this browser: one more tap, on a link.
        return show('blocked', app, '', { ...call, url });
    }
    target.opener = null;
    target.location.replace(url);
    void record({ type: 'opened', appId: app.id, durationMs: Math.round(performance.now() - began), offline });
    endLaunch();
}

async function openNative(app: MyApp, { call, offline }: Asked, began: number): Promise<void> {
    const uri = callUri(call.uri);
    if (!uri) {
        fail(app, call.uri ? 'badCall' : 'notInstalled', began, offline);
        return show(call.uri ? 'broken' : 'unsupported', app, '', call);
    }
    show('calling', app, '', call);
    const outcome = await callNative(uri);
    if (outcome.opened) {
        void record({ type: 'opened', appId: app.id, durationMs: outcome.durationMs, offline });
        return endLaunch();
    }
    fail(app, 'notInstalled', began, offline);
    show('notInstalled', app, '', { ...call, uri });
}

export function fail(app: MyApp, failure: Failure, began: number, offline = false): void {
    void record({ type: 'failed', appId: app.id, failure, durationMs: Math.round(performance.now() - began), offline });
}

/** The person tapped the link that a browser wanted. */
export function openedByLink(): void {
    if (launching.app) void record({ type: 'opened', appId: launching.app.id });
    endLaunch();
}
