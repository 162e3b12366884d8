// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ISettlementJudge} from "./interfaces/ISettlementJudge.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";
import {Keys} from "./libraries/Keys.sol";
import {Payments} from "./libraries/Payments.sol";
import {StateReader} from "./libraries/StateReader.sol";
import {Campaign, Epoch} from "./types/Records.sol";

/// @title What is stored of settlements, and what phase each is in
/// @dev For each token: bonds + ask bonds + credits + burned == balance, after every call.
abstract contract SettlementBook is ISettlements, ReentrancyGuardTransient {
    using StateReader for ICampaignsState;

    uint256 internal constant MOST_FALLEN = 8;
    /// @dev An ask bond is a quarter of the proposal's bond.
    uint256 internal constant ASK_DIVISOR = 4;

    /// @param askedLayer The layer asked for plus 1, 0 for none.
    /// @param settleBy Extension of the time for a proposal, after one fell.
    struct Record {
        address proposer;
        uint96 bond;
        bytes32 rootsHash;
        bytes32 payRoot;
        uint40 finalAt;
        uint40 settleBy;
        uint40 answerBy;
        uint8 fallen;
        uint8 askedLayer;
        bool bondReturned;
        uint32 shownLayers;
        uint32 proposedBlock;
        uint32 shownBlock;
        address asker;
        uint96 askBond;
    }

    /// @dev How far the verdicts on what an epoch's workers made are counted.
    /// @param review Campaign of the reviewers; 0 while none is linked.
    /// @param seats All that are reviewed. @param epoch,item Next item of the review. @param seat,place Next content: place of
    /// its seat in the list, item in it.
    /// @param finalAt When all were counted, else 0.
    struct Review {
        uint64 review;
        uint32 counted;
        uint16 seats;
        uint8 epoch;
        uint16 item;
        uint16 seat;
        uint8 place;
        uint40 finalAt;
        bytes32 seatsHash;
    }

    ICampaignsState internal immutable STATE;
    ISettlementJudge internal immutable JUDGE;

    mapping(uint256 epochKey => Record) internal _records;
    mapping(uint256 epochKey => Review) internal _reviews;
    mapping(address account => mapping(address token => uint256)) private _credits;

    /// @inheritdoc ISettlements
    mapping(address token => uint256) public burned;

    constructor(ICampaignsState campaigns, ISettlementJudge judge_) {
        STATE = campaigns;
        JUDGE = judge_;
    }

    /// @inheritdoc ISettlements
    function campaignsContract() external view returns (address) {
        return address(STATE);
    }

    /// @inheritdoc ISettlements
    function judge() external view returns (ISettlementJudge) {
        return JUDGE;
    }

    /// @inheritdoc ISettlements
    function bondCreditOf(address account, address token) external view returns (uint256) {
        return _credits[account][token];
    }

    /// @inheritdoc ISettlements
    function epochIdOf(uint256 campaignId, uint8 epoch) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, STATE, campaignId, epoch));
    }

    /// @inheritdoc ISettlements
    function gateDecides(uint256 campaignId, uint8 epoch) external view returns (bool) {
        (Phase phase,) = _phaseOf(campaignId, epoch, STATE.campaignOf(campaignId));
        return phase == Phase.Gate;
    }

    /// @inheritdoc ISettlements
    function settlementOf(uint256 campaignId, uint8 epoch) external view returns (SettlementView memory row) {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        Record storage record = _recordOf(campaignId, epoch);
        (row.phase, row.until) = _phaseOf(campaignId, epoch, campaign);
        row.proposer = record.proposer;
        row.bond = record.bondReturned ? 0 : record.bond;
        row.rootsHash = record.rootsHash;
        row.payRoot = record.payRoot;
        row.fallen = record.fallen;
        row.nextBond = uint256(campaign.settling.bond) << record.fallen;
        row.askedLayer = record.askedLayer == 0 ? type(uint8).max : record.askedLayer - 1;
        row.answerBy = record.answerBy;
        row.shownLayers = record.shownLayers;
        row.proposedBlock = record.proposedBlock;
        row.shownBlock = record.shownBlock;
        row.settleWindow = campaign.settling.settleWindow;
        row.disputeWindow = campaign.settling.disputeWindow;
        row.arbitrator = campaign.settling.arbitrator;
    }

    /// @inheritdoc ISettlements
    function askBondOf(uint256 campaignId, uint8 epoch) public view returns (uint256) {
        return _recordOf(campaignId, epoch).bond / ASK_DIVISOR;
    }

    /// @inheritdoc ISettlements
    function withdrawBond(address token) external nonReentrant returns (uint256 amount) {
        amount = _credits[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw();
        _credits[msg.sender][token] = 0;
        emit BondWithdrawn(msg.sender, token, amount);
        Payments.send(token, msg.sender, amount);
    }

    function _recordOf(uint256 campaignId, uint256 epoch) internal view returns (Record storage) {
        return _records[Keys.epoch(campaignId, epoch)];
    }

    /// @return phase Where the settlement stands. @return until See {SettlementView}.
    function _phaseOf(uint256 campaignId, uint8 epoch, Campaign memory campaign)
        internal
        view
        returns (Phase phase, uint256 until)
    {
        Epoch memory stored = STATE.epochOf(campaignId, epoch);
        if (campaign.settling.settleWindow == 0 || stored.state != ICampaigns.EpochState.Opened) return (Phase.None, 0);
        bool isJudged = stored.opened == stored.submitted || block.timestamp >= stored.deadline;
        if (!isJudged) return (Phase.None, 0);
        if (_isReviewed(campaign)) return _reviewPhaseOf(campaignId, epoch, stored, campaign.settling.settleWindow);
        Record storage record = _recordOf(campaignId, epoch);
        if (record.proposer != address(0)) {
            bool isFinal = block.timestamp > record.finalAt && record.askedLayer == 0;
            return (isFinal ? Phase.Final : Phase.Proposed, record.finalAt);
        }
        until = uint256(stored.deadline) + campaign.settling.settleWindow;
        if (record.settleBy > until) until = record.settleBy;
        bool mayCome = stored.workers > 0 && record.fallen < MOST_FALLEN && block.timestamp <= until;
        // Seats that nobody opened in all that time keep nobody from the gate.
        return mayCome ? (Phase.Waiting, until) : (Phase.Gate, 0);
    }

    /// @dev Where no review is counted in time, all are paid, as gold that is not there refuses nobody.
    function _reviewPhaseOf(uint256 campaignId, uint8 epoch, Epoch memory stored, uint256 settleWindow)
        private
        view
        returns (Phase phase, uint256 until)
    {
        uint256 finalAt = _reviews[Keys.epoch(campaignId, epoch)].finalAt;
        if (finalAt != 0) return (Phase.Final, finalAt);
        until = uint256(stored.deadline) + settleWindow;
        return stored.workers > 0 && block.timestamp <= until ? (Phase.Waiting, until) : (Phase.Gate, 0);
    }

    /// @dev Whether pay follows from a linked review instead of a settlement of labels.
    function _isReviewed(Campaign memory campaign) internal pure returns (bool) {
        return campaign.settling.bond == 0;
    }

    function _require(uint256 campaignId, uint8 epoch, Phase phase, Phase needed) internal pure {
        if (phase != needed) revert WrongPhase(campaignId, epoch, phase);
    }

    function _credit(address account, address token, uint256 amount) internal {
        if (amount == 0) return;
        _credits[account][token] += amount;
        emit BondCredited(account, token, amount);
    }
}
