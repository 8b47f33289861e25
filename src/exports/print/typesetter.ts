import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../../domain/course/course.ts';
import type { PrintValues } from './print-document.ts';

/** The folder of the templates, which is the root of every path in them. */
const TEMPLATES = fileURLToPath(new URL('.', import.meta.url));

/** The cuts of the site's two families that the templates use. */
const FONTS = [
  'newsreader/400Regular/Newsreader_400Regular.ttf',
  'newsreader/400Regular_Italic/Newsreader_400Regular_Italic.ttf',
  'newsreader/500Medium/Newsreader_500Medium.ttf',
  'newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
] as const;

/** Sets values as a PDF/UA-1 document on paper. What Typst says against it is thrown, with file and place. */
export type Typesetter = (file: string, values: PrintValues, paper: Paper) => Uint8Array;

/**
 * A typesetter with the fonts of the course, and with pictures by their paths in the content. It uses
 * no other font, so that every machine sets the same; a document with characters that they lack is
 * set with the fonts of this machine, and `warn` is told.
 */
export function typesetter(
  pictures: ReadonlyMap<string, Uint8Array>,
  warn: (sentence: string) => void,
): Typesetter {
  const fontBlobs = FONTS.map((font) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}`))),
  );
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
  for (const [path, bytes] of pictures) {
    compiler.mapShadow(join(TEMPLATES, path), Buffer.from(bytes));
  }
  const set = (values: PrintValues, paper: Paper, fallback: 'yes' | 'no'): Uint8Array => {
    const mainFilePath = join(TEMPLATES, `${values.template}.typ`);
    const inputs = { values: asJson(values), paper, fallback };
    const compiled = compiler.compile({ mainFilePath, inputs });
    const said = compiled.takeError() ?? compiled.takeDiagnostics();
    if (!compiled.result) {
      throw new Error((said ? compiler.fetchDiagnostics(said) : []).map(sentenceOf).join('\n'));
    }
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));
  };
  return (file, values, paper) => {
    try {
      return set(values, paper, 'no');
    } catch (error) {
      const lacking = lackingIn(messageOf(error));
      if (lacking.length === 0) throw new Error(`${file} cannot be set: ${messageOf(error)}`);
      const named = `“${lacking.join('')}”`;
      try {
        const bytes = set(values, paper, 'yes');
        warn(
          `${file} has characters that the fonts of the course lack: ${named}. They are set in a font of this machine, and another machine may set them otherwise.`,
        );
        return bytes;
      } catch {
        throw new Error(
          `${file} cannot be set: no font has the characters ${named}. Write others, install a font that has them, or make nothing for print: "paper: []" in course.yaml.`,
        );
      }
    }
  };
}

/** A value that is not there is null: templates ask for it by name. */
const asJson = (values: PrintValues): string =>
  JSON.stringify(values, (_key, value: unknown) => value ?? null);

/** What `fetchDiagnostics` gives; lines are counted from 0. */
interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly range?: { readonly start: { readonly line: number } };
}

function sentenceOf(diagnostic: unknown): string {
  const { message, path, range } = diagnostic as Diagnostic;
  const place = range ? `, line ${range.start.line + 1}` : '';
  return `${relative(process.cwd(), path)}${place}: ${message}`;
}

/** What the compiler throws when it writes a PDF: the diagnostics as Rust prints them. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)];
  return messages.map(([, quoted = '']) => unquoted(quoted)).join('\n') || text;
}

/** What a string that Rust prints in quotes says. */
const unquoted = (quoted: string): string =>
  quoted.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code: string | undefined, sign: string) =>
    code ? String.fromCodePoint(parseInt(code, 16)) : sign,
  );

/** Texts that none of the fonts can show, as a complaint of the compiler names them. */
const lackingIn = (message: string): readonly string[] => {
  const named = message.matchAll(/the text `"(.*?)"` could not be displayed/g);
  return [...new Set([...named].map(([, quoted = '']) => unquoted(quoted)))];
};
