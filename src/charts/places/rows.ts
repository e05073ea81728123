/* What a map of places knows: outlines, places with what they are, names on the ground. Degrees; plain JSON. */
import type { Outline } from '../../model/record.ts';
import type { PlaceSort, PlacesOn } from './spec.ts';

/** Degrees east and north. */
export type Point = readonly [lon: number, lat: number];

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly sort: PlaceSort;
  readonly at: Point;
  /** Whether a source has the point; else it stands for an area, or is near. */
  readonly exact: boolean;
  /** Whether that source is another than a gazetteer. */
  readonly cited?: true;
  /** Where it is marked: on the chart alone, on small maps alone, or on both. */
  readonly on: PlacesOn;
  /** Address of a building and what sits there. */
  readonly says?: string;
  /** What the table says of where the point comes from. */
  readonly source: string;
}

export interface PlacesRows {
  /** Each ring closed, in the order of the file. */
  readonly outlines: readonly (Pick<Outline, 'id' | 'of' | 'rings'> & { readonly name: string })[];
  readonly places: readonly PlaceRow[];
  /** Those that only small maps mark. */
  readonly small: readonly PlaceRow[];
  readonly grounds: readonly { readonly name: string; readonly at: Point }[];
  /** How far two of the places are apart, in words. */
  readonly apart?: { readonly ends: readonly [Point, Point]; readonly words: string };
  /** Of the sorts that the map holds, in order, with their names. */
  readonly sorts: readonly { readonly sort: PlaceSort; readonly name: string }[];
  readonly words: {
    readonly near: string;
    /** `{count}` kilometres. */
    readonly kilometres: string;
    /** `{list}` of places whose names found no room. */
    readonly unnamed: string;
  };
  /** What the lines are and whose work all is. */
  readonly source: string;
  readonly checked: string;
  readonly description: string;
}
