// Generated from src/Campaigns.sol by scripts/generate.ts. Do not edit.
/** ABI of Campaigns. */
export const campaignsAbi = [
  {
    "type": "function",
    "name": "attachNotes",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "notes",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "campaignCount",
    "inputs": [],
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
    "name": "cancelCampaign",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimEarnings",
    "inputs": [
      {
        "name": "requests",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.ClaimRequest[]",
        "components": [
          {
            "name": "campaignId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "seats",
            "type": "uint32[]",
            "internalType": "uint32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paid",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "closeEpoch",
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
    "name": "createCampaign",
    "inputs": [
      {
        "name": "spec",
        "type": "tuple",
        "internalType": "struct ICampaigns.CampaignSpec",
        "components": [
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "batchSize",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "seatsPerBatch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "epochBatches",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "itemCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "p1Bps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "workWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "openWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "judgeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "closesAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "unitPrice",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "bond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "itemsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "manifestHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "epochs",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.EpochSpec[]",
        "components": [
          {
            "name": "key",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "goldRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "drawSeats",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      },
      {
        "name": "batches",
        "type": "uint32[]",
        "internalType": "uint32[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "expireSeat",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "extsload",
    "inputs": [
      {
        "name": "slot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "count",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "words",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "fundingOf",
    "inputs": [
      {
        "name": "spec",
        "type": "tuple",
        "internalType": "struct ICampaigns.CampaignSpec",
        "components": [
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "batchSize",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "seatsPerBatch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "epochBatches",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "itemCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "p1Bps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "workWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "openWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "judgeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "closesAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "unitPrice",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "bond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "itemsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "manifestHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "lapseEpoch",
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
    "name": "leaveCampaign",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "openEpoch",
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
        "name": "scalar",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "gold",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.GoldLeaf[]",
        "components": [
          {
            "name": "batch",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "answers",
            "type": "uint80",
            "internalType": "uint80"
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
    "name": "openSeats",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "openings",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.Opening[]",
        "components": [
          {
            "name": "seat",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "body",
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
    "name": "reclaimSeats",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
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
    "name": "releaseSeat",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requestSeat",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "referrer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "submitContribution",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "keyX",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "body",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "next",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "referrer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "nextSeat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "withdrawCredit",
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
    "type": "function",
    "name": "withdrawRefund",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "CampaignCanceled",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CampaignCreated",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "requester",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "spec",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ICampaigns.CampaignSpec",
        "components": [
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "batchSize",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "seatsPerBatch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "epochBatches",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "itemCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "p1Bps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "workWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "openWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "judgeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "closesAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "unitPrice",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "bond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "itemsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "manifestHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "epochs",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct ICampaigns.EpochSpec[]",
        "components": [
          {
            "name": "key",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "goldRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "rightWeight",
        "type": "int32",
        "indexed": false,
        "internalType": "int32"
      },
      {
        "name": "wrongWeight",
        "type": "int32",
        "indexed": false,
        "internalType": "int32"
      },
      {
        "name": "funding",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContributionSubmitted",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "keyX",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "body",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
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
    "name": "EarningsClaimed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "referrer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "referrerAmount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochClosed",
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
        "name": "submitted",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      },
      {
        "name": "openBy",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochJudged",
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochLapsed",
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
        "name": "bonusPerSeat",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochOpened",
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
        "name": "scalar",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "gold",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct ICampaigns.GoldLeaf[]",
        "components": [
          {
            "name": "batch",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "answers",
            "type": "uint80",
            "internalType": "uint80"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "judgedAt",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NotesAttached",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "notes",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RefundWithdrawn",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "requester",
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
    "name": "SeatDrawDelayed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatDrawn",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "batch",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatOpened",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "labels",
        "type": "uint80",
        "indexed": false,
        "internalType": "uint80"
      },
      {
        "name": "goldSeen",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "goldRight",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatReclaimed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
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
    "name": "SeatReopened",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "expired",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "fee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatRequested",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "referrer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatVoided",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "reason",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum ICampaigns.VoidReason"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "StakeLocked",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "account",
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
    "name": "StakeReturned",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "account",
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
    "name": "CampaignClosed",
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
    "name": "ContributionAccepted",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionRefused",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "score",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "goldSeen",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotFull",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "held",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotJudged",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "judgedAt",
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
    "name": "FalseOpening",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
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
    "name": "InvalidSpec",
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
    "name": "LabelOutOfRange",
    "inputs": [
      {
        "name": "batch",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "item",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoBatchLeft",
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
    "name": "NotSeatHolder",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotesTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
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
    "name": "OpenWindowOver",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "openBy",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OpenWindowRunning",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "openBy",
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
    "name": "SeatAlreadyHeld",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatExpired",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "expiredAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatNotDrawn",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatNotExpired",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "expiresAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownCampaign",
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
    "name": "UnknownEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBatch",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "drawn",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "given",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongEpochKey",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "expected",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "derived",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongEpochState",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum ICampaigns.EpochState"
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
    "name": "WrongGold",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSeatState",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum ICampaigns.SeatState"
      }
    ]
  }
] as const

/** Creation code of Campaigns. */
export const campaignsBytecode =
  '0x60808060405234601557615cc3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806312c1690614612ba95780631c83b0c814612a8057806320977bf71461201457806328f49ceb14611f5057806335fd631a14611eca57806345455d0714611d3d57806345598b4a14611cbf57806352638b4814611bcb5780635c5d91a014611a625780635d5be76714611a175780636c8cc9d91461197d5780637274e30d146119615780638de330ee146113ae5780638f9f860a14610f5357806392e4ae3e14610d825780639d15349514610c8d578063a5b2b30614610ae5578063ac9650d814610982578063c17ed41614610755578063e743c90f1461046a5763eddd2f1f14610100575f80fd5b346104665760403660031901126104665760043561011c612f00565b90610126816131fb565b60ff83169261013684838561498e565b91600183019160ff835460c81c16906005821015610452578161043b57505061015f908461322b565b9162ffffff8360181c1662ffffff841681106104175750835f5260016020528260405f2055548060f01c906101948685615654565b9060ff8560881c1682026101a7866151a3565b61040c577e010001000100010001000100010001000100010001000100010001000100017d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8360041c167d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8416017eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff808260081c169116010260f01c8481116103eb57508361025091612f7f565b5f91875f526001602052600160405f20015493885f526001602052600260405f20015460a01c9161ffff8960981c168260ff8b60901c168d020114610362575b5050908361271061ffff6102b16102c09560ff6102c69960a81c1690613163565b9260b81c168202040190613163565b90612f72565b9281610341575050805460ff60c81b1916600160ca1b1790555f828152600160205260409020600301546103109161030a9160601c6001600160601b031690612f72565b82614a31565b7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa604080515f81525f6020820152a3005b61036095925061035662ffffff929486614a31565b60c81c16926151c0565b005b92919350935f1985019485116103d75761271061ffff6102b16103c96103a76103a08d60ff600f6102c09b6102c69e60021b1c169160881c16612f7f565b8097612f7f565b956103b860ff8760b01c168a613163565b85858860b81c168202040190613163565b969495505050819550610290565b634e487b7160e01b5f52601160045260245ffd5b6103f6858a92612f7f565b906397a3d1c560e01b5f5260045260245260445ffd5b6103f6848992612f7f565b600181018091116103d75763ffffffff9063ee867a5560e01b5f521660045260245ffd5b63b37b349d60e01b5f5261044f92506149c4565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b346104665760c036600319011261046657600435610486612ec8565b90608435906064359060443583151584036104665760a435906001600160a01b0382168203610466575f946104c36104bd856131fb565b8561322b565b91338560a01b175f52600560205260405f2054926104e2848a886133f9565b916104f360ff8460401c168b614a96565b60ff8360301c169764ffffffffff8460701c16938442039462ffffff8560b01c169081871161073857505060ff8160381c1660ff8560901c168b02018260d01c908064ff000000008460101c161764ffffffffff8316036107125750507fe4f089c9fa4e0d2a5c9894227394e752fbfbc2bc9e055b6a2465168eb532376160406901000000000000000000959460209e9463ffffffff8d95835f526020839052680300000000000000006001600160401b03865f2060481c68ffffffffffffffffff199060481b169216171796169560208688911b175f52602060049052835f205582519182528f820152a3019062ffffff8260601c16601081105f146107045760015b816106de5750505b60601b906effffff00000000000000000000000019161794808560081b17805f5260028952600160f01b60405f205401905f52600289528060405f205560f01c9061064a8188615654565b60ff8860881c160282146106c3575b5050806106b4575b806106a3575b610687575b50505f526001835260405f205563ffffffff60405191168152f35b909193506106959284614771565b62ffffff811691848061066c565b506106af8185856145ec565b610667565b506106be846145af565b610661565b6106d79162ffffff8860c81c1691876151c0565b8780610659565b9091828111156106ef5750016105ff565b82116106fc575b506105ff565b9003896106f6565b620fffff8360641c166105f7565b63ffffffff92508290818f6332e4305360e21b5f5216600452166024521660445260645ffd5b63ffffffff8e636cd4b33760e11b5f52166004520160245260445ffd5b34610466576040366003190112610466576004356024356001600160401b03811161046657366023820112156104665780600401356001600160401b03811161046657602482019160243691606084020101116104665791906107b7826131fb565b5f838152600160208190526040918290209081015491519195929492906003016107e083612f8c565b546001600160601b03811683526001600160601b038160601c1660208401528060c01c60030b604084015260e01d60030b60608301525f19935f955f5f948660201b925b858710610836576103608a8a8a614cf2565b9091929394959861085061084b8b89896131eb565b61307c565b63ffffffff811686175f52600460205260405f20549060ff8260401c16600981101580610452576003821180610975575b61096857610452576003810361095557508c8c60ff8460301c168d81036108ee575b50896108e094600196948a8f948f968b60406108d38f948b60206108cb836108db9f8e6131eb565b01359a6131eb565b013597614d72565b613060565b995b01959493929190610824565b9c915050610902929391949596508a614cf2565b5f9189808a60081b1790815f52600260205260ff600160405f20015460c81c16906005821015610452576002820361043b5750505f908152600260208190526040909120015494939291908c8c896108a3565b634cd6cd5d60e01b5f5261044f91613025565b50505050986001906108e2565b50505f6007821415610881565b34610466576020366003190112610466576004356001600160401b038111610466576109b2903690600401612f1e565b6020916040516109c28482612fa7565b5f815283810190601f1985013683376109da84612fc8565b926109e86040519485612fa7565b848452601f196109f786612fc8565b01865f5b828110610ad6575050505f5b85811015610a7957600190610a5d610a57610a278360051b8601866131b9565b91908b89846040519586948486013783018281015f81528b519283915e01015f815203601f198101835282612fa7565b30614c6a565b610a678288613011565b52610a728187613011565b5001610a07565b604080518881528651818a018190525f92600582901b8301810191898c01918c9085015b828710610aaa5785850386f35b909192938280610ac6600193603f198a82030186528851612f4e565b9601920196019592919092610a9d565b606087820183015281016109fb565b34610466576040366003190112610466576004356024356001600160401b03811161046657610b18903690600401612f1e565b905f91610b24846131fb565b91845f526001602052600160405f200154855f526001602052600260405f20015460a01c5f918760201b9560ff8160901c1661ffff8360b81c16945b878110610b7c5760208a610b74818e614a31565b604051908152f35b610b87818989613153565b610b909061307c565b63ffffffff1689175f52600460205260405f20548b81610bb1848c8c613153565b610bba9061307c565b610bc392614ae0565b6806000000000000000068ff000000000000000019821617610be6838b8b613153565b610bef9061307c565b63ffffffff168b175f52600460205260405f2055828160381c60ff169160301c60ff160201610c1f908486614c45565b610c299086613163565b868102612710900401998a610c3d91612f72565b998b610c4a838b8b613153565b610c539061307c565b63ffffffff169160405190815260207fc5355652d585b4cb656e503908d5f554ec11dbd1a11b00dab98c86670c8c68a891a3600101610b60565b3461046657602036600319011261046657600435610ca9613454565b610cb2816131fb565b50610cbc8161495b565b805f526001602052600460405f2001906001600160701b03825460701c16908115610d7357826dffffffffffffffffffffffffffff60701b1960209454169055604051828152817f6909eb935886ad8c734c29844350c36b0260f7006ff58559a3c286a9e7c8d878853393a35f5260018252610d48816001600160a01b03600260405f2001541661453c565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b630686827b60e51b5f5260045ffd5b3461046657604036600319011261046657600435610d9e612ec8565b90610db1610dab826131fb565b8261322b565b63ffffffff831692838360201b1790815f526004602052610dde60405f20549160ff8360401c1690614a96565b610dfb64ffffffffff8260701c1662ffffff8560b01c1690612f72565b80421115610f3d5750916040917f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb293855f526001602052835f209260ff8260301c1692838860081b175f526002602052855f20805460016103fc8660361c161b900390556807000000000000000060ff60401b19841617905f526004602052855f205565ffffffffffff19019160ff8360781c16115f14610f375760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081610ed7575b50815190600182526020820152a3005b6004610f319101610efe6001600160701b0384166001600160701b03835460701c16614a11565b6dffffffffffffffffffffffffffff60701b196dffffffffffffffffffffffffffff60701b83549260701b169116179055565b85610ec7565b50610ead565b85633ff6bf6d60e11b5f5260045260245260445ffd5b3461046657608036600319011261046657600435610f6f612f00565b906044356064356001600160401b03811161046657366023820112156104665780600401356001600160401b038111610466573660248260071b8401011161046657610fba846131fb565b9060ff861695610fcb87848861498e565b9260018401938454610fe360ff8260c81c16856149dc565b64ffffffffff8160a01c16804211611398575070014551231950b75fc4402da1732fc9bebe198810156113885760205f6080604051828152601b848201527f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798604082015270014551231950b75fc4402da1732fc9bebe197f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817988d09606082015282805260015afa1561137d576001600160a01b03805f51925b16911690808203611364575050600201918254916110b98a82615654565b9283861490811591611317575b50611304579087939291895f526001602052600160405f2001549160ff8260901c168c02915f915f5b86811061124b5750505050505050865f52600160205261116664ffffffffff611122600160405f20015460d81c42612f72565b86547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16911660a081901b64ffffffffff60a01b1691909117600160c91b17909555565b55845f52600160205261118c6001600160601b03600360405f20015460601c1686614a31565b80604051946060860190865260606020870152526024608085019301905f905b8082106111e5575050509180917f2e293db9daa43d527bf851184758481563012c1204d510eb968b1e36e6b64d0f9360408301520390a3005b90919363ffffffff6111f686612edb565b168152602085013562ffffff811680910361046657602082015260408501359069ffffffffffffffffffff821680920361046657608081600193604083940152606088013560608201520195019201906111ac565b90919293949596975060038106936112638287612f72565b8a8310156112f057611281908460248f8660071b0101918a88615887565b9085605002916050830487036103d7576002921b17941480156112dd575b6112b5575b600101908b979695949392916110ef565b928d8d600386049160081b9060101b17175f52600360205260405f205560015f9390506112a4565b50600181018082116103d757871461129f565b634e487b7160e01b5f52603260045260245ffd5b8963d48581ed60e01b5f5260045260245ffd5b905061132286612fdf565b6040515f5b88811061134157505060208760051b91012014158b6110c6565b80608060248d60019460071b010184376080832082820160051b85015201611327565b8a630295391360e31b5f5260045260245260445260645ffd5b6040513d5f823e3d90fd5b6001600160a01b03805f9261109b565b8a63b6101f4360e01b5f5260045260245260445ffd5b34610466576020366003190112610466576004356001600160401b038111610466576113de903690600401612f1e565b6113e6613454565b5f905f905b808210611420576020835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b909161142d838386613131565b359061143a848487613131565b602081013590601e19813603018212156104665701906001600160401b0382351161046657813560051b3603602083011361046657825f52600160205260405f206040519361018085018581106001600160401b0382111761194d579085916040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301526114ee816131fb565b60018401546002850154916001600160a01b0383168552338460a01b175f52600560205262ffffff60405f20541660208601525f1960408601525f5b8835811061167e5750505050600492916115439161577a565b61154c856157aa565b01926001600160701b036115888161157e61157261012086015161014087015190612f72565b61016086015190612f72565b16828754166149f1565b166001600160701b03198554161784556115f46115c06001600160701b03610160840151166001600160701b03875460701c16614a11565b85546dffffffffffffffffffffffffffff60701b191660709190911b6dffffffffffffffffffffffffffff60701b16178555565b63ffffffff84549335168360e01c019063ffffffff82116103d75760019461165c947bffffffffffffffffffffffffffffffffffffffffffffffffffffffff6101209463ffffffff60e01b9060e01b1691161790558181015180611664575b50015190612f72565b9201906113eb565b611678906001600160a01b0383511661453c565b88611653565b90919293945061169661084b828a3560208c01613153565b9063ffffffff82168660201b175f52600460205260405f20549160208b0151801590811561193d575b5061192057600960ff8460401c1610158061045257600360ff8560401c1614158061190d575b6118f25760408c015160ff8560301c16036118db575b60808c01511590816118c4575b506118a85760608b015160401c6001600160401b0316603884901c60ff161c60011661188b5760608b015160ff8460381c166040016040116103d757838c606061179493600160ff819960381c166040011b1791015262ffffff8160181c168d60c0810151820361183b575b505060ff8160381c169060ff808860901c169160301c1602018587614c45565b8660a01c0261271061ffff8760b81c168202048c610100829360a08301510192836101208401510161012084015281830151019101528c60c081015115611833575b60e06001600160a01b03910151169063ffffffff60405194168452602084015260408301526060820152867f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e910994560803393a30190889493929161152a565b5f92506117d6565b60c08161184884936157aa565b01528061186857508c60e06001600160a01b035f5b169101525f8d611774565b8960181b175f5260076020528c60e06001600160a01b038060405f20541661185d565b634cd6cd5d60e01b5f5263ffffffff16600452600560245260445ffd5b634cd6cd5d60e01b5f5261044f90604084901c60ff1690613025565b905061045257600460ff8460401c1614158f611708565b6118ed8c60ff8660301c16848b615b62565b6116fb565b634cd6cd5d60e01b5f5261044f604085901c60ff1683613025565b50505f600460ff8560401c1614156116e5565b63ffffffff906371bd3baf60e01b5f52166004523360245260445ffd5b905062ffffff841614158f6116bf565b634e487b7160e01b5f52604160045260245ffd5b34610466575f3660031901126104665760205f54604051908152f35b34610466576020366003190112610466576004356001600160a01b03811690818103610466576119ab613454565b335f52600960205260405f20825f5260205260405f2054908115610d735781610d4891602094335f526009865260405f20815f5286525f60408120556040518381527f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26873392a361453c565b34610466576020366003190112610466576004356001600160401b038111610466576102408160040191600319903603011261046657610b7481611a5c6020936134af565b916141ec565b3461046657604036600319011261046657600435611a7e612ec8565b907f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb26040611ab4611aae846131fb565b8461322b565b93338460a01b175f526005602052611ad0825f205482866133f9565b94611ae060ff87851c1683614a96565b845f52600160205263ffffffff835f2092169560ff8160301c1691828760081b175f526002602052845f20805460016103fc8560361c161b900390556807000000000000000060ff60401b19831617888860201b175f526004602052855f205565ffffffffffff19019160ff8360781c16115f14611bc55760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081611b98575b508151905f82526020820152a3005b6004611bbf9101610efe6001600160701b0384166001600160701b03835460701c16614a11565b85611b89565b50611b6f565b3461046657604036600319011261046657600435611be7612f00565b90611bf1816131fb565b9164ffffffffff6001611c0960ff841680968661498e565b0191611c1e83549160ff8360c81c16906149dc565b60a01c1680421115611ca957506020611ca07fd826968a2b5a6f08bea5198f6866c51b483a8f7db95d350b06d56e65bb4e3e2892600360c81b60ff60c81b19825416178155845f526001835261ffff6001600160601b03600360405f20015460601c16915460e01c1690611c9b611c958383613109565b87614a31565b613127565b604051908152a3005b83630177a29360e01b5f5260045260245260445ffd5b3461046657602036600319011261046657600435611cdc816131fb565b611ce58261495b565b600160801b8116611d2a57600160801b90825f5260016020521760405f20557f1925581c2be6a6ef3cd786635d86c841eb4bbdb051dce32356a44c457d0349985f80a2005b50632f37599d60e11b5f5260045260245ffd5b6040366003190112610466576004356024356001600160a01b038116810361046657611d67613454565b611d79611d73836131fb565b8361322b565b90338360a01b175f52600560205260405f205492611d978482614499565b9490611eaf57611da6846145af565b15611d2a57815f52600160205260405f209362ffffff821615611e96575b611dcf8282856145ec565b15611e8357611e0b611e17946001600160a01b0393600293611e0060209a6001600160601b0360038c015416612f7f565b9687611e4757614771565b948581550154166142f2565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d62ffffff60405191168152f35b9166010000000000001791604051888152817f6d05e0b8421b50299773e7e996a3c3b093e33b0a4ea79042670118348c9e81808d3393a3614771565b63060bcd4560e21b5f523360045260245ffd5b905062ffffff8116600181018091116103d75790611dc4565b62ffffff9060181c16631c0d38f360e11b5f5260045260245ffd5b3461046657604036600319011261046657600435602435611eea81612fdf565b915f5b828110611f3957836040518091602082016020835281518091526020604084019201905f5b818110611f20575050500390f35b8251845285945060209384019390920191600101611f12565b8060019183015460208260051b8701015201611eed565b3461046657602036600319011261046657600435611f6c613454565b611f78610dab826131fb565b815f52600160205260405f2055338160a01b1790815f52600560205260405f205490611fa48282614499565b9290611eaf578215610d73576020935f52600584526601000000000000191660405f2055604051828152817f0d736493ece6b7d52e34dd028d3d9d0aa75de37339f3da6b3514e70e231ed2a5853393a35f5260018252610d48816001600160a01b03600260405f2001541661453c565b6040366003190112610466576001600160401b03600435116104665761024060043536036003190112610466576024356001600160401b0381116104665736602382011215610466576001600160401b0381600401351161046657366024826004013560061b830101116104665761208a613454565b6120986004356004016134af565b91600260ff6120ab60043560040161306e565b16101580612a60575b6120bd906135f8565b6120dc6103e861ffff6120d460a46004350161309f565b16111561369a565b6120ea60043560040161306e565b61ffff60ff6120fd60c46004350161309f565b9216911661271081109081612a2d575b506121189150613740565b63ffffffff61212b60e46004350161307c565b16151580612a08575b61213d906137da565b63ffffffff6121516101046004350161307c565b161515806129e2575b6121639061387e565b63ffffffff6121776101246004350161307c565b161515806129bc575b61218990613922565b6121986101446004350161308d565b64ffffffffff429116118061298d575b6121b1906139c8565b6001600160a01b036121c8610164600435016130ae565b16158015612970575b6121da90613a68565b6121fc6001600160601b036121f4610184600435016130c2565b161515613b02565b61220e6101e460043501351515613ba4565b61222061020460043501351515613c46565b61224461020061223b610224600435016004356004016131b9565b90501115613cee565b61225383826004013514613d84565b61226383836004356004016141ec565b926122776001600160701b03851115613b02565b6122815f54613060565b92835f55835f52600160205260405f20906122a060446004350161306e565b6122ae60646004350161306e565b6122bc60e46004350161307c565b906122cc6101046004350161307c565b926001600160e01b03196122e56004356101440161308d565b60e01b169363ffffffff60c81b9060c81b169263ffffffff60b01b9060b01b16918760a81b9171ff000000000000000000000000000000000072ff0000000000000000000000000000000000008860981b9360901b169160881b16171717171717825561235660043560040161306e565b9061237461236860246004350161306e565b916004356004016142b8565b61238260a46004350161309f565b9161239160c46004350161309f565b936123a16101246004350161307c565b63ffffffff60d81b9060d81b169461ffff60c81b9060c81b169361ffff60b81b9060b81b169260b01b9160ff60a81b9060a81b169060ff60a01b9060a01b163317171717171760018201556123fb610164600435016130ae565b61240a610184600435016130c2565b6040519160408301908382106001600160401b0383111761194d576040919091526001600160a01b03168083526001600160601b03821660209093019290925260a01b73ffffffffffffffffffffffffffffffffffffffff1916176002820155612477600480350161306e565b9161248660c46004350161309f565b9261249860ff821661ffff8616613163565b60ff8216600a019081600a116103d757816103e802916103e88304036103d75761ffff916124c591615591565b94166127100361271081116103d7576124e29060ff831690613163565b60ff82166009029160ff600984049116036103d75760091982019182116103d7576103e88281020482036103d75761251e916103e80290615591565b9161252e6101a4600435016130c2565b61253d6101c4600435016130c2565b9060405161254a81612f8c565b6001600160601b039182168082529183166020820152600387810b604083015286810b60609283015263ffffffff60c01b60c089901b169390911b77ffffffffffffffffffffffff000000000000000000000000169091179190911760e085901b6001600160e01b0319161790820155600480820180546dffffffffffffffffffffffffffff19166001600160701b038a16179055356101e4810135600583015561020401356006909101555f5b8181106128b15750506040519160a0835260ff612619600435600401612f10565b1660a084015260ff61262f602460043501612f10565b1660c084015260ff612645604460043501612f10565b1660e084015260ff61265b606460043501612f10565b1661010084015263ffffffff612675608460043501612edb565b1661012084015261ffff61268d60a4600435016130e6565b1661014084015261ffff6126a560c4600435016130e6565b1661016084015263ffffffff6126bf60e460043501612edb565b1661018084015263ffffffff6126da61010460043501612edb565b166101a084015263ffffffff6126f561012460043501612edb565b166101c0840152610144600435013564ffffffffff8116809103610466576101e08401526001600160a01b0361273061016460043501612eec565b166102008401526001600160601b0361274e610184600435016130f5565b166102208401526001600160601b0361276c6101a4600435016130f5565b166102408401526001600160601b0361278a6101c4600435016130f5565b166102608401526004356101e48101356102808501526102048101356102a0850152610224810135903603602219018112156104665760043501602460048201359101906001600160401b03811161046657803603821361046657602091612800916102406102c08801526102e0870191613040565b8481038286015285600401358152019360248101905f5b8160040135811061287f57602088610d488b8a837f8ca1ce18edc615d32b9a608e3a5b9e7a9b0c8a752032715795742d33a0046e5a8c8c8c60030b604083015260030b60608201528460808201528033940390a361287a610164600435016130ae565b6142f2565b9091956040806001926001600160a01b036128998b612eec565b16815260208a81013590820152019701929101612817565b806128e16001600160a01b036128d96128d46001958a6004013560248c016130d6565b6130ae565b161515613e20565b61290160206128f883896004013560248b016130d6565b01351515613eb6565b6129166128d482886004013560248a016130d6565b818860081b1790815f5260026020526001600160a01b038460405f200191166001600160a01b0319825416179055602061295883896004013560248b016130d6565b0135905f526002602052600260405f200155016125f8565b506121da612983610164600435016130ae565b3b151590506121d1565b5061299d6101446004350161308d565b6301e2850042018042116103d75764ffffffffff9190911611156121a8565b5061218962ed4e0063ffffffff6129d86101246004350161307c565b1611159050612180565b5061216362ed4e0063ffffffff6129fe6101046004350161307c565b161115905061215a565b5061213d62ed4e0063ffffffff612a2360e46004350161307c565b1611159050612134565b612a3991508290613163565b90600a0180600a116103d757806103e802906103e88204036103d75761211891118561210d565b506120bd600f60ff612a7660043560040161306e565b16111590506120b4565b3461046657606036600319011261046657600435612a9c612ec8565b90604435916001600160401b0383116104665736602384011215610466578260040135926001600160401b038411610466573660248583010111610466576110008411612b9057612aec836131fb565b50338360a01b175f52600560205260ff612b0b60405f205484866133f9565b60401c16600981101561045257600281141580612b85575b612b7157507fc64509993f016be7f191c69db0b5bd7053bc6f20c84a17b57fe999007cb7fa2991612b6c63ffffffff926040519384936020855216966024602085019201613040565b0390a3005b634cd6cd5d60e01b5f5261044f9083613025565b506003811415612b23565b83630d9751eb60e01b5f5260045261100060245260445ffd5b3461046657604036600319011261046657600435612bc6816131fb565b62ffffff8160181c169160018301918284116103d7575f9350602082901b9083906024355b62ffffff821686111580612e86575b15612e7a5780156103d7575f190194808417805f52600460205260405f20548060481c9864ffffffffff8a1660018101908181116103d75781431115612e695761010143919091035f19011015612e4057405b801580612e13575b15612ce757505090612ce1929168ffffffffffffffffff69ffffffffff000000000076ffffffffffffffffffffffffffffffffffff000000000060019c161664ffffffffff43161760481b911617905f52600460205260405f205563ffffffff8116867f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3613060565b94612beb565b925080959894979699505f14612df75750505050505b5f5260016020528060405f205562ffffff8160181c16600181018091116103d75782612d2891612f7f565b90612d3282612fdf565b92612d3c83612fdf565b945f5b848110612d7457612d6286612d7089604051938493604085526040850190612e8f565b908382036020850152612e8f565b0390f35b80612d8160019285612f72565b83175f52600460205260405f205463ffffffff612d9e8387612f72565b16612da9838a613011565b5260ff8160381c1660ff81145f14612ddc57505063ffffffff5b63ffffffff612dd2838b613011565b9116905201612d3f565b63ffffffff9160ff808960901c169160301c16020116612dc3565b90612e0d91838798612ce195969a979b98615272565b91613060565b508182612c555750612e3864ffffffffff8460701c1662ffffff8860b01c1690612f72565b421115612c55565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612c4d565b505050505050929194509250612cfd565b50929194509250612cfd565b50801515612bfa565b90602080835192838152019201905f5b818110612eac5750505090565b825163ffffffff16845260209384019390920191600101612e9f565b6024359063ffffffff8216820361046657565b359063ffffffff8216820361046657565b35906001600160a01b038216820361046657565b6024359060ff8216820361046657565b359060ff8216820361046657565b9181601f84011215610466578235916001600160401b038311610466576020808501948460051b01011161046657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919082018092116103d757565b919082039182116103d757565b608081019081106001600160401b0382111761194d57604052565b90601f801991011681019081106001600160401b0382111761194d57604052565b6001600160401b03811161194d5760051b60200190565b90612fe982612fc8565b612ff66040519182612fa7565b8281528092613007601f1991612fc8565b0190602036910137565b80518210156112f05760209160051b010190565b63ffffffff1660045260449190600981101561045257602452565b908060209392818452848401375f828201840152601f01601f1916010190565b5f1981146103d75760010190565b3560ff811681036104665790565b3563ffffffff811681036104665790565b3564ffffffffff811681036104665790565b3561ffff811681036104665790565b356001600160a01b03811681036104665790565b356001600160601b03811681036104665790565b91908110156112f05760061b0190565b359061ffff8216820361046657565b35906001600160601b038216820361046657565b8115613113570690565b634e487b7160e01b5f52601260045260245ffd5b8115613113570490565b91908110156112f05760051b81013590603e1981360301821215610466570190565b91908110156112f05760051b0190565b818102929181159184041417156103d757565b6001600160401b03811161194d57601f01601f191660200190565b9061319b82613176565b6131a86040519182612fa7565b8281528092613007601f1991613176565b903590601e198136030182121561046657018035906001600160401b0382116104665760200191813603831361046657565b91908110156112f0576060020190565b90815f52600160205260405f20549160ff8360881c16156132195750565b6312a1ae2760e11b5f5260045260245ffd5b9190916004915f9362ffffff8160181c16600181018091116103d7578360201b945b62ffffff8316821115806133f0575b156133e65780156103d7575f190190808617805f52600460205260405f20548060481c9864ffffffffff8a1660018101908181116103d757814311156133d75761010143919091035f190110156133ae57405b801580613381575b1561334957505090613343929168ffffffffffffffffff69ffffffffff000000000076ffffffffffffffffffffffffffffffffffff000000000060019c161664ffffffffff43161760481b911617905f52600460205260405f205563ffffffff8116867f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3613060565b9061324d565b9250809795989699509392935f14613365575050505050505090565b9061337b918486989a9799613343959697615272565b92613060565b5081826132b757506133a664ffffffffff8460701c1662ffffff8960b01c1690612f72565b4211156132b7565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa506020516132af565b50505050505050925092505090565b5050925092505090565b5080151561325c565b9063ffffffff9093929316809160201b175f52600460205262ffffff60405f205493168015908115613444575b5061342e5750565b6371bd3baf60e01b5f526004523360245260445ffd5b905062ffffff841614155f613426565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6134a05760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b906020820160ff6134bf8261306e565b161515806135dd575b6134d190613f56565b6134f36040840160ff6134e38261306e565b16151590816135c5575b50613ff8565b61353b63ffffffff6135286080606087019660ff6135108961306e565b161515806135aa575b613522906140a2565b0161307c565b1660ff6135348461306e565b1690612f72565b5f1981019081116103d75760ff61355461355b9361306e565b1690613127565b9161357160ff61356a8361306e565b1684612f72565b5f1981019081116103d75760ff61355461358a9361306e565b908215158061359f575b61359d9061414a565b565b506040821115613594565b50613522603c60ff6135bb8b61306e565b1611159050613519565b600f91506135d460ff9161306e565b1611155f6134ed565b506134d1601460ff6135ee8461306e565b16111590506134c8565b61359d575f5b6001600160fd1b03811681036103d75766636c617373657360c81b600382901b1b156136325761362d90613060565b6135fe565b61363b81613191565b905f5b81811061366b576040516357b234a760e11b815260206004820152806136676024820186612f4e565b0390fd5b60208110156112f05782518110156112f05760019066636c617373657360c81b811a848201602001530161363e565b61359d575f5b6001600160fd1b03811681036103d7576a726566657272657242707360a81b600382901b1b156136d8576136d390613060565b6136a0565b6136e181613191565b905f5b81811061370d576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906a726566657272657242707360a81b811a84820160200153016136e4565b61359d575f5b6001600160fd1b03811681036103d75764703142707360d81b600382901b1b156137785761377390613060565b613746565b61378181613191565b905f5b8181106137ad576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f05760019064703142707360d81b811a8482016020015301613784565b61359d575f5b6001600160fd1b03811681036103d75769776f726b57696e646f7760b01b600382901b1b156138175761381290613060565b6137e0565b61382081613191565b905f5b81811061384c576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f05760019069776f726b57696e646f7760b01b811a8482016020015301613823565b61359d575f5b6001600160fd1b03811681036103d757696f70656e57696e646f7760b01b600382901b1b156138bb576138b690613060565b613884565b6138c481613191565b905f5b8181106138f0576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f057600190696f70656e57696e646f7760b01b811a84820160200153016138c7565b61359d575f5b6001600160fd1b03811681036103d7576a6a7564676557696e646f7760a81b600382901b1b156139605761395b90613060565b613928565b61396981613191565b905f5b818110613995576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906a6a7564676557696e646f7760a81b811a848201602001530161396c565b61359d575f5b6001600160fd1b03811681036103d7576718db1bdcd95cd05d60c21b600382901b1b15613a03576139fe90613060565b6139ce565b613a0c81613191565b905f5b818110613a38576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906718db1bdcd95cd05d60c21b811a8482016020015301613a0f565b61359d575f5b6001600160fd1b03811681036103d757643a37b5b2b760d91b600382901b1b15613aa057613a9b90613060565b613a6e565b613aa981613191565b905f5b818110613ad5576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f057600190643a37b5b2b760d91b811a8482016020015301613aac565b61359d575f5b6001600160fd1b03811681036103d75768756e6974507269636560b81b600382901b1b15613b3e57613b3990613060565b613b08565b613b4781613191565b905f5b818110613b73576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f05760019068756e6974507269636560b81b811a8482016020015301613b4a565b61359d575f5b6001600160fd1b03811681036103d757681a5d195b5cd49bdbdd60ba1b600382901b1b15613be057613bdb90613060565b613baa565b613be981613191565b905f5b818110613c15576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f057600190681a5d195b5cd49bdbdd60ba1b811a8482016020015301613bec565b61359d575f5b6001600160fd1b03811681036103d7576b0dac2dcd2cccae6e890c2e6d60a31b600382901b1b15613c8557613c8090613060565b613c4c565b613c8e81613191565b905f5b818110613cba576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906b0dac2dcd2cccae6e890c2e6d60a31b811a8482016020015301613c91565b61359d575f5b6001600160fd1b03811681036103d7576275726960e81b600382901b1b15613d2457613d1f90613060565b613cf4565b613d2d81613191565b905f5b818110613d59576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906275726960e81b811a8482016020015301613d30565b61359d575f5b6001600160fd1b03811681036103d7576565706f63687360d01b600382901b1b15613dbd57613db890613060565b613d8a565b613dc681613191565b905f5b818110613df2576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906565706f63687360d01b811a8482016020015301613dc9565b61359d575f5b6001600160fd1b03811681036103d757626b657960e81b600382901b1b15613e5657613e5190613060565b613e26565b613e5f81613191565b905f5b818110613e8b576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f057600190626b657960e81b811a8482016020015301613e62565b61359d575f5b6001600160fd1b03811681036103d7576719dbdb19149bdbdd60c21b600382901b1b15613ef157613eec90613060565b613ebc565b613efa81613191565b905f5b818110613f26576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906719dbdb19149bdbdd60c21b811a8482016020015301613efd565b61359d575f5b6001600160fd1b03811681036103d75768626174636853697a6560b81b600382901b1b15613f9257613f8d90613060565b613f5c565b613f9b81613191565b905f5b818110613fc7576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f05760019068626174636853697a6560b81b811a8482016020015301613f9e565b61359d575f5b6001600160fd1b03811681036103d7576c0e6cac2e8e6a0cae484c2e8c6d609b1b600382901b1b156140385761403390613060565b613ffe565b61404181613191565b905f5b81811061406d576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906c0e6cac2e8e6a0cae484c2e8c6d609b1b811a8482016020015301614044565b61359d575f5b6001600160fd1b03811681036103d7576b65706f63684261746368657360a01b600382901b1b156140e1576140dc90613060565b6140a8565b6140ea81613191565b905f5b818110614116576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f0576001906b65706f63684261746368657360a01b811a84820160200153016140ed565b61359d575f5b6001600160fd1b03811681036103d757681a5d195b50dbdd5b9d60ba1b600382901b1b156141865761418190613060565b614150565b61418f81613191565b905f5b8181106141bb576040516357b234a760e11b815260206004820152806136676024820186612f4e565b60208110156112f05782518110156112f057600190681a5d195b50dbdd5b9d60ba1b811a8482016020015301614192565b906141f960a0830161309f565b60b81b61ffff60b81b16926001600160601b0361421961018085016130c2565b16915f198101908082116103d7576101c06142ae614299876142b59961271061ffff61428a6102c09b6142846142a79a61427e6001600160601b039d61426d60ff61426660208d0161306e565b1686613163565b88888b60b81c168202040190613163565b976142b8565b90613163565b9260b81c168202040190612f72565b60ff6142a760408a0161306e565b1690613163565b95016130c2565b90565b906142c56080830161307c565b905f1981019081116103d7576142eb63ffffffff9160ff6142a760206142b5970161306e565b9116612f7f565b6001600160a01b03168015614478573461446157811561445d576040516370a0823160e01b8152306004820152602081602481855afa90811561137d575f9161442b575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f511481161561440c575b836040525f606052156143fa57826024816020936370a0823160e01b82523060048301525afa801561137d575f906143c6575b6143a59250612f7f565b908082036143b1575050565b6346da3a2760e01b5f5260045260245260445ffd5b506020823d6020116143f2575b816143e060209383612fa7565b81010312610466576143a5915161439b565b3d91506143d3565b635274afe760e01b5f5260045260245ffd5b600181151661442257813b15153d151616614368565b833d5f823e3d90fd5b90506020813d602011614455575b8161444660209383612fa7565b8101031261046657515f614336565b3d9150614439565b5050565b6346da3a2760e01b5f525f6004523460245260445ffd5b508034036144835750565b6346da3a2760e01b5f526004523460245260445ffd5b90915f9162ffffff8460181c168015614532578160201b175f52600460205260ff60405f205460401c166009811015918261045257600182148015614525575b956601000000000000166144ec57505050565b909193505f5260016020526001600160601b03600360405f20015416926104525760071461451657565b9080600a6142b5920490612f7f565b505f9250600282146144d9565b505f935083925050565b6001600160a01b031690816145565761359d91503361560e565b6040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f511482161561458e575b604052156143fa5750565b9060018115166145a657823b15153d15161690614583565b503d5f823e3d90fd5b6145b8816151a3565b90816145d5575b816145c8575090565b62ffffff91508116141590565b905060ff8160a81c1660ff8260781c1610906145bf565b60ff8260781c16918260ff8560381c1691818460081b175f52600260205260405f20549280831015614651575b50916146299162ffffff93615677565b93169160181b9060201b17175f5260066020526001600160401b0360405f2054161916151590565b90916146606146a79184615654565b60ff8460881c16857d11111111111111111111111111111111111111111111111111111111111192918302188060011c179060015f199160021b1b01908060021c17161690565b90851115614716577f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f6001925b8060041c01160260f81c1161470c5783905f614619565b5050505050600190565b60ff8660401c16600181018091116103d7577f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f010101010101010101010101010101010101010101010101010101010101010191926146f5565b906001600160a01b038416938360601c850361489f575b506001019262ffffff841692838360201b175f5260046020526801ff0000000000000069ffffffffff00000000004260281b1664ffffffffff43161760481b65ffffff0000008360301c1662ffffff841617171760405f205560ff8560781c169060ff8160381c168060ff8360401c1680918086115f14614874575050505060015b338560a01b175f52600560205260401b9160381b9065ffffff0000008760181b169068ffff00ffffff000000191617171760405f205560405192835260208301527f1af972ebeeea931f90d5fb7722715dd0234095e4f599c01b607e7ad498edad2c60403393a390565b909192941480614895575b61488a575b5061480a565b60019150015f614884565b5060ff811061487f565b909290846148d45760019168ffffffffffffffffff5f925b6001600160601b03199060601b169260481b911617179290614788565b848360a01b1791825f52600860205260405f2054928315614904575b5068ffffffffffffffffff600193926148b7565b925062ffffff8516600181018091116103d7576001938168ffffffffffffffffff92915f5260086020528060405f20558660181b175f52600760205260405f20886001600160a01b031982541617905593506148f0565b5f5260016020526001600160a01b03600160405f20015416330361497b57565b63e7f1421f60e01b5f523360045260245ffd5b9060a81c60ff168210156149ae5760081b175f52600260205260405f2090565b60ff82637fc9338560e01b5f521660045260245ffd5b60ff1660045260449190600581101561045257602452565b6005821015610452576001820361043b575050565b906001600160701b03809116911603906001600160701b0382116103d757565b906001600160701b03809116911601906001600160701b0382116103d757565b90801561445d5761359d915f526001602052610efe6001600160701b03600460405f200192166001600160701b03614a6c82828654166149f1565b84546dffffffffffffffffffffffffffff191691161780845560701c6001600160701b0316614a11565b60098210156104525760018214614ac75760028203614ab3575050565b634cd6cd5d60e01b5f5261044f9250613025565b63ffffffff9063ee867a5560e01b5f521660045260245ffd5b91909160ff8260401c1690600982101561045257600882149182614c33575b821580614c28575b614c14575060ff8360301c1691828260081b175f52600260205260405f20614b2e81615ad4565b15614bee5750614be85762ffffff83169160181b9060201b17175f526006602052614b7760405f205491829060ff6001600160401b0360019360401c169160381c161c16151590565b614bca57609081901c63ffffffff1660030b6132c719139060801c61ffff1681614bbe575b5015614ba55750565b63ffffffff9063b826214160e01b5f521660045260245ffd5b6008915010155f614b9c565b634cd6cd5d60e01b5f5263ffffffff8216600452600560245260445ffd5b50505050565b64ffffffffff60018592015460a01c16906324b9bdf160e11b5f5260045260245260445ffd5b634cd6cd5d60e01b5f5261044f9085613025565b506004811415614b07565b915060ff808460381c16141591614aff565b9091600161ffff60ff9460981c169101145f14614c635760b01c1690565b60a81c1690565b905f8091602081519101845af48080614cdf575b15614c9e5750506040513d81523d5f602083013e60203d82010160405290565b15614cbf576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15614cd0576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580614c7e5750813b1515614c7e565b918015614d6d57818360081b175f52600260205261ffff600160405f2001614d21815493838560d01c16612f72565b928260d01b8460d01b16908360d01b19161780915560e01c1614614d43575050565b60ff16907fd2bba8238c036431b1a7e00653df3337ff2da113a57a5e2ccceeb5435f4bb29e5f80a3565b505050565b96979193909497805f528260205260405f2060481c76ffffffffffffffffffffffffffffffffffffffffffffff8860481c91160361518a5790614db9918360f81c91615823565b966001600160a01b03881615615119578560301c60ff16918660381c60ff1695868160901c60ff16850201614dee9187614c45565b9163ffffffff169860405190815246602082015230604082015288606082015289608082015260a0902069ffffffffffffffffffff169069ffffffffffffffffffff1618905f199060021b6001901b011669ffffffffffffffffffff169260a01c60ff16614ed090849073808080808080808080808080808080808080808091690f0f0f0f0f0f0f0f0f0f730f0f0f0f0f0f0f0f0f0f0000000000000000000082604c1b169116177371717171717171717171717171717171717171718101199160800373010101010101010101010101010101010101010102011616151590565b6150b257600384048160081b8760101b17175f526003602052600360405f2054940694856050029560508704036103d757680400000000000000006001600160401b036901010101010101010101790f0f0f0f0f0f0f0f0f0f0000000000000f0f0f0f0f0f0f0f0f0f69ffffffffffffffffffff6060997fbc0e7f4fb0809e09b2447434de3d7d4050180eb9aebd63456c864df15f62d9b29b1c166911111111111111111111791111111111111111111100000000000000000000000000000000614faf836911111111111111111111908060011c168060021c161690565b19928b188060011c178060021c1719831660801b169116178060041c01160260ff8160481c169463ffffffff60901b60ff8360c81c16978a604082015160030b8a0291015160030b89890302019162ffffff87169060181b8d60201b171791825f52600660205260405f20549263ffffffff8460901c1660030b905f5260066020520160901b169070ff000000000000000000000000000000008360381b169063ffffffff60901b1916011760405f20556aff000000000000000000006bff00000000000000000000008260701c169160081b1687171760481b92161717878760201b175f52600460205260405f205560405192835260208301526040820152a3565b50505050680800000000000000009060ff60401b191617828260201b175f52600460205260405f2055604051602081019060036002101561045257807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600282520390a3565b9650505050506808000000000000000063ffffffff9160ff60401b191617921691828260201b175f52600460205260405f2055604051602081019060036001101561045257807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600182520390a3565b63ffffffff89632895d86b60e21b5f521660045260245ffd5b600160801b81161590816151b5575090565b905060e01c42111590565b919260ff7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa9264ffffffffff6151f860409442612f72565b600887901b83175f9081526002602052859020600101805464ffffffffff60a01b1960c887901b1991909116600160c81b17169290911660a081901b64ffffffffff60a01b16929092178155805461ffff60e01b191660e089901b61ffff60e01b16179055835161ffff97909716875260208701521693a3565b9392630100000082019160ff8360781c169260ff8160a81c1684148015615589575b61557b578660081b9684881795865f52600260205260405f20549562ffffff86168160181b8460201b171790815f52600660205260405f2054966152d9898388615677565b9a6001600160401b038916198c169081156155645760405190815286602082015285604082015260609020908060011c6755555555555555551681038060021c673333333333333333169067333333333333333316018060041c01670f0f0f0f0f0f0f0f1667010101010101010102918260381c60ff1661535991613109565b6001600160401b038316670101010101010101808302678080808080808080179190910360071c81160260381c60ff1660031b9260081b68ffffffffffffffff0016831c60ff16900390821c60ff166701010101010101010267804020100804020116677f7f7f7f7f7f7f7f0160071c67010101010101010116670101010101010101026001600160401b0316906154129167010101010101010180916780808080808080808260ff9502170360071c160260381c1690565b01928360021b9960018b1b019a5f5260026020528a60405f20556001841b9889915f5260066020521760405f2055838560201b175f5260046020528260381b908660481c66ff000000000000169068ffffff00000000000019161717680200000000000000001760405f20556040519481865260901c60ff16020163ffffffff16602084015263ffffffff169160407f4a6180ebeec89850a0ebbbe0e94a2d058f8e6f4f727cf12a7020ad268d7fea6a91a36601000001000000019314918261554d575b5050156155485760ff8160781c16600181018091116103d7579160ff8260a81c16925b83811080615528575b156155155761551090613060565b6154f9565b9192505060781b9060ff60781b19161790565b508082175f52600260205261554260405f20548285615677565b15615502565b905090565b600f91925060ff8460881c16921c16145f806154d6565b505099505050955092509250506142b59450615b06565b92505092506142b593615b06565b508515615294565b9061559e9160401b613127565b905f5b600181019083821c156155b457506155a1565b91929050607f82111561560457607e1982011c5b905f915f905b600c82106155e6575050603f1901600c1b0160030b90565b80600191949294028060ff1c90607f1c811c92821b179301906155ce565b81607f031b6155c8565b81471061563d575f8080936001600160a01b03829483604051615632602082612fa7565b52165af115614cbf57565b504763cf47918160e01b5f5260045260245260445ffd5b609081901c60ff1691820260989190911c61ffff16039080821015615548575090565b909160ff6156886156cd9484615654565b9260881c16907d11111111111111111111111111111111111111111111111111111111111192918302188060011c179060015f199160021b1b01908060021c17161690565b8060031c177e030003000300030003000300030003000300030003000300030003000300037e0c000c000c000c000c000c000c000c000c000c000c000c000c000c000c000c8260061c1691161780600c1c1778ff00000000000000ff00000000000000ff00000000000000ff79ff00000000000000ff00000000000000ff00000000000000ff008260181c169116178060301c1763ffffffff67ffffffff000000008260601c1691161790565b6040820151905f198214614d6d57602060608401519301519160181b9060201b17175f52600660205260405f2055565b6101008101908151918215614d6d575f905260e08101516001600160a01b0316806157e457506101606157e09101918251612f72565b9052565b6157e091610140915f52600960205260405f206001600160a01b0380835116165f5260205260405f20615818858254612f72565b905501918251612f72565b90916001811161588057601b019182601b116103d7576020925f9260809260ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa1561137d575f5190565b5050505f90565b919490928563ffffffff61589a8761307c565b1603615abe575060208401359062ffffff821694858303610466576040013569ffffffffffffffffffff811693848203610466576158db8860ff9288614c45565b9560a01c169261ffff60ff60401b8260301b169116178060181b17680f0000000f0000000f6a0f0000000f0000000f000082600c1b169116178060061b176a01010101010101010101016a10101010101010101010108260031b1691161790600f820291808304600f14901517156103d757811669ffffffffffffffffffff169086861c1580615a39575b80615a14575b6159fe575050505f5b600185821c161580156159ba575b1561599a57615993600191613060565b9050615975565b60ff9063ffffffff8763d39cb68f60e01b5f52166004521660245260445ffd5b50838110801561598357507f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103d75781600f848360021b1c1610615983565b69ffffffffffffffffffff181795509350505050565b50615a33826911111111111111111111908060011c168060021c161690565b1561596c565b50615ab884839073808080808080808080808080808080808080808091690f0f0f0f0f0f0f0f0f0f730f0f0f0f0f0f0f0f0f0f0000000000000000000082604c1b169116177371717171717171717171717171717171717171718101199160800373010101010101010101010101010101010101010102011616151590565b15615966565b60ff9063d48581ed60e01b5f521660045260245ffd5b6001015461ffff8160e01c1661ffff8260d01c1614908115615af4575090565b64ffffffffff915060a01c1642101590565b9092680800000000000000009060ff60401b191617828260201b175f52600460205260405f20557f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c602063ffffffff604051945f86521693a390565b909291615b6f838361577a565b808260081b175f52600260205260405f2081604085015260018101549260ff8460c81c1690600582101561045257608086019060038314825260a08701915f835260208801518660181b8360201b17175f526006602052606060405f2054980197885251615c8357505060028103615c6c5750615beb90615ad4565b15615c485750505161ffff63ffffffff8260901c1660030b9160801c16916132c719821280615c3d575b615c1e57505050565b63ffffffff9063b5eb130d60e01b5f521660045260245260445260645ffd5b506008831015615c15565b9060ff64ffffffffff926324b9bdf160e11b5f521660045260a01c1660245260445ffd5b63b37b349d60e01b5f5261044f9060ff84166149c4565b94955095505050505f52600160205261ffff6001600160601b03600360405f20015460601c169160e01c168015613113576001600160601b03910416905256'
