// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

const portal = join(process.env.PORTAL_BUILD ?? '', 'portal');
const read = (file: string) => readFileSync(join(portal, file));
const index = read('index.html').toString();
const scripts = () => readdirSync(join(portal, 'assets')).filter((file) => file.endsWith('.js'));

/** What a browser loads before anything is seen: the entry, with all it imports by itself. */
function initial(): string[] {
    const wanted = [...index.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1] as string);
    const all = new Set<string>();
    while (wanted.length > 0) {
        const file = wanted.pop() as string;
        if (all.has(file)) continue;
        all.add(file);
        for (const match of read(`assets/${file}`).toString().matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) wanted.push(match[1] as string);
    }
    return [...all];
}

it('the first load is at most 150 KB of compressed JavaScript', () => {
    const files = initial();
    const size = (ending: string) => files.reduce((sum, file) => sum + read(`assets/${file}.${ending}`).length, 0);
    console.info(`first load: ${files.length} scripts, ${size('br')} bytes by brotli, ${size('gz')} by gzip`);
    expect(size('br')).toBeGreaterThan(20 * 1024);
    expect(size('br')).toBeLessThanOrEqual(150 * 1024);
    expect(size('gz')).toBeLessThanOrEqual(150 * 1024);
});

it('every text file has its compressed forms, which hold the same', () => {
    const files = ['index.html', 'sw.js', 'manifest.webmanifest', ...readdirSync(join(portal, 'assets')).filter((file) => /\.(js|css)$/.test(file)).map((file) => `assets/${file}`)];
    for (const file of files) {
        expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file)), file).toBe(true);
        expect(gunzipSync(read(`${file}.gz`)).equals(read(file)), file).toBe(true);
    }
});

it('nothing needs more than the policy for content allows', () => {
    expect(index).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(index).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(index).not.toMatch(/https?:\/\//);
    for (const file of scripts()) expect(read(`assets/${file}`).toString(), file).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
    for (const file of readdirSync(join(portal, 'assets')).filter((name) => name.endsWith('.css')))
        expect(read(`assets/${file}`).toString(), file).not.toMatch(/url\(|@import|@font-face/);
});

it('the manifest makes it installable', () => {
    const manifest = JSON.parse(read('manifest.webmanifest').toString()) as { start_url: string; display: string; icons: { src: string; sizes: string; purpose: string }[] };
    expect(manifest.display).toBe('standalone');
    expect(manifest.start_url).toBe('/');
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src } of manifest.icons) expect(existsSync(join(portal, src)), src).toBe(true);
});

it('the service worker holds the whole portal, and nothing that is not there', () => {
    const list = /\[("\/[^\]]+")\]/.exec(read('sw.js').toString())?.[1] ?? '';
    const shell = JSON.parse(`[${list}]`) as string[];
    expect(shell).toContain('/');
    for (const path of shell.filter((one) => one !== '/')) expect(existsSync(join(portal, path)), path).toBe(true);
    for (const file of scripts()) expect(shell).toContain(`/assets/${file}`);
});
