/* Made by tools/text-metrics.ts from the shipped fonts; do not edit. Thousandths of the type size. */

export type MeasuredFace = 'sans400' | 'sans600' | 'text400' | 'display400';

/** Every character whose width is not that of its letter without an accent. */
export const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ §©«°±·»½ÀÁÂÃÄÅÆÐÑ×ØÞßæð÷øþĀĂĄďĐđĦħĲĳĴĸľĿŀŁłŃŅŇŉŊŋŦŧŵſʾʿ  –—‘’‚“”„•…′″‹›€↑↓−￿';

/** By face: two digits of base 36 for each of the characters, 00 where the face has none. Written so to be small. */
export const PACKED_WIDTHS: Readonly<Record<MeasuredFace, string>> = {
  sans400:
    '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdt5kdtkobx97dt6xbxmgf4f4f4f4f4f4muhrhzdtigg7g0lmf4dtf2fff4f4f4fxhnfmj8fhemdpdcdr7ddia2dw8ahzhzhzldhnf7ew9ejy7j6q6q002sdcm86x6x6xbububu8gqc6xbu7j7jdth7h7dti5',
  sans600:
    '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e95ke9krcn9oe97ncnmzfifififififin6i3i8e9iqgogslofce9f9fofififigihxfojjfqfpekdqei84dybcei95i8i8i8mii3fkf6a1ks847474002sdcm87n7n7ndedede91qs7nde7u7ue9h6h6e9io',
  text400:
    '6j81adele8pfk5529u9ucket8d8t8d9defefefefefefefefefef8d8detetetbjn6jchxi3k9hegpjpmdaeajjbgzpol1k7gyk7itethbkrjdrjigi7fy969d96ete9b4eqgte5gmela4f4hf8v86g28vq1hjftgxgacdcn9nh1femkfffldb9u829uet6jdpkzei9fet8deipfjcjcjcjcjcjcq8k9l1etk7h7h5mlfjetftgd0000000000000000000000000000000000000000000000000000000000dw3he9ml656565bzbzbz8hmw6xbz8989e8ipipeths',
  display400:
    '617n9bekddmwj94x8z8zbue87o8a7o8odddddddddddddddddddd7o7oe8e8e8axmyhkg3gmiifrexhpkg9e9mhif8nljeijf4ijhedkg6j7hopihdgyeh8h8o8he6dnb4d8feclf4d899dofz7v7feh7vnvg0eefgepb5bc8lfkddk6dfdgby9a809ae861cxl0cs90e87ocsmwhkhkhkhkhkhkoniijee8ijfeg4k8ede8eef10000000000000000000000000000000000000000000000000000000000dw3hdnln5g5g5gakakak8gks6gaz7i7iddicice8hs',
};

/** Mean width of an Arabic letter standing alone; joined letters are narrower, so this errs on the wide side. */
export const JOINED_AVERAGE = 730;

/** For a character that no shipped font has. */
export const UNKNOWN_WIDTH = 560;
