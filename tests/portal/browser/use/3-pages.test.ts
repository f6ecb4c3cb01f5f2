// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { home, openBrowser, openPhone, tile } from '../../support/phone';
import { Rest } from '../../support/rest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = join(process.env.PORTAL_BUILD ?? '', 'screenshots/portal');
const user = inject('ready').phoneUsers[5]!;
let browser: Browser;
let message = '';
let app: { id: string; name: string; nameEn: string };

interface Screen {
    language: 'zh-CN' | 'en';
    scheme: 'light' | 'dark';
    width: number;
    height: number;
    text: number;
}

const small = { width: 360, height: 640, text: 100 };
const screens: Screen[] = [
    { language: 'zh-CN', scheme: 'light', ...small },
    { language: 'zh-CN', scheme: 'dark', ...small },
    { language: 'en', scheme: 'light', ...small },
    { language: 'en', scheme: 'dark', ...small },
    { language: 'zh-CN', scheme: 'light', width: 412, height: 915, text: 100 },
    { language: 'en', scheme: 'light', width: 360, height: 640, text: 200 },
    { language: 'zh-CN', scheme: 'dark', width: 360, height: 640, text: 200 },
];

beforeAll(async () => {
    browser = await openBrowser();
    mkdirSync(shots, { recursive: true });
    const system = await Rest.administrator('system');
    const notices = [{ title: '关于加强移动终端管理的通知', text: '请勿将手机借给他人使用。\n\n遗失请立即联系信息科 8000。', level: 'normal' },
        { title: '今晚 22:00–23:00 检验系统升级', text: '升级期间检验报告暂停查询，急诊请电话联系检验科 8120。', level: 'important' }];
    for (const notice of notices) {
        const made = await system.ask('POST', '/announcements', notice);
        await system.ask('POST', `/announcements/${made.id}/publish`, undefined, made.version);
        message = made.id;
    }
    const rest = await Rest.phone(user);
    const apps = (await rest.get('/me/apps')).items as { id: string; name: string; nameEn: string; kind: string; embed: boolean; state: string }[];
    app = apps.find((one) => one.kind === 'web' && one.embed && one.state === 'published')!;
    await rest.ask('PUT', '/me/favourites', { appIds: apps.slice(0, 5).map(({ id }) => id) });
    const [first] = (await rest.get('/me/requestable-apps')).items as { id: string; pending: boolean }[];
    if (first && !first.pending) await rest.ask('POST', '/me/requests', { appId: first.id, reason: '轮转到急诊科，需要查看' });
});
afterAll(async () => {
    await browser.close();
});

/** Nothing sticks out at the side, and whatever is to be tapped is large enough for a thumb. */
async function faultsOf(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const faults: string[] = [];
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth > width) faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
        const inScroller = (element: Element) => element.closest('.chips') !== null;
        for (const element of document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input:not([type=radio], #search), .choice > label')) {
            const box = element.getBoundingClientRect();
            if (box.width === 0 || element.closest('.skip, [aria-hidden=true]')) continue;
            const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`;
            const [wide, high] = element.closest('.van-field') && element.tagName === 'INPUT' ? [44, 44] : [box.width, box.height];
            if (wide < 43.5 || high < 43.5) faults.push(`${name} is ${Math.round(wide)} × ${Math.round(high)}`);
            if (box.right > width + 1 && !inScroller(element)) faults.push(`${name} is cut at the side`);
        }
        return faults;
    });
}

/** Words that stick out, are cut without a sign of it, or lie on others. */
async function cutWordsOf(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const faults: string[] = [];
        const width = document.documentElement.clientWidth;
        const all: { text: string; box: DOMRect; layer: Element | null }[] = [];
        const layerOf = (element: Element | null): Element | null =>
            !element || ['fixed', 'sticky'].includes(getComputedStyle(element).position) ? element : layerOf(element.parentElement);
        const cutBy = (element: Element | null, box: DOMRect): boolean => {
            if (!element || element === document.documentElement) return false;
            const style = getComputedStyle(element);
            if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || /auto|scroll/.test(style.overflowX + style.overflowY)) return false;
            const around = element.getBoundingClientRect();
            const isCut = (style.overflowX !== 'visible' && (box.right > around.right + 1 || box.left < around.left - 1)) ||
                (style.overflowY !== 'visible' && (box.bottom > around.bottom + 2 || box.top < around.top - 2));
            return isCut || cutBy(element.parentElement, box);
        };
        /** Lines beyond the number that is shown are laid out all the same. */
        const isBeyond = (element: Element | null, box: DOMRect): boolean => element !== null &&
            ((getComputedStyle(element).webkitLineClamp !== 'none' && box.bottom > element.getBoundingClientRect().bottom + 2) || isBeyond(element.parentElement, box));
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
            const text = words.currentNode.textContent!.trim();
            const parent = words.currentNode.parentElement!;
            if (!text || parent.closest('script, option, select, noscript, .hidden, .skip, [aria-hidden=true]') || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(words.currentNode);
            for (const box of range.getClientRects()) {
                if (box.width < 2 || box.height < 2 || isBeyond(parent, box)) continue;
                if ((box.right > width + 1 || box.left < -1) && !parent.closest('.chips')) faults.push(`"${text.slice(0, 30)}" sticks out`);
                if (cutBy(parent, box)) faults.push(`"${text.slice(0, 30)}" is cut`);
                all.push({ text, box, layer: layerOf(parent) });
            }
        }
        all.forEach((one, index) => {
            for (const { text, box, layer } of all.slice(index + 1)) {
                if (layer !== one.layer || text === one.text) continue;
                const wide = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left);
                const high = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top);
                // Lines may touch where letters do not.
                if (wide > 2 && high > Math.min(box.height, one.box.height) * 0.3) faults.push(`"${text.slice(0, 30)}" lies on "${one.text.slice(0, 30)}"`);
            }
        });
        return faults;
    });
}

async function violationsOf(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
        const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 300)}`));
    });
}

