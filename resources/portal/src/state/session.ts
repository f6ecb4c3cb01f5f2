// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';

import { ApiError, refusals } from '../api/http';
import type { Me, PhoneInfo } from '../api/model';
import { portal } from '../api/portal';
import { deviceName, platform } from '../launch/platform';
import { local } from './local';

export const me = ref<Me | null>(local.read<Me | null>('me', null));

/** What keeps a signed-in person out: shown as a page of its own. */
export type Hindrance = '' | 'vpnRequired' | 'deviceBlocked' | 'clientOutdated';
export const hindrance = ref<Hindrance>('');

type Change = (person: Me | null, before: Me | null) => void | Promise<void>;
const changes = new Set<Change>();
/** Told when a person has come or gone, so that nothing of one is left for the next on a shared phone. */
export const onPersonChange = (change: Change) => changes.add(change);

function deviceId(): string {
    let id = local.read('device', '');
    if (!id) {
        id = crypto.randomUUID();
        local.write('device', id);
    }
    return id;
}

async function setMe(person: Me | null): Promise<void> {
    const before = me.value;
    if (before && before.personId !== person?.personId) local.removeOf(before.personId);
    if (person) local.write('me', person);
    else local.remove('me');
    me.value = person;
    if (before?.personId !== person?.personId) for (const change of changes) await change(person, before);
}

refusals.add((error, path) => {
    if (path.endsWith('/phone/sessions') && error.code !== 'clientOutdated' && error.code !== 'vpnRequired') return;
    if (error.code === 'vpnRequired' || error.code === 'deviceBlocked' || error.code === 'clientOutdated') hindrance.value = error.code;
    else if (error.status === 401 && me.value) void setMe(null);
});

export interface Credentials {
    orgCode: string;
    staffNo: string;
    password: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
    if (me.value) {
        // Somebody else on a shared phone: apps still open must not stay those of the one before.
        if (me.value.staffNo !== credentials.staffNo) await portal.signOut().catch(() => undefined);
        await setMe(null);
    }
    const session = await portal.signIn({
        ...credentials,
        deviceId: deviceId(),
        deviceName: deviceName(),
        platform: platform(),
        clientVersion: __VERSION__,
        cookie: true,
    });
    hindrance.value = '';
    await setMe(session.me);
}

/** Signs out here even when the server cannot be told; its session then ends by itself. */
export async function signOut(): Promise<void> {
    try {
        await portal.signOut();
    } catch (error) {
        if (error instanceof ApiError && error.unanswered) {
            await setMe(null);
            throw error;
        }
    }
    await setMe(null);
}

/** Whether the cookie is still good. */
export async function resume(): Promise<boolean> {
    try {
        const person = await portal.me();
        hindrance.value = '';
        await setMe(person);
        return true;
    } catch (error) {
        return error instanceof ApiError && error.unanswered && me.value !== null;
    }
}

export const info = ref<PhoneInfo | null>(local.read<PhoneInfo | null>('info', null));

export async function askInfo(): Promise<PhoneInfo> {
    info.value = await portal.info();
    // Whose VPN session this is, is asked anew each time.
    local.write('info', { ...info.value, passwordless: false, personName: '', throughVpn: false });
    return info.value;
}
