// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { inject } from 'vitest';

import type { Rest } from './rest';

export interface VendorApp {
    id: string;
    name: string;
    origin: string;
}

const folder = fileURLToPath(new URL('../../signon', import.meta.url));

/** Vendors' servers with stock clients of OpenID Connect and CAS, whose apps are open to one person. */
export class Vendors {
    private constructor(private readonly servers: ChildProcess, readonly near: VendorApp, readonly far: VendorApp, readonly cas: VendorApp) {}

    static async start(system: Rest, security: Rest, person: string): Promise<Vendors> {
        const { caCertificate, phone } = inject('ready');
        const [vendor] = (await system.get('/vendors?limit=1')).items;
        const record = (code: string, name: string, url: string) =>
            ({ code, vendorId: vendor.id, kind: 'web', name, nameEn: code, category: 'clinical', embed: true, internalUrl: url });
        const make = async (code: string, name: string) => (await system.ask('POST', '/apps', record(code, name, 'https://later.hospital.example/'))).id as string;
        const ids = { near: await make('near', '同站查房'), far: await make('far', '异站查房'), cas: await make('cas', '影像调阅') };
        const secretOf = async (id: string) => (await system.ask('POST', `/apps/${id}/secret`)).secret as string;

        // What stands at the portal's own host is of its site, whatever the port; the same machine by its number is not.
        const settings = {
            issuer: phone, certificate: caCertificate, key: caCertificate.replace(/\.\w+$/, '.key'),
            oidc: [{ host: new URL(phone).hostname, clientId: 'near', secret: await secretOf(ids.near) }, { host: '127.0.0.1', clientId: 'far', secret: await secretOf(ids.far) }],
        };
        const servers = spawn(process.execPath, ['apps.mjs', JSON.stringify(settings)],
            { cwd: folder, env: { ...process.env, NODE_EXTRA_CA_CERTS: caCertificate }, stdio: ['pipe', 'pipe', 'inherit'] });
        const line = (await Promise.race([once(servers.stdout, 'data'), once(servers, 'exit').then(() => Promise.reject(new Error('the vendors\' servers ended')))])) as [Buffer];
        const { oidc: [near, far], cas } = JSON.parse(line[0].toString()) as { oidc: [string, string]; cas: string };

        const publish = async (id: string, code: string, name: string, origin: string, signOn: object) => {
            const made = await system.get(`/apps/${id}`);
            await system.ask('PUT', `/apps/${id}`, record(code, name, `${origin}/`), made.version);
            await system.ask('PUT', `/apps/${id}/sign-on`, signOn, (await system.get(`/apps/${id}/sign-on`)).version);
            await system.ask('POST', `/apps/${id}/state`, { state: 'published' }, (await system.get(`/apps/${id}`)).version);
            return { id, name, origin };
        };
        const oidc = (origin: string) => ({
            oidc: true, redirectUris: [`${origin}/back`], postLogoutRedirectUris: [`${origin}/bye`], backChannelLogoutUri: `${origin}/out`,
            clientAuthentication: 'clientSecretBasic', signing: 'es256', casServices: [],
        });
        const all = [await publish(ids.near, 'near', '同站查房', near, oidc(near)), await publish(ids.far, 'far', '异站查房', far, oidc(far)),
            await publish(ids.cas, 'cas', '影像调阅', cas, { cas: true, casServices: [cas], redirectUris: [], postLogoutRedirectUris: [] })] as const;
        await security.ask('POST', '/grant-change-sets', {
            note: 'sign-on', changes: all.map(({ id }) => ({ operation: 'add', subjectType: 'person', subjectId: person, appId: id, effect: 'allow' })),
        });
        return new Vendors(servers, ...all);
    }

    async stop(): Promise<void> {
        this.servers.stdin?.end();
        if (this.servers.exitCode === null) await once(this.servers, 'exit');
    }
}
