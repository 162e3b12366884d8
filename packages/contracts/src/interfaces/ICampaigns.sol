// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Funded labelling campaigns judged by hidden gold
/// @notice A requester locks the pay of every seat, workers take seats that chance assigns, send labels sealed to the
/// epoch's key, and are paid from escrow once the epoch is opened and their answers on hidden gold items were seen.
/// No function is reserved to an overseer: every step after funding can be taken by anybody who holds the data for it.
/// @dev Words: a campaign is cut into batches of up to 20 items; up to 60 batches make an epoch; each batch has R seats.
/// A label is 4 bits: 0..14 a class, 15 "I can't judge this item" (counts as wrong on gold, paid like any label).
interface ICampaigns {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What the requester fixes for ever at creation.
    /// @param classes Number of classes K, 2..15.
    /// @param batchSize Items in a batch B, 1..20; the last batch may be shorter.
    /// @param seatsPerBatch Seats R on each batch, 1..15.
    /// @param epochBatches Batches in an epoch, 1..60; the last epoch may be shorter.
    /// @param itemCount Items in all, gold included.
    /// @param referrerBps Share of each label for the page that brought the worker, on top of the pay; <= 1000.
    /// @param p1Bps Accuracy on gold expected of an honest worker, in 1/10,000; must exceed 1/K + 0.1.
    /// @param workWindow Seconds from its request in which a seat may be held; afterwards anybody may reopen it.
    /// @param openWindow Seconds the requester has to open a closed epoch before it lapses and everybody is paid.
    /// @param judgeWindow Seconds after the opening in which seats are opened; afterwards late seats no longer delay claims.
    /// @param closesAt Time after which no new seat is given, in Unix seconds.
    /// @param token ERC-20 that everything is paid in; address(0) is the native coin.
    /// @param unitPrice Pay of one item, in the token's smallest unit.
    /// @param stake Deposit that a worker leaves with the first seat and takes back on leaving.
    /// @param bond Requester's deposit for each epoch; shared by its workers if the requester stays silent.
    /// @param itemsRoot sha-256 of the index block that lists the batches.
    /// @param manifestHash sha-256 of the canonical manifest.
    /// @param uri Where the manifest may be had; a hint, the hash decides.
    /// @param settling How labels become results and pay; all zero: gold alone decides pay.
    struct CampaignSpec {
        uint8 classes;
        uint8 batchSize;
        uint8 seatsPerBatch;
        uint8 epochBatches;
        uint32 itemCount;
        uint16 referrerBps;
        uint16 p1Bps;
        uint32 workWindow;
        uint32 openWindow;
        uint32 judgeWindow;
        uint40 closesAt;
        address token;
        uint96 unitPrice;
        uint96 stake;
        uint96 bond;
        bytes32 itemsRoot;
        bytes32 manifestHash;
        string uri;
        Settling settling;
    }

    /// @notice How the labels of an opened epoch are settled, see {ISettlements}.
    /// @param settleWindow Seconds after judging in which a settlement may be proposed, or a review be counted; without one
    /// gold alone decides pay. 0: nothing is settled, and everything here is 0.
    /// @param disputeWindow Seconds in which a proposal can be refuted, and a refusal be appealed.
    /// @param bond What a proposal puts at stake, in the campaign's token. 0: what is made is paid by a review of it.
    /// @param arbitrator ERC-792 arbitrator that refused workers may appeal to; address(0) for none.
    struct Settling {
        uint32 settleWindow;
        uint32 disputeWindow;
        uint96 bond;
        address arbitrator;
    }

    /// @notice What the requester commits to for one epoch.
    /// @param key address(P) of the epoch's sealing key P = kG; the manifest holds P itself.
    /// @param goldRoot keccak256 of the concatenated hashes of the epoch's gold leaves, one leaf a batch, in order.
    struct EpochSpec {
        address key;
        bytes32 goldRoot;
    }

    /// @notice The hidden control items of one batch. Its hash is keccak256(abi.encode(batch, mask, answers, salt)).
    /// @param batch Number of the batch in the campaign, from 0.
    /// @param mask Bit i set: item i of the batch is gold.
    /// @param answers 4 bits an item, item 0 lowest: the right class where the mask is set, else 0.
    /// @param salt Random; without it the few bits of a leaf could be guessed.
    struct GoldLeaf {
        uint32 batch;
        uint24 mask;
        uint80 answers;
        bytes32 salt;
    }

    /// @notice One submission, shown again when its seat is opened.
    /// @param seat Seat it was sent for.
    /// @param keyX x of the one-time key E.
    /// @param body See {submitContribution}.
    struct Opening {
        uint32 seat;
        bytes32 keyX;
        bytes32 body;
    }

