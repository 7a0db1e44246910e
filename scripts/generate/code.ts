// Short programs in four languages; only their words differ.
type Program = (a: string, b: string, text: string) => string;

const programs: Record<string, Program> = {
	python: (a, b, text) => `from pathlib import Path

def ${a}(${b}, times=3):
    """${text}"""
    for number in range(times):
        if number % 2 == 0:
            print(f"{number}: {${b}}")
    return Path("${a}.txt").read_text()

${a}("${text}")  # ${b}`,
	js: (a, b, text) => `import { readFile } from 'node:fs/promises';

// ${text}
export async function ${a}(${b}, times = 3) {
  const lines = (await readFile(\`\${${b}}.txt\`, 'utf8')).split('\\n');
  return lines.filter((line) => line.length > times).map((line) => ({ line, ${a}: true }));
}`,
	html: (a, b, text) => `<section class="${a}" aria-labelledby="${b}">
  <h2 id="${b}">${text}</h2>
  <!-- ${a} ${b} -->
  <p>Read <a href="${b}.html">${a}</a> first.</p>
  <img src="${a}.png" alt="${text}" width="320" height="180">
</section>`,
	bash: (a, b, text) => `# ${text}
mkdir -p ${a} && cd ${a}
for file in *.${b}; do
  echo "\${file%.${b}}: $(wc -l < "$file")"
done | sort -n > ../${b}.txt
git add . && git commit -m '${text}'`,
};

export const LANGUAGES = Object.keys(programs);

/** A block of code in `language` that names `a` and `b` and holds one line of text. */
export function codeBlock(language: string, a: string, b: string, text: string): string {
	return `\`\`\`${language}\n${programs[language]?.(a, b, text) ?? text}\n\`\`\``;
}
