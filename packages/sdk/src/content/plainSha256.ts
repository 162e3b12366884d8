/** sha-256 in plain code, where a page has no WebCrypto: only secure contexts do. @module */
export { sha256 } from '@noble/hashes/sha2.js'
