// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { refusals } from '../api/http';
import { local } from './local';

export interface KeptError {
    at: string;
    text: string;
}

const most = 12;
const kept: KeptError[] = local.read<KeptError[]>('errors', []);

/** Keeps what went wrong for a problem report: no parameters of addresses, which may hold tickets. */
export function keepError(text: string): void {
    const clean = text.replace(/(https?:\/\/[^\s?#]*)[?#]\S*/g, '$1').slice(0, 300);
    const last = kept[kept.length - 1];
    if (last?.text === clean) last.at = new Date().toISOString();
    else kept.push({ at: new Date().toISOString(), text: clean });
    kept.splice(0, Math.max(0, kept.length - most));
    local.write('errors', kept);
}

export const lastErrors = (): readonly KeptError[] => kept;

export function forgetErrors(): void {
    kept.length = 0;
    local.remove('errors');
}

export function watchErrors(): void {
    window.addEventListener('error', (event) => keepError(event.message || 'error'));
    window.addEventListener('unhandledrejection', (event) => keepError(String(event.reason)));
    refusals.add((error, path) => {
        if (error.status !== 401) keepError(`${path.split('?')[0]}: ${error.message}${error.requestId ? ` (${error.requestId})` : ''}`);
    });
}
