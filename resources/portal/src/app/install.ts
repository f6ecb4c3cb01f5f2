// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';

interface InstallEvent extends Event {
    prompt(): Promise<void>;
}

let offered: InstallEvent | null = null;
/** The browser offers to put the portal on the home screen. */
export const installable = ref(false);
export const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches;

window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event as InstallEvent;
    installable.value = true;
});

export async function install(): Promise<void> {
    await offered?.prompt();
    offered = null;
    installable.value = false;
}
