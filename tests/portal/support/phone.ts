// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page, type Route } from 'playwright-core';
import { inject } from 'vitest';

import type { PhoneUser } from './hospital';

const agent = 'Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

/** The browser trusts the server's key, as a phone does whose hospital has installed the certificate. */
export function openBrowser(): Promise<Browser> {
    const certificate = new X509Certificate(readFileSync(inject('ready').caCertificate));
    const key = createHash('sha256').update(certificate.publicKey.export({ type: 'spki', format: 'der' })).digest('base64');
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', `--ignore-certificate-errors-spki-list=${key}`, '--disable-dev-shm-usage'],
    });
}

export interface Phone {
    context: BrowserContext;
    page: Page;
    /** What the browser complained about: breaches of the policy for content, headers it does not know, errors of scripts. */
    complaints: string[];
}

/** What every app of the sample hospital shows. */
export const showVendor = (route: Route): Promise<void> =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>vendor</title><h1>Vendor</h1>' });

export async function openPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
    const context = await browser.newContext({
        viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', colorScheme: 'light', userAgent: agent,
        reducedMotion: 'reduce', ignoreHTTPSErrors: true, ...options,
    });
    context.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', (error) => {
        if (new URL(page.url()).origin === new URL(inject('ready').phone).origin && !error.message.includes('vendor')) complaints.push(error.message);
    });
    page.on('console', (message) => {
        // Refusals that a test brings about are told by the browser too.
        if (['error', 'warning'].includes(message.type()) && !/Failed to load resource|net::ERR_/.test(message.text())) complaints.push(message.text());
    });
    await context.route('https://*.hospital.example/**', showVendor);
    return { context, page, complaints };
}

export const home = (path = '/'): string => `${inject('ready').phone}/#${path}`;

export async function signIn(page: Page, user: PhoneUser, url = home()): Promise<void> {
    await page.goto(url);
    await page.locator('#staffNo').fill(user.staffNo);
    await page.locator('#password').fill(user.password);
    await page.locator('button[type=submit]').click();
    await page.locator('.tile').first().waitFor();
}

/** The tile of an app below its category, not the ones among favourites and recents. */
export const tile = (page: Page, name: string) => page.locator('section[data-category] .tile', { has: page.locator('.name', { hasText: new RegExp(`^${name}$`) }) });

/** The service worker has all of the portal and looks after this page. */
export async function untilInstalled(page: Page): Promise<void> {
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null));
}
