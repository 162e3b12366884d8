// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {CampaignStore} from "./CampaignStore.sol";
import {ICampaignRules} from "./interfaces/ICampaignRules.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Keys} from "./libraries/Keys.sol";
import {Payments} from "./libraries/Payments.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Deposits, Money, Price, Settling as SettlingRecord} from "./types/Records.sol";

/// @title The requester's money: creation, cancel, refund; and all ways in and out of the contract
/// @notice What a campaign may be is decided by {ICampaignRules}: it would not fit beside what happens to it.
/// @dev For each token: escrow and refund of its campaigns + stakes of their workers + credits == balance, after every
/// call.
abstract contract Escrow is CampaignStore, ReentrancyGuardTransient {
    ICampaignRules private immutable RULES;

    constructor(ICampaignRules rules) {
        RULES = rules;
    }

    /// @inheritdoc ICampaigns
    function createCampaign(CampaignSpec calldata spec, EpochSpec[] calldata epochs)
        external
        payable
        nonReentrant
        returns (uint256 campaignId)
    {
        ICampaignRules.Verdict memory sound = RULES.check(spec, epochs);
        campaignId = ++campaignCount;
        Campaign storage campaign = _campaigns[campaignId];
        campaign.head = sound.head;
        campaign.terms = sound.terms.withRequester(msg.sender);
        campaign.price = Price(spec.token, spec.unitPrice);
        campaign.deposits = Deposits(spec.stake, spec.bond, sound.rightWeight, sound.wrongWeight);
        campaign.money.escrow = uint112(sound.funding);
        campaign.itemsRoot = spec.itemsRoot;
        campaign.manifestHash = spec.manifestHash;
        if (sound.terms.settles()) {
            Settling calldata settling = spec.settling;
            campaign.settling =
                SettlingRecord(settling.arbitrator, settling.bond, settling.settleWindow, settling.disputeWindow);
        }
        for (uint256 i; i < epochs.length; ++i) {
            _epochs[Keys.epoch(campaignId, i)].key = epochs[i].key;
            _epochs[Keys.epoch(campaignId, i)].secret = epochs[i].goldRoot;
        }
        emit CampaignCreated(
            campaignId, msg.sender, spec, epochs, sound.rightWeight, sound.wrongWeight, sound.funding
        );
        _take(spec.token, sound.funding);
    }

    /// @inheritdoc ICampaigns
    function fundingOf(CampaignSpec calldata spec) external view returns (uint256 amount) {
        return RULES.fundingOf(spec);
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
        Payments.take(token, amount);
    }

    /// @dev Pays the caller, and nobody else: a receiver who can't be paid blocks only its own call.
    function _send(address token, uint256 amount) internal {
        Payments.send(token, msg.sender, amount);
    }

    function _requireRequester(uint256 campaignId) private view {
        if (msg.sender != _campaigns[campaignId].terms.requester()) revert NotRequester(msg.sender);
    }
}
