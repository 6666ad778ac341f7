/** Made by scripts/build-assets.mjs: where the stylesheets, the fonts and the icon are served. */
export const assetAddresses = {
  stylesheet: '/assets/site.5226ab53fe77.css',
  paper: '/assets/paper.07450165eafb.css',
  pdf: '/assets/pdf.3bf3039764b0.css',
  roman: '/assets/source-serif-4.02194deb92d3.woff2',
  italic: '/assets/source-serif-4-italic.882b7c150c29.woff2',
  semibold: '/assets/source-serif-4-semibold.f2b7e1cf1d27.woff2',
  icon: '/assets/icon.5c10ee65f739.svg',
}
