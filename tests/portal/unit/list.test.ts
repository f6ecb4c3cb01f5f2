// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';

import type { MyApp } from '@portal/api/model';
import { conditionOf, mergeApps, searchApps, sectionsOf } from '@portal/state/list';
import { initialsOf } from '@portal/state/pinyin';

const app = (id: string, more: Partial<MyApp> = {}): MyApp => ({
    id, kind: 'web', name: `应用${id}`, nameEn: `App ${id}`, description: '', descriptionEn: '', category: 'clinical', order: 0, state: 'published', embed: true, platforms: [],
    ...more,
});

describe('a new list', () => {
    it('keeps what has not changed, and tells what came and went', () => {
        const before = [app('1'), app('2'), app('3')];
        const { items, gone, come } = mergeApps(before, [app('3'), app('2', { state: 'suspended' }), app('4')]);
        expect(items.map(({ id }) => id)).toEqual(['3', '2', '4']);
        expect(items[0]).toBe(before[2]);
        expect(items[1]).not.toBe(before[1]);
        expect(gone).toEqual([before[0]]);
        expect(come.map(({ id }) => id)).toEqual(['4']);
    });
});

describe('sections', () => {
    it('follow the order of categories and of the apps in them', () => {
        const sections = sectionsOf([app('1', { category: 'nursing', order: 2 }), app('2', { category: 'nursing', order: 1 }), app('3')]);
        expect(sections.map(({ category, apps }) => [category, apps.map(({ id }) => id)])).toEqual([['clinical', ['3']], ['nursing', ['2', '1']]]);
    });
});

describe('the search', () => {
    const all = [app('1', { name: '移动查房', nameEn: 'Ward Rounds' }), app('2', { name: '危急值', nameEn: 'Critical Values' }), app('3', { name: '护理查房', nameEn: '', description: '移动' }), app('4', { name: '随访', nameEn: 'Follow-up', descriptionEn: 'Hypertension' })];
    const ids = (text: string) => searchApps(all, text).map(({ id }) => id);

    it('knows names, English names, descriptions and pinyin initials', () => {
        expect(ids('查房')).toEqual(['1', '3']);
        expect(ids('ward')).toEqual(['1']);
        expect(ids('VALUES')).toEqual(['2']);
        expect(ids('ydcf')).toEqual(['1']);
        expect(ids('wj')).toEqual(['2']);
        expect(ids('移动')).toEqual(['1', '3']);
        expect(ids('xyz')).toEqual([]);
        expect(ids('hyper')).toEqual(['4']);
        expect(ids(' ')).toEqual(['1', '2', '3', '4']);
    });

    it('spells initials', () => {
        expect(initialsOf('电子病历 OA')).toBe('dzbl oa');
        expect(initialsOf('血糖监测')).toBe('xtjc');
        expect(initialsOf('安全啊')).toBe('aqa');
    });
});

describe('the condition of an app', () => {
    const at = new Date('2026-11-25T10:00:00Z');
    const window = (from: string, until: string) => ({ maintenance: { from, until, notice: '' } });

    it.each([
        [{}, 'well'],
        [{ state: 'trial' }, 'trial'],
        [{ state: 'suspended', ...window('2026-11-25T09:00:00Z', '2026-11-25T11:00:00Z') }, 'suspended'],
        [window('2026-11-25T10:00:00Z', '2026-11-25T11:00:00Z'), 'maintenance'],
        [window('2026-11-25T12:00:00Z', '2026-11-25T13:00:00Z'), 'planned'],
        [window('2026-11-25T08:00:00Z', '2026-11-25T10:00:00Z'), 'well'],
    ] as [Partial<MyApp>, string][])('%j is %s', (more, expected) => expect(conditionOf(app('1', more), at)).toBe(expected));
});
