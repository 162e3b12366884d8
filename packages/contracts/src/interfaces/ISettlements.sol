// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "./ISettlementJudge.sol";

/// @title Settlements of epochs: proposed by anybody, refuted by one entry, final after a time
/// @notice Labels of an opened epoch are settled by a rule that every page can compute (docs/consensus.md). Anybody who has
/// done so proposes the outcome: the roots of 25 layers of entries, with a bond. Whoever computed something else shows one
/// wrong entry; the contract computes that entry itself, and the proposer's bond is lost, half of it to whoever showed it.
/// A proposal that nobody refutes in its time is final, and {ICampaigns} pays by it.
/// @dev A challenge is decided in its own call, so it needs no bond: one that is wrong reverts. What a layer's entries are need
/// not be known from the proposal: anybody may ask for the leaves of a layer, and a proposer who doesn't show them loses.
/// Every wait has an end: at most 8 proposals fall, each lets another be made for `settleWindow`, and where none comes or
/// holds, gold alone decides pay.
interface ISettlements {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice `Waiting` for a proposal, or for the verdicts of a review; `Proposed`: may be refuted; `Final`: pay follows from
    /// it; `Gate`: nothing is settled any more, gold alone decides pay; `None`: the epoch is not judged, or its campaign settles
    /// nothing.
    enum Phase {
        None,
        Waiting,
        Proposed,
        Final,
        Gate
    }

    /// @notice Why a proposal fell: an entry is wrong, or a layer was asked for and not shown.
    enum Fall {
        WrongEntry,
        LayerNotShown
    }

    /// @notice Where an epoch's settlement stands.
    /// @param proposer Of the standing or final proposal, else 0. @param bond It has at stake; 0 once it came back.
    /// @param rootsHash keccak256 of the concatenated roots. @param payRoot Root of layer 24.
    /// @param until `Waiting`: end of the time for a proposal; `Proposed`: when it becomes final, if nothing happens.
    /// @param fallen Proposals that fell. @param nextBond What the next proposal puts at stake.
    /// @param askedLayer Layer that was asked for and is not shown yet, 255 for none. @param answerBy Until when.
    /// @param shownLayers Bit l: layer l of this proposal was shown.
    /// @param proposedBlock,shownBlock Where the events of this proposal and of its newest shown layer are.
    /// @param settleWindow,disputeWindow,arbitrator See {ICampaigns.Settling}.
    struct SettlementView {
        Phase phase;
        address proposer;
        uint256 bond;
        bytes32 rootsHash;
        bytes32 payRoot;
        uint256 until;
        uint8 fallen;
        uint256 nextBond;
        uint8 askedLayer;
        uint256 answerBy;
        uint32 shownLayers;
        uint32 proposedBlock;
        uint32 shownBlock;
        uint32 settleWindow;
        uint32 disputeWindow;
        address arbitrator;
    }

