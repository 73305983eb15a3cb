import { expect, test } from 'vitest';
import { collectionNames, contentSchemas } from '../../../src/domain/net/content.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

test('every kind of content has a schema that takes valid fields and refuses an unknown one', () => {
  const content = createSmallContent();
  for (const name of collectionNames) {
    const data = content[name][0]?.data;
    expect(contentSchemas[name].safeParse(data).success, name).toBe(true);
    expect(contentSchemas[name].safeParse({ ...data, onbekend: 1 }).success, name).toBe(false);
  }
});
