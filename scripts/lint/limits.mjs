/** The limits of the house; more is split by meaning. */
export const limits = { fileLines: 250, functionLines: 50, complexity: 15 };

/**
 * Rules for every kind of source file.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const houseRules = {
  'max-lines': ['error', { max: limits.fileLines }],
  'max-lines-per-function': ['error', { max: limits.functionLines }],
  complexity: ['error', limits.complexity],
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ExportAllDeclaration',
      message: 'No barrels: import from the file that holds it.',
    },
    {
      selector: 'ImportDeclaration[source.value=/^\\.{1,2}\\/(.*\\/)?[^.\\/]+$/]',
      message: 'Relative imports carry their extension.',
    },
    {
      selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
      message: 'No innerHTML: the policy of the site refuses it.',
    },
  ],
};
