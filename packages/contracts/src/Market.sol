// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {Disputes} from "./Disputes.sol";

/// @title Buying, and fair delivery without an arbiter
/// @notice See {IMarket}. No owner, no proxy, no pause.
/// @dev The parts, each on top of the one before: {OfferBook} what is for sale, {Openings} looking before paying, {Checkout}
/// money, {Fulfillment} delivery, {Disputes}. {Multicall} takes no value; it delivers many keys, or pays back and
/// withdraws, in one transaction.
contract Market is Disputes, Multicall {
    /// @param registry Assets. @param licenses Licenses, which this contract gives. @param vault Who the money is passed on to.
    constructor(IAssetRegistry registry, ILicenses licenses, IRevenueVault vault) EIP712("SaharaKit Market", "1") {
        REGISTRY = registry;
        LICENSES = licenses;
        VAULT = vault;
    }
}
