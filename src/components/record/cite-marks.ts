/* What stands in the template of a place's citation where its name and its id go. In no text of the record. */

export const LABEL_MARK = '\uE000';
export const ANCHOR_MARK = '\uE001';
