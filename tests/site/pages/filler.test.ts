import { describe, expect, test } from 'vitest';
import { filler } from '../../../src/site/pages/filler.ts';

const TEMPLATE = '<html><head><!--head--></head><body>“é”<div id="root"><!--app--></div></body></html>';

describe('a template', () => {
  test('has what was rendered in its places, whatever stands in that', () => {
    const fill = filler(TEMPLATE);
    const page = { head: '<title>$& “a” <!--app--></title>', html: '<p>$1 é</p>', path: '/articles/a/' };
    const whole =
      '<html><head><title>$& “a” <!--app--></title></head><body>“é”<div id="root" data-path="/articles/a/"><p>$1 é</p></div></body></html>';
    expect(fill(page).toString()).toBe(whole);
    expect(fill(page).toString()).toBe(whole);
  });

  test.each([
    ['no place for the head', TEMPLATE.replace('<!--head-->', '')],
    ['two for the app', TEMPLATE.replace('</div>', '<!--app--></div>')],
    ['another root', TEMPLATE.replace('id="root"', 'id="app"')],
  ])('with %s is none', (_, template) => {
    expect(() => filler(template)).toThrow(/one place each/u);
  });
});
