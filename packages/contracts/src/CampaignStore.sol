// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {Keys} from "./libraries/Keys.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Epoch} from "./types/Records.sol";
import {Seat} from "./types/Seat.sol";
import {Standing} from "./types/Standing.sol";
import {Worker} from "./types/Worker.sol";

/// @title Storage of {Campaigns} and the few questions that all its parts ask of it
abstract contract CampaignStore is ICampaigns, ICampaignsState {
    /// @inheritdoc ICampaignsState
    uint256 public campaignCount;

    mapping(uint256 campaignId => Campaign) internal _campaigns;
    mapping(uint256 epochKey => Epoch) internal _epochs;
    /// @dev Three gold words of 80 bits a slot, see {Labels}.
    mapping(uint256 goldKey => uint256) internal _gold;
    mapping(uint256 seatKey => Seat) internal _seats;
    mapping(uint256 accountKey => Worker) internal _workers;
    mapping(uint256 standingKey => Standing) internal _standings;
    mapping(uint256 referrerKey => address) internal _referrers;
    mapping(uint256 accountKey => uint256) internal _referrerIndex;
    mapping(address account => mapping(address token => uint256)) internal _credits;
    /// @dev Opened seats of each batch, as in {Seats}; kept only where epochs are settled.
    mapping(uint256 epochKey => uint256) internal _openedSeats;

    /// @inheritdoc ICampaignsState
    function extsload(bytes32 slot, uint256 count) external view returns (bytes32[] memory words) {
        words = new bytes32[](count);
        assembly ("memory-safe") {
            let to := add(words, 32)
            for { let i := 0 } lt(i, count) { i := add(i, 1) } { mstore(add(to, mul(i, 32)), sload(add(slot, i))) }
        }
    }

    function _headOf(uint256 campaignId) internal view returns (Head head) {
        head = _campaigns[campaignId].head;
        if (!head.exists()) revert UnknownCampaign(campaignId);
    }

    function _epochOf(uint256 campaignId, Head head, uint256 epoch) internal view returns (Epoch storage) {
        if (epoch >= head.epochs()) revert UnknownEpoch(uint8(epoch));
        return _epochs[Keys.epoch(campaignId, epoch)];
    }

    /// @dev Number of a seat's batch in the campaign.
    function _batchOf(Head head, uint256 epoch, uint256 batchInEpoch) internal pure returns (uint256) {
        unchecked {
            return epoch * head.epochBatches() + batchInEpoch;
        }
    }

    /// @dev Whether the campaign takes requests, apart from having a free seat.
    function _isRunning(Head head) internal view returns (bool) {
        return !head.canceled() && block.timestamp <= head.closesAt();
    }
}
