import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../platform/unreadable.ts';

describe('reasonOf', () => {
  const rows: [string, ReturnType<typeof reasonOf>][] = [
    ['Cannot access a chrome:// URL', 'browser'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'permission',
    ],
    ['Missing host permission for the tab', 'permission'],
    ['No tab with id: 7.', 'gone'],
    ['Something new', 'error'],
  ];
  it.each(rows)('%s → %s', (message, reason) => {
    expect(reasonOf(new Error(message))).toBe(reason);
  });
});
