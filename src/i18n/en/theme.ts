/** Words of the theme button. */
export const themeWords = {
  theme: 'Theme',
  themes: { auto: 'as the device', light: 'light', dark: 'dark' },
} as const;
