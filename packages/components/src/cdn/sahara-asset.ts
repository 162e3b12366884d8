/** CDN entry of `<sahara-asset>`, whose file the other elements of the market share. */
import '../elements/sahara-asset/define.ts'
