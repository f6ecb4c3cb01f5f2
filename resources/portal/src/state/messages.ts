// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { computed, ref } from 'vue';

import { ApiError } from '../api/http';
import type { Message } from '../api/model';
import { portal } from '../api/portal';
import { now } from './clock';
import { local } from './local';
import { Poll } from './poll';
import { me, onPersonChange } from './session';

const key = (what: string) => `${what}@${me.value?.personId ?? ''}`;
const items = ref<Message[]>(local.read<Message[]>(key('messages'), []));
/** Read here while the server could not be told. */
let untold = local.read<string[]>(key('read'), []);

export const messages = computed(() => items.value);
export const unread = computed(() => items.value.filter((message) => !message.readAt).length);
export const messagesState = ref<'loading' | 'ready' | 'failed'>(items.value.length ? 'ready' : 'loading');
export const messageOf = (id: string): Message | undefined => items.value.find((message) => message.id === id);

async function tell(): Promise<void> {
    for (const id of [...untold]) {
        try {
            await portal.readMessage(id);
        } catch (error) {
            // Withdrawn meanwhile: nobody needs to be told any more.
            if (!(error instanceof ApiError) || error.status !== 404) throw error;
        }
        untold = untold.filter((other) => other !== id);
        local.write(key('read'), untold);
    }
}

async function refresh(): Promise<boolean> {
    const person = me.value?.personId;
    if (!person) return true;
    try {
        await tell();
        const answer = await portal.messages();
        if (me.value?.personId !== person) return true;
        const seen = new Map(items.value.map((message) => [message.id, message.readAt]));
        items.value = answer.items.map((message) =>
            message.readAt || !untold.includes(message.id) ? message : { ...message, readAt: seen.get(message.id) });
        local.write(key('messages'), items.value);
        messagesState.value = 'ready';
        return true;
    } catch {
        if (messagesState.value === 'loading') messagesState.value = 'failed';
        return false;
    }
}

const poll = new Poll(20_000, refresh);
export const refreshMessages = (): Promise<void> => poll.now();

export function startMessages(): void {
    if (me.value) poll.start();
}

export async function markRead(id: string): Promise<void> {
    const message = messageOf(id);
    if (!message || message.readAt) return;
    items.value = items.value.map((other) => (other.id === id ? { ...other, readAt: now().toISOString() } : other));
    local.write(key('messages'), items.value);
    untold = [...new Set([...untold, id])];
    local.write(key('read'), untold);
    await tell().catch(() => undefined);
}

onPersonChange((person) => {
    poll.stop();
    items.value = local.read<Message[]>(key('messages'), []);
    untold = local.read<string[]>(key('read'), []);
    messagesState.value = items.value.length ? 'ready' : 'loading';
    if (person) poll.start();
});
