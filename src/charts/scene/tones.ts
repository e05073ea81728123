/*
 * Colours as literal values, for files that no style sheet reaches: SVG and PNG downloads. The same
 * values stand as custom properties in src/styles/tokens.css; a test holds the two together.
 */
import type { Tone } from './marks.ts';

export type PaletteName = 'light' | 'dark';

export type Palette = Readonly<
  Record<Tone | 'raised' | 'paper' | 'sunk' | 'hair' | 'edge' | 'lull' | 'unread', string>
>;

export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  light: {
    war: '#332C2A',
    icj: '#323980',
    icc: '#8D3601',
    un: '#437C8C',
    states: '#AC7800',
    'pos-yes': '#1B5566',
    'pos-duty': '#4E8798',
    'pos-no': '#7A3F06',
    'pos-imm': '#A8701A',
    'pos-open': '#7F817A',
    ink: '#191B1C',
    'ink-2': '#45494A',
    'ink-3': '#5F6361',
    accent: '#8A1A5B',
    raised: '#FCFCFA',
    paper: '#F5F5F0',
    sunk: '#EBEBE5',
    hair: '#D6D7CF',
    edge: '#868981',
    lull: '#E6E8E4',
    unread: '#C6C8BF',
  },
  dark: {
    war: '#C9C3BD',
    icj: '#8586C6',
    icc: '#C9713F',
    un: '#7EDAFD',
    states: '#F3BA5A',
    'pos-yes': '#74B9CC',
    'pos-duty': '#5E9DB0',
    'pos-no': '#E2B172',
    'pos-imm': '#CE9440',
    'pos-open': '#989A92',
    ink: '#E9E7E0',
    'ink-2': '#C2C2BB',
    'ink-3': '#9EA19B',
    accent: '#F09AC4',
    raised: '#1D2123',
    paper: '#15181A',
    sunk: '#101315',
    hair: '#33393B',
    edge: '#747B7B',
    lull: '#2A3134',
    unread: '#454C4E',
  },
};