    /// @notice Seats of the caller in one campaign.
    struct ClaimRequest {
        uint256 campaignId;
        uint32[] seats;
    }

    /// @notice All of one worker's seats of one settled epoch.
    /// @param account The worker.
    /// @param seats All its opened seats of the epoch, ascending by batch.
    /// @param pay What the final settlement has for the worker.
    /// @param path Siblings from that entry up to the root of pay, lowest first.
    struct SettledClaim {
        uint256 campaignId;
        uint8 epoch;
        address account;
        uint32[] seats;
        uint256 pay;
        bytes32[] path;
    }

    /// @notice Life of a seat. `Requested`: its batch is not drawn yet. `Held`: drawn, being worked on. `Submitted`:
    /// sealed labels are in. `Opened`: labels are readable and scored. `Paid`, `Reclaimed`, `Reopened` and `Void` are ends:
    /// paid to the worker, refused and given back to the requester, given back to the pool, worth nothing.
    enum SeatState {
        None,
        Requested,
        Held,
        Submitted,
        Opened,
        Paid,
        Reclaimed,
        Reopened,
        Void
    }

    /// @notice Life of an epoch. `Collecting` takes labels; `Closed` waits for the requester's key and gold; `Opened` is
    /// being judged, then judged; `Lapsed`: the requester stayed silent and everybody is paid; `Empty`: closed without
    /// a submission.
    enum EpochState {
        Collecting,
        Closed,
        Opened,
        Lapsed,
        Empty
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A campaign was created and funded.
    /// @param rightWeight log2(p1/p0) in 1/4096, added for each gold answer that is right.
    /// @param wrongWeight log2((1-p1)/(1-p0)) in 1/4096, negative, added for each that is wrong.
    event CampaignCreated(
        uint256 indexed campaignId,
        address indexed requester,
        CampaignSpec spec,
        EpochSpec[] epochs,
        int32 rightWeight,
        int32 wrongWeight,
        uint256 funding
    );
    /// @notice The requester stopped giving seats. Seats already given keep their promise.
    event CampaignCanceled(uint256 indexed campaignId);
    /// @notice A worker asked for a seat; a later block's hash draws its batch.
    event SeatRequested(uint256 indexed campaignId, address indexed account, uint32 seat, address referrer);
    /// @notice The hash needed for a seat's draw is no longer available; the draw waits for a new one.
    event SeatDrawDelayed(uint256 indexed campaignId, uint32 indexed seat);
    /// @notice A seat's batch was drawn.
    event SeatDrawn(uint256 indexed campaignId, uint32 indexed seat, uint8 epoch, uint32 batch);
    /// @notice A held seat went back to the pool. `fee` was taken from the stake for the requester.
    event SeatReopened(uint256 indexed campaignId, uint32 indexed seat, bool expired, uint256 fee);
    /// @notice A seat ended without pay or blame before work (`NoBatchLeft`; also where no hash for its draw could be had
    /// for the whole work window), or its sealed labels can't be read.
    event SeatVoided(uint256 indexed campaignId, uint32 indexed seat, VoidReason reason);
    /// @notice Sealed labels were recorded.
    event ContributionSubmitted(uint256 indexed campaignId, uint32 indexed seat, bytes32 keyX, bytes32 body);
    /// @notice Sealed notes (reported problems, comments) were attached to a seat.
    event NotesAttached(uint256 indexed campaignId, uint32 indexed seat, bytes notes);
    /// @notice An epoch takes no more labels. If not opened by `openBy` it lapses.
    event EpochClosed(uint256 indexed campaignId, uint8 indexed epoch, uint16 submitted, uint40 openBy);
    /// @notice The epoch's key and gold are public.
    /// @param judgedAt From then on claims no longer wait for seats that nobody opened.
    event EpochOpened(
        uint256 indexed campaignId, uint8 indexed epoch, uint256 scalar, GoldLeaf[] gold, uint40 judgedAt
    );
    /// @notice All submitted seats of the epoch are opened: its pay can be claimed.
    event EpochJudged(uint256 indexed campaignId, uint8 indexed epoch);
    /// @notice The requester stayed silent: every submitted seat is paid in full and shares the bond.
    event EpochLapsed(uint256 indexed campaignId, uint8 indexed epoch, uint256 bonusPerSeat);
    /// @notice A seat's labels are readable and its gold was counted.
    event SeatOpened(uint256 indexed campaignId, uint32 indexed seat, uint80 labels, uint8 goldSeen, uint8 goldRight);
    /// @notice A seat was paid to its worker, and its share to the page that brought the worker.
    event EarningsClaimed(
        uint256 indexed campaignId,
        address indexed account,
        uint32 seat,
        uint256 amount,
        address referrer,
        uint256 referrerAmount
    );
    /// @notice A settled worker was paid, and what its seats cost more went to the requester's refund.
    /// @param credited Whether the pay became credit because somebody else called.
    event SettledPaid(
        uint256 indexed campaignId,
        uint8 indexed epoch,
        address indexed account,
        uint256 pay,
        uint256 released,
        bool credited
    );
    /// @notice The pay of a refused or void seat went back to the requester's refund.
    event SeatReclaimed(uint256 indexed campaignId, uint32 indexed seat, uint256 amount);
    /// @notice A worker's stake was taken in.
    event StakeLocked(uint256 indexed campaignId, address indexed account, uint256 amount);
    /// @notice A worker's stake was given back.
    event StakeReturned(uint256 indexed campaignId, address indexed account, uint256 amount);
    /// @notice The requester took back what no seat can claim any more.
    event RefundWithdrawn(uint256 indexed campaignId, address indexed requester, uint256 amount);
    /// @notice An account took its credit (referrer shares) in one token.
    event CreditWithdrawn(address indexed account, address indexed token, uint256 amount);

