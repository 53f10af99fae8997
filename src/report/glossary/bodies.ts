import { termsOf } from './term.ts';

/** Who has a part in the programme, and the documents and meetings by which they agree. */
export const BODIES = termsOf([
  [
    'BAT',
    'business acceptance testing',
    'Testing in which those who will work with a tool satisfy themselves that it does its job.',
  ],
  [
    'BCDR',
    'business continuity and disaster recovery',
    'How a service is kept up, or brought back, when a site or a system is lost. Tests of it may close a day to migration.',
  ],
  [
    'BEIS',
    'DESNZ',
    'The government department for energy, under its name of the time and its later one. It approves the entries of the EPCL.',
  ],
  ['CSP', 'Communications Service Provider', 'Whoever carries messages between the DCC and the homes by radio.'],
  [
    'DCC',
    'Data Communications Company',
    "The company that runs the network of Britain's smart meters, and the migration onto it.",
  ],
  [
    'DCO',
    'Dual Control Organisation',
    'A second party without whose agreement no critical command reaches a SMETS1 device.',
  ],
  [
    'DIRF',
    'Design Issues Review Forum',
    'Where issues in the design of the SMETS1 service are weighed: accept the restriction, or wait for a fix.',
  ],
  [
    'DNO',
    'Distribution Network Operator',
    'Whoever runs the local wires. It receives power and voltage alerts, and needs its certificate on every migrated meter.',
  ],
  ['DSP', 'Data Service Provider', 'Whoever runs the central systems through which all messages of the DCC pass.'],
  [
    'Early life support',
    'ELS',
    'The team and the weeks of closer attention that follow a migration, in which late failures are looked for.',
  ],
  [
    'EPCL',
    'Eligible Products Combination List',
    'The list of device model combinations that may be migrated. Its entries arrive in lumps, not one by one, so that eligibility does too.',
  ],
  [
    'LSC',
    'Live Service Criteria',
    'Ten criteria, each marked red, amber or green, against which readiness for live service is judged.',
  ],
  [
    'MAM',
    'Migration Authorisation Mechanism',
    'The rules by which a supplier authorises its active installations, and by which dormant ones are scheduled for it.',
  ],
  [
    'MCC',
    'Migration Control Centre',
    'The people and tools that decide each day whether to go ahead, release the volume, and throttle or halt it.',
  ],
  [
    'MEHRS',
    'Migration Error Handling and Retry Strategy',
    'The document that governs what follows an error: try again, roll back or fix forward.',
  ],
  [
    'MRR',
    'Migration Reporting Regime',
    'The document that says which reports of the migration are due, how often, and to whom.',
  ],
  [
    'MSM',
    'Migration Scaling Methodology',
    'The rules by which a limited daily volume is shared out over suppliers. Its formula is not public; its floor is.',
  ],
  ['MSP', '', 'A party beside the supplier to whom the control centre tells of problems in a migration.'],
  [
    'OPSG',
    'Operations Group',
    'The committee of the Smart Energy Code that looks after live operation, and reviews whether a step is safe to take.',
  ],
  [
    'Requesting Party',
    '',
    "Whoever runs a migration from the side of the meters' former operator, and stands down when its cohort is done.",
  ],
  [
    'S1SP',
    'SMETS1 Service Provider',
    'The service that translates between the DCC and one family of SMETS1 devices. Its cohort shares its fate.',
  ],
  [
    'SEC',
    'Smart Energy Code; SEC Panel; SECAS',
    'The code that binds the users of the network. Its board is the Panel, its administrator SECAS.',
  ],
  ['SMSO', 'Smart Meter System Operator', 'Whoever operated SMETS1 meters for a supplier before they were migrated.'],
  ['SSC', 'Security Sub-Committee', 'The committee of the Smart Energy Code that judges security.'],
  [
    'Supplier',
    'energy supplier',
    'Sells energy to a home and is responsible for its meters: it authorises active installations, and operates migrated ones once it is ready.',
  ],
  [
    'SVTAD',
    '',
    'The document of the Smart Energy Code under which device model combinations are tested for migration.',
  ],
  ['TABASC', 'TAG', 'Two technical committees of the Smart Energy Code; the second looks after testing.'],
  [
    'TMAD',
    'Transition and Migration Approach Document',
    'The part of the Smart Energy Code that governs how SMETS1 installations are migrated, and when they may be given up.',
  ],
  ['TOC', 'Technical Operations Centre', 'Where the health of the running services is watched.'],
]);
