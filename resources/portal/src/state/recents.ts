// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { computed, ref } from 'vue';

import { appOf } from './apps';
import { local } from './local';
import { me, onPersonChange } from './session';

const most = 8;
const key = () => `recents@${me.value?.personId ?? ''}`;
const ids = ref<string[]>(local.read<string[]>(key(), []));

/** Opened of late on this phone, the latest first. */
export const recents = computed(() => ids.value.flatMap((id) => appOf(id) ?? []));

export function addRecent(id: string): void {
    ids.value = [id, ...ids.value.filter((other) => other !== id)].slice(0, most);
    local.write(key(), ids.value);
}

onPersonChange(() => {
    ids.value = local.read<string[]>(key(), []);
});
