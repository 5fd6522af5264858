import * as app from '../../src/index';
import { serveApp } from '../forge/apart/serve-app';

serveApp(app);
