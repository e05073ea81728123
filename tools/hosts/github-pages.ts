/* GitHub Pages: a workflow to publish from, and what this host cannot do. */
import type { Files, Site } from './site.ts';

export function githubPagesFiles({ base, origin }: Site): Files {
  return {
    'workflow.yml': workflow(base, origin),
    '.nojekyll': '',
    'README.md': readme(base),
  };
}

function workflow(base: string, origin: string): string {
  return `# Copy to .github/workflows/publish.yml, and choose "GitHub Actions" in the repository's settings for Pages.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm run build
        env:
          SITE: ${origin}
          BASE: ${base}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}

function readme(base: string): string {
  return `# GitHub Pages

1. Copy \`workflow.yml\` to \`.github/workflows/publish.yml\`; in the repository's settings, Pages, choose GitHub Actions.
2. A project's pages stand at \`/<repository>/\`: \`BASE\` in the workflow must be that (it is \`${base}\`), and \`SITE\` the
   address of the account's pages. With a domain of your own, \`BASE\` is \`/\`.

\`404.html\` and \`.nojekyll\` are in the built folder. Without \`.nojekyll\`, a branch that is published without a workflow
would lose \`_astro/\`, whose name begins with an underscore.

## What this host cannot do

- It sends no header of ours. Every page can be framed by anyone, not only the embeds; embeds themselves work.
- It decides on caching: the same few minutes for all, also for \`_astro/\`, whose files never change.
- It knows no redirects. A moved page leaves a page behind that leads on; a feed or a data file cannot.
- It chooses content types by its own table.

Where these matter, take another host or put one in front.
`;
}
