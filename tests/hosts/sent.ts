/*
 * What each host sends with an address over https, read from the files that are made for it: as the host's own rules say, and
 * not from the table behind them. Of the real servers `npm run test:hosts` asks.
 */
import assert from 'node:assert/strict';
import { literally } from '../../src/model/plain-text.ts';
import type { Files, Site } from '../../tools/hosts/site.ts';
import type { Headers } from '../../tools/hosts/table.ts';
import { headersOn, matching, readHeadersFile } from './headers-file.ts';

/** The headers of an address that stands under the base. */
export type Sends = (address: string) => Headers;

const pairs = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value] as const);

/** A reader for each host that takes headers of ours. @param files as `hostFiles` gives them */
export function sendersOf(files: Files, { base }: Pick<Site, 'base'>): Readonly<Record<string, Sends>> {
  const of = (name: string) => files[name] ?? assert.fail(`no ${name}`);
  return {
    netlify: fromHeadersFile(of('netlify/_headers'), matching.Netlify),
    'cloudflare-pages': fromHeadersFile(of('cloudflare-pages/_headers'), matching['Cloudflare Pages']),
    'cloudflare-workers': fromHeadersFile(of('cloudflare-workers/_headers'), matching['Cloudflare Pages']),
    firebase: fromFirebase(of('firebase/firebase.json')),
    azure: fromAzure(of('azure/staticwebapp.config.json')),
    's3-cloudfront': fromPolicies(of),
    nginx: fromNginx(of('nginx/maps.conf'), of('nginx/locations.conf')),
    caddy: fromCaddy(of('caddy/Caddyfile'), base),
    apache: fromApache(of('apache/.htaccess')),
  };
}

function fromHeadersFile(text: string, matches: (path: string) => RegExp): Sends {
  const file = readHeadersFile(text);
  return (address) => Object.fromEntries(headersOn(file, address, matches));
}

/** Every rule whose glob fits: a star is a segment, two are anything. No header but the type comes from two. */
function fromFirebase(text: string): Sends {
  const { hosting } = JSON.parse(text);
  const rules: { source: string; headers: { key: string; value: string }[] }[] = hosting.headers;
  const matches = (source: string) =>
    new RegExp(
      `^${source
        .split('**')
        .map((part) => part.split('*').map(literally).join('[^/]+'))
        .join('.*')}$`,
    );
  return (address) => {
    const found = rules
      .filter(({ source }) => matches(source).test(address))
      .flatMap(({ headers }) => headers)
      .filter(({ key }) => key !== 'Content-Type');
    assert.equal(new Set(found.map(({ key }) => key)).size, found.length, `${address}: a header twice`);
    return Object.fromEntries(found.map(({ key, value }) => [key, value]));
  };
}

/** The first route that fits, over what all get; an empty value takes a header back. */
function fromAzure(text: string): Sends {
  const { globalHeaders, routes } = JSON.parse(text);
  const list: { route: string; headers?: Headers }[] = routes;
  return (address) => {
    const fits = ({ route }: { route: string }) =>
      route.endsWith('*') ? address.startsWith(route.slice(0, -1)) : route === address;
    const merged: Headers = { ...globalHeaders, ...list.find(fits)?.headers };
    return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
  };
}

/** A glob of CloudFront, in which a star crosses slashes. */
export const glob = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

function fromPolicies(of: (name: string) => string): Sends {
  const behaviours: { path: string; policy: string }[] = JSON.parse(of('s3-cloudfront/behaviours.json'));
  return (address) => {
    const { policy = 'pages' } = behaviours.find(({ path }) => glob(path).test(address)) ?? {};
    const {
      SecurityHeadersConfig: security,
      CustomHeadersConfig: custom,
      CorsConfig: cors,
    } = JSON.parse(of(`s3-cloudfront/policy-${policy}.json`));
    const { ContentSecurityPolicy: frames, StrictTransportSecurity: transport } = security;
    return {
      ...(security.ContentTypeOptions ? { 'X-Content-Type-Options': 'nosniff' } : {}),
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      ...(frames ? { 'Content-Security-Policy': frames.ContentSecurityPolicy } : {}),
      ...(transport ? { 'Strict-Transport-Security': `max-age=${transport.AccessControlMaxAgeSec}` } : {}),
      ...Object.fromEntries(custom.Items.map((one: { Header: string; Value: string }) => [one.Header, one.Value])),
      ...(cors ? { 'Access-Control-Allow-Origin': cors.AccessControlAllowOrigins.Items[0] } : {}),
    };
  };
}

function fromNginx(maps: string, locations: string): Sends {
  const variables = new Map(
    [...maps.matchAll(/map (\S+|".*?") (\$\w+) \{([\s\S]*?)\n\}/g)].map(([, source = '', name = '', body = '']) => [
      name,
      { source, rules: pairs(body, /"~(.*)" "(.*)";/g) },
    ]),
  );
  const sentAs = (value: string, address: string): string => {
    const variable = variables.get(value);
    if (!variable) return value.replace(/^"(.*)"$/, '$1');
    const asked = variable.source === '$uri' ? address : 'on ';
    return variable.rules.find(([pattern]) => new RegExp(pattern).test(asked))?.[1] ?? '';
  };
  const set = pairs(locations, /add_header (\S+) (.*) always;/g);
  return (address) =>
    Object.fromEntries(set.map(([name, value]) => [name, sentAs(value, address)]).filter(([, value]) => value !== ''));
}

function fromCaddy(text: string, base: string): Sends {
  // What follows is for what is not there.
  const [main = ''] = text.split('handle_errors');
  const matchers = new Map(pairs(main, /(@rule\w+) path_regexp (.*)/g));
  const set = [...main.matchAll(/^\t+header (?:(@\S+) )?([A-Z]\S*) "(.*)"$/gm)];
  return (address) =>
    Object.fromEntries(
      set
        .filter(([, matcher]) => {
          if (matcher === undefined || matcher === '@https') return true;
          // `handle_path` has taken the base away.
          return new RegExp(matchers.get(matcher) ?? '^$').test(`/${address.slice(base.length)}`);
        })
        .map(([, , name, value]) => [name, value]),
    );
}

function fromApache(text: string): Sends {
  const set = [...text.matchAll(/^Header always set (\S+) "(.*?)"(?: "expr=(.*)")?$/gm)];
  const holds = (condition: string | undefined, address: string) => {
    const pattern = /REQUEST_URI\} =~ m#(.*)#$/.exec(condition ?? '')?.[1];
    return pattern === undefined || new RegExp(pattern).test(address);
  };
  return (address) =>
    Object.fromEntries(
      set.filter(([, , , condition]) => holds(condition, address)).map(([, name, value]) => [name, value]),
    );
}
