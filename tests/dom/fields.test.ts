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

  it('is null for white space and for fields that are not read', () => {
    expect(readableText(field('<textarea>  \n</textarea>'))).toBeNull();
    expect(readableText(field('<input type="password" value="sciatica">'))).toBeNull();
  });
});
