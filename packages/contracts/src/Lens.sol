// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ILens} from "./interfaces/ILens.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";
import {Gate} from "./libraries/Gate.sol";
import {Seats} from "./libraries/Seats.sol";
import {StateReader} from "./libraries/StateReader.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Epoch} from "./types/Records.sol";
import {NO_BATCH, Seat} from "./types/Seat.sol";
import {Standing} from "./types/Standing.sol";
import {Terms} from "./types/Terms.sol";
import {Worker} from "./types/Worker.sol";

/// @title Everything that a page reads, in one call
/// @notice See {ILens}. Holds nothing and can be deployed again at will.
contract Lens is ILens {
    using StateReader for ICampaignsState;

    ICampaignsState private immutable STATE;
    ISettlements private immutable SETTLEMENTS;

    /// @param campaigns_ The {Campaigns} contract to read.
    constructor(ICampaignsState campaigns_) {
        STATE = campaigns_;
        SETTLEMENTS = campaigns_.settlements();
    }

    /// @inheritdoc ILens
    function campaignsContract() external view returns (address) {
        return address(STATE);
    }

    /// @inheritdoc ILens
    function blockInfo() external view returns (uint256 number, uint256 timestamp) {
        return (block.number, block.timestamp);
    }

    /// @inheritdoc ILens
    function campaigns(uint256[] calldata campaignIds) external view returns (CampaignView[] memory rows) {
        rows = new CampaignView[](campaignIds.length);
        for (uint256 i; i < campaignIds.length; ++i) {
            _fillCampaign(rows[i], campaignIds[i], STATE.campaignOf(campaignIds[i]));
        }
    }

    /// @inheritdoc ILens
    function seats(uint256 campaignId, uint32[] calldata numbers) external view returns (SeatView[] memory rows) {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        rows = new SeatView[](numbers.length);
        for (uint256 i; i < numbers.length; ++i) {
            _fillSeat(rows[i], campaignId, campaign, numbers[i]);
        }
    }

    /// @inheritdoc ILens
    function epochs(uint256 campaignId) external view returns (EpochView[] memory rows) {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        rows = new EpochView[](campaign.head.epochs());
        for (uint8 i; i < rows.length; ++i) {
            _fillEpoch(rows[i], campaign, i, STATE.epochOf(campaignId, i));
        }
    }

    /// @inheritdoc ILens
    function worker(address account, uint256[] calldata campaignIds) external view returns (WorkerView[] memory rows) {
        rows = new WorkerView[](campaignIds.length);
        for (uint256 i; i < campaignIds.length; ++i) {
            Campaign memory campaign = STATE.campaignOf(campaignIds[i]);
            WorkerView memory row = rows[i];
            row.campaignId = campaignIds[i];
            if (!campaign.head.exists()) continue;
            Worker record = STATE.workerOf(campaignIds[i], account);
            row.worker = uint24(record.index());
            _fillSeat(row.seat, campaignIds[i], campaign, uint32(record.activeSeat()));
            if (row.seat.expiresAt != 0) row.activeSeat = uint32(record.activeSeat());
            uint256 stake = campaign.deposits.stake;
            if (record.staked()) {
                row.stakeHeld = row.seat.state == ICampaigns.SeatState.Reopened ? stake - stake / 10 : stake;
            }
            row.stakeDue = stake - row.stakeHeld;
        }
    }

    /// @inheritdoc ILens
    function credits(address account, address[] calldata tokens) external view returns (uint256[] memory amounts) {
        amounts = new uint256[](tokens.length);
        for (uint256 i; i < tokens.length; ++i) {
            amounts[i] = STATE.creditOf(account, tokens[i]);
        }
    }

    function _fillCampaign(CampaignView memory row, uint256 campaignId, Campaign memory campaign) private view {
        Head head = campaign.head;
        Terms terms = campaign.terms;
        row.chainId = uint64(block.chainid);
        row.campaignId = campaignId;
        if (!head.exists()) return;
        row.exists = true;
        row.requester = terms.requester();
        row.classes = uint8(terms.classes());
        row.batchSize = uint8(terms.batchSize());
        row.seatsPerBatch = uint8(head.seatsPerBatch());
        row.epochBatches = uint8(head.epochBatches());
        row.itemCount = uint32((head.batches() - 1) * terms.batchSize() + terms.lastItems());
        row.referrerBps = uint16(terms.referrerBps());
        row.p1Bps = uint16(terms.p1Bps());
        row.workWindow = uint32(head.workWindow());
        row.openWindow = uint32(head.openWindow());
        row.judgeWindow = uint32(terms.judgeWindow());
        row.closesAt = uint40(head.closesAt());
        row.token = campaign.price.token;
        row.unitPrice = campaign.price.unitPrice;
        row.stake = campaign.deposits.stake;
        row.bond = campaign.deposits.bond;
        row.itemsRoot = campaign.itemsRoot;
        row.manifestHash = campaign.manifestHash;
        (row.symbol, row.decimals) = _unitOf(campaign.price.token);
        row.paceSeconds = uint32(head.paceSeconds());
        row.seatsTotal = uint32(head.batches() * head.seatsPerBatch());
        row.seatsGiven = uint32(head.given());
        row.seatsSubmitted = uint32(head.submitted());
        row.seatsPaid = campaign.money.seatsPaid;
        row.batches = uint32(head.batches());
        row.epochs = uint8(head.epochs());
        row.cursorEpoch = uint8(head.cursorEpoch());
        row.accepting = !head.canceled() && block.timestamp <= head.closesAt() && head.cursorEpoch() < head.epochs();
        row.canceled = head.canceled();
        row.rightWeight = campaign.deposits.rightWeight;
        row.wrongWeight = campaign.deposits.wrongWeight;
        row.escrow = campaign.money.escrow;
        row.refund = campaign.money.refund;
    }

    function _fillSeat(SeatView memory row, uint256 campaignId, Campaign memory campaign, uint32 number) private view {
        row.seat = number;
        row.batch = type(uint32).max;
        if (!campaign.head.exists()) return;
        Seat seat = STATE.seatOf(campaignId, number);
        row.state = seat.state();
        if (row.state == ICampaigns.SeatState.None) return;
        row.worker = uint24(seat.worker());
        if (seat.referrer() != 0) row.referrer = STATE.referrerOf(campaignId, seat.referrer());
        if (seat.isActive()) {
            row.requestBlock = uint40(seat.requestBlock());
            row.requestedAt = uint40(seat.requestedAt());
            row.expiresAt = uint40(seat.requestedAt() + campaign.head.workWindow());
        }
        if (seat.batchInEpoch() == NO_BATCH) return;
        row.epoch = uint8(seat.epoch());
        row.batch = uint32(seat.epoch() * campaign.head.epochBatches() + seat.batchInEpoch());
        _fillVerdict(row, campaignId, campaign, seat);
    }

    function _fillVerdict(SeatView memory row, uint256 campaignId, Campaign memory campaign, Seat seat) private view {
        Epoch memory epoch = STATE.epochOf(campaignId, row.epoch);
        Standing standing = STATE.standingOf(campaignId, row.epoch, row.worker);
        row.epochState = epoch.state;
        row.score = int32(standing.score());
        row.epochGoldSeen = uint16(standing.goldSeen());
        row.refused = Gate.refuses(standing.score(), standing.goldSeen());
        if (_hasLabels(row.state)) {
            row.labels = uint80(seat.body());
            row.goldSeen = uint8(seat.body() >> 80);
            row.goldRight = uint8(seat.body() >> 88);
            row.place = uint8(seat.place());
        }
        row.number = uint16(standing.number());
        if (epoch.state == ICampaigns.EpochState.Closed) row.openBy = epoch.deadline;
        if (epoch.state == ICampaigns.EpochState.Opened) {
            row.judgedAt = epoch.deadline;
            row.judged = _isJudged(epoch);
            row.settles = campaign.terms.settles() && !SETTLEMENTS.gateDecides(campaignId, row.epoch);
        }
        bool isResult = row.state == ICampaigns.SeatState.Submitted || row.state == ICampaigns.SeatState.Opened;
        if (isResult && (standing.paid() >> seat.batchInEpoch()) & 1 != 0) {
            row.state = ICampaigns.SeatState.Paid;
        } else if (row.state == ICampaigns.SeatState.Submitted && epoch.state == ICampaigns.EpochState.Lapsed) {
            row.payout = _payOf(campaign, row.batch) + campaign.deposits.bond / epoch.submitted;
        } else if (row.state == ICampaigns.SeatState.Opened && row.judged && !row.refused && !row.settles) {
            row.payout = _payOf(campaign, row.batch);
        }
    }

    /// @dev Before the state is told apart from {ICampaigns.SeatState.Paid}.
    function _hasLabels(ICampaigns.SeatState state) private pure returns (bool) {
        return state == ICampaigns.SeatState.Opened || state == ICampaigns.SeatState.Reclaimed;
    }

    function _fillEpoch(EpochView memory row, Campaign memory campaign, uint8 number, Epoch memory epoch) private view {
        Head head = campaign.head;
        row.epoch = number;
        row.state = epoch.state;
        row.key = epoch.key;
        row.batches = uint32(head.batchesIn(number));
        row.capacity = uint32(head.capacityOf(number));
        row.given = uint32(Seats.given(epoch.seats));
        row.submitted = uint32(Seats.submitted(epoch.seats));
        row.opened = epoch.opened;
        row.workers = epoch.workers;
        if (epoch.state == ICampaigns.EpochState.Opened) {
            row.scalar = uint256(epoch.secret);
            row.judgedAt = epoch.deadline;
            row.judged = _isJudged(epoch);
        } else {
            row.goldRoot = epoch.secret;
        }
        if (epoch.state == ICampaigns.EpochState.Closed) row.openBy = epoch.deadline;
        if (epoch.state == ICampaigns.EpochState.Lapsed) row.bonusPerSeat = campaign.deposits.bond / row.submitted;
    }

    function _isJudged(Epoch memory epoch) private view returns (bool) {
        return epoch.opened == epoch.submitted || block.timestamp >= epoch.deadline;
    }

    function _payOf(Campaign memory campaign, uint256 batch) private pure returns (uint256) {
        return campaign.price.unitPrice * campaign.terms.itemsIn(campaign.head, batch);
    }

    /// @dev A token may lack either function, or answer with nonsense; that must not take the whole page down.
    function _unitOf(address token) private view returns (bytes32 symbol, uint8 decimals) {
        if (token == address(0)) return ("", 18);
        (bool answers, bytes memory data) = token.staticcall(abi.encodeCall(IERC20Metadata.decimals, ()));
        if (answers && data.length >= 32 && uint256(bytes32(data)) <= 255) decimals = uint8(uint256(bytes32(data)));
        (answers, data) = token.staticcall(abi.encodeCall(IERC20Metadata.symbol, ()));
        if (!answers) return (symbol, decimals);
        symbol = _firstWord(data);
    }

    /// @dev First 32 bytes of an ABI string; old tokens answer with a bare word instead.
    function _firstWord(bytes memory data) private pure returns (bytes32 word) {
        if (data.length == 32) return bytes32(data);
        if (data.length < 96) return 0;
        uint256 length;
        assembly ("memory-safe") {
            length := mload(add(data, 64))
            word := mload(add(data, 96))
        }
        if (length < 32) word = word & bytes32(~(type(uint256).max >> (8 * length)));
    }
}
