// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Gate} from "../src/libraries/Gate.sol";
import {Seal} from "../src/libraries/Seal.sol";
import {Seats} from "../src/libraries/Seats.sol";
import {Base} from "./Base.sol";

/// @dev Unseals at the address that a vector names: the pad binds the contract's own address.
contract Unsealer {
    function labels(uint256 scalar, uint256 keyX, bytes32 body, uint256 campaignId, uint256 seat)
        external
        view
        returns (uint256)
    {
        address shared = Seal.multiply(scalar, keyX, Seal.parityOf(body));
        return uint80(uint256(body)) ^ Seal.pad(shared, campaignId, seat);
    }
}

/// @notice The Solidity against integers that TypeScript computed from the written definitions (PROTOCOL §8, 7).
contract VectorsTest is Base {
    function test_gate() public view {
        string memory json = vm.readFile("vectors/gate.json");
        uint256[] memory n = vm.parseJsonUintArray(json, ".log2.n");
        uint256[] memory d = vm.parseJsonUintArray(json, ".log2.d");
        int256[] memory result = vm.parseJsonIntArray(json, ".log2.result");
        assertEq(n.length, 1000, "vectors");
        for (uint256 i; i < n.length; ++i) {
            assertEq(Gate.log2Q12(n[i], d[i]), result[i], "log2");
        }
        uint256[] memory classes = vm.parseJsonUintArray(json, ".weights.classes");
        uint256[] memory p1 = vm.parseJsonUintArray(json, ".weights.p1Bps");
        int256[] memory rights = vm.parseJsonIntArray(json, ".weights.right");
        int256[] memory wrongs = vm.parseJsonIntArray(json, ".weights.wrong");
        for (uint256 i; i < classes.length; ++i) {
            assertTrue(Gate.isSound(classes[i], p1[i]), "sound");
            (int32 right, int32 wrong) = Gate.weights(classes[i], p1[i]);
            assertEq(right, rights[i], "right");
            assertEq(wrong, wrongs[i], "wrong");
        }
    }

    function test_seal() public {
        string memory json = vm.readFile("vectors/seal.json");
        bytes32[] memory scalar = vm.parseJsonBytes32Array(json, ".scalar");
        bytes32[] memory keyX = vm.parseJsonBytes32Array(json, ".keyX");
        bytes32[] memory body = vm.parseJsonBytes32Array(json, ".body");
        uint256[] memory labels = vm.parseJsonUintArray(json, ".labels");
        address[] memory epochKey = vm.parseJsonAddressArray(json, ".epochKey");
        address[] memory placed = vm.parseJsonAddressArray(json, ".contract");
        uint256[] memory campaignId = vm.parseJsonUintArray(json, ".campaignId");
        uint256[] memory seat = vm.parseJsonUintArray(json, ".seat");
        uint256[] memory place = vm.parseJsonUintArray(json, ".place");
        assertEq(scalar.length, 200, "vectors");
        for (uint256 i; i < scalar.length; ++i) {
            assertEq(Seal.addressOf(uint256(scalar[i])), epochKey[i], "key");
            assertEq(Seal.placeOf(body[i]), place[i], "place");
            vm.etch(placed[i], type(Unsealer).runtimeCode);
            uint256 opened =
                Unsealer(placed[i]).labels(uint256(scalar[i]), uint256(keyX[i]), body[i], campaignId[i], seat[i]);
            assertEq(opened, labels[i], "labels");
        }
    }

    function test_draw() public view {
        string memory json = vm.readFile("vectors/draw.json");
        uint256[] memory counters = vm.parseJsonUintArray(json, ".counters");
        uint256[] memory seatsPerBatch = vm.parseJsonUintArray(json, ".seatsPerBatch");
        uint256[] memory batches = vm.parseJsonUintArray(json, ".batches");
        uint256[] memory sat = vm.parseJsonUintArray(json, ".sat");
        bytes32[] memory hash = vm.parseJsonBytes32Array(json, ".hash");
        uint256[] memory campaignId = vm.parseJsonUintArray(json, ".campaignId");
        uint256[] memory seat = vm.parseJsonUintArray(json, ".seat");
        uint256[] memory batch = vm.parseJsonUintArray(json, ".batch");
        assertEq(counters.length, 1000, "vectors");
        for (uint256 i; i < counters.length; ++i) {
            uint256 free = Seats.free(counters[i], seatsPerBatch[i], batches[i]) & ~sat[i];
            if (free == 0) {
                assertEq(batch[i], 255, "none");
                continue;
            }
            uint256 seed = uint256(keccak256(abi.encode(hash[i], campaignId[i], seat[i])));
            assertEq(Seats.pick(free, seed), batch[i], "batch");
        }
    }
}
