/** CDN entry of `<sahara-earnings>`. */
import '../elements/sahara-earnings/define.ts'
