/** Makes the pictures of the README, and of the page for trainers, from the built site. */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { siteFolder } from './built-site.ts';
import { serveFolder } from './static-server.ts';
import { PICTURES_FOLDER, trainerPictures } from './trainer-pictures.ts';

const FOLDER = 'docs/pictures';
const PICTURES = [
  { name: 'home', address: '', width: 1280, height: 800, theme: 'light' },
  {
    name: 'lesson',
    address: 'learn/seat-in-the-strategy/empty-chair/',
    width: 1280,
    height: 800,
    theme: 'dark',
  },
] as const;

mkdirSync(FOLDER, { recursive: true });
const site = await serveFolder(siteFolder());
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [...CHROMIUM_FLAGS],
});
for (const { name, address, width, height, theme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
mkdirSync(PICTURES_FOLDER, { recursive: true });
const taken = await trainerPictures(browser, site.address);
await browser.close();
await site.close();
console.log(`${PICTURES.length} pictures in ${FOLDER}/, ${taken.length} in ${PICTURES_FOLDER}/`);
