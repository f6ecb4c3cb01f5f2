// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, signIn, tile, type Phone } from '../../support/phone';
import { eventually, launchesOf, Rest } from '../../support/rest';

let browser: Browser;
let phone: Phone;
let system: Rest;
let security: Rest;
let person: string;
const user = inject('ready').phoneUsers[0]!;
const began = new Date(Date.now() - 1000).toISOString();

beforeAll(async () => {
    browser = await openBrowser();
    phone = await openPhone(browser);
    system = await Rest.administrator('system');
    security = await Rest.administrator('security');
    person = (await (await Rest.phone(user)).get('/me')).personId;
});
afterAll(async () => {
    await browser.close();
});

it('a wrong password is said so, empty fields are named, the password can be shown', async () => {
    const { page } = phone;
    await page.goto(home('/messages'));
    await page.locator('button[type=submit]').click();
    await page.locator('#staffNo-wrong', { hasText: '请输入工号' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('staffNo');
    await page.locator('#staffNo').fill(user.staffNo);
    await page.locator('#password').fill('wrong');
    await page.getByLabel('显示密码').click();
    expect(await page.locator('#password').getAttribute('type')).toBe('text');
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').filter({ hasText: '工号或密码不正确' }).waitFor();
    expect(await page.locator('#password').inputValue()).toBe('');
});

it('after the sign-in one is where one wanted to go, and no script can read the session', async () => {
    const { page, context } = phone;
    await page.locator('#password').fill(user.password);
    await page.locator('#password').press('Enter');
    await page.waitForURL(/#\/messages$/);
    await page.getByRole('link', { name: '应用' }).click();
    await page.locator('.tile').first().waitFor();
    const cookie = (await context.cookies()).find(({ name }) => name === '__Host-wardport');
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    expect(await page.evaluate(() => document.cookie + JSON.stringify(localStorage))).not.toContain(cookie!.value);
    expect(page.url()).not.toContain(user.staffNo);
});

it('a web app opens in the portal, and its launch is counted with its duration', async () => {
    const { page } = phone;
    await tile(page, '检验报告').click();
    await page.locator('iframe').waitFor();
    await page.frameLocator('iframe').getByText('Vendor').waitFor();
    expect(page.url()).toMatch(/#\/open\/\d+$/);
    const logged = await eventually(() => launchesOf(system, person, began), (all) => all.length >= 2);
    expect(logged.map(({ outcome }) => outcome).sort()).toEqual(['launched', 'opened']);
    expect(logged.find(({ outcome }) => outcome === 'opened')!.durationMs).toBeGreaterThan(0);
    await page.getByLabel('返回门户').click();
    await page.getByRole('heading', { name: '最近使用' }).waitFor();
});

it('a blank frame is opened outside, and from then on at once', async () => {
    const { page, context } = phone;
    await tile(page, '检验报告').click();
    await page.getByText('页面是空白的').waitFor();
    const [outside] = await Promise.all([context.waitForEvent('page'), page.locator('.blank').getByText('在外部打开').click()]);
    await outside.waitForURL(/hospital\.example/);
    expect(await outside.evaluate(() => window.opener)).toBe(null);
    await outside.close();
    await tile(page, '检验报告').waitFor();
    const [again] = await Promise.all([context.waitForEvent('page'), tile(page, '检验报告').click()]);
    await again.waitForURL(/hospital\.example/);
    await again.close();
    const logged = await eventually(() => launchesOf(system, person, began), (all) => all.some(({ failure }) => failure === 'blank'));
    expect(logged.filter(({ outcome }) => outcome === 'launched')).toHaveLength(4);
});

it('favourites are chosen, put in order, and known on another phone', async () => {
    const { page } = phone;
    await tile(page, '药品查询').dispatchEvent('contextmenu');
    await page.getByRole('button', { name: '加入常用' }).click();
    await page.keyboard.press('Escape');
    await page.locator('.sheet').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '编辑', exact: true }).click();
    await page.getByLabel('将“通讯录”加入常用').click();
    await page.getByLabel('上移“通讯录”').click();
    await page.getByLabel('返回').click();
    const rest = await Rest.phone(user);
    const apps = (await rest.get('/me/apps')).items as { id: string; name: string }[];
    const ids = ['通讯录', '药品查询'].map((name) => apps.find((app) => app.name === name)!.id);
    await eventually(() => rest.get('/me/favourites'), ({ appIds }) => JSON.stringify(appIds) === JSON.stringify(ids));
    const other = await openPhone(browser);
    await signIn(other.page, user);
    const names = other.page.getByRole('region', { name: '常用' }).locator('.name');
    await eventually(() => names.allTextContents(), (all) => all.join() === '通讯录,药品查询');
    await other.context.close();
});

it('an app is found by its pinyin initials', async () => {
    const { page } = phone;
    await page.getByLabel('搜索应用').click();
    await page.locator('#search').fill('ypcx');
    await eventually(() => page.locator('.tile .name').allTextContents(), (all) => all.join() === '药品查询');
    await page.locator('#search').press('Escape');
});

it('an app is asked for, and the wish withdrawn', async () => {
    const { page } = phone;
    await page.getByRole('link', { name: '申请' }).click();
    await page.getByRole('button', { name: '申请应用' }).click();
    const app = page.locator('button.row:not([disabled])').first();
    const name = (await app.locator('.lead').textContent())!;
    await app.click();
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('请填写理由').waitFor();
    await page.locator('#reason').fill('轮转需要');
    await page.getByText('7 天').click();
    await page.getByRole('button', { name: '提交申请' }).click();
    const request = page.locator('.request', { hasText: name });
    await request.getByText('待审批').waitFor();
    const pending = (await security.get(`/access-requests?state=pending&personId=${person}`)).items;
    expect(pending).toHaveLength(1);
    expect(pending[0]).toMatchObject({ appName: name, reason: '轮转需要' });
    expect(new Date(pending[0].until).getTime() - Date.now()).toBeGreaterThan(6 * 86_400_000);
    await request.getByRole('button', { name: /撤回/ }).click();
    await page.locator('.sheet').getByRole('button', { name: '撤回' }).click();
    await request.getByText('已撤回').waitFor();
});

it('an announcement is seen, opened and receipted', async () => {
    const { page } = phone;
    const made = await system.ask('POST', '/announcements', { title: '今晚检验系统升级', text: '22:00 至 23:00 请用纸质报告。', level: 'important' });
    await system.ask('POST', `/announcements/${made.id}/publish`, undefined, made.version);
    await page.getByRole('link', { name: '消息' }).click();
    await page.getByRole('link', { name: /今晚检验系统升级/ }).click();
    await page.getByRole('heading', { name: '今晚检验系统升级' }).waitFor();
    await page.locator('main').getByText('请用纸质报告').first().waitFor();
    await eventually(() => system.get(`/announcements/${made.id}`), ({ readers }) => readers === 1);
    await page.getByLabel('返回').click();
    await page.locator('.message:not(.unread)', { hasText: '今晚检验系统升级' }).waitFor();
});

it('a problem is reported with what the portal knows, which is shown before', async () => {
    const { page } = phone;
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('link', { name: '报告问题' }).click();
    await page.locator('#text').fill('打开后没有数据');
    await page.locator('#which').selectOption({ label: '药品查询' });
    await page.locator('summary').click();
    await page.locator('.facts').getByText('0.1.0').waitFor();
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('已发送').waitFor();
    const [report] = (await system.get(`/logs/problem-reports?personId=${person}&from=${began}`)).items;
    expect(report).toMatchObject({ text: '打开后没有数据', appName: '药品查询' });
    expect(report.context).toMatchObject({ clientVersion: '0.1.0', language: 'zh-CN' });
});

it('another device is signed out from here', async () => {
    const { page } = phone;
    const tablet = await Rest.phone(user);
    await page.goto(home('/devices'));
    const row = page.locator('.row', { hasText: 'Ward tablet' });
    await row.getByRole('button').click();
    await page.locator('.sheet').getByRole('button', { name: '退出' }).click();
    await row.getByText('未登录').waitFor();
    await expect(tablet.get('/me')).rejects.toThrow('401');
    await page.locator('.row', { hasText: '本机' }).waitFor();
});

it('language, colours and size of the text change at once and are kept', async () => {
    const { page } = phone;
    await page.goto(home('/settings'));
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.getByText('Dark').click();
    await page.getByText('130%').click();
    await page.reload();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme, getComputedStyle(document.documentElement).fontSize]))
        .toEqual(['en', 'dark', '20.8px']);
});

it('signing out leaves nothing of the person on the phone', async () => {
    const { page, context, complaints } = phone;
    await page.goto(home('/me'));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('.sheet').getByRole('button', { name: 'Sign out' }).click();
    await page.locator('#staffNo').waitFor();
    expect((await context.cookies()).some(({ name }) => name === '__Host-wardport')).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('@') || key.endsWith('.me')))).toEqual([]);
    expect(complaints).toEqual([]);
});
