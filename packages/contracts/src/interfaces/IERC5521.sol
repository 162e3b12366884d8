// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Read functions of ERC-5521 (referable NFTs)
/// @dev Only these: nobody can set links after registration, so the whole interface is not claimed by ERC-165.
interface IERC5521 {
    /// @notice What a token refers to, by contract.
    function referringOf(address registry, uint256 tokenId)
        external
        view
        returns (address[] memory registries, uint256[][] memory tokenIds);

    /// @notice What refers to a token, by contract. As long as the token's whole offspring: for reading from outside.
    function referredOf(address registry, uint256 tokenId)
        external
        view
        returns (address[] memory registries, uint256[][] memory tokenIds);

    /// @notice When a token was made, in Unix seconds; 0 where there is none.
    function createdTimestampOf(address registry, uint256 tokenId) external view returns (uint256);
}
