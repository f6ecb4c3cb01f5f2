// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';

import { ApiError } from '@portal/api/http';
import type { PhoneEvent } from '@portal/api/model';
import { EventQueue } from '@portal/events/queue';
import { ReportBox } from '@portal/events/reports';
import { sendEvents, sendReports } from '@portal/events/send';

const event = (number: number): PhoneEvent => ({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: 'launch',
    appId: '1',
    at: new Date(1_700_000_000_000 + number).toISOString(),
});

async function filled(count: number, most?: number): Promise<EventQueue> {
    const queue = new EventQueue(undefined, most);
    for (let number = 0; number < count; number += 1) await queue.add('p', event(number));
    return queue;
}

beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
});

describe('the queue of events', () => {
    it('gives back what was put in, the oldest first, also after a restart', async () => {
        await filled(5);
        const kept = await new EventQueue().take('p', 3);
        expect(kept.map((queued) => queued.event.id)).toEqual([0, 1, 2].map((number) => event(number).id));
    });

    it('keeps apart whose events they are', async () => {
        const queue = await filled(2);
        await queue.add('q', event(9));
        expect((await queue.take('q')).map((queued) => queued.event.id)).toEqual([event(9).id]);
        expect(await queue.take('p')).toHaveLength(2);
    });

    it('drops the oldest beyond its bound and counts them', async () => {
        const queue = await filled(13, 10);
        expect(await queue.count()).toBe(10);
        expect(await queue.dropped()).toBe(3);
        expect((await queue.take('p', 1))[0]?.event.id).toBe(event(3).id);
    });

    it('makes room when the phone is full', async () => {
        const queue = await filled(20);
        const add = IDBObjectStore.prototype.add;
        let refusals = 1;
        IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown) {
            if (refusals-- > 0) throw new DOMException('full', 'QuotaExceededError');
            return add.call(this, value);
        };
        try {
            await queue.add('p', event(20));
        } finally {
            IDBObjectStore.prototype.add = add;
        }
        expect(await queue.count()).toBe(19);
        expect(await queue.dropped()).toBe(2);
        expect((await queue.take('p')).at(-1)?.event.id).toBe(event(20).id);
    });
});

describe('sending', () => {
    it('sends in batches of a thousand and empties the queue', async () => {
        const queue = await filled(2300);
        const sizes: number[] = [];
        const sent = await sendEvents(queue, 'p', async (events) => {
            sizes.push(events.length);
            return { accepted: events.length, duplicates: 0, rejected: [] };
        });
        expect(sizes).toEqual([1000, 1000, 300]);
        expect(sent).toEqual({ accepted: 2300, duplicates: 0, rejected: 0 });
        expect(await queue.count()).toBe(0);
    });

    it('sends the same again when an answer was lost, by the same ids', async () => {
        const queue = await filled(4);
        const seen = new Set<string>();
        let answers = 0;
        const post = async (events: PhoneEvent[]) => {
            const duplicates = events.filter(({ id }) => seen.has(id)).length;
            events.forEach(({ id }) => seen.add(id));
            if (answers++ === 0) throw new ApiError(0, 'network');
            return { accepted: events.length - duplicates, duplicates, rejected: [] };
        };
        await expect(sendEvents(queue, 'p', post)).rejects.toMatchObject({ code: 'network' });
        expect(await queue.count()).toBe(4);
        expect(await sendEvents(queue, 'p', post)).toEqual({ accepted: 0, duplicates: 4, rejected: 0 });
        expect(seen.size).toBe(4);
        expect(await queue.count()).toBe(0);
    });

    it('forgets what the server refuses for good', async () => {
        const queue = await filled(3);
        const sent = await sendEvents(queue, 'p', async (events) => ({ accepted: 2, duplicates: 0, rejected: [{ id: events[0]?.id ?? '', code: 'tooLate' }] }));
        expect(sent.rejected).toBe(1);
        expect(await queue.count()).toBe(0);
    });

    it('finds the one event that spoils a batch and sends the others', async () => {
        const queue = await filled(10);
        const taken: string[] = [];
        const sent = await sendEvents(queue, 'p', async (events) => {
            if (events.some(({ id }) => id === event(6).id)) throw new ApiError(400, 'malformed');
            taken.push(...events.map(({ id }) => id));
            return { accepted: events.length, duplicates: 0, rejected: [] };
        });
        expect(sent).toEqual({ accepted: 9, duplicates: 0, rejected: 1 });
        expect(taken).toHaveLength(9);
        expect(new Set(taken).size).toBe(9);
    });

    it('keeps everything when the session has ended', async () => {
        const queue = await filled(2);
        await expect(sendEvents(queue, 'p', async () => { throw new ApiError(401, 'unauthenticated'); })).rejects.toMatchObject({ status: 401 });
        expect(await queue.count()).toBe(2);
    });

    it('keeps a report until it is taken, once for each id', async () => {
        const box = new ReportBox();
        const report = { id: event(1).id, text: 'x', context: {} };
        await box.add('p', report);
        await box.add('p', report);
        await expect(sendReports(box, 'p', async () => { throw new ApiError(503, 'unavailable'); })).rejects.toMatchObject({ status: 503 });
        const got: string[] = [];
        await sendReports(box, 'p', async ({ id }) => got.push(id));
        await sendReports(box, 'p', async ({ id }) => got.push(id));
        expect(got).toEqual([report.id]);
    });
});
