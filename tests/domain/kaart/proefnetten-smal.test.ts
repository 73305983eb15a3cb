import { testProefnetten } from './proefnetten.ts';

testProefnetten('smal');
