/** CDN entry of `<sahara-seller>`. */
import '../elements/sahara-seller/define.ts'
