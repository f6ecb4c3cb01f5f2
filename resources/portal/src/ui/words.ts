// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { useI18n } from 'vue-i18n';

import { ApiError } from '../api/http';

interface Named {
    name: string;
    nameEn: string;
}

/** A name in the person's language, where there is one. */
export function useName(): (named: Named) => string {
    const { locale } = useI18n();
    return (named) => (locale.value === 'en' && named.nameEn) || named.name || named.nameEn;
}

/** What an app is for, in the language of now if the hospital has written it. */
export function useDescription(): (app: { description: string; descriptionEn: string }) => string {
    const { locale } = useI18n();
    return (app) => (locale.value === 'en' && app.descriptionEn) || app.description || app.descriptionEn;
}

const day: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };

/** Times as a person says them: today only the hour, this year without the year. */
export function useTimes() {
    const { t, locale } = useI18n();
    const format = (date: Date, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale.value, options).format(date);
    const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();
    return {
        moment(text: string | number): string {
            const date = new Date(text);
            const today = new Date();
            if (sameDay(date, today)) return format(date, time);
            if (sameDay(date, new Date(today.getTime() - 86_400_000))) return `${t('time.yesterday')} ${format(date, time)}`;
            return format(date, { ...day, ...time, ...(date.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }) });
        },
        date: (text: string) => format(new Date(text), { ...day, year: 'numeric' }),
        span(from: string, until: string): string {
            const [begin, end] = [new Date(from), new Date(until)];
            const last = sameDay(begin, end) ? format(end, time) : format(end, { ...day, ...time });
            return `${format(begin, { ...day, ...time })} – ${last}`;
        },
    };
}

const known = ['badCredentials', 'accountLocked', 'accountDisabled', 'vpnRequired', 'deviceBlocked', 'clientOutdated', 'busy', 'forbidden',
    'notFound', 'conflict', 'duplicate', 'tooLong', 'required', 'outOfRange', 'wrongState', 'network', 'timeout', 'unavailable',
    'unauthenticated'];

/** What went wrong, and what to do about it. */
export function useErrors(): (error: unknown) => string {
    const { t } = useI18n();
    return (error) => {
        if (!(error instanceof ApiError)) return t('error.internal');
        const minutes = Math.max(1, Math.ceil(error.retryAfter / 60));
        if (error.code === 'accountLocked') return t('error.accountLocked', { minutes });
        if (known.includes(error.code)) return t(`error.${error.code}`);
        return t(error.status >= 500 ? 'error.unavailable' : 'error.internal');
    };
}
