// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn, tile, type Phone } from '../../support/phone';
import { eventually, Rest } from '../../support/rest';

let browser: Browser;
let phone: Phone;
let system: Rest;
let security: Rest;
let person: string;
let app: { id: string; name: string };
const user = inject('ready').phoneUsers[2]!;

const denial = (operation: 'add' | 'remove') =>
    ({ note: operation, changes: [{ operation, subjectType: 'person', subjectId: person, appId: app.id, effect: 'deny' }] });

beforeAll(async () => {
    browser = await openBrowser();
    phone = await openPhone(browser);
    system = await Rest.administrator('system');
    security = await Rest.administrator('security');
    const rest = await Rest.phone(user);
    person = (await rest.get('/me')).personId;
    app = (await rest.get('/me/apps')).items.find((one: { kind: string; embed: boolean; state: string }) => one.kind === 'web' && one.embed && one.state === 'published');
    await signIn(phone.page, user);
});
afterAll(async () => {
    await browser.close();
});

it('a withdrawn app vanishes without a reload', async () => {
    const { page } = phone;
    await tile(page, app.name).waitFor();
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
    await security.ask('POST', '/grant-change-sets', denial('add'));
    await tile(page, app.name).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (window as unknown as { notReloaded?: boolean }).notReloaded)).toBe(true);
    await page.getByText(`您已不能使用“${app.name}”`).waitFor();
});

it('it comes back, and a withdrawal also closes it while it is open', async () => {
    const { page } = phone;
    await security.ask('POST', '/grant-change-sets', denial('remove'));
    await tile(page, app.name).click();
    await page.locator('iframe').waitFor();
    await security.ask('POST', '/grant-change-sets', denial('add'));
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.waitForURL(/#\/$/);
    await security.ask('POST', '/grant-change-sets', denial('remove'));
    await tile(page, app.name).waitFor();
});

it('a launch the server refuses is said so', async () => {
    const { page } = phone;
    await page.route('**/api/v1/me/apps', (route) => route.abort());
    await security.ask('POST', '/grant-change-sets', denial('add'));
    await tile(page, app.name).click();
    await page.locator('.sheet').getByText(`您没有打开${app.name}的权限`).waitFor();
    await page.unroute('**/api/v1/me/apps');
    await security.ask('POST', '/grant-change-sets', denial('remove'));
    await page.keyboard.press('Escape');
});

it('a suspended app shows its notice and does not open; maintenance warns first', async () => {
    const { page } = phone;
    await system.ask('POST', `/apps/${app.id}/state`, { state: 'suspended', notice: '升级中，请拨 8120' }, (await system.get(`/apps/${app.id}`)).version);
    await page.locator('.tile.suspended', { hasText: app.name }).first().click();
    await page.locator('.sheet').getByText('升级中，请拨 8120').waitFor();
    await page.keyboard.press('Escape');
    await system.ask('POST', `/apps/${app.id}/state`, { state: 'published' }, (await system.get(`/apps/${app.id}`)).version);
    await eventually(() => page.locator('.tile.suspended', { hasText: app.name }).count(), (count) => count === 0);
    await page.route('**/api/v1/me/apps', async (route) => {
        const answer = await route.fetch({ headers: { ...route.request().headers(), 'if-none-match': '' } });
        const body = await answer.json();
        for (const one of body.items) if (one.id === app.id) one.maintenance = { from: new Date(Date.now() - 60_000).toISOString(), until: new Date(Date.now() + 3600_000).toISOString(), notice: '例行维护' };
        await route.fulfill({ json: body });
    });
    await page.locator('.tile.maintenance', { hasText: app.name }).first().click();
    await page.locator('.sheet').getByText('例行维护').waitFor();
    await page.getByRole('button', { name: '仍然打开' }).click();
    await page.locator('iframe').waitFor();
    await page.unrouteAll();
});

it('a person who is disabled is led to the sign-in, and back to where they were', async () => {
    const { page, complaints } = phone;
    await page.goto(home('/me'));
    await page.getByRole('heading', { name: '我的' }).waitFor();
    const record = await system.get(`/people/${person}`);
    await system.ask('POST', `/people/${person}/disable`, undefined, record.version);
    await page.locator('#staffNo').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('@')))).toEqual([]);
    await system.ask('POST', `/people/${person}/enable`, undefined, record.version + 1);
    expect(complaints).toEqual([]);
});
