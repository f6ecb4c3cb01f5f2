// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { computed, reactive, watch } from 'vue';

import { local } from './local';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const textSizes = [100, 115, 130, 150, 200] as const;

export const settings = reactive({
    language: local.read<Language | ''>('language', ''),
    theme: local.read<Theme>('theme', 'system'),
    textSize: local.read<number>('textSize', 100),
});

/** As the phone is set, until the person chooses. */
export const language = computed<Language>(
    () => settings.language || (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'));

export function applySettings(): void {
    const root = document.documentElement;
    watch(() => settings.theme, (theme) => {
        local.write('theme', theme);
        if (theme === 'system') root.removeAttribute('data-theme');
        else root.setAttribute('data-theme', theme);
    }, { immediate: true });
    watch(() => settings.textSize, (size) => {
        local.write('textSize', size);
        root.style.fontSize = size === 100 ? '' : `${size}%`;
        root.classList.toggle('large', size >= 150);
    }, { immediate: true });
    watch(() => settings.language, (chosen) => {
        if (chosen) local.write('language', chosen);
    });
}
