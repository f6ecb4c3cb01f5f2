// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { computed, ref } from 'vue';

import { portal } from '../api/portal';
import { appOf } from './apps';
import { moved, toggled } from './list';
import { local } from './local';
import { me, onPersonChange } from './session';

interface Kept {
    ids: string[];
    /** Changed here, and the server does not know yet. */
    unsent: boolean;
}

const key = () => `favourites@${me.value?.personId ?? ''}`;
const load = () => local.read<Kept>(key(), { ids: [], unsent: false });
const kept = ref<Kept>(load());

export const favouriteIds = computed(() => kept.value.ids);
export const favourites = computed(() => kept.value.ids.flatMap((id) => appOf(id) ?? []));
export const isFavourite = (id: string): boolean => kept.value.ids.includes(id);

let sending = false;

async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    try {
        while (kept.value.unsent && me.value) {
            const ids = kept.value.ids;
            await portal.setFavourites(ids);
            if (kept.value.ids === ids) set({ ids, unsent: false });
        }
    } catch {
        // Sent with the next change, or when the portal looks at the server again.
    } finally {
        sending = false;
    }
}

function set(next: Kept): void {
    kept.value = next;
    local.write(key(), next);
}

export function setFavourites(ids: string[]): void {
    set({ ids, unsent: true });
    void send();
}

export const toggleFavourite = (id: string): void => setFavourites(toggled(kept.value.ids, id));
export const moveFavourite = (id: string, step: -1 | 1): void =>
    setFavourites(moved(kept.value.ids, id, step, (other) => appOf(other) !== undefined));

/** From the server, unless something is to be told it first. */
export async function syncFavourites(): Promise<void> {
    if (!me.value) return;
    if (kept.value.unsent) return send();
    const answer = await portal.favourites();
    if (!kept.value.unsent) set({ ids: answer.appIds, unsent: false });
}

onPersonChange(() => {
    kept.value = load();
});
