// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Platform } from '../api/model';

interface Connection {
    type?: string;
    effectiveType?: string;
}

export function platformOf(agent: string, touchPoints = 0): Platform | undefined {
    if (/OpenHarmony|HarmonyOS|ArkWeb/i.test(agent)) return 'harmonyos';
    if (/Android/i.test(agent)) return 'android';
    // An iPad says it is a Mac, but a Mac has no touch screen.
    if (/iPhone|iPad|iPod/i.test(agent) || (/Macintosh/i.test(agent) && touchPoints > 1)) return 'ios';
    return undefined;
}

export const platform = (): Platform | undefined => platformOf(navigator.userAgent, navigator.maxTouchPoints);

/** wifi, cellular, 4g …: as much as the browser tells. */
export function networkName(): string {
    const connection = (navigator as Navigator & { connection?: Connection }).connection;
    const type = connection?.type ?? '';
    if (type === 'wifi' || type === 'ethernet') return type;
    return connection?.effectiveType ?? type;
}

export function browserName(agent: string): string {
    const known: [RegExp, string][] = [[/MicroMessenger/, 'WeChat'], [/HuaweiBrowser/, 'Huawei Browser'], [/MiuiBrowser/, 'Mi Browser'],
        [/Edg\w*\//, 'Edge'], [/Firefox\/|FxiOS/, 'Firefox'], [/Chrom(e|ium)\/|CriOS/, 'Chrome'], [/Safari\//, 'Safari']];
    return known.find(([pattern]) => pattern.test(agent))?.[1] ?? 'Browser';
}

/** What the person recognises in the list of devices, such as "Chrome · Android". */
export function deviceName(agent = navigator.userAgent): string {
    const model = /Android [\d.]+; ([^;)]{2,40})/.exec(agent)?.[1]?.replace(/ Build.*/, '').trim();
    const names = { android: 'Android', ios: /iPad/.test(agent) ? 'iPad' : 'iPhone', harmonyos: 'HarmonyOS' };
    const system = platformOf(agent, navigator.maxTouchPoints);
    const where = model && model !== 'K' ? model : system ? names[system] : /Windows/.test(agent) ? 'Windows' : 'PC';
    return `${browserName(agent)} · ${where}`;
}
