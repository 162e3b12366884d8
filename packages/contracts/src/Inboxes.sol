// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {IERC8034} from "./interfaces/IERC8034.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {RoyaltyInbox} from "./RoyaltyInbox.sol";

/// @title How markets that know nothing of lineages pay into one
/// @dev An ERC-2981 market sends money to one address and says no more. So each asset has addresses of its own, made by
/// CREATE2 when somebody first collects from them.
abstract contract Inboxes is IRevenueVault, IERC8034, IERC165 {
    uint256 internal constant BPS = 10_000;
    bytes32 private constant INBOX_CODE_HASH = keccak256(type(RoyaltyInbox).creationCode);

    IAssetRegistry internal immutable REGISTRY;

    /// @inheritdoc IRevenueVault
    function inboxOf(uint256 assetId, Inbox inbox) public view returns (address) {
        return Create2.computeAddress(_saltOf(assetId, inbox), INBOX_CODE_HASH);
    }

    // ─── ERC-8034 ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IERC8034
    function getReferenceRoyaltyInfo(address rNFTContract, uint256 tokenId, uint256 salePrice)
        external
        view
        returns (ReferenceRoyalty memory royalties)
    {
        royalties = getReferenceRoyaltyInfo(rNFTContract, tokenId);
        for (uint256 i; i < royalties.royaltyInfos.length; ++i) {
            royalties.royaltyInfos[i].royaltyAmount = royalties.royaltyInfos[i].royaltyAmount * salePrice / BPS;
        }
    }

    /// @notice One receiver a parent. What is further up gets its shares from there.
    /// @inheritdoc IERC8034
    function getReferenceRoyaltyInfo(address rNFTContract, uint256 tokenId)
        public
        view
        returns (ReferenceRoyalty memory royalties)
    {
        if (rNFTContract != address(REGISTRY)) return royalties;
        IAssetRegistry.Link[] memory parents = REGISTRY.parentsOf(tokenId);
        royalties.royaltyInfos = new RoyaltyInfo[](parents.length);
        royalties.referenceDepth = parents.length == 0 ? 0 : 1;
        for (uint256 i; i < parents.length; ++i) {
            royalties.royaltyInfos[i] = RoyaltyInfo(inboxOf(parents[i].asset, Inbox.Revenue), parents[i].shareBps);
        }
    }

    /// @inheritdoc IERC8034
    function setReferenceRoyalty(address, uint256, address[] calldata, uint256[] calldata, uint256) external pure {
        revert RoyaltiesFixed();
    }

    /// @inheritdoc IERC8034
    function setReferenceRoyalty(
        address,
        uint256,
        address[] calldata,
        uint256[] calldata,
        uint256,
        address,
        uint256,
        bytes calldata
    ) external pure {
        revert RoyaltiesFixed();
    }

    /// @inheritdoc IERC8034
    function supportsReferenceRoyalties() external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IERC8034
    function royaltyNonce(address, address, uint256) external pure returns (uint256) {
        return 0;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC8034).interfaceId || interfaceId == type(IERC165).interfaceId;
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The inbox, made if need be.
    function _openInbox(uint256 assetId, Inbox inbox) internal returns (RoyaltyInbox) {
        address place = inboxOf(assetId, inbox);
        if (place.code.length == 0) new RoyaltyInbox{salt: _saltOf(assetId, inbox)}();
        return RoyaltyInbox(payable(place));
    }

    function _saltOf(uint256 assetId, Inbox inbox) private pure returns (bytes32) {
        return bytes32((assetId << 1) | uint256(inbox));
    }
}
