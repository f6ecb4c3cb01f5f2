// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { ask } from './http';
import type { Device, EventsResult, Launch, Me, Messages, MyApp, MyRequest, PhoneEvent, PhoneInfo, PhoneSession, Platform,
    Report, RequestableApp, SignInInput } from './model';

const base = '/api/v1';
const id = encodeURIComponent;

async function bodyOf<T>(path: string, how: Parameters<typeof ask>[1] = {}): Promise<T> {
    return (await ask<T>(base + path, how)).body;
}

/** Every request the portal makes, one line each. */
export const portal = {
    info: () => bodyOf<PhoneInfo>('/phone/info'),
    signIn: (body: SignInInput) => bodyOf<PhoneSession>('/phone/sessions', { method: 'POST', body, seconds: 30 }),
    signOut: () => bodyOf<void>('/phone/sessions/current', { method: 'DELETE' }),
    me: () => bodyOf<Me>('/me'),

    apps: (etag: string) => ask<{ items: MyApp[] }>(`${base}/me/apps`, { etag, seconds: 10 }),
    launch: (app: string, body: { eventId: string; platform?: Platform; network: string }) =>
        bodyOf<Launch>(`/me/apps/${id(app)}/launch`, { method: 'POST', body, seconds: 8 }),
    events: (events: PhoneEvent[]) => bodyOf<EventsResult>('/me/events', { method: 'POST', body: { events }, seconds: 30 }),

    favourites: () => bodyOf<{ appIds: string[] }>('/me/favourites'),
    setFavourites: (appIds: string[]) => bodyOf<{ appIds: string[] }>('/me/favourites', { method: 'PUT', body: { appIds } }),

    messages: () => bodyOf<Messages>('/me/messages'),
    readMessage: (message: string) => bodyOf<void>(`/me/messages/${id(message)}/read`, { method: 'POST' }),

    requestableApps: () => bodyOf<{ items: RequestableApp[] }>('/me/requestable-apps'),
    requests: () => bodyOf<{ items: MyRequest[] }>('/me/requests'),
    request: (body: { appId: string; reason: string; until?: string }) =>
        bodyOf<MyRequest>('/me/requests', { method: 'POST', body }),
    withdraw: (request: string) => bodyOf<void>(`/me/requests/${id(request)}`, { method: 'DELETE' }),

    devices: () => bodyOf<{ items: Device[] }>('/me/devices'),
    signOutDevice: (device: string) => bodyOf<void>(`/me/devices/${id(device)}`, { method: 'DELETE' }),

    report: (body: Report) => bodyOf<{ id: string; duplicate: boolean }>('/me/reports', { method: 'POST', body }),
};
