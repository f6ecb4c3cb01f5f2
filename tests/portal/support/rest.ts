// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { request } from 'node:https';

import { inject } from 'vitest';

import type { PhoneUser, Ready } from './hospital';

export interface Answer {
    status: number;
    body: any;
}

const ready = (): Ready => inject('ready');

export function call(url: string, method: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const sent = request(url, {
            method,
            ca: readFileSync(ready().caCertificate),
            headers: { ...headers, ...(text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }) },
        }, (answer) => {
            let got = '';
            answer.on('data', (part: Buffer) => (got += part.toString()));
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: got ? JSON.parse(got) : undefined }));
        });
        sent.on('error', reject);
        sent.end(text);
    });
}

/** One caller of the REST API. */
export class Rest {
    private constructor(private readonly base: string, private readonly headers: Record<string, string>) {}

    static async administrator(role: 'system' | 'security' | 'audit'): Promise<Rest> {
        const { username, password } = ready().administrators[role];
        const { body } = await call(`${ready().admin}/api/v1/sessions`, 'POST', { username, password });
        return new Rest(ready().admin, { Authorization: `Bearer ${body.token}` });
    }

    /** A native client of the person, beside the browser. */
    static async phone(user: PhoneUser): Promise<Rest> {
        const { body } = await call(`${ready().phone}/api/v1/phone/sessions`, 'POST', { ...user, deviceId: `rest-${user.staffNo}`, deviceName: 'Ward tablet', platform: 'android' });
        return new Rest(ready().phone, { Authorization: `Bearer ${body.token}` });
    }

    static machine(name: string, secret: string): Rest {
        return new Rest(ready().machine, { Authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` });
    }

    async ask(method: string, path: string, body?: unknown, version?: number): Promise<any> {
        const headers = version === undefined ? this.headers : { ...this.headers, 'If-Match': `"${version}"` };
        const answer = await call(`${this.base}/api/v1${path}`, method, body, headers);
        if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        return answer.body;
    }

    get(path: string): Promise<any> {
        return this.ask('GET', path);
    }
}

export interface Logged {
    eventId: string;
    at: string;
    outcome: string;
    failure?: string;
    offline: boolean;
    durationMs?: number;
    appId: string;
}

/** All launches of a person since a moment, as the log has them. */
export async function launchesOf(admin: Rest, person: string, since: string, app?: string): Promise<Logged[]> {
    const all: Logged[] = [];
    let cursor = '';
    do {
        const page = await admin.get(`/logs/launches?limit=500&personId=${person}&from=${since}${app ? `&appId=${app}` : ''}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
        all.push(...page.items);
        cursor = page.nextCursor ?? '';
    } while (cursor);
    return all;
}

/** Repeats until it holds. */
export async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean, seconds = 10): Promise<T> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
        const seen = await look();
        if (holds(seen)) return seen;
        if (Date.now() > end) throw new Error(`not within ${seconds} s: ${JSON.stringify(seen)?.slice(0, 1000)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
