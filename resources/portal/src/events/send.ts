// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ApiError } from '../api/http';
import type { EventsResult, PhoneEvent, Report } from '../api/model';
import { batchSize, type EventQueue } from './queue';
import type { ReportBox } from './reports';

export interface Sent {
    accepted: number;
    duplicates: number;
    rejected: number;
}

/** Refusals that the same request meets again, whatever time passes. */
function isHopeless(error: unknown): boolean {
    return error instanceof ApiError && [400, 413, 415, 422].includes(error.status);
}

/**
 * Sends a person's events, the oldest first, and forgets those the server has spoken about. When an answer is lost the
 * events are sent again: by their ids the server knows them. Throws what stopped it.
 */
export async function sendEvents(queue: EventQueue, person: string,
    post: (events: PhoneEvent[]) => Promise<EventsResult>): Promise<Sent> {
    const sent: Sent = { accepted: 0, duplicates: 0, rejected: 0 };
    let size = batchSize;
    for (;;) {
        const batch = await queue.take(person, size);
        if (batch.length === 0) return sent;
        try {
            const result = await post(batch.map((queued) => queued.event));
            sent.accepted += result.accepted;
            sent.duplicates += result.duplicates;
            sent.rejected += result.rejected.length;
            size = batchSize;
        } catch (error) {
            if (!isHopeless(error)) throw error;
            // One event that cannot be read must not hold up all others: it is found by halving.
            if (batch.length > 1) {
                size = Math.floor(batch.length / 2);
                continue;
            }
            sent.rejected += 1;
        }
        await queue.remove(batch);
    }
}

export async function sendReports(box: ReportBox, person: string, post: (report: Report) => Promise<unknown>): Promise<void> {
    for (const report of await box.of(person)) {
        try {
            await post(report);
        } catch (error) {
            if (!isHopeless(error)) throw error;
        }
        await box.remove(report.id);
    }
}

/** One sender at a time in all windows and the service worker; false when another is at it. */
export async function alone(work: () => Promise<void>): Promise<boolean> {
    if (!('locks' in navigator)) {
        await work();
        return true;
    }
    return navigator.locks.request('wardport-send', { ifAvailable: true }, async (lock) => {
        if (lock) await work();
        return lock !== null;
    });
}
