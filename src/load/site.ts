/* Where the site will be served: the base path and the origin, from the environment of the build. */

export const site = {
  /** Base path with closing slash: "/" or "/orders/". */
  base: withSlash(process.env['BASE'] ?? '/'),
  /** Origin without closing slash; the example domain on this machine, which `npm run build` does not publish. */
  origin: (process.env['SITE'] ?? 'https://orders-and-warrants.example').replace(/\/+$/, ''),
} as const;

/** The absolute form of an address of the site: canonical links, citations, share tags. */
export function absolute(address: string): string {
  return `${site.origin}${address}`;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
