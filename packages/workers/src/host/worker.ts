// Stands beside spawnWorker.ts so that its literal './worker.js' also resolves when the sources are served as they are.
import '../worker/main.ts'
