import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PAPER_PAGES, type PaperInfo, type PaperPage } from '../../shared/contract-papers.ts';
import { useSavePaper } from './use-save-paper.ts';
import { useSay } from './use-terms.ts';

const PAGE_KEYS = { A6: 'papers:pages.A6', A4: 'papers:pages.A4' } as const satisfies Record<
  PaperPage,
  string
>;

type PaperButtonProps = {
  readonly collection: string;
  readonly paper: PaperInfo;
  readonly keys: readonly string[];
  readonly isSmall?: boolean;
};

/** Saves a file that Allegro makes of these items; of labels the size of the page is chosen. */
export function PaperButton({ collection, paper, keys, isSmall = false }: PaperButtonProps) {
  const { t } = useTranslation();
  const say = useSay();
  const { isRunning, save } = useSavePaper();
  const asked = { collection, paper: paper.name, keys };
  const look = {
    size: isSmall ? 'compact-sm' : 'sm',
    loading: isRunning,
    leftSection: <IconPrinter size={16} stroke={1.6} aria-hidden />,
  } as const;
  if (!paper.hasPages)
    return (
      <Button {...look} onClick={() => save(asked)}>
        {say(paper.words)}
      </Button>
    );
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button {...look}>{say(paper.words)}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PAPER_PAGES.map((page) => (
          <Menu.Item key={page} onClick={() => save({ ...asked, page })}>
            {t(PAGE_KEYS[page])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