    /// @notice Why a seat became void.
    enum VoidReason {
        NoBatchLeft,
        KeyNotOnCurve,
        LabelOutOfRange
    }

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A field of the spec is outside its range. `field` is its name.
    error InvalidSpec(string field);
    /// @notice The value or token balance that arrived is not what is due.
    error WrongFunding(uint256 expected, uint256 received);
    /// @notice No campaign has this number.
    error UnknownCampaign(uint256 campaignId);
    /// @notice Only the campaign's requester may do this.
    error NotRequester(address caller);
    /// @notice The campaign gives no more seats: canceled, past its closing time, or full.
    error CampaignClosed(uint256 campaignId);
    /// @notice The caller already holds a seat here; finish or release it first.
    error SeatAlreadyHeld(uint32 seat);
    /// @notice The caller has had a seat on every batch that is still open.
    error NoBatchLeft(address account);
    /// @notice The seat belongs to somebody else.
    error NotSeatHolder(uint32 seat, address caller);
    /// @notice The seat is not in the state that this needs.
    error WrongSeatState(uint32 seat, SeatState state);
    /// @notice The seat's batch is not drawn yet; try again after the next block or call {drawSeats}.
    error SeatNotDrawn(uint32 seat);
    /// @notice The seat's work window is over.
    error SeatExpired(uint32 seat, uint256 expiredAt);
    /// @notice The seat's work window still runs.
    error SeatNotExpired(uint32 seat, uint256 expiresAt);
    /// @notice The labels are for another batch than the one that the seat was given.
    error WrongBatch(uint32 seat, uint32 drawn, uint32 given);
    /// @notice The notes are longer than allowed.
    error NotesTooLong(uint256 length, uint256 limit);
    /// @notice No epoch of the campaign has this number.
    error UnknownEpoch(uint8 epoch);
    /// @notice The epoch is not in the state that this needs.
    error WrongEpochState(uint8 epoch, EpochState state);
    /// @notice Seats of the epoch are still open or held.
    error EpochNotFull(uint8 epoch, uint256 held);
    /// @notice The time to open the epoch is over.
    error OpenWindowOver(uint8 epoch, uint256 openBy);
    /// @notice The time to open the epoch still runs.
    error OpenWindowRunning(uint8 epoch, uint256 openBy);
    /// @notice The scalar does not belong to the epoch's key.
    error WrongEpochKey(uint8 epoch, address expected, address derived);
    /// @notice The gold leaves do not hash to the epoch's gold root.
    error WrongGold(uint8 epoch);
    /// @notice A gold answer is no class of this campaign.
    error LabelOutOfRange(uint32 batch, uint8 item);
    /// @notice What was shown is not what was submitted for the seat.
    error FalseOpening(uint32 seat);
    /// @notice Not all submitted seats of the epoch are opened, and the judging window still runs.
    error EpochNotJudged(uint8 epoch, uint256 judgedAt);
    /// @notice The epoch's pay follows from its settlement: claim it by {claimSettled} once that is final, or by the gate if
    /// nobody settles.
    error EpochSettles(uint8 epoch);
    /// @notice The claim must tell every opened seat of the worker in the epoch, ascending by batch.
    error SeatsMissing(uint8 epoch, uint256 given, uint256 needed);
    /// @notice The worker's gold answers in this epoch are below the gate; the seat is not paid.
    error ContributionRefused(uint32 seat, int256 score, uint256 goldSeen);
    /// @notice The worker passed the gate; the seat's pay is the worker's.
    error ContributionAccepted(uint32 seat);
    /// @notice There is nothing to take.
    error NothingToWithdraw();

