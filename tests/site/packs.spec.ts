/* Packages of keyed questions in a player that is not ours: each form is shown, scores what is right, and says why. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const PLAYER = path('node_modules/@citolab/qti-components/cdn/index.global.js');

/** What of the player's question is used here. */
interface PlayedItem extends HTMLElement {
  getResponse(id: string): { readonly correctResponse: string | readonly string[] };
  getOutcome(id: string): { readonly value: unknown };
  updateResponseVariable(id: string, value: string | readonly string[]): void;
  processResponse(): void;
}

/** One question of each form, by its interaction and how many answers that takes. */
function oneOfEachForm(): ReadonlyMap<string, string> {
  const files = unzipSync(new Uint8Array(readFileSync(path('dist/en/teach/practice/all.qti3.zip'))));
  const forms = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith('items/')) continue;
    const xml = strFromU8(bytes);
    const form = `${/<qti-(\w+)-interaction/.exec(xml)?.[1]} ${/cardinality="(\w+)"/.exec(xml)?.[1]}`;
    if (!forms.has(form)) forms.set(form, xml);
  }
  return forms;
}

test('every form of question scores 1 where all is right and 0 where it is not, and tells why', async ({ page }) => {
  const forms = oneOfEachForm();
  expect([...forms.keys()].sort()).toEqual(['choice multiple', 'choice single', 'match multiple', 'order ordered']);
  await page.setContent('<!doctype html><title>Player</title><main></main>');
  await page.addScriptTag({ path: PLAYER });
  for (const [form, xml] of forms) {
    await page.evaluate((text) => {
      const [item, container] = [document.createElement('qti-item'), document.createElement('item-container')];
      Object.assign(container, { itemXML: text });
      item.append(container);
      document.querySelector('main')?.replaceChildren(item);
    }, xml);
    const item = page.locator('qti-assessment-item');
    await expect(item.locator('qti-prompt'), form).toBeVisible();
    const answered = (right: boolean) =>
      item.evaluate((element, isRight) => {
        const played = element as PlayedItem;
        const key = played.getResponse('RESPONSE').correctResponse;
        const wrong = typeof key === 'string' ? 'none' : key.slice(1);
        played.updateResponseVariable('RESPONSE', isRight ? key : wrong);
        played.processResponse();
        return Number(played.getOutcome('SCORE').value);
      }, right);
    expect(await answered(false), `${form}, wrong`).toBe(0);
    await expect(item.locator('qti-modal-feedback[identifier="wrong"]'), form).toContainText('Read it here');
    expect(await answered(true), `${form}, right`).toBe(1);
    await expect(item.locator('qti-modal-feedback[identifier="right"] dialog'), form).toBeVisible();
  }
});

test('what a learner clicks is what scores', async ({ page }) => {
  const xml = oneOfEachForm().get('choice single') ?? '';
  const key = /<qti-value>(\w+)<\/qti-value>/.exec(xml)?.[1];
  await page.setContent('<!doctype html><title>Player</title><main></main>');
  await page.addScriptTag({ path: PLAYER });
  await page.evaluate((text) => {
    const [item, container] = [document.createElement('qti-item'), document.createElement('item-container')];
    Object.assign(container, { itemXML: text });
    item.append(container);
    document.querySelector('main')?.replaceChildren(item);
  }, xml);
  await page.locator(`qti-simple-choice[identifier="${key}"]`).click();
  const score = await page.locator('qti-assessment-item').evaluate((element) => {
    const played = element as PlayedItem;
    played.processResponse();
    return Number(played.getOutcome('SCORE').value);
  });
  expect(score).toBe(1);
});
