import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNatSpec } from './natspec.ts'

const source = `
/// @title Not a member
interface IThing {
    /// @notice Members have words.
    /// @param size Bytes.
    struct Thing {
        uint8 size;
    }

    error Undocumented();

    /// @notice Takes a thing
    /// and keeps it.
    /// @dev Costs gas.
    /// @param thing The thing
    /// to take.
    /// @return id Its number.
    function take(
        Thing calldata thing,
        address owner
    ) external returns (uint256 id);
    /// @notice Told afterwards.
    event Taken(uint256 indexed id);
}
`

test('default: declarations with their words, in order', () => {
  const found = readNatSpec(source)
  assert.deepEqual(
    found.map(({ kind, name }) => `${kind} ${name}`),
    ['struct Thing', 'error Undocumented', 'function take', 'event Taken'],
  )
  assert.deepEqual(found[2], {
    kind: 'function',
    name: 'take',
    signature: 'function take(Thing calldata thing, address owner) external returns (uint256 id)',
    notice: 'Takes a thing and keeps it.',
    dev: 'Costs gas.',
    parameters: [{ name: 'thing', text: 'The thing to take.' }],
    returns: ['id Its number.'],
  })
  assert.equal(found[1]?.notice, '')
})
