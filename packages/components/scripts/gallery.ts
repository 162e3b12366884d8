/** `npm run gallery -w @saharakit/components`: every screen of the elements, with real data. */
import { startGallery } from './galleryServer.ts'

const { url } = await startGallery(Number(process.env['PORT'] ?? 0))
console.log(url)