    /// @notice How far the verdicts on what an epoch's workers made are counted.
    /// @param review Campaign of the reviewers; 0 while none is linked. @param seats All that are reviewed.
    /// @param seatsCounted Seats whose verdicts are all counted. @param counted Contents whose verdict is counted.
    /// @param nextEpoch Epoch of the review that is counted next. @param finalAt When everything was counted; 0 before.
    struct ReviewView {
        uint256 review;
        uint256 seats;
        uint256 seatsCounted;
        uint256 counted;
        uint8 nextEpoch;
        uint256 finalAt;
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A settlement was proposed.
    event SettlementProposed(
        uint256 indexed campaignId,
        uint8 indexed epoch,
        address indexed proposer,
        bytes32[] roots,
        uint256 bond,
        uint40 finalAt
    );
    /// @notice Somebody asked for the leaves of a layer.
    event LayerRequested(
        uint256 indexed campaignId, uint8 indexed epoch, uint8 layer, address asker, uint256 bond, uint40 answerBy
    );
    /// @notice The leaves of a layer were shown. The asker's bond went to whoever showed them.
    event LayerShown(
        uint256 indexed campaignId, uint8 indexed epoch, uint8 layer, address from, bytes32[] leaves, uint40 finalAt
    );
    /// @notice A proposal fell. `reward`, half of its bond, went to the winner; the other half is burned.
    /// @param index Number of the wrong entry, 0 if a layer was not shown.
    /// @param settleBy Until when another may be proposed; 0 if none may.
    event SettlementRefuted(
        uint256 indexed campaignId,
        uint8 indexed epoch,
        address indexed winner,
        Fall fall,
        uint8 layer,
        uint256 index,
        uint256 reward,
        uint40 settleBy
    );
    /// @notice A settlement is final and its bond went back to its proposer.
    event SettlementFinalized(uint256 indexed campaignId, uint8 indexed epoch, address indexed proposer);
    /// @notice A refused worker appealed. `worker` is its number in the epoch, from 0.
    event RefusalAppealed(
        uint256 indexed campaignId, uint8 indexed epoch, address indexed account, uint256 worker, uint256 disputeId
    );
    /// @notice An appeal is decided. `pays`: the worker's pay is what it would be without the refusal.
    event AppealDecided(uint256 indexed campaignId, uint8 indexed epoch, uint256 worker, bool pays);
    /// @notice What was made in an epoch is paid by this review, once it is settled and counted.
    /// @param seats All opened seats of the epoch: their contents are the review's items that are no gold, in this order.
    event ReviewLinked(uint256 indexed campaignId, uint8 indexed epoch, uint256 indexed review, uint32[] seats);
    /// @notice Verdicts were counted, so many so far. `finalAt`: when all were, else 0.
    event ReviewCounted(
        uint256 indexed campaignId, uint8 indexed epoch, uint256 counted, uint256 seatsLeft, uint40 finalAt
    );
    /// @notice A bond, reward or ask bond became withdrawable.
    event BondCredited(address indexed account, address indexed token, uint256 amount);
    /// @notice Credit was sent.
    event BondWithdrawn(address indexed account, address indexed token, uint256 amount);

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The settlement is not in the phase that this needs.
    error WrongPhase(uint256 campaignId, uint8 epoch, Phase phase);
    /// @notice Submitted seats of the epoch are not opened yet; anybody may open them.
    error SeatsNotOpened(uint8 epoch, uint256 left);
    /// @notice The roots are not those that were proposed.
    error WrongRoots(uint256 campaignId, uint8 epoch);
    /// @notice The entry follows from what the proposal has before it: there is nothing to refute.
    error EntryIsRight(uint8 layer, uint256 index);
    /// @notice The seats shown must be all opened seats of the item's batch in the order of their opening, or all of the
    /// worker in the epoch in the order of their batches.
    error WrongSeats(uint256 position);
    /// @notice A layer that was asked for must be shown first.
    error LayerPending(uint8 layer, uint256 answerBy);
    /// @notice No such layer is asked for.
    error LayerNotRequested(uint8 layer);
    /// @notice The layer was shown already.
    error LayerShownBefore(uint8 layer);
    /// @notice The leaves don't make the proposed root.
    error WrongLeaves(uint8 layer);
    /// @notice The time to show the layer still runs.
    error AnswerWindowRunning(uint256 answerBy);
    /// @notice The proposal is final from then on.
    error NotFinal(uint256 finalAt);
    /// @notice The proof doesn't lead from this pay to the settlement's root.
    error WrongPay(uint256 worker);
    /// @notice The worker's pay may be moved by others only after the time in which it can appeal.
    error AppealWindowRunning(uint256 until);
    /// @notice An appeal is pending; it ends at the latest then, in the worker's favor.
    error AppealPending(uint256 until);
    /// @notice The campaign has no arbitrator, the worker was not refused or appealed before, or the time is over.
    error NoAppeal();
    /// @notice Only the arbitrator of the dispute may rule.
    error NotArbitrator(address account);
    /// @notice The campaign has no bond for settlements: a review decides its pay.
    error PaidByReview(uint256 campaignId);
    /// @notice The campaign's labels are settled, or gold alone decides its pay.
    error NotPaidByReview(uint256 campaignId);
    /// @notice A review is linked before anybody labels it, is of the same requester, has three classes and is settled, serves one
    /// epoch, has as many items that are no gold as were made, and an epoch has one review. 0: none is linked.
    error WrongReview(uint256 review);
    /// @notice There is nothing to take.
    error NothingToWithdraw();

    // ─── Anybody ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Proposes a settlement of an epoch whose seats are all opened. Brings `nextBond` of {settlementOf} (value or
    /// allowance).
    /// @param roots Of all 25 layers, in the order of their numbers.
    function proposeSettlement(uint256 campaignId, uint8 epoch, bytes32[] calldata roots) external payable;

    /// @notice Shows one wrong entry of a proposal. Takes half of the proposer's bond, or reverts.
    /// @param roots As proposed.
    /// @param place What the proposal has there.
    /// @param seats Entries of items: the opened seats of its batch, in the order of their opening; void gold: none. Entries
    /// of workers: its opened seats in the epoch, by batch.
    /// @param inputs What the entry follows from.
    function challengeSettlement(
        uint256 campaignId,
        uint8 epoch,
        bytes32[] calldata roots,
        ISettlementJudge.Place calldata place,
        uint32[] calldata seats,
        ISettlementJudge.Inputs calldata inputs
    ) external;

