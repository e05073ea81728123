/* Text together with the language it is written in, so that a page can mark text that is not in its own language. */

/** A text and the BCP 47 tag of the language it is in. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

/** What a shared link shows of a text. Longer is cut by others in the middle of a sentence, and with it one side's answer. */
export const SHARED_AT_MOST = 200;
