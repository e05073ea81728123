/* GitHub Pages: a workflow to publish from, and what this host cannot do. */
import type { Files, Site } from './site.ts';

/** By commit: a tag can be moved to other code. */
const ACTIONS = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  upload: 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0',
  deploy: 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0',
} as const;

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
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: 24
          package-manager-cache: false
      - run: npm run build
        env:
          SITE: ${origin}
          BASE: ${base}
      - uses: ${ACTIONS.upload}
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    # What publishes and signs runs nothing of ours: the build, with all its packages, may only read.
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${ACTIONS.deploy}
`;
}

function readme(base: string): string {
  return `# GitHub Pages

1. Copy \`workflow.yml\` to \`.github/workflows/publish.yml\`; in the repository's settings, Pages, choose GitHub Actions.
2. A project's pages stand at \`/<repository>/\`: \`BASE\` in the workflow must be that (it is \`${base}\`), and \`SITE\` the
   address of the account's pages. With a domain of your own, \`BASE\` is \`/\`.

\`404.html\` and \`.nojekyll\` are in the built folder. Without \`.nojekyll\`, a branch that is published without a workflow
would lose \`_astro/\`, whose name begins with an underscore.

The actions are named by commit, with their version behind it: raise both together. Only the job that publishes may write.

## What this host cannot do

- It sends no header of ours. Every page can be framed by anyone, not only the embeds; embeds themselves work. What
  \`Permissions-Policy\` and \`Cross-Origin-Resource-Policy\` would say is not said, and the worker of the search runs under
  no policy but its own check. https alone is chosen in the repository's settings ("Enforce HTTPS").
- It decides on caching: the same few minutes for all, also for \`_astro/\`, whose files never change.
- It knows no redirects. A moved page leaves a page behind that leads on; a feed or a data file cannot.
- It chooses content types by its own table.

Where these matter, take another host or put one in front.
`;
}
