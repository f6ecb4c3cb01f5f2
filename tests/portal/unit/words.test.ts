// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import en from '@portal/i18n/en.json';
import zh from '@portal/i18n/zh-CN.json';

const source = fileURLToPath(new URL('../../../resources/portal/src', import.meta.url));

function flat(words: object, path = ''): Map<string, string> {
    const all = new Map<string, string>();
    for (const [key, value] of Object.entries(words)) {
        if (typeof value === 'string') all.set(path + key, value);
        else for (const [inner, text] of flat(value as object, `${path + key}.`)) all.set(inner, text);
    }
    return all;
}

function files(folder: string): string[] {
    return readdirSync(folder).map((name) => join(folder, name)).flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));
}

const inZh = flat(zh);
const inEn = flat(en);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const code = files(source).filter((path) => /\.(vue|ts)$/.test(path)).map((path) => readFileSync(path, 'utf8')).join('\n');

it('both languages have the same words with the same places in them', () => {
    expect([...inEn.keys()].sort()).toEqual([...inZh.keys()].sort());
    for (const [key, text] of inZh) expect(placeholders(inEn.get(key) ?? ''), key).toEqual(placeholders(text));
});

it('no word is empty, and none is in the other language', () => {
    for (const [key, text] of [...inZh, ...inEn]) expect(text.trim(), key).not.toBe('');
    for (const [key, text] of inEn) expect(text, key).not.toMatch(/[\u4e00-\u9fff]/);
});

it('every word that is asked for is there', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g), ...code.matchAll(/\? '(\w+\.[\w.]+)' : '(\w+\.[\w.]+)'/g), ...code.matchAll(/(?:title|key): '(\w+\.[\w.]+)'/g)]
        .flatMap((match) => match.slice(1).filter((key): key is string => Boolean(key)));
    expect(asked.length).toBeGreaterThan(80);
    for (const key of asked) expect(inZh.has(key), key).toBe(true);
});

it('every word is asked for somewhere', () => {
    // Words whose key is put together while running: `state.${…}`.
    const families = [...code.matchAll(/`([\w.]+)\.\$\{/g)].map((match) => `${match[1]}.`);
    const unused = [...inZh.keys()].filter((key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)));
    expect(unused).toEqual([]);
});
