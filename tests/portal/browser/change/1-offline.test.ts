// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { Line } from '../../support/line';
import { openBrowser, openPhone, showVendor, signIn, tile, untilInstalled, type Phone } from '../../support/phone';
import { eventually, launchesOf, Rest } from '../../support/rest';

let browser: Browser;
let phone: Phone;
let line: Line;
let system: Rest;
let person: string;
const user = inject('ready').phoneUsers[1]!;
const began = new Date(Date.now() - 1000).toISOString();
const home = (path = '/') => `${line.url}/#${path}`;
const queued = (page: Phone['page']) => page.evaluate(() => new Promise<number>((resolve) => {
    const opening = indexedDB.open('wardport');
    opening.onsuccess = () => {
        const count = opening.result.transaction('events').objectStore('events').count();
        count.onsuccess = () => resolve(count.result);
    };
}));

beforeAll(async () => {
    browser = await openBrowser();
    line = await Line.to(inject('ready').phone);
    phone = await openPhone(browser);
    system = await Rest.administrator('system');
    person = (await (await Rest.phone(user)).get('/me')).personId;
    await signIn(phone.page, user, home());
    await untilInstalled(phone.page);
});
afterAll(async () => {
    await browser.close();
    line.close();
});

it('the portal opens without a connection, with the list of last time', async () => {
    const { page } = phone;
    await tile(page, '药品查询').click();
    await page.locator('iframe').waitFor();
    await eventually(() => launchesOf(system, person, began), (all) => all.length === 2);
    line.cut();
    await page.goto(home());
    await page.reload();
    await tile(page, '药品查询').waitFor();
    await page.getByText('暂时连不上服务器').waitFor();
});

it('launches are kept through a reload, sent once when the connection is back, and counted once', async () => {
    const { page } = phone;
    for (let times = 0; times < 3; times += 1) {
        await tile(page, '药品查询').click();
        await page.locator('iframe').waitFor();
        await page.getByLabel('返回门户').click();
        await tile(page, '药品查询').waitFor();
    }
    // Never opened before: there is nothing to try, but the attempt counts.
    await tile(page, '通讯录').click();
    await page.locator('.sheet').getByText('现在无法打开通讯录').waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await tile(page, '药品查询').waitFor();
    expect(await queued(page)).toBeGreaterThanOrEqual(5);
    line.mend();
    await eventually(() => queued(page), (count) => count === 0, 20);
    const launched = (await launchesOf(system, person, began)).filter(({ offline, outcome }) => offline && outcome === 'launched');
    expect(launched).toHaveLength(4);
    expect(new Set(launched.map(({ eventId }) => eventId)).size).toBe(4);
});

it('an answer that is lost does not count twice', async () => {
    // Without the worker, which would send what the page could not.
    const { context, page } = await openPhone(browser, { serviceWorkers: 'block' });
    await signIn(page, user);
    const launched = async () => (await launchesOf(system, person, began)).filter(({ outcome }) => outcome === 'launched');
    const before = await launched();
    const lose = (path: string) => {
        let times = 0;
        return context.route(path, async (route) => {
            times += 1;
            if (times > 1) return route.continue();
            await route.fetch();
            return route.abort('connectionreset');
        });
    };
    await lose('**/api/v1/me/apps/*/launch');
    await lose('**/api/v1/me/events');
    await tile(page, '药品查询').click();
    await page.locator('iframe').or(page.locator('.sheet')).waitFor();
    await eventually(() => queued(page), (count) => count > 0);
    await eventually(() => queued(page), (count) => count === 0, 20);
    const after = await launched();
    expect(after).toHaveLength(before.length + 1);
    expect(new Set(after.map(({ eventId }) => eventId)).size).toBe(after.length);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
});

it('ten thousand events are sent, each once', async () => {
    const { page } = phone;
    await page.goto(home());
    await tile(page, '药品查询').waitFor();
    const before = (await system.get('/usage/summary')).launches as number;
    const rest = await Rest.phone(user);
    const app = ((await rest.get('/me/apps')).items as { id: string; name: string }[]).find(({ name }) => name === '药品查询')!.id;
    await page.evaluate(([who, id]) => new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wardport');
        opening.onsuccess = () => {
            const transaction = opening.result.transaction('events', 'readwrite');
            for (let number = 0; number < 10_000; number += 1) {
                const at = new Date(Date.now() - number * 1000).toISOString();
                transaction.objectStore('events').add({ person: who, event: { id: crypto.randomUUID(), type: 'launch', appId: id, at, offline: true } });
            }
            transaction.oncomplete = () => resolve();
            transaction.onerror = () => reject(new Error('full'));
        };
    }), [person, app] as const);
    const batches: number[] = [];
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.context().route('**/api/v1/me/events', async (route) => {
        batches.push((route.request().postDataJSON() as { events: unknown[] }).events.length);
        await held;
        await route.continue();
    });
    await page.reload();
    // Meanwhile the portal serves its person.
    await eventually(async () => batches.length, (count) => count > 0);
    await page.getByLabel('搜索应用').click();
    await page.locator('#search').fill('ypcx');
    await tile(page, '药品查询').or(page.locator('.tile', { hasText: '药品查询' })).first().click();
    await page.locator('iframe').waitFor();
    await page.getByLabel('返回门户').click();
    expect(await queued(page)).toBeGreaterThanOrEqual(10_000);
    letThrough();
    await eventually(() => queued(page), (count) => count === 0, 60);
    // At most a thousand at once; whatever was sent again was not counted again.
    expect(Math.max(...batches)).toBe(1000);
    expect(batches.length).toBeGreaterThanOrEqual(10);
    await eventually(() => system.get('/usage/summary'), ({ launches }) => launches === before + 10_001, 60);
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().route('https://*.hospital.example/**', showVendor);
});

it('a problem told without a connection is sent later', async () => {
    const { page } = phone;
    await page.goto(home('/report'));
    line.cut();
    await page.locator('#text').fill('没有信号时写的');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('已保存').waitFor();
    line.mend();
    await eventually(() => system.get(`/logs/problem-reports?personId=${person}&from=${began}`), ({ items }) => items.length === 1, 20);
});
