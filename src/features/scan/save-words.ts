import type { ScanRoom } from '../../state/scan/scan-room.ts';
import { formatTime } from './dates.ts';

/** What the page says about saving. */
export interface SaveWords {
  text: string;
  /** What to do about it; only when something is wrong. */
  remedy: string;
  isWrong: boolean;
  /** What a screen reader hears: each kind once, not the time of every save. */
  announcement: string;
}

const download = 'Gebruik ‘Bewaar als bestand’, dan raak je niets kwijt.';

function fail(text: string, remedy: string): SaveWords {
  return { text, remedy, isWrong: true, announcement: '' };
}

const calm = (text: string, announcement = text): SaveWords => ({ text, remedy: '', isWrong: false, announcement });

/** Gives what to say about the open scan: saved and when, or not and what then. */
export function saveWords(room: ScanRoom | undefined): SaveWords {
  if (room?.desk.item === undefined) return calm('');
  const { save, access } = room.desk;
  if (access === 'guest') return calm('Niet van jou: wordt niet bewaard');
  if (room.refusal === 'blocked')
    return fail('Je antwoorden worden niet bewaard.', `Deze browser staat opslag niet toe. ${download}`);
  if (save.kind === 'failed' && save.reason === 'full')
    return fail(
      'Je laatste antwoord is niet bewaard: de opslag is vol.',
      `${download} Verwijder daarna een oude scan.`,
    );
  if (save.kind === 'failed') return fail('Je laatste antwoord is niet bewaard: de browser weigert het.', download);
  const place = room.bewaarplek === 'apparaat' ? 'op dit apparaat' : 'tot je dit tabblad sluit';
  if (access === 'read') return calm(`Alleen lezen, bewaard ${place}`);
  if (save.kind === 'pending') return calm('Wordt bewaard…', `Bewaard ${place}`);
  if (save.kind === 'saved') return calm(`Bewaard om ${formatTime(save.at)} ${place}`, `Bewaard ${place}`);
  return calm(`Staat ${place}`, `Bewaard ${place}`);
}
