// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SettlementBook} from "./SettlementBook.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ISettlementJudge} from "./interfaces/ISettlementJudge.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";
import {Keys} from "./libraries/Keys.sol";
import {LabelFacts} from "./libraries/LabelFacts.sol";
import {LayerTree} from "./libraries/LayerTree.sol";
import {Payments} from "./libraries/Payments.sol";
import {StateReader} from "./libraries/StateReader.sol";
import {Fact} from "./types/Fact.sol";
import {Campaign, Epoch} from "./types/Records.sol";

/// @title How a settlement is proposed, looked at, refuted and made final
abstract contract Proposals is SettlementBook {
    using LabelFacts for LabelFacts.Source;
    using StateReader for ICampaignsState;

    uint256 private constant LAYERS = 25;
    uint256 private constant PAYS = 24;

    /// @inheritdoc ISettlements
    function proposeSettlement(uint256 campaignId, uint8 epoch, bytes32[] calldata roots)
        external
        payable
        nonReentrant
    {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        (Phase phase,) = _phaseOf(campaignId, epoch, campaign);
        _require(campaignId, epoch, phase, Phase.Waiting);
        if (_isReviewed(campaign)) revert PaidByReview(campaignId);
        Epoch memory stored = STATE.epochOf(campaignId, epoch);
        if (stored.opened != stored.submitted) revert SeatsNotOpened(epoch, stored.submitted - stored.opened);
        if (roots.length != LAYERS) revert ISettlementJudge.WrongNumberOfLayers(roots.length);
        Record storage record = _recordOf(campaignId, epoch);
        uint256 bond = uint256(campaign.settling.bond) << record.fallen;
        uint40 finalAt = uint40(block.timestamp + campaign.settling.disputeWindow);
        (record.proposer, record.bond) = (msg.sender, uint96(bond));
        (record.rootsHash, record.payRoot) = (_hashOf(roots), roots[PAYS]);
        (record.finalAt, record.shownLayers, record.proposedBlock) = (finalAt, 0, uint32(block.number));
        emit SettlementProposed(campaignId, epoch, msg.sender, roots, bond, finalAt);
        Payments.take(campaign.price.token, bond);
    }

    /// @inheritdoc ISettlements
    function challengeSettlement(
        uint256 campaignId,
        uint8 epoch,
        bytes32[] calldata roots,
        ISettlementJudge.Place calldata place,
        uint32[] calldata seats,
        ISettlementJudge.Inputs calldata inputs
    ) external nonReentrant {
        LabelFacts.Source memory source = LabelFacts.open(STATE, campaignId, epoch);
        _requireProposed(campaignId, epoch, source.campaign, roots);
        if (place.layer >= LAYERS) revert ISettlementJudge.NoSuchLayer(place.layer);
        Fact[] memory facts = source.ofEntry(place.layer, place.index, seats);
        uint256 workers = STATE.epochOf(campaignId, epoch).workers;
        ISettlementJudge.Epoch memory judged = source.judged(epochIdOf(campaignId, epoch), workers);
        if (JUDGE.isRight(judged, roots, place, facts, inputs)) revert EntryIsRight(uint8(place.layer), place.index);
        _fall(campaignId, epoch, source.campaign, msg.sender, Fall.WrongEntry, uint8(place.layer), place.index);
    }

    /// @inheritdoc ISettlements
    function requestLayer(uint256 campaignId, uint8 epoch, uint8 layer) external payable nonReentrant {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        (Phase phase,) = _phaseOf(campaignId, epoch, campaign);
        _require(campaignId, epoch, phase, Phase.Proposed);
        if (layer >= LAYERS) revert ISettlementJudge.NoSuchLayer(layer);
        Record storage record = _recordOf(campaignId, epoch);
        if (record.askedLayer != 0) revert LayerPending(record.askedLayer - 1, record.answerBy);
        if (record.shownLayers & (1 << layer) != 0) revert LayerShownBefore(layer);
        uint256 bond = record.bond / ASK_DIVISOR;
        uint40 answerBy = uint40(block.timestamp + campaign.settling.disputeWindow);
        (record.askedLayer, record.answerBy) = (layer + 1, answerBy);
        (record.asker, record.askBond) = (msg.sender, uint96(bond));
        emit LayerRequested(campaignId, epoch, layer, msg.sender, bond, answerBy);
        Payments.take(campaign.price.token, bond);
    }

    /// @inheritdoc ISettlements
    function showLayer(uint256 campaignId, uint8 epoch, uint8 layer, bytes32[] calldata roots, bytes32[] calldata leaves)
        external
        nonReentrant
    {
        LabelFacts.Source memory source = LabelFacts.open(STATE, campaignId, epoch);
        _requireProposed(campaignId, epoch, source.campaign, roots);
        Record storage record = _recordOf(campaignId, epoch);
        if (record.askedLayer == 0 || record.askedLayer != uint256(layer) + 1) revert LayerNotRequested(layer);
        uint256 size = source.sizeOf(layer, STATE.epochOf(campaignId, epoch).workers);
        if (leaves.length != size || LayerTree.rootOfAll(leaves) != roots[layer]) revert WrongLeaves(layer);
        (uint256 bond, address token) = (record.askBond, source.campaign.price.token);
        (record.askedLayer, record.askBond) = (0, 0);
        record.shownLayers |= uint32(1) << layer;
        record.shownBlock = uint32(block.number);
        // Whoever asked has the whole window again to find the wrong leaf.
        uint40 finalAt = uint40(block.timestamp + source.campaign.settling.disputeWindow);
        if (finalAt > record.finalAt) record.finalAt = finalAt;
        emit LayerShown(campaignId, epoch, layer, msg.sender, leaves, record.finalAt);
        _credit(msg.sender, token, bond);
    }

    /// @inheritdoc ISettlements
    function expireLayer(uint256 campaignId, uint8 epoch) external nonReentrant {
        Record storage record = _recordOf(campaignId, epoch);
        if (record.askedLayer == 0) revert LayerNotRequested(0);
        if (block.timestamp <= record.answerBy) revert AnswerWindowRunning(record.answerBy);
        uint8 layer = record.askedLayer - 1;
        _fall(campaignId, epoch, STATE.campaignOf(campaignId), record.asker, Fall.LayerNotShown, layer, 0);
    }

    /// @inheritdoc ISettlements
    function finalizeSettlement(uint256 campaignId, uint8 epoch) external nonReentrant {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        (Phase phase, uint256 until) = _phaseOf(campaignId, epoch, campaign);
        if (phase == Phase.Proposed) revert NotFinal(until);
        _require(campaignId, epoch, phase, Phase.Final);
        Record storage record = _recordOf(campaignId, epoch);
        if (record.bondReturned || record.proposer == address(0)) revert NothingToWithdraw();
        record.bondReturned = true;
        emit SettlementFinalized(campaignId, epoch, record.proposer);
        _credit(record.proposer, campaign.price.token, record.bond);
    }

    function _requireProposed(uint256 campaignId, uint8 epoch, Campaign memory campaign, bytes32[] calldata roots)
        private
        view
    {
        (Phase phase,) = _phaseOf(campaignId, epoch, campaign);
        _require(campaignId, epoch, phase, Phase.Proposed);
        if (_hashOf(roots) != _recordOf(campaignId, epoch).rootsHash) revert WrongRoots(campaignId, epoch);
    }

    /// @dev Half of the bond to the winner, the other half is burned; another proposal may come.
    function _fall(
        uint256 campaignId,
        uint8 epoch,
        Campaign memory campaign,
        address winner,
        Fall fall,
        uint8 layer,
        uint256 index
    ) private {
        Record storage record = _recordOf(campaignId, epoch);
        address token = campaign.price.token;
        uint256 reward = record.bond / 2;
        burned[token] += record.bond - reward;
        (address asker, uint256 askBond) = (record.asker, record.askBond);
        uint8 fallen = record.fallen + 1;
        delete _records[Keys.epoch(campaignId, epoch)];
        record.fallen = fallen;
        uint40 settleBy;
        if (fallen < MOST_FALLEN) {
            settleBy = uint40(block.timestamp + campaign.settling.settleWindow);
            record.settleBy = settleBy;
        }
        emit SettlementRefuted(campaignId, epoch, winner, fall, layer, index, reward, settleBy);
        _credit(winner, token, reward);
        _credit(asker, token, askBond);
    }

    function _hashOf(bytes32[] calldata roots) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(roots));
    }
}
