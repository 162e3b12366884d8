// Generated from src/Settlements.sol by scripts/generate.ts. Do not edit.
/** ABI of Settlements. */
export const settlementsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "campaigns",
        "type": "address",
        "internalType": "contract ICampaignsState"
      },
      {
        "name": "judge_",
        "type": "address",
        "internalType": "contract ISettlementJudge"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "appealRefusal",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      },
      {
        "name": "pay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "disputeId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "askBondOf",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "bondCreditOf",
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
    "name": "burned",
    "inputs": [
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
    "name": "campaignsContract",
    "inputs": [],
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
    "name": "challengeSettlement",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "roots",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "place",
        "type": "tuple",
        "internalType": "struct ISettlementJudge.Place",
        "components": [
          {
            "name": "layer",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "index",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "leaf",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      },
      {
        "name": "inputs",
        "type": "tuple",
        "internalType": "struct ISettlementJudge.Inputs",
        "components": [
          {
            "name": "words",
            "type": "uint256[]",
            "internalType": "uint256[]"
          },
          {
            "name": "proof",
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
    "name": "countReview",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      },
      {
        "name": "roots",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "words",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "epochIdOf",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "expireLayer",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "finalizeSettlement",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "gateDecides",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "halvesOf",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "worker",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "judge",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ISettlementJudge"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "linkReview",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "review",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "payOf",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "worker",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "items",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "isOwn",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "pay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
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
    "name": "proposeSettlement",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "roots",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "requestLayer",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "reviewOf",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ISettlements.ReviewView",
        "components": [
          {
            "name": "review",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "seats",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "seatsCounted",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "counted",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "nextEpoch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "finalAt",
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
    "name": "rule",
    "inputs": [
      {
        "name": "disputeId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "ruling",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settlementOf",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "row",
        "type": "tuple",
        "internalType": "struct ISettlements.SettlementView",
        "components": [
          {
            "name": "phase",
            "type": "uint8",
            "internalType": "enum ISettlements.Phase"
          },
          {
            "name": "proposer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "bond",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "rootsHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "payRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "until",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "fallen",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "nextBond",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "askedLayer",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "answerBy",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "shownLayers",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "proposedBlock",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "shownBlock",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "settleWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "disputeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "arbitrator",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "showLayer",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "roots",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "leaves",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "withdrawBond",
    "inputs": [
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
    "type": "event",
    "name": "AppealDecided",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "worker",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "pays",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BondCredited",
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
    "name": "BondWithdrawn",
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
    "name": "LayerRequested",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "layer",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "asker",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "answerBy",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LayerShown",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "layer",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "from",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "leaves",
        "type": "bytes32[]",
        "indexed": false,
        "internalType": "bytes32[]"
      },
      {
        "name": "finalAt",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RefusalAppealed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "worker",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "disputeId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ReviewCounted",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "counted",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "seatsLeft",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "finalAt",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ReviewLinked",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "review",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "indexed": false,
        "internalType": "uint32[]"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SettlementFinalized",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "proposer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SettlementProposed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "proposer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "roots",
        "type": "bytes32[]",
        "indexed": false,
        "internalType": "bytes32[]"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "finalAt",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SettlementRefuted",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "winner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "fall",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum ISettlements.Fall"
      },
      {
        "name": "layer",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "index",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reward",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "settleBy",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AnswerWindowRunning",
    "inputs": [
      {
        "name": "answerBy",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AppealPending",
    "inputs": [
      {
        "name": "until",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AppealWindowRunning",
    "inputs": [
      {
        "name": "until",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EntryIsRight",
    "inputs": [
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "index",
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
    "name": "LayerNotRequested",
    "inputs": [
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "LayerPending",
    "inputs": [
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "answerBy",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LayerShownBefore",
    "inputs": [
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoAppeal",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoSuchLayer",
    "inputs": [
      {
        "name": "layer",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotArbitrator",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinal",
    "inputs": [
      {
        "name": "finalAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotPaidByReview",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRequester",
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
    "name": "PaidByReview",
    "inputs": [
      {
        "name": "campaignId",
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
    "name": "SeatsNotOpened",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "left",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongFunding",
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
    "name": "WrongLeaves",
    "inputs": [
      {
        "name": "layer",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongNumberOfLayers",
    "inputs": [
      {
        "name": "given",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPay",
    "inputs": [
      {
        "name": "worker",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPhase",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "phase",
        "type": "uint8",
        "internalType": "enum ISettlements.Phase"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongReview",
    "inputs": [
      {
        "name": "review",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongRoots",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSeats",
    "inputs": [
      {
        "name": "position",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const

/** Creation code of Settlements. */
export const settlementsBytecode =
  '0x60c03461011857601f61476f38819003918201601f19168301916001600160401b0383118484101761011c578084926040948552833981010312610118578051906001600160a01b03821682036101185760200151906001600160a01b03821682036101185760805260a05260405161463e9081610131823960805181818161017d0152818161048b015281816106d8015281816107cc01528181610c5601528181610cc9015281816111ce015281816113050152818161175301528181611a4201528181611d8901528181611fce0152818161205a015281816125400152818161291201528181612bf501528181612fc8015281816132c901528181613ae601526144c9015260a051818181610ecf0152611f8b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631e114a1b146127295780631f91b792146126ca578063258796be1461248b578063311a6c561461237e5780633e43b03214611ff2578063434b4f7c14611faf578063573255f414611f6c5780635d6e398614611d5a5780636e9829a5146119f6578063715884a3146119b55780637529d9df1461187e5780637df429e314611728578063886e27d11461113e578063888a5f6714610ba75780639561450114610b81578063a6a9446a14610b4c578063a7509b8314610b14578063b99f7efe14610a2a578063d8258bd814610717578063dd17caa7146106b1578063ebd81bd5146104495763f1280b691461010b575f80fd5b346103f25760a03660031901126103f25760043561012761278c565b9061013061279c565b916064356001600160401b0381116103f2576101509036906004016127ac565b926084356001600160401b0381116103f2576101709036906004016127ac565b61017b9591956133ac565b7f00000000000000000000000000000000000000000000000000000000000000009160ff8616946101ad8686866133e1565b916101c18183606086019a8b51908a613bfe565b6101d7878760081b175f525f60205260405f2090565b91600383019a8b549660ff8860801c16801590811561041b575b506104055761ffff60c06102088c8c60ff956136f7565b01511691169461021786614515565b156103f657505b851491821592610383575b50506103705760040196875496516040810151516001600160a01b0316986001600160a01b038916905563ffffffff60d01b4360d01b166001841b63ffffffff168660901c63ffffffff161760901b75ffffffff000000000000000000000000000000000000167fffff00000000ffffffff00000000ff00ffffffffffffffffffffffffffffffff871617178a5560e001516060015163ffffffff1642906102d0916127fc565b64ffffffffff169364ffffffffff165f17841164ffffffffff61034e9a7f48321a605b45a3fbe197eb69d6580260b85cff88ad0fcb6a88da1d1f9f169f849661033b93610360575b505416916040519485948552336020860152608060408601526080850191612b84565b9060608301520390a360a01c9033613845565b5f5f51602061461e5f395f51905f525d005b821682198254161781555f610318565b50635f2722f960e01b5f5260045260245ffd5b90915061038f85612c4a565b61039c60405191826128ac565b858152602081018660051b8c01903682116103f257908692918d905b8282106103df57505050916103cf6103d5936140c8565b93612c3a565b3514155f80610229565b81358152889450602091820191016103b8565b5f80fd5b610400915061439b565b61021e565b60ff8263210af9ad60e01b5f521660045260245ffd5b905060ff831690600182018092116104355714155f6101f1565b634e487b7160e01b5f52601160045260245ffd5b60603660031901126103f25760043561046061278c565b906044356001600160401b0381116103f2576104809036906004016127ac565b926104896133ac565b7f00000000000000000000000000000000000000000000000000000000000000006104b48482612d94565b916104cb6104c3848388612fb9565b5082876131de565b60e0830151602001516001600160601b03161561069e5784929160ff6104f492169586916136f7565b61ffff60a08160808401511692015116808203610679575050601985036106665761052b848360081b175f525f60205260405f2090565b9460e0820151946001600160601b036020870151169364ffffffffff61056963ffffffff606060038c019860ff8a5460781c161b9a015116426127fc565b3373ffffffffffffffffffffffffffffffffffffffff1960a08b901b16178a5516926105958188614090565b9080601810156106525761030088013560028b01556001999099015584547fffffffffffff0000000000000000ffffffffffffffffffffffffff0000000000164360b01b63ffffffff60b01b161764ffffffffff84161790945560408051606080825261034e996001600160a01b03989397937ff9a4754023dd1e9b09b7a288d343c4a3d5a99c7b2717b84c2f2a8148e728c0ae93926106389290840191612b84565b94896020830152878201528033950390a401515116613502565b634e487b7160e01b5f52603260045260245ffd5b84630e3df99960e11b5f5260045260245ffd5b61068761ffff928792612b04565b90630884755760e41b5f526004521660245260445ffd5b8463d697afc160e01b5f5260045260245ffd5b346103f25760403660031901126103f25760206107026004356106d261278c565b6106fc827f0000000000000000000000000000000000000000000000000000000000000000612d94565b91612fb9565b5061070c816127f2565b600460405191148152f35b346103f25760403660031901126103f25761073061278c565b60405161020081018181106001600160401b03821117610a1657610200926001600160a01b03916040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f6101208401525f6101408401525f6101608401525f6101808401525f6101a08401525f6101c08401525f6101e084015263ffffffff6107f06004357f0000000000000000000000000000000000000000000000000000000000000000612d94565b916108198361081060ff841660043560081b175f525f60205260405f2090565b92600435612fb9565b60a0870152610827816127f2565b85526002815491858316602088015260038101549260ff8460881c165f14610a0557506001600160601b035f5b166040880152600181015460608801520154608086015260e060ff8260781c16938460c088015201926001600160601b0360208551015116901b60e086015260ff8160801c1680155f146109f5575060ff805b1661010086015264ffffffffff8160501c16610120860152818160901c16610140860152818160b01c1661016086015260d01c1661018084015263ffffffff604082510151166101a084015263ffffffff606082510151166101c08401525151166101e08201526001600160a01b036101e0604051928051610928816127f2565b845282602082015116602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260ff60c08201511660c085015260e081015160e085015260ff6101008201511661010085015261012081015161012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501520151166101e0820152f35b610a0060ff91612ad3565b6108a7565b6001600160601b039060a01c610854565b634e487b7160e01b5f52604160045260245ffd5b346103f25760403660031901126103f25760ff610a4561278c565b5f60a0604051610a5481612824565b82815282602082015282604082015282606082015282608082015201521660043560081b175f52600160205260c060405f20546001600160401b0381169060ff604051610aa081612824565b8381526020810161ffff8460601c1681526040820161ffff8560881c168152606083019163ffffffff8660401c16835264ffffffffff60a06080860195878960701c168752019660a01c168652604051968752516020870152516040860152516060850152511660808301525160a0820152f35b346103f25760203660031901126103f2576001600160a01b03610b356127dc565b165f526003602052602060405f2054604051908152f35b346103f25760603660031901126103f2576020610b79610b6a61278c565b60ff604435911660043561406c565b604051908152f35b346103f25760403660031901126103f2576020610b79610b9f61278c565b600435612bdc565b346103f25760c03660031901126103f257610bc061278c565b6044356001600160401b0381116103f257610bdf9036906004016127ac565b9190606435926001600160401b0384116103f257608060031985360301126103f2576084356001600160401b0381116103f257610c209036906004016127ac565b92906001600160401b0360a435116103f257604060a435360360031901126103f257610c4a6133ac565b610c7a60ff86166004357f00000000000000000000000000000000000000000000000000000000000000006133e1565b93610c8e8484606088015189600435613bfe565b60198760040135101561112757610cb2916024889594950135886004013587613c5d565b610e44610dfa61ffff60c0610ced60ff8a166004357f00000000000000000000000000000000000000000000000000000000000000006136f7565b01511694610cfd88600435612bdc565b945f60c0604051610d0d81612809565b8281528260208201528260408201528260608201528260808201528260a08201520152606088015160ff602082015160a01c1697610d4a8a61439b565b9160606001600160601b0360206040840151015116910151916060604084015160030b93015160030b936040519a610d818c612809565b8b5260208b019b8c5260408b0190815260608b0191825260808b0192835260a08b0193845260c08b019485526040519b8c9b63ca3997cd60e01b8d525160048d01525160248c01525160448b01525160648a01525160848901525160a48801525160c487015261016060e4870152610164860191612b84565b600319848203016101048501528760040135815260248801356020820152604488013560408201526080610e3460648a018a600401612ba8565b9190928160608201520191612b84565b60031983820301610124840152602080835192838152019201905f5b81811061110e5750505081810360031901610144830152602091908190610ec390610ea1610e93600460a4350180612ba8565b604084526040840191612b84565b90610eb6602460a4350160a435600401612ba8565b9187818503910152612b84565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611103575f916110c8575b506110a65791611041606061034e940151610f2b60ff851660043560081b175f525f60205260405f2090565b936001600160a01b03604083015151169364ffffffffff865493610f568560a11c809660a01c612ae5565b875f526003602052610f6d60405f209182546127fc565b905560036004890154980190610f8960ff835460781c16612af2565b9160ff861660043560081b175f525f6020525f6004604082208281558260018201558260028201558260038201550155805460ff60781b8460781b16928360ff60781b198316178355600860ff5f961610611054575b505050506024604051935f855260ff81600401351660208601520135604084015284606084015216608082015260ff339216907f547ba0edca02819283be6b4e0cbea7d5f134be2ce3102b5a4b3f1d1a1a93239660a060043592a48233613845565b6001600160a01b038260a01c9216613845565b6110719192939450604060e063ffffffff920151015116426127fc565b9269ffffffffff00000000008585169460281b16916fff0000000000ffffffffff000000000019161717905589808080610fdf565b602483633e9f934160e01b5f5260ff816004013516600452013560245260445ffd5b90506020813d6020116110fb575b816110e3602093836128ac565b810103126103f2575180151581036103f25784610eff565b3d91506110d6565b6040513d5f823e3d90fd5b8251845285945060209384019390920191600101610e60565b866333fd3c4160e21b5f526004013560045260245ffd5b346103f25760c03660031901126103f25761115761278c565b6044356001600160401b0381116103f2576111769036906004016127ac565b906064356001600160401b0381116103f2576111969036906004016127ac565b9390926084356001600160401b0381116103f2576111b89036906004016127ac565b93906111c26133ac565b6111f260ff85166004357f00000000000000000000000000000000000000000000000000000000000000006133e1565b906112046060830151866004356136a9565b60ff851660043560081b175f52600160205260405f2095604051966101208801908882106001600160401b03831117610a16576001600160401b039160405260018154918383168b5263ffffffff8360401c1660208c015261ffff8360601c1660408c015260ff8360701c1660608c015261ffff8360781c1660808c015261ffff8360881c1660a08c015260ff8360981c1660c08c015264ffffffffff8360a01c1660e08c015201546101008a015216156117155760405160208101906112de816112d0848a8a612b2b565b03601f1981018352826128ac565b51902061010088015103611702576113296001600160401b0388511660ff60608a015116907f00000000000000000000000000000000000000000000000000000000000000006133e1565b9160208301519960ff604085015116996113548c8c61134d60608901518284612fb9565b509161318e565b8b60016113778d6113658686614090565b9360081b175f525f60205260405f2090565b0154036116eb57611387846138ad565b9a5f5b8c518110156113a95780806113a28f93600194612d80565b520161138a565b50906113b78c93928e612bdc565b928051936113c485612c4a565b946113d260405196876128ac565b8086526113e1601f1991612c4a565b013660208701376040519086916020600185510160051b85019480890393835201926020820160408301915b8686106116bb57505050505050506114248661439b565b85149283611698575b5050501561168457611448908260a4359188888c888a6138fa565b61ffff60808801511614611662575b60ff60608181890151169201515160a81c1614611615575b8460ff8581811660043560081b175f52600160205260405f20926001600160401b0380825116166001600160401b031985541617845561ffff64ffffffffff60e06115bd60208501519780546bffffffff00000000000000008a60401b16906bffffffff0000000000000000191617815584806040880151169161150a83829061ffff60601b82549160601b169061ffff60601b1916179055565b60608801519080549170ffff00000000000000000000000000000060808b015160781b1660a08b0151938d60981b60c08d015160981b16918c8a8c60a01b91015160a01b16938b60a01b199260ff6eff00000000000000000000000000009060981b199260701b169072ffffffffff000000000000000000000000000019161716171672ffff00000000000000000000000000000000008560881b16171717815560016101008a01519101551690612b04565b930151169163ffffffff60405196168652166020850152604084015216907f126bd0e42a9d9c65380c91bd303a0875856f7995f2b9460bade5b6c27f74509e606060043592a35f5f51602061461e5f395f51905f525d005b91809161162b9386611625612b60565b91613b38565b611645574264ffffffffff1660e083015260ff838061146f565b6001600160401b03825116633fe18daf60e11b5f5260045260245ffd5b60ff61167381606089015116612af2565b5f6080890152166060870152611457565b635f2722f960e01b5f52601560045260245ffd5b6116a4919293506140c8565b9160151015610652576102a001351489808061142d565b6020809187517015000000000000000000000000000000001784528181863760608620878901520195019461140d565b8a8c6370e3ed7d60e11b5f5260045260245260445ffd5b84631001fc8360e11b5f5260045260245ffd5b633fe18daf60e11b5f525f60045260245ffd5b346103f25760403660031901126103f25760043561174461278c565b9061174d6133ac565b611777817f0000000000000000000000000000000000000000000000000000000000000000612d94565b91611783838284612fb9565b61178c826127f2565b6002821461186c5750906117a360ff92828561318e565b16906117bb828260081b175f525f60205260405f2090565b92600384019081549060ff8260881c16801561185a575b61184b5761034e956001600160a01b03937101000000000000000000000000000000000060409471ff0000000000000000000000000000000000191617905554938385169586917ff54db950d73ef686f13d72d2528ad34a60c1c65cf3bef7547e4b4a63809838d85f80a4015151169060a01c91613845565b630686827b60e51b5f5260045ffd5b506001600160a01b03865416156117d2565b634480190960e01b5f5260045260245ffd5b346103f25760203660031901126103f2576118976127dc565b61189f6133ac565b335f52600260205260405f206001600160a01b0382165f5260205260405f205490811561184b576001600160a01b0390335f52600260205260405f208282165f526020525f60408120551690816040518281527f1b6622b92ce16ed648b5b93fe47df1cd4c763fdcafe3281bc1dfd5ff7998a94d60203392a381611943576020915061192b8133614323565b5f5f51602061461e5f395f51905f525d604051908152f35b60405163a9059cbb60e01b5f52336004528160245260205f60448180875af19060015f5114821615611994575b60405215611981576020915061192b565b50635274afe760e01b5f5260045260245ffd5b9060018115166119ac57833b15153d15161690611970565b503d5f823e3d90fd5b346103f25760403660031901126103f25760206119ea60ff6119d561278c565b1660043560081b175f525f60205260405f2090565b5460a21c604051908152f35b346103f25760803660031901126103f257600435611a1261278c565b604435916064356001600160401b0381116103f257611a359036906004016127ac565b611a409491946133ac565b7f00000000000000000000000000000000000000000000000000000000000000009260ff851691611a728383876133e1565b9660608801966001600160a01b03602089510151163303611d47578751611a9991856136a9565b611aa48484886136f7565b61ffff60a08160808401511692015116808203610679575050838360081b175f52600160205260405f2095611ad98682612d94565b602081015190336001600160a01b038316149182611d36575b5081611d1b575b5160481c62ffffff16159081611d02575b15908115611cf9575b508015611ce6575b611cd357611b4c90865f52600460205260405f20600160ff19825416179055604060208b01519a01998a51916142c8565b955f985f995b611b608a51518351906142fb565b8b1015611b8b57906001611b80611b6093600f8c8f60021b1c16906127fc565b9b019a909150611b52565b90508303611cc05760015b838110611c6b575080546001600160401b0387166dffff00000000ffffffffffffffff1990911661ffff60601b606086901b16171781556040516001906020810190611be7816112d0848989612b2b565b51902091015560405191806020840160208552526040830191905f5b818110611c465750505090807f3fc60c87b8502ca597f5f80e36306c57828ce6dc15c2a0eb3de25c522140cf17920390a45f5f51602061461e5f395f51905f525d005b90919260208060019263ffffffff611c5d88612b1a565b168152019401929101611c03565b611c7e611c79828686612c3a565b61343f565b5f1982018281116104355763ffffffff611c9d611c7982938989612c3a565b1691161115611cae57600101611b96565b631001fc8360e11b5f5260045260245ffd5b82631001fc8360e11b5f5260045260245ffd5b85633fe18daf60e11b5f5260045260245ffd5b506001600160401b038754161515611b1b565b9050158a611b13565b9050865f52600460205260ff60405f2054161590611b0a565b60e0810151602001516001600160601b031615159150611af9565b60a01c60ff1660031491508b611af2565b63e7f1421f60e01b5f523360045260245ffd5b60603660031901126103f257600435611d7161278c565b90611d7a61279c565b91611d836133ac565b611dad827f0000000000000000000000000000000000000000000000000000000000000000612d94565b91611dc4611dbc848484612fb9565b5083836131c8565b60ff8416916019831015611f595760ff1691611dec838360081b175f525f60205260405f2090565b94600386019586549660ff8860801c1680611f2d575063ffffffff6001851b8960901c1616611f1a57815460a21c9760e08801516060015163ffffffff164290611e35916127fc565b93611e3f90612af2565b60801b70ff0000000000000000000000000000000016908460501b6effffffffff00000000000000000000169070ff00ffffffffff00000000000000000000191617179055600401611ea68782906001600160a01b0382549181199060a01b169116179055565b336001600160a01b03166001600160a01b031982541617905560405191825233602083015285604083015264ffffffffff16606082015260807fd6a7ad75e2d13217a617623930ededab7de56b7ade4707937c387eaa1ca92ed891a360400151516001600160a01b03169061034e91613502565b83633a3d0fb360e21b5f5260045260245ffd5b8860ff611f3f64ffffffffff93612ad3565b63242e901160e21b5f521660045260501c1660245260445ffd5b826333fd3c4160e21b5f5260045260245ffd5b346103f2575f3660031901126103f25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103f2575f3660031901126103f25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b60a03660031901126103f25760043561200961278c565b6044356001600160401b0381116103f2576120289036906004016127ac565b608492919235936001600160401b0385116103f25761204e6120a59536906004016127ac565b90936120586133ac565b7f00000000000000000000000000000000000000000000000000000000000000009560ff82169461208a86868a6133e1565b9160608301519361209c858289612fb9565b9b90828961318e565b6120f962ffffff6120de6040516020810190338c60a01b17825260056040820152604081526120d56060826128ac565b5190208d6141d6565b169a6120f38c8b60181b8b60201b1717614153565b906141d6565b9061ffff8260b01c169687158015612369575b6122e5575f1988019a888c11610435578b6064359061212c948c8b6131f4565b9961213694613450565b918460181b8460201b171795865f52600660205260405f209260e083019889516060015163ffffffff16612169916127fc565b42119260400151602001516001600160601b031690612187916128cd565b976007890298808a04600714901517156104355751516001600160a01b0316978815928315612361575b508215612352575b50508015612328575b6122e5576276a700420180421161043557815465ffffffffffff191660089190911b65ffffffffff0016176001179055604080516020808201848152828401869052928252919591906122166060826128ac565b60646040518098819363c13517e160e01b835260026004840152604060248401525180918160448501528484015e5f828201840152601f01601f19168101030181348a5af1948515611103575f956122f4575b50855f52600760205260405f20855f5260205260405f20546122e5576020955f526007865260405f20855f52865260405f205560405192835283858401527f3db45a532b6ef51e624c633c2c675ffebeab59271917739f82e5078d3a2cd95560403394a45f5f51602061461e5f395f51905f525d604051908152f35b63056c909b60e31b5f5260045ffd5b9094506020813d602011612320575b81612310602093836128ac565b810103126103f257519386612269565b3d9150612303565b5060ff815416600481101561233e5715156121c2565b634e487b7160e01b5f52602160045260245ffd5b600a91925004111587806121b9565b9250896121b1565b506001600160401b038360401c16151561210c565b346103f25760403660031901126103f2576123976133ac565b335f52600760205260405f206004355f5260205260405f205480158015612468575b6124555760243560021480159061244e5760025b825f52600660205260405f2090600481101561233e5760ff8019835416911617905562ffffff8216905f1982019182116104355760405191825260208201527f57ece3dde177d7209acf60b69c922cf651630248ee789e4cb4425c7cdd8c6a99604060ff8460181c169360201c92a35f5f51602061461e5f395f51905f525d005b60036123cd565b6301abf5bd60e31b5f523360045260245ffd5b50805f52600660205260ff60405f205416600481101561233e57600114156123b9565b346103f25760403660031901126103f25760043560ff6124a961278c565b6124b16133ac565b16906124c9828260081b175f525f60205260405f2090565b91600383015460ff8160801c169081156126b75764ffffffffff9060501c16804211156126a55761034e64ffffffffff60046110416125a98960a08a8a61250f8b612ad3565b917f547ba0edca02819283be6b4e0cbea7d5f134be2ce3102b5a4b3f1d1a1a9323966001600160a01b0389612564847f0000000000000000000000000000000000000000000000000000000000000000612d94565b97015416948594612581858560081b175f525f60205260405f2090565b9b8860036001600160a01b038f9b6040015151169d8b8f9c549d8e60a11c9e8f90891c612ae5565b8d5f52836020526125bf60405f209182546127fc565b905501549e01906125d660ff835460781c16612af2565b91888860081b175f525f6020525f6004604082208281558260018201558260028201558260038201550155805460ff60781b8460781b16928360ff60781b198316178355600860ff5f961610612653575b5050505060ff60405193600185521660208401525f60408401528a6060840152166080820152a4613845565b6126709192939450604060e063ffffffff920151015116426127fc565b9269ffffffffff00000000008585169460281b16916fff0000000000ffffffffff00000000001916171790558f808080612627565b635393419360e01b5f5260045260245ffd5b63210af9ad60e01b5f525f60045260245ffd5b346103f25760403660031901126103f2576126e36127dc565b602435906001600160a01b03821682036103f2576001600160a01b03165f5260026020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346103f25760e03660031901126103f25761274261278c565b6084359081151582036103f25760c435906001600160401b0382116103f257602092612775610b799336906004016127ac565b92909160a4359160643590604435906004356128fe565b6024359060ff821682036103f257565b6044359060ff821682036103f257565b9181601f840112156103f2578235916001600160401b0383116103f2576020808501948460051b0101116103f257565b600435906001600160a01b03821682036103f257565b6005111561233e57565b9190820180921161043557565b60e081019081106001600160401b03821117610a1657604052565b60c081019081106001600160401b03821117610a1657604052565b604081019081106001600160401b03821117610a1657604052565b608081019081106001600160401b03821117610a1657604052565b61010081019081106001600160401b03821117610a1657604052565b606081019081106001600160401b03821117610a1657604052565b90601f801991011681019081106001600160401b03821117610a1657604052565b8181029291811591840414171561043557565b81156128ea570490565b634e487b7160e01b5f52601260045260245ffd5b966129549061294b9392959496976129368a7f0000000000000000000000000000000000000000000000000000000000000000612d94565b986129428a898d612fb9565b9690898d61318e565b84888c8c6131f4565b9660e08701946001600160a01b038651511615612ac857600183018093116104355760ff1660181b9060201b17175f52600660205260405f20926040519361299b8561283f565b5460ff8116600481101561233e5780600191875264ffffffffff602088019360081c1683521480612ab6575b612a9b57509063ffffffff60606129e29351015116906127fc565b908251600481101561233e57159081612a92575b5080612a88575b612a7657508051600481101561233e57600214908115612a61575b5015612a5c576001600160601b0360206040612a389401510151166128cd565b9060078202918083046007149015171561043557600a612a599204906127fc565b90565b505090565b905051600481101561233e576001145f612a18565b63163efde560e31b5f5260045260245ffd5b50804211156129fd565b9050155f6129f6565b64ffffffffff90511663be7ab98760e01b5f5260045260245ffd5b5064ffffffffff8151164211156129c7565b505050505050505090565b60ff5f199116019060ff821161043557565b9190820391821161043557565b60ff60019116019060ff821161043557565b9061ffff8091169116039061ffff821161043557565b359063ffffffff821682036103f257565b905f5b818110612b3b5750505090565b90919260208060019263ffffffff612b5288612b1a565b168152019401929101612b2e565b60405190612b6d8261285a565b5f6060838281528260208201528260408201520152565b90918281526001600160fb1b0383116103f25760209260051b809284830137010190565b9035601e19823603018112156103f25701602081359101916001600160401b0382116103f2578160051b360383136103f257565b9060ff6040519160208301934685526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040850152606084015216608082015260808152612c3460a0826128ac565b51902090565b91908110156106525760051b0190565b6001600160401b038111610a165760051b60200190565b60405190612c6e82612875565b815f81525f6020820152604051612c848161283f565b5f81525f60208201526040820152612c9a612b60565b6060820152604051612cab81612891565b5f81525f60208201525f604082015260808201525f60a08201525f60c082015260e0612cd5612b60565b910152565b6020818303126103f2578051906001600160401b0382116103f257019080601f830112156103f2578151612d0d81612c4a565b92612d1b60405194856128ac565b81845260208085019260051b8201019283116103f257602001905b828210612d435750505090565b8151815260209182019101612d36565b8051600210156106525760600190565b8051156106525760200190565b8051600110156106525760400190565b80518210156106525760209160051b010190565b5f9060446001600160a01b0393612da9612c61565b50604051602081019182526001604082015260408152612dca6060826128ac565b5190206040519485938492631afeb18d60e11b8452600484015260096024840152165afa908115611103575f91612f97575b50612e0681612d53565b51815160031015610652576080820151908251600410156106525760a0830151928051600710156106525760e0810193610100820151938251600810156106525761012083015193612e5784612d63565b5196612e6285612d70565b519060405192612e718461283f565b6001600160a01b038116845260a01c602084015260405193612e928561285a565b6001600160601b03811685526001600160601b038160601c16602086015263ffffffff8160c01c1660030b604086015260e01d60030b606085015260405194612eda86612891565b6dffffffffffffffffffffffffffff811686526dffffffffffffffffffffffffffff8160701c16602087015260e01c60408601528551600510156106525760c0860151955160061015610652575160405197909663ffffffff91612f3d8a61285a565b6001600160a01b0381168a5260a01c60208a015281811660408a015260201c16606088015260405197612f6f89612875565b8852602088015260408701526060860152608085015260a084015260c083015260e082015290565b612fb391503d805f833e612fab81836128ac565b810190612cda565b5f612dfc565b92919260ff821690612fec82827f00000000000000000000000000000000000000000000000000000000000000006136f7565b9260e086019563ffffffff6040885101511615801561316d575b61314b5761ffff60808601511661ffff60a087015116148015613158575b1561314b5760e00151602001516001600160601b03161561312d5750906130569160081b175f525f60205260405f2090565b926001600160a01b038454166130f15761308960039163ffffffff604064ffffffffff81870151169251015116906127fc565b9301549064ffffffffff8260281c168481116130e8575b5060c0015161ffff16151590816130d6575b50806130cc575b156130c45760019190565b600491505f90565b50814211156130b9565b6008915060ff9060781c16105f6130b2565b935060c06130a0565b505090600301549064ffffffffff821691824211908161311e575b50156131185760039190565b60029190565b60ff915060801c16155f61310c565b9092915063ffffffff604061314795965101511692614173565b9091565b505050505090505f905f90565b5064ffffffffff604086015116421015613024565b506002606086015161317e816127f2565b613187816127f2565b1415613006565b613197836127f2565b600383036131a457505050565b630701af2d60e51b5f5260045260ff166024526131c0816127f2565b60445260645ffd5b6131d1836127f2565b600283036131a457505050565b6131e7836127f2565b600183036131a457505050565b9590929491939561321581602060e06001600160601b039201510151161590565b6133755750604080519061322981836128ac565b6001825260208201601f1982013682378861324384612d63565b5261324e8787612bdc565b92701800000000000000000000000000000000835193602085019586528401526fffffffffffffffffffffffffffffffff198960801b1660508401526060830190519091905f5b81811061335f57505050906132b68160ff949303601f1981018352826128ac565b5190209416918561ffff60c06132ed86887f00000000000000000000000000000000000000000000000000000000000000006136f7565b0151165f905b806001831b1061334b575083149586613328575b50505050505015613316575090565b6374baa3c760e11b5f5260045260245ffd5b60029596509161333d94939161136593614530565b0154145f8080808581613307565b91505f1981146104355760010187916132f3565b8251845260209384019390920191600101613295565b6133a696506133a0949593925060ff9150602060406001600160601b0392015101511694169061406c565b906128cd565b60011c90565b5f51602061461e5f395f51905f525c6133d25760015f51602061461e5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b916040516133ee8161285a565b5f81525f60208201525f60408201526060613407612c61565b9101526134148284612d94565b916001600160a01b036040519461342a8661285a565b16845260208401526040830152606082015290565b3563ffffffff811681036103f25790565b91949360ff5f9660c01c168103611cae575f93929190845b81861061347757505050505050565b6134948661348e611c7982868a9b9d98999a612c3a565b87614235565b908462ffffff831614908115916134f2575b506134df5760381c60ff169160018301808411610435576001916134ce6134d4929588614294565b906127fc565b970194939291613468565b87631001fc8360e11b5f5260045260245ffd5b905060ff8260381c16105f6134a6565b6001600160a01b03168015613688573461367157811561366d576040516370a0823160e01b8152306004820152602081602481855afa908115611103575f9161363b575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f511481161561361c575b836040525f6060521561360a57826024816020936370a0823160e01b82523060048301525afa8015611103575f906135d6575b6135b59250612ae5565b908082036135c1575050565b6346da3a2760e01b5f5260045260245260445ffd5b506020823d602011613602575b816135f0602093836128ac565b810103126103f2576135b591516135ab565b3d91506135e3565b635274afe760e01b5f5260045260245ffd5b600181151661363257813b15153d151616613578565b833d5f823e3d90fd5b90506020813d602011613665575b81613656602093836128ac565b810103126103f257515f613546565b3d9150613649565b5050565b6346da3a2760e01b5f525f6004523460245260445ffd5b508034036136935750565b6346da3a2760e01b5f526004523460245260445ffd5b909291926136c784602060e06001600160601b039201510151161590565b156136e4576136db6136e293948284612fb9565b50916131de565b565b506339f8828760e11b5f5260045260245ffd5b60445f926001600160a01b03948460e060405161371381612875565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015260405190602082019260081b17825260026040820152604081526137616060826128ac565b5190206040519485938492631afeb18d60e11b8452600484015260036024840152165afa908115611103575f9161382b575b5061379d81612d70565b51906137a881612d63565b51916137c360ff8260c81c16926137be846127f2565b612d53565b5191604051936137d285612875565b84526001600160a01b038216602085015264ffffffffff8260a01c1660408501526137fc816127f2565b606084015261ffff8160d01c16608084015261ffff8160e01c1660a084015260f01c60c083015260e082015290565b61383f91503d805f833e612fab81836128ac565b5f613793565b82156138a85760206001600160a01b03807ff9952df0a62f532ebd491075d1562ba090d63d40f6f280fc28ae53e284db40ea931693845f526002835260405f208282165f52835260405f2061389b8782546127fc565b90556040519586521693a3565b505050565b906138b782612c4a565b6138c460405191826128ac565b82815280926138d5601f1991612c4a565b0190602036910137565b81156128ea570690565b60ff1660ff81146104355760010190565b9690959391979260ff6020606061390f612b60565b990151015160a81c169160a08a019061392d61ffff83511686612ae5565b811015613b2f5761ffff6139429251166127fc565b915b6001905b61ffff60808c01511687811015613b1c5781613963916138df565b918015613b14575b613aba575b5f9160608a01516001600160fe1b03821682036104355786858c8f8f95600f8b96819260021b1c1603613aaf576139a695613b38565b15613a7f57600f6139c061ffff60808e015116898b612c3a565b3560b41c1660028103613a6057506139e060ff5f5b1660408b01516127fc565b60408a015263ffffffff60208c01511663ffffffff811461043557613a1b60ff60c08e63ffffffff60018496011660208201520151166138e9565b168060c08d015260208a015114613a50575b61ffff60808c01511661ffff81146104355760010161ffff1660808c0152613948565b613a5b898c8c614457565b613a2d565b600103613a73576139e060ff60016139d5565b6139e060ff60026139d5565b505050935093509493505014613a925750565b6001600160401b03905116633fe18daf60e11b5f5260045260245ffd5b505050505050613a2d565b613b0a6001600160401b038c51168c613ae38461ffff608060ff606086015116940151166128e0565b917f0000000000000000000000000000000000000000000000000000000000000000614401565b60608a0152613970565b50811561396b565b505050505050945050506136e291614487565b50508291613944565b9390919295945f96602085019160c08501935b835115613ba6575b8651855190600f916103fc839260481c9160021b161c1603613b985760ff613b7d818751166138e9565b16808652845103613b4b57613b9387878a614457565b613b4b565b506001985050505050505050565b60a0860161ffff815116838114613bef57613bdb613be89261ffff613bd1611c7960ff95888b612c3a565b915116908c614235565b808a5260381c1689614294565b8452613b53565b505f9a50505050505050505050565b9293613c229194613c1d613c1560ff958888612fb9565b5087876131c8565b614090565b9216916001613c3d848460081b175f525f60205260405f2090565b015403613c48575050565b6370e3ed7d60e11b5f5260045260245260445ffd5b929060168114613ff357613c7090614515565b15613e5e578315613e4b576001600160a01b038351169262ffffff613caa6020830195865163ffffffff613ca38761343f565b16916145a9565b16916001600160a01b0382511692613cd78651946120f3836040870197885160181b9060201b1717614153565b9461ffff8660b01c16600182018092116104355703613e4b57613d04878387613d0994879b99989b613450565b6138ad565b955f9060ff60206060860151015160a81c16925f9563ffffffff611963199160901c1660030b12925b878710613d455750505050505050505090565b613d6a898963ffffffff613ca3611c798c6001600160a01b038d511695519489612c3a565b9060ff8260381c1691613d8c836001600160a01b038a51168d51885191614401565b8160481c91613da589613d9f878d614294565b966128cd565b908815613e305761ff006bffffffffffffffffffffff00620ff0006001945b60101b94600c1b169260a01c161617178d6001850160051b01908560051b8201935b848310613e06575050505050600191613dfe916127fc565b960195613d32565b6201000060209160f08660041b16600f8216178417855260041c9460041c92019201919092613de6565b61ff006bffffffffffffffffffffff00620ff0005f94613dc4565b631001fc8360e11b5f525f60045260245ffd5b929190613e6b90826145f8565b90926001600160a01b038351169160208401600f613e9282519560408801968751916142c8565b8760021b1c1693848403613fe057613eb9876001600160a01b038851168451845191614401565b958360021b936001600160fe1b0381161415948561043557613edc8798976138ad565b9960f05f98871c60041b16975b898110613efe57505050505050505050505090565b613f1681613f10611c79828787612c3a565b86614235565b908b60ff8360381c1614801590613fd0575b611cae5788613f586001600160a01b038751166120f38a518a519062ffffff88169160181b9060201b1717614153565b906104355761ffff8160b01c16905f19820191821161043557828f928b6001968f613fbc9563ffffffff611963199160901c1660030b125f14613fc357600f620ff0008a955b60101b95600c1b16938660081b9360481c901c161717171792612d80565b5201613ee9565b600f620ff0005f95613f9e565b508060ff8360a81c161415613f28565b83631001fc8360e11b5f5260045260245ffd5b5050915061402161400483836145f8565b926001600160a01b03815116906040602082015191015191614401565b906001600160fe1b03811681036104355760f0600f92604051946140466040876128ac565b600186526020368188013760101b9260021b1c60041b16171761406882612d63565b5290565b90600183018093116104355760181b9060201b17175f52600560205260405f205490565b906040519060208201926001600160fb1b0382116103f25782602091612c349360051b8091873781010301601f1981018352826128ac565b908151915f5b600184116140e657506140e2919250612d63565b5190565b5f5b8481106141075750805f52602052600160405f20930160011c926140ce565b8061411460029285612d80565b51600182018781101561414b5761412b9086612d80565b51905b5f5260205260405f206141448260011c86612d80565b52016140e8565b50839061412e565b604051602081019182526006604082015260408152612c346060826128ac565b9060ff9094939294169060081b175f52600160205264ffffffffff60405f205460a01c16806141cd575060c06141b761ffff9264ffffffffff6040870151166127fc565b930151161515806130cc57156130c45760019190565b92505060039190565b5f9060446001600160a01b03936040519485938492631afeb18d60e11b8452600484015260016024840152165afa8015611103576140e2915f9161421b575b50612d63565b61422f91503d805f833e612fab81836128ac565b5f614215565b92919061425a906001600160a01b038551169063ffffffff60208701519116916145a9565b9260ff8460401c16600981101561233e576004149081159161427f575b50611cae5750565b60409150015160ff8460301c1614155f614277565b612a59916142c26060830151916142bd60406020855195015195015160ff8560901c16906128cd565b6127fc565b916145d3565b90612a599260405190602082019260081b178252600a6040820152604081526142f26060826128ac565b519020906141d6565b609081901c60ff1691820260989190911c61ffff1603908082101561431e575090565b905090565b8147106143845760405190602082018281106001600160401b03821117610a16575f936001600160a01b03859493858095819560405252165af11561436457565b3d15614375576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b6060810151906142bd6143cd6040602085519501519301516143bd81866142fb565b92839160ff8760901c16906128cd565b5f198101908111610435575f19820191821161043557612a59936143fb6134ce9360ff8660a81c16906128cd565b936145d3565b614435916003936040519060208201928688049160081b9060101b17178252846040820152604081526142f26060826128ac565b910690816050029160508304036104355769ffffffffffffffffffff911c1690565b916144629192614487565b60a0810190600161ffff8351160161ffff8111610435575f60c061ffff930152169052565b9060408101915f8351938160208501525282156138a85761ffff6144ed6144c762ffffff604060208601519501519551168560181b8560201b1717614153565b7f00000000000000000000000000000000000000000000000000000000000000006141d6565b60b01c169160181b9060201b17175f52600560205261451160405f209182546127fc565b9055565b601681101561452a576001600b819206161490565b60161090565b93929391909182851c6145a1579391905f925b8084106145505750505050565b9091929460018085881c16145f146145845761456d868385612c3a565b355f52602052600160405f205b9501929190614543565b61458f868385612c3a565b35905f52602052600160405f2061457a565b505f93505050565b90612a599260405190602082019260201b17825260046040820152604081526142f26060826128ac565b9091600161ffff60ff9460981c169101145f146145f15760b01c1690565b60a81c1690565b60ff60206060612a59939594950151015160a81c1661461781856128e0565b936138df56fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00'
