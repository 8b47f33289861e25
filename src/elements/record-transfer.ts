import { recordPageWords as words } from '#words/record-page.ts';
import { copyLink, linkHere } from './copy-link.ts';
import { CourseElement } from './course-element.ts';
import { pageRecord } from './page-record.ts';
import { drawQrCode } from './qr-drawing.ts';
import { say } from './said.ts';

/** Characters that a link may have: browsers take many more, but what carries links does not. */
const LONGEST = 16_000;

/** Puts the record into a link, and the link into a QR code while it is short enough. */
export class RecordTransfer extends CourseElement {
  protected start(): void {
    this.need('make').hidden = false;
    this.need('make').addEventListener('click', () => void this.#make());
    this.need('copy').addEventListener('click', () => {
      void copyLink(this.need('link'), this.need('copied'));
    });
  }

  async #make(): Promise<void> {
    const { recorded } = await pageRecord();
    this.need('made').hidden = true;
    if (recorded.length === 0) {
      say(this.need('said'), words.nothingToMove);
      return;
    }
    try {
      const { recordLink } = await import('../links/record-link.ts');
      const { course = '' } = document.documentElement.dataset;
      await this.#show(linkHere(await recordLink(course, recorded)));
    } catch {
      say(this.need('said'), words.noLink);
    }
  }

  async #show(link: string): Promise<void> {
    if (link.length > LONGEST) {
      const file = document.createElement('a');
      file.href = '#PageSave';
      file.textContent = words.toSave;
      say(this.need('said'), words.tooLong);
      this.need('said').append(' ', file);
      return;
    }
    const isDrawn = await drawQrCode(this.need('code'), link);
    (this.need('link') as HTMLInputElement).value = link;
    this.need('made').hidden = false;
    say(this.need('said'), `${isDrawn ? words.scan : words.noCode} ${words.longLink(link.length)}`);
  }
}

customElements.define('record-transfer', RecordTransfer);
