// Generated from src/Market.sol by scripts/generate.ts. Do not edit.
/** ABI of Market. */
export const marketAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "contract IAssetRegistry"
      },
      {
        "name": "licenses",
        "type": "address",
        "internalType": "contract ILicenses"
      },
      {
        "name": "vault",
        "type": "address",
        "internalType": "contract IRevenueVault"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "answerOpenings",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "contentHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "buy",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "maxTotal",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "buyWithAuthorization",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "validAfter",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "validBefore",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "buyWithPermit",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "maxTotal",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "cancelOffer",
    "inputs": [
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOffers.Offer",
        "components": [
          {
            "name": "seller",
            "type": "address",
            "internalType": "address"
          },
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
            "name": "termsId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cipher",
            "type": "uint8",
            "internalType": "enum IOffers.Cipher"
          },
          {
            "name": "plainRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyCommit",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "deliverWithin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "validUntil",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claim",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "confirm",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "counterOf",
    "inputs": [
      {
        "name": "seller",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
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
    "name": "deliver",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "delivery",
        "type": "tuple",
        "internalType": "struct IMarket.Delivery",
        "components": [
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "sealedKey",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "disputeChunk",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "delivery",
        "type": "tuple",
        "internalType": "struct IMarket.Delivery",
        "components": [
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "sealedKey",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "scalar",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "proof",
        "type": "tuple",
        "internalType": "struct IMarket.ChunkProof",
        "components": [
          {
            "name": "index",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "cipher",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "plainLeaf",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherProof",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "plainProof",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "disputeKey",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "delivery",
        "type": "tuple",
        "internalType": "struct IMarket.Delivery",
        "components": [
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "sealedKey",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "scalar",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "drawOpenings",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "seed",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "fillOf",
    "inputs": [
      {
        "name": "offerHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IOffers.Fill",
        "components": [
          {
            "name": "sold",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "canceled",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "published",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "terms",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hashOffer",
    "inputs": [
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOffers.Offer",
        "components": [
          {
            "name": "seller",
            "type": "address",
            "internalType": "address"
          },
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
            "name": "termsId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cipher",
            "type": "uint8",
            "internalType": "enum IOffers.Cipher"
          },
          {
            "name": "plainRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyCommit",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "deliverWithin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "validUntil",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "incrementCounter",
    "inputs": [],
    "outputs": [
      {
        "name": "counter",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isDeliverer",
    "inputs": [
      {
        "name": "seller",
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
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "listingOf",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "offerHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "by",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "fill",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "counter",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "openingsOf",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "leaves",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "indexes",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "orderIdOf",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "orderOf",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum IMarket.OrderState"
      },
      {
        "name": "deadline",
        "type": "uint40",
        "internalType": "uint40"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publishOffer",
    "inputs": [
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOffers.Offer",
        "components": [
          {
            "name": "seller",
            "type": "address",
            "internalType": "address"
          },
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
            "name": "termsId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cipher",
            "type": "uint8",
            "internalType": "enum IOffers.Cipher"
          },
          {
            "name": "plainRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyCommit",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "deliverWithin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "validUntil",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "offerHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "refund",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requestOpenings",
    "inputs": [
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOffers.Offer",
        "components": [
          {
            "name": "seller",
            "type": "address",
            "internalType": "address"
          },
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
            "name": "termsId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cipher",
            "type": "uint8",
            "internalType": "enum IOffers.Cipher"
          },
          {
            "name": "plainRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyCommit",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "deliverWithin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "validUntil",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "count",
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setDeliverer",
    "inputs": [
      {
        "name": "deliverer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowed",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "statusOf",
    "inputs": [
      {
        "name": "offer",
        "type": "tuple",
        "internalType": "struct IOffers.Offer",
        "components": [
          {
            "name": "seller",
            "type": "address",
            "internalType": "address"
          },
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
            "name": "termsId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cipher",
            "type": "uint8",
            "internalType": "enum IOffers.Cipher"
          },
          {
            "name": "plainRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyCommit",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "deliverWithin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "validUntil",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum IOffers.OfferStatus"
      },
      {
        "name": "left",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "withdrawCredit",
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
    "name": "CounterIncremented",
    "inputs": [
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "counter",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "DelivererSet",
    "inputs": [
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "deliverer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "allowed",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "KeyDelivered",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "delivery",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IMarket.Delivery",
        "components": [
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "sealedKey",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "disputeUntil",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OfferCanceled",
    "inputs": [
      {
        "name": "offerHash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OfferPublished",
    "inputs": [
      {
        "name": "offerHash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offer",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IOffers.Offer",
        "components": [
          {
            "name": "seller",
            "type": "address",
            "internalType": "address"
          },
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
            "name": "termsId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "price",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "supply",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cipher",
            "type": "uint8",
            "internalType": "enum IOffers.Cipher"
          },
          {
            "name": "plainRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "cipherRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyCommit",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "deliverWithin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "validUntil",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "counter",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OpeningsAnswered",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "contentHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OpeningsDrawn",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seed",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OpeningsRequested",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "offerHash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "requester",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "count",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderOpened",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "buyer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "seller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "order",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IMarket.Order",
        "components": [
          {
            "name": "offer",
            "type": "tuple",
            "internalType": "struct IOffers.Offer",
            "components": [
              {
                "name": "seller",
                "type": "address",
                "internalType": "address"
              },
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
                "name": "termsId",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "token",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "price",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "supply",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "cipher",
                "type": "uint8",
                "internalType": "enum IOffers.Cipher"
              },
              {
                "name": "plainRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "cipherRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "keyCommit",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "deliverWithin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "disputeWindow",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "referrerBps",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "validUntil",
                "type": "uint40",
                "internalType": "uint40"
              },
              {
                "name": "counter",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "salt",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "buyer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "referrer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "keyParity",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "deliverBy",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderRefunded",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "buyer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "reason",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IMarket.RefundReason"
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
    "name": "OrderSettled",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "licenseTokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "toVault",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "toReferrer",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "confirmed",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
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
    "name": "ChunkIsRight",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChunksNotProvable",
    "inputs": [
      {
        "name": "cipher",
        "type": "uint8",
        "internalType": "enum IOffers.Cipher"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeliveryTooLate",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "deliverBy",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DisputeTooLate",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "disputeUntil",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DrawTooEarly",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "drawBlock",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DrawTooLate",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "drawBlock",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "FalseDelivery",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "FalseProof",
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
    "name": "InvalidCount",
    "inputs": [
      {
        "name": "count",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidKey",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidOffer",
    "inputs": [
      {
        "name": "field",
        "type": "string",
        "internalType": "string"
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
    "name": "InvalidRecipient",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "KeyIsRight",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotBuyer",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDeliverer",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSeller",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
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
    "name": "OfferNotLive",
    "inputs": [
      {
        "name": "offerHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum IOffers.OfferStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderExists",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum IMarket.OrderState"
      }
    ]
  },
  {
    "type": "error",
    "name": "PriceTooHigh",
    "inputs": [
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxTotal",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PurchaseExpired",
    "inputs": [
      {
        "name": "deadline",
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
    "name": "SelfReferral",
    "inputs": [
      {
        "name": "referrer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "until",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRequest",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongOrderState",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum IMarket.OrderState"
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
  },
  {
    "type": "error",
    "name": "WrongScalar",
    "inputs": [
      {
        "name": "orderId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const

/** Creation code of Market. */
export const marketBytecode =
  '0x6101c080604052346101fe576060816156fb80380380916100208285610202565b8339810103126101fe578051906001600160a01b03821682036101fe576020810151906001600160a01b03821682036101fe5760400151916001600160a01b03831683036101fe57604051610076604082610202565b6010815260208101906f14d85a185c9852da5d0813585c9ad95d60821b8252604051916100a4604084610202565b600183526020830191603160f81b83526100bd81610239565b610120526100ca84610239565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013360c082610202565b5190206080523060c05261016052610180526101a05260405161545690816102a582396080518161519e015260a05181615255015260c0518161516f015260e051816151ed015261010051816152130152610120518161139c015261014051816113c60152610160518181816140bc015261433201526101805181818161027c0152818161112a01528181613980015281816146b4015281816149be0152614bc301526101a051818181614755015281816147f501528181614a5f01528181614c7f0152614d1d0152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761022557604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610264576020815191015160208210610255571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062a01bea146122be578063035ec5841461226a5780630e4795ec146121f85780630f30639a1461217557806313f6cf4214611f615780631987b91b14611f085780632ba2fb2814611ee15780634b96573714611cd9578063536dc58914611aa057806358495e401461199a5780635b34b966146118fe5780635eb915ca146117785780636f008acf146116a75780637c8895881461145257806384b0196e1461137f5780638e69ee661461133e578063942046d514610ebb5780639580a0df14610e435780639845769314610cde5780639d85e40414610a28578063ac9650d814610896578063b00441df1461084d578063b29f62db14610748578063cc7abb6e14610729578063d5a014e5146106c3578063df0917fa1461069a578063e34049811461064f578063eddeeda5146101e35763eeff499914610158575f80fd5b346101e05760403660031901126101e057610171612322565b602435908115158092036101de576001600160a01b0390338452600a602052604084208282165f5260205260405f2060ff1981541660ff851617905560405192835216907f99b17b2dbbe601c83af312bf8caf6ffe6d4e8b0ebafbd823857b11171faf419560203392a380f35b825b80fd5b50346101e0576102203660031901126101e0576001600160a01b03610206612dd9565b16330361063c5761021d61021861459f565b6145fb565b6102276004613f0f565b806105c3575061023c82806001846004614324565b60088110156105af578061059357506024356064356040519063064785b960e41b8252826004830152806024830152602082604481886001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1918215610588578592610550575b508385526002602052604085205471ffffffffffffffff000000000000000000006102d5612fec565b60501b1617916101e435926001600160401b0384169182850361054c57600160481b90878952600260205263ffffffff60d01b9060d01b169179ffffffffffffffff0000000000000000000000000000000000008660901b1617171760408720556001600160a01b03610346612e06565b1673ffffffffffffffffffffffffffffffffffffffff19610365612f59565b60a01b1617926001600160a01b0361037b612dd9565b16936101c4359064ffffffffff82169586830361054857600291604051936103a285612e3d565b8a85526020850191825260408501924360c81b9164ffffffffff60a01b9060a01b1617178252888b52600460205260408b2093518455516001840155519101556001600160a01b036103f2612dd9565b1693604051936004356001600160a01b03811680910361054857855286602086015260443563ffffffff811680910361054857604086015260608501526084356001600160a01b03811680910361054457608085015260a4356001600160601b0381168091036105445760a085015260c4356001600160401b0381168091036105445760c085015260e4356003811015610544576104949060e0860190612470565b6101043561010085015261012435610120850152610144356101408501526101643563ffffffff8116809103610544576101608501526101843563ffffffff8116809103610544576101808501526101a43561ffff8116809103610544576101a08501526101c0840152506101e0820152610204356102008201526020945083907f041e7803d3b3f3e2f69a778ba8697bca93aac1e8d17d721d00a584f901dc12529061022090a4604051908152f35b8880fd5b8980fd5b8780fd5b9091506020813d602011610580575b8161056c60209383612e87565b8101031261057c5751905f6102ac565b5f80fd5b3d915061055f565b6040513d87823e3d90fd5b6105ad9060449392630552784960e41b8452600452612454565bfd5b634e487b7160e01b83526021600452602483fd5b9050815b6001600160fd1b038116810361062857818160031b1b156105f0576105eb90612dcb565b6105c7565b906105fd61062492612fba565b90602082015260405191829163dc489cd360e01b8352602060048401526024830190612430565b0390fd5b634e487b7160e01b83526011600452602483fd5b6371c6811560e11b815233600452602490fd5b50346101e05760203660031901126101e05760a06001600160401b03610676600435613132565b92604095949592919251958652602086015260408501526060840152166080820152f35b50346101e0576102203660031901126101e0575060206106bb61021861459f565b604051908152f35b50346101e05760203660031901126101e05760043581526008602052604081205464ffffffffff6106f660ff83166136f7565b9160081c16604051916005811015610715576040935082526020820152f35b634e487b7160e01b84526021600452602484fd5b50346101e05760203660031901126101e05760206106bb600435613016565b50346101e0573660031901610240811261084957610220136101e057610224356001600160401b03811161084957610784903690600401612362565b90829061079261021861459f565b9261079b613d7f565b61083f576107a991846140b0565b915b600883101561082b5782156107d3575b604080518481526001600160401b0386166020820152f35b9092506107de612fec565b90835260026020526001600160401b0380604085205416911603916001600160401b03831161081757506001600160401b0360406107bb565b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b82526021600452602482fd5b50506001916107ab565b5080fd5b50346101e0576102203660031901126101e0576001600160a01b03610870612dd9565b16330361063c5761089361088561021861459f565b61088d612dd9565b90613d22565b80f35b50346101e05760203660031901126101e0576004356001600160401b0381116108495736602382011215610849578060040135906001600160401b0382116101de57602481013660248460051b84010111610a245760405160206108fa8183612e87565b85825280820192601f19820136853761091286612eea565b946109206040519687612e87565b868652601f1961092f88612eea565b0183895b828110610a1457505050875b878110156109b55760019061099961099361096260248460051b87010187612490565b91908d898c856040519687958487013784018281018481528e519283915e010190815203601f198101835282612e87565b30613cba565b6109a3828a612f01565b526109ae8189612f01565b500161093f565b83898860405191838301848452825180915260408401948060408360051b870101940192955b8287106109e85785850386f35b909192938280610a04600193603f198a82030186528851612430565b96019201960195929190926109db565b606082828b010152018490610933565b8380fd5b50346101e05736600319016103408112610849576102c0136101e0576060366102c31901126101e05761032435610a5d613318565b610a6760046133b5565b8192915064ffffffffff8160081c16804211610cc757506040516020810190610a92826102c4612ec7565b60608152610aa1608082612e87565b51902060301c9060301c03610cb35770014551231950b75fc4402da1732fc9bebe19811015610cad57610ad381614e98565b6102a43560ff8116808203610ca957610afb6001600160a01b03929183925061028435614e36565b16911603610c95576102e4359060ff821690818303610c2457610b2392506102c43590614f1d565b6040516001600160a01b03602082019216825282604082015260408152610b4b606082612e87565b51902061030435186040516020810191825260208152610b6c604082612e87565b5190206101443514610c8357610b8661088561021861459f565b60a435906001600160601b03821691828103610a24575080835260086020526004604084205581610c28575b61022435916001600160a01b03831692838103610c245750604051908160409160027fd8af9e3199614fc092e39c872797d79bea4f0249e1a60de6a8d5aa3a350d5e1f94526020820152a3805f5160206154365f395f51905f525d80f35b634e487b7160e01b5f52602160045260245ffd5b8480fd5b610224356001600160a01b03811690818103610c245750608435906001600160a01b0382168203610c2457845260096020526001600160a01b036040852091165f5260205260405f20610c7c838254612e30565b9055610bb2565b6329b755e160e21b8252600452602490fd5b632450b85560e21b83526004829052602483fd5b8580fd5b82610ad3565b6322f83d4f60e01b83526004829052602483fd5b634090d4e360e11b85526004849052602452604484fd5b50346101e057610ced366123d0565b9695610cfd959195949294613318565b6001600160a01b03610d126102208901612e1c565b163303610e3057918391610d269388613776565b94610d3360808601612e1c565b936001600160a01b0385168015610e04579088929160a0880195610d5687612f6f565b91803b15610ca9576001600160601b039460e49460ff88946040519a8b998a9863d505accf60e01b8a523360048b01523060248b0152166044890152606488015216608486015260a485015260c48401525af1610def575b5060209492610dd3610dd8936001600160601b03610dcc8895612f6f565b1690613b13565b613af0565b5f5160206154365f395f51905f525d604051908152f35b610dfa868092612e87565b610c24575f610dae565b6044896001600160601b03610e1b60a08b01612f6f565b630374cb4760e21b8352166004526024819052fd5b6303bb525960e21b895233600452602489fd5b50346101e0576102c03660031901126101e057610e5e613318565b6001600160a01b03610e6e612def565b163303610ea857610e95610e8061334d565b5080835260086020526003604084205561493c565b805f5160206154365f395f51905f525d80f35b6303bb525960e21b815233600452602490fd5b5036600319016103208112610849576102c0136101e0576102c4356001600160401b03811161084957610ef2903690600401612362565b906102e43561030435610f03613318565b6001600160a01b03610f13612def565b16330361132b57804211611319575060a4356001600160601b03811690818103610ca9578282116113035750505061024435906001600160a01b038216918281141580610ca95783156112f45761026435936001600160a01b0385169586860361054c57861515806112a4575b61129057610fd390610fca60405160208101905f5160206154165f395f51905f528252610fb16040820160046131b9565b6102408152610fc261026082612e87565b5190206145fb565b9586600461356f565b610fde846004613678565b95868852600860205260ff604089205416600581101561127c57806112625750879060039660e43596600388109788156111e657159889156111fe575b8461102591614621565b8a8c52600860205260408c2055808b52600260205260408b205490600182018092116111ea578b52600260205260408b205561022435936001600160a01b038516958686036111e657600435976001600160a01b038916988981036111e25750604051966110948860046131b9565b5087610220880152506111de5761024085015250610260830152610284356102808301526102a4359060ff8216809203610544578264ffffffffff6102e0927fac6a397baaf6e8cdae5665d55b898bc3fc7489751a615b8a4f2fb3c7c293641c946102a08c970152166102c0820152a460405163064785b960e41b815260248035600483015260643590820152602081604481887f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610588576111af575b5061117b61116b612e06565b6001600160601b03610dcc612f59565b156101de579160209261119f575f5160206154365f395f51905f525d604051908152f35b6111aa826004614b3b565b610dd8565b6111d09060203d6020116111d7575b6111c88183612e87565b810190612f83565b505f61115f565b503d6111be565b8a80fd5b8d80fd5b8b80fd5b634e487b7160e01b8c52601160045260248cfd5b5092506102a43560ff8116908181036111e6576001600160a01b0391611228915061028435614e36565b1615611253576101643563ffffffff81168082036111e65761124b915042612e30565b92600161101b565b630eda9c3d60e31b8a5260048afd5b886105ad6044928a631720787d60e21b8452600452612462565b634e487b7160e01b89526021600452602489fd5b63b3a0e4d760e01b88526004879052602488fd5b50610224356001600160a01b038116908181036105485750871480156112e8575b80610f8057506004356001600160a01b0381169081810361054857508714610f80565b505f92508682146112c5565b634e46966960e11b8652600486fd5b506387ebe85d60e01b8552600452602452604483fd5b636c8e6c6560e01b8552600452602484fd5b6303bb525960e21b855233600452602485fd5b50346101e05760203660031901126101e0576001600160401b0360406020926001600160a01b0361136d612322565b16815260038452205416604051908152f35b50346101e057806003193601126101e0576114219061144e6113c07f000000000000000000000000000000000000000000000000000000000000000061500f565b916113ea7f000000000000000000000000000000000000000000000000000000000000000061500f565b61142f604051916113fc602084612e87565b8383525f368137604051968796600f60f81b885260e0602089015260e0880190612430565b908682036040880152612430565b9146606086015230608086015260a085015283820360c085015261238f565b0390f35b503461057c57611461366123d0565b906114729896979894939294613318565b6001600160601b0361148660a08b01612f6f565b169561149460808b01612e1c565b98871580611688575b6116755784886001600160a01b03936114b6938e613776565b981693841561165e576040516370a0823160e01b815230600482015295602087602481895afa96871561161f575f9761162a575b506114f86102208c01612e1c565b94863b1561057c5760ff926001600160a01b03604051976377aadf6360e11b8952166004880152306024880152896044880152606487015260848601528960a48601521660c484015260e48301526101048201525f816101248183865af1801561161f57611603575b50906020602492604051938480926370a0823160e01b82523060048301525afa80156115f85784906115c4575b6115989250612f92565b908082036115ae575050610dd882602094613af0565b630374cb4760e21b835260045260245260449150fd5b506020823d6020116115f0575b816115de60209383612e87565b8101031261057c57611598915161158e565b3d91506115d1565b6040513d86823e3d90fd5b6024929194505f61161391612e87565b60205f94919250611561565b6040513d5f823e3d90fd5b9096506020813d602011611656575b8161164660209383612e87565b8101031261057c5751955f6114ea565b3d9150611639565b86630374cb4760e21b5f526004525f60245260445ffd5b6303bb525960e21b5f523360045260245ffd5b506001600160a01b0361169e6102208d01612e1c565b1633141561149d565b3461057c57602036600319011261057c576116c0612f29565b506004355f52600260205260c060405f20546116da612f29565b5063ffffffff6001600160401b038216916001600160401b036040516116ff81612e6c565b84815281602082016801000000000000000085161515815260408301600160481b8616151581526060840191838760501c1683528760a06080870196868a60901c168852019760d01c168752604051988952511515602089015251151560408801525116606086015251166080840152511660a0820152f35b3461057c57604036600319011261057c57611791612322565b6001600160a01b036117a1612338565b6117a9613318565b1690811580156118f5575b6118e257335f52600960205260405f206001600160a01b0382165f5260205260405f20549081156118d3576001600160a01b0390335f52600960205260405f208282165f526020525f604081205516806040518481528360208201527fd430aface48b16af1448d6ebf0bff9dc475b838e4d48c1ee1b3e45001e9889a560403392a380611860575061184881602093613710565b5f5f5160206154365f395f51905f525d604051908152f35b916040519063a9059cbb60e01b5f526004528160245260205f60448180875af19060015f51148216156118b2575b6040521561189f5760209150611848565b50635274afe760e01b5f5260045260245ffd5b9060018115166118ca57833b15153d1516169061188e565b503d5f823e3d90fd5b630686827b60e51b5f5260045ffd5b50639cfea58360e01b5f5260045260245ffd5b503082146117b4565b3461057c575f36600319011261057c57335f52600360205260405f2080546001600160401b038116916001600160401b038314611986576001600160401b036001602094011680926001600160401b0319161790556040518181527f8bf57d761f5e1fff357fb2c1d716c9d66ffe462e74cc21b35f7a0133975e0b15833392a2604051908152f35b634e487b7160e01b5f52601160045260245ffd5b3461057c57604036600319011261057c57600435602435815f52600760205260405f20549182158015611a98575b611a865782905f52600660205261ffff60405f205460c81c166119ea81612eea565b906119f86040519283612e87565b808252611a07601f1991612eea565b013660208301378215925f5b8251811015611a70578490604051602081019086825282604082015260408152611a3e606082612e87565b51902091611a5c578260019206611a558286612f01565b5201611a13565b634e487b7160e01b5f52601260045260245ffd5b6040516020808252819061144e9082018661238f565b631f79bbe760e01b5f5260045260245ffd5b5081156119c8565b3461057c573660031901610320811261057c576102c01361057c576060366102c319011261057c576001600160a01b03611ad8612dd9565b1633141580611c9f575b611c8c57611b19611b1260405160208101905f5160206154165f395f51905f528252610fb16040820160046131b9565b6004613678565b805f52600860205260405f20549060ff821691611b35836136f7565b6005811015610c1057600103611c675764ffffffffff9060081c16804211611c5157506102c435906102e43560ff811680820361057c576001600160a01b03611b7e8286614e36565b1615611c42576101843563ffffffff81169283820361057c5764ffffffffff608093611bd57f4954ed563ae8e48fe50f28f8798f8e9abb0a021a81a0f1bdd03310f4c29d7341966001600160a01b03955042612e30565b9060028260081b6040516020810190611bf0826102c4612ec7565b60608152611bfe8a82612e87565b5190208a5f52600860205265ffffffffffff1916171760405f2055611c21612dd9565b93604051998a525060208901526103043560408901521660608701521693a3005b630eda9c3d60e31b5f5260045ffd5b906387ef160d60e01b5f5260045260245260445ffd5b50611c74611c87926136f7565b90638e8072e160e01b5f52600452612462565b60445ffd5b63438155c360e01b5f523360045260245ffd5b506001600160a01b03611cb0612dd9565b165f52600a60205260405f206001600160a01b0333165f5260205260ff60405f20541615611ae2565b3461057c576102c036600319011261057c57611cf3613318565b611cfe61021861459f565b611d07816135e4565b90815f52600860205260405f205490611d2260ff83166136f7565b916001600160a01b03611d33612dd9565b163314926005811015610c1057600181141580611ec9575b611eb15750821580611e9d575b611e7b5750805f52600260205260405f2054905f198201918211611986575f52600260205260405f20555f14611e74576001905b60a4356001600160601b0381169081810361057c5750815f526008602052600460405f205580611e19575b610224356001600160a01b0381169384820361057c577fd8af9e3199614fc092e39c872797d79bea4f0249e1a60de6a8d5aa3a350d5e1f9260409250825191611dff81613706565b82526020820152a35f5f5160206154365f395f51905f525d005b610224356001600160a01b0381169081810361057c5750608435906001600160a01b038216820361057c575f5260096020526001600160a01b0360405f2091165f5260205260405f20611e6d828254612e30565b9055611db7565b5f90611d8c565b64ffffffffff849160081c169063d47800eb60e01b5f5260045260245260445ffd5b5064ffffffffff8160081c16421115611d58565b638e8072e160e01b5f526004859052611c8790612462565b508380611ed7575b15611d4b565b5060028114611ed1565b3461057c576102c036600319011261057c5760206106bb611f0361021861459f565b6135e4565b3461057c57604036600319011261057c57611f21612322565b6001600160a01b03611f31612338565b91165f52600a6020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b3461057c573660031901610260811261057c576102201361057c57610224356001600160401b03811161057c57611f9c903690600401612362565b610244359061ffff821680920361057c57611fb861021861459f565b92611fc36004613f0f565b8061214a575090611fd7915f856004614324565b6008811015610c105780612132575060e435600381101561057c571561210357801580156120f8575b6120e65761200f600554612dcb565b908160055561201c612dd9565b926001430193844311611986576020946001600160a01b036040519261204184612e3d565b16825264ffffffffff8683019116815260408201848152855f52600687526001600160a01b0360405f2093511683549264ffffffffff60a01b905160a01b169161ffff60c81b905160c81b169264ffffffffff60d81b161717179055827fc4855837acddb0678d9ab2c3c98c6353e0290547ffa82b80eb65f9efe86154da60406001600160a01b036120d1612dd9565b825196338852898801521694a4604051908152f35b63613390e160e01b5f5260045260245ffd5b506101008111612000565b60405163dc489cd360e01b815260206004820152600660248201526531b4b83432b960d11b6044820152606490fd5b630552784960e41b5f526004839052611c8790612454565b5f5b6001600160fd1b038116810361198657818160031b1b156105f05761217090612dcb565b61214c565b3461057c57604036600319011261057c57600435805f52600760205260405f205415611a8657805f5260066020526001600160a01b0360405f20541633036121e5577fe9d1ff6b7e33124200fa280730217266101973db23fd468f7c28649480024dc360206040516024358152a2005b6371c6811560e11b5f523360045260245ffd5b3461057c573660031901610360811261057c576102c01361057c576060366102c319011261057c57610344356001600160401b03811161057c5760a0600319823603011261057c576122589061224c613318565b600401610324356124c2565b5f5f5160206154365f395f51905f525d005b3461057c57604036600319011261057c57612283612322565b6001600160a01b03612293612338565b91165f5260096020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b3461057c576102c036600319011261057c576122d8613318565b64ffffffffff6122e661334d565b60081c909116904282101561230d5761225890805f526008602052600360405f2055614632565b63d47800eb60e01b5f5260045260245260445ffd5b600435906001600160a01b038216820361057c57565b602435906001600160a01b038216820361057c57565b35906001600160a01b038216820361057c57565b9181601f8401121561057c578235916001600160401b03831161057c576020838186019501011161057c57565b90602080835192838152019201905f5b8181106123ac5750505090565b825184526020938401939092019160010161239f565b359060ff8216820361057c57565b906003198201610380811261057c576102c01361057c576004916102c435906001600160401b03821161057c5761240991600401612362565b90916102e4359061030435906103243560ff8116810361057c579061034435906103643590565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6008811015610c1057602452565b6005811015610c1057602452565b906003821015610c105752565b8181029291811591840414171561198657565b903590601e198136030182121561057c57018035906001600160401b03821161057c5760200191813603831361057c57565b9060e43560038110801561057c5760028203612db45750506124e460046133b5565b8193915064ffffffffff8160081c16804211612d9e5750604051602081019061250f826102c4612ec7565b6060815261251e608082612e87565b51902060301c9060301c03612d8b5770014551231950b75fc4402da1732fc9bebe19811015612d855761255081614e98565b6102a43560ff8116810361057c576001600160a01b0361257960ff838394501661028435614e36565b16911603612d72576102e4359060ff8216820361057c576125a29160ff16906102c43590614f1d565b6040516001600160a01b036020820192168252836040820152604081526125ca606082612e87565b5190206103043518906040516020810190838252602081526125ed604082612e87565b5190206101443503612c42576020810161100061260a8284612490565b905014801590612c1b575b8015612bcd575b8015612ba4575b612b95578135928360081b918483046101001485151715611986576126489084612490565b90929161265482612fba565b926040517f637c777bf26b6fc53001672bfed7ab76ca82c97dfa5947f0add4a2af9ca472c081527fb7fd9326363ff7cc34a5e5f171d8311504c723c31896059a071280e2eb27b27560208201527f09832c1a1b6e5aa0523bd6b329e32f8453d100ed20fcb15b6acbbe394a4c58cf60408201527fd0efaafb434d338545f9027f503c9fa851a3408f929d38f5bcb6da2110fff3d260608201527fcd0c13ec5f974417c4a77e3d645d197360814fdc222a908846eeb814de5e0bdb60808201527fe0323a0a4906245cc2d3ac629195e479e7c8376d8dd54ea96c56f4ea657aae0860a08201527fba78252e1ca6b4c6e8dd741f4bbd8b8a703eb5664803f60e613557b986c11d9e60c08201527fe1f8981169d98e949b1e87e9ce5528df8ca1890dbfe6426841992d0fb054bb1660e0820152601e198101916101008201926102c08301928560801c906fffffffffffffffffffffffffffffffff87166fffffffffffffffffffffffffffffffff198816831787526101208201976fffffffffffffffffffffffffffffffff199060801b16811788526301000000906102c161014084019301935b848410612af75750505050508588019260208801958699955b8587106129ac575050505050505091602093915f9382601f19910301811061299f575b50604051918291518091835e8101838152039060025afa1561161f5760405f519101351461298d575061288860405160208101905f5160206154165f395f51905f528252610fb16040820160046131b9565b6004356001600160a01b038116810361057c576128a491613d22565b60a4356001600160601b038116810361057c575f828152600860205260409020600490556001600160601b0316908161292c575b61022435916001600160a01b038316830361057c57604051926001600160a01b036040917fd8af9e3199614fc092e39c872797d79bea4f0249e1a60de6a8d5aa3a350d5e1f936003875260208701521693a3565b610224356001600160a01b038116810361057c57608435906001600160a01b038216820361057c576001600160a01b03165f5260096020526001600160a01b0360405f2091165f5260205260405f20612986838254612e30565b90556128d8565b6306b6b83f60e51b5f5260045260245ffd5b848491830101525f612836565b9091929394959660028251600188018860801b1718960195835b8581106129f3575060209182916129df88885192613400565b188a35188152019701959493929190612813565b90602090612a0388845192613400565b7cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff8160181c167fffffff00ffffff00ffffff00ffffff00ffffff00ffffff00ffffff00ffffff008260081b161780911890601b7f01010101010101010101010101010101010101010101010101010101010101018360071c16027ffefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefe8360011b1618917fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00007dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff8260101c169160101b161718181891016129c6565b6040906c0100000001000000010000000184612b2b8960ff9d9e9d8760189e9c9d9e1c1663ffffff008860081b1617613541565b1802908060601c81841c188160201c181818918260801b831785526c01000000010000000100000001612b648963ffffffff8616613541565b02908060601c81841c188160201c181818928360801b8417602086015260011b9301929190989798969594966127fa565b6378c4cc3360e11b5f5260045ffd5b50612bc2612bb560808401846133cb565b9084356040860135614f81565b610104351415612623565b5060205f612bdb8385612490565b908160405192839283378101838152039060025afa1561161f57612c105f51612c0760608501856133cb565b91853590614f81565b61012435141561261c565b50612c2960608301836133cb565b9050612c3860808401846133cb565b9190501415612615565b5050612c6d60405160208101905f5160206154165f395f51905f528252610fb16040820160046131b9565b6004356001600160a01b038116810361057c57612c8991613d22565b60a4356001600160601b038116810361057c575f828152600860205260409020600490556001600160601b03169081612d11575b61022435916001600160a01b038316830361057c57604051926001600160a01b036040917fd8af9e3199614fc092e39c872797d79bea4f0249e1a60de6a8d5aa3a350d5e1f936002875260208701521693a3565b610224356001600160a01b038116810361057c57608435906001600160a01b038216820361057c576001600160a01b03165f5260096020526001600160a01b0360405f2091165f5260205260405f20612d6b838254612e30565b9055612cbd565b82632450b85560e21b5f5260045260245ffd5b5f612550565b826322f83d4f60e01b5f5260045260245ffd5b84634090d4e360e11b5f5260045260245260445ffd5b6302e586d560e01b5f5215610c105760045260245ffd5b5f1981146119865760010190565b6004356001600160a01b038116810361057c5790565b610224356001600160a01b038116810361057c5790565b6084356001600160a01b038116810361057c5790565b356001600160a01b038116810361057c5790565b9190820180921161198657565b606081019081106001600160401b03821117612e5857604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b03821117612e5857604052565b90601f801991011681019081106001600160401b03821117612e5857604052565b3560ff8116810361057c5790565b3563ffffffff8116810361057c5790565b604080918035845260ff612edd602083016123c2565b1660208501520135910152565b6001600160401b038111612e585760051b60200190565b8051821015612f155760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60405190612f3682612e6c565b5f60a0838281528260208201528260408201528260608201528260808201520152565b60a4356001600160601b038116810361057c5790565b356001600160601b038116810361057c5790565b9081602091031261057c575190565b9190820391821161198657565b6001600160401b038111612e5857601f01601f191660200190565b90612fc482612f9f565b612fd16040519182612e87565b8281528092612fe2601f1991612f9f565b0190602036910137565b60c4356001600160401b038116810361057c5790565b356001600160401b038116810361057c5790565b90815f52600760205260405f20548061312e5750815f52600660205264ffffffffff60405f205460a01c16801561311b578043111561310557610101814303105f146130da578040905b81156130c457506040516020810191825283604082015260408152613086606082612e87565b51902091805f5260076020528260405f20557ff83f116f298e46979dfb44e1ea7aa27bbfbfbdaa7fd28bde4c4f6c96f1b135f96020604051858152a2565b836305cb8ff360e31b5f5260045260245260445ffd5b805f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205190613060565b826374fd0ef360e11b5f5260045260245260445ffd5b82631f79bbe760e01b5f5260045260245ffd5b9150565b5f52600460205260405f208054918215613186576001600283015492015492805f52600260205260405f2054916001600160a01b0384165f5260036020526001600160401b0360405f205416919493929190565b5f9250829150819081908190565b359063ffffffff8216820361057c57565b35906001600160401b038216820361057c57565b6001600160a01b036131ca8261234e565b1682526020810135602083015263ffffffff6131e860408301613194565b166040830152606081013560608301526001600160a01b0361320c6080830161234e565b16608083015260a08101356001600160601b03811680910361057c5760a08301526001600160401b0361324160c083016131a5565b1660c083015260e0810135600381101561057c576132639060e0840190612470565b61010081013561010083015261012081013561012083015261014081013561014083015263ffffffff6132996101608301613194565b1661016083015263ffffffff6132b26101808301613194565b166101808301526101a081013561ffff8116810361057c5761ffff166101a08301526101c081013564ffffffffff811680910361057c576102009182916101c08501526001600160401b0361330a6101e083016131a5565b166101e08501520135910152565b5f5160206154365f395f51905f525c61333e5760015f5160206154365f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b613379611b1260405160208101905f5160206154165f395f51905f528252610fb16040820160046131b9565b90815f52600860205260405f20549060ff8216613395816136f7565b6005811015610c10576002036133a85750565b83611c74611c87926136f7565b613379906133c5610218826145d6565b90613678565b903590601e198136030182121561057c57018035906001600160401b03821161057c57602001918160051b3603831361057c57565b805f1a8201515f538060051a82015160015380600a1a82015160025380600f1a8201516003538060041a8201516004538060091a82015160055380600e1a8201516006538060031a8201516007538060081a82015160085380600d1a8201516009538060021a820151600a538060071a820151600b5380600c1a820151600c538060011a820151600d538060061a820151600e5380600b1a820151600f538060101a8201516010538060151a82015160115380601a1a82015160125360ff81168201516013538060141a8201516014538060191a82015160155380601e1a8201516016538060131a8201516017538060181a82015160185380601d1a8201516019538060121a820151601a538060171a820151601b5380601c1a820151601c538060111a820151601d538060161a820151601e53601b1a0151601f535f5190565b60ff9080601c1a8301515f5380601d1a83015160015380601e1a8301516002531601516003535f5160e01c90565b9291909261357c81613f0f565b806135b95750905f8461358f9493614324565b906008821015610c1057816135a2575050565b630552784960e41b5f52600452611c879150612454565b5f5b6001600160fd1b038116810361198657818160031b1b156105f0576135df90612dcb565b6135bb565b610224356001600160a01b0381169081810361057c5750610244356001600160a01b0381169081810361057c5750610264356001600160a01b0381169081810361057c57506102a4359160ff83169283810361057c575060405193602085019586526040850152606084015260808301526102843560a083015260c082015260c0815261367260e082612e87565b51902090565b60ff6136876102208301612e1c565b916102806136986102408301612e1c565b916001600160a01b036136ae6102608301612e1c565b816136bc6102a08501612ea8565b95816040519960208b019b8c521660408a0152166060880152166080860152013560a08401521660c082015260c0815261367260e082612e87565b60ff166005811015610c105790565b60041115610c1057565b81471061375f575f8080936001600160a01b03829483604051613734602082612e87565b52165af11561373f57565b3d15613750576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b92909493804211613ade575060a08301816001600160601b0361379883612f6f565b1611613ab757505061024082016001600160a01b036137b682612e1c565b1615613aa8576102608301916001600160a01b036137d384612e1c565b1680151580613a4f575b613a3d57506137fa906137f2610218866145d6565b96878661356f565b6138048584613678565b94855f52600860205260ff60405f2054166005811015610c105780613a2557505f91600360e0860135600381101561057c576139d2575b8361384591614621565b875f52600860205260405f2055815f52600260205260405f2054600181018091116119865787925f52600260205260405f205561022085019261388784612e1c565b9461389187612e1c565b92604051956138a0878a6131b9565b6138a99061234e565b6001600160a01b03166102208701526138c19061234e565b6001600160a01b03166102408601526138d99061234e565b6001600160a01b03166102608501526102808601356102808501526102a08601613902906123c2565b60ff166102a085015264ffffffffff166102c08401526001600160a01b0316926001600160a01b0316916102e07fac6a397baaf6e8cdae5665d55b898bc3fc7489751a615b8a4f2fb3c7c293641c91a460405163064785b960e41b815260208201356004820152606090910135602482015280806001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165a925f604492602095f1801561161f576139b75750565b6139cf9060203d6020116111d7576111c88183612e87565b50565b5091506001600160a01b036139fb60ff6139ef6102a08801612ea8565b16610280870135614e36565b1615611c4257613a1d63ffffffff613a166101608701612eb6565b1642612e30565b91600161383b565b631720787d60e21b5f526004879052611c8790612462565b63b3a0e4d760e01b5f5260045260245ffd5b506001600160a01b03613a656102208701612e1c565b1681148015613a8e575b806137dd57506001600160a01b03613a8686612e1c565b1681146137dd565b506001600160a01b03613aa084612e1c565b168114613a6f565b634e46966960e11b5f5260045ffd5b613ac86001600160601b0391612f6f565b6387ebe85d60e01b5f521660045260245260445ffd5b636c8e6c6560e01b5f5260045260245ffd5b9060e0820135600381101561057c5715613b08575050565b613b1191614b3b565b565b6001600160a01b03168015613c995734613c82578115613c7e576040516370a0823160e01b8152306004820152602081602481855afa90811561161f575f91613c4c575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615613c2d575b836040525f60605215613c1b57826024816020936370a0823160e01b82523060048301525afa801561161f575f90613be7575b613bc69250612f92565b90808203613bd2575050565b630374cb4760e21b5f5260045260245260445ffd5b506020823d602011613c13575b81613c0160209383612e87565b8101031261057c57613bc69151613bbc565b3d9150613bf4565b635274afe760e01b5f5260045260245ffd5b6001811516613c4357813b15153d151616613b89565b833d5f823e3d90fd5b90506020813d602011613c76575b81613c6760209383612e87565b8101031261057c57515f613b57565b3d9150613c5a565b5050565b630374cb4760e21b5f525f6004523460245260445ffd5b50803403613ca45750565b630374cb4760e21b5f526004523460245260445ffd5b905f8091602081519101845af48080613d0f575b15613cee5750506040513d81523d5f602083013e60203d82010160405290565b1561373f576001600160a01b0390639996b31560e01b5f521660045260245ffd5b503d151580613cce5750813b1515613cce565b5f8181526002602052604081208054680100000000000000001790556001600160a01b03909216917f18ebc4cbb367acd1a6ceecf38e9dd529aa9ebf23ea120ec2089e80593b1869359080a3565b3561ffff8116810361057c5790565b5f906084356001600160a01b03811680820361057c5715159081613f05575b50613ef8576101a43561ffff811680820361057c576103e8915011613ee55760e435600381101561057c5715613eae576101043515613e9d576101243515613e8b576101443515613e7a576101643563ffffffff811680820361057c578015918215613e6b575b5050613e56576101843563ffffffff811680820361057c5761012c8110918215613e47575b5050613e3257565b6c6469737075746557696e646f7760981b9150565b62278d00925050115f80613e2a565b6c3232b634bb32b92bb4ba3434b760991b9150565b62278d00925050115f80613e05565b681ad95e50dbdb5b5a5d60ba1b9150565b6918da5c1a195c949bdbdd60b21b9150565b681c1b185a5b949bdbdd60ba1b9150565b905061012435613ed45761014435613ec4575f90565b681ad95e50dbdb5b5a5d60ba1b90565b6918da5c1a195c949bdbdd60b21b90565b6a726566657272657242707360a81b9150565b643a37b5b2b760d91b9150565b90503b155f613d9e565b905f91608081016001600160a01b03613f2782612e1c565b161515908161409e575b50614090576103e861ffff613f496101a08401613d70565b161161407c5760e0810135600381101561057c5715614050576101008101351561403e576101208101351561402b576101408101351561401957610160810163ffffffff613f9682612eb6565b1615908115613ffd575b50613fe7576101800161012c63ffffffff613fba83612eb6565b1610908115613fcb575b50613e3257565b62278d009150613fdf63ffffffff91612eb6565b16115f613fc4565b506c3232b634bb32b92bb4ba3434b760991b9150565b62278d00915061401163ffffffff91612eb6565b16115f613fa0565b50681ad95e50dbdb5b5a5d60ba1b9150565b506918da5c1a195c949bdbdd60b21b9150565b50681c1b185a5b949bdbdd60ba1b9150565b90915061012081013561406a576101400135613ec4575f90565b506918da5c1a195c949bdbdd60b21b90565b506a726566657272657242707360a81b9150565b50643a37b5b2b760d91b9150565b6140a89150612e1c565b3b155f613f31565b91906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024356040516336ad675160e11b8152816004820152606081602481865afa801561161f575f906142bb575b6001600160a01b031680159150811561429c575b506142925760443563ffffffff81169081810361057c57604092604491508351948593849263cf02ee3f60e01b8452600484015260248301525afa90811561161f575f905f92614258575b501590811561424a575b5061424257825f52600260205260405f2054926101e435936001600160401b038516850361057c57600435946001600160a01b03861680870361057c575f5260036020526001600160401b0360405f2054166101c43564ffffffffff81169081810361057c575060c435916001600160401b038316830361057c576141f6938561504d565b6008811015610c1057806142395750600160481b161593841594614226575b5050505061422257600790565b5f90565b61423094506150b5565b5f808080614215565b94505050505090565b505050600390565b90506101043514155f614171565b9150506040813d60401161428a575b8161427460409383612e87565b8101031261057c5760208151910151905f614167565b3d9150614267565b5050505050600290565b6004356001600160a01b038116925082810361057c575014155f61411c565b506060813d60601161431c575b816142d560609383612e87565b8101031261057c578051906001600160a01b038216820361057c57602081015160ff81160361057c576040015163ffffffff81160361057c576001600160a01b0390614108565b3d91506142c8565b939291936001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660208201356040516336ad675160e11b8152816004820152606081602481865afa801561161f575f90614536575b6001600160a01b031680159150811561451a575b5061450e5763ffffffff9160446040926143af848701612eb6565b928451958694859363cf02ee3f60e01b855260048501521660248301525afa90811561161f575f905f926144d4575b50159081156144c4575b506144ba57815f52600260205260405f20546144076101e08301613002565b6001600160a01b0361441884612e1c565b165f5260036020526001600160401b0360405f205416906101c08401359064ffffffffff8216820361057c576144639264ffffffffff61445a60c08801613002565b9316918561504d565b6008811015610c1057806144b0575085156144a0575b50841561448d575050505061422257600790565b614230945061449b90612e1c565b6150b5565b600160481b16151594505f614479565b9550505050505090565b5050505050600390565b905061010082013514155f6143e8565b9150506040813d604011614506575b816144f060409383612e87565b8101031261057c5760208151910151905f6143de565b3d91506144e3565b50505050505050600290565b90506001600160a01b0361452d85612e1c565b1614155f614394565b506060813d606011614597575b8161455060609383612e87565b8101031261057c578051906001600160a01b038216820361057c57602081015160ff81160361057c576040015163ffffffff81160361057c576001600160a01b0390614380565b3d9150614543565b60405160208101905f5160206154165f395f51905f5282526145c56040820160046131b9565b610240815261367261026082612e87565b6040516145c560208201925f5160206154165f395f51905f52845260408301906131b9565b604290614606615165565b906040519161190160f01b8352600283015260228201522090565b906005821015610c105760081b1790565b60a4356001600160601b0381169081810361057c5750610264356001600160a01b0381169182820361057c5782614915575f935b6024359061024435906001600160a01b0382169081830361057c576040519263e9a93f4d60e01b845284600485015260643560248501528260448501526020846064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af193841561161f575f946148e1575b50507f1ee9b887169db78e62cab6e55545e9f23be2dc54d75ca6d8ce1a0403c4223fee60606147138a88612f92565b6040519081528a60208201525f6040820152a481156148da57608435946001600160a01b0386169586810361057c57508290866147e0575b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906044359563ffffffff87169687810361057c575050813b1561057c575f9660c495604051998a988997636843f34560e11b89526004890152602488015260448701526064860152608485015260a48401525af1801561161f576147d65750565b5f613b1191612e87565b604051636eb1769f60e11b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602482018190525f9350906020816044818c5afa801561161f5786915f916148a5575b501061484d575b5061474b565b61485781896152af565b6148475761486581896152ff565b15614892576148749088615355565b1561487f575f614847565b86635274afe760e01b5f5260045260245ffd5b87635274afe760e01b5f5260045260245ffd5b9150506020813d6020116148d2575b816148c160209383612e87565b8101031261057c578590515f614840565b3d91506148b4565b5050505050565b9093506020813d60201161490d575b816148fd60209383612e87565b8101031261057c5751925f6146e4565b3d91506148f0565b6101a43561ffff81169081810361057c576127109161493591508361247d565b0493614666565b60a4356001600160601b0381169081810361057c5750610264356001600160a01b0381169182820361057c5782614b14575f935b6024359061024435906001600160a01b0382169081830361057c576040519263e9a93f4d60e01b845284600485015260643560248501528260448501526020846064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af193841561161f575f94614ae0575b50507f1ee9b887169db78e62cab6e55545e9f23be2dc54d75ca6d8ce1a0403c4223fee6060614a1d8a88612f92565b6040519081528a602082015260016040820152a481156148da57608435946001600160a01b0386169586810361057c57508290866147e0576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906044359563ffffffff87169687810361057c575050813b1561057c575f9660c495604051998a988997636843f34560e11b89526004890152602488015260448701526064860152608485015260a48401525af1801561161f576147d65750565b9093506020813d602011614b0c575b81614afc60209383612e87565b8101031261057c5751925f6149ee565b3d9150614aef565b6101a43561ffff81169081810361057c5761271091614b3491508361247d565b0493614970565b906001600160601b03614b5060a08401612f6f565b166102608301906001600160a01b03614b6883612e1c565b16614e12575f925b602085013590610240860190614b8582612e1c565b916001600160a01b036040519363e9a93f4d60e01b855285600486015260608a013560248601521660448401526020836064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af192831561161f575f93614ddc575b50614bfd90612e1c565b907f1ee9b887169db78e62cab6e55545e9f23be2dc54d75ca6d8ce1a0403c4223fee60606001600160a01b03614c338a89612f92565b946040519586528a60208701525f60408701521693a481156148da57614c5b60808601612e1c565b6001600160a01b038391169586614d08575b614cac614ca660406001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169301612eb6565b95612e1c565b95813b1561057c576001600160a01b035f9760c49663ffffffff9a6040519b8c9a8b99636843f34560e11b8b5260048b01521660248901526044880152606487015216608485015260a48401525af1801561161f576147d65750565b604051636eb1769f60e11b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602482018190525f9350906020816044818c5afa801561161f5786915f91614da7575b5010614d75575b50614c6d565b614d7f81896152af565b614d6f57614d8d81896152ff565b1561489257614d9c9088615355565b1561487f575f614d6f565b9150506020813d602011614dd4575b81614dc360209383612e87565b8101031261057c578590515f614d68565b3d9150614db6565b9092506020813d602011614e0a575b81614df860209383612e87565b8101031261057c575191614bfd614bf3565b3d9150614deb565b612710614e2f61ffff614e286101a08801613d70565b168361247d565b0492614b70565b9060018111614e9257601b0180601b116119865760805f9160209360ff60405192858452168583015280604083015270014551231950b75fc4402da1732fc9bebe1990600109606082015282805260015afa1561161f575f5190565b50505f90565b5f608060209260405190838252601b858301527f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f8179860408301527f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f8179870014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa1561161f575f5190565b909160018111614f7a57601b019182601b11611986576020925f9260809260ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa1561161f575f5190565b5050505f90565b9391909293602885118015615004575b614ffb57915f925b85841015614ff3578360051b8301359060018087871c161491825f14614fec5780925b15614fe45750905b5f5260205260205f60408160025afa1561057c5760015f51930192614f99565b905090614fc4565b8192614fbc565b945092505050565b50509150505f90565b5083851c1515614f91565b60ff811690601f821161503e576040519161502b604084612e87565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b939242116150ac576801000000000000000084161591821592615094575b505061508d576001600160401b0390811691161015615088575f90565b600690565b5050600590565b6001600160401b039192508116911614155f8061506b565b50505050600490565b906150c184848361527b565b506150cb81613706565b15908161514f575b5061514657813b151592836150eb575b505050905090565b5f93508460209560649260405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d111616805f80806150e3565b50505050600190565b90506001600160a01b038084169116145f6150d3565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480615252575b156151c0577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261367260c082612e87565b507f00000000000000000000000000000000000000000000000000000000000000004614615197565b90604183036152a55761529e9250602081013591604082359201355f1a90615393565b9192909190565b50505f9160029190565b91906001600160a01b036040519163095ea7b360e01b5f52166004525f1960245260205f60448180875af19260015f51148416156152ee575b50604052565b3d15903b151516909216915f6152e8565b91906001600160a01b036040519163095ea7b360e01b5f52166004525f60245260205f60448180875af19260015f511484161561533c5750604052565b60018492941516613c43573b15153d151616915f6152e8565b91906001600160a01b036040519163095ea7b360e01b5f52166004525f1960245260205f60448180875af19260015f511484161561533c5750604052565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161540a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561161f575f516001600160a01b0381161561540057905f905f90565b505f906001905f90565b5050505f916003919056fe8508cd25c94cc9ead16bff5461d53928a4cd897e5f995218c6f789e628a5e2619b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00'
