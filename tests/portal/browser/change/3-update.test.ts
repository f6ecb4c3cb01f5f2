// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { openBrowser, openPhone, signIn, untilInstalled } from '../../support/phone';

let browser: Browser;
const { portal, phoneUsers } = inject('ready');
const user = phoneUsers[3]!;

beforeAll(async () => {
    browser = await openBrowser();
});
afterAll(async () => {
    await browser.close();
});

it('a new version waits until the person reloads, and nothing breaks meanwhile', async () => {
    const { context, page, complaints } = await openPhone(browser);
    await signIn(page, user);
    await untilInstalled(page);
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
    // Another build: other names of files, another list in the worker.
    const worker = join(portal, 'sw.js');
    const settings = readdirSync(join(portal, 'assets')).find((file) => /^SettingsPage-.*\.js$/.test(file))!;
    const renamed = settings.replace('SettingsPage-', 'SettingsPage-x');
    renameSync(join(portal, 'assets', settings), join(portal, 'assets', renamed));
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(settings, renamed).replace(/shell-\w+/, 'shell-next').replace(/"[0-9a-f]{16}"/, '"next"'));
    for (const ending of ['br', 'gz']) {
        rmSync(`${worker}.${ending}`);
        rmSync(join(portal, 'assets', `${settings}.${ending}`));
    }
    for (const file of readdirSync(join(portal, 'assets')).filter((name) => /^index-.*\.js$/.test(name))) {
        const path = join(portal, 'assets', file);
        const text = readFileSync(path, 'utf8');
        if (!text.includes(settings)) continue;
        writeFileSync(path, text.replaceAll(settings, renamed));
        for (const ending of ['br', 'gz']) rmSync(`${path}.${ending}`);
    }
    // The server looks at the folder every so often.
    await page.waitForFunction(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update();
        return (await navigator.serviceWorker.getRegistration())?.waiting != null;
    }, undefined, { polling: 500, timeout: 30_000 });
    await page.getByText('有新版本').waitFor();
    // The old version is whole: a page that was not loaded yet opens although the server no longer has its file.
    await page.evaluate(() => (window.location.hash = '#/settings'));
    await page.getByRole('heading', { name: '设置' }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { notReloaded?: boolean }).notReloaded)).toBe(true);
    await page.evaluate(() => (window.location.hash = '#/me'));
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '更新' }).click()]);
    await page.getByRole('heading', { name: '我的' }).waitFor();
    await page.waitForFunction(async () => (await caches.keys()).filter((name) => name.startsWith('shell-')).join() === 'shell-next');
    expect(complaints).toEqual([]);
    await context.close();
});

it('without a worker a part that is gone reloads the portal once, and only once', async () => {
    const { context, page } = await openPhone(browser, { serviceWorkers: 'block' });
    await signIn(page, user);
    let loads = 0;
    page.on('request', (request) => {
        if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads += 1;
    });
    const about = readdirSync(join(portal, 'assets')).find((file) => /^AboutPage-.*\.js$/.test(file))!;
    await context.route(`**/assets/${about}`, (route) => (loads === 0 ? route.fulfill({ status: 404 }) : route.continue()));
    await page.evaluate(() => (window.location.hash = '#/about'));
    await page.getByRole('heading', { name: '关于' }).waitFor();
    expect(loads).toBe(1);
    const devices = readdirSync(join(portal, 'assets')).find((file) => /^DevicesPage-.*\.js$/.test(file))!;
    await context.route(`**/assets/${devices}`, (route) => route.fulfill({ status: 404 }));
    await page.evaluate(() => (window.location.hash = '#/me'));
    await page.getByRole('heading', { name: '我的' }).waitFor();
    const failed = page.waitForResponse((response) => response.url().includes(devices));
    await page.evaluate(() => (window.location.hash = '#/devices'));
    await failed;
    await page.getByText('服务暂时不可用').waitFor();
    await page.getByRole('heading', { name: '我的' }).waitFor();
    expect(loads).toBe(1);
    await context.close();
});
