// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {IContributions} from "./interfaces/IContributions.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {Inboxes} from "./Inboxes.sol";
import {RoyaltyInbox} from "./RoyaltyInbox.sol";

/// @title Revenue of assets
/// @notice See {IRevenueVault}. {Multicall} lets somebody settle a whole way up, claim and withdraw in one transaction.
contract RevenueVault is Inboxes, Multicall, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    mapping(bytes32 potKey => Pot) private _pots;
    mapping(bytes32 claimKey => uint256) private _claimed;
    mapping(address account => mapping(address token => uint256)) private _credits;
    /// @dev The inbox that is being emptied, which alone may send coins.
    address private transient _sweeping;

    IContributions private immutable CONTRIBUTIONS;

    /// @param registry Assets, their parents and contributors. @param contributions Proof of having contributed.
    constructor(IAssetRegistry registry, IContributions contributions) {
        REGISTRY = registry;
        CONTRIBUTIONS = contributions;
    }

    /// @notice Coins of an inbox that is being emptied; nobody else's.
    receive() external payable {
        if (msg.sender != _sweeping) revert UnexpectedCoins(msg.sender);
    }

    // ─── Money in ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRevenueVault
    function pay(uint256 assetId, uint32 version, address token, uint256 amount) external payable nonReentrant {
        _receive(assetId, version, token, amount, amount);
    }

    /// @inheritdoc IRevenueVault
    function paySale(
        uint256 assetId,
        uint32 version,
        address token,
        uint256 amount,
        address referrer,
        uint256 referrerAmount
    ) external payable nonReentrant {
        if (referrerAmount > amount || (referrerAmount > 0 && referrer == address(0))) {
            revert InvalidAmount(referrerAmount);
        }
        if (referrerAmount > 0) {
            _credits[referrer][token] += referrerAmount;
            emit ReferrerCredited(assetId, referrer, token, referrerAmount);
        }
        _receive(assetId, version, token, amount, amount - referrerAmount);
    }

    /// @inheritdoc IRevenueVault
    function collect(uint256 assetId, Inbox inbox, address token) external nonReentrant returns (uint256 amount) {
        uint32 version = REGISTRY.versionsOf(assetId);
        if (version == 0) revert UnknownRevenueVersion(assetId, 0);
        RoyaltyInbox box = _openInbox(assetId, inbox);
        uint256 before = _balanceOf(token);
        _sweeping = address(box);
        box.sweep(token);
        _sweeping = address(0);
        amount = _balanceOf(token) - before;
        emit RoyaltyCollected(assetId, inbox, token, amount);
        if (inbox == Inbox.Revenue) _book(assetId, version, token, address(box), amount);
        else _passUp(assetId, token, amount);
    }

    // ─── Sharing ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRevenueVault
    function settle(uint256 assetId, uint32 version, address token) external returns (uint256 amount) {
        Pot storage pot = _pots[_potKey(assetId, version, token)];
        amount = pot.pending;
        if (amount == 0) return 0;
        pot.pending = 0;
        IAssetRegistry.Link[] memory parents = REGISTRY.parentsOf(assetId);
        uint256 left = amount;
        for (uint256 i; i < parents.length; ++i) {
            left -= _payParent(assetId, parents[i], token, amount * parents[i].shareBps / BPS);
        }
        uint256 toContributors = _payContributors(pot, assetId, version, left);
        (address owner,,) = REGISTRY.lineageOf(assetId);
        uint256 toOwner = left - toContributors;
        if (toOwner > 0) _credits[owner][token] += toOwner;
        emit RevenueSettled(assetId, version, token, amount, amount - left, toContributors, owner, toOwner);
    }

    /// @inheritdoc IRevenueVault
    function claim(
        uint256 assetId,
        uint32 version,
        address token,
        address account,
        uint256 shares,
        bytes32[] calldata proof
    ) external returns (uint256 amount) {
        (bytes32 root, uint64 totalShares,) = REGISTRY.contributorsOf(assetId, version);
        if (totalShares == 0) revert NoContributors(assetId, version);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(account, shares))));
        if (shares > totalShares || !MerkleProof.verifyCalldata(proof, root, leaf)) {
            revert NotContributor(account, shares);
        }
        Pot storage pot = _pots[_potKey(assetId, version, token)];
        bytes32 key = _claimKey(assetId, version, token, account);
        uint256 earned = (shares * pot.perShare) >> 64;
        uint256 before = _claimed[key];
        // A tree may wrongly name an account twice, with fewer shares the second time.
        if (earned <= before) return 0;
        amount = earned - before;
        if (amount > pot.pool) revert PoolExceeded(amount, pot.pool);
        _claimed[key] = earned;
        pot.pool -= uint128(amount);
        _credits[account][token] += amount;
        emit ContributionClaimed(assetId, version, account, token, amount);
        if (before == 0) CONTRIBUTIONS.recordContribution(assetId, version, account, uint64(shares));
    }

    /// @inheritdoc IRevenueVault
    function withdraw(address token, address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0) || to == address(this)) revert InvalidReceiver(to);
        amount = _credits[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw();
        _credits[msg.sender][token] = 0;
        emit CreditWithdrawn(msg.sender, token, to, amount);
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRevenueVault
    function potOf(uint256 assetId, uint32 version, address token) external view returns (Pot memory) {
        return _pots[_potKey(assetId, version, token)];
    }

    /// @inheritdoc IRevenueVault
    function creditOf(address account, address token) external view returns (uint256) {
        return _credits[account][token];
    }

    /// @inheritdoc IRevenueVault
    function claimedOf(uint256 assetId, uint32 version, address token, address account)
        external
        view
        returns (uint256)
    {
        return _claimed[_claimKey(assetId, version, token, account)];
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Takes exactly `amount` from the caller and books `booked` of it.
    function _receive(uint256 assetId, uint32 version, address token, uint256 amount, uint256 booked) private {
        if (version == 0 || version > REGISTRY.versionsOf(assetId)) revert UnknownRevenueVersion(assetId, version);
        _book(assetId, version, token, msg.sender, booked);
        if (token == address(0)) {
            if (msg.value != amount) revert WrongPayment(amount, msg.value);
            return;
        }
        if (msg.value != 0) revert WrongPayment(0, msg.value);
        if (amount == 0) return;
        uint256 before = _balanceOf(token);
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = _balanceOf(token) - before;
        if (received != amount) revert WrongPayment(amount, received);
    }

    function _book(uint256 assetId, uint32 version, address token, address payer, uint256 amount) private {
        _await(assetId, version, token, amount);
        emit RevenueReceived(assetId, version, token, payer, amount);
    }

    function _await(uint256 assetId, uint32 version, address token, uint256 amount) private {
        Pot storage pot = _pots[_potKey(assetId, version, token)];
        uint256 pending = pot.pending + amount;
        if (pending > type(uint128).max) revert InvalidAmount(amount);
        pot.pending = uint128(pending);
    }

    /// @dev Money from resale of the asset itself: to its parents in proportion to their shares.
    function _passUp(uint256 assetId, address token, uint256 amount) private {
        IAssetRegistry.Link[] memory parents = REGISTRY.parentsOf(assetId);
        uint256 sum;
        for (uint256 i; i < parents.length; ++i) {
            sum += parents[i].shareBps;
        }
        uint256 left = amount;
        for (uint256 i; sum > 0 && i < parents.length; ++i) {
            left -= _payParent(assetId, parents[i], token, amount * parents[i].shareBps / sum);
        }
        (address owner,,) = REGISTRY.lineageOf(assetId);
        if (left > 0) _credits[owner][token] += left;
    }

    function _payParent(uint256 child, IAssetRegistry.Link memory parent, address token, uint256 amount)
        private
        returns (uint256)
    {
        if (amount == 0) return 0;
        _await(parent.asset, parent.version, token, amount);
        emit RoyaltyPaid(child, parent.asset, parent.version, token, amount);
        return amount;
    }

    /// @dev The contributors' part of what the parents left; each share becomes worth so much more.
    function _payContributors(Pot storage pot, uint256 assetId, uint32 version, uint256 left)
        private
        returns (uint256 part)
    {
        (, uint64 totalShares, uint16 contributorsBps) = REGISTRY.contributorsOf(assetId, version);
        if (totalShares == 0) return 0;
        part = left * contributorsBps / BPS;
        uint256 scaled = (part << 64) + pot.carry;
        pot.pool += uint128(part);
        pot.perShare += uint192(scaled / totalShares);
        pot.carry = uint64(scaled % totalShares);
    }

    function _balanceOf(address token) private view returns (uint256) {
        return token == address(0) ? address(this).balance : IERC20(token).balanceOf(address(this));
    }

    function _potKey(uint256 assetId, uint32 version, address token) private pure returns (bytes32) {
        return keccak256(abi.encode(assetId, version, token));
    }

    function _claimKey(uint256 assetId, uint32 version, address token, address account) private pure returns (bytes32) {
        return keccak256(abi.encode(assetId, version, token, account));
    }
}
