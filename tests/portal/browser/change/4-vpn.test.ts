// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn } from '../../support/phone';
import { Rest } from '../../support/rest';

let browser: Browser;
let system: Rest;
let security: Rest;
let gateway: Rest;
let account: string;
let person: { personId: string; name: string };
const user = inject('ready').phoneUsers[4]!;

async function policy(phoneVpn: 'off' | 'required' | 'signOn'): Promise<void> {
    const now = await security.get('/policy');
    await security.ask('PUT', '/policy', { ...now, phoneVpn }, now.version);
}

let sessions = 0;
const tunnel = () => gateway.ask('POST', '/vpn-sessions', { gateway: 'portal-test', sessionId: `s-${(sessions += 1)}`, account, tunnelAddress: '127.0.0.1', clientAddress: '203.0.113.9', device: 'phone' });
async function endTunnel(): Promise<void> {
    const [live] = (await system.get(`/vpn-sessions?live=true&personId=${person.personId}`)).items;
    if (live) await gateway.ask('DELETE', `/vpn-sessions/${live.id}`);
}

beforeAll(async () => {
    browser = await openBrowser();
    system = await Rest.administrator('system');
    security = await Rest.administrator('security');
    person = await (await Rest.phone(user)).get('/me');
    const made = await system.ask('POST', '/gateways', { name: 'portal-test' });
    gateway = Rest.machine('portal-test', made.secret);
    const known = (await system.get(`/vpn-accounts?personId=${person.personId}`)).items[0];
    account = known?.account ?? (await system.ask('POST', '/vpn-accounts', { personId: person.personId, account: 'portal.test' })).account;
});
afterEach(async () => {
    await policy('off');
    await endTunnel();
});
afterAll(async () => {
    await browser.close();
});

it('outside the VPN the portal says what to do, and goes on once the tunnel is up', async () => {
    const { context, page } = await openPhone(browser);
    await signIn(page, user);
    await policy('required');
    await page.getByRole('heading', { name: '请连接医院 VPN' }).waitFor();
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('请先连接医院 VPN').waitFor();
    await tunnel();
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.tile').first().waitFor();
    await context.close();
});

it('a tunnel that ends in the middle of use says so, and afterwards one is where one was', async () => {
    await tunnel();
    await policy('required');
    const { context, page } = await openPhone(browser);
    await signIn(page, user);
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('link', { name: '报告问题' }).click();
    await page.locator('#text').waitFor();
    await endTunnel();
    await page.getByRole('heading', { name: '请连接医院 VPN' }).waitFor();
    await tunnel();
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('#text').waitFor();
    expect(page.url()).toMatch(/#\/report$/);
    await context.close();
});

it('a tunnel that vouches signs on without a password', async () => {
    await tunnel();
    await policy('signOn');
    const { context, page } = await openPhone(browser);
    await page.goto(home());
    await page.getByRole('button', { name: new RegExp(`^以 ${[...person.name][0]}\\*`) }).click();
    await page.locator('.tile').first().waitFor();
    expect(await page.locator('.who').textContent()).toContain(person.name);
    await context.close();
});
