// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../interfaces/ICampaigns.sol";
import {ICampaignsState} from "../interfaces/ICampaignsState.sol";
import {Keys} from "./Keys.sol";
import {Head} from "../types/Head.sol";
import {Campaign, Deposits, Epoch, Money, Price, Settling} from "../types/Records.sol";
import {Seat} from "../types/Seat.sol";
import {Standing} from "../types/Standing.sol";
import {Terms} from "../types/Terms.sol";
import {Worker} from "../types/Worker.sol";

/// @title Records of {Campaigns}, read from outside
/// @dev Follows the order of the declarations in {CampaignStore} and in `types/`; the tests read every field through here.
library StateReader {
    uint256 private constant CAMPAIGNS = 1;
    uint256 private constant EPOCHS = 2;
    uint256 private constant GOLD = 3;
    uint256 private constant SEATS = 4;
    uint256 private constant WORKERS = 5;
    uint256 private constant STANDINGS = 6;
    uint256 private constant REFERRERS = 7;
    uint256 private constant CREDITS = 9;
    uint256 private constant OPENED_SEATS = 10;
    /// @dev Gold words of 80 bits in a slot.
    uint256 private constant GOLD_PER_SLOT = 3;

    /// @notice A campaign; all zero where there is none.
    function campaignOf(ICampaignsState state, uint256 campaignId) internal view returns (Campaign memory) {
        bytes32[] memory words = state.extsload(_at(campaignId, CAMPAIGNS), 9);
        uint256 price = uint256(words[2]);
        uint256 deposits = uint256(words[3]);
        uint256 money = uint256(words[4]);
        uint256 arbiter = uint256(words[7]);
        uint256 windows = uint256(words[8]);
        return Campaign({
            head: Head.wrap(uint256(words[0])),
            terms: Terms.wrap(uint256(words[1])),
            price: Price(address(uint160(price)), uint96(price >> 160)),
            deposits: Deposits({
                stake: uint96(deposits),
                bond: uint96(deposits >> 96),
                rightWeight: int32(uint32(deposits >> 192)),
                wrongWeight: int32(uint32(deposits >> 224))
            }),
            money: Money(uint112(money), uint112(money >> 112), uint32(money >> 224)),
            itemsRoot: words[5],
            manifestHash: words[6],
            settling: Settling({
                arbitrator: address(uint160(arbiter)),
                bond: uint96(arbiter >> 160),
                settleWindow: uint32(windows),
                disputeWindow: uint32(windows >> 32)
            })
        });
    }

    /// @notice An epoch.
    function epochOf(ICampaignsState state, uint256 campaignId, uint256 epoch) internal view returns (Epoch memory) {
        bytes32[] memory words = state.extsload(_at(Keys.epoch(campaignId, epoch), EPOCHS), 3);
        uint256 phase = uint256(words[1]);
        return Epoch({
            seats: uint256(words[0]),
            key: address(uint160(phase)),
            deadline: uint40(phase >> 160),
            state: ICampaigns.EpochState(uint8(phase >> 200)),
            opened: uint16(phase >> 208),
            submitted: uint16(phase >> 224),
            workers: uint16(phase >> 240),
            secret: words[2]
        });
    }

    /// @notice Gold of one batch of an opened epoch: the right class on gold items, 15 on all others; see {Labels}.
    function goldOf(ICampaignsState state, uint256 campaignId, uint256 epoch, uint256 batchInEpoch)
        internal
        view
        returns (uint256)
    {
        uint256 slot = _load(state, _at(Keys.gold(campaignId, epoch, batchInEpoch / GOLD_PER_SLOT), GOLD));
        return uint80(slot >> (80 * (batchInEpoch % GOLD_PER_SLOT)));
    }

    /// @notice Opened seats of each batch of an epoch, as in {Seats}.
    function openedSeatsOf(ICampaignsState state, uint256 campaignId, uint256 epoch) internal view returns (uint256) {
        return _load(state, _at(Keys.epoch(campaignId, epoch), OPENED_SEATS));
    }

    /// @notice A seat.
    function seatOf(ICampaignsState state, uint256 campaignId, uint256 seat) internal view returns (Seat) {
        return Seat.wrap(_load(state, _at(Keys.seat(campaignId, seat), SEATS)));
    }

    /// @notice An account in a campaign.
    function workerOf(ICampaignsState state, uint256 campaignId, address account) internal view returns (Worker) {
        return Worker.wrap(_load(state, _at(Keys.account(campaignId, account), WORKERS)));
    }

    /// @notice A worker in an epoch.
    function standingOf(ICampaignsState state, uint256 campaignId, uint256 epoch, uint256 worker)
        internal
        view
        returns (Standing)
    {
        return Standing.wrap(_load(state, _at(Keys.standing(campaignId, epoch, worker), STANDINGS)));
    }

    /// @notice Account of a referrer's index.
    function referrerOf(ICampaignsState state, uint256 campaignId, uint256 referrer) internal view returns (address) {
        return address(uint160(_load(state, _at(Keys.referrer(campaignId, referrer), REFERRERS))));
    }

    /// @notice What a referrer can withdraw.
    function creditOf(ICampaignsState state, address account, address token) internal view returns (uint256) {
        return _load(state, _at(uint160(token), uint256(_at(uint160(account), CREDITS))));
    }

    /// @dev Slot of a mapping's value.
    function _at(uint256 key, uint256 slot) private pure returns (bytes32) {
        return keccak256(abi.encode(key, slot));
    }

    function _load(ICampaignsState state, bytes32 slot) private view returns (uint256) {
        return uint256(state.extsload(slot, 1)[0]);
    }
}
