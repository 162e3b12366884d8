// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaignRules} from "./interfaces/ICampaignRules.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Gate} from "./libraries/Gate.sol";
import {HeadFields} from "./types/Head.sol";
import {Terms, TermsFields} from "./types/Terms.sol";

/// @title What a campaign may be
/// @notice See {ICampaignRules}. No state, no owner.
contract CampaignRules is ICampaignRules {
    uint256 private constant MAX_EPOCHS = 64;
    uint256 private constant MAX_WINDOW = 180 days;
    uint256 private constant MAX_DURATION = 366 days;

    /// @inheritdoc ICampaignRules
    function check(ICampaigns.CampaignSpec calldata spec, ICampaigns.EpochSpec[] calldata epochs)
        external
        view
        returns (Verdict memory verdict)
    {
        (uint256 batches, uint256 epochCount) = _sizes(spec);
        _requireSound(spec);
        _require(epochs.length == epochCount, "epochs");
        verdict.funding = _fundingOf(spec, batches, epochCount);
        _require(verdict.funding <= type(uint112).max, "unitPrice");
        for (uint256 i; i < epochCount; ++i) {
            _require(epochs[i].key != address(0), "key");
            _require(epochs[i].goldRoot != 0, "goldRoot");
        }
        verdict.head = HeadFields.create(
            spec.seatsPerBatch, spec.epochBatches, batches, epochCount, spec.workWindow, spec.openWindow, spec.closesAt
        );
        Terms terms = TermsFields.create(
            spec.classes, spec.batchSize, _lastItems(spec, batches), spec.referrerBps, spec.p1Bps, spec.judgeWindow
        );
        verdict.terms = spec.settling.settleWindow > 0 ? terms.withSettling() : terms;
        (verdict.rightWeight, verdict.wrongWeight) = Gate.weights(spec.classes, spec.p1Bps);
    }

    /// @inheritdoc ICampaignRules
    function fundingOf(ICampaigns.CampaignSpec calldata spec) external pure returns (uint256 amount) {
        (uint256 batches, uint256 epochCount) = _sizes(spec);
        return _fundingOf(spec, batches, epochCount);
    }

    /// @dev The name travels as a word: a string for each check would double this contract's code.
    function _require(bool holds, bytes32 field) private pure {
        if (holds) return;
        uint256 length;
        while (field << (8 * length) != 0) ++length;
        bytes memory name = new bytes(length);
        for (uint256 i; i < length; ++i) {
            name[i] = field[i];
        }
        revert ICampaigns.InvalidSpec(string(name));
    }

    /// @dev The sizes, which everything else is computed from.
    function _sizes(ICampaigns.CampaignSpec calldata spec) private pure returns (uint256 batches, uint256 epochCount) {
        _require(spec.batchSize > 0 && spec.batchSize <= 20, "batchSize");
        _require(spec.seatsPerBatch > 0 && spec.seatsPerBatch <= 15, "seatsPerBatch");
        _require(spec.epochBatches > 0 && spec.epochBatches <= 60, "epochBatches");
        batches = (uint256(spec.itemCount) + spec.batchSize - 1) / spec.batchSize;
        epochCount = (batches + spec.epochBatches - 1) / spec.epochBatches;
        _require(batches > 0 && epochCount <= MAX_EPOCHS, "itemCount");
    }

    function _requireSound(ICampaigns.CampaignSpec calldata spec) private view {
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
        _requireSoundSettling(spec.settling);
    }

    /// @dev Bonds double with each refuted proposal: the limit leaves room for all of them. Without a bond pay follows from a
    /// review, and only appeals need a time.
    function _requireSoundSettling(ICampaigns.Settling calldata settling) private pure {
        bool settles = settling.settleWindow > 0;
        bool disputes = settling.bond > 0 || settling.arbitrator != address(0);
        _require(settling.settleWindow <= MAX_WINDOW, "settleWindow");
        _require((settles || settling.bond == 0) && settling.bond <= type(uint80).max, "settling.bond");
        _require(settles || settling.arbitrator == address(0), "arbitrator");
        _require(settling.disputeWindow > 0 == disputes && settling.disputeWindow <= MAX_WINDOW, "disputeWindow");
    }

    /// @dev Summed seat by seat as it is paid out, so that no rounding is ever missing or left over.
    function _fundingOf(ICampaigns.CampaignSpec calldata spec, uint256 batches, uint256 epochCount)
        private
        pure
        returns (uint256)
    {
        Terms terms = TermsFields.create(0, 0, 0, spec.referrerBps, 0, 0);
        uint256 unitPrice = spec.unitPrice;
        uint256 seats = (batches - 1) * terms.costOf(unitPrice * spec.batchSize)
            + terms.costOf(unitPrice * _lastItems(spec, batches));
        return seats * spec.seatsPerBatch + epochCount * spec.bond;
    }

    function _lastItems(ICampaigns.CampaignSpec calldata spec, uint256 batches) private pure returns (uint256) {
        return spec.itemCount - (batches - 1) * spec.batchSize;
    }
}
