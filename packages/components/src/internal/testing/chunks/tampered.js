globalThis.tamperedRan = true
export {}
