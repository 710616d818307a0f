import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { edtfDates } from '../../src/article/edtf-dates.ts';

describe('the dates that an EDTF expression allows', () => {
  test.each(['2017-05-04', '2016-02-29', '0000-01-01', '9999-12-31', '1970-01-01', '2017-12-31'])(
    'of a day, %s, are what the parser makes of it',
    (day) => {
      const { min, max } = edtf(day, { level: 1 });
      expect(edtfDates(day)).toEqual({ min, max });
    },
  );

  test.each(['2017-13-01', '2017-02-30', '2017-04-31', '2017-00-10', '2017-05-4'])(
    'are none of a day that no calendar has: %s',
    (day) => {
      expect(() => edtfDates(day)).toThrow(RangeError);
    },
  );
});
