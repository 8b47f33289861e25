import { expect, it } from 'vitest';
import { amountText, figureText, unitText } from './figure.ts';

it('writes numbers as a reader does', () => {
  expect([0.126, 99.5, 1234.5, -0].map((value) => figureText(value, 'en'))).toEqual([
    '0.13',
    '99.5',
    '1,235',
    '0',
  ]);
  expect(amountText(0.853, '%', 'en')).toBe('85.3 %');
  expect(amountText(12, 'contacts', 'en')).toBe('12');
});

it('puts the currency in front of what money counts', () => {
  expect(unitText({ unit: 'a year', money: true }, 'KES')).toBe('KES a year');
  expect(unitText({ money: true }, 'KES')).toBe('KES');
  expect(unitText({ unit: 'contacts', money: false }, 'KES')).toBe('contacts');
});
