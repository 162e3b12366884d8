// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AssetLens} from "../../src/AssetLens.sol";
import {AssetRegistry} from "../../src/AssetRegistry.sol";
import {Licenses} from "../../src/Licenses.sol";
import {Market} from "../../src/Market.sol";
import {RevenueVault} from "../../src/RevenueVault.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IRevenueVault} from "../../src/interfaces/IRevenueVault.sol";
import {Cheats} from "./Cheats.sol";

/// @notice The five contracts, as deploy.ts wires them, and money.
/// @dev The compiler builds whatever a contract creates once more for each creator. Only this one creates these; tests have
/// it made from its artifact, which is what keeps building them all in minutes.
contract Deployer {
    Cheats private constant CHEATS = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    AssetRegistry public immutable REGISTRY;
    Licenses public immutable LICENSES;
    RevenueVault public immutable VAULT;
    Market public immutable MARKET;
    AssetLens public immutable LENS;
    TestDollar public immutable COIN;

    constructor() {
        address[4] memory places;
        for (uint256 i; i < 4; ++i) {
            places[i] = CHEATS.computeCreateAddress(address(this), i + 1);
        }
        REGISTRY = new AssetRegistry(ILicenses(places[1]), IRevenueVault(places[2]));
        LICENSES = new Licenses(REGISTRY, places[3], IRevenueVault(places[2]));
        VAULT = new RevenueVault(REGISTRY);
        MARKET = new Market(REGISTRY, LICENSES, VAULT);
        LENS = new AssetLens(REGISTRY, LICENSES, MARKET, VAULT);
        COIN = new TestDollar();
        require(address(MARKET) == places[3], "places");
    }
}
