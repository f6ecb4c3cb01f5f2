// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
/** What the server tells phones, as in resources/openapi/wardport.yaml. Times are RFC 3339 in UTC, ids are strings. */

export type Platform = 'android' | 'ios' | 'harmonyos';
export type AppKind = 'web' | 'native';
export type AppState = 'draft' | 'trial' | 'published' | 'suspended' | 'retired';

export const categories = ['clinical', 'nursing', 'medicalTechnology', 'administration', 'publicHealth', 'education',
    'operations', 'communication'] as const;
export type AppCategory = (typeof categories)[number];

export interface PhoneInfo {
    instanceName: string;
    hospitals: { code: string; name: string }[];
    vpnRequired: boolean;
    throughVpn: boolean;
    passwordless: boolean;
    personName: string;
    minClientVersion: string;
    portalVersion: string;
}

export interface SignInInput {
    orgCode: string;
    staffNo: string;
    password: string;
    deviceId: string;
    deviceName: string;
    platform?: Platform;
    clientVersion: string;
    cookie: true;
}

export interface Me {
    personId: string;
    staffNo: string;
    name: string;
    departmentName: string;
    hospitalName: string;
}

export interface PhoneSession {
    me: Me;
    expiresAt: string;
}

export interface AppPlatform {
    platform: Platform;
    package: string;
    minVersion: string;
    downloadUrl: string;
}

export interface Maintenance {
    from: string;
    until: string;
    notice: string;
}

export interface MyApp {
    id: string;
    kind: AppKind;
    name: string;
    nameEn: string;
    description: string;
    descriptionEn: string;
    icon?: string;
    category: AppCategory;
    order: number;
    state: AppState;
    notice?: string;
    embed: boolean;
    platforms: AppPlatform[];
    maintenance?: Maintenance;
}

export interface LaunchCall {
    kind: AppKind;
    url?: string;
    embed?: boolean;
    platform?: Platform;
    uri?: string;
    package?: string;
    fallbackUrl?: string;
    downloadUrl?: string;
}

export interface Launch {
    eventId: string;
    call: LaunchCall;
    ticketExpiresAt?: string;
}

export type EventType = 'launch' | 'opened' | 'failed';
export type Failure = 'notInstalled' | 'timeout' | 'denied' | 'blocked' | 'blank' | 'network' | 'serverError' | 'badCall';

export interface PhoneEvent {
    id: string;
    type: EventType;
    appId: string;
    at: string;
    durationMs?: number;
    failure?: Failure;
    network?: string;
    platform?: Platform;
    offline?: boolean;
}

export interface EventsResult {
    accepted: number;
    duplicates: number;
    rejected: { id: string; code: string }[];
}

export interface Message {
    id: string;
    title: string;
    text: string;
    level: 'normal' | 'important';
    appId?: string;
    publishedAt: string;
    readAt?: string;
}

export interface Messages {
    items: Message[];
    unread: number;
}

export interface Device {
    id: string;
    name: string;
    platform?: Platform;
    current: boolean;
    trusted: boolean;
    blocked: boolean;
    signedIn: boolean;
    lastSeenAt: string;
}

export type RequestState = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'expired';

export interface MyRequest {
    id: string;
    appId: string;
    appName: string;
    appNameEn: string;
    reason: string;
    until?: string;
    state: RequestState;
    createdAt: string;
    decidedAt?: string;
    decisionNote: string;
    grantedUntil?: string;
}

export interface RequestableApp {
    id: string;
    kind: AppKind;
    name: string;
    nameEn: string;
    description: string;
    icon?: string;
    category: AppCategory;
    pending: boolean;
}

export interface Report {
    id: string;
    appId?: string;
    text: string;
    context: Record<string, string>;
}
