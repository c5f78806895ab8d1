import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { EXTENSION } from './support/extension.ts';

const manifest = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));

test('asks for these permissions and no host', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'sidePanel', 'contextMenus']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('is what it was: a change of the manifest is a decision', () => {
  const { version: _version, ...rest } = manifest;
  expect(rest).toEqual({
    manifest_version: 3,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    short_name: 'Ramus',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['activeTab', 'scripting', 'storage', 'sidePanel', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    },
    action: { default_title: 'Ramus', default_popup: 'popup.html' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+L', mac: 'MacCtrl+L' } },
      'read-page': {
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_commandReadPage__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_commandPreviousMark__',
      },
      'toggle-highlight': { description: '__MSG_commandToggleHighlight__' },
    },
    omnibox: { keyword: 'ramus' },
    minimum_chrome_version: '116',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
    options_ui: { page: 'options.html', open_in_tab: true },
  });
});

/** Bytes as they would travel: gzip, level 9. */
function gzipSize(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(EXTENSION, file)), { level: 9 }).length,
    0,
  );
}

test('the popup with all that the first search needs stays under 120 kB', () => {
  const html = readFileSync(path.join(EXTENSION, 'popup.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  expect(scripts.length).toBeGreaterThan(0);
  const size = gzipSize(scripts);
  test.info().annotations.push({ type: 'bytes', description: `${size}` });
  expect(size).toBeLessThanOrEqual(120_000);
});

test('the page script stays under 60 kB', () => {
  const size = gzipSize(['page.js']);
  test.info().annotations.push({ type: 'bytes', description: `${size}` });
  expect(size).toBeLessThanOrEqual(60_000);
});

test('entry bodies are loaded one by one, not with the surfaces', () => {
  expect(readdirSync(path.join(EXTENSION, 'entries'))).toContain('cauda-equina-syndrome.js');
  const html = readFileSync(path.join(EXTENSION, 'popup.html'), 'utf8');
  expect(html).not.toContain('cauda-equina-syndrome');
});

test('no shipped file names a server to talk to', () => {
  const scripts = [
    'page.js',
    'background.js',
    ...['chunks', 'entries'].flatMap(folder =>
      readdirSync(path.join(EXTENSION, folder)).map(name => `${folder}/${name}`),
    ),
  ];
  for (const file of scripts.filter(name => name.endsWith('.js'))) {
    const text = readFileSync(path.join(EXTENSION, file), 'utf8');
    expect(text, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  }
});
