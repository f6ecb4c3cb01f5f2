// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { PhoneEvent } from '../api/model';
import { done, isFull, openDatabase, transact } from './store';

export const mostKept = 10_000;
/** As many as the server takes at once. */
export const batchSize = 1_000;

export interface QueuedEvent {
    n: number;
    person: string;
    event: PhoneEvent;
}

/** Events kept until the server has them. They survive a reload; the oldest go when there are too many, and are counted. */
export class EventQueue {
    private readonly opened: Promise<IDBDatabase>;

    constructor(open: () => Promise<IDBDatabase> = openDatabase, private readonly most = mostKept) {
        this.opened = open();
        // Who uses it is told; without a user it is nobody's business.
        this.opened.catch(() => undefined);
    }

    async add(person: string, event: PhoneEvent): Promise<void> {
        try {
            await this.put(person, event, 1);
        } catch (error) {
            if (!isFull(error)) throw error;
            // The phone has no room: what is newest is worth more than what is oldest.
            await this.dropOldest(Math.ceil((await this.count()) / 10));
            await this.put(person, event, 1);
        }
    }

    private async put(person: string, event: PhoneEvent, room: number): Promise<void> {
        await transact(await this.opened, ['events', 'meta'], 'readwrite', async (transaction) => {
            const events = transaction.objectStore('events');
            const excess = (await done(events.count())) + room - this.most;
            if (excess > 0) await this.drop(transaction, excess);
            await done(events.add({ person, event }));
        });
    }

    private async dropOldest(count: number): Promise<void> {
        if (count > 0)
            await transact(await this.opened, ['events', 'meta'], 'readwrite', (transaction) => this.drop(transaction, count));
    }

    private async drop(transaction: IDBTransaction, count: number): Promise<void> {
        const events = transaction.objectStore('events');
        const meta = transaction.objectStore('meta');
        const keys = await done(events.getAllKeys(null, count));
        for (const key of keys) events.delete(key);
        const before = ((await done(meta.get('dropped'))) as number | undefined) ?? 0;
        meta.put(before + keys.length, 'dropped');
    }

    /** The oldest of a person. */
    async take(person: string, count = batchSize): Promise<QueuedEvent[]> {
        return transact(await this.opened, ['events'], 'readonly', (transaction) => {
            const range = IDBKeyRange.bound([person, 0], [person, Infinity]);
            return done(transaction.objectStore('events').index('person').getAll(range, count) as IDBRequest<QueuedEvent[]>);
        });
    }

    async remove(sent: QueuedEvent[]): Promise<void> {
        await transact(await this.opened, ['events'], 'readwrite', async (transaction) => {
            for (const { n } of sent) transaction.objectStore('events').delete(n);
        });
    }

    async count(): Promise<number> {
        return transact(await this.opened, ['events'], 'readonly', (transaction) => done(transaction.objectStore('events').count()));
    }

    /** How many were given up because there were too many, or no room. */
    async dropped(): Promise<number> {
        return ((await this.meta('dropped')) as number | undefined) ?? 0;
    }

    /** Whose session this is: the service worker sends only that person's events. */
    async setPerson(person: string): Promise<void> {
        await transact(await this.opened, ['meta'], 'readwrite', async (transaction) => {
            transaction.objectStore('meta').put(person, 'person');
        });
    }

    async person(): Promise<string> {
        return ((await this.meta('person')) as string | undefined) ?? '';
    }

    private async meta(key: string): Promise<unknown> {
        return transact(await this.opened, ['meta'], 'readonly', (transaction) =>
            done(transaction.objectStore('meta').get(key) as IDBRequest<unknown>));
    }
}
