/** CDN entry of `<sahara-lineage>`. */
import '../elements/sahara-lineage/define.ts'
