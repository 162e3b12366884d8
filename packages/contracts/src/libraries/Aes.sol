// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title AES-256 in counter mode (FIPS 197, SP 800-38A), as WebCrypto's "AES-CTR" does it
/// @notice What a page encrypts at the speed of the processor, the contract can check: about 400 gas a byte.
/// @dev Two blocks are worked on at once, one in each half of a word, a block's first byte highest. Substitution and
/// ShiftRows are one pass of 32 table reads; MixColumns and the key are word arithmetic on all 32 bytes.
library Aes {
    /// @notice Encrypts or decrypts, which is the same: data XOR keystream.
    /// @param key 256 bits.
    /// @param counter Counter block of the first 16 bytes; the next 16 bytes have the next number. Below 2^128 - 2^32.
    /// @param data At most a few kB; its length need not be a multiple of 16.
    function ctr(bytes32 key, uint256 counter, bytes calldata data) internal pure returns (bytes memory result) {
        result = new bytes(data.length);
        assembly ("memory-safe") {
            // SubBytes of 32 bytes and ShiftRows of both blocks: byte 4c + r comes from 4(c + r) + r. A byte is put down
            // in the scratch word as the lowest of the word that ends with its table entry.
            function substitute(state, box) -> shifted {
                mstore8(0x00, mload(add(box, byte(0, state))))
                mstore8(0x01, mload(add(box, byte(5, state))))
                mstore8(0x02, mload(add(box, byte(10, state))))
                mstore8(0x03, mload(add(box, byte(15, state))))
                mstore8(0x04, mload(add(box, byte(4, state))))
                mstore8(0x05, mload(add(box, byte(9, state))))
                mstore8(0x06, mload(add(box, byte(14, state))))
                mstore8(0x07, mload(add(box, byte(3, state))))
                mstore8(0x08, mload(add(box, byte(8, state))))
                mstore8(0x09, mload(add(box, byte(13, state))))
                mstore8(0x0a, mload(add(box, byte(2, state))))
                mstore8(0x0b, mload(add(box, byte(7, state))))
                mstore8(0x0c, mload(add(box, byte(12, state))))
                mstore8(0x0d, mload(add(box, byte(1, state))))
                mstore8(0x0e, mload(add(box, byte(6, state))))
                mstore8(0x0f, mload(add(box, byte(11, state))))
                mstore8(0x10, mload(add(box, byte(16, state))))
                mstore8(0x11, mload(add(box, byte(21, state))))
                mstore8(0x12, mload(add(box, byte(26, state))))
                mstore8(0x13, mload(add(box, byte(31, state))))
                mstore8(0x14, mload(add(box, byte(20, state))))
                mstore8(0x15, mload(add(box, byte(25, state))))
                mstore8(0x16, mload(add(box, byte(30, state))))
                mstore8(0x17, mload(add(box, byte(19, state))))
                mstore8(0x18, mload(add(box, byte(24, state))))
                mstore8(0x19, mload(add(box, byte(29, state))))
                mstore8(0x1a, mload(add(box, byte(18, state))))
                mstore8(0x1b, mload(add(box, byte(23, state))))
                mstore8(0x1c, mload(add(box, byte(28, state))))
                mstore8(0x1d, mload(add(box, byte(17, state))))
                mstore8(0x1e, mload(add(box, byte(22, state))))
                mstore8(0x1f, mload(add(box, byte(27, state))))
                shifted := mload(0x00)
            }
            // SubWord on the lowest 32 bits.
            function subWord(word, box) -> substituted {
                mstore8(0x00, mload(add(box, byte(28, word))))
                mstore8(0x01, mload(add(box, byte(29, word))))
                mstore8(0x02, mload(add(box, byte(30, word))))
                mstore8(0x03, mload(add(box, byte(31, word))))
                substituted := shr(224, mload(0x00))
            }
            // MixColumns of eight columns: 2a + 3b + c + d = x(a + b) + b + (c + d), x being multiplication by 2.
            function mix(state) -> mixed {
                let turned :=
                    or(
                        and(shl(8, state), 0xffffff00ffffff00ffffff00ffffff00ffffff00ffffff00ffffff00ffffff00),
                        and(shr(24, state), 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)
                    )
                let pair := xor(state, turned)
                mixed := xor(
                    turned,
                    or(
                        and(shl(16, pair), 0xffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000),
                        and(shr(16, pair), 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)
                    )
                )
                let high := and(shr(7, pair), 0x0101010101010101010101010101010101010101010101010101010101010101)
                let doubled := and(shl(1, pair), 0xfefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefe)
                mixed := xor(mixed, xor(doubled, mul(high, 0x1b)))
            }

            // The S-box, below it the round keys. A read at `box + i` has entry i in its lowest byte.
            let table := mload(0x40)
            mstore(table, 0x637c777bf26b6fc53001672bfed7ab76ca82c97dfa5947f0add4a2af9ca472c0)
            mstore(add(table, 0x20), 0xb7fd9326363ff7cc34a5e5f171d8311504c723c31896059a071280e2eb27b275)
            mstore(add(table, 0x40), 0x09832c1a1b6e5aa0523bd6b329e32f8453d100ed20fcb15b6acbbe394a4c58cf)
            mstore(add(table, 0x60), 0xd0efaafb434d338545f9027f503c9fa851a3408f929d38f5bcb6da2110fff3d2)
            mstore(add(table, 0x80), 0xcd0c13ec5f974417c4a77e3d645d197360814fdc222a908846eeb814de5e0bdb)
            mstore(add(table, 0xa0), 0xe0323a0a4906245cc2d3ac629195e479e7c8376d8dd54ea96c56f4ea657aae08)
            mstore(add(table, 0xc0), 0xba78252e1ca6b4c6e8dd741f4bbd8b8a703eb5664803f60e613557b986c11d9e)
            mstore(add(table, 0xe0), 0xe1f8981169d98e949b1e87e9ce5528df8ca1890dbfe6426841992d0fb054bb16)
            let box := sub(table, 31)
            let keys := add(table, 0x100)
            let lastKey := add(keys, 0x1c0)

            // Key expansion: round keys of 128 bits in turn from the one two before it. Each word of the new one is the
            // sum of the words up to it, and of one substituted word.
            {
                let even := shr(128, key)
                let odd := and(key, 0xffffffffffffffffffffffffffffffff)
                mstore(keys, or(even, shl(128, even)))
                mstore(add(keys, 0x20), or(odd, shl(128, odd)))
                let constant := 0x01000000
                for { let to := add(keys, 0x40) } lt(to, add(lastKey, 1)) { to := add(to, 0x40) } {
                    let last := and(odd, 0xffffffff)
                    let added := xor(subWord(and(or(shl(8, last), shr(24, last)), 0xffffffff), box), constant)
                    even := xor(even, xor(shr(32, even), xor(shr(64, even), shr(96, even))))
                    even := xor(even, mul(added, 0x00000001000000010000000100000001))
                    mstore(to, or(even, shl(128, even)))
                    added := subWord(and(even, 0xffffffff), box)
                    odd := xor(odd, xor(shr(32, odd), xor(shr(64, odd), shr(96, odd))))
                    odd := xor(odd, mul(added, 0x00000001000000010000000100000001))
                    mstore(add(to, 0x20), or(odd, shl(128, odd)))
                    constant := shl(1, constant)
                }
            }

            let end := add(data.offset, data.length)
            let output := add(result, 0x20)
            for { let input := data.offset } lt(input, end) { input := add(input, 0x20) } {
                let state := xor(or(shl(128, counter), add(counter, 1)), mload(keys))
                counter := add(counter, 2)
                for { let at := add(keys, 0x20) } lt(at, lastKey) { at := add(at, 0x20) } {
                    state := xor(mix(substitute(state, box)), mload(at))
                }
                state := xor(substitute(state, box), mload(lastKey))
                mstore(output, xor(calldataload(input), state))
                output := add(output, 0x20)
            }
            // What the last word has beyond the data is not part of the result; leave zeros there.
            if lt(data.length, sub(output, add(result, 0x20))) {
                mstore(add(add(result, 0x20), data.length), 0)
            }
        }
    }
}
