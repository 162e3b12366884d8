// Generated from src/RevenueVault.sol by scripts/generate.ts. Do not edit.
/** ABI of RevenueVault. */
export const revenueVaultAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "contract IAssetRegistry"
      },
      {
        "name": "contributions",
        "type": "address",
        "internalType": "contract IContributions"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "claim",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "proof",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimedOf",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "collect",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "inbox",
        "type": "uint8",
        "internalType": "enum IRevenueVault.Inbox"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "creditOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getReferenceRoyaltyInfo",
    "inputs": [
      {
        "name": "rNFTContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "royalties",
        "type": "tuple",
        "internalType": "struct IERC8034.ReferenceRoyalty",
        "components": [
          {
            "name": "royaltyInfos",
            "type": "tuple[]",
            "internalType": "struct IERC8034.RoyaltyInfo[]",
            "components": [
              {
                "name": "recipient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "royaltyAmount",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "referenceDepth",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getReferenceRoyaltyInfo",
    "inputs": [
      {
        "name": "rNFTContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "salePrice",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "royalties",
        "type": "tuple",
        "internalType": "struct IERC8034.ReferenceRoyalty",
        "components": [
          {
            "name": "royaltyInfos",
            "type": "tuple[]",
            "internalType": "struct IERC8034.RoyaltyInfo[]",
            "components": [
              {
                "name": "recipient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "royaltyAmount",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "referenceDepth",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "inboxOf",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "inbox",
        "type": "uint8",
        "internalType": "enum IRevenueVault.Inbox"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "multicall",
    "inputs": [
      {
        "name": "data",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "results",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pay",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "paySale",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "referrer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "referrerAmount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "potOf",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IRevenueVault.Pot",
        "components": [
          {
            "name": "pending",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "pool",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "perShare",
            "type": "uint192",
            "internalType": "uint192"
          },
          {
            "name": "carry",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "royaltyNonce",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "setReferenceRoyalty",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "setReferenceRoyalty",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "settle",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "supportsReferenceRoyalties",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "withdraw",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "ContributionClaimed",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CreditWithdrawn",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ReferenceRoyaltiesPaid",
    "inputs": [
      {
        "name": "rNFTContract",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "buyer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "marketplace",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "royalties",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IERC8034.ReferenceRoyalty",
        "components": [
          {
            "name": "royaltyInfos",
            "type": "tuple[]",
            "internalType": "struct IERC8034.RoyaltyInfo[]",
            "components": [
              {
                "name": "recipient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "royaltyAmount",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "referenceDepth",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ReferrerCredited",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "referrer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RevenueReceived",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "payer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RevenueSettled",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "toParents",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "toContributors",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "toOwner",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoyaltyCollected",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "inbox",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IRevenueVault.Inbox"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoyaltyPaid",
    "inputs": [
      {
        "name": "child",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "parent",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAmount",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidReceiver",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoContributors",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotContributor",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToWithdraw",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PoolExceeded",
    "inputs": [
      {
        "name": "due",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "pool",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RoyaltiesFixed",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnexpectedCoins",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRevenueVersion",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPayment",
    "inputs": [
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "received",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const

/** Creation code of RevenueVault. */
export const revenueVaultBytecode =
  '0x60c0346100af57601f6123ea38819003918201601f19168301916001600160401b038311848410176100b35780849260409485528339810103126100af578051906001600160a01b03821682036100af5760200151906001600160a01b03821682036100af5760805260a05260405161232290816100c882396080518181816105e6015281816110d201528181611612015281816117ff01528181611b2a0152611f9f015260a051816112c40152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610040575b50361561001a575f80fd5b6001600160a01b035f5c16330361002d57005b63352a040560e11b5f523360045260245ffd5b5f905f3560e01c90816301ffc9a714610e2257508063035ec58414610dce5780635585332214610d615780635df30ca714610d465780635f1e78af14610c935780636c71c0dc14610c345780637cf4861614610c135780638381631b14610b63578063ac9650d8146109bc578063b64d2a2b1461059d578063bd99767a14610568578063d087e68a14610464578063d76747b9146103dd578063dfdc453c14610392578063e493331f14610335578063ed46cb5414610306578063f940e3851461014e5763fc5a33140361000f573461014b57604036600319011261014b5760243590600282101561014b57602061013a836004356119c4565b6001600160a01b0360405191168152f35b80fd5b503461014b57604036600319011261014b57610168610e75565b90610171610e8b565b610179611d09565b6001600160a01b03811690811580156102fd575b6102e9573383526002602052604083206001600160a01b0385165f5260205260405f20549384156102da576001600160a01b03903385526002602052604085208282165f526020528460405f20551680917fd430aface48b16af1448d6ebf0bff9dc475b838e4d48c1ee1b3e45001e9889a56040518061022589339583602090939291936001600160a01b0360408201951681520152565b0390a38061026657509061023c8360209493612022565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b906040519063a9059cbb60e01b84526004528360245260208360448180865af19060018451148216156102b9575b604052156102a657509060209161023c565b635274afe760e01b825260045260249150fd5b9060018115166102d157823b15153d15161690610294565b503d83823e3d90fd5b630686827b60e51b8452600484fd5b639cfea58360e01b83526004829052602483fd5b5030821461018d565b503461014b57606036600319011261014b57602090610323610e75565b5061032c610e8b565b50604051908152f35b50608036600319011261014b5761036c61034d610f14565b610355610eb7565b90606435918291610364611d09565b600435611e41565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b503461014b57608036600319011261014b5760406020916103cd6103b4610f14565b6103bc610eb7565b6103c4610ecd565b91600435611a54565b8152600183522054604051908152f35b503461014b57606036600319011261014b576103f7610e75565b610410604435916104066117d0565b50602435906117e9565b915b82518051821015610452579061271061043b8460206104338560019761153b565b510151611060565b04602061044983875161153b565b51015201610412565b604051806104608682610f5e565b0390f35b5060c036600319011261014b576004359061047d610f14565b91610486610eb7565b60643590608435946001600160a01b0386168096036105645760a435956104ab611d09565b8387118015610552575b61053e57866104cf9161036c97986104d5575b5084611087565b93611e41565b8089526002602052604089206001600160a01b0386165f5260205260405f206104ff838254611094565b905560405190828252877f4ae56b4d19e7b866fdf07b1a76c8c9a56e9c92534337d8446e58a76a7c47033660206001600160a01b03891694a45f6104c8565b633728b83d60e01b86526004879052602486fd5b5086151580156104b5575080156104b5565b8480fd5b503461014b57604036600319011261014b57610460610591610588610e75565b602435906117e9565b60405191829182610f5e565b50346109125760603660031901126109125760043590602435906002821015610912576105c8610eb7565b6105d0611d09565b60405163127c949560e01b8152600481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694602082602481895afa918215610907575f92610980575b5063ffffffff82161561096a5761063d85826119c4565b803b15610916575b6001600160a01b03169561065884611d64565b876001600160a01b03195f5c16175f5d873b156109125760405162b40d3160e11b81526001600160a01b0386166004820181905291905f81602481838e5af18015610907576108f0575b506106d090875c73ffffffffffffffffffffffffffffffffffffffff1916885d6106cb87611d64565b611087565b9681847f3e33083b48c18c3f4addf46396f3181d95511e8e2c209631b2e96a4e14663303604080518581528c6020820152a36107175750509461023c928592602097611dd5565b925095509192604051956326de059d60e01b87528360048801528187602481845afa9687156108e55782976108c1575b50819482955b885187101561077d5761077560019161ffff606061076b8b8e61153b565b5101511690611094565b96019561074d565b9194979295509295809486955b831515806108b7575b15610805576107df906107d98b88886107d3896107ce61ffff8f6107c4816107bd6060938961153b565b519761153b565b510151168b611060565b611563565b92611a91565b90611087565b955f1981146107f1576001019561078a565b634e487b7160e01b88526011600452602488fd5b9550979150959250606091506024604051809881936336ad675160e11b835260048301525afa80156108ac57602095849161087b575b508261084a575b50505061023c565b6001600160a01b031683526002855260408320905f52845261087160405f20918254611094565b90555f8080610842565b61089d915060603d6060116108a5575b6108958183610ffb565b810190611581565b50505f61083b565b503d61088b565b6040513d85823e3d90fd5b5084518710610793565b6108de9197503d8084833e6108d68183610ffb565b81019061146d565b955f610747565b6040513d84823e3d90fd5b6108fd9197505f90610ffb565b5f956106d06106a2565b6040513d5f823e3d90fd5b5f80fd5b6109208683612068565b60405161024380820182811067ffffffffffffffff8211176109565782916120df833903905ff5610645576040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63598336fd60e01b5f526004525f60245260445ffd5b9091506020813d6020116109b4575b8161099c60209383610ffb565b81010312610912576109ad9061145c565b905f610626565b3d915061098f565b346109125760203660031901126109125760043567ffffffffffffffff8111610912576109ed903690600401610ee3565b6040519160206109fd8185610ffb565b5f845280840191601f198201368437610a1584611444565b90610a236040519283610ffb565b848252601f19610a3286611444565b015f5b818110610b5457505036819003601e1901905f5b86811015610adc578060051b820135838112156109125782019081359167ffffffffffffffff831161091257860182360381136109125782610aba610ac092898b8e60019860405196879585870137840190838201905f8252519283915e01015f815203601f198101835282610ffb565b30611c81565b610aca828761153b565b52610ad5818661153b565b5001610a49565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b828710610b115785850386f35b90919293828080600193603f198a82030186528189518051918291828552018484015e5f838284010152601f801991011601019601920196019592919092610b04565b60608482018601528401610a35565b3461091257610b9a610b7436610f27565b915f6060604051610b8481610fc3565b8281528260208201528260408201520152611a19565b5f525f602052608060405f2067ffffffffffffffff604051610bbb81610fc3565b6001600160c01b038354916001600160801b036001818516968784526020840195891c8652015493606060408401938587168552019460c01c8552604051968752511660208601525116604084015251166060820152f35b34610912576020610c2c610c2636610f27565b916115bb565b604051908152f35b346109125760c036600319011261091257610c4d610f14565b610c55610eb7565b610c5d610ecd565b60a4359167ffffffffffffffff831161091257602093610c84610c2c943690600401610ee3565b939092608435926004356110a1565b346109125761010036600319011261091257610cad610e75565b5060443567ffffffffffffffff811161091257610cce903690600401610ee3565b505060643567ffffffffffffffff811161091257610cf0903690600401610ee3565b5050610cfa610ea1565b5060e43567ffffffffffffffff8111610912573660238201121561091257806004013567ffffffffffffffff811161091257369101602401116109125763ce13f13f60e01b5f5260045ffd5b34610912575f36600319011261091257602060405160018152f35b346109125760a036600319011261091257610d7a610e75565b5060443567ffffffffffffffff811161091257610d9b903690600401610ee3565b505060643567ffffffffffffffff811161091257610dbd903690600401610ee3565b505063ce13f13f60e01b5f5260045ffd5b3461091257604036600319011261091257610de7610e75565b6001600160a01b03610df7610e8b565b91165f5260026020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b34610912576020366003190112610912576004359063ffffffff60e01b82168092036109125760209163d0d0bdbd60e01b8114908115610e64575b5015158152f35b6301ffc9a760e01b14905083610e5d565b600435906001600160a01b038216820361091257565b602435906001600160a01b038216820361091257565b60a435906001600160a01b038216820361091257565b604435906001600160a01b038216820361091257565b606435906001600160a01b038216820361091257565b9181601f840112156109125782359167ffffffffffffffff8311610912576020808501948460051b01011161091257565b6024359063ffffffff8216820361091257565b6060906003190112610912576004359060243563ffffffff8116810361091257906044356001600160a01b03811681036109125790565b6020815260608101918051926040602084015283518091526020608084019401905f5b818110610f98575050506020604091015191015290565b825180516001600160a01b031687526020908101518188015260409096019590920191600101610f81565b6080810190811067ffffffffffffffff82111761095657604052565b6040810190811067ffffffffffffffff82111761095657604052565b90601f8019910116810190811067ffffffffffffffff82111761095657604052565b519061ffff8216820361091257565b9081606091031261091257805191602082015167ffffffffffffffff8116810361091257604061105d91930161101d565b90565b8181029291811591840414171561107357565b634e487b7160e01b5f52601160045260245ffd5b9190820391821161107357565b9190820180921161107357565b604051636ef6ae2360e11b81526004810182905263ffffffff831660248201529197969295909290916060816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610907575f915f91611408575b5067ffffffffffffffff169283156113eb57604080516001600160a01b038816602082019081528183018a9052918152611146606082610ffb565b5190206040516020810191825260208152611162604082610ffb565b51902093871193841561138a575b5050505061136a57611183848783611a19565b5f525f60205260405f209361119a83828985611a54565b966111b26001600160c01b0360018801541686611060565b60401c91885f52600160205260405f2054928381111561135d576111d68482611087565b99885460801c808c1161134757505f52600160205260405f20556001600160801b038916875460801c03946001600160801b038611611073577fa8f23831b47c7de8752ce293e226737b4ebf34ff1b634fb4a7d8cbb3a7209a626001600160a01b03869261125f8d9963ffffffff9c906001600160801b0382549181199060801b169116179055565b16988994855f52600260205260405f206001600160a01b0386165f5260205260405f2061128d8a8254611094565b9055604080516001600160a01b03969096168652602086019990995216968793a4156112ba575b50505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610912575f60849267ffffffffffffffff82966040519889978896634676fc5760e01b88526004880152602487015260448601521660648401525af1801561090757611337575b8080806112b4565b5f61134191610ffb565b5f61132f565b8b633c32d6bf60e11b5f5260045260245260445ffd5b505f985050505050505050565b506001600160a01b039063181f673360e31b5f521660045260245260445ffd5b90969350979491979693905f975b898910156113d6578860051b880135908181105f146113c5575f52602052600160405f205b980197611398565b905f52602052600160405f206113bd565b9295985092955092955014155f808080611170565b63ffffffff8a86630c349edb60e21b5f526004521660245260445ffd5b67ffffffffffffffff9250611435915060603d60601161143d575b61142d8183610ffb565b81019061102c565b50909161110b565b503d611423565b67ffffffffffffffff81116109565760051b60200190565b519063ffffffff8216820361091257565b6020818303126109125780519067ffffffffffffffff8211610912570181601f82011215610912578051906114a182611444565b926114af6040519485610ffb565b82845260208085019360071b8301019181831161091257602001925b8284106114d9575050505090565b60808483031261091257604051906114f082610fc3565b845182526115006020860161145c565b6020830152604085015190600882101561091257826020926040608095015261152b6060880161101d565b60608201528152019301926114cb565b805182101561154f5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b811561156d570490565b634e487b7160e01b5f52601260045260245ffd5b908160609103126109125780516001600160a01b03811681036109125791602082015160ff8116810361091257604061105d91930161145c565b9290916115c9818486611a19565b5f525f60205260405f20926001600160801b0384541680156117c65784546fffffffffffffffffffffffffffffffff191685556040516326de059d60e01b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169490925f84602481895afa938415610907575f946117aa575b505f95835b85518810156116a75761169f6001916107d98c8a8a6127106116988f606061168e8261168761ffff948861153b565b519661153b565b510151168d611060565b0492611a91565b970196611658565b9398945090955060606116bf8488876024969b611afc565b91604051938480926336ad675160e11b82528860048301525afa9081156109075788957f7fff3670b32a14da049a889719a80e2b770495dfb1352199cdd0e826a3c67e92946001600160a01b0363ffffffff94819460a0975f92611787575b5061173961172c8286611087565b948561175b575b8c611087565b6040519b8c5260208c015260408b0152166060890152608088015216951693a4565b8484165f52600260205260405f208588165f5260205260405f20611780878254611094565b9055611733565b6117a191925060603d6060116108a5576108958183610ffb565b5050905f61171e565b6117bf9194503d805f833e6108d68183610ffb565b925f611653565b5050509150505f90565b604051906117dd82610fdf565b5f602083606081520152565b916001600160a01b03916117fb6117d0565b93837f00000000000000000000000000000000000000000000000000000000000000001693849116036119bf575f906024604051809581936326de059d60e01b835260048301525afa918215610907575f926119a3575b50815161185e81611444565b9061186c6040519283610ffb565b80825261187b601f1991611444565b015f5b81811061198057505083528151611976579060ff5f5b1660208401525f906102439060208201946120df60025f1015945b835181101561196d576118c2818561153b565b5151908661195957611952816001600160a01b036055600b8d5f600198891b17906118f06040519182610ffb565b8c815260208101908d8b83395190209060405191604083015260208201523081520160ff8153201661ffff6060611927848b61153b565b510151166040519161193883610fdf565b8252602082015286519061194c838361153b565b5261153b565b50016118af565b634e487b7160e01b5f52602160045260245ffd5b50509450505050565b9060ff6001611894565b60209060405161198f81610fdf565b5f81525f838201528282860101520161187e565b6119b89192503d805f833e6108d68183610ffb565b905f611852565b509050565b600b6119da6001600160a01b0393605593612068565b6102436040516119ed6020830182610ffb565b81815260208101916120df83395190209060405191604083015260208201523081520160ff8153201690565b916001600160a01b039063ffffffff604051936020850195865216604084015216606082015260608152611a4e608082610ffb565b51902090565b926001600160a01b0380929363ffffffff604051956020870197885216604086015216606084015216608082015260808152611a4e60a082610ffb565b8315611af4577f943f09d635a3e59f7d79d46fac3109cebcb9fc50f3782fc7bb60adbcf075b35160406001600160a01b0363ffffffff855195611ade89896020840199858b511690612078565b519551169582519687528760208801521694a490565b505050505f90565b604051636ef6ae2360e11b8152600481019290925263ffffffff9290921660248201529092916060826044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610907575f905f93611c54575b5067ffffffffffffffff16918215611c4c576127109161ffff611b88921690611060565b04926001810191611ba0835460c01c8660401b611094565b916001600160801b038616815460801c016001600160801b0381116110735781546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff19161790556001600160c01b03611bf88284611563565b166001600160c01b0384541601916001600160c01b038311611073576001600160c01b0392909216910660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179055565b505f93505050565b67ffffffffffffffff9350611c78915060603d60601161143d5761142d8183610ffb565b93915090611b64565b905f8091602081519101845af48080611cf6575b15611cb55750506040513d81523d5f602083013e60203d82010160405290565b15611cd6576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15611ce7576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580611c955750813b1515611c95565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611d555760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b6001600160a01b031680611d7757504790565b6020602491604051928380926370a0823160e01b82523060048301525afa908115610907575f91611da6575090565b90506020813d602011611dcd575b81611dc160209383610ffb565b81010312610912575190565b3d9150611db4565b916001600160a01b0390611e3c7fb6596dbffcdd9ca2e42c1691ca98711dffce4699f8e9136b3e28bbf2ca18d3329396611e1181848a89612078565b63ffffffff6040519485941698169683602090939291936001600160a01b0360408201951681520152565b0390a4565b909391929363ffffffff811680158015611f82575b611f6c57509083611e6993923392611dd5565b6001600160a01b038116908115611f4a5734611f33578215611f2e57611e8e81611d64565b916040516323b872dd60e01b5f5233600452306024528460445260205f60648180865af19060015f5114821615611f0d575b6040525f60605215611efb5750906106cb611eda92611d64565b90808203611ee6575050565b630374cb4760e21b5f5260045260245260445ffd5b635274afe760e01b5f5260045260245ffd5b906001811516611f2557823b15153d15161690611ec0565b503d5f823e3d90fd5b505050565b630374cb4760e21b5f525f6004523460245260445ffd5b5050803403611f565750565b630374cb4760e21b5f526004523460245260445ffd5b8263598336fd60e01b5f5260045260245260445ffd5b5060405163127c949560e01b8152600481018490526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610907575f90611fe5575b63ffffffff9150168111611e56565b506020813d60201161201a575b81611fff60209383610ffb565b810103126109125761201563ffffffff9161145c565b611fd6565b3d9150611ff2565b814710612051575f8080936001600160a01b03829483604051612046602082610ffb565b52165af115611cd657565b504763cf47918160e01b5f5260045260245260445ffd5b60028210156119595760011b1790565b906120839291611a19565b5f525f60205260405f20906120a2816001600160801b03845416611094565b906001600160801b0382116120cc57506001600160801b03166001600160801b0319825416179055565b633728b83d60e01b5f5260045260245ffdfe60a080604052346021573360805261021d9081610026823960805181605b0152f35b5f80fdfe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c6301681a620361000f573461016757602036600319011261016757600435906001600160a01b038216809203610167576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016908133036101915782610095575061001a915047906101a4565b6370a0823160e01b8152306004820152602081602481865afa908115610186575f91610126575b506040519163a9059cbb60e01b5f5260045260245260205f60448180865af19060015f5114821615610105575b604052156100f357005b635274afe760e01b5f5260045260245ffd5b90600181151661011d57823b15153d151616906100e9565b503d5f823e3d90fd5b905060203d60201161017f575b601f8101601f1916820167ffffffffffffffff81118382101761016b5760209183916040528101031261016757515f6100bc565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b503d610133565b6040513d5f823e3d90fd5b63e9d6016160e01b5f523360045260245ffd5b81471061020657604051906020820182811067ffffffffffffffff82111761016b575f936001600160a01b03859493858095819560405252165af1156101e657565b3d156101f7576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd'
