// How the pages are bundled; web/build.ts runs it for the browser and for the server.
import { defineConfig, type Plugin } from 'vite'

/** Opens the places in index.html that the server fills; the template itself stays valid HTML. */
const places: Plugin = {
  name: 'places',
  transformIndexHtml: (html) =>
    html
      .replace('<html lang="zh-CN">', '<html lang="<!--lang-->">')
      .replace('<!--state-->', '<script type="application/json" id="state"><!--state--></script>'),
}

/** The server names each page's files in the head, so a lazy import has nothing to fetch before itself. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load()'
      : undefined,
}

export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
  appType: 'custom',
  plugins: [places, plainImports],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    emptyOutDir: true,
    // What a page shares is loaded before it; the server names the rest in the head.
    modulePreload: false,
  },
})