    // ─── Requester ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Creates a campaign and takes its whole cost: see {fundingOf}.
    /// @return campaignId Number of the campaign, from 1.
    function createCampaign(CampaignSpec calldata spec, EpochSpec[] calldata epochs)
        external
        payable
        returns (uint256 campaignId);

    /// @notice Cost of a campaign: every seat's pay and referrer share, and a bond for each epoch.
    function fundingOf(CampaignSpec calldata spec) external view returns (uint256 amount);

    /// @notice Stops giving seats. What nobody was given can be withdrawn once its epoch is closed.
    function cancelCampaign(uint256 campaignId) external;

    /// @notice Publishes a closed epoch's key and gold. Whoever knows both may do it.
    /// @param scalar k with P = kG.
    /// @param gold All leaves of the epoch, in the order of its batches.
    function openEpoch(uint256 campaignId, uint8 epoch, uint256 scalar, GoldLeaf[] calldata gold) external;

    /// @notice Sends the requester what no seat can claim any more.
    function withdrawRefund(uint256 campaignId) external returns (uint256 amount);

    // ─── Worker ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Asks for a seat. The first call of a worker in a campaign brings the stake (value or allowance); a later one
    /// brings what a fee took off it, see {ILens.WorkerView}.
    /// @param referrer Page that brought the worker; address(0) for none.
    /// @return seat Number of the seat in the campaign, from 1.
    function requestSeat(uint256 campaignId, address referrer) external payable returns (uint32 seat);

    /// @notice Records sealed labels for the caller's seat and asks for the next one.
    /// @param keyX x of the one-time key E = eG.
    /// @param body From the highest bit: 8 bits parity of E's y (0 or 1), 8 bits epoch, 32 bits batch of the campaign,
    /// 128 bits digest of the check report, then 80 bits labels XOR the low 80 bits of
    /// keccak256(abi.encode(address(eP), block.chainid, address(this), campaignId, seat)); item 0 in the lowest 4 bits.
    /// @param next Whether to ask for the next seat; none is given, without an error, where no batch is left.
    /// @param referrer Page that brought the worker to the next seat.
    /// @return nextSeat 0 if none.
    function submitContribution(
        uint256 campaignId,
        uint32 seat,
        bytes32 keyX,
        bytes32 body,
        bool next,
        address referrer
    ) external returns (uint32 nextSeat);

    /// @notice Attaches sealed notes to the caller's held or submitted seat, at most 4,096 bytes.
    function attachNotes(uint256 campaignId, uint32 seat, bytes calldata notes) external;

    /// @notice Gives a held seat back; costs the same fee as letting it expire.
    function releaseSeat(uint256 campaignId, uint32 seat) external;

    /// @notice Pays the caller's seats of judged or lapsed epochs, everything in one call.
    /// @return paid Sum over all tokens' seats, for the caller's own check in a simulation.
    function claimEarnings(ClaimRequest[] calldata requests) external returns (uint256 paid);

    /// @notice Pays workers what final settlements have for them, over any epochs and campaigns in one call. The caller is
    /// paid at once; other workers' pay becomes their credit, and may be moved only when they can't appeal any more.
    /// @return paid What the caller got.
    function claimSettled(SettledClaim[] calldata claims) external returns (uint256 paid);

    /// @notice Gives the caller's stake back. The caller must hold no seat.
    function leaveCampaign(uint256 campaignId) external returns (uint256 amount);

    /// @notice Sends the caller's credit in one token.
    function withdrawCredit(address token) external returns (uint256 amount);

    // ─── Anybody ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Draws up to `limit` waiting seats in the order of their requests. Simulate it to learn a batch early.
    /// @return seats Drawn seats. @return batches Their batches; type(uint32).max where the seat became void.
    function drawSeats(uint256 campaignId, uint256 limit)
        external
        returns (uint32[] memory seats, uint32[] memory batches);

    /// @notice Reopens a seat whose work window is over.
    function expireSeat(uint256 campaignId, uint32 seat) external;

    /// @notice Closes an epoch of a campaign that gives no more seats. A full epoch closes by itself.
    function closeEpoch(uint256 campaignId, uint8 epoch) external;

    /// @notice Lapses a closed epoch whose requester stayed silent.
    function lapseEpoch(uint256 campaignId, uint8 epoch) external;

    /// @notice Opens submitted seats of an opened epoch: unseals, counts gold, updates the worker's score. Seats that
    /// somebody opened already are skipped. A few workers at a time, sorted by batch, cost the least.
    function openSeats(uint256 campaignId, Opening[] calldata openings) external;

    /// @notice Moves the pay of refused and void seats of judged epochs to the requester's refund.
    function reclaimSeats(uint256 campaignId, uint32[] calldata seats) external returns (uint256 amount);
}
