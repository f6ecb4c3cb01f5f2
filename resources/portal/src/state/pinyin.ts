// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** The first character of each initial in the order of pinyin: the browser's own collation knows all the others. */
const firsts: [string, string][] = [
    ['a', '阿'], ['b', '八'], ['c', '嚓'], ['d', '哒'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'], ['j', '讥'], ['k', '咔'],
    ['l', '垃'], ['m', '妈'], ['n', '拏'], ['o', '噢'], ['p', '妑'], ['q', '七'], ['r', '呥'], ['s', '仨'], ['t', '他'], ['w', '屲'],
    ['x', '夕'], ['y', '丫'], ['z', '帀'],
];

const collator = new Intl.Collator('zh-CN-u-co-pinyin');
const usable = collator.resolvedOptions().locale.startsWith('zh') && collator.compare('八', '丫') < 0;
const known = new Map<string, string>();

function initialOf(character: string): string {
    if (!/[\u4e00-\u9fff]/.test(character)) return character.toLowerCase();
    let initial = '';
    for (const [letter, first] of firsts) {
        if (collator.compare(character, first) < 0) break;
        initial = letter;
    }
    return initial;
}

/** "移动查房" → "ydcf"; nothing where the browser has no collation for Chinese. */
export function initialsOf(text: string): string {
    if (!usable) return '';
    let initials = known.get(text);
    if (initials === undefined) {
        initials = [...text].map(initialOf).join('');
        known.set(text, initials);
    }
    return initials;
}
