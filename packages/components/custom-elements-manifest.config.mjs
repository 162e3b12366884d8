/** What `npm run analyze` reads; the result is committed, since docs and editors are made of it. */
export default {
  globs: ['src/elements/*/element.ts', 'src/internal/SaharaElement.ts'],
  outdir: '.',
  litelement: true,
}
