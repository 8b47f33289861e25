import { check, enterSample, PLACES, press } from './samples.ts';
import { expect, test } from './site.ts';

/*
 * What a screen reader is given of questions that offer options, in each state, while they are
 * answered with the keyboard alone. The snapshots hold for a check and for a quiz alike; the first
 * status is what is announced.
 */
for (const place of PLACES) {
  test.describe(`in a ${place}, with the keyboard and a screen reader`, () => {
    test('somebody chooses one answer', async ({ page }) => {
      const form = await enterSample(page, place, 'one');
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which of these three sample options is the key?
        - radiogroup "Which of these three sample options is the key?":
          - radio "The first, which is not"
          - text: The first, which is not
          - radio "The second, which is the key"
          - text: The second, which is the key
          - radio "The third, which is not"
          - text: The third, which is not
        - status
        - status
        - button "Check my answer"
        - status
        - group: A hint
      `);
      await press(page, 'Tab', 'Enter');
      await expect(form.getByRole('status').first()).toHaveText('Answer first, then check.');
      await press(page, 'Space');
      await check(page, form);
      await expect(form.getByRole('button', { name: 'Try again' })).toBeFocused();
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which of these three sample options is the key?
        - radiogroup "Which of these three sample options is the key?":
          - radio "The first, which is not Not right" [checked]
          - text: The first, which is not Not right
          - paragraph: Not this one. Read the options again.
          - radio "The second, which is the key"
          - text: The second, which is the key
          - radio "The third, which is not"
          - text: The third, which is not
        - status:
          - paragraph: Not yet.
          - paragraph: Not this one. Read the options again.
        - status
        - button "Try again"
        - status
        - group: A hint
      `);
      await press(page, 'Enter');
      await expect(form.getByRole('radio', { name: 'The first', checked: true })).toBeFocused();
      await expect(form.getByRole('status').first()).toBeEmpty();
      await press(page, 'ArrowDown', 'Enter');
      await expect(form.getByRole('status').first()).toBeFocused();
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which of these three sample options is the key?
        - radiogroup "Which of these three sample options is the key?":
          - radio "The first, which is not"
          - text: The first, which is not
          - radio "The second, which is the key Right" [checked]
          - text: The second, which is the key Right
          - paragraph: "Yes: it says so itself."
          - radio "The third, which is not"
          - text: The third, which is not
        - status:
          - paragraph: Right.
          - paragraph: "Yes: it says so itself."
          - paragraph: The second option is the key, because the sample was written so.
        - status
        - status
        - group: A hint
      `);
    });

    test('somebody chooses several answers', async ({ page }) => {
      const form = await enterSample(page, place, 'several-partial');
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which of these are letters?
        - paragraph: More than one is right.
        - group "Which of these are letters?":
          - checkbox "The letter A"
          - text: The letter A
          - checkbox "The figure 1"
          - text: The figure 1
          - checkbox "The letter B"
          - text: The letter B
          - checkbox "The figure 2"
          - text: The figure 2
        - status
        - status
        - button "Check my answer"
        - status
      `);
      await press(page, 'Tab', 'Space', 'Tab', 'Space');
      await check(page, form);
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which of these are letters?
        - paragraph: More than one is right.
        - group "Which of these are letters?":
          - checkbox "The letter A Right" [checked]
          - text: The letter A Right
          - paragraph: "Yes: A is a letter."
          - checkbox "The figure 1 Not right" [checked]
          - text: The figure 1 Not right
          - paragraph: 1 is a figure.
          - checkbox "The letter B"
          - text: The letter B
          - checkbox "The figure 2"
          - text: The figure 2
        - status:
          - paragraph: Not yet.
          - paragraph: "Yes: A is a letter."
          - paragraph: 1 is a figure.
        - status
        - button "Try again"
        - status
      `);
      await press(page, 'Enter', 'Tab', 'Space', 'Tab', 'Space');
      await check(page, form);
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: Which of these are letters?
        - paragraph: More than one is right.
        - group "Which of these are letters?":
          - checkbox "The letter A Right" [checked]
          - text: The letter A Right
          - paragraph: "Yes: A is a letter."
          - checkbox "The figure 1"
          - text: The figure 1
          - checkbox "The letter B Right" [checked]
          - text: The letter B Right
          - paragraph: "Yes: B is one too."
          - checkbox "The figure 2"
          - text: The figure 2
        - status:
          - paragraph: Right.
          - paragraph: "Yes: A is a letter."
          - paragraph: "Yes: B is one too."
          - paragraph: A and B are letters, 1 and 2 are figures.
        - status
        - status
      `);
    });

    test('somebody calls a statement true or false', async ({ page }) => {
      const form = await enterSample(page, place, 'true-false');
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: This sentence has five words.
        - radiogroup "This sentence has five words.":
          - radio "True"
          - text: "True"
          - radio "False"
          - text: "False"
        - status
        - status
        - button "Check my answer"
        - status
      `);
      await press(page, 'Tab', 'Space', 'ArrowDown');
      await check(page, form);
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: This sentence has five words.
        - radiogroup "This sentence has five words.":
          - radio "True"
          - text: "True"
          - radio "False Not right" [checked]
          - text: False Not right
          - paragraph: Count them again.
        - status:
          - paragraph: Not yet.
          - paragraph: Count them again.
        - status
        - button "Try again"
        - status
      `);
      await press(page, 'Enter', 'Space');
      await check(page, form);
      await expect(form).toMatchAriaSnapshot(`
        - /children: deep-equal
        - paragraph: This sentence has five words.
        - radiogroup "This sentence has five words.":
          - radio "True Right" [checked]
          - text: True Right
          - paragraph: Yes, if you count them.
          - radio "False"
          - text: "False"
        - status:
          - paragraph: Right.
          - paragraph: Yes, if you count them.
          - paragraph: "This, sentence, has, five, words: that makes five."
        - status
        - status
      `);
    });
  });
}

test('with the keyboard and a screen reader, somebody rates a behaviour and takes it back', async ({
  page,
}) => {
  await page.goto('./gallery/');
  const behaviour = page
    .getByRole('group', { name: 'Does a first thing that others could see.' })
    .first();
  const unrated = `
    - group "Does a first thing that others could see.":
      - /children: deep-equal
      - text: Does a first thing that others could see.
      - radio "Never"
      - text: Never
      - radio "Sometimes"
      - text: Sometimes
      - radio "Often"
      - text: Often
      - radio "Always"
      - text: Always
  `;
  await expect(behaviour).toMatchAriaSnapshot(unrated);
  await page.locator('#ChecklistItem ~ div h3 a').first().focus();
  await press(page, 'Tab', 'Space', 'ArrowRight');
  await expect(behaviour).toMatchAriaSnapshot(`
    - group "Does a first thing that others could see.":
      - /children: deep-equal
      - text: Does a first thing that others could see.
      - radio "Never"
      - text: Never
      - radio "Sometimes" [checked]
      - text: Sometimes
      - radio "Often"
      - text: Often
      - radio "Always"
      - text: Always
      - button "Take back"
  `);
  await press(page, 'Tab', 'Enter');
  await expect(behaviour.getByRole('radio').first()).toBeFocused();
  await expect(behaviour).toMatchAriaSnapshot(unrated);
});
