// Loaded as one, when one of them is opened.
export { ExportDialog } from '../features/transfer/export-dialog.tsx'
export { ImportDialog } from '../features/transfer/import-dialog.tsx'
