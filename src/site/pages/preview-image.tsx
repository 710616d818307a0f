import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { formatHex } from 'culori';
import type { ReactNode } from 'react';
import satori from 'satori';
import type { Run } from '../../article/saying/attribution.ts';
import { PREVIEW } from '../../pages/preview-path.ts';
import type { Preview } from './preview.ts';

/** The light theme's tokens, as in tokens.css. */
const color = (oklch: string) => formatHex(`oklch(${oklch})`) ?? '#000000';
const PAPER = color('0.995 0.002 265');
const INK = color('0.2 0.015 265');
const SOFT = color('0.42 0.018 265');
const HAIR = color('0.89 0.008 265');
const PENS = [
  '0.9 0.17 99',
  '0.87 0.075 235',
  '0.87 0.075 350',
  '0.89 0.13 150',
  '0.87 0.09 65',
  '0.87 0.075 300',
];

/** Room at each side, as a margin, and the box that is left: satori adds a padding to a width. */
const EDGE = 64;
const WIDTH = PREVIEW.width - 2 * EDGE;
const HEIGHT = PREVIEW.height - 2 * EDGE;

/** Draws a preview, 1200×630. */
export async function renderPreview(preview: Preview) {
  const svg = await satori(<Picture preview={preview} />, { ...PREVIEW, fonts: faces() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render();
}

let loaded: Parameters<typeof satori>[1]['fonts'] | null = null;

function faces() {
  loaded ??= (
    [
      ['Literata', 'literata', 400],
      ['Instrument Sans', 'instrument-sans', 400],
      ['Instrument Sans', 'instrument-sans', 600],
    ] as const
  ).map(([name, pack, weight]) => ({ name, weight, data: face(pack, weight) }));
  return loaded;
}

function face(pack: string, weight: number): Buffer {
  const file = `@fontsource/${pack}/files/${pack}-latin-${weight}-normal.woff2`;
  return readFileSync(resolve('node_modules', file));
}

function Picture({ preview }: { preview: Preview }) {
  const { words, heading, voice, lines, from, pen } = preview;
  return (
    <Column style={{ ...PREVIEW, background: PAPER, color: INK }}>
      <Column style={{ width: WIDTH, height: HEIGHT, margin: EDGE, justifyContent: 'space-between' }}>
        <Column style={{ width: WIDTH, gap: heading !== null && voice !== null ? 18 : 28 }}>
          {heading !== null && (
            <Line size={headingSize(preview)} weight={600} runs={[{ words: heading, isArticles: false }]} />
          )}
          {voice !== null && (
            <Line
              size={heading === null ? 44 : 40}
              weight={600}
              runs={[{ words: voice, isArticles: false }]}
            />
          )}
          {words !== null && <Words {...preview} words={words} />}
          <Column style={{ width: WIDTH, gap: 10 }}>
            {lines.map((runs) => (
              <Line key={runs.map((run) => run.words).join(' ')} size={34} weight={400} runs={runs} />
            ))}
          </Column>
        </Column>
        <Foot from={from} pen={pen} />
      </Column>
    </Column>
  );
}

function Column({ style, children }: { style: object; children: ReactNode }) {
  return <div style={{ display: 'flex', flexDirection: 'column', ...style }}>{children}</div>;
}

const WRAPPED = { display: 'flex', flexWrap: 'wrap', width: WIDTH } as const;

/** Word by word, because satori breaks no line between two faces. */
function Line({ size, weight, runs }: { size: number; weight: number; runs: readonly Run[] }) {
  const words = runs.flatMap(({ words, isArticles }) =>
    keyed(words.split(' ')).map((each) => ({ ...each, isArticles })),
  );
  return (
    <div
      style={{
        ...WRAPPED,
        columnGap: size * 0.25,
        fontFamily: 'Instrument Sans',
        fontSize: size,
        fontWeight: weight,
        lineHeight: 1.25,
        color: weight === 600 ? INK : SOFT,
      }}
    >
      {words.map(({ key, word, isArticles }) => (
        <span key={`${key} ${isArticles}`} style={isArticles ? { fontFamily: 'Literata', color: INK } : {}}>
          {word}
        </span>
      ))}
    </div>
  );
}

/** Word by word, because satori washes a box and not the lines in it. */
function Words({ words, mark, pen, heading }: Preview & { words: string }) {
  const size = Math.min(sizeFor(words.length), heading !== null && words.length > 40 ? 44 : 80);
  const ink = penColor(pen);
  const marked =
    mark === 'wash' ? { background: ink } : mark === 'line' ? { borderBottom: `5px solid ${ink}` } : {};
  return (
    <div
      style={{
        ...WRAPPED,
        rowGap: size * 0.16,
        fontFamily: 'Literata',
        fontSize: size,
      }}
    >
      {keyed(words.split(' ')).map(({ key, word }) => (
        <span key={key} style={{ padding: `0 ${size * 0.13}px`, lineHeight: 1.22, ...marked }}>
          {word}
        </span>
      ))}
    </div>
  );
}

/** A word that comes again has its place among its likes in its key. */
function keyed(words: readonly string[]): { key: string; word: string }[] {
  return words.map((word, index) => ({ key: `${word} ${index}`, word }));
}

/** A heading over words leaves them and their voice the room. */
function headingSize({ heading, voice }: Preview): number {
  if (voice !== null) return 32;
  return (heading?.length ?? 0) > 60 ? 48 : 58;
}

function sizeFor(length: number): number {
  if (length <= 40) return 80;
  if (length <= 110) return 52;
  if (length <= 170) return 48;
  return length <= 220 ? 44 : 36;
}

function Foot({ from, pen }: { from: string | null; pen: number }) {
  const style = { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' } as const;
  const name = { background: penColor(pen || 1), padding: '0 10px', fontSize: 34, fontWeight: 600 };
  return (
    <div
      style={{
        ...style,
        width: WIDTH,
        borderTop: `2px solid ${HAIR}`,
        paddingTop: 22,
        fontFamily: 'Instrument Sans',
      }}
    >
      <span style={name}>Verbatim</span>
      {from !== null && <span style={{ fontSize: 26, color: SOFT }}>{from}</span>}
    </div>
  );
}

function penColor(pen: number): string {
  return color(PENS[pen - 1] ?? '0.89 0.008 265');
}
