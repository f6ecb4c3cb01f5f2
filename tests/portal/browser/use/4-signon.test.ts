// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn, tile, type Phone } from '../../support/phone';
import { eventually, launchesOf, Rest } from '../../support/rest';
import { Vendors } from '../../support/vendors';

let browser: Browser;
let phone: Phone;
let security: Rest;
let system: Rest;
let vendors: Vendors;
let person: { personId: string; name: string };
const user = inject('ready').phoneUsers[6]!;
const began = new Date(Date.now() - 1000).toISOString();

const denial = (operation: 'add' | 'remove', appId: string) =>
    ({ note: operation, changes: [{ operation, subjectType: 'person', subjectId: person.personId, appId, effect: 'deny' }] });
/** What is typed on the sign-in page that an app's sign-on has led to. */
async function enter(page: Page): Promise<void> {
    await page.getByText('登录后继续').waitFor();
    await page.locator('#staffNo').fill(user.staffNo);
    await page.locator('#password').fill(user.password);
    await page.locator('button[type=submit]').click();
}
const portalCookie = async (context: BrowserContext) => (await context.cookies()).some(({ name }) => name === '__Host-wardport');
/** Opens an app until it leads to the sign-in: it was told that the session is over. */
const untilAsked = (page: Page, app: { origin: string }) => eventually(async () => {
    await page.goto(`${app.origin}/`);
    return page.url();
}, (url) => url.startsWith(`${inject('ready').phone}/#/sign-in?next=`));

beforeAll(async () => {
    browser = await openBrowser();
    phone = await openPhone(browser);
    system = await Rest.administrator('system');
    security = await Rest.administrator('security');
    person = await (await Rest.phone(user)).get('/me');
    vendors = await Vendors.start(system, security, person.personId);
});
afterAll(async () => {
    await browser.close();
    await vendors.stop();
});

