// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { categories, type AppCategory, type MyApp } from '../api/model';
import { initialsOf } from './pinyin';

/** Takes a new list over, keeping what is the same so that nothing is drawn again; tells what has gone and come. */
export function mergeApps(before: MyApp[], after: MyApp[]): { items: MyApp[]; gone: MyApp[]; come: MyApp[] } {
    const known = new Map(before.map((app) => [app.id, app]));
    const come: MyApp[] = [];
    const items = after.map((app) => {
        const old = known.get(app.id);
        known.delete(app.id);
        if (!old) come.push(app);
        return old && JSON.stringify(old) === JSON.stringify(app) ? old : app;
    });
    return { items, gone: [...known.values()], come };
}

export interface Section {
    category: AppCategory;
    apps: MyApp[];
}

export function sectionsOf(apps: MyApp[]): Section[] {
    const byCategory = new Map<AppCategory, MyApp[]>();
    for (const app of apps) {
        const list = byCategory.get(app.category);
        if (list) list.push(app);
        else byCategory.set(app.category, [app]);
    }
    return categories.flatMap((category) => {
        const found = byCategory.get(category);
        return found ? [{ category, apps: [...found].sort((a, b) => a.order - b.order) }] : [];
    });
}

/** By name in both languages and by pinyin initials; names that begin so come first. */
export function searchApps<T extends { name: string; nameEn: string; description: string; descriptionEn?: string }>(apps: T[], text: string): T[] {
    const wanted = text.trim().toLowerCase();
    if (!wanted) return apps;
    const rank = (app: T): number => {
        const names = [app.name.toLowerCase(), app.nameEn.toLowerCase(), initialsOf(app.name)];
        if (names.some((name) => name.startsWith(wanted))) return 0;
        if (names.some((name) => name.includes(wanted))) return 1;
        return `${app.description} ${app.descriptionEn ?? ''}`.toLowerCase().includes(wanted) ? 2 : 3;
    };
    return apps
        .map((app, index) => ({ app, index, rank: rank(app) }))
        .filter((found) => found.rank < 3)
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map((found) => found.app);
}

export type AppCondition = 'well' | 'trial' | 'maintenance' | 'planned' | 'suspended';

export function conditionOf(app: MyApp, at: Date): AppCondition {
    if (app.state === 'suspended') return 'suspended';
    if (app.maintenance && new Date(app.maintenance.until) > at)
        return new Date(app.maintenance.from) <= at ? 'maintenance' : 'planned';
    return app.state === 'trial' ? 'trial' : 'well';
}

export function toggled(ids: string[], id: string): string[] {
    return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** One place up or down among those that are shown; ids of apps that are away for now keep their places. */
export function moved(ids: string[], id: string, step: -1 | 1, shown: (id: string) => boolean = () => true): string[] {
    const from = ids.indexOf(id);
    let to = from + step;
    while (to >= 0 && to < ids.length && !shown(ids[to] as string)) to += step;
    if (from < 0 || to < 0 || to >= ids.length) return ids;
    const next = [...ids];
    next.splice(from, 1);
    next.splice(to, 0, id);
    return next;
}
