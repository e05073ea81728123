/* What an editor sees in the place of a page while the content has a fault: each with its file, its line and the cure. */
import { markup } from '../markup/markup.ts';

/** The development server alone sends it; its script of Vite loads the page anew when a file is mended. */
export function faultPage(faults: readonly string[]): string {
  const title = `The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  return `${markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<script type="module" src="/@vite/client"></script></head>
<body>
<h1>${title}</h1>
<ul>${faults.map((fault) => markup`<li><code>${fault}</code></li>`)}</ul>
<p>The page comes back by itself when the file is mended.</p>
</body>
</html>
`}`;
}
