// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {Rights} from "./libraries/Rights.sol";

/// @title Licenses, as ERC-1155
/// @notice See {ILicenses}. Terms 1 to 3 are presets and the same on every chain: Open Use, Commercial Remix,
/// Non-Commercial.
contract Licenses is ILicenses, ERC1155, IERC2981 {
    uint256 private constant MAX_USED = 8;
    uint256 private constant MAX_SHARE_BPS = 5_000;
    uint256 private constant MAX_EXPIRY = 36_500 days;
    uint256 private constant MAX_URI = 512;
    uint256 private constant BPS = 10_000;

    IAssetRegistry private immutable REGISTRY;
    IRevenueVault private immutable VAULT;
    address private immutable MARKET;

    mapping(bytes32 termsId => uint32) private _numbers;
    mapping(uint256 number => Terms) private _terms;
    uint32 private _termsCount;
    /// @dev Eight numbers of 32 bits an asset, the first one lowest: what {hasRight} looks through is one word, and only the
    /// asset's owner can make it longer.
    mapping(uint256 assetId => uint256) private _used;
    mapping(uint256 tokenId => mapping(address account => uint40)) private _expiries;

    struct Terms {
        TermsCore core;
        bytes32 termsId;
        bytes32 legalTextHash;
        string uri;
    }

    /// @param registry Assets that are licensed. @param market Who sells licenses. @param vault Where royalties go.
    constructor(IAssetRegistry registry, address market, IRevenueVault vault) ERC1155("") {
        REGISTRY = registry;
        MARKET = market;
        VAULT = vault;
        uint8 remix = Rights.USE | Rights.COMMERCIAL | Rights.DERIVE | Rights.TRAIN | Rights.SELL_OUTPUTS;
        _register(LicenseTerms(remix | Rights.REDISTRIBUTE, Rights.ATTRIBUTION, 0, 0, true, 0, 0, ""));
        _register(LicenseTerms(remix, Rights.ATTRIBUTION, 500, 0, true, 0, 0, ""));
        uint8 study = Rights.USE | Rights.DERIVE | Rights.TRAIN;
        _register(LicenseTerms(study, Rights.ATTRIBUTION | Rights.SHARE_ALIKE, 0, 0, false, 0, 0, ""));
    }

    modifier onlyMarket(uint256 assetId) {
        if (msg.sender != MARKET) revert NotLicensor(assetId, msg.sender);
        _;
    }

    // ─── Terms ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILicenses
    function registerTerms(LicenseTerms calldata terms) external returns (bytes32 termsId) {
        if (terms.rights == 0 || terms.rights > Rights.ALL) revert InvalidTerms("rights");
        if (terms.duties > Rights.ALL_DUTIES) revert InvalidTerms("duties");
        if (terms.revenueShareBps > MAX_SHARE_BPS) revert InvalidTerms("revenueShareBps");
        if (terms.expirySeconds > MAX_EXPIRY) revert InvalidTerms("expirySeconds");
        // Passing on what ends would let two holders' ends be mixed up.
        if (terms.transferable && terms.expirySeconds != 0) revert InvalidTerms("transferable");
        if (bytes(terms.uri).length > MAX_URI) revert InvalidTerms("uri");
        return _register(terms);
    }

    /// @inheritdoc ILicenses
    function termsOf(bytes32 termsId) external view returns (LicenseTerms memory) {
        Terms storage terms = _terms[numberOf(termsId)];
        TermsCore memory core = terms.core;
        return LicenseTerms({
            rights: core.rights,
            duties: core.duties,
            revenueShareBps: core.revenueShareBps,
            expirySeconds: core.expirySeconds,
            transferable: core.transferable,
            seats: core.seats,
            legalTextHash: terms.legalTextHash,
            uri: terms.uri
        });
    }

    /// @inheritdoc ILicenses
    function numberOf(bytes32 termsId) public view returns (uint32 number) {
        number = _numbers[termsId];
        if (number == 0) revert UnknownTerms(termsId);
    }

    /// @inheritdoc ILicenses
    function termsAt(uint32 number) external view returns (bytes32 termsId, TermsCore memory core) {
        return (_terms[number].termsId, _terms[number].core);
    }

    // ─── Giving ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILicenses
    function grant(uint256 assetId, bytes32 termsId, address account) external returns (uint256 tokenId) {
        if (account == address(0)) revert NoLicensee();
        address owner;
        (tokenId, owner) = _reserve(assetId, termsId);
        if (msg.sender != owner) revert NotLicensor(assetId, msg.sender);
        _issue(tokenId, account);
    }

    /// @inheritdoc ILicenses
    function reserve(uint256 assetId, bytes32 termsId) external onlyMarket(assetId) returns (uint256 tokenId) {
        (tokenId,) = _reserve(assetId, termsId);
    }

    /// @inheritdoc ILicenses
    function issue(uint256 assetId, bytes32 termsId, address account)
        external
        onlyMarket(assetId)
        returns (uint256 tokenId)
    {
        tokenId = _tokenOf(assetId, numberOf(termsId));
        _issue(tokenId, account);
    }

    // ─── Asking ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILicenses
    function hasRight(address account, uint256 assetId, uint8 mask) public view returns (bool) {
        (address owner, uint8 rights,) = REGISTRY.lineageOf(assetId);
        if (owner == address(0) || mask & ~rights != 0) return false;
        if (owner == account) return true;
        for (uint256 used = _used[assetId]; used != 0; used >>= 32) {
            uint32 number = uint32(used);
            TermsCore memory core = _terms[number].core;
            if (core.rights & mask == mask && _isLive(account, _tokenOf(assetId, number), core)) return true;
        }
        return false;
    }

    /// @inheritdoc ILicenses
    function rightsOf(address account, uint256 assetId) external view returns (uint8 rights) {
        (address owner, uint8 left,) = REGISTRY.lineageOf(assetId);
        if (owner == address(0)) return 0;
        if (owner == account) return left;
        for (uint256 used = _used[assetId]; used != 0; used >>= 32) {
            uint32 number = uint32(used);
            TermsCore memory core = _terms[number].core;
            if (_isLive(account, _tokenOf(assetId, number), core)) rights |= core.rights;
        }
        rights &= left;
    }

    /// @inheritdoc ILicenses
    function heldTerms(address account, uint256 tokenId)
        external
        view
        returns (uint256 assetId, uint32 number, TermsCore memory core)
    {
        TermsCore memory found = _terms[uint32(tokenId)].core;
        if (_isLive(account, tokenId, found)) return (tokenId >> 32, uint32(tokenId), found);
    }

    /// @inheritdoc ILicenses
    function expiryOf(address account, uint256 tokenId) external view returns (uint40) {
        return _expiries[tokenId][account];
    }

    /// @inheritdoc ILicenses
    function termsUsed(uint256 assetId) external view returns (uint32[] memory numbers) {
        uint256 used = _used[assetId];
        uint256 count;
        while (used >> (32 * count) != 0 && count < MAX_USED) ++count;
        numbers = new uint32[](count);
        for (uint256 i; i < count; ++i) {
            numbers[i] = uint32(used >> (32 * i));
        }
    }

    /// @notice Where the text of a license may be had.
    /// @inheritdoc ERC1155
    function uri(uint256 tokenId) public view override returns (string memory) {
        return _terms[uint32(tokenId)].uri;
    }

    /// @notice Resale of a license is revenue of its asset, at the rate of its terms.
    /// @inheritdoc IERC2981
    function royaltyInfo(uint256 tokenId, uint256 salePrice)
        external
        view
        returns (address receiver, uint256 royaltyAmount)
    {
        uint256 bps = _terms[uint32(tokenId)].core.revenueShareBps;
        if (bps == 0) return (address(0), 0);
        return (VAULT.inboxOf(tokenId >> 32, IRevenueVault.Inbox.Revenue), salePrice * bps / BPS);
    }

    /// @inheritdoc ERC1155
    function supportsInterface(bytes4 interfaceId) public view override(ERC1155, IERC165) returns (bool) {
        return interfaceId == type(IERC2981).interfaceId || super.supportsInterface(interfaceId);
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A transfer, but not a mint, needs terms that allow it.
    function _update(address from, address to, uint256[] memory ids, uint256[] memory values) internal override {
        for (uint256 i; from != address(0) && i < ids.length; ++i) {
            if (!_terms[uint32(ids[i])].core.transferable) revert NotTransferable(ids[i]);
        }
        super._update(from, to, ids, values);
    }

    function _register(LicenseTerms memory terms) private returns (bytes32 termsId) {
        termsId = keccak256(abi.encode(terms));
        if (_numbers[termsId] != 0) return termsId;
        uint32 number = ++_termsCount;
        _numbers[termsId] = number;
        TermsCore memory core = TermsCore({
            rights: terms.rights,
            duties: terms.duties,
            revenueShareBps: terms.revenueShareBps,
            expirySeconds: terms.expirySeconds,
            transferable: terms.transferable,
            seats: terms.seats
        });
        _terms[number] = Terms(core, termsId, terms.legalTextHash, terms.uri);
        emit TermsRegistered(termsId, number, terms);
    }

    function _reserve(uint256 assetId, bytes32 termsId) private returns (uint256 tokenId, address owner) {
        uint32 number = numberOf(termsId);
        uint8 rights;
        uint32 boundTerms;
        (owner, rights, boundTerms) = REGISTRY.lineageOf(assetId);
        if (owner == address(0)) revert UnknownLicensedAsset(assetId);
        if (boundTerms != 0 && boundTerms != number) revert OnlyBoundTerms(assetId, _terms[boundTerms].termsId);
        uint8 excess = _terms[number].core.rights & ~rights;
        if (excess != 0) revert RightsExceedLineage(assetId, excess);
        _use(assetId, number);
        tokenId = _tokenOf(assetId, number);
    }

    /// @dev Adds to the terms that {hasRight} looks through.
    function _use(uint256 assetId, uint32 number) private {
        uint256 used = _used[assetId];
        for (uint256 i; i < MAX_USED; ++i) {
            uint32 known = uint32(used >> (32 * i));
            if (known == number) return;
            if (known == 0) {
                _used[assetId] = used | (uint256(number) << (32 * i));
                return;
            }
        }
        revert TooManyTerms(assetId);
    }

    function _issue(uint256 tokenId, address account) private {
        Terms storage terms = _terms[uint32(tokenId)];
        uint40 expiresAt;
        if (terms.core.expirySeconds != 0) {
            uint256 end = _expiries[tokenId][account];
            if (end < block.timestamp) end = block.timestamp;
            end += terms.core.expirySeconds;
            // Never fails, or a buyer of many licenses could hold up the last seller's pay.
            expiresAt = end > type(uint40).max ? type(uint40).max : uint40(end);
            _expiries[tokenId][account] = expiresAt;
        }
        emit LicenseMinted(tokenId, tokenId >> 32, account, terms.termsId, expiresAt);
        uint256[] memory ids = new uint256[](1);
        uint256[] memory values = new uint256[](1);
        (ids[0], values[0]) = (tokenId, 1);
        // Without the acceptance check of {_mint}: see {ILicenses}.
        _update(address(0), account, ids, values);
    }

    function _isLive(address account, uint256 tokenId, TermsCore memory core) private view returns (bool) {
        if (balanceOf(account, tokenId) == 0) return false;
        return core.expirySeconds == 0 || _expiries[tokenId][account] > block.timestamp;
    }

    function _tokenOf(uint256 assetId, uint32 number) private pure returns (uint256) {
        return (assetId << 32) | number;
    }
}
