// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';

/** A newer version of the portal is there and waits. */
export const updateWaits = ref(false);
let registration: ServiceWorkerRegistration | undefined;
let reloading = false;

function wait(worker: ServiceWorker | null): void {
    // Without a controller this is the first version, not a newer one.
    if (worker && navigator.serviceWorker.controller) updateWaits.value = true;
}

export async function registerWorker(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
        if (!reloading) return;
        reloading = false;
        window.location.reload();
    });
    try {
        registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    } catch {
        // The portal works without it, only not offline.
        return;
    }
    wait(registration.waiting);
    registration.addEventListener('updatefound', () => {
        const worker = registration?.installing ?? null;
        worker?.addEventListener('statechange', () => {
            if (worker.state === 'installed') wait(worker);
        });
    });
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') lookForUpdate();
    });
    window.setInterval(lookForUpdate, 30 * 60_000);
}

export function lookForUpdate(): void {
    if (navigator.onLine) void registration?.update().catch(() => undefined);
}

/** The person agreed. Without a waiting worker a plain reload brings what the server has. */
export function takeUpdate(): void {
    updateWaits.value = false;
    const worker = registration?.waiting;
    if (!worker) return window.location.reload();
    reloading = true;
    worker.postMessage('skipWaiting');
}

/** Icons of apps are of no concern to the next person on a shared phone. */
export function forgetIcons(): void {
    navigator.serviceWorker?.controller?.postMessage('forget');
}
