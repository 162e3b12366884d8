/** CDN entry of `<sahara-task>`. */
import '../elements/sahara-task/define.ts'
