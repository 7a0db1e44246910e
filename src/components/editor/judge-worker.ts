// Apart from the page, so that nobody waits for it while writing.
import { type Draft, judgeDraft } from '#core/writing/draft.ts';

addEventListener('message', ({ data }: MessageEvent<{ number: number; draft: Draft }>) => {
	postMessage({ number: data.number, judged: judgeDraft(data.draft) });
});
