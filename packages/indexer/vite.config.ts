/** Ponder loads this app through Vite: let it take our packages from their sources, so that nothing has to be built. */
export default {
  resolve: { conditions: ['saharakit-source'] },
  ssr: { resolve: { conditions: ['saharakit-source'] } },
}
