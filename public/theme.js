// Sets the theme that was chosen before the first paint. Not a module, so that it runs at once.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Where the browser keeps nothing, the page looks as the device does.
}