it('an app leads to the portal\'s sign-in, and the person comes back to it by name', async () => {
    const { page } = phone;
    await page.goto(`${vendors.far.origin}/`);
    await page.waitForURL(/#\/sign-in\?next=%2Foidc%2Fauthorize/);
    await enter(page);
    await page.waitForURL(`${vendors.far.origin}/`);
    expect(await page.locator('h1').textContent()).toBe(person.name);
});

it('further apps ask for nothing, whatever they speak', async () => {
    const { page } = phone;
    const pages: string[] = [];
    page.on('framenavigated', (frame) => pages.push(frame.url()));
    await page.goto(`${vendors.near.origin}/`);
    expect(await page.locator('h1').textContent()).toBe(person.name);
    await page.goto(`${vendors.cas.origin}/ward?bed=3`);
    expect(page.url()).toBe(`${vendors.cas.origin}/ward?bed=3`);
    expect(JSON.parse(await page.locator('body').innerText())).toMatchObject({ user: user.staffNo, attributes: { name: person.name } });
    expect(pages.filter((url) => url.startsWith(inject('ready').phone))).toEqual([]);
});

it('an app may ask for a fresh sign-in, and only that one asks', async () => {
    const { page } = phone;
    await page.goto(`${vendors.far.origin}/login?home=1&prompt=login`);
    await page.waitForURL(/#\/sign-in\?next=.*&fresh=1$/);
    await enter(page);
    await page.waitForURL(`${vendors.far.origin}/`);
    await page.goto(`${vendors.near.origin}/login?home=1`);
    await page.waitForURL(`${vendors.near.origin}/`);
});

it('signing out of an app ends the session, and every app hears of it', async () => {
    const { page, context } = phone;
    await page.goto(`${vendors.far.origin}/logout`);
    expect(page.url()).toBe(`${vendors.far.origin}/bye?state=left`);
    expect(await portalCookie(context)).toBe(false);
    for (const app of [vendors.near, vendors.far, vendors.cas]) await untilAsked(page, app);
});

it('signing out of the portal reaches the apps', async () => {
    const { page, context } = phone;
    await signIn(page, user);
    const [app, image] = [await context.newPage(), await context.newPage()];
    await app.goto(`${vendors.far.origin}/`);
    await app.getByRole('heading', { name: person.name }).waitFor();
    await image.goto(`${vendors.cas.origin}/`);
    await image.getByText(person.name).waitFor();
    await page.goto(home('/me'));
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.locator('.sheet').getByRole('button', { name: '退出' }).click();
    await page.locator('#staffNo').waitFor();
    await untilAsked(app, vendors.far);
    await untilAsked(image, vendors.cas);
    await app.close();
    await image.close();
});

it('a grant that is withdrawn ends the next sign-on, and the person reads why', async () => {
    const { page } = phone;
    await signIn(page, user);
    await security.ask('POST', '/grant-change-sets', denial('add', vendors.cas.id));
    await security.ask('POST', '/grant-change-sets', denial('add', vendors.far.id));
    await eventually(async () => {
        const answer = await page.goto(`${vendors.cas.origin}/`);
        return `${answer?.status()} ${page.url()}`;
    }, (seen) => seen.startsWith(`403 ${inject('ready').phone}/cas/login`));
    await page.getByText('您没有使用该应用的权限').waitFor();
    await page.getByText('You may not open this app').waitFor();
    await page.getByRole('link', { name: '返回门户' }).click();
    await page.locator('.tile').first().waitFor();
    // OpenID Connect leaves the words to the app.
    await page.goto(`${vendors.far.origin}/login`);
    expect(page.url()).toMatch(/\/back\?error=access_denied&/);
    for (const app of [vendors.cas, vendors.far]) await security.ask('POST', '/grant-change-sets', denial('remove', app.id));
});

it('an app of the portal\'s site signs on inside the portal, and has its camera there', async () => {
    const { page } = phone;
    await page.goto(home());
    await tile(page, vendors.near.name).click();
    await page.frameLocator('iframe').getByRole('heading', { name: person.name }).waitFor();
    expect(page.url()).toMatch(/#\/open\/\d+$/);
    const frame = await (await page.locator('iframe').elementHandle())!.contentFrame() as Frame;
    expect(frame.url()).toBe(`${vendors.near.origin}/`);
    const allowed = () => frame.evaluate(() => ['camera', 'microphone', 'geolocation', 'usb'].map((name) =>
        (document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }).featurePolicy.allowsFeature(name)));
    expect(await allowed()).toEqual([true, true, true, false]);
    // What it leads to has none of it.
    await frame.goto(`${vendors.cas.origin}/`);
    expect(await allowed()).toEqual([false, false, false, false]);
    await page.getByLabel('返回门户').click();
});

it('an app of another site is taken outside to sign on, and from then on goes there at once', async () => {
    const { page, context } = phone;
    await tile(page, vendors.far.name).waitFor();
    for (const framed of [true, false]) {
        const frames: string[] = [];
        page.on('frameattached', () => frames.push('frame'));
        const [outside] = await Promise.all([context.waitForEvent('page'), tile(page, vendors.far.name).click()]);
        await outside.getByRole('heading', { name: person.name }).waitFor();
        expect(outside.url()).toBe(`${vendors.far.origin}/`);
        expect(frames.length > 0).toBe(framed);
        await outside.close();
        await tile(page, vendors.far.name).waitFor();
        page.removeAllListeners('frameattached');
    }
    const logged = await eventually(() => launchesOf(system, person.personId, began, vendors.far.id), (all) => all.filter(({ outcome }) => outcome === 'opened').length === 2);
    expect(logged.filter(({ outcome }) => outcome === 'failed').map(({ failure }) => failure)).toEqual(['blocked']);
});

it('a session that has ended leads out of the frame to the sign-in', async () => {
    const { page, context } = phone;
    await tile(page, vendors.near.name).click();
    await page.frameLocator('iframe').getByRole('heading', { name: person.name }).waitFor();
    await context.clearCookies();
    await (await (await page.locator('iframe').elementHandle())!.contentFrame())!.goto(`${vendors.near.origin}/login?home=1`);
    await page.locator('#staffNo').fill(user.staffNo);
    await page.locator('#password').fill(user.password);
    await page.locator('button[type=submit]').click();
    await tile(page, vendors.near.name).waitFor();
});

it('the browser has nothing to complain about', () => {
    // What it says of the portal in the portal's own frame, where the sign-on of another site's app ended.
    const own = /allow-scripts and allow-same-origin .* can escape its sandboxing/;
    expect(phone.complaints.filter((complaint) => !own.test(complaint))).toEqual([]);
});
