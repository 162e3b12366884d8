/** CDN entry of `<sahara-market>`. */
import '../elements/sahara-market/define.ts'
