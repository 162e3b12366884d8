// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Who is refused pay, and by what arithmetic
/// @notice Gold answers are weighed by a log-likelihood ratio: how much likelier is this answer from somebody who works
/// (right with p1) than from somebody who guesses a little better than chance (right with p0 = 1/K + 0.1)?
/// @dev Integers only, so that TypeScript and every EVM agree to the bit. The same definitions are in
/// `vectors/gate.json`.
library Gate {
    /// @notice Below this score, -1.1 nats in log2 Q12, labels don't count in results.
    int256 internal constant DROP_BELOW = -6500;
    /// @notice Refused below this score, -2.2 nats in log2 Q12, ...
    int256 internal constant REFUSE_BELOW = -13000;
    /// @notice ... and only with at least so many gold answers seen.
    uint256 internal constant REFUSE_FROM_SEEN = 8;

    /// @notice floor(4096 * log2(n / d)) but for the last bit's rounding, defined exactly as follows.
    /// @dev q = floor(n * 2^64 / d), b = index of q's highest bit, m = q shifted so that its highest bit is bit 127.
    /// Twelve times: m = floor(m^2 / 2^127); if m >= 2^128 then m = floor(m / 2), next binary digit 1, else 0.
    /// The result is (b - 64) * 4096 plus the number that the twelve digits make, the first digit highest.
    /// Unchecked: m < 2^128, so its square fits.
    /// @param n 1 .. 2^64 - 1. @param d 1 .. 2^64 - 1.
    function log2Q12(uint256 n, uint256 d) internal pure returns (int32) {
        unchecked {
            uint256 m = (n << 64) / d;
            uint256 b;
            while (m >> (b + 1) != 0) ++b;
            m = b > 127 ? m >> (b - 127) : m << (127 - b);
            uint256 digits;
            for (uint256 i; i < 12; ++i) {
                m = (m * m) >> 127;
                uint256 digit = m >> 128;
                m >>= digit;
                digits = (digits << 1) | digit;
            }
            // b < 128 and digits < 4096: far inside int32.
            return int32((int256(b) - 64) * 4096 + int256(digits));
        }
    }

    /// @notice Whether p1 lies above p0 = 1/K + 0.1 and below 1.
    function isSound(uint256 classes, uint256 p1Bps) internal pure returns (bool) {
        return p1Bps < 10_000 && p1Bps * classes > 1000 * (10 + classes);
    }

    /// @notice What one gold answer adds to a score.
    /// @dev p0 = (10 + K) / 10K and 1 - p0 = (9K - 10) / 10K, so both ratios are quotients of small integers.
    /// @return right log2(p1 / p0) in Q12. @return wrong log2((1 - p1) / (1 - p0)) in Q12, negative.
    function weights(uint256 classes, uint256 p1Bps) internal pure returns (int32 right, int32 wrong) {
        right = log2Q12(p1Bps * classes, 1000 * (10 + classes));
        wrong = log2Q12((10_000 - p1Bps) * classes, 1000 * (9 * classes - 10));
    }

    /// @notice Whether the labels of a worker with this sum over one epoch are left out of results.
    function drops(int256 score) internal pure returns (bool) {
        return score < DROP_BELOW;
    }

    /// @notice Whether a worker with these sums over one epoch is refused its pay.
    function refuses(int256 score, uint256 goldSeen) internal pure returns (bool) {
        return score < REFUSE_BELOW && goldSeen >= REFUSE_FROM_SEEN;
    }
}
