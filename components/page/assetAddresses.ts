/** Made by scripts/build-assets.mjs: where the stylesheets, the fonts and the icon are served. */
export const assetAddresses = {
  stylesheet: '/assets/site.2b3bf1c83b21.css',
  paper: '/assets/paper.f6574884b30e.css',
  pdf: '/assets/pdf.37807cae35a1.css',
  roman: '/assets/source-serif-4.40884cc80538.woff2',
  italic: '/assets/source-serif-4-italic.5d8077389d63.woff2',
  semibold: '/assets/source-serif-4-semibold.bf8cdfc1c098.woff2',
  icon: '/assets/icon.5c10ee65f739.svg',
}
