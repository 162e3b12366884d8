// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AssetLens} from "../../src/AssetLens.sol";
import {AssetRegistry} from "../../src/AssetRegistry.sol";
import {Contributions} from "../../src/Contributions.sol";
import {Licenses} from "../../src/Licenses.sol";
import {Market} from "../../src/Market.sol";
import {RevenueVault} from "../../src/RevenueVault.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {Cheats} from "./Cheats.sol";

/// @notice The six contracts, as deploy.ts wires them, and money.
/// @dev From the committed code: what is tested is what is deployed, and nothing but tests is left to compile.
contract Deployer {
    Cheats private constant CHEATS = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    AssetRegistry public immutable REGISTRY;
    Licenses public immutable LICENSES;
    RevenueVault public immutable VAULT;
    Market public immutable MARKET;
    AssetLens public immutable LENS;
    TestDollar public immutable COIN;
    Contributions public immutable CONTRIBUTIONS;

    constructor() {
        address[7] memory places;
        uint256 nonce = CHEATS.getNonce(address(this));
        for (uint256 i; i < 7; ++i) {
            places[i] = CHEATS.computeCreateAddress(address(this), nonce + i);
        }
        REGISTRY = AssetRegistry(deploy("AssetRegistry", abi.encode(places[1], places[2])));
        LICENSES = Licenses(deploy("Licenses", abi.encode(REGISTRY, places[3], places[2])));
        VAULT = RevenueVault(payable(deploy("RevenueVault", abi.encode(REGISTRY, places[6]))));
        MARKET = Market(deploy("Market", abi.encode(REGISTRY, LICENSES, VAULT)));
        LENS = AssetLens(deploy("AssetLens", abi.encode(REGISTRY, LICENSES, MARKET, VAULT)));
        COIN = TestDollar(deploy("TestDollar", ""));
        CONTRIBUTIONS = Contributions(deploy("Contributions", abi.encode(REGISTRY, places[2])));
        require(address(MARKET) == places[3] && address(CONTRIBUTIONS) == places[6], "places");
    }

    function deploy(string memory name, bytes memory constructorArguments) private returns (address) {
        return CHEATS.deployCode(string.concat("cache/deployed/", name, ".json"), constructorArguments);
    }
}
