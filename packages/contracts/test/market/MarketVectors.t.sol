// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {Market} from "../../src/Market.sol";
import {Aes} from "../../src/libraries/Aes.sol";
import {ChunkTree} from "../../src/libraries/ChunkTree.sol";
import {Seal} from "../../src/libraries/Seal.sol";
import {MarketFixture} from "./MarketFixture.sol";

/// @dev The libraries, as the market calls them.
contract Libraries {
    function ctr(bytes32 key, uint256 counter, bytes calldata data) external pure returns (bytes memory) {
        return Aes.ctr(key, counter, data);
    }

    function rootOf(bytes32 hash, uint256 index, bytes32[] calldata path) external view returns (bytes32) {
        return ChunkTree.rootOf(hash, index, path);
    }
}

/// @notice The Solidity against what TypeScript and Node's crypto made of the written definitions (PROTOCOL §8, 7).
contract MarketVectorsTest is MarketFixture {
    Libraries private libraries = new Libraries();

    function test_offers() public {
        string memory json = vm.readFile("vectors/offers.json");
        address[] memory places = vm.parseJsonAddressArray(json, ".market");
        bytes32[] memory words = vm.parseJsonBytes32Array(json, ".offer");
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".offerHash");
        address[] memory buyers = vm.parseJsonAddressArray(json, ".buyer");
        address[] memory recipients = vm.parseJsonAddressArray(json, ".recipient");
        address[] memory referrers = vm.parseJsonAddressArray(json, ".referrer");
        bytes32[] memory keyX = vm.parseJsonBytes32Array(json, ".keyX");
        uint256[] memory keyParity = vm.parseJsonUintArray(json, ".keyParity");
        bytes32[] memory orderIds = vm.parseJsonBytes32Array(json, ".orderId");
        assertEq(hashes.length, 100, "vectors");
        for (uint256 i; i < hashes.length; ++i) {
            bytes memory encoded;
            for (uint256 j; j < 17; ++j) {
                encoded = bytes.concat(encoded, words[17 * i + j]);
            }
            IOffers.Offer memory offer = abi.decode(encoded, (IOffers.Offer));
            // The domain is the contract's address.
            vm.etch(places[i], address(market).code);
            assertEq(Market(places[i]).hashOffer(offer), hashes[i], "digest");
            IMarket.Order memory order =
                IMarket.Order(offer, buyers[i], recipients[i], referrers[i], keyX[i], uint8(keyParity[i]));
            assertEq(Market(places[i]).orderIdOf(order), orderIds[i], "order");
        }
    }

    function test_transfers() public view {
        string memory json = vm.readFile("vectors/transfers.json");
        uint256[] memory b = vm.parseJsonUintArray(json, ".buyerScalar");
        uint256[] memory bX = vm.parseJsonUintArray(json, ".buyerKeyX");
        uint256[] memory bParity = vm.parseJsonUintArray(json, ".buyerKeyParity");
        uint256[] memory s = vm.parseJsonUintArray(json, ".sellerScalar");
        uint256[] memory sX = vm.parseJsonUintArray(json, ".sellerKeyX");
        uint256[] memory sParity = vm.parseJsonUintArray(json, ".sellerKeyParity");
        bytes32[] memory orderIds = vm.parseJsonBytes32Array(json, ".orderId");
        address[] memory shared = vm.parseJsonAddressArray(json, ".shared");
        bytes32[] memory keys = vm.parseJsonBytes32Array(json, ".key");
        bytes32[] memory commits = vm.parseJsonBytes32Array(json, ".keyCommit");
        bytes32[] memory sealed_ = vm.parseJsonBytes32Array(json, ".sealedKey");
        assertEq(b.length, 200, "vectors");
        for (uint256 i; i < b.length; ++i) {
            assertEq(Seal.addressOf(b[i]), Seal.multiply(1, bX[i], bParity[i]), "B");
            assertEq(Seal.addressOf(s[i]), Seal.multiply(1, sX[i], sParity[i]), "S");
            assertEq(Seal.multiply(b[i], sX[i], sParity[i]), shared[i], "bS");
            assertEq(Seal.multiply(s[i], bX[i], bParity[i]), shared[i], "sB");
            bytes32 key = sealed_[i] ^ keccak256(abi.encode(shared[i], orderIds[i]));
            assertEq(key, keys[i], "key");
            assertEq(keccak256(abi.encode(key)), commits[i], "commit");
        }
    }

    function test_ciphers() public view {
        string memory json = vm.readFile("vectors/ciphers.json");
        bytes32[] memory keys = vm.parseJsonBytes32Array(json, ".key");
        uint256[] memory counters = vm.parseJsonUintArray(json, ".counter");
        uint256[] memory sizes = vm.parseJsonUintArray(json, ".size");
        bytes32[] memory data = vm.parseJsonBytes32Array(json, ".data");
        bytes32[] memory results = vm.parseJsonBytes32Array(json, ".result");
        assertEq(keys.length, 200, "vectors");
        for (uint256 i; i < keys.length; ++i) {
            bytes memory input = cut(data, i, sizes[i]);
            bytes memory output = libraries.ctr(keys[i], counters[i], input);
            assertEq(keccak256(output), keccak256(cut(results, i, sizes[i])), "encrypted");
            assertEq(keccak256(libraries.ctr(keys[i], counters[i], output)), keccak256(input), "and back");
        }
    }

    function test_payloads() public view {
        string memory json = vm.readFile("vectors/payloads.json");
        bytes32 key = cheats.parseJsonBytes32(json, ".key");
        bytes32[] memory plainRoots = vm.parseJsonBytes32Array(json, ".plainRoot");
        bytes32[] memory cipherRoots = vm.parseJsonBytes32Array(json, ".cipherRoot");
        bytes32[] memory plainLeaves = vm.parseJsonBytes32Array(json, ".plainLeaf");
        bytes32[] memory cipherLeaves = vm.parseJsonBytes32Array(json, ".cipherLeaf");
        bytes32[] memory plainPaths = vm.parseJsonBytes32Array(json, ".plainPath");
        bytes32[] memory cipherPaths = vm.parseJsonBytes32Array(json, ".cipherPath");
        assertEq(plainRoots.length, 9, "vectors");
        for (uint256 i; i < 9; ++i) {
            bytes memory leaf = exampleLeaf(i);
            assertEq(sha256(leaf), plainLeaves[i], "leaf");
            bytes memory encrypted = libraries.ctr(key, i * 256, leaf);
            assertEq(sha256(encrypted), cipherLeaves[i], "encrypted leaf");
            assertEq(libraries.rootOf(plainLeaves[i], i, pathOf(plainPaths, i)), plainRoots[8], "root");
            assertEq(libraries.rootOf(cipherLeaves[i], i, pathOf(cipherPaths, i)), cipherRoots[8], "cipher root");
        }
        bytes32[] memory none_;
        assertEq(libraries.rootOf(plainLeaves[0], 0, none_), plainRoots[0], "a single leaf");
    }

    function test_splits() public {
        string memory json = vm.readFile("vectors/splits.json");
        uint256[] memory prices = vm.parseJsonUintArray(json, ".price");
        uint256[] memory referrerBps = vm.parseJsonUintArray(json, ".referrerBps");
        uint256[] memory parent = vm.parseJsonUintArray(json, ".parent");
        uint256[] memory shareBps = vm.parseJsonUintArray(json, ".shareBps");
        uint256[] memory contributorsBps = vm.parseJsonUintArray(json, ".contributorsBps");
        uint256[] memory toReferrer = vm.parseJsonUintArray(json, ".toReferrer");
        uint256[] memory toOwner = vm.parseJsonUintArray(json, ".toOwner");
        uint256[] memory toContributors = vm.parseJsonUintArray(json, ".toContributors");
        assertEq(prices.length, 60, "vectors");
        for (uint256 i; i < prices.length; ++i) {
            uint256[4] memory ids;
            for (uint256 j; j < 4; ++j) {
                uint256 node = 4 * i + j;
                ids[j] = registerNode(ids, parent, shareBps, node);
                if (contributorsBps[node] > 0) {
                    vm.prank(seller);
                    registry.setContributors(ids[j], 1, bytes32("root"), 10, uint16(contributorsBps[node]));
                }
                // Each asset its own owner, so that what is whose can be told apart.
                vm.prank(seller);
                registry.transferFrom(seller, address(uint160(0xF0000 + ids[j])), ids[j]);
            }
            uint256 before = vault.creditOf(page, address(coin));
            sell(ids[3], prices[i], referrerBps[i]);
            assertEq(vault.creditOf(page, address(coin)) - before, toReferrer[i], "page");
            for (uint256 j = 4; j > 0; --j) {
                uint256 id = ids[j - 1];
                vault.settle(id, 1, address(coin));
                uint256 node = 4 * i + j - 1;
                address owner = address(uint160(0xF0000 + id));
                assertEq(vault.creditOf(owner, address(coin)), toOwner[node], "owner");
                assertEq(vault.potOf(id, 1, address(coin)).pool, toContributors[node], "contributors");
            }
        }
    }

    function test_terms() public {
        string memory json = vm.readFile("vectors/terms.json");
        uint256[] memory rights = vm.parseJsonUintArray(json, ".rights");
        uint256[] memory duties = vm.parseJsonUintArray(json, ".duties");
        uint256[] memory revenueShareBps = vm.parseJsonUintArray(json, ".revenueShareBps");
        uint256[] memory expirySeconds = vm.parseJsonUintArray(json, ".expirySeconds");
        uint256[] memory transferable = vm.parseJsonUintArray(json, ".transferable");
        uint256[] memory seats = vm.parseJsonUintArray(json, ".seats");
        bytes32[] memory texts = vm.parseJsonBytes32Array(json, ".legalTextHash");
        string[] memory uris = cheats.parseJsonStringArray(json, ".uri");
        bytes32[] memory termsIds = vm.parseJsonBytes32Array(json, ".termsId");
        assertEq(rights.length, 33, "vectors");
        for (uint256 i; i < rights.length; ++i) {
            ILicenses.LicenseTerms memory terms = ILicenses.LicenseTerms({
                rights: uint8(rights[i]),
                duties: uint8(duties[i]),
                revenueShareBps: uint16(revenueShareBps[i]),
                expirySeconds: uint40(expirySeconds[i]),
                transferable: transferable[i] == 1,
                seats: uint32(seats[i]),
                legalTextHash: texts[i],
                uri: uris[i]
            });
            assertEq(licenses.registerTerms(terms), termsIds[i], "id");
            // The first three are the presets, which are there already.
            assertEq(licenses.numberOf(termsIds[i]), i + 1, "number");
        }
    }

    // ─── Helpers ─────────────────────────────────────────────────────────────────────────────────────────────────

    function registerNode(uint256[4] memory ids, uint256[] memory parent, uint256[] memory shareBps, uint256 node)
        private
        returns (uint256 id)
    {
        uint256 count = (parent[2 * node] == 255 ? 0 : 1) + (parent[2 * node + 1] == 255 ? 0 : 1);
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](count);
        for (uint256 k; k < count; ++k) {
            parents[k] = own(ids[parent[2 * node + k]], uint16(shareBps[2 * node + k]));
            (address owner,,) = registry.lineageOf(parents[k].id);
            if (owner == seller) continue;
            // Its owner lets the child be made.
            parents[k].licenseTokenId = grant(parents[k].id, openUse, seller);
        }
        id = register(seller, parents);
    }

    function sell(uint256 id, uint256 price, uint256 referrerBps) private {
        uint256 toReferrer = price * referrerBps / 10_000;
        coin.mint(address(this), price);
        coin.approve(address(vault), price);
        vault.paySale(id, 1, address(coin), price, page, toReferrer);
    }

    function cut(bytes32[] memory words, uint256 row, uint256 size) private pure returns (bytes memory text) {
        text = abi.encodePacked(words[4 * row], words[4 * row + 1], words[4 * row + 2], words[4 * row + 3]);
        assembly {
            mstore(text, size)
        }
    }

    function exampleLeaf(uint256 index) private pure returns (bytes memory leaf) {
        leaf = new bytes(4096);
        for (uint256 j; j < 128; ++j) {
            bytes32 word = sha256(abi.encodePacked(uint32(index), uint32(j)));
            assembly {
                mstore(add(add(leaf, 0x20), mul(j, 0x20)), word)
            }
        }
    }

    function pathOf(bytes32[] memory paths, uint256 row) private pure returns (bytes32[] memory path) {
        path = new bytes32[](4);
        for (uint256 i; i < 4; ++i) {
            path[i] = paths[4 * row + i];
        }
    }
}
