// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Report } from '../api/model';
import { done, openDatabase, transact } from './store';

interface KeptReport {
    person: string;
    report: Report;
}

/** Problem reports written without a connection. */
export class ReportBox {
    private readonly opened: Promise<IDBDatabase>;

    constructor(open: () => Promise<IDBDatabase> = openDatabase) {
        this.opened = open();
        this.opened.catch(() => undefined);
    }

    async add(person: string, report: Report): Promise<void> {
        await transact(await this.opened, ['reports'], 'readwrite', (transaction) =>
            done(transaction.objectStore('reports').put({ person, report })));
    }

    async of(person: string): Promise<Report[]> {
        const all = await transact(await this.opened, ['reports'], 'readonly', (transaction) =>
            done(transaction.objectStore('reports').getAll() as IDBRequest<KeptReport[]>));
        return all.filter((kept) => kept.person === person).map((kept) => kept.report);
    }

    async remove(id: string): Promise<void> {
        await transact(await this.opened, ['reports'], 'readwrite', async (transaction) => {
            transaction.objectStore('reports').delete(id);
        });
    }
}
