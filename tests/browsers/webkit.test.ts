/* The steps in WebKit. */
import { PORT, tryIn } from './try-in.ts';
import { webkit } from './webkit.ts';

await tryIn('webkit', () => webkit(PORT + 2));
