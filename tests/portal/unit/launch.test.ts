// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiError } from '@portal/api/http';
import { callNative, type Surroundings } from '@portal/launch/native';
import { refusalOf } from '@portal/launch/outcome';
import { deviceName, platformOf } from '@portal/launch/platform';
import { callUri, mayEmbed, webUrl, withoutParameters } from '@portal/launch/uri';

describe('what may be called', () => {
    it.each(['javascript:alert(1)', ' java\tscript:alert(1)', '\u0001javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x',
        'file:///etc/passwd', 'blob:https://x/y', 'about:blank', 'content://x', '/relative', ''])('refuses %j', (uri) => {
        expect(callUri(uri)).toBeUndefined();
        expect(webUrl(uri)).toBeUndefined();
    });

    it('lets apps and pages through', () => {
        expect(callUri('intent://a/b#Intent;scheme=x;package=c.d;end')).toBeDefined();
        expect(callUri('tinglanround://open?x=1')).toBeDefined();
        expect(callUri('https://round.app.hospital.example/open')).toBeDefined();
        expect(webUrl('https://a.example/b?c#d')).toBe('https://a.example/b?c#d');
        expect(webUrl('tinglanround://open')).toBeUndefined();
    });

    it('refuses an address with a password in it', () => {
        expect(webUrl('https://bank.example@evil.example/')).toBeUndefined();
    });

    it('frames only what comes over TLS from elsewhere', () => {
        expect(mayEmbed('https://a.example/', 'https://portal.example')).toBe(true);
        expect(mayEmbed('http://a.example/', 'https://portal.example')).toBe(false);
        expect(mayEmbed('https://portal.example/x', 'https://portal.example')).toBe(false);
    });

    it('keeps no ticket and no number of a person on the phone', () => {
        expect(withoutParameters('https://a.example/b?ticket=t&no=000011#x')).toBe('https://a.example/b');
        expect(withoutParameters('tinglan://open?ticket=t')).toBe('tinglan://open');
        expect(withoutParameters('intent://round/open?ticket=t#Intent;scheme=tinglan;package=cn.x;S.ticket=t;end'))
            .toBe('intent://round/open#Intent;scheme=tinglan;package=cn.x;end');
    });
});

describe('calling a native app', () => {
    let left: () => void = () => undefined;
    let hidden = false;
    const gone: string[] = [];
    const around: Surroundings = {
        go: (uri) => gone.push(uri),
        hidden: () => hidden,
        watch: (told) => {
            left = told;
            return () => (left = () => undefined);
        },
        now: () => Date.now(),
    };

    beforeEach(() => {
        vi.useFakeTimers();
        hidden = false;
        gone.length = 0;
    });
    afterEach(() => vi.useRealTimers());

    it('has opened it when the page leaves the front', async () => {
        const outcome = callNative('x://a', around);
        await vi.advanceTimersByTimeAsync(700);
        left();
        expect(await outcome).toEqual({ opened: true, durationMs: 700 });
        expect(gone).toEqual(['x://a']);
    });

    it('finds it absent when the page stays', async () => {
        const outcome = callNative('x://a', around);
        await vi.advanceTimersByTimeAsync(2500);
        expect(await outcome).toEqual({ opened: false, durationMs: 2500 });
    });

    it('believes the page rather than a message that got lost', async () => {
        const outcome = callNative('x://a', around);
        hidden = true;
        await vi.advanceTimersByTimeAsync(2500);
        expect((await outcome).opened).toBe(true);
    });
});

describe('a call that the server does not give', () => {
    it.each([
        [new ApiError(0, 'network'), { what: 'tryKnown', failure: 'network' }],
        [new ApiError(0, 'timeout'), { what: 'tryKnown', failure: 'timeout' }],
        [new ApiError(503, 'unavailable'), { what: 'tryKnown', failure: 'serverError' }],
        [new ApiError(401, 'vpnRequired'), { what: 'signedOut' }],
        [new ApiError(403, 'notGranted'), { what: 'denied', notice: '' }],
        [new ApiError(404, 'notFound'), { what: 'denied', notice: '' }],
        [new ApiError(409, 'wrongState', '', '升级中'), { what: 'suspended', notice: '升级中' }],
        [new ApiError(422, 'invalid'), { what: 'broken', failure: 'badCall' }],
        [new TypeError('x'), { what: 'broken', failure: 'badCall' }],
    ])('%s', (error, expected) => expect(refusalOf(error)).toEqual(expected));
});

describe('the phone', () => {
    it.each([
        ['Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36', 0, 'android', 'Chrome · V2309A'],
        ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1', 5, 'ios', 'Safari · iPhone'],
        ['Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 Safari/537.36 ArkWeb/4.1 Mobile HuaweiBrowser/5.0', 5, 'harmonyos', 'Huawei Browser · HarmonyOS'],
        ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', 0, undefined, 'Chrome · Windows'],
    ])('%s', (agent, touch, platform, name) => {
        vi.stubGlobal('navigator', { userAgent: agent, maxTouchPoints: touch });
        expect(platformOf(agent, touch)).toBe(platform);
        expect(deviceName(agent)).toBe(name);
        vi.unstubAllGlobals();
    });
});
