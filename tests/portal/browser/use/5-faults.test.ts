// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn, tile, type Phone } from '../../support/phone';
import { eventually, launchesOf, Rest } from '../../support/rest';

let browser: Browser;
let phone: Phone;
let system: Rest;
let person: string;
let app: string;
const user = inject('ready').phoneUsers[7]!;
const start = new Date(Date.now() - 1000).toISOString();
const portal = inject('ready').phone;
/** Somebody else's server. It shows what it is asked for as a page. */
const certificate = inject('ready').caCertificate;
const server = createServer({ cert: readFileSync(certificate), key: readFileSync(certificate.replace(/\.\w+$/, '.key')) },
    (request, response) => response.setHeader('Content-Type', 'text/html').end(decodeURIComponent(request.url!.slice(1))));
/** By its number it is another site; by the portal's own host name browsers hold it for the same and send the cookie along. */
const hosts = [['127.0.0.1', false], [new URL(portal).hostname, true]] as const;

beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await openBrowser();
    system = await Rest.administrator('system');
    const rest = await Rest.phone(user);
    person = (await rest.get('/me')).personId;
    app = (await rest.get('/me/apps')).items.find((one: { kind: string; embed: boolean; state: string }) => one.kind === 'web' && one.embed && one.state === 'published').name;
    await rest.ask('PUT', '/me/favourites', { appIds: [(await rest.get('/me/apps')).items[0].id] });
    phone = await openPhone(browser, { serviceWorkers: 'block' });
    await signIn(phone.page, user);
    // Where requests are looked into, the one that asks for leave is answered for the server, which would make the proof worthless.
    await phone.context.unrouteAll();
});
afterAll(async () => {
    await browser.close();
    server.close();
});

async function pageAt(host: string, body = ''): Promise<Page> {
    const page = await phone.context.newPage();
    await page.goto(`https://${host}:${(server.address() as AddressInfo).port}/${encodeURIComponent(`<!doctype html><title>x</title>${body}`)}`);
    return page;
}

it.each(hosts)('a page at %s cannot put the portal into a frame to have it clicked', async (host) => {
    const page = await pageAt(host);
    const [refused] = await Promise.all([
        page.waitForEvent('requestfailed', (request) => request.url().startsWith(portal)),
        page.evaluate((url) => {
            const frame = document.createElement('iframe');
            frame.src = url;
            document.body.append(frame);
        }, home()),
    ]);
    expect(refused.failure()!.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
    await page.close();
});

it.each(hosts)('a form at %s does nothing in the person\'s name; comes with the cookie: %s', async (host, withCookie) => {
    const url = `${portal}/api/v1/me/reports`;
    const [name, value] = [`{"id":"${randomUUID()}","text":"forged","context":{"x":"`, '"}}'];
    const page = await pageAt(host, `<form method="post" enctype="text/plain" action="${url}"><input name='${name}' value='${value}'></form>`);
    const [answer] = await Promise.all([page.waitForResponse(url), page.evaluate(() => document.forms[0]!.submit())]);
    expect(((await answer.request().allHeaders()).cookie ?? '').includes('__Host-wardport=')).toBe(withCookie);
    expect(answer.status()).toBe(401);
    expect((await system.get(`/logs/problem-reports?personId=${person}`)).items).toEqual([]);
    await page.close();
});

it.each(hosts)('no script at %s can send the portal\'s own header', async (host) => {
    const page = await pageAt(host);
    const rest = await Rest.phone(user);
    const before = (await rest.get('/me/favourites')).appIds;
    const forged = await page.evaluate((to) => fetch(to, {
        method: 'PUT', credentials: 'include', headers: { 'X-Wardport-Portal': '1', 'Content-Type': 'application/json' }, body: '{"appIds":[]}',
    }).then(({ status }) => String(status), (error: Error) => error.name), `${portal}/api/v1/me/favourites`);
    expect(forged).toBe('TypeError');
    expect((await rest.get('/me/favourites')).appIds).toEqual(before);
    await page.close();
});

it('a phone whose clock is days behind is counted at the right time', async () => {
    const began = new Date();
    const { context, page } = await openPhone(browser, { serviceWorkers: 'block' });
    await context.addInitScript(() => {
        const Right = Date;
        const days = 40 * 86_400_000;
        class Wrong extends Right {
            constructor(...parts: []) {
                super(...(parts.length ? parts : ([Right.now() - days] as unknown as [])));
            }

            static override now(): number {
                return Right.now() - days;
            }
        }
        window.Date = Wrong as DateConstructor;
    });
    await signIn(page, user);
    await tile(page, app).click();
    await page.locator('iframe').waitFor();
    const logged = await eventually(() => launchesOf(system, person, began.toISOString()), (all) => all.some(({ outcome }) => outcome === 'opened'));
    const opened = new Date(logged.find(({ outcome }) => outcome === 'opened')!.at).getTime();
    expect(opened).toBeGreaterThan(began.getTime() - 5000);
    expect(opened).toBeLessThan(Date.now() + 5000);
    await context.close();
});

it('a phone without room says so, loses nothing while the portal is open, and counts once', async () => {
    const before = new Set((await launchesOf(system, person, start)).map(({ eventId }) => eventId));
    const { context, page, complaints } = await openPhone(browser);
    await signIn(page, user);
    // Nothing more fits into what the browser keeps, large or small.
    await page.evaluate(() => {
        const refuse = () => {
            throw new DOMException('full', 'QuotaExceededError');
        };
        IDBObjectStore.prototype.add = refuse;
        IDBObjectStore.prototype.put = refuse;
        Storage.prototype.setItem = refuse;
    });
    let attempts = 0;
    await context.route('**/api/v1/me/events', (route) => {
        attempts += 1;
        return route.abort('connectionreset');
    });
    await tile(page, app).click();
    await page.frameLocator('iframe').getByText('Vendor').waitFor();
    await eventually(async () => attempts, (count) => count > 0);
    await page.getByLabel('返回门户').click();
    await page.getByText('手机存储空间已满').waitFor();
    await page.evaluate(() => (window.location.hash = '#/report'));
    await context.route('**/api/v1/me/reports', (route) => route.abort('connectionreset'));
    await page.locator('#text').fill('写不下');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('报告无法保存').waitFor();
    expect(await page.locator('#text').inputValue()).toBe('写不下');
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('已发送').waitFor();
    const logged = await eventually(async () => (await launchesOf(system, person, start)).filter(({ eventId }) => !before.has(eventId)),
        (all) => all.some(({ outcome }) => outcome === 'opened'), 20);
    expect(logged.map(({ outcome }) => outcome).sort()).toEqual(['launched', 'opened']);
    expect(complaints).toEqual([]);
    await context.close();
});
