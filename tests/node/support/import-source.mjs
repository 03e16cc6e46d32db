export {importSource} from '../../../scripts/import-source.mjs';
