import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const WEATHER = ['rain', 'snow', 'hail', 'wind', 'mist', 'sun', 'frost', 'thaw', 'cloud', 'storm'];

/** The text of a small article, of which no two are alike. */
export function smallText(number: number): string {
  const weather = WEATHER[number % WEATHER.length] ?? 'rain';
  return `It was Monday. Ann Lee said: "There was ${weather} for ${number} days." She left.\n`;
}

/** A small article as data, as a newsroom's own system would write it. */
export function smallData(number: number): object {
  const weather = WEATHER[number % WEATHER.length] ?? 'rain';
  return {
    language: 'en',
    editorial: {
      title: `The ${weather} of ${number} days`,
      description: 'What Ann Lee said of the weather.',
    },
    source: {
      publisher: 'The Gazette',
      author: null,
      url: null,
      date: `${2015 + (number % 5)}-05-0${(number % 9) + 1}`,
    },
    sections: { start: { title: 'The day', from: 'It was Monday' } },
    people: { 'ann-lee': { name: 'Ann Lee' } },
    quotes: {
      weather: {
        form: 'direct',
        words: `"There was ${weather} for ${number} days."`,
        speaker: 'ann-lee',
        cue: 'said',
        trail: ['Ann Lee'],
        grade: 'named',
      },
    },
    events: {},
  };
}

/** Writes small articles as data under a folder of content, over three folders: `2024/05/weather-7`. */
export function writeSmall(content: string, numbers: Iterable<number>): void {
  for (const number of numbers) {
    const folder = join(content, SHARDS[number % SHARDS.length] ?? '', `weather-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'article.json'), JSON.stringify(smallData(number)));
    writeFileSync(join(folder, 'source.txt'), smallText(number));
  }
}

export const SHARDS = ['2024/05', '2024/06', '2025'];

/** Every file under a folder, by its path in it. */
export function filesUnder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'latin1')] as const;
    }),
  );
}
