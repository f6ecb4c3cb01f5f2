// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { watch } from 'vue';
import { createI18n } from 'vue-i18n';

import { language } from '../state/settings';
import en from './en.json';
import zh from './zh-CN.json';

export const i18n = createI18n({
    legacy: false,
    locale: language.value as string,
    fallbackLocale: false as const,
    messages: { 'zh-CN': zh, en } as Record<string, typeof zh>,
});

export function startLanguage(): void {
    watch(language, (wanted) => {
        i18n.global.locale.value = wanted;
        document.documentElement.lang = wanted;
    }, { immediate: true });
}
