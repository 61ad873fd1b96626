export { FrameEditor } from './FrameEditor.tsx'
