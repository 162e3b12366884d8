// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice One account in one campaign.
/// @dev From the lowest bit: index 24 | activeSeat 24 | staked 8 | newestEpoch 8 | requests 8 | referrerIndex 24 |
/// referrer 160.
type Worker is uint256;

using WorkerFields for Worker global;

/// @title Fields of {Worker}
library WorkerFields {
    uint256 private constant STAKED = 1 << 48;

    /// @notice Number of the account in the campaign: that of its first seat, which nobody else has; 0 if it has none.
    function index(Worker worker) internal pure returns (uint256) {
        return uint24(Worker.unwrap(worker));
    }

    /// @notice Newest seat. It is held while its state says so; nothing here changes when it ends.
    function activeSeat(Worker worker) internal pure returns (uint256) {
        return uint24(Worker.unwrap(worker) >> 24);
    }

    /// @notice Whether the stake is here. A fee is not written down: it was taken if {activeSeat} was reopened.
    function staked(Worker worker) internal pure returns (bool) {
        return Worker.unwrap(worker) & STAKED != 0;
    }

    /// @notice Highest epoch in which a seat was requested.
    function newestEpoch(Worker worker) internal pure returns (uint256) {
        return uint8(Worker.unwrap(worker) >> 56);
    }

    /// @notice Requests made while seats were drawn from {newestEpoch}; stays at 255.
    function requests(Worker worker) internal pure returns (uint256) {
        return uint8(Worker.unwrap(worker) >> 64);
    }

    /// @notice Index of {referrer} in the campaign; 0 for none.
    function referrerIndex(Worker worker) internal pure returns (uint256) {
        return uint24(Worker.unwrap(worker) >> 72);
    }

    /// @notice Referrer of the newest request, so that the same page is not looked up again.
    function referrer(Worker worker) internal pure returns (address) {
        return address(uint160(Worker.unwrap(worker) >> 96));
    }

    /// @notice The record of an account that has none.
    function create(uint256 index_) internal pure returns (Worker) {
        return Worker.wrap(index_);
    }

    /// @notice With or without its stake.
    function withStake(Worker worker, bool staked_) internal pure returns (Worker) {
        uint256 word = Worker.unwrap(worker);
        return Worker.wrap(staked_ ? word | STAKED : word & ~STAKED);
    }

    /// @notice Brought by another page.
    function withReferrer(Worker worker, uint256 index_, address referrer_) internal pure returns (Worker) {
        uint256 rest = Worker.unwrap(worker) & ((1 << 72) - 1);
        return Worker.wrap(rest | (index_ << 72) | (uint256(uint160(referrer_)) << 96));
    }

    /// @notice With a new seat, requested while seats are drawn from this epoch. While the cursor is back in an older epoch
    /// nothing is counted.
    function withRequest(Worker worker, uint256 seat, uint256 epoch) internal pure returns (Worker) {
        uint256 newest = newestEpoch(worker);
        uint256 count = requests(worker);
        unchecked {
            if (epoch > newest) (newest, count) = (epoch, 1);
            else if (epoch == newest && count < type(uint8).max) ++count;
        }
        uint256 rest = Worker.unwrap(worker) & ~uint256((0xffff << 56) | (0xffffff << 24));
        return Worker.wrap(rest | (seat << 24) | (newest << 56) | (count << 64));
    }
}
