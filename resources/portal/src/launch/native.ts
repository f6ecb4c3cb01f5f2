// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { isUniversalLink } from './uri';

export type NativeOutcome = { opened: boolean; durationMs: number };

export interface Surroundings {
    go(uri: string): void;
    hidden(): boolean;
    watch(left: () => void): () => void;
    now(): number;
}

/** How long an app may take to come to the front, with the system's question whether to open it. */
export const patience = 2500;

/**
 * Calls a native app. No browser tells whether one is installed; but when one opens, this page leaves the front. When it
 * stays, the app is not there.
 */
export function callNative(uri: string, around: Surroundings = browser, milliseconds = patience): Promise<NativeOutcome> {
    const began = around.now();
    return new Promise((resolve) => {
        let over = false;
        const finish = (opened: boolean) => {
            if (over) return;
            over = true;
            clearTimeout(timer);
            stop();
            resolve({ opened, durationMs: Math.round(around.now() - began) });
        };
        const stop = around.watch(() => finish(true));
        const timer = setTimeout(() => finish(around.hidden()), milliseconds);
        around.go(uri);
    });
}

const browser: Surroundings = {
    go(uri) {
        // A universal link that no app takes would otherwise put its page in the portal's place.
        if (isUniversalLink(uri)) window.open(uri, '_blank', 'noopener');
        else window.location.href = uri;
    },
    hidden: () => document.visibilityState === 'hidden',
    watch(left) {
        const onVisibility = () => {
            if (document.visibilityState === 'hidden') left();
        };
        document.addEventListener('visibilitychange', onVisibility);
        window.addEventListener('pagehide', left);
        return () => {
            document.removeEventListener('visibilitychange', onVisibility);
            window.removeEventListener('pagehide', left);
        };
    },
    now: () => performance.now(),
};
