import { hand } from '../api/client';

/**
 * Shows a file in a tab of its own. The tab opens at the press itself: browsers block one that opens only when the bytes are there. Where
 * tabs are blocked altogether, the file is saved under `name`.
 */
export async function openFile(bytes: () => Promise<Blob>, name: string) {
  const tab = window.open('', '_blank');
  try {
    const file = await bytes();
    if (!tab) return hand(file, name);
    tab.opener = null;
    tab.location.replace(URL.createObjectURL(file));
  } catch (failure) {
    tab?.close();
    throw failure;
  }
}
