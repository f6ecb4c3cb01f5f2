// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn, tile, untilInstalled } from '../support/phone';
import { Rest } from '../support/rest';

let browser: Browser;
const rounds = 9;
const [user, other] = inject('ready').phoneUsers;

beforeAll(async () => {
    browser = await openBrowser();
});
afterAll(async () => {
    await browser.close();
});

function told(what: string, times: number[]): number {
    times.sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)]!;
    console.info(`${what}: median ${Math.round(median)} ms, from ${Math.round(times[0]!)} to ${Math.round(times.at(-1)!)} ms`);
    return median;
}

/** From the start of the navigation until something is painted that fits the selector. */
async function shownAfter(page: Page, selector: string, go: () => Promise<unknown>): Promise<number> {
    await page.addInitScript((wanted) => {
        const look = new MutationObserver(() => {
            if (!document.querySelector(wanted)) return;
            look.disconnect();
            requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() }));
        });
        look.observe(document, { childList: true, subtree: true });
    }, selector);
    await go();
    return (await (await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt)).jsonValue()) as number;
}

it('first load: the sign-in page, nothing of it in the cache', async () => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
        const { context, page } = await openPhone(browser);
        times.push(await shownAfter(page, '#staffNo', () => page.goto(home())));
        await context.close();
    }
    told('first load', times);
});

it('repeat load: the apps within 300 ms', async () => {
    const { context, page } = await openPhone(browser);
    await signIn(page, user!);
    await untilInstalled(page);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await shownAfter(page, '.tile', () => page.reload()));
    expect(told('repeat load', times)).toBeLessThanOrEqual(300);
    await context.close();
});

it('a withdrawn app is gone within five seconds', async () => {
    const { context, page } = await openPhone(browser);
    const security = await Rest.administrator('security');
    const rest = await Rest.phone(other!);
    const person = (await rest.get('/me')).personId as string;
    const app = (await rest.get('/me/apps')).items[0] as { id: string; name: string };
    const denial = (operation: 'add' | 'remove') =>
        security.ask('POST', '/grant-change-sets', { note: operation, changes: [{ operation, subjectType: 'person', subjectId: person, appId: app.id, effect: 'deny' }] });
    await signIn(page, other!);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
        await tile(page, app.name).waitFor();
        const began = performance.now();
        await denial('add');
        await tile(page, app.name).waitFor({ state: 'detached' });
        times.push(performance.now() - began);
        await denial('remove');
    }
    told('withdrawn app gone', times);
    expect(Math.max(...times)).toBeLessThanOrEqual(5000);
    await context.close();
});
