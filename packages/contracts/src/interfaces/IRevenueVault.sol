// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Revenue of assets: everyone upstream is paid
/// @notice Money comes in for one version of an asset and waits there. {settle}, which anybody may call, passes each
/// parent's share one link up, where it waits in turn; what is left is shared between the version's contributors and the
/// asset's owner. Nothing is ever sent to anybody but the one who asks for it.
/// @dev Parts are rounded down and what rounding leaves goes to the asset's owner, so the parts sum to the whole. For
/// every token, what waits + what contributors can claim + credits is exactly what was taken in and not yet withdrawn.
interface IRevenueVault {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Two addresses of an asset's own, for markets that can only send money: `Revenue` is for resale of its
    /// licenses and shares in its children, `Lineage` for resale of the asset itself and goes to its parents alone.
    enum Inbox {
        Revenue,
        Lineage
    }

    /// @notice Revenue of one version in one token.
    /// @param pending Came in and is not settled.
    /// @param pool What contributors can claim, in all.
    /// @param perShare What one share was ever worth, in 1/2^64 of the token's unit.
    /// @param carry What is too little for a 2^64th of a unit a share; counted in the next time.
    struct Pot {
        uint128 pending;
        uint128 pool;
        uint192 perShare;
        uint64 carry;
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Money came in for a version of an asset.
    event RevenueReceived(
        uint256 indexed assetId, uint32 indexed version, address indexed token, address payer, uint256 amount
    );
    /// @notice The page that brought a buyer has its share.
    event ReferrerCredited(uint256 indexed assetId, address indexed referrer, address indexed token, uint256 amount);
    /// @notice A parent's share moved one link up.
    event RoyaltyPaid(
        uint256 indexed child, uint256 indexed parent, uint32 version, address indexed token, uint256 amount
    );
    /// @notice What waited was shared. toParents + toContributors + toOwner == amount.
    event RevenueSettled(
        uint256 indexed assetId,
        uint32 indexed version,
        address indexed token,
        uint256 amount,
        uint256 toParents,
        uint256 toContributors,
        address owner,
        uint256 toOwner
    );
    /// @notice Money that a market had sent to an inbox was taken in.
    event RoyaltyCollected(uint256 indexed assetId, Inbox inbox, address indexed token, uint256 amount);
    /// @notice A contributor's part became credit.
    event ContributionClaimed(
        uint256 indexed assetId, uint32 indexed version, address indexed account, address token, uint256 amount
    );
    /// @notice An account took its credit.
    event CreditWithdrawn(address indexed account, address indexed token, address to, uint256 amount);

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The asset has no such version.
    error UnknownRevenueVersion(uint256 assetId, uint32 version);
    /// @notice The value or token balance that arrived is not what was announced.
    error WrongPayment(uint256 expected, uint256 received);
    /// @notice More than the books can hold, or a part that exceeds the whole.
    error InvalidAmount(uint256 amount);
    /// @notice The version has no contributors.
    error NoContributors(uint256 assetId, uint32 version);
    /// @notice The proof does not show these shares of this account.
    error NotContributor(address account, uint256 shares);
    /// @notice The shares in the tree exceed their stated sum: the pool is used up.
    error PoolExceeded(uint256 due, uint256 pool);
    /// @notice Credit can't be sent there.
    error InvalidReceiver(address to);
    /// @notice There is nothing to take.
    error NothingToWithdraw();
    /// @notice Coins are taken by {pay} or from an inbox, never by a bare transfer.
    error UnexpectedCoins(address sender);
    /// @notice Shares are fixed when an asset is registered.
    error RoyaltiesFixed();

    // ─── Money in ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays for a version of an asset, from the caller.
    /// @param token ERC-20 with an allowance for this contract; address(0) is the native coin, sent along.
    function pay(uint256 assetId, uint32 version, address token, uint256 amount) external payable;

    /// @notice The same for a sale: `referrerAmount` of `amount` is the referrer's.
    function paySale(
        uint256 assetId,
        uint32 version,
        address token,
        uint256 amount,
        address referrer,
        uint256 referrerAmount
    ) external payable;

    /// @notice Takes in what markets sent to an inbox. `Revenue` is booked for the latest version.
    function collect(uint256 assetId, Inbox inbox, address token) external returns (uint256 amount);

    // ─── Sharing ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Shares what waits for a version: one link up, then contributors, then the owner. Does nothing where nothing
    /// waits.
    function settle(uint256 assetId, uint32 version, address token) external returns (uint256 amount);

    /// @notice Turns a contributor's part into credit. Anybody may; who comes late loses nothing. The first time the account gets
    /// its {IContributions} token.
    /// @param shares The account's shares.
    /// @param proof Path to the version's shares root.
    function claim(
        uint256 assetId,
        uint32 version,
        address token,
        address account,
        uint256 shares,
        bytes32[] calldata proof
    ) external returns (uint256 amount);

    /// @notice Sends the caller's credit to an address of its choice.
    function withdraw(address token, address to) external returns (uint256 amount);

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Revenue of a version in a token.
    function potOf(uint256 assetId, uint32 version, address token) external view returns (Pot memory);

    /// @notice Credit of an account.
    function creditOf(address account, address token) external view returns (uint256);

    /// @notice What {claim} ever gave to a contributor.
    function claimedOf(uint256 assetId, uint32 version, address token, address account) external view returns (uint256);

    /// @notice Address of an inbox; money may be sent there before it has any code.
    function inboxOf(uint256 assetId, Inbox inbox) external view returns (address);
}
