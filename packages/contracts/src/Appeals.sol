// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Reviews} from "./Reviews.sol";
import {IArbitrator} from "./interfaces/IArbitrator.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";
import {Keys} from "./libraries/Keys.sol";
import {LabelFacts} from "./libraries/LabelFacts.sol";
import {LayerTree} from "./libraries/LayerTree.sol";
import {StateReader} from "./libraries/StateReader.sol";
import {Campaign} from "./types/Records.sol";
import {Standing} from "./types/Standing.sol";

/// @title What a worker is paid, and how a refused one appeals
abstract contract Appeals is Reviews {
    using LabelFacts for LabelFacts.Source;
    using StateReader for ICampaignsState;

    uint256 private constant PAYS = 24;
    /// @dev An arbitrator that stays silent for so long has ruled for the worker.
    uint256 private constant RULING_LIMIT = 90 days;
    uint256 private constant CHOICES = 2;
    uint256 private constant UPHELD = 2;

    /// @dev `Won` by ruling, `Lost` by ruling; a pending one is won at `until`.
    enum AppealState {
        None,
        Pending,
        Won,
        Lost
    }

    struct Appeal {
        AppealState state;
        uint40 until;
    }

    /// @dev By campaign, epoch and number of the worker in the epoch, from 1.
    mapping(uint256 appealKey => Appeal) private _appeals;
    mapping(address arbitrator => mapping(uint256 disputeId => uint256 appealKey)) private _disputes;

    /// @inheritdoc ISettlements
    function appealRefusal(
        uint256 campaignId,
        uint8 epoch,
        uint32[] calldata seats,
        uint256 pay,
        bytes32[] calldata path
    ) external payable nonReentrant returns (uint256 disputeId) {
        LabelFacts.Source memory source = LabelFacts.open(STATE, campaignId, epoch);
        Campaign memory campaign = source.campaign;
        (Phase phase, uint256 finalAt) = _phaseOf(campaignId, epoch, campaign);
        _require(campaignId, epoch, phase, Phase.Final);
        uint256 index = STATE.workerOf(campaignId, msg.sender).index();
        Standing standing = STATE.standingOf(campaignId, epoch, index);
        uint256 number = standing.number();
        if (number == 0 || standing.paid() != 0) revert NoAppeal();
        pay = _payIn(campaign, campaignId, epoch, number - 1, pay, path);
        uint256 items = source.itemsOf(index, standing, seats);
        Appeal storage appeal = _appeals[Keys.standing(campaignId, epoch, number)];
        bool isLate = block.timestamp > finalAt + campaign.settling.disputeWindow;
        // Rounded down as the pay itself is: a worker that passed never has less.
        bool isRefused = pay < campaign.price.unitPrice * items * 7 / 10;
        address arbitrator = campaign.settling.arbitrator;
        if (arbitrator == address(0) || isLate || !isRefused || appeal.state != AppealState.None) revert NoAppeal();

        (appeal.state, appeal.until) = (AppealState.Pending, uint40(block.timestamp + RULING_LIMIT));
        disputeId = IArbitrator(arbitrator).createDispute{value: msg.value}(CHOICES, abi.encode(campaignId, epoch));
        if (_disputes[arbitrator][disputeId] != 0) revert NoAppeal();
        _disputes[arbitrator][disputeId] = Keys.standing(campaignId, epoch, number);
        emit RefusalAppealed(campaignId, epoch, msg.sender, number - 1, disputeId);
    }

    /// @inheritdoc ISettlements
    function rule(uint256 disputeId, uint256 ruling) external nonReentrant {
        uint256 key = _disputes[msg.sender][disputeId];
        if (key == 0 || _appeals[key].state != AppealState.Pending) revert NotArbitrator(msg.sender);
        bool pays = ruling != UPHELD;
        _appeals[key].state = pays ? AppealState.Won : AppealState.Lost;
        emit AppealDecided(key >> 32, uint8(key >> 24), (key & 0xffffff) - 1, pays);
    }

    /// @inheritdoc ISettlements
    function payOf(
        uint256 campaignId,
        uint8 epoch,
        uint256 worker,
        uint256 items,
        bool isOwn,
        uint256 pay,
        bytes32[] calldata path
    ) external view returns (uint256) {
        Campaign memory campaign = STATE.campaignOf(campaignId);
        (Phase phase, uint256 finalAt) = _phaseOf(campaignId, epoch, campaign);
        _require(campaignId, epoch, phase, Phase.Final);
        pay = _payIn(campaign, campaignId, epoch, worker, pay, path);
        if (campaign.settling.arbitrator == address(0)) return pay;

        Appeal memory appeal = _appeals[Keys.standing(campaignId, epoch, worker + 1)];
        if (appeal.state == AppealState.Pending && block.timestamp <= appeal.until) revert AppealPending(appeal.until);
        uint256 until = finalAt + campaign.settling.disputeWindow;
        if (appeal.state == AppealState.None && !isOwn && block.timestamp <= until) revert AppealWindowRunning(until);
        bool isWon = appeal.state == AppealState.Won || appeal.state == AppealState.Pending;
        return isWon ? pay + campaign.price.unitPrice * items * 7 / 10 : pay;
    }

    /// @dev What the epoch's settlement has for a worker, which must be what was said, or what its review comes to.
    function _payIn(
        Campaign memory campaign,
        uint256 campaignId,
        uint8 epoch,
        uint256 worker,
        uint256 pay,
        bytes32[] calldata path
    ) private view returns (uint256) {
        if (_isReviewed(campaign)) return campaign.price.unitPrice * _halvesOf(campaignId, epoch, worker) / 2;
        _requirePay(campaignId, epoch, worker, pay, path);
        return pay;
    }

    function _requirePay(uint256 campaignId, uint8 epoch, uint256 worker, uint256 pay, bytes32[] calldata path)
        private
        view
    {
        uint256[] memory entry = new uint256[](1);
        entry[0] = pay;
        bytes32 leaf = LayerTree.leafOf(epochIdOf(campaignId, epoch), PAYS, worker, entry);
        uint256 depth = LayerTree.depthOf(STATE.epochOf(campaignId, epoch).workers);
        bool isThere = path.length == depth
            && LayerTree.rootOf(leaf, worker, path) == _recordOf(campaignId, epoch).payRoot;
        if (!isThere) revert WrongPay(worker);
    }
}
