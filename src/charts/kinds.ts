/* The kinds that the registry lists, to be looked up by name. */
import type { RegisteredKind } from './define-kind.ts';
import * as registered from './registry.ts';

export const KINDS: Readonly<Record<string, RegisteredKind>> = { ...registered };
