// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "../Base.sol";
import {Ciphers} from "./Ciphers.sol";

contract CiphersTest is Base {
    Ciphers private ciphers;

    function setUp() public {
        ciphers = new Ciphers();
    }

    /// @dev FIPS 197, C.3: the block of counter 0x00112233445566778899aabbccddeeff.
    function test_aesOfTheStandard() public view {
        bytes32 key = 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f;
        bytes memory result = ciphers.aesCtr(key, 0x00112233445566778899aabbccddeeff, new bytes(16));
        assertEq(bytes32(result), bytes32(bytes16(0x8ea2b7ca516745bfeafc49904b496089)), "block");
    }

    /// @dev RFC 8439, 2.3.2 has a nonce; its appendix A.1 has vectors without one.
    function test_chaChaOfTheStandard() public view {
        bytes memory result = ciphers.chaCha20(0, 0, new bytes(64));
        assertEq(bytes32(result), 0x76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7, "counter 0");
        result = ciphers.chaCha20(0, 1, new bytes(64));
        assertEq(bytes32(result), 0x9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed, "counter 1");
        result = ciphers.chaCha20(bytes32(uint256(1)), 1, new bytes(64));
        assertEq(bytes32(result), 0x3aeb5224ecf849929b9d828db1ced4dd832025e8018b8160b82284f3c949aa5a, "key");
    }

    /// @dev The figures that the choice of a cipher rests on, see docs/decisions.md: gas of one leaf of 4,096 bytes.
    function test_gasOfALeaf() public view {
        assertNear(gasOf(ciphers.aesCtr), 1_779_000, "AES-256-CTR");
        assertNear(gasOf(ciphers.chaCha20), 519_000, "ChaCha20");
        assertNear(gasOf(ciphers.shaCtr), 46_700, "sha256 in counter mode");
        assertNear(gasOf(ciphers.keccakCtr), 24_600, "keccak256 in counter mode");
    }

    function gasOf(function(bytes32, uint256, bytes memory) external view returns (bytes memory) cipher)
        private
        view
        returns (uint256 used)
    {
        bytes memory leaf = new bytes(4096);
        used = gasleft();
        cipher(bytes32(uint256(1)), 5, leaf);
        used -= gasleft();
    }

    function assertNear(uint256 actual, uint256 expected, string memory what) private pure {
        uint256 difference = actual > expected ? actual - expected : expected - actual;
        if (difference > expected / 50) revert NotEqual(what, actual, expected);
    }
}
