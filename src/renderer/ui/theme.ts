import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const AWNING: MantineColorsTuple = [
  '#e1f2ed',
  '#c5e5dc',
  '#9bd3c4',
  '#6dbfaa',
  '#3fb79c',
  '#1f937b',
  '#0f7c67',
  '#0b6e5b',
  '#095c4c',
  '#06463a',
];

export const theme = createTheme({
  primaryColor: 'awning',
  primaryShade: { light: 7, dark: 4 },
  colors: { awning: AWNING },
  fontFamily: "'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "'Inter Variable', Inter, system-ui, sans-serif",
  fontSizes: { xs: '11px', sm: '12.5px', md: '13px', lg: '14px', xl: '16px' },
  radius: { xs: '4px', sm: '7px', md: '8px', lg: '10px', xl: '14px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } },
    // Beside what it tells of, and so in the same landmark.
    Tooltip: { defaultProps: { openDelay: 500, withArrow: false, withinPortal: false } },
  },
});

/** Mantine paints with the tokens of tokens.css, so that a colour is written in one place. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3-text)',
    '--mantine-color-placeholder': 'var(--ink-3-text)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--panel-2)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-awning-filled': 'var(--accent)',
    '--mantine-color-awning-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
  };
  return { variables: {}, light: shared, dark: shared };
};
