// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';

/** A short word at the lower edge, also read out. */
export const toastText = ref('');
let timer = 0;

export function toast(text: string, milliseconds = 4000): void {
    window.clearTimeout(timer);
    toastText.value = text;
    timer = window.setTimeout(() => (toastText.value = ''), milliseconds);
}
