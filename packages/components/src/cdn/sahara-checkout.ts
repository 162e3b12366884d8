/** CDN entry of `<sahara-checkout>`. */
import '../elements/sahara-checkout/define.ts'