    /// @notice Asks for the leaves of a layer; brings {askBondOf}, which goes to whoever shows them, or comes back with the
    /// proposer's bond. One layer at a time, each at most once.
    function requestLayer(uint256 campaignId, uint8 epoch, uint8 layer) external payable;

    /// @notice Shows the leaves of the layer that was asked for.
    function showLayer(uint256 campaignId, uint8 epoch, uint8 layer, bytes32[] calldata roots, bytes32[] calldata leaves)
        external;

    /// @notice Ends a proposal whose layer was not shown in time.
    function expireLayer(uint256 campaignId, uint8 epoch) external;

    /// @notice Gives the bond of a final settlement back to its proposer.
    function finalizeSettlement(uint256 campaignId, uint8 epoch) external;

    /// @notice Appeals the caller's refusal to the campaign's arbitrator; the value pays its fee. Once, within the campaign's
    /// dispute window after the settlement is final, and before pay is claimed.
    /// @param seats All the caller's opened seats of the epoch, ascending by batch.
    /// @param pay What the settlement has for the caller. @param path Siblings up to the root of pay.
    function appealRefusal(
        uint256 campaignId,
        uint8 epoch,
        uint32[] calldata seats,
        uint256 pay,
        bytes32[] calldata path
    ) external payable returns (uint256 disputeId);

    /// @notice ERC-792: called by the arbitrator. 2 upholds the refusal; 1, and 0 for "no ruling", pay the worker.
    function rule(uint256 disputeId, uint256 ruling) external;

    /// @notice Names the campaign that reviews what was made in an epoch. Only its requester, once, before `until` of
    /// {settlementOf} and before the reviewers' first submission, for a campaign whose `settling` has a window and no bond.
    /// @param review A settled campaign with the classes accept, fixable and reject.
    /// @param seats All opened seats of the epoch, ascending. The review's items that are no gold show their contents, seat after
    /// seat and item after item, without items that a worker could not do: nothing is paid for those. That it shows them is for
    /// pages to check, the contract can't see it.
    function linkReview(uint256 campaignId, uint8 epoch, uint256 review, uint32[] calldata seats) external;

    /// @notice Counts verdicts of a final settlement of the review, epoch after epoch: an accepted content is paid whole, a
    /// fixable one half, a rejected one not. When all are counted, pay is certain; when that does not come to pass before
    /// `until` of {settlementOf}, everybody is paid whole.
    /// @param seats As linked. @param roots As proposed for the review's epoch that is next.
    /// @param words All entries of its layer 21, by item.
    /// @param most Seats after which to stop, so that a call stays below what a block takes.
    function countReview(
        uint256 campaignId,
        uint8 epoch,
        uint32[] calldata seats,
        bytes32[] calldata roots,
        uint256[] calldata words,
        uint256 most
    ) external;

    /// @notice Sends the caller's credit in one token.
    function withdrawBond(address token) external returns (uint256 amount);

    // ─── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Where an epoch's settlement stands.
    function settlementOf(uint256 campaignId, uint8 epoch) external view returns (SettlementView memory);

    /// @notice What asking for a layer of the standing proposal costs, unless the proposal falls.
    function askBondOf(uint256 campaignId, uint8 epoch) external view returns (uint256);

    /// @notice Which campaign reviews an epoch, and how far its verdicts are counted.
    function reviewOf(uint256 campaignId, uint8 epoch) external view returns (ReviewView memory);

    /// @notice What verdicts counted so far come to, in halves of the price of an item.
    /// @param worker Its number in the epoch, from 0.
    function halvesOf(uint256 campaignId, uint8 epoch, uint256 worker) external view returns (uint256);

    /// @notice Whether gold alone decides pay of a judged epoch.
    function gateDecides(uint256 campaignId, uint8 epoch) external view returns (bool);

    /// @notice What a worker is paid; reverts while that is not certain.
    /// @param worker Its number in the epoch, from 0. @param items It labeled.
    /// @param isOwn Whether the worker itself asks, who gives up an appeal by it.
    /// @param pay What the settlement has. @param path Siblings up to the root of pay.
    function payOf(
        uint256 campaignId,
        uint8 epoch,
        uint256 worker,
        uint256 items,
        bool isOwn,
        uint256 pay,
        bytes32[] calldata path
    ) external view returns (uint256);

    /// @notice What the leaves of an epoch's settlement are bound to.
    function epochIdOf(uint256 campaignId, uint8 epoch) external view returns (bytes32);

    /// @notice What an account can withdraw.
    function bondCreditOf(address account, address token) external view returns (uint256);

    /// @notice Halves of lost bonds, which stay here for ever.
    function burned(address token) external view returns (uint256);

    /// @notice The campaigns whose epochs are settled.
    function campaignsContract() external view returns (address);

    /// @notice Who says whether an entry is right.
    function judge() external view returns (ISettlementJudge);
}
