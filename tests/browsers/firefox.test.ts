/* The steps in Firefox. */
import { firefox } from './firefox.ts';
import { tryIn } from './try-in.ts';

await tryIn('firefox', firefox);
