// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { computed, shallowRef } from 'vue';

import { ApiError } from '../api/http';
import type { MyApp } from '../api/model';
import { portal } from '../api/portal';
import { mergeApps } from './list';
import { local } from './local';
import { online } from './online';
import { Poll } from './poll';
import { me, onPersonChange } from './session';

interface Kept {
    etag: string;
    items: MyApp[];
    at: number;
}

const key = () => `apps@${me.value?.personId ?? ''}`;
const nothing: Kept = { etag: '', items: [], at: 0 };
let kept: Kept = me.value ? local.read(key(), nothing) : nothing;

/** This person's apps; at first as they were seen last on this phone. */
export const apps = shallowRef<MyApp[]>(kept.items);
export const appsState = shallowRef<'loading' | 'ready' | 'failed'>(kept.at ? 'ready' : 'loading');
export const appsError = shallowRef<ApiError | null>(null);
export const appsSeenAt = shallowRef(kept.at);
const byId = computed(() => new Map(apps.value.map((app) => [app.id, app])));
export const appOf = (id: string): MyApp | undefined => byId.value.get(id);

type Gone = (app: MyApp) => void;
const watchers = new Set<Gone>();
/** Told of an app that was taken from this person while the list was on the screen. */
export function onAppGone(told: Gone): () => void {
    watchers.add(told);
    return () => watchers.delete(told);
}

async function refresh(): Promise<boolean> {
    const person = me.value?.personId;
    if (!person) return true;
    try {
        const answer = await portal.apps(kept.etag);
        if (me.value?.personId !== person) return true;
        online.value = true;
        if (answer.status !== 304) {
            const { items, gone } = mergeApps(apps.value, answer.body.items);
            kept = { etag: answer.etag, items, at: Date.now() };
            apps.value = items;
            local.write(key(), kept);
            if (appsState.value === 'ready') for (const app of gone) watchers.forEach((told) => told(app));
        }
        kept.at = appsSeenAt.value = Date.now();
        appsError.value = null;
        appsState.value = 'ready';
        return true;
    } catch (error) {
        const refusal = error instanceof ApiError ? error : new ApiError(0, 'internal');
        if (refusal.unanswered || refusal.status >= 500) online.value = false;
        appsError.value = refusal;
        if (!kept.at) appsState.value = 'failed';
        return false;
    }
}

/** A change of what the person may open is to be seen within 5 s. */
const poll = new Poll(3000, refresh);
export const refreshApps = (): Promise<void> => poll.now();

export function startApps(): void {
    if (me.value) poll.start();
}

onPersonChange((person) => {
    poll.stop();
    kept = person ? local.read(key(), nothing) : nothing;
    apps.value = kept.items;
    appsSeenAt.value = kept.at;
    appsError.value = null;
    appsState.value = kept.at ? 'ready' : 'loading';
    if (person) poll.start();
});
