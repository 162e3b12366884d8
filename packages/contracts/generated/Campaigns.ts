// Generated from src/Campaigns.sol by scripts/generate.ts. Do not edit.
/** ABI of Campaigns. */
export const campaignsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "rules",
        "type": "address",
        "internalType": "contract ICampaignRules"
      },
      {
        "name": "settlements_",
        "type": "address",
        "internalType": "contract ISettlements"
      }
    ],
    "stateMutability": "nonpayable"
  },
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
    "name": "claimSettled",
    "inputs": [
      {
        "name": "claims",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.SettledClaim[]",
        "components": [
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
            "name": "account",
            "type": "address",
            "internalType": "address"
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
          },
          {
            "name": "settling",
            "type": "tuple",
            "internalType": "struct ICampaigns.Settling",
            "components": [
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
                "name": "bond",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "arbitrator",
                "type": "address",
                "internalType": "address"
              }
            ]
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
          },
          {
            "name": "settling",
            "type": "tuple",
            "internalType": "struct ICampaigns.Settling",
            "components": [
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
                "name": "bond",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "arbitrator",
                "type": "address",
                "internalType": "address"
              }
            ]
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
    "stateMutability": "view"
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
    "name": "settlements",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ISettlements"
      }
    ],
    "stateMutability": "view"
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
          },
          {
            "name": "settling",
            "type": "tuple",
            "internalType": "struct ICampaigns.Settling",
            "components": [
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
                "name": "bond",
                "type": "uint96",
                "internalType": "uint96"
              },
              {
                "name": "arbitrator",
                "type": "address",
                "internalType": "address"
              }
            ]
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
    "name": "SettledPaid",
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
        "name": "pay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "released",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "credited",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
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
    "name": "EpochSettles",
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
    "name": "SeatsMissing",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "given",
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
  '0x60c0346100a157601f615a3438819003918201601f19168301916001600160401b038311848410176100a55780849260409485528339810103126100a1578051906001600160a01b03821682036100a15760200151906001600160a01b03821682036100a15760805260a05260405161597a90816100ba82396080518181816104e80152610e78015260a05181818161086a0152818161234501526156690152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6102a06040526004361015610012575f80fd5b5f3560e01c806312c16906146132535780631c83b0c81461313e57806328f49ceb14612ebe57806335fd631a14612e3857806345455d0714612cbe57806345598b4a14612c4057806352638b4814612b515780635c5d91a0146129e85780636c8cc9d91461294e5780637274e30d146129325780638a763a1214611e745780638de330ee146119d25780638f9f860a1461157d57806392e4ae3e146113ac5780639d153495146112e2578063a59fbec414610db5578063a5b2b30614610c0d578063ac9650d814610a68578063c17ed4161461088e578063d3be603b1461084b578063e743c90f14610560578063e7d4d4d4146104815763eddd2f1f14610117575f80fd5b3461047d57604036600319011261047d5760043561013361359f565b9061013d81613a9a565b60ff83169261014d84838561420c565b91600183019160ff835460c81c1690600582101561046957816104525750506101769084613aca565b9162ffffff8360181c1662ffffff8416811061042e5750835f5260016020528260405f2055548060f01c906101ab8685614fe0565b9060ff8560881c1682026101be86614bf2565b610423577e010001000100010001000100010001000100010001000100010001000100017d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8360041c167d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8416017eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff808260081c169116010260f01c848111610402575083610267916135fa565b5f91875f526001602052600160405f20015493885f526001602052600260405f20015460a01c9161ffff8960981c168260ff8b60901c168d020114610379575b5050908361271061ffff6102c86102d79560ff6102dd9960a81c1690613a87565b9260b81c168202040190613a87565b906135ed565b9281610358575050805460ff60c81b1916600160ca1b1790555f82815260016020526040902060030154610327916103219160601c6001600160601b0316906135ed565b826142af565b7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa604080515f81525f6020820152a3005b61037795925061036d62ffffff9294866142af565b60c81c1692614c0f565b005b92919350935f1985019485116103ee5761271061ffff6102c86103e06103be6103b78d60ff600f6102d79b6102dd9e60021b1c169160881c166135fa565b80976135fa565b956103cf60ff8760b01c168a613a87565b85858860b81c168202040190613a87565b9694955050508195506102a7565b634e487b7160e01b5f52601160045260245ffd5b61040d858a926135fa565b906397a3d1c560e01b5f5260045260245260445ffd5b61040d8489926135fa565b600181018091116103ee5763ffffffff9063ee867a5560e01b5f521660045260245ffd5b63b37b349d60e01b5f526104669250614242565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b3461047d57602036600319011261047d576004356001600160401b03811161047d576102c0600319823603011261047d5760206104dc91604051809381926339f5353560e21b835284600484015260248301906004016137a6565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610555575f90610522575b602090604051908152f35b506020813d60201161054d575b8161053c6020938361363d565b8101031261047d5760209051610517565b3d915061052f565b6040513d5f823e3d90fd5b3461047d5760c036600319011261047d5760043561057c613567565b906084359060643590604435831515840361047d5760a435906001600160a01b038216820361047d575f946105b96105b385613a9a565b85613aca565b91338560a01b175f52600560205260405f2054926105d8848a88613c87565b916105e960ff8460401c168b6143a9565b60ff8360301c169764ffffffffff8460701c16938442039462ffffff8560b01c169081871161082e57505060ff8160381c1660ff8560901c168b02018260d01c908064ff000000008460101c161764ffffffffff8316036108085750507fe4f089c9fa4e0d2a5c9894227394e752fbfbc2bc9e055b6a2465168eb532376160406901000000000000000000959460209e9463ffffffff8d95835f526020839052680300000000000000006001600160401b03865f2060481c68ffffffffffffffffff199060481b169216171796169560208688911b175f52602060049052835f205582519182528f820152a3019062ffffff8260601c16601081105f146107fa5760015b816107d45750505b60601b906effffff00000000000000000000000019161794808560081b17805f5260028952600160f01b60405f205401905f52600289528060405f205560f01c906107408188614fe0565b60ff8860881c160282146107b9575b5050806107aa575b80610799575b61077d575b50505f526001835260405f205563ffffffff60405191168152f35b9091935061078b9284613fef565b62ffffff8116918480610762565b506107a5818585613e6a565b61075d565b506107b484613e2d565b610757565b6107cd9162ffffff8860c81c169187614c0f565b878061074f565b9091828111156107e55750016106f5565b82116107f2575b506106f5565b9003896107ec565b620fffff8360641c166106ed565b63ffffffff92508290818f6332e4305360e21b5f5216600452166024521660445260645ffd5b63ffffffff8e636cd4b33760e11b5f52166004520160245260445ffd5b3461047d575f36600319011261047d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461047d57604036600319011261047d576004356024356001600160401b03811161047d573660238201121561047d578060040135916001600160401b03831161047d57366024606085028401011161047d57806108ec8492613a9a565b5f828152600160208190526040918290209081015491519391929060030161091385613622565b546001600160601b03811685526001600160601b038160601c1660208601528060c01c60030b604086015260e01d60030b606085015260405161095581613607565b5f602082015260408101945f86525f60608301525f60808301525f1982525f978460201b985b88811015610a5d5760608102820161099560248201613a56565b63ffffffff81168c175f52600460205260405f20549060ff8260401c16600981101580610469576003821180610a50575b610a43576104695760038103610a3057509188826001959489898e60ff610a069860301c1683518103610a13575b508d604460648901359801359661475b565b8189510189525b0161097b565b610a2a90610a2285848a6145f1565b8483896146d5565b5f6109f4565b634cd6cd5d60e01b5f52610466916136bb565b5050505050600190610a0d565b50505f60078214156109c6565b6103778488886145f1565b3461047d57602036600319011261047d576004356001600160401b03811161047d57610a989036906004016135bd565b604051916020610aa8818561363d565b5f845280840191601f198201368437610ac08461365e565b90610ace604051928361363d565b848252601f19610add8661365e565b015f5b818110610bfe57505036819003601e1901905f5b86811015610b86578060051b8201358381121561047d578201908135916001600160401b03831161047d578601823603811361047d5782610b64610b6a92898b8e60019860405196879585870137840190838201905f8252519283915e01015f815203601f19810183528261363d565b30614569565b610b7482876136a7565b52610b7f81866136a7565b5001610af4565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b828710610bbb5785850386f35b90919293828080600193603f198a82030186528189518051918291828552018484015e5f838284010152601f801991011601019601920196019592919092610bae565b60608482018601528401610ae0565b3461047d57604036600319011261047d576004356024356001600160401b03811161047d57610c409036906004016135bd565b905f91610c4c84613a9a565b91845f526001602052600160405f200154855f526001602052600260405f20015460a01c5f918760201b9560ff8160901c1661ffff8360b81c16945b878110610ca45760208a610c9c818e6142af565b604051908152f35b610caf818989613a77565b610cb890613a56565b63ffffffff1689175f52600460205260405f20548b81610cd9848c8c613a77565b610ce290613a56565b610ceb926143f3565b6806000000000000000068ff000000000000000019821617610d0e838b8b613a77565b610d1790613a56565b63ffffffff168b175f52600460205260405f2055828160381c60ff169160301c60ff160201610d47908486614544565b610d519086613a87565b868102612710900401998a610d65916135ed565b998b610d72838b8b613a77565b610d7b90613a56565b63ffffffff169160405190815260207fc5355652d585b4cb656e503908d5f554ec11dbd1a11b00dab98c86670c8c68a891a3600101610c88565b604036600319011261047d576004356001600160401b03811161047d57806004016102c0600319833603011261047d57602435916001600160401b03831161047d573660238401121561047d5782600401356001600160401b03811161047d576024840193602436918360061b01011161047d57610e31613ccc565b604051633b7ccfb160e21b81526040600482015260a08180610e6c610e5960448301896137a6565b828103600319016024840152868a6139d5565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610555575f9161126b575b50610eb35f54613a20565b93845f55845f52600160205260405f2092825184556020830194855133176001860155610164810194610ee586613a2e565b610ef26101848401613a42565b6040519060408201918083106001600160401b03841117611257576040929092526001600160a01b03929092168082526001600160601b0383166020929092019190915260a09190911b73ffffffffffffffffffffffffffffffffffffffff1916176002820155610f666101a48301613a42565b916080610f766101c48301613a42565b96604081019485519860608301998a51916001600160601b0360405194610f9c86613622565b16938481526001600160601b03821660208201528260030b604082015260608460030b91015277ffffffffffffffffffffffff0000000000000000000000006001600160e01b0360038a019586549563ffffffff60e01b9060e01b169563ffffffff60e01b1617169160601b16179060c01b63ffffffff60c01b161717905501976001600160701b038951166001600160701b036004850191166001600160701b03198254161790556101e4820135600584015561020482013560068401555160f01c61117b575b50505f8760081b905b8381106111155750507f532ba2dbfdb1540381b1d359a0bb7cf77775fa9bcc2458b091fae05b3a9e368f6110fd9695936110f5959360209a6110da8b955160030b965160030b918a51936110cc6040519660a0885260a08801906137a6565b9186830360208801526139d5565b956040840152606083015260808201528033940390a3613a2e565b905190615106565b5f5f51602061595a5f395f51905f525d604051908152f35b808a6020611163838861113361112e6001988388613a67565b613a2e565b9482891795865f52600286526001600160a01b038960405f200191166001600160a01b0319825416179055613a67565b0135905f526002602052600260405f2001550161106d565b600861118a6102a48301613a2e565b9261122f61119b6102848501613a42565b936111b66102646111af6102448401613a56565b9201613a56565b9463ffffffff6001600160601b036001600160a01b03604051996111d98b613622565b16808a5292166020890181905292166040880181905263ffffffff871660609098019790975260a09190911b73ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03909116176007830155565b019167ffffffff0000000083549260201b16916001600160401b031916171790558880611064565b634e487b7160e01b5f52604160045260245ffd5b905060a0813d60a0116112da575b8161128660a0938361363d565b8101031261047d5760806040519161129d83613607565b80518352602081015160208401526112b760408201613775565b60408401526112c860608201613775565b60608401520151608082015285610ea8565b3d9150611279565b3461047d57602036600319011261047d576004356112fe613ccc565b61130781613a9a565b50611311816141d9565b805f526001602052600460405f2001906001600160701b03825460701c1690811561139d57826dffffffffffffffffffffffffffff60701b1960209454169055604051828152817f6909eb935886ad8c734c29844350c36b0260f7006ff58559a3c286a9e7c8d878853393a35f52600182526110fd816001600160a01b03600260405f20015416613da8565b630686827b60e51b5f5260045ffd5b3461047d57604036600319011261047d576004356113c8613567565b906113db6113d582613a9a565b82613aca565b63ffffffff831692838360201b1790815f52600460205261140860405f20549160ff8360401c16906143a9565b61142564ffffffffff8260701c1662ffffff8560b01c16906135ed565b804211156115675750916040917f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb293855f526001602052835f209260ff8260301c1692838860081b175f526002602052855f20805460016103fc8660361c161b900390556807000000000000000060ff60401b19841617905f526004602052855f205565ffffffffffff19019160ff8360781c16115f146115615760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081611501575b50815190600182526020820152a3005b600461155b91016115286001600160701b0384166001600160701b03835460701c1661428f565b6dffffffffffffffffffffffffffff60701b196dffffffffffffffffffffffffffff60701b83549260701b169116179055565b856114f1565b506114d7565b85633ff6bf6d60e11b5f5260045260245260445ffd5b3461047d57608036600319011261047d5760043561159961359f565b906044356064356001600160401b03811161047d573660238201121561047d5780600401356001600160401b03811161047d573660248260071b8401011161047d576115e484613a9a565b9060ff8616956115f587848861420c565b926001840193845461160d60ff8260c81c168561425a565b64ffffffffff8160a01c168042116119bc575070014551231950b75fc4402da1732fc9bebe198810156119ac5760205f6080604051828152601b848201527f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798604082015270014551231950b75fc4402da1732fc9bebe197f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817988d09606082015282805260015afa15610555576001600160a01b03805f51925b16911690808203611993575050600201918254916116e38a82614fe0565b9283861490811591611946575b50611933579087939291895f526001602052600160405f2001549160ff8260901c168c02915f915f5b86811061187a5750505050505050865f52600160205261179564ffffffffff61175162ffffff600160405f20015460d81c16426135ed565b86547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16911660a081901b64ffffffffff60a01b1691909117600160c91b17909555565b55845f5260016020526117bb6001600160601b03600360405f20015460601c16866142af565b80604051946060860190865260606020870152526024608085019301905f905b808210611814575050509180917f2e293db9daa43d527bf851184758481563012c1204d510eb968b1e36e6b64d0f9360408301520390a3005b90919363ffffffff6118258661357a565b168152602085013562ffffff811680910361047d57602082015260408501359069ffffffffffffffffffff821680920361047d57608081600193604083940152606088013560608201520195019201906117db565b909192939495969750600381069361189282876135ed565b8a83101561191f576118b0908460248f8660071b0101918a886153a4565b9085605002916050830487036103ee576002921b179414801561190c575b6118e4575b600101908b97969594939291611719565b928d8d600386049160081b9060101b17175f52600360205260405f205560015f9390506118d3565b50600181018082116103ee5787146118ce565b634e487b7160e01b5f52603260045260245ffd5b8963d48581ed60e01b5f5260045260245ffd5b905061195186613675565b6040515f5b88811061197057505060208760051b91012014158b6116f0565b80608060248d60019460071b010184376080832082820160051b85015201611956565b8a630295391360e31b5f5260045260245260445260645ffd5b6001600160a01b03805f926116c5565b8a63b6101f4360e01b5f5260045260245260445ffd5b3461047d57602036600319011261047d576004356001600160401b03811161047d57611a029036906004016135bd565b611a0a613ccc565b5f905f905b808210611a31576020835f5f51602061595a5f395f51905f525d604051908152f35b9091611a3e83838661371e565b35611a57611a4d85858861371e565b6020810190613740565b9091805f52600160205260405f2090611a6e614318565b93611a7882613a9a565b6001840154906002850154906001600160a01b0382168852338560a01b175f52600560205262ffffff60405f20541660208901525f1960408901525f5b878110611bfc57505050505092611bc760019593611b8f63ffffffff600461012096611ae487611bda9b615310565b611aed87615297565b0192611b84611b506001600160701b038881611b3281611b286101608f611b1d90870151610140880151906135ed565b9501948551906135ed565b16828b541661426f565b16821989541617885551166001600160701b03875460701c1661428f565b85546dffffffffffffffffffffffffffff60701b191660709190911b6dffffffffffffffffffffffffffff60701b16178555565b16825460e01c61438f565b81546001600160e01b031660e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179055565b8181015180611be2575b500151906135ed565b920190611a0f565b611bf6906001600160a01b03835116613da8565b88611bd1565b611c0f611c0a828a88613a77565b613a56565b63ffffffff8116808860201b175f52600460205260405f20549060208c01518015908115611e64575b50611e4e5750600960ff8260401c1610158061046957600360ff8360401c16141580611e3b575b611e205760408c015160ff8360301c1603611e09575b60808c0151159081611df2575b50611dd75760608b015160401c6001600160401b0316603882901c60ff161c600116611db95790877f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e9109945611d23600195948e611ce8606082015160ff8460381c1690615791565b606082015262ffffff8260181c169060c08101518203611da8575b505060ff8160381c169060ff808a60901c169160301c160201878a614544565b8760a01c028d61271061ffff8b60b81c1683020490819260a0820151019182610120830151016101208301526101008201510161010082015260c081015115611da0575b60e001516040805163ffffffff97909716875260208701929092526001600160a01b03169085015260608401523392608090a301611ab5565b5f9250611d67565b611db291866157a5565b5f8f611d03565b634cd6cd5d60e01b5f5263ffffffff8216600452600560245260445ffd5b9060ff61046692634cd6cd5d60e01b5f5260401c16906136bb565b905061046957600460ff8260401c1614155f611c82565b611e1b8c60ff8460301c16858c6157f1565b611c75565b634cd6cd5d60e01b5f52610466604083901c60ff16846136bb565b50505f600460ff8360401c161415611c5f565b6371bd3baf60e01b5f526004523360245260445ffd5b905062ffffff831614155f611c38565b3461047d57602036600319011261047d576004356001600160401b03811161047d57611ea49036906004016135bd565b9061020052611eb1613ccc565b5f610140819052610160525b80610160511015612915576101605160051b6102005101356102605260be196102005136030161026051121561047d575f61012081905261026051610200510135815260016020526040902060e052611f14614318565b610280526001600160a01b03600260e05101541661028051526001600160a01b03611f49604061026051610200510101613a2e565b166102605161020051013560a01b175f52600560205262ffffff60405f20541660206102805101525f6101a0525f6101a052611f8d61026051610200510135613a9a565b90610260516102005101355f526001602052600160405f20015490611fbc602061026051610200510101614381565b60ff6020610280510151911660181b6102605161020051013560201b171791825f52600660205260405f205491612006606061026051610200510101610260516102005101613740565b90501580156128ed575b612896575f925f905b610260516102005161203091016060810190613740565b905082101561221f57612063611c0a8361205d606061026051610200510101610260516102005101613740565b90613a77565b63ffffffff811695866102605161020051013560201b175f52600460205260405f205496602061028051015162ffffff8916036121eb575060ff8760401c16600981101561046957600481036121d7575060ff6120ca602061026051610200510101614381565b1660ff8860301c1614908115916121c7575b5061218f57604082901c6001600160401b0316603887901c60ff161c60011661217257506121119060ff8660381c1690615791565b90603885901c60ff1660018101919082106103ee5761216761215e6001939760ff80612147602061026051610200510101614381565b169160381c169060ff8c60901c1602018a88614544565b6101a0516135ed565b6101a0520190612019565b634cd6cd5d60e01b5f5263ffffffff16600452600560245260445ffd5b509060ff806121a8602061026051610200510101614381565b9360c01c1692630c21c50d60e31b5f521660045260245260445260645ffd5b905060ff8760381c1610896120dc565b634cd6cd5d60e01b5f5261046690836136bb565b6001600160a01b0390612208604061026051610200510101613a2e565b906371bd3baf60e01b5f526004521660245260445ffd5b93505093505060606102805101918183525f52600660205260405f20556001600160a01b03612258604061026051610200510101613a2e565b1633146101005261ffff612276602061026051610200510101614381565b915160b01c16805f198101116103ee57610260516102005161229d910160a0810190613740565b909160ff60405194631e114a1b60e01b86526102605161020051013560048701521660248501525f190160448401526101a05160648401526101005160848401526080610260516102005101013560a484015260e060c48401528060e48401527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811161047d5761010483602093819360051b80918484013781010301816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610555575f91612865575b5080610180526123916101a051600260e051015460a01c613a87565b80911161285b575b505f60805261026051610200516123b1910135613a9a565b6101c052610260516102005101355f9081526001602081905260408220908101546101e0526002015460a01c6102405261022081905290815b610260516102005161240191016060810190613740565b905081101561263e57806124d1612434611c0a60019461205d606061026051610200510101610260516102005101613740565b9463ffffffff86166102605161020051013560201b175f52600460205260405f205460c052612496612470602061026051610200510101614381565b60ff60c05160381c169060ff806101c05160901c16911602016101c0516101e051614544565b60a0526124c56124ab60a05161024051613a87565b61271061ffff6101e05160b81c16820204016080516135ed565b60805260a051906135ed565b936124f7610220516124f26101a0516124ed8961018051613a87565b613714565b6135fa565b9061250582610220516135ed565b6102205262ffffff60c05160181c1660c06102805101518103612620575b506102805160c001516125e1577f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e91099456001600160a01b035f5b61256d816101006102805101516135ed565b6101006102805101526125d861258d604061026051610200510101613a2e565b918360e0610280510151166040519485941697610260516102005101359785909493926001600160a01b039060609363ffffffff608085019816845260208401521660408201520152565b0390a3016123ea565b7f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e91099456001600160a01b0361271061ffff6101e05160b81c1685020461255b565b612638906102805190610260516102005101356157a5565b86612523565b50905061264d61028051615297565b61266e61265f610180516080516135fa565b610140610280510151906135fa565b612729600460e051016001600160701b0361269081608051168284541661426f565b166001600160701b03198254161781556126f76126c36001600160701b0385166001600160701b03845460701c1661428f565b82546dffffffffffffffffffffffffffff60701b191660709190911b6dffffffffffffffffffffffffffff60701b16178255565b611b8f63ffffffff61271c606061026051610200510101610260516102005101613740565b905016825460e01c61438f565b61273d602061026051610200510101614381565b9060ff6001600160a01b0361275c604061026051610200510101613a2e565b60405193610180518552602085015261010051156040850152169216907f81805e154ded4504d3ed60342aefdaa310b47b7f7720d621ea0c07acf68bfd3260606102605161020051013592a46101005115612805576101805161012052610180516127e6575b6127d261012051610140516135ed565b610140526001610160510161016052611ebd565b612800610180516001600160a01b03610280515116613da8565b6127c2565b6001600160a01b03612821604061026051610200510101613a2e565b165f52600960205260405f206001600160a01b0380610280515116165f5260205260405f206128546101805182546135ed565b90556127c2565b6101805281612399565b90506020813d821161288e575b8161287f6020938361363d565b8101031261047d575182612375565b3d9150612872565b826128ab602061026051610200510101614381565b9060ff806128cc606061026051610200510101610260516102005101613740565b93905060c01c1692630c21c50d60e31b5f521660045260245260445260645ffd5b50610260516102005161290591016060810190613740565b905060ff8460c01c161415612010565b5f5f51602061595a5f395f51905f525d6020604051610140518152f35b3461047d575f36600319011261047d5760205f54604051908152f35b3461047d57602036600319011261047d576004356001600160a01b0381169081810361047d5761297c613ccc565b335f52600960205260405f20825f5260205260405f205490811561139d57816110fd91602094335f526009865260405f20815f5286525f60408120556040518381527f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26873392a3613da8565b3461047d57604036600319011261047d57600435612a04613567565b907f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb26040612a3a612a3484613a9a565b84613aca565b93338460a01b175f526005602052612a56825f20548286613c87565b94612a6660ff87851c16836143a9565b845f52600160205263ffffffff835f2092169560ff8160301c1691828760081b175f526002602052845f20805460016103fc8560361c161b900390556807000000000000000060ff60401b19831617888860201b175f526004602052855f205565ffffffffffff19019160ff8360781c16115f14612b4b5760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081612b1e575b508151905f82526020820152a3005b6004612b4591016115286001600160701b0384166001600160701b03835460701c1661428f565b85612b0f565b50612af5565b3461047d57604036600319011261047d57600435612b6d61359f565b90612b7781613a9a565b9164ffffffffff6001612b8f60ff841680968661420c565b0191612ba483549160ff8360c81c169061425a565b60a01c1680421115612c2a57506020612c217fd826968a2b5a6f08bea5198f6866c51b483a8f7db95d350b06d56e65bb4e3e2892600360c81b60ff60c81b19825416178155845f526001835261ffff6001600160601b03600360405f20015460601c16915460e01c16906124ed612c1b83836136f6565b876142af565b604051908152a3005b83630177a29360e01b5f5260045260245260445ffd5b3461047d57602036600319011261047d57600435612c5d81613a9a565b612c66826141d9565b600160801b8116612cab57600160801b90825f5260016020521760405f20557f1925581c2be6a6ef3cd786635d86c841eb4bbdb051dce32356a44c457d0349985f80a2005b50632f37599d60e11b5f5260045260245ffd5b604036600319011261047d576004356024356001600160a01b038116810361047d57612ce8613ccc565b612cfa612cf483613a9a565b83613aca565b90338360a01b175f52600560205260405f205492612d188482613d01565b9490612e1d57612d2784613e2d565b15612cab57815f52600160205260405f209362ffffff821615612e04575b612d50828285613e6a565b15612df157612d8c612d98946001600160a01b0393600293612d8160209a6001600160601b0360038c0154166135fa565b9687612db557613fef565b94858155015416615106565b5f5f51602061595a5f395f51905f525d62ffffff60405191168152f35b9166010000000000001791604051888152817f6d05e0b8421b50299773e7e996a3c3b093e33b0a4ea79042670118348c9e81808d3393a3613fef565b63060bcd4560e21b5f523360045260245ffd5b905062ffffff8116600181018091116103ee5790612d45565b62ffffff9060181c16631c0d38f360e11b5f5260045260245ffd5b3461047d57604036600319011261047d57600435602435612e5881613675565b915f5b828110612ea757836040518091602082016020835281518091526020604084019201905f5b818110612e8e575050500390f35b8251845285945060209384019390920191600101612e80565b8060019183015460208260051b8701015201612e5b565b3461047d57602036600319011261047d57600435612eda613ccc565b612ee381613a9a565b906004905f9262ffffff8160181c16600181018091116103ee578260201b935b62ffffff831682111580613135575b1561312a5780156103ee575f190190808517805f52600460205260405f20548060481c9764ffffffffff891660018101908181116103ee578143111561311a5761010143919091035f190110156130f157405b8015806130c4575b15612ff457505090612fee929168ffffffffffffffffff69ffffffffff000000000065010000000000600160b81b0360019b161664ffffffffff43161760481b911617905f52600460205260405f205563ffffffff8116857f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3613a20565b90612f03565b9250809698509694969392935f146130a9575050505050505b815f52600160205260405f2055338160a01b1790815f52600560205260405f2054906130398282613d01565b9290612e1d57821561139d576020935f52600584526601000000000000191660405f2055604051828152817f0d736493ece6b7d52e34dd028d3d9d0aa75de37339f3da6b3514e70e231ed2a5853393a35f52600182526110fd816001600160a01b03600260405f20015416613da8565b906130be9184612fee949596988a989a614cc1565b92613a20565b508182612f6d57506130e964ffffffffff8460701c1662ffffff8960b01c16906135ed565b421115612f6d565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612f65565b505050505050509150915061300d565b50509150915061300d565b50801515612f12565b3461047d57606036600319011261047d5760043561315a613567565b90604435916001600160401b03831161047d573660238401121561047d578260040135926001600160401b03841161047d57366024858301011161047d57611000841161323a576131aa83613a9a565b50338360a01b175f52600560205260ff6131c960405f20548486613c87565b60401c1660098110156104695760028114158061322f575b6121d757507fc64509993f016be7f191c69db0b5bd7053bc6f20c84a17b57fe999007cb7fa299161322a63ffffffff9260405193849360208552169660246020850192016136d6565b0390a3005b5060038114156131e1565b83630d9751eb60e01b5f5260045261100060245260445ffd5b3461047d57604036600319011261047d5760043561327081613a9a565b62ffffff8160181c169160018301918284116103ee575f9350602082901b9083906024355b62ffffff821686111580613525575b156135195780156103ee575f190194808417805f52600460205260405f20548060481c9864ffffffffff8a1660018101908181116103ee57814311156135085761010143919091035f190110156134df57405b8015806134b2575b1561338657505090613380929168ffffffffffffffffff69ffffffffff000000000065010000000000600160b81b0360019c161664ffffffffff43161760481b911617905f52600460205260405f205563ffffffff8116867f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3613a20565b94613295565b925080959894979699505f146134965750505050505b5f5260016020528060405f205562ffffff8160181c16600181018091116103ee57826133c7916135fa565b906133d182613675565b926133db83613675565b945f5b848110613413576134018661340f8960405193849360408552604085019061352e565b90838203602085015261352e565b0390f35b80613420600192856135ed565b83175f52600460205260405f205463ffffffff61343d83876135ed565b16613448838a6136a7565b5260ff8160381c1660ff81145f1461347b57505063ffffffff5b63ffffffff613471838b6136a7565b91169052016133de565b63ffffffff9160ff808960901c169160301c16020116613462565b906134ac9183879861338095969a979b98614cc1565b91613a20565b5081826132ff57506134d764ffffffffff8460701c1662ffffff8860b01c16906135ed565b4211156132ff565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa506020516132f7565b50505050505092919450925061339c565b5092919450925061339c565b508015156132a4565b90602080835192838152019201905f5b81811061354b5750505090565b825163ffffffff1684526020938401939092019160010161353e565b6024359063ffffffff8216820361047d57565b359063ffffffff8216820361047d57565b35906001600160a01b038216820361047d57565b6024359060ff8216820361047d57565b359060ff8216820361047d57565b9181601f8401121561047d578235916001600160401b03831161047d576020808501948460051b01011161047d57565b919082018092116103ee57565b919082039182116103ee57565b60a081019081106001600160401b0382111761125757604052565b608081019081106001600160401b0382111761125757604052565b90601f801991011681019081106001600160401b0382111761125757604052565b6001600160401b0381116112575760051b60200190565b9061367f8261365e565b61368c604051918261363d565b828152809261369d601f199161365e565b0190602036910137565b805182101561191f5760209160051b010190565b63ffffffff1660045260449190600981101561046957602452565b908060209392818452848401375f828201840152601f01601f1916010190565b8115613700570690565b634e487b7160e01b5f52601260045260245ffd5b8115613700570490565b919081101561191f5760051b81013590603e198136030182121561047d570190565b903590601e198136030182121561047d57018035906001600160401b03821161047d57602001918160051b3603831361047d57565b51908160030b820361047d57565b359061ffff8216820361047d57565b35906001600160601b038216820361047d57565b9060ff6137b2836135af565b16815260ff6137c3602084016135af565b16602082015260ff6137d7604084016135af565b16604082015260ff6137eb606084016135af565b16606082015263ffffffff6138026080840161357a565b16608082015261ffff61381760a08401613783565b1660a082015261ffff61382c60c08401613783565b1660c082015263ffffffff61384360e0840161357a565b1660e082015263ffffffff61385b610100840161357a565b1661010082015263ffffffff613874610120840161357a565b1661012082015261014082013564ffffffffff811680910361047d576101408201526001600160a01b036138ab610160840161358b565b166101608201526001600160601b036138c76101808401613792565b166101808201526001600160601b036138e36101a08401613792565b166101a08201526001600160601b036138ff6101c08401613792565b166101c08201526101e08201356101e0820152610200820135610200820152610220820135601e198336030181121561047d5782016020813591016001600160401b03821161047d57813603811361047d576139ce6102a06139796001600160a01b039382956102c06102208901526102c08801916136d6565b9563ffffffff61398c610240830161357a565b1661024087015263ffffffff6139a5610260830161357a565b166102608701526001600160601b036139c16102808301613792565b166102808701520161358b565b1691015290565b916020908281520191905f5b8181106139ee5750505090565b9091926040806001926001600160a01b03613a088861358b565b168152602087810135908201520194019291016139e1565b5f1981146103ee5760010190565b356001600160a01b038116810361047d5790565b356001600160601b038116810361047d5790565b3563ffffffff8116810361047d5790565b919081101561191f5760061b0190565b919081101561191f5760051b0190565b818102929181159184041417156103ee57565b90815f52600160205260405f20549160ff8360881c1615613ab85750565b6312a1ae2760e11b5f5260045260245ffd5b9190916004915f9362ffffff8160181c16600181018091116103ee578360201b945b62ffffff831682111580613c7e575b15613c745780156103ee575f190190808617805f52600460205260405f20548060481c9864ffffffffff8a1660018101908181116103ee5781431115613c655761010143919091035f19011015613c3c57405b801580613c0f575b15613bdd57505090613bd7929168ffffffffffffffffff69ffffffffff000000000065010000000000600160b81b0360019c161664ffffffffff43161760481b911617905f52600460205260405f205563ffffffff8116867f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3613a20565b90613aec565b9250809795989699509392935f14613bf9575050505050505090565b906130be918486989a9799613bd7959697614cc1565b508182613b565750613c3464ffffffffff8460701c1662ffffff8960b01c16906135ed565b421115613b56565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051613b4e565b50505050505050925092505090565b5050925092505090565b50801515613afb565b9063ffffffff9093929316809160201b175f52600460205262ffffff60405f205493168015908115613cbc575b50611e4e5750565b905062ffffff841614155f613cb4565b5f51602061595a5f395f51905f525c613cf25760015f51602061595a5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b90915f9162ffffff8460181c168015613d9e578160201b175f52600460205260ff60405f205460401c166009811015918261046957600182148015613d91575b95660100000000000016613d5457505050565b909193505f5260016020526001600160601b03600360405f200154169261046957600714613d7f575b565b9080600a613d8e9204906135fa565b90565b505f925060028214613d41565b505f935083925050565b6001600160a01b03169081613dc257613d7d91503361574b565b6040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f5114821615613e0c575b60405215613dfa5750565b635274afe760e01b5f5260045260245ffd5b906001811516613e2457823b15153d15161690613def565b503d5f823e3d90fd5b613e3681614bf2565b9081613e53575b81613e46575090565b62ffffff91508116141590565b905060ff8160a81c1660ff8260781c161090613e3d565b60ff8260781c16918260ff8560381c1691818460081b175f52600260205260405f20549280831015613ecf575b5091613ea79162ffffff93615003565b93169160181b9060201b17175f5260066020526001600160401b0360405f2054161916151590565b9091613ede613f259184614fe0565b60ff8460881c16857d11111111111111111111111111111111111111111111111111111111111192918302188060011c179060015f199160021b1b01908060021c17161690565b90851115613f94577f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f6001925b8060041c01160260f81c11613f8a5783905f613e97565b5050505050600190565b60ff8660401c16600181018091116103ee577f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f01010101010101010101010101010101010101010101010101010101010101019192613f73565b906001600160a01b038416938360601c850361411d575b506001019262ffffff841692838360201b175f5260046020526801ff0000000000000069ffffffffff00000000004260281b1664ffffffffff43161760481b65ffffff0000008360301c1662ffffff841617171760405f205560ff8560781c169060ff8160381c168060ff8360401c1680918086115f146140f2575050505060015b338560a01b175f52600560205260401b9160381b9065ffffff0000008760181b169068ffff00ffffff000000191617171760405f205560405192835260208301527f1af972ebeeea931f90d5fb7722715dd0234095e4f599c01b607e7ad498edad2c60403393a390565b909192941480614113575b614108575b50614088565b60019150015f614102565b5060ff81106140fd565b909290846141525760019168ffffffffffffffffff5f925b6001600160601b03199060601b169260481b911617179290614006565b848360a01b1791825f52600860205260405f2054928315614182575b5068ffffffffffffffffff60019392614135565b925062ffffff8516600181018091116103ee576001938168ffffffffffffffffff92915f5260086020528060405f20558660181b175f52600760205260405f20886001600160a01b0319825416179055935061416e565b5f5260016020526001600160a01b03600160405f2001541633036141f957565b63e7f1421f60e01b5f523360045260245ffd5b9060a81c60ff1682101561422c5760081b175f52600260205260405f2090565b60ff82637fc9338560e01b5f521660045260245ffd5b60ff1660045260449190600581101561046957602452565b60058210156104695760018203610452575050565b906001600160701b03809116911603906001600160701b0382116103ee57565b906001600160701b03809116911601906001600160701b0382116103ee57565b90801561431457613d7d915f5260016020526115286001600160701b03600460405f200192166001600160701b036142ea828286541661426f565b84546dffffffffffffffffffffffffffff191691161780845560701c6001600160701b031661428f565b5050565b6040519061018082018281106001600160401b03821117611257576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b3560ff8116810361047d5790565b9063ffffffff8091169116019063ffffffff82116103ee57565b600982101561046957600182146143da57600282036143c6575050565b634cd6cd5d60e01b5f5261046692506136bb565b63ffffffff9063ee867a5560e01b5f521660045260245ffd5b91909160ff8260401c1690600982101561046957600882149182614532575b821580614527575b614513575060ff8360301c1691828260081b175f52600260205260405f20614441816155f1565b156144ed57506144e7576144558282615623565b62ffffff83169160181b9060201b17175f52600660205261449460405f205491829060ff6001600160401b0360019360401c169160381c161c16151590565b611db957609081901c63ffffffff1660030b6132c719139060801c61ffff16816144db575b50156144c25750565b63ffffffff9063b826214160e01b5f521660045260245ffd5b6008915010155f6144b9565b50505050565b64ffffffffff60018592015460a01c16906324b9bdf160e11b5f5260045260245260445ffd5b634cd6cd5d60e01b5f5261046690856136bb565b50600481141561441a565b915060ff808460381c16141591614412565b9091600161ffff60ff9460981c169101145f146145625760b01c1690565b60a81c1690565b905f8091602081519101845af480806145de575b1561459d5750506040513d81523d5f602083013e60203d82010160405290565b156145be576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d156145cf576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d15158061457d5750813b151561457d565b9190604082018051156144e75761ffff9083518560081b9081175f526002602052600160405f20019161462c83549151858360d01c166135ed565b948460d01b8660d01b1690818660d01b19841617855560f01c614686575b5050505460e01c161461465b575050565b5160ff16907fd2bba8238c036431b1a7e00653df3337ff2da113a57a5e2ccceeb5435f4bb29e5f80a3565b7dffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff8560f01b606089015160f01b169216171782556080850151908551175f52600a60205260405f20555f808061464a565b928091929360081b1791825f52600260205260405f209160018301549260ff8460c81c166005811015610469576002810361474457506002015460208601525f6040860152845260f01c1561473f5760f01c60608301525f52600a602052608060405f2054910152565b505050565b63b37b349d60e01b5f526104669060ff8416614242565b969790939295919497805f528160205260405f2060481c76ffffffffffffffffffffffffffffffffffffffffffffff8460481c911603614bd9576147a9906020850151908360f81c91615340565b6001600160a01b03811615614b66578798839269ffffffffffffffffffff8060a0819563ffffffff6147fa60ff8e9d9c9b60301c169c8d9c60ff8c60381c169e8f9060ff8360901c16020191614544565b96169e8f906040519283524660208401523060408401526060830152608082015220169116189060015f199160021b1b011616936148b260ff8760a01c16869073808080808080808080808080808080808080808091690f0f0f0f0f0f0f0f0f0f730f0f0f0f0f0f0f0f0f0f0000000000000000000082604c1b169116177371717171717171717171717171717171717171718101199160800373010101010101010101010101010101010101010102011616151590565b614afc57600381048460081b8960101b17175f526003602052600360405f2054910690816050029160508304036103ee577fbc0e7f4fb0809e09b2447434de3d7d4050180eb9aebd63456c864df15f62d9b2976060978a6901010101010101010101790f0f0f0f0f0f0f0f0f0f0000000000000f0f0f0f0f0f0f0f0f0f8a691111111111111111111179111111111111111111110000000000000000000000000000000069ffffffffffffffffffff6001600160401b0399680400000000000000009b1c16614995816911111111111111111111908060011c168060021c161690565b1993188060011c178060021c1719831660801b169116178060041c0116029660ff8860481c169760ff8160c81c16996bff00000000000000000000008260701c166aff000000000000000000008360081b168d1717958d604082015160030b8d0291015160030b8c8c0302019362ffffff8a169160181b9060201b171792835f52600660205270ff0000000000000000000000000000000063ffffffff60901b60405f20549263ffffffff8460901c1660030b0160901b169260381b169063ffffffff60901b191601179260f01c614aa1575b505f52600660205260405f205560481b92161717878760201b175f52600460205260405f205560405192835260208301526040820152a3565b9160809061ffff8160b01c1615614ae8575b600160c01b019201805160016103fc8960361c16956c0f00000000000000000000000083881c8f1b1617951b0190525f614a68565b8b8401600181510180915260b01b17614ab3565b50935050505068080000000000000000915060ff60401b191617828260201b175f52600460205260405f2055604051602081019060036002101561046957807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600282520390a3565b505091505063ffffffff925068080000000000000000915060ff60401b191617921691828260201b175f52600460205260405f2055604051602081019060036001101561046957807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600182520390a3565b63ffffffff89632895d86b60e21b5f521660045260245ffd5b600160801b8116159081614c04575090565b905060e01c42111590565b919260ff7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa9264ffffffffff614c47604094426135ed565b600887901b83175f9081526002602052859020600101805464ffffffffff60a01b1960c887901b1991909116600160c81b17169290911660a081901b64ffffffffff60a01b16929092178155805461ffff60e01b191660e089901b61ffff60e01b16179055835161ffff97909716875260208701521693a3565b9392630100000082019160ff8360781c169260ff8160a81c1684148015614fd8575b614fca578660081b9684881795865f52600260205260405f20549562ffffff86168160181b8460201b171790815f52600660205260405f205496614d28898388615003565b9a6001600160401b038916198c16908115614fb35760405190815286602082015285604082015260609020908060011c6755555555555555551681038060021c673333333333333333169067333333333333333316018060041c01670f0f0f0f0f0f0f0f1667010101010101010102918260381c60ff16614da8916136f6565b6001600160401b038316670101010101010101808302678080808080808080179190910360071c81160260381c60ff1660031b9260081b68ffffffffffffffff0016831c60ff16900390821c60ff166701010101010101010267804020100804020116677f7f7f7f7f7f7f7f0160071c67010101010101010116670101010101010101026001600160401b031690614e619167010101010101010180916780808080808080808260ff9502170360071c160260381c1690565b01928360021b9960018b1b019a5f5260026020528a60405f20556001841b9889915f5260066020521760405f2055838560201b175f5260046020528260381b908660481c66ff000000000000169068ffffff00000000000019161717680200000000000000001760405f20556040519481865260901c60ff16020163ffffffff16602084015263ffffffff169160407f4a6180ebeec89850a0ebbbe0e94a2d058f8e6f4f727cf12a7020ad268d7fea6a91a366010000010000000193149182614f9c575b505015614f975760ff8160781c16600181018091116103ee579160ff8260a81c16925b83811080614f77575b15614f6457614f5f90613a20565b614f48565b9192505060781b9060ff60781b19161790565b508082175f526002602052614f9160405f20548285615003565b15614f51565b905090565b600f91925060ff8460881c16921c16145f80614f25565b50509950505095509250925050613d8e94506156ef565b9250509250613d8e936156ef565b508515614ce3565b609081901c60ff1691820260989190911c61ffff16039080821015614f97575090565b909160ff6150146150599484614fe0565b9260881c16907d11111111111111111111111111111111111111111111111111111111111192918302188060011c179060015f199160021b1b01908060021c17161690565b8060031c177e030003000300030003000300030003000300030003000300030003000300037e0c000c000c000c000c000c000c000c000c000c000c000c000c000c000c000c8260061c1691161780600c1c1778ff00000000000000ff00000000000000ff00000000000000ff79ff00000000000000ff00000000000000ff00000000000000ff008260181c169116178060301c1763ffffffff67ffffffff000000008260601c1691161790565b6001600160a01b03168015615276573461525f578115614314576040516370a0823160e01b8152306004820152602081602481855afa908115610555575f9161522d575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f511481161561520e575b836040525f60605215613dfa57826024816020936370a0823160e01b82523060048301525afa8015610555575f906151da575b6151b992506135fa565b908082036151c5575050565b6346da3a2760e01b5f5260045260245260445ffd5b506020823d602011615206575b816151f46020938361363d565b8101031261047d576151b991516151af565b3d91506151e7565b600181151661522457813b15153d15161661517c565b833d5f823e3d90fd5b90506020813d602011615257575b816152486020938361363d565b8101031261047d57515f61514a565b3d915061523b565b6346da3a2760e01b5f525f6004523460245260445ffd5b508034036152815750565b6346da3a2760e01b5f526004523460245260445ffd5b610100810190815191821561473f575f905260e08101516001600160a01b0316806152d157506101606152cd91019182516135ed565b9052565b6152cd91610140915f52600960205260405f206001600160a01b0380835116165f5260205260405f206153058582546135ed565b9055019182516135ed565b6040820151905f19821461473f57602060608401519301519160181b9060201b17175f52600660205260405f2055565b90916001811161539d57601b019182601b116103ee576020925f9260809260ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa15610555575f5190565b5050505f90565b919490928563ffffffff6153b787613a56565b16036155db575060208401359062ffffff82169485830361047d576040013569ffffffffffffffffffff81169384820361047d576153f88860ff9288614544565b9560a01c169261ffff60ff60401b8260301b169116178060181b17680f0000000f0000000f6a0f0000000f0000000f000082600c1b169116178060061b176a01010101010101010101016a10101010101010101010108260031b1691161790600f820291808304600f14901517156103ee57811669ffffffffffffffffffff169086861c1580615556575b80615531575b61551b575050505f5b600185821c161580156154d7575b156154b7576154b0600191613a20565b9050615492565b60ff9063ffffffff8763d39cb68f60e01b5f52166004521660245260445ffd5b5083811080156154a057507f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103ee5781600f848360021b1c16106154a0565b69ffffffffffffffffffff181795509350505050565b50615550826911111111111111111111908060011c168060021c161690565b15615489565b506155d584839073808080808080808080808080808080808080808091690f0f0f0f0f0f0f0f0f0f730f0f0f0f0f0f0f0f0f0f0000000000000000000082604c1b169116177371717171717171717171717171717171717171718101199160800373010101010101010101010101010101010101010102011616151590565b15615483565b60ff9063d48581ed60e01b5f521660045260245ffd5b6001015461ffff8160e01c1661ffff8260d01c1614908115615611575090565b64ffffffffff915060a01c1642101590565b90815f526001602052600160405f20015460f01c156143145760ff16906040519063dd17caa760e01b825260048201528160248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610555575f916156b4575b50156156a25750565b6335e460cf60e21b5f5260045260245ffd5b90506020813d6020116156e7575b816156cf6020938361363d565b8101031261047d5751801515810361047d575f615699565b3d91506156c2565b9092680800000000000000009060ff60401b191617828260201b175f52600460205260405f20557f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c602063ffffffff604051945f86521693a390565b81471061577a575f8080936001600160a01b0382948360405161576f60208261363d565b52165af1156145be57565b504763cf47918160e01b5f5260045260245260445ffd5b90604001806040116103ee576001901b1790565b6157ae83615297565b8160c084015281155f146157d057505060e06001600160a01b035f5b16910152565b60181b175f52600760205260e06001600160a01b038060405f2054166157ca565b929190926157ff8382615310565b818160081b175f52600260205260405f2082604085015260018101549060ff8260c81c166005811015610469576080860160038214815260a08701905f825260208801518760181b8760201b17175f526006602052606060405f20549801978852516159195750600281036159025750615878906155f1565b156158de57509061588891615623565b5161ffff63ffffffff8260901c1660030b9160801c16916132c7198212806158d3575b6158b457505050565b63ffffffff9063b5eb130d60e01b5f521660045260245260445260645ffd5b5060088310156158ab565b64ffffffffff9060ff846324b9bdf160e11b5f521660045260a01c1660245260445ffd5b63b37b349d60e01b5f526104669060ff8616614242565b96505050925090505f52600160205261ffff6001600160601b03600360405f20015460601c169160e01c168015613700576001600160601b03910416905256fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00'
