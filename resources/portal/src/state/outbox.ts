// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';

import { ApiError } from '../api/http';
import type { PhoneEvent, Report } from '../api/model';
import { portal } from '../api/portal';
import { EventQueue } from '../events/queue';
import { ReportBox } from '../events/reports';
import { alone, sendEvents, sendReports } from '../events/send';
import { isFull } from '../events/store';
import { networkName, platform } from '../launch/platform';
import { now } from './clock';
import { keepError } from './errors';
import { pauseAfter } from './poll';
import { me, onPersonChange } from './session';

const queue = new EventQueue();
const reports = new ReportBox();
/** How much waits to be sent, and how much was given up for want of room. */
export const waiting = ref(0);
export const dropped = ref(0);
/** The phone has no room: what happens is kept in memory alone. */
export const noRoom = ref(false);

/** What cannot be written down is kept for as long as the page lives. */
const unwritten: PhoneEvent[] = [];
let failures = 0;
let timer = 0;

async function look(): Promise<void> {
    try {
        waiting.value = (await queue.count()) + unwritten.length;
        dropped.value = await queue.dropped();
    } catch {
        waiting.value = unwritten.length;
    }
}

export type Happening = Omit<PhoneEvent, 'id' | 'at' | 'network' | 'platform'> & { id?: string };

/** Keeps what happened and sends it soon: exactly once, whatever becomes of the connection. */
export async function record(happening: Happening): Promise<void> {
    const person = me.value?.personId;
    if (!person) return;
    const event: PhoneEvent = { id: crypto.randomUUID(), at: now().toISOString(), network: networkName(), platform: platform(), ...happening };
    try {
        await queue.add(person, event);
        noRoom.value = false;
    } catch (error) {
        noRoom.value = isFull(error);
        keepError(`queue: ${String(error)}`);
        unwritten.push(event);
    }
    await look();
    void askForSync();
    soon(200);
}

export async function recordReport(report: Report): Promise<void> {
    await reports.add(me.value?.personId ?? '', report);
    void askForSync();
    soon(200);
}

function soon(milliseconds: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void flush(), milliseconds);
}

/** Also when the portal has been closed by then, where the browser can. */
async function askForSync(): Promise<void> {
    try {
        const registration = await navigator.serviceWorker?.getRegistration();
        await (registration as ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } })?.sync?.register('send');
    } catch {
        // Not granted; it is sent at the next start.
    }
}

export async function flush(): Promise<void> {
    const person = me.value?.personId;
    if (!person) return;
    try {
        const mine = await alone(async () => {
            while (unwritten.length > 0) {
                const batch = unwritten.slice(0, 1000);
                await portal.events(batch);
                unwritten.splice(0, batch.length);
            }
            await sendEvents(queue, person, portal.events);
            await sendReports(reports, person, portal.report);
        });
        failures = 0;
        if (!mine) soon(2000);
    } catch (error) {
        failures += 1;
        if (!(error instanceof ApiError) || error.status !== 401)
            soon(Math.max(error instanceof ApiError ? error.retryAfter * 1000 : 0, pauseAfter(failures, 2000, 60_000)));
    }
    await look();
}

export function startOutbox(): void {
    window.addEventListener('online', () => soon(0));
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') soon(0);
    });
    void queue.setPerson(me.value?.personId ?? '').catch(() => undefined);
    soon(1500);
}

onPersonChange(async (person) => {
    unwritten.length = 0;
    await queue.setPerson(person?.personId ?? '').catch(() => undefined);
    if (person) soon(500);
});
