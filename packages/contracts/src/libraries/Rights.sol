// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title What a license may allow, and what it asks in return
/// @notice One bit each, so that sets of them are compared at once.
library Rights {
    /// @notice Use the asset itself.
    uint8 internal constant USE = 1;
    /// @notice Use it for profit.
    uint8 internal constant COMMERCIAL = 2;
    /// @notice Make new assets from it.
    uint8 internal constant DERIVE = 4;
    /// @notice Train models on it.
    uint8 internal constant TRAIN = 8;
    /// @notice Pass the asset itself on.
    uint8 internal constant REDISTRIBUTE = 16;
    /// @notice Sell what was made with it.
    uint8 internal constant SELL_OUTPUTS = 32;
    /// @notice Give others the same rights.
    uint8 internal constant SUBLICENSE = 64;
    /// @notice Every right there is.
    uint8 internal constant ALL = 127;

    /// @notice Duty: name who made it.
    uint8 internal constant ATTRIBUTION = 1;
    /// @notice Duty: what is made from it is licensed under the same terms, and no others.
    uint8 internal constant SHARE_ALIKE = 2;
    /// @notice Every duty there is.
    uint8 internal constant ALL_DUTIES = 3;
}
