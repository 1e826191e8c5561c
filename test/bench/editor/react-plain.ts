import { showInReact } from './react.js';

showInReact({ isMemo: false, isSkipping: false });
