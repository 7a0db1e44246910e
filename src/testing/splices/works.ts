// What they made and wrote, from a few lines to two pages, in one revision or in four.
import type { z } from 'zod';
import { work } from '#core/schema/work.ts';
import { workDigest } from '#core/recognition/digest.ts';
import { written } from '#core/writing/written.ts';

type Record = z.input<typeof work>;

/** A piece of work as its file will say it, and what its readers read. */
export interface Made {
	path: string;
	text: string;
	digest: string;
}

function made(id: string, record: Omit<Record, 'provenance'>, body: string): [string, Made] {
	const said = work.parse({ ...record, provenance: { way: 'account' } });
	const digest = workDigest(said, body);
	return [id, { path: `work/splices/${id}.mdx`, text: written('work', said, body), digest }];
}

const paragraphs = (...all: string[]) => all.join('\n\n');

const earlier = (...all: [date: string, improved?: string][]) =>
	all.map(([date, improved], index) => ({ revision: index + 1, date, ...(improved && { improved }) }));

/** By `<task>/<maker>`. */
export const works: ReadonlyMap<string, Made> = new Map([
	made(
		'whip-the-end/amina',
		{ title: 'طرف حبل لا ينفلت', date: '2026-09-10', listed: true },
		paragraphs(
			'لففت خيطًا من القطن حول طرف الحبل عشر لفات، كل لفة بجانب أختها، ثم مررت الطرف تحت اللفات الثلاث الأخيرة وشددت.',
			'في المرة الأولى انزلق الخيط لأنني لم أبلله. بللته في المرة الثانية فثبت. ضربت به الطاولة عشرين مرة ولم ينفك شيء.',
		),
	),
	made(
		'eye-splice/amina',
		{
			title: 'عروة تحمل دلوًا',
			url: 'https://amina.example/eye-splice/',
			date: '2026-09-19',
			revision: 2,
			improved: 'أضفت صورة لكل خطوة، وشددت كل جديلة بعد كل غرزة، كما اقترح bram.',
			earlier: earlier(['2026-09-14']),
			listed: true,
		},
		paragraphs(
			'أردت عروة أعلّق بها دلو الماء في الحديقة. أخذت حبلًا من ثلاث جدائل، قطره عشرة ملّيمترات، وفككت منه ستّ لفات، ولففت طرف كل جديلة بشريط لاصق حتى لا تتفرّق.',
			'أصعب ما في الأمر هو البداية. الجديلة الوسطى تدخل أولًا تحت جديلة واحدة من الحبل، عكس اتجاه الفتل. ثم تمرّ اليسرى فوق تلك وتدخل تحت التي تليها. بعد ذلك أقلب العروة كلها، وتدخل اليمنى من حيث خرجت الوسطى. إذا خرجت جديلتان من المكان نفسه فقد أخطأت قبل خطوة واحدة، فارجع.',
			'في النسخة الأولى شددت الجدائل بعد الغرزة الأخيرة فقط، فبقيت العروة رخوة، ورأيت الضوء من بينها. سألني bram: متى تشدّين؟ ففهمت. أعدتها كلها، وشددت كل جديلة بعد كل غرزة، خمس غرزات، ثم دحرجت الوصلة تحت قدمي على البلاط.',
			'علّقت دلوًا فيه عشرة لترات أسبوعًا كاملًا. لم تتحرّك الوصلة، وصار الحبل أطول بقليل، والعروة لا. تعلّمت أن اليد تعرف قبل العين: حين تكون الجديلة في مكانها تنزلق بسهولة، وحين أدفعها بقوة أكون مخطئة. في المرة القادمة أريد أن أجعل الجدائل أرفع كلما اقتربت من النهاية.',
		),
	),
	made(
		'short-splice/amina',
		{ title: 'حبلان صارا حبلًا', date: '2026-09-27', listed: true },
		paragraphs(
			'وصلت حبلًا أزرق بحبل أبيض حتى أرى كل جديلة من أين جاءت. وضعت الجدائل بعضها بين بعض كأصابع اليدين، وربطت جهة بخيط، وبدأت بالجهة الأخرى.',
			'الوصلة سميكة ولا تمرّ من البكرة، لكنها تحملني حين أتعلّق بها. اللونان ساعداني كثيرًا، وأنصح كل من يبدأ بلونين.',
		),
	),
	made(
		'long-splice/amina',
		{
			title: 'وصلة تمرّ من البكرة',
			date: '2026-10-08',
			revision: 3,
			improved: 'وزّعت نقاط الالتقاء على مسافات متساوية.',
			earlier: earlier(['2026-09-30'], ['2026-10-03', 'استعملت حبلًا أطول.']),
		},
		paragraphs(
			'تحتاج الوصلة الطويلة إلى صبر: خمس عشرة لفة من كل جهة، وكل جديلة تأخذ مكان جديلة الحبل الآخر. في المرة الأولى كان الحبل قصيرًا، وفي الثانية التقت الجدائل كلها في مكان واحد فصار فيه ورم.',
			'الآن تمرّ من البكرة بلا صوت. تعلّمت أن أقيس قبل أن أفكّ.',
		),
	),
	made(
		'teach-a-splice/amina',
		{ title: 'علّمت جارتي', date: '2026-10-15', listed: true },
		paragraphs(
			'جارتي خياطة، ولم تمسك حبلًا قط. جلسنا في الدرج نصف ساعة. لم ألمس حبلها، وكان ذلك صعبًا عليّ. حين أخطأت سألتها: من أين خرجت هذه الجديلة؟ فضحكت وأعادتها.',
			'صنعت عروة من أربع غرزات وعلّقت بها مفاتيحها. قالت إن الأمر كالضفيرة، وهذا تشبيه أفضل مما في كتابي. تعلّمت أن السؤال أسرع من اليد.',
		),
	),
	made(
		'whip-the-end/bram',
		{ title: 'Twelve turns of sail twine', date: '2026-09-09', listed: true },
		paragraphs(
			'Waxed twine, twelve turns, laid from the rope towards its end so that each pull tightens it. I buried the tail under the last five turns with a loop of the same twine.',
			'What went wrong first: I began one finger from the end and had nothing left to hold. Now it begins at a distance of one and a half times the thickness of the rope. It has been wet, frozen and stepped on since.',
		),
	),
	made(
		'eye-splice/bram',
		{
			title: 'An eye for the bow line of a small boat',
			url: 'https://bram.example/eye',
			date: '2026-09-30',
			revision: 4,
			improved: 'A thimble in the eye, and a load that is a number. Farid asked for the number.',
			earlier: earlier(
				['2026-09-12'],
				['2026-09-17', 'Five tucks in place of three.'],
				['2026-09-24', 'Told the first tuck again, because Chidi could not follow it.'],
			),
			listed: true,
		},
		paragraphs(
			'I have a boat of four metres that lies on one line at the bow. The line had a knot in it, a bowline that my father tied before I could walk, and the knot had worn the rope down to half of its thickness. I wanted an eye there, with a metal thimble in it, so that the ring of the mooring rubs on metal and not on rope.',
			'The rope is of three strands, polyester, twelve millimetres thick. I unlaid seven turns, which looked far too long and was just enough. Each strand got a cone of tape at its end, pointed like a pencil. I tied a piece of twine around the rope where the unlaying had to stop; without it, the rope goes on opening while you look elsewhere.',
			'The first tuck decides everything. Lay the rope around the thimble and press the strands against the standing part, with the lay of it running away from you. There are three of yours and three of its own. Take the one of yours that lies in the middle. Open the rope with the marlinspike, lift one of its strands, and push yours through from right to left. Then the one on the left: over the strand that you have just lifted, and under the next one to the left. Now turn the whole thing over. There is one strand of yours left, and one strand in the rope with nothing under it. Yours goes in from the right and comes out at the left, as the others did. It feels as if it went backwards, and this is where Chidi lost me in my second revision, because I had written “the other way round”. It does not go the other way round. You have turned the work over; the strand has not turned.',
			'How to see that it went wrong: look along the rope from the eye. Three strands must come out at three places, at the same height, a third of the way around from each other. If two come out together, one of them went under the wrong strand. If one stands higher, it has skipped a strand. Take it out. It will not get better by going on.',
			'After that it is the same thing again: each strand over one and under one, against the lay, five times around. I pull each strand towards the eye after each tuck, and I pull it hard. In my first version I pulled only at the end, and the tucks near the thimble were loose for ever, because what is tight above keeps you from tightening what is below. In the fourth and the fifth tuck I cut a third of the yarns away each time, so that the splice grows thin like the tail of a rat. Then I rolled it under my shoe on the stone of the quay.',
			'What it holds: Farid asked me for a number and I had none. So I hung it on the crane of the yard, which shows what it lifts. The line took 410 kilograms for a minute. I did not try more, because the crane is not mine. The boat weighs 180 kilograms with me in it. After the test the eye was four millimetres longer and had not slipped; I had sewn a mark of red thread through the last tuck to see that.',
			'What I learned: I thought that this was about strength in the fingers. It is about the order in which you look. Before every tuck I now say aloud which strand I am going to lift, and I feel silly, and I have not made the mistake since. What helped was being read. Three people told me which sentence they got lost in, and each time the sentence was wrong because I had not understood the thing myself. Next I want to do it in wire, with gloves, and with somebody who has all of their fingers after forty years of it.',
		),
	),
	made(
		'short-splice/bram',
		{
			title: 'Two old lines',
			date: '2026-10-04',
			revision: 2,
			improved: 'Five tucks to each side; Dalia counted only three.',
			earlier: earlier(['2026-10-01']),
			listed: true,
		},
		paragraphs(
			'I married two lines of the same thickness and different age. The new one is stiff and the old one is soft, and the soft one hides every mistake. Five tucks to each side, the last two thinned.',
			'What was hard: to keep both lays tight while they are open at once. What helped: a friend with a thumb.',
		),
	),
	made(
		'long-splice/bram',
		{ title: 'The halyard', date: '2026-10-11' },
		paragraphs(
			'The halyard had chafed through in the middle, and a new one costs as much as a week of food. A long splice runs through the block where a short one would jam. I unlaid twenty turns from each side and laid the strand of one into the place of the other, as the unit says.',
			'The three places where they meet are forty centimetres apart. I halved the strands there before I tied and tucked them. It runs. It has lost some strength, and I have written that on the cleat, for whoever sails after me.',
		),
	),
	made(
		'teach-a-splice/bram',
		{
			title: 'Six sea scouts, one marlinspike',
			date: '2026-10-16',
			revision: 2,
			improved: 'Says what they could do a week later.',
			earlier: earlier(['2026-10-09']),
		},
		paragraphs(
			'Six children of ten, one marlinspike and two pencils. I showed nothing. I gave them my own eye to take apart, and each wrote down what came out where. Then they put it together again, backwards.',
			'Four of six made an eye that evening. A week later I asked again: five could begin alone, and the one who could not was taught by the smallest. I talk less now.',
		),
	),
	made(
		'whip-the-end/chidi',
		{ title: 'A whipping', date: '2026-09-11', seeks: false },
		'Ten turns of thread on a washing line. It is not pretty and it has not come off.',
	),
	made(
		'eye-splice/chidi',
		{ title: 'Eye', date: '2026-09-20' },
		'I made the eye on the bus, which I do not recommend. Four tucks, all the same way, and the last one is short because the rope was. I hung my bag on it and it held until the evening, when it slipped by a finger. I think that I did not pull each strand as far as the others. I shall do it again at a table.',
	),
	made(
		'whip-the-end/dalia',
		{ title: 'Whipped twice', date: '2026-09-15' },
		paragraphs(
			'The first whipping came off in the washing machine. The second was sewn through the strands with a needle, one stitch between each two of them, and it has been washed four times.',
			'The needle is the difference: friction holds for a week, a stitch holds for years.',
		),
	),
	made(
		'eye-splice/dalia',
		{
			title: 'A swing for the yard',
			date: '2026-09-21',
			revision: 2,
			improved: 'Tells how I tested it before a child sat on it.',
			earlier: earlier(['2026-09-18']),
		},
		paragraphs(
			'The swing in our yard hangs on two ropes, and I did not trust the knots at the top. I made two eyes, one for each rope, of hemp, sixteen millimetres. Hemp smells of ships and gets under the nails.',
			'Unlay, tape, tie a thread where it must stop. Middle strand first, under one. Left strand over that one and under the next. Turn over; right strand in where the middle came out. Pull. Then over one and under one until there are six rounds, since hemp is more slippery than it looks when it is new. In the first eye two strands came out together and I saw it after the third round, so I took out three rounds and learned more from that than from the rest.',
			'I tested them before anybody sat there. I hung two sacks of cement on each, 100 kilograms, and left them for a night. In the morning the eyes were where they had been; I had marked the last tucks with chalk. Then I sat, then my brother, then the children.',
			'What was hard: hemp swells, and what was tight in the evening sits differently after rain. What helped: looking again after the first rain. Next I shall write the day of the last look on the tree, as they do with fire extinguishers.',
		),
	),
	made(
		'short-splice/dalia',
		{ title: 'The second swing', date: '2026-10-01' },
		'One rope was too short, so I joined two. Four tucks on one side, five on the other, because I ran out of strand. I should have measured: three turns more than I thought on each side. It hangs above the reach of the children and carries the lantern only.',
	),
	made(
		'long-splice/dalia',
		{ title: 'A washing line without a knot', date: '2026-10-10' },
		'The pegs used to stop at the knot. Now they slide. I laid the strands into each other over one metre and tied them where they met, three times. One meeting place is thicker than the others, and the pegs tell me so with a click.',
	),
	made(
		'teach-a-splice/dalia',
		{ title: 'My brother', date: '2026-10-17' },
		'He knows everything already, which is why I asked him to explain it to me while his hands did it. At the third tuck he fell silent and began to look. It took an hour, and he has made another one since, without me, for the dog.',
	),
	made(
		'whip-the-end/eun',
		{ title: 'Red thread', date: '2026-09-16', listed: true },
		'I whipped four ends in red so that they can be found in the dark shed. Eight turns each. The third one is too near the end, and I left it as a warning to myself.',
	),
	made(
		'eye-splice/eun',
		{
			title: 'An eye, three times',
			url: 'https://eun.example/three-eyes',
			date: '2026-10-02',
			revision: 3,
			improved: 'The third eye, by daylight, with pictures of every tuck.',
			earlier: earlier(['2026-09-19'], ['2026-09-25', 'A second eye; Dalia saw that the first was loose.']),
			listed: true,
		},
		paragraphs(
			'I made three eyes in one rope, one behind the other, and never cut the bad ones off. The first has three tucks and came apart when Dalia’s picture made me look at mine. The second has five and two strands in one place. The third is the one to assess.',
			'Begin with the middle strand, under one. Left over and under. Turn, right under the one that is left. I pull after each tuck and count aloud. It held me, 58 kilograms, from a branch, for the length of a song.',
			'What was hard: to turn the work over and still know which strand is which. What helped: three colours of tape. Next I want to do it with my eyes closed.',
		),
	),
	made(
		'short-splice/eun',
		{ title: 'Waiting for somebody to pull', date: '2026-10-12', listed: true },
		paragraphs(
			'Red rope and white rope. I crossed the strands like fingers, tied them with thread, and tucked three times to the left and three times to the right. It has the shape of a snake that has eaten.',
			'I do not know whether three tucks are enough in this rope, which is smooth. I would like a reader to say how they would find out.',
		),
	),
	made(
		'whip-the-end/farid',
		{ title: 'With fire', date: '2026-09-12' },
		'I melted the end with a lighter, and then I whipped over it. It looks good. At the second bend it cracked, and the thread sat on a stump that moves.',
	),
	made(
		'eye-splice/farid',
		{ title: 'An eye for a dog', date: '2026-09-18' },
		paragraphs(
			'The lead of our dog was a rope with a knot. Now it has an eye at each end, one for the hand and one for the clip. Rope of eight millimetres, soft, sold for boats.',
			'I followed the unit: five tucks, tape at the ends, a thread where it stops. The eye for the hand I made first, and it is as wide as my hand in a glove. For the other I had to keep the clip inside, and forgot it, and did it again. The dog pulls with thirty kilograms, says the scale of the veterinarian on which it would not stand still.',
			'It has held for a week of walks. What was hard: small strands and big fingers. What helped: a knitting needle in place of the marlinspike. I would like to learn how to end it nicely; now the ends stick out and catch fur.',
		),
	),
	made(
		'teach-a-splice/farid',
		{ title: 'A stall at the market', date: '2026-10-13', with: ['eun'] },
		paragraphs(
			'Eun and I had a table at the market for three hours, with forty pieces of rope and a sign: “Make an eye, take it home.” Twenty-three people stopped, eleven finished, and two came back to show theirs to somebody else.',
			'We learned to begin with the eye finished and the rope in their hands. Whoever had to look at us first did not stay.',
		),
	),
]);
