import './tampered.js'
globalThis.parentRan = true
export {}
