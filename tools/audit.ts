/*
 * Asks the registry which of the locked packages have known weaknesses (`npm audit`). A serious one fails the gate, a
 * lesser one is told. A registry that does not answer, or has no such answers, is said and passes: a gate that needs the
 * network would fail for those who have none. What can be known without it, the licences, is in `tests/licences.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LEVELS = ['info', 'low', 'moderate', 'high', 'critical'] as const;
/** From here on the gate fails. */
const SERIOUS = LEVELS.indexOf('high');

export interface Verdict {
  readonly passes: boolean;
  readonly lines: readonly string[];
}

/** @param output what `npm audit --json` printed; anything but a report is no answer */
export function verdictOn(output: string): Verdict {
  const report = readReport(output);
  if (typeof report === 'string')
    return { passes: true, lines: [`Not known: the registry gives no audit (${report}). Ask again where it does.`] };
  const found = Object.entries(report).sort(([, a], [, b]) => LEVELS.indexOf(b) - LEVELS.indexOf(a));
  if (found.length === 0) return { passes: true, lines: ['The registry knows no weakness of the locked packages.'] };
  return {
    passes: found.every(([, level]) => LEVELS.indexOf(level) < SERIOUS),
    lines: found.map(
      ([name, level]) => `${level}: ${name}; "npm audit" says which, and from which version it is mended.`,
    ),
  };
}

/** Packages with the level of their worst weakness, or why there is no report. */
function readReport(output: string): Readonly<Record<string, (typeof LEVELS)[number]>> | string {
  // Warnings may stand before the report.
  const start = output.search(/^\{/m);
  try {
    const said = JSON.parse(start < 0 ? '' : output.slice(start)) as {
      message?: string;
      error?: { summary?: string; code?: string };
      vulnerabilities?: Record<string, { severity: (typeof LEVELS)[number] }>;
    };
    if (!said.vulnerabilities)
      return reasonIn(said.message ?? said.error?.summary ?? said.error?.code ?? 'an answer of another kind');
    return Object.fromEntries(Object.entries(said.vulnerabilities).map(([name, { severity }]) => [name, severity]));
  } catch {
    return 'no answer';
  }
}

/** Without the address of the registry, which is that of the machine's own settings. */
const reasonIn = (message: string) => message.split(/ - |\n|https?:/)[0]?.trim() || 'no answer';

if (import.meta.main) {
  const asked = spawnSync(
    'npm',
    ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=20000'],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    },
  );
  const { passes, lines } = verdictOn(asked.stdout ?? '');
  for (const line of lines) (passes ? console.log : console.error)(line);
  if (!passes) process.exitCode = 1;
}
