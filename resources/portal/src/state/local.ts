// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
const prefix = 'wardport.';

/** Small things kept on this phone. A full or forbidden storage is no error: the portal then starts afresh next time. */
export const local = {
    read<T>(key: string, fallback: T): T {
        try {
            const text = localStorage.getItem(prefix + key);
            return text === null ? fallback : (JSON.parse(text) as T);
        } catch {
            return fallback;
        }
    },
    write(key: string, value: unknown): void {
        try {
            localStorage.setItem(prefix + key, JSON.stringify(value));
        } catch {
            // No room.
        }
    },
    remove(key: string): void {
        try {
            localStorage.removeItem(prefix + key);
        } catch {
            // Not allowed.
        }
    },
    /** All that belongs to a person: key@person. */
    removeOf(person: string): void {
        try {
            for (const key of Object.keys(localStorage))
                if (key.startsWith(prefix) && key.endsWith(`@${person}`)) localStorage.removeItem(key);
        } catch {
            // Not allowed.
        }
    },
};
