/** One page a kit: `?kit=mui`. `window.kitReady` resolves when it stands. */
import type { Kit } from './kit.ts';

const kits: Record<string, () => Promise<{ kit: Kit }>> = {
  'ag-grid': () => import('./kits/ag-grid.ts'),
  angular: () => import('./kits/angular.ts'),
  antd: () => import('./kits/antd.tsx'),
  bootstrap: () => import('./kits/bootstrap.ts'),
  carbon: () => import('./kits/carbon.tsx'),
  'element-plus': () => import('./kits/element-plus.ts'),
  fluent: () => import('./kits/fluent.tsx'),
  ionic: () => import('./kits/ionic.ts'),
  lwc: () => import('./kits/lwc.ts'),
  mui: () => import('./kits/mui.tsx'),
  quasar: () => import('./kits/quasar.ts'),
  radix: () => import('./kits/radix.tsx'),
  shoelace: () => import('./kits/shoelace.ts'),
  vaadin: () => import('./kits/vaadin.ts'),
  virtuoso: () => import('./kits/virtuoso.tsx'),
};

window.kitReady = start(new URLSearchParams(location.search).get('kit') ?? '');

async function start(name: string): Promise<void> {
  const load = kits[name];
  const place = document.querySelector('main');
  if (load === undefined || place === null) throw new Error(`There is no kit "${name}".`);
  window.kit = (await load()).kit;
  await window.kit.mount(place);
}
