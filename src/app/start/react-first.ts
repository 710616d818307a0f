/* What `boot.ts` asks for before the app, which needs it too. */
import 'react-dom/client';
