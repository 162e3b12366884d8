/** CDN entry of `<sahara-campaign>`. */
import '../elements/sahara-campaign/define.ts'
