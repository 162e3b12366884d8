// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {IContributions} from "./interfaces/IContributions.sol";
import {Cid} from "./libraries/Cid.sol";

/// @title ContributionNFT
/// @notice See {IContributions}. No owner; nobody can approve or move a token.
contract Contributions is ERC721, IContributions {
    bytes4 private constant ERC5192 = 0xb45a3c0e;

    IAssetRegistry private immutable REGISTRY;
    address private immutable VAULT;

    /// @dev What the owner does not say, in one word: the registry counts assets from 1.
    struct Kept {
        uint160 assetId;
        uint32 version;
        uint64 shares;
    }

    mapping(uint256 tokenId => Kept) private _kept;

    /// @param registry Assets and their versions. @param vault {RevenueVault}, which records.
    constructor(IAssetRegistry registry, address vault) ERC721("Sahara Contribution", "CONTRIBUTION") {
        REGISTRY = registry;
        VAULT = vault;
    }

    /// @inheritdoc IContributions
    function recordContribution(uint256 assetId, uint32 version, address account, uint64 shares) external {
        if (msg.sender != VAULT) revert NotVault(msg.sender);
        uint256 tokenId = contributionIdOf(assetId, version, account);
        if (_ownerOf(tokenId) != address(0)) return;
        _kept[tokenId] = Kept(uint160(assetId), version, shares);
        // No callback: a contract that contributed must be able to claim, whatever it knows of tokens.
        _mint(account, tokenId);
        emit ContributionRecorded(assetId, version, account, shares, tokenId);
        emit Locked(tokenId);
    }

    /// @inheritdoc IContributions
    function contributionIdOf(uint256 assetId, uint32 version, address account) public pure returns (uint256) {
        return uint256(keccak256(abi.encode(assetId, version, account)));
    }

    /// @inheritdoc IContributions
    function contributionOf(uint256 tokenId) external view returns (Contribution memory) {
        Kept memory kept = _kept[tokenId];
        return Contribution(kept.assetId, kept.version, kept.shares, _ownerOf(tokenId));
    }

    /// @inheritdoc IContributions
    function locked(uint256 tokenId) external view returns (bool) {
        _requireOwned(tokenId);
        return true;
    }

    /// @notice Manifest of the version that was contributed to.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        _requireOwned(tokenId);
        Kept memory kept = _kept[tokenId];
        (bytes32 manifestHash,) = REGISTRY.versionOf(kept.assetId, kept.version);
        return Cid.uriOf(manifestHash);
    }

    /// @notice Reverts: an approval would promise what can't be kept.
    function approve(address, uint256 tokenId) public pure override {
        revert ContributionLocked(tokenId);
    }

    /// @notice Reverts like {approve}.
    function setApprovalForAll(address, bool) public pure override {
        revert ContributionLocked(0);
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == ERC5192 || super.supportsInterface(interfaceId);
    }

    /// @dev Made once, moved never.
    function _update(address to, uint256 tokenId, address auth) internal override returns (address from) {
        if (_ownerOf(tokenId) != address(0)) revert ContributionLocked(tokenId);
        return super._update(to, tokenId, auth);
    }
}
