import { testProefnetten } from './proefnetten.ts';

testProefnetten('breed');
