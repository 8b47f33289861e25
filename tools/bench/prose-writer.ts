const COMMON =
  'the of and to a in that is was for it with as his on be at by had are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too mr how little good world make very year still see own work men day get here between both life being under three know same last another while us might great old go come since against right came take used himself few house use during again place american around however home small found thought went say part once general high upon school don does got united left number course war until away something fact water though public less put think almost hand enough far took head yet government system better set told night end why called eyes find going look asked later knew point next program city business give group toward young days let room word face customer chair board leader meeting promise service question answer team plan budget counter letter morning doubt measure listen change'.split(
    ' ',
  );
const SYLLABLES =
  'ba con der fer gol hin jor kel lam mer nor par quin ros sel tor val wen zan pri'.split(' ');
const VOCABULARY = 8000;

/** Writes plain prose of invented and common words, as often as words occur in a language (Zipf's law). The same seed writes the same text. */
export class ProseWriter {
  #state: number;

  constructor(seed: number) {
    this.#state = seed + 1;
  }

  /** A number from 0 to 1, by Mulberry32. */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** One of a list. */
  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  word(): string {
    const rank = Math.floor(VOCABULARY ** this.random());
    return COMMON[rank] ?? inventedWord(rank);
  }

  /** So many words, without a full stop. */
  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  /** A sentence of seven to twenty words. */
  sentence(): string {
    const words = this.words(7 + Math.floor(this.random() * 14));
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }

  /** So many sentences. */
  paragraph(sentences = 5): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ');
  }
}

function inventedWord(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}
