// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ERC-8034: royalties along references between tokens
interface IERC8034 {
    /// @notice One receiver, with an amount of the sale's currency or in 1/10,000.
    struct RoyaltyInfo {
        address recipient;
        uint256 royaltyAmount;
    }

    /// @notice All receivers.
    /// @param referenceDepth How many links up they are found.
    struct ReferenceRoyalty {
        RoyaltyInfo[] royaltyInfos;
        uint256 referenceDepth;
    }

    /// @notice Royalties were paid. Not used here: what is passed up is told by {IRevenueVault.RoyaltyPaid}.
    event ReferenceRoyaltiesPaid(
        address indexed rNFTContract,
        uint256 indexed tokenId,
        address indexed buyer,
        address marketplace,
        ReferenceRoyalty royalties
    );

    /// @notice Royalties on a sale.
    function getReferenceRoyaltyInfo(address rNFTContract, uint256 tokenId, uint256 salePrice)
        external
        view
        returns (ReferenceRoyalty memory royalties);

    /// @notice Royalties in 1/10,000 of any sale.
    function getReferenceRoyaltyInfo(address rNFTContract, uint256 tokenId)
        external
        view
        returns (ReferenceRoyalty memory royalties);

    /// @notice Sets royalties, where somebody may.
    function setReferenceRoyalty(
        address rNFTContract,
        uint256 tokenId,
        address[] memory recipients,
        uint256[] memory royaltyFractions,
        uint256 referenceDepth
    ) external;

    /// @notice Sets royalties by signature, where somebody may.
    function setReferenceRoyalty(
        address rNFTContract,
        uint256 tokenId,
        address[] memory recipients,
        uint256[] memory royaltyFractions,
        uint256 referenceDepth,
        address signer,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Whether this standard is implemented.
    function supportsReferenceRoyalties() external view returns (bool);

    /// @notice Nonce for signatures.
    function royaltyNonce(address signer, address rNFTContract, uint256 tokenId) external view returns (uint256);
}
