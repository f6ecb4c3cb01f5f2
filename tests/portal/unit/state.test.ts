// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, it, vi } from 'vitest';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

const { moved, toggled } = await import('@portal/state/list');
const { pauseAfter } = await import('@portal/state/poll');
const { ask, ApiError } = await import('@portal/api/http');
const { now } = await import('@portal/state/clock');

it('favourites are put in order', () => {
    expect(toggled(['1', '2'], '3')).toEqual(['1', '2', '3']);
    expect(toggled(['1', '2'], '1')).toEqual(['2']);
    expect(moved(['1', '2', '3'], '3', -1)).toEqual(['1', '3', '2']);
    expect(moved(['1', '2', '3'], '1', 1)).toEqual(['2', '1', '3']);
    expect(moved(['1', '2', '3'], '1', -1)).toEqual(['1', '2', '3']);
    expect(moved(['1', 'away', '3'], '3', -1, (id) => id !== 'away')).toEqual(['3', '1', 'away']);
});

it('a server out of reach is asked ever less often', () => {
    expect([0, 1, 2, 3, 4, 50].map((failures) => pauseAfter(failures, 3000))).toEqual([3000, 6000, 12_000, 24_000, 30_000, 30_000]);
});

const answer = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal('fetch', answer));

it('requests carry the portal\'s own header, and refusals their code', async () => {
    answer.mockResolvedValueOnce(new Response('{"code":"accountLocked","requestId":"r"}', { status: 429, headers: { 'Retry-After': '90' } }));
    await expect(ask('/api/v1/me')).rejects.toMatchObject({ status: 429, code: 'accountLocked', retryAfter: 90, requestId: 'r', unanswered: false });
    expect(answer.mock.lastCall?.[1]?.headers).toMatchObject({ 'X-Wardport-Portal': '1' });
    answer.mockRejectedValueOnce(new TypeError('no route'));
    await expect(ask('/api/v1/me')).rejects.toMatchObject({ status: 0, code: 'network', unanswered: true });
    answer.mockResolvedValueOnce(new Response('<html>', { status: 502 }));
    await expect(ask('/api/v1/me')).rejects.toBeInstanceOf(ApiError);
});

it('a phone\'s wrong clock is set right by the server\'s', async () => {
    const server = Date.now() + 3 * 3600_000;
    answer.mockResolvedValueOnce(new Response('{}', { headers: { Date: new Date(server).toUTCString() } }));
    await ask('/api/v1/me');
    expect(Math.abs(now().getTime() - server)).toBeLessThan(3000);
    answer.mockResolvedValueOnce(new Response('{}', { headers: { Date: new Date().toUTCString() } }));
    await ask('/api/v1/me');
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(50);
});
