export { answer } from './leaf.js'
