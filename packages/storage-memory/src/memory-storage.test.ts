import { storageContract } from '@billkit/billing/testing';
import { describe, it } from 'node:test';
import { createMemoryStorage } from './memory-storage.js';

describe('the memory storage', () => {
  for (const { name, run } of storageContract) it(name, () => run(() => createMemoryStorage()));
});
