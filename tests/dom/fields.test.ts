import { afterEach, describe, expect, it } from 'vitest';
import { isReadable, readableText } from '../../page/fields.ts';

function field(html: string): HTMLInputElement | HTMLTextAreaElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLInputElement | HTMLTextAreaElement>('input,textarea')!;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('isReadable', () => {
  it.each([
    '<textarea></textarea>',
    '<textarea readonly></textarea>',
    '<input>',
    '<input type="text" name="assessment">',
    '<input type="text" autocomplete="off">',
    '<div role="form"><input></div>',
    '<label>Pin-prick sensation <input></label>',
    '<label>Secretions <input></label>',
    '<label>HPI <textarea>could not find her password</textarea></label>',
  ])('reads %s', html => {
    expect(isReadable(field(html))).toBe(true);
  });

  it.each([
    '<input type="password">',
    '<input type="search">',
    '<input type="email">',
    '<input type="tel">',
    '<input type="number">',
    '<input type="hidden">',
    '<input autocomplete="one-time-code">',
    '<input autocomplete="cc-number">',
    '<input autocomplete="current-password">',
    '<input autocomplete="section-a billing name">',
    '<input name="patientSearch">',
    '<input placeholder="Find a patient">',
    '<input aria-label="One-time code" >',
    '<input id="otp">',
    '<label>One-time code <input></label>',
    '<label><span>Pass<b>word</b></span><input></label>',
    '<label>Search <textarea></textarea></label>',
    '<input id="a"><label for="a">One time code</label>',
    '<b id="n">Find</b><i id="m">a patient</i><input aria-labelledby="n m">',
    '<textarea class="token-field"></textarea>',
    '<input role="combobox">',
    '<input inputmode="numeric">',
    '<search><input></search>',
    '<div role="search"><input></div>',
    '<div aria-hidden="true"><textarea></textarea></div>',
    '<textarea style="display:none"></textarea>',
    '<input style="-webkit-text-security: disc">',
  ])('does not look at %s', html => {
    expect(isReadable(field(html))).toBe(false);
  });

  it('does not look at a password that is shown in clear', () => {
    const password = field('<input type="password" name="word">');
    expect(isReadable(password)).toBe(false);
    password.setAttribute('type', 'text');
    expect(isReadable(password)).toBe(false);
  });
});

describe('readableText', () => {
  it('is the value as it stands', () => {
    expect(readableText(field('<textarea>a  b\nc</textarea>'))).toBe('a  b\nc');
  });

  it.each([
    [
      'as it is read',
      '<div style="height:0;position:relative;overflow:hidden"><textarea>sciatica</textarea></div>',
    ],
    [
      'scrolled out of a box',
      '<div class="scrolled" style="height:50px;width:50px;position:relative;overflow:auto"><textarea>sciatica</textarea><div style="width:9999px;height:9999px"></div></div>',
    ],
    [
      'in a wide table from right to left',
      '<div dir="rtl" style="width:50px;position:relative;overflow:auto"><div style="width:900px;position:relative"><textarea style="float:left">sciatica</textarea></div></div>',
    ],
    [
      'beside its parent',
      '<div style="position:relative"><textarea style="position:absolute;left:-20px">sciatica</textarea></div>',
    ],
  ])('is what one can see or scroll to: %s', (_, html) => {
    const one = field(html);
    document.querySelector('.scrolled')?.scrollTo(5_000, 5_000);
    expect(readableText(one)).toBe('sciatica');
  });

  it.each([
    ['transparent', '<textarea style="opacity:0">sciatica</textarea>'],
    ['in a transparent box', '<div style="opacity:0"><textarea>sciatica</textarea></div>'],
    ['beside the page', '<textarea style="position:absolute;left:-9999px">sciatica</textarea>'],
    ['above the page', '<div style="position:fixed;top:-999px"><textarea>sciatica</textarea></div>'],
    ['without a width', '<textarea style="width:1px;border:0;padding:0">sciatica</textarea>'],
    [
      'cut off',
      '<div style="overflow:hidden;position:relative;width:3px;height:0"><textarea style="position:absolute;bottom:-1em;width:1000px">sciatica</textarea></div>',
    ],
  ])('is null where nobody sees it: %s', (_, html) => {
    expect(readableText(field(html))).toBeNull();
  });

  it('is null for white space and for fields that are not read', () => {
    expect(readableText(field('<textarea>  \n</textarea>'))).toBeNull();
    expect(readableText(field('<input type="password" value="sciatica">'))).toBeNull();
  });
});
