/* The words that a live picture needs beyond its rows, as JSON in a data block; made at build time. */

export interface PictureWords {
  /** Names the link to a mark's page in the line beneath, for touch. */
  readonly open: string;
}
