// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

/** The icons of resources/icons that the portal draws; the build takes in these and no others. */
const files = import.meta.glob<string>(
    '../../../icons/{apps,arrow-down,arrow-up,back,bug,building,check,chevron-down,chevron-right,clock,close,delete,device,error,eye,eye-off,globe,history,hourglass,info,key,language,lock,mail,more,offline,ok,open,pause,phone,refresh,search,send,settings,shield,sign-out,star,theme,user,vpn,warning,add,export}.svg',
    { query: '?raw', import: 'default', eager: true },
);

export const icons: Record<string, string> = Object.fromEntries(
    Object.entries(files).map(([path, svg]) => [
        path.replace(/^.*\/|\.svg$/g, ''),
        svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, ''),
    ]),
);
