// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** The phone's own database: events and reports that the server has not acknowledged yet. Also used by the service worker. */

const name = 'wardport';
const version = 1;

export type StoreName = 'events' | 'reports' | 'meta';

export function done<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
}

export function openDatabase(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
        const database = request.result;
        // The key counts up: the smallest is the oldest.
        database.createObjectStore('events', { keyPath: 'n', autoIncrement: true }).createIndex('person', ['person', 'n']);
        database.createObjectStore('reports', { keyPath: 'report.id' });
        database.createObjectStore('meta');
    };
    return done(request);
}

/** Runs work in one transaction and waits until it is on the disk; a full disk shows only then. */
export function transact<T>(database: IDBDatabase, stores: StoreName[], mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
        const transaction = database.transaction(stores, mode);
        let result: T;
        transaction.oncomplete = () => resolve(result);
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
        work(transaction).then(
            (value) => (result = value),
            (error) => {
                reject(error as Error);
                try {
                    transaction.abort();
                } catch {
                    // It has ended by itself.
                }
            },
        );
    });
}

export function isFull(error: unknown): boolean {
    return error instanceof Error && error.name === 'QuotaExceededError';
}
