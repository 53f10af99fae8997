import { share } from '../../units/share.ts';
import { discreteLaw } from './discrete.ts';
import { defineDistribution } from './distribution.ts';

export const constant = defineDistribution('constant', {
  says: 'The amount itself, for certain. A plain amount says the same: `5%`.',
  example: '{ constant: 5% }',
  exampleAmount: share,
  suits: ['date', 'percentage', 'magnitude'],
  words: (amount) => amount,
  law: (value) => discreteLaw('constant', [value], [1]),
});
