// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {CampaignStore} from "./CampaignStore.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Gate} from "./libraries/Gate.sol";
import {Keys} from "./libraries/Keys.sol";
import {Head, HeadFields} from "./types/Head.sol";
import {Campaign, Deposits, Money, Price} from "./types/Records.sol";
import {Terms, TermsFields} from "./types/Terms.sol";

/// @title The requester's money: creation, cancel, refund; and all ways in and out of the contract
/// @dev For each token: escrow and refund of its campaigns + stakes of their workers + credits == balance, after every
/// call.
abstract contract Escrow is CampaignStore, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 private constant MAX_EPOCHS = 64;
    uint256 private constant MAX_WINDOW = 180 days;
    uint256 private constant MAX_DURATION = 366 days;

    /// @inheritdoc ICampaigns
    function createCampaign(CampaignSpec calldata spec, EpochSpec[] calldata epochs)
        external
        payable
        nonReentrant
        returns (uint256 campaignId)
    {
        (uint256 batches, uint256 epochCount) = _sizes(spec);
        _requireSound(spec);
        _require(epochs.length == epochCount, "epochs");
        uint256 funding = _fundingOf(spec, batches, epochCount);
        _require(funding <= type(uint112).max, "unitPrice");

        campaignId = ++campaignCount;
        Campaign storage campaign = _campaigns[campaignId];
        campaign.head = HeadFields.create(
            spec.seatsPerBatch, spec.epochBatches, batches, epochCount, spec.workWindow, spec.openWindow, spec.closesAt
        );
        campaign.terms = TermsFields.create(
            msg.sender,
            spec.classes,
            spec.batchSize,
            _lastItems(spec, batches),
            spec.referrerBps,
            spec.p1Bps,
            spec.judgeWindow
        );
        campaign.price = Price(spec.token, spec.unitPrice);
        (int32 right, int32 wrong) = Gate.weights(spec.classes, spec.p1Bps);
        campaign.deposits = Deposits(spec.stake, spec.bond, right, wrong);
        campaign.money.escrow = uint112(funding);
        campaign.itemsRoot = spec.itemsRoot;
        campaign.manifestHash = spec.manifestHash;
        for (uint256 i; i < epochCount; ++i) {
            _require(epochs[i].key != address(0), "key");
            _require(epochs[i].goldRoot != 0, "goldRoot");
            _epochs[Keys.epoch(campaignId, i)].key = epochs[i].key;
            _epochs[Keys.epoch(campaignId, i)].secret = epochs[i].goldRoot;
        }
        emit CampaignCreated(campaignId, msg.sender, spec, epochs, right, wrong, funding);
        _take(spec.token, funding);
    }

    /// @inheritdoc ICampaigns
    function fundingOf(CampaignSpec calldata spec) external pure returns (uint256 amount) {
        (uint256 batches, uint256 epochCount) = _sizes(spec);
        return _fundingOf(spec, batches, epochCount);
    }

    /// @inheritdoc ICampaigns
    function cancelCampaign(uint256 campaignId) external {
        Head head = _headOf(campaignId);
        _requireRequester(campaignId);
        if (head.canceled()) revert CampaignClosed(campaignId);
        _campaigns[campaignId].head = head.withCancel();
        emit CampaignCanceled(campaignId);
    }

    /// @inheritdoc ICampaigns
    function withdrawRefund(uint256 campaignId) external nonReentrant returns (uint256 amount) {
        _headOf(campaignId);
        _requireRequester(campaignId);
        Money storage money = _campaigns[campaignId].money;
        amount = money.refund;
        if (amount == 0) revert NothingToWithdraw();
        money.refund = 0;
        emit RefundWithdrawn(campaignId, msg.sender, amount);
        _send(_campaigns[campaignId].price.token, amount);
    }

    /// @inheritdoc ICampaigns
    function withdrawCredit(address token) external nonReentrant returns (uint256 amount) {
        amount = _credits[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw();
        _credits[msg.sender][token] = 0;
        emit CreditWithdrawn(msg.sender, token, amount);
        _send(token, amount);
    }

    /// @dev From the promised to the withdrawable part of the requester's money.
    function _release(uint256 campaignId, uint256 amount) internal {
        if (amount == 0) return;
        Money storage money = _campaigns[campaignId].money;
        money.escrow -= uint112(amount);
        money.refund += uint112(amount);
    }

    /// @dev Takes exactly `amount` from the caller, or nothing at all.
    function _take(address token, uint256 amount) internal {
        if (token == address(0)) {
            if (msg.value != amount) revert WrongFunding(amount, msg.value);
            return;
        }
        if (msg.value != 0) revert WrongFunding(0, msg.value);
        if (amount == 0) return;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != amount) revert WrongFunding(amount, received);
    }

    /// @dev Pays the caller, and nobody else: a receiver who can't be paid blocks only its own call.
    function _send(address token, uint256 amount) internal {
        if (token == address(0)) Address.sendValue(payable(msg.sender), amount);
        else IERC20(token).safeTransfer(msg.sender, amount);
    }

    function _requireRequester(uint256 campaignId) private view {
        if (msg.sender != _campaigns[campaignId].terms.requester()) revert NotRequester(msg.sender);
    }

    /// @dev The name travels as a word: a string for each check would double this contract's creation code.
    function _require(bool holds, bytes32 field) private pure {
        if (holds) return;
        uint256 length;
        while (field << (8 * length) != 0) ++length;
        bytes memory name = new bytes(length);
        for (uint256 i; i < length; ++i) {
            name[i] = field[i];
        }
        revert InvalidSpec(string(name));
    }

    /// @dev The sizes, which everything else is computed from.
    function _sizes(CampaignSpec calldata spec) private pure returns (uint256 batches, uint256 epochCount) {
        _require(spec.batchSize > 0 && spec.batchSize <= 20, "batchSize");
        _require(spec.seatsPerBatch > 0 && spec.seatsPerBatch <= 15, "seatsPerBatch");
        _require(spec.epochBatches > 0 && spec.epochBatches <= 60, "epochBatches");
        batches = (uint256(spec.itemCount) + spec.batchSize - 1) / spec.batchSize;
        epochCount = (batches + spec.epochBatches - 1) / spec.epochBatches;
        _require(batches > 0 && epochCount <= MAX_EPOCHS, "itemCount");
    }

    function _requireSound(CampaignSpec calldata spec) private view {
        _require(spec.classes >= 2 && spec.classes <= 15, "classes");
        _require(spec.referrerBps <= 1000, "referrerBps");
        _require(Gate.isSound(spec.classes, spec.p1Bps), "p1Bps");
        _require(spec.workWindow > 0 && spec.workWindow <= MAX_WINDOW, "workWindow");
        _require(spec.openWindow > 0 && spec.openWindow <= MAX_WINDOW, "openWindow");
        _require(spec.judgeWindow > 0 && spec.judgeWindow <= MAX_WINDOW, "judgeWindow");
        _require(spec.closesAt > block.timestamp && spec.closesAt <= block.timestamp + MAX_DURATION, "closesAt");
        _require(spec.token == address(0) || spec.token.code.length > 0, "token");
        _require(spec.unitPrice > 0, "unitPrice");
        _require(spec.itemsRoot != 0, "itemsRoot");
        _require(spec.manifestHash != 0, "manifestHash");
        _require(bytes(spec.uri).length <= 512, "uri");
    }

    /// @dev Summed seat by seat as it is paid out, so that no rounding is ever missing or left over.
    function _fundingOf(CampaignSpec calldata spec, uint256 batches, uint256 epochCount)
        private
        pure
        returns (uint256)
    {
        Terms terms = TermsFields.create(address(0), 0, 0, 0, spec.referrerBps, 0, 0);
        uint256 unitPrice = spec.unitPrice;
        uint256 seats = (batches - 1) * terms.costOf(unitPrice * spec.batchSize)
            + terms.costOf(unitPrice * _lastItems(spec, batches));
        return seats * spec.seatsPerBatch + epochCount * spec.bond;
    }

    function _lastItems(CampaignSpec calldata spec, uint256 batches) private pure returns (uint256) {
        return spec.itemCount - (batches - 1) * spec.batchSize;
    }
}
