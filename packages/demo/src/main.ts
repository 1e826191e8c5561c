import '@billkit/elements/define.js';
import { tableNames } from '@billkit/storage-indexeddb';

document.querySelector('#tables')?.append(...(await tableNames('demo')));
