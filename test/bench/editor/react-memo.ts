import { showInReact } from './react.js';

showInReact({ isMemo: true, isSkipping: false });
