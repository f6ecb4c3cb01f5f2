// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GlobalSetupContext } from 'vitest/node';

export interface PhoneUser {
    staffNo: string;
    password: string;
    orgCode: string;
}

export interface Ready {
    admin: string;
    phone: string;
    machine: string;
    caCertificate: string;
    administrators: Record<'system' | 'security' | 'audit', { username: string; password: string }>;
    phoneUsers: PhoneUser[];
    /** The served portal, a copy that a test may change. */
    portal: string;
}

declare module 'vitest' {
    interface ProvidedContext {
        ready: Ready;
    }
}

const build = process.env.PORTAL_BUILD ?? '';

async function until(what: string, seconds: number, done: () => boolean): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!done()) {
        if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** A server with a sample hospital and the built portal, for all tests of a run. */
export default async function hospital({ provide }: GlobalSetupContext): Promise<() => Promise<void>> {
    // PostgreSQL does not run as root and must pass through.
    const folder = mkdtempSync(join(tmpdir(), 'wardport-portal-'));
    chmodSync(folder, 0o711);
    const file = join(folder, 'ready.json');
    const portal = join(folder, 'portal');
    cpSync(join(build, 'portal'), portal, { recursive: true });
    const any = '127.0.0.1:0';
    const server: ChildProcess = spawn('setpriv', ['--pdeathsig', 'TERM', join(build, 'bin/wardportd'), 'serve', '--database-embedded', join(folder, 'state'),
        '--sample', '--people', '200', '--launches', '2000', '--phone-users', '8', '--ready-file', file, '--portal-directory', portal,
        '--sign-on-authorities', join(folder, 'state', 'server.crt'), '--listen-admin', any, '--listen-phone', any, '--listen-machine', any], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    server.stderr?.on('data', (text: Buffer) => (told = (told + text.toString()).slice(-4000)));
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    const stop = async () => {
        server.kill('SIGTERM');
        await ended;
        rmSync(folder, { recursive: true, force: true });
    };
    try {
        await until('the server', 60, () => {
            if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${told}`);
            return existsSync(file);
        });
    } catch (error) {
        await stop();
        throw error;
    }
    provide('ready', { ...(JSON.parse(readFileSync(file, 'utf8')) as Ready), portal });
    return stop;
}
