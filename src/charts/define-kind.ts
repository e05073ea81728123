/* A kind of chart as the house uses it: made of what the kind gives, and of what holds where it says nothing. */
import type {
  Asked,
  ChartKind,
  ChartSubject,
  Frame,
  KindChoices,
  KindTraits,
  Located,
  PartPicture,
  PrintedScene,
  SelectContext,
  SpecSchema,
  StoryFrame,
  Strip,
  Table,
  ViewChoice,
} from './kind.ts';
import { fitted } from './kit/fitted.ts';
import { wholeInSmall } from './kit/thumbnail.ts';
import type { Scene } from './scene/marks.ts';

/** One chart with its options applied: all that its uses show. */
export interface PreparedChart {
  /** Plain JSON for the browser and for the parts of its own kind; nobody else looks into them. */
  readonly rows: unknown;
  readonly listed: boolean;
  readonly scenes: readonly PrintedScene[];
  readonly table: Table;
  /** What the picture shows, for someone who cannot see it. */
  readonly description: string;
  readonly sourceLine: string;
  /** A sentence: through which day each part of it was checked. */
  readonly checked: string;
  readonly subject: ChartSubject | undefined;
  readonly period: ReturnType<NonNullable<KindChoices<never, never>['period']>> | undefined;
  readonly choices: readonly ViewChoice[];
  readonly heightAround: number;
  /** The strip over a picture of that width, in pixels; undefined for a kind without one. */
  readonly strip: (width: number) => Strip | undefined;
  /** A small map of some places; undefined for a kind that has none, and where the chart shows none of them. */
  readonly locate: (places: readonly string[]) => Located | undefined;
  /** What a step of a story shows of it. @throws Error naming the field and the cure */
  readonly step: (asked: Asked) => StoryPicture;
  /** What it shows of one event; undefined where that is nothing of its own. */
  readonly partOf: (event: string) => PartPicture | undefined;
  /** A picture of the chart with what its page says beside it. */
  readonly complete: (scene: Scene) => Scene;
  readonly traits: KindTraits;
}

/** The picture of a step, for any box, and in words. */
export interface StoryPicture {
  readonly draw: (frame: StoryFrame) => Scene;
  readonly text: string;
}

/** Example of a kind, drawn: the narrowest or the widest picture that the kind prints. */
export interface ExamplePicture {
  readonly example: string;
  readonly width: number;
  readonly scene: Scene;
}

/** A kind as the house uses it, its own types closed over. */
export interface RegisteredKind {
  /** From options to pictures. @throws what the kind's spec says is wrong with the options */
  readonly prepare: (options: unknown, context: SelectContext, caption: string) => PreparedChart;
  /** The options that it takes. */
  readonly spec: SpecSchema<unknown>;
  /** From options to rows, drawing nothing. @throws what the record lacks of what they name */
  readonly select: (options: unknown, context: SelectContext) => void;
  readonly drawExamples: (dir: Frame['dir']) => readonly ExamplePicture[];
  readonly traits: KindTraits;
}

/** What holds where a kind says nothing. */
const USUAL: KindTraits = {
  thumbnail: { draw: wholeInSmall },
  liveWords: (t) => ({ open: t('live.open') }),
  ownLive: undefined,
  runsOn: false,
  widestEmbed: 1166,
  budgets: { live: 25, embed: 95 },
};

/** Class of the printed frames of a kind, by which the style sheet and its live half know them. */
export const frameClassOf = ({ ownLive }: KindTraits): string => ownLive?.frameClass ?? 'picture-frame';

/** Closes over a kind's own types, so that nobody outside it needs them. */
export function defineKind<Spec, Rows, View>(kind: ChartKind<Spec, Rows, View>): RegisteredKind {
  const traits = { ...USUAL, ...kind };
  return {
    traits,
    spec: kind.spec,
    select: (options, context) => {
      kind.select(context, kind.spec.parse(options));
    },
    prepare: (options, context, caption) => {
      const spec = kind.spec.parse(options);
      const rows = kind.select(context, spec);
      const view = kind.view.initial(rows);
      return {
        rows,
        listed: kind.listed(spec),
        scenes: kind.frames.map((width) => ({
          width,
          scene: kind.layout(rows, view, { width, dir: context.locale.dir }),
        })),
        table: kind.table(rows, context, caption),
        description: kind.describe(rows, context),
        sourceLine: kind.source(rows, context),
        checked: kind.checked(rows, context),
        subject: kind.subject?.(spec, rows),
        period: kind.period?.(rows),
        choices: kind.choices?.(rows, context) ?? [],
        heightAround: kind.heightAround?.(rows) ?? 0,
        strip: (width) => kind.strip?.(rows, context, width),
        locate: (places) => kind.locate?.(rows, places, context),
        step: (asked) => stepOf(kind, rows, asked, context),
        partOf: (event) => kind.partOf?.(rows, event, context),
        complete: (scene) => kind.complete?.(scene, context) ?? scene,
        traits,
      };
    },
    drawExamples: (dir) => {
      const widths = [Math.min(...kind.frames), Math.max(...kind.frames)];
      return Object.entries(kind.examples).flatMap(([example, rows]) =>
        widths.map((width) => ({
          example,
          width,
          scene: kind.layout(rows, kind.view.initial(rows), { width, dir }),
        })),
      );
    },
  };
}

/** What a kind shows of one chart in a step of a story. */
function stepOf<Spec, Rows, View>(
  kind: ChartKind<Spec, Rows, View>,
  rows: Rows,
  asked: Asked,
  context: SelectContext,
): StoryPicture {
  const { told } = kind;
  const given = (Object.keys(asked) as (keyof Asked)[]).filter((field) => asked[field] !== undefined);
  const stray = given.find((field) => !told?.takes.includes(field));
  if (stray)
    throw new Error(
      `${stray}: a chart of this kind ${told ? `takes ${told.takes.join(', ')}` : 'is shown whole'}; take it out`,
    );
  const known = told?.ids(rows) ?? [];
  const unknown = asked.lit?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`lit: "${unknown}" is not in this chart; it has ${known.join(', ')}`);
  if (told) return { draw: (frame) => told.draw(rows, asked, frame), text: told.say(rows, asked, context) };
  const small = kind.thumbnail ?? { draw: wholeInSmall };
  return {
    draw: (frame) => {
      const whole = kind.layout(rows, kind.view.initial(rows), frame);
      if (whole.height <= frame.height) return fitted(whole, frame);
      const width = small.frame ?? Math.min(...kind.frames);
      return fitted(small.draw(kind.layout(rows, kind.view.initial(rows), { ...frame, width })), frame);
    },
    text: '',
  };
}
