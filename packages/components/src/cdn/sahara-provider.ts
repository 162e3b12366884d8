/** CDN entry of `<sahara-provider>`. */
import '../elements/sahara-provider/define.ts'
