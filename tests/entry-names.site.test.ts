import { check, enterSample, PLACES, press, tabTo } from './samples.ts';
import { expect, test } from './site.ts';

/*
 * What a screen reader is given of questions whose answer is put in order, paired or typed, in
 * each state, while they are answered with the keyboard alone; see choice-names.site.test.ts.
 */
for (const place of PLACES) {
  test.describe(`in a ${place}, with the keyboard and a screen reader`, () => {
    test('somebody puts items in order', async ({ page }) => {
      const form = await enterSample(page, place, 'sequence');
      const items = form.getByRole('listitem').locator('span:first-child');
      const up = (item: string) => form.getByRole('button', { name: `Move up: ${item}` });
      const verdict = form.getByRole('status').first();
      const announced = form.getByRole('status').nth(1);
      await expect(form).toMatchAriaSnapshot(`
        - paragraph: Put these numbers in order.
        - paragraph: Put these in order, the first on top.
        - list "Put these numbers in order.":
          - /children: equal
          - listitem
          - listitem
          - listitem
          - listitem:
            - text: One
            - 'button "Move up: One"': ↑
            - 'button "Move down: One" [disabled]': ↓
        - status
        - status
        - button "Check my answer"
        - status
      `);
      await tabTo(page, up('One'));
      for (const now of [3, 2, 1]) {
        await press(page, 'Enter');
        await expect(announced).toHaveText(`One: now ${now} of 4`);
      }
      await expect(form.getByRole('button', { name: 'Move down: One' })).toBeFocused();
      await check(page, form);
      await expect(form.getByRole('button', { name: 'Try again' })).toBeFocused();
      await expect(verdict).toHaveText('Partly right: 1/4 of it stands.');
      await press(page, 'Enter');
      await expect(verdict).toBeEmpty();
      await expect(form.getByRole('button', { name: 'Move down: One' })).toBeFocused();
      for (const [index, item] of ['Two', 'Three'].entries()) {
        while ((await items.allInnerTexts()).indexOf(item) > index + 1) {
          await tabTo(page, up(item));
          await press(page, 'Enter');
          await expect(up(item)).toBeFocused();
        }
      }
      await check(page, form);
      await expect(verdict).toBeFocused();
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Put these numbers in order.
        - paragraph: Put these in order, the first on top.
        - list "Put these numbers in order.":
          - listitem:
            - text: One
            - 'button "Move up: One" [disabled]': ↑
            - 'button "Move down: One"': ↓
            - text: Right
          - listitem:
            - text: Two
            - 'button "Move up: Two"': ↑
            - 'button "Move down: Two"': ↓
            - text: Right
          - listitem:
            - text: Three
            - 'button "Move up: Three"': ↑
            - 'button "Move down: Three"': ↓
            - text: Right
          - listitem:
            - text: Four
            - 'button "Move up: Four"': ↑
            - 'button "Move down: Four" [disabled]': ↓
            - text: Right
        - status:
          - paragraph: Right.
          - paragraph: One comes before two, two before three, three before four.
        - status: /now \\d of 4/
        - status
        - group: A hint
      `);
    });

    test('somebody pairs what belongs together', async ({ page }) => {
      const form = await enterSample(page, place, 'matching');
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which figure belongs to which word?
        - paragraph: Choose what belongs together.
        - table "Which figure belongs to which word?":
          - rowgroup:
            - row "Word Figure":
              - columnheader "Word"
              - columnheader "Figure"
          - rowgroup:
            - row "One Choose":
              - rowheader "One"
              - cell "Choose":
                - combobox "One":
                  - option "Choose" [selected]
                  - option "2"
                  - option "1"
                  - option "3"
            - row "Two Choose":
              - rowheader "Two"
              - cell "Choose":
                - combobox "Two":
                  - option "Choose" [selected]
                  - option "2"
                  - option "1"
                  - option "3"
        - status
        - status
        - button "Check my answer"
        - status
        - group: A hint
      `);
      await press(page, 'Tab', 'ArrowDown', 'Tab', '2');
      await check(page, form);
      await expect(form).toMatchAriaSnapshot(`
        - table "Which figure belongs to which word?":
          - rowgroup
          - rowgroup:
            - row "One 2":
              - rowheader "One"
              - cell "2":
                - /children: equal
                - combobox "One":
                  - option "2" [selected]
            - row "Two 2 Right":
              - rowheader "Two"
              - cell "2 Right":
                - combobox "Two":
                  - option "2" [selected]
                - text: Right
        - status:
          - paragraph: "Partly right: 1/2 of it stands."
        - status
        - button "Try again"
      `);
      await press(page, 'Enter', '1');
      await check(page, form);
      await expect(form).toMatchAriaSnapshot(`
        - table "Which figure belongs to which word?":
          - rowgroup
          - rowgroup:
            - row "One 1 Right"
            - row "Two 2 Right"
        - status:
          - paragraph: Right.
          - paragraph: 1 is one and 2 is two. 3 belongs to none of them.
      `);
    });

    test('somebody fills gaps', async ({ page }) => {
      const form = await enterSample(page, place, 'gaps');
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph:
          - text: After one comes
          - textbox "Gap 1"
          - text: ", and after two comes"
          - textbox "Gap 2"
          - text: .
        - status
        - status
        - button "Check my answer"
        - status
        - group: A hint
      `);
      await expect(form.getByRole('textbox', { name: 'Gap 1' })).toHaveAccessibleDescription(
        'After one comes Gap 1 , and after two comes Gap 2 .',
      );
      await press(page, 'Tab', 't', 'w', 'o', 'Enter');
      await expect(form.getByRole('status').first()).toHaveText('Answer first, then check.');
      await press(page, 'Tab', 'f', 'o', 'u', 'r', 'Enter');
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph:
          - text: After one comes
          - textbox "Gap 1": two
          - text: ", and after two comes"
          - textbox "Gap 2": four
          - text: .
        - status:
          - paragraph: "Partly right: 1/2 of it stands."
          - paragraph: Four comes after three.
        - status
        - button "Try again"
        - status
        - group: A hint
      `);
      await press(page, 'Enter', 'Tab', '3', 'Enter');
      await expect(form).toMatchAriaSnapshot(`
        - paragraph:
          - textbox "Gap 2": "3"
        - status:
          - paragraph: Right.
          - paragraph: One, two, three.
        - status
        - status
      `);
    });

    test('somebody types a number', async ({ page }) => {
      const form = await enterSample(page, place, 'number');
      const stem = 'How long is a sample of one metre, give or take ten centimetres?';
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: ${stem}
        - paragraph:
          - text: Your answer, a number
          - textbox "Your answer, a number centimetres"
          - text: centimetres
        - status
        - status
        - button "Check my answer"
        - status
        - group: A hint
      `);
      await expect(form.getByRole('textbox')).toHaveAccessibleDescription(stem);
      await press(page, 'Tab', '1', 'Enter');
      await expect(form).toMatchAriaSnapshot(`
        - paragraph:
          - textbox "Your answer, a number centimetres": "1"
        - status:
          - paragraph: Not yet.
          - paragraph: That would be right in metres.
        - status
        - button "Try again"
        - status
      `);
      await press(page, 'Enter', '0', '0', 'Enter');
      await expect(form).toMatchAriaSnapshot(`
        - paragraph:
          - textbox "Your answer, a number centimetres": "100"
        - status:
          - paragraph: Right.
          - paragraph: One metre is 100 centimetres.
        - status
        - status
      `);
    });
  });
}