const infoPath = '**/api/v1/phone/info';

/** Lets the server seem to serve further hospitals. */
async function hospitals(context: BrowserContext, count: number): Promise<void> {
    await context.route(infoPath, async (route) => {
        const info = await (await route.fetch()).json();
        for (let number = 1; number < count; number += 1) info.hospitals.push({ code: `H-${number}`, name: `汀岚医科大学附属第${'二三四五'[number - 1]}医院（东湖院区）` });
        await route.fulfill({ json: info });
    });
}

it.concurrent.each(screens)('every page is whole, legible and reachable: $language $scheme $width×$height $text%', async ({ language, scheme, width, height, text }) => {
    const { context, page, complaints } = await openPhone(browser, { locale: language, colorScheme: scheme, viewport: { width, height } });
    if (text !== 100) await page.addInitScript((size) => {
        if (window === window.top) localStorage.setItem('wardport.textSize', String(size));
    }, text);
    const faults: string[] = [];
    const look = async (name: string) => {
        // Sheets slide, lists move: once they rest, the page is as one sees it.
        await page.evaluate(() => Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => undefined))));
        await page.screenshot({ path: join(shots, `${name}-${language}-${scheme}-${width}-${text}.png`) });
        // Both colours and both languages are in these two, and in the two with the largest text.
        const checked = text !== small.text || (width === small.width && (language === 'en') === (scheme === 'dark'));
        const violations = checked ? await violationsOf(page) : [];
        for (const fault of [...violations, ...(await faultsOf(page)), ...(await cutWordsOf(page))]) faults.push(`${name}: ${fault}`);
    };
    await hospitals(context, 2);
    await page.goto(home());
    await page.locator('#org').waitFor();
    await page.locator('button[type=submit]').click();
    await page.locator('#org-wrong', { hasText: /./ }).waitFor();
    await look('sign-in-hospitals');
    await context.unroute(infoPath);
    await page.reload();
    await page.locator('#org').waitFor({ state: 'detached' });
    await look('sign-in');
    await page.locator('#staffNo').fill(user.staffNo);
    await page.locator('#password').fill(user.password);
    await page.locator('button[type=submit]').click();
    await page.locator('.tile').first().waitFor();
    await look('apps');
    await page.locator('.finder .round').click();
    await page.locator('#search').fill('ydc');
    await look('search');
    await page.locator('#search').press('Escape');
    await tile(page, language === 'en' ? app.nameEn : app.name).first().dispatchEvent('contextmenu');
    await page.locator('.sheet').waitFor();
    await look('app-sheet');
    await page.keyboard.press('Escape');
    const suspended = page.locator('.tile.suspended').first();
    if (await suspended.count()) {
        await suspended.click();
        await page.locator('.sheet').waitFor();
        await look('suspended');
        await page.keyboard.press('Escape');
    }
    await tile(page, language === 'en' ? app.nameEn : app.name).first().click();
    await page.locator('iframe').waitFor();
    await look('frame');
    const paths = ['/favourites', '/messages', `/messages/${message}`, '/requests', '/requests/new', '/me', '/devices', '/settings', '/about', `/report/${app.id}`, '/hindered'];
    for (const path of paths) {
        await page.evaluate((to) => (window.location.hash = `#${to}`), path);
        await page.locator('main h1').waitFor();
        await page.locator('.van-loading').waitFor({ state: 'detached' });
        await look(path.slice(1).replace(/\/\d+$/, '-one').replace(/\//g, '-'));
        if (path === '/requests/new' && (await page.locator('button.row:not([disabled])').count())) {
            await page.locator('button.row:not([disabled])').first().click();
            await page.locator('button[type=submit]').click();
            await look('request');
        }
        if (path === '/me') {
            await page.locator('.leave').click();
            await page.locator('.sheet').waitFor();
            await look('sign-out');
            await page.keyboard.press('Escape');
        }
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
});

it('where there are several hospitals one is chosen, and remembered on this phone', async () => {
    const { context, page } = await openPhone(browser);
    await hospitals(context, 3);
    await page.goto(home());
    await page.locator('#staffNo').fill(user.staffNo);
    await page.locator('#password').fill(user.password);
    await page.locator('button[type=submit]').click();
    await page.locator('#org-wrong', { hasText: '请选择医院' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('org');
    expect(await page.locator('#org option:not([disabled])').count()).toBe(3);
    // At another hospital the same number is somebody else.
    await page.locator('#org').selectOption('H-1');
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').filter({ hasText: '工号或密码不正确' }).waitFor();
    await page.locator('#org').selectOption(user.orgCode);
    await page.locator('#password').fill(user.password);
    await page.locator('button[type=submit]').click();
    await page.locator('.tile').first().waitFor();
    await page.evaluate(() => (window.location.hash = '#/me'));
    await page.locator('.leave').click();
    await page.locator('.sheet').getByRole('button', { name: '退出' }).click();
    await page.locator('#org').waitFor();
    expect(await page.locator('#org').inputValue()).toBe(user.orgCode);
    await context.close();
});
