// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Proof of having contributed to a version of an asset (ERC-721, ERC-5192: it can't be given away)
/// @notice Made when a contributor's part of revenue is claimed for the first time. It says who, of what, and how many shares;
/// nothing is paid by it.
interface IContributions {
    /// @notice What one token says.
    /// @param shares Of all shares of the version.
    struct Contribution {
        uint256 assetId;
        uint32 version;
        uint64 shares;
        address account;
    }

    /// @notice ERC-5192: the token can't be transferred.
    event Locked(uint256 tokenId);
    /// @notice A contribution was recorded.
    event ContributionRecorded(
        uint256 indexed assetId, uint32 indexed version, address indexed account, uint64 shares, uint256 tokenId
    );

    /// @notice Only the vault records, which has checked the proof.
    error NotVault(address account);
    /// @notice A contribution stays with who made it.
    error ContributionLocked(uint256 tokenId);

    /// @notice Records a contribution; does nothing where it is recorded.
    function recordContribution(uint256 assetId, uint32 version, address account, uint64 shares) external;

    /// @notice Number of an account's token, whether it is made or not.
    function contributionIdOf(uint256 assetId, uint32 version, address account) external pure returns (uint256 tokenId);

    /// @notice What a token says; all zero where there is none.
    function contributionOf(uint256 tokenId) external view returns (Contribution memory);

    /// @notice ERC-5192: always true. Reverts where there is no such token.
    function locked(uint256 tokenId) external view returns (bool);
}
