// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn, tile, type Phone } from '../../support/phone';
import { eventually, launchesOf, Rest } from '../../support/rest';

let browser: Browser;
let phone: Phone;
let system: Rest;
let person: string;
const user = inject('ready').phoneUsers[0]!;
const began = new Date(Date.now() - 1000).toISOString();

beforeAll(async () => {
    browser = await openBrowser();
    phone = await openPhone(browser);
    system = await Rest.administrator('system');
    person = (await (await Rest.phone(user)).get('/me')).personId;
    await signIn(phone.page, user);
});
afterAll(async () => {
    await browser.close();
});
// Without a phone around it the browser asks whether to call the app, and that tab takes no more input: each has its own.
beforeEach(async () => {
    phone.page = await phone.context.newPage();
    await phone.page.goto(home());
    await phone.page.locator('.tile').first().waitFor();
});

it('an app that is not installed is said so, with where to get it', async () => {
    const { page } = phone;
    await tile(page, '移动查房').click();
    const sheet = page.locator('.sheet');
    await sheet.getByText('移动查房没有打开').waitFor();
    expect(await sheet.getByRole('link', { name: '下载安装' }).getAttribute('href')).toBe('https://download.hospital.example/ward-round/android');
    expect(await sheet.getByRole('link', { name: '再次打开' }).getAttribute('href')).toMatch(/^intent:\/\/round\/open.*#Intent;.*scheme=tinglanround/);
    const logged = await eventually(() => launchesOf(system, person, began), (all) => all.length === 2);
    expect(logged.find(({ outcome }) => outcome === 'failed')).toMatchObject({ failure: 'notInstalled' });
});

it('an app that comes to the front is opened', async () => {
    const { page } = phone;
    // What a phone does when another app opens: the page is no longer seen.
    await page.evaluate(() => {
        document.addEventListener('click', () => setTimeout(() => {
            Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
            setTimeout(() => {
                Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
                document.dispatchEvent(new Event('visibilitychange'));
            }, 1500);
        }, 900), { once: true, capture: true });
    });
    await tile(page, '移动医嘱').click();
    const logged = await eventually(() => launchesOf(system, person, began), (all) => all.length === 4);
    const opened = logged.find(({ outcome }) => outcome === 'opened')!;
    expect(opened.durationMs).toBeGreaterThan(0);
    expect(await page.locator('.sheet').count()).toBe(0);
});

it('a call that runs in the portal is not followed', async () => {
    const { page } = phone;
    await page.route('**/api/v1/me/apps/*/launch', (route) => route.fulfill({
        json: { eventId: 'x', call: { kind: 'native', uri: 'javascript:document.title="owned"' } },
    }));
    await tile(page, '移动查房').click();
    await page.locator('.sheet').getByText('移动查房打不开').waitFor();
    expect(await page.title()).not.toBe('owned');
    await page.unrouteAll();
});
