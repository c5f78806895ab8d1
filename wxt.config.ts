import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { referencePlugin } from './scripts/reference/vite-plugin.ts';

/** Extension pages may load their own scripts, styles and pictures, and connect to nothing. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), referencePlugin()],
    build: {
      sourcemap: false,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      // Two per cent smaller than the default: every byte of the page script is paid in every frame.
      minify: 'terser' as const,
      terserOptions: { ecma: 2020 as const, compress: { passes: 3, unsafe_arrows: true } },
    },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Ramus',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'scripting', 'storage', 'contextMenus']
        : ['activeTab', 'scripting', 'storage', 'sidePanel', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'ramus' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },

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
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ramus@ramus.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
