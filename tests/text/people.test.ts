import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

function people(text: string): string[] {
  return analyse(text).people.flatMap(({ name, isGroup }) => (isGroup ? [] : [name]));
}

function minors(text: string): string[] {
  return analyse(text).people.flatMap(({ name, isMinor }) => (isMinor ? [name] : []));
}

describe('a person', () => {
  test.each([
    ['The actor Idris Oke left.', ['Idris Oke']],
    ['Ottoline Grey, who taught divers, left.', ['Ottoline Grey']],
    ['Mr. Tarn left.', ['Tarn']],
    ['Nora Church was tired. She left.', ['Nora Church']],
    ['They thanked King Olaf and Pope Urban.', ['King Olaf', 'Pope Urban']],
    ['Dr Amina Roe KC left. Roe came back.', ['Amina Roe']],
    ['His wife, Sally, was ill.', ['Sally']],
    ['By Friday Nora Vale had left.', ['Nora Vale']],
    ['Lee Epstein left. Ms. Epstein came back.', ['Lee Epstein']],
    ['The Vale’s end. Nora Vale left.', ['Nora Vale']],
    ['Hale’s widow left.', ['Hale']],
    ['Co-author Tom Park Roe left. A man called Rudge came.', ['Tom Park Roe', 'Rudge']],
    ['Yesterday Baker Mayfield smiled.', ['Baker Mayfield']],
    ['Nora Kelly-Hart and Tom O’Shea left. Kelly-Hart came back.', ['Nora Kelly-Hart', 'Tom O’Shea']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('no person', () => {
  test.each([
    'Born in Cork, she went to sea.',
    'South Sudan said no. Turkey agreed.',
    'Students marched. Officials said little.',
    'They’d left. I’ve seen it. He’d come back.',
    'By Carla Mendes, Education Correspondent',
    'Reporting by Tom Hale; editing by Nora Vale',
    'Photo: Dev Rao/Harrow Times',
    'Image credit: Nora Vale',
    '(Reporting by Tom Hale in Leeds; editing by Nora Vale.)',
    'The Council of Economic Advisers said no.',
    'The U.N. General Assembly said no. The assembly left.',
    'Cache API, which stores things, is new.',
    'Note: the gate sticks. A note said so.',
    'The Fishing Vessel Owners Association said no.',
    'Italians said no. An Englishman left.',
    'The developer of Stack Machines left. A machine, a stack.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('a child, whatever form the age has', () => {
  test.each([
    ['Tom Grant, 9, sang.', 'Tom Grant'],
    ['Tom Grant, nine, sang.', 'Tom Grant'],
    ['Tom Grant (9) sang.', 'Tom Grant'],
    ['Tom Grant (aged 12) sang.', 'Tom Grant'],
    ['Tom Grant, aged just 9, sang.', 'Tom Grant'],
    ['Tom Grant, who is seven, sang.', 'Tom Grant'],
    ['Tom Grant is 12 years old.', 'Tom Grant'],
    ['Tom Grant turned 11 in May.', 'Tom Grant'],
    ['“Yes,” said 14-year-old Mia Ross.', 'Mia Ross'],
    ['Sixteen-year-old Mia Ross sang.', 'Mia Ross'],
    ['Her 15-year-old daughter, Ida, sang.', 'Ida'],
    ['Leo Park, a nine-year-old pupil at the school, sang.', 'Leo Park'],
    ['Leo Park, a Year 6 pupil, sang.', 'Leo Park'],
    ['Kai (10 months) slept.', 'Kai'],
    ['Kai, 10 months, slept.', 'Kai'],
    ['The toddler, Milo Tarn, slept.', 'Milo Tarn'],
    ['Tom Grant was nine years old when he died.', 'Tom Grant'],
  ])('%s', (text, name) => {
    expect(minors(text)).toEqual([name]);
  });
});

describe('no child', () => {
  test.each([
    'Tom Grant, 18, sang.',
    'Tom Grant, one of twelve singers, sang.',
    'Tom Grant, 12 times a winner, sang.',
    'Tom Grant, two years later, sang.',
    'Tom Grant, 7-6 down, won.',
    'Tom Grant (2019) is cited.',
    'Tom Grant was seven years old when he first sang.',
    'Leeds, 2, lost.',
    '“Yes,” said 44-year-old Mia Ross.',
  ])('%s', (text) => {
    expect(minors(text)).toEqual([]);
  });
});
