// The engine of wallets, asked in a process of its own: it has to believe the certificate of our host, and to live on the
// day of the tests. What it wants from elsewhere, it does not get.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CERTIFICATE } from './https-host.ts';

export interface Opinion {
	/** `good`, or the name of what kept it from saying so. */
	signature: string;
	unexpired?: boolean;
	/** Whether it is not revoked, or the name of what kept it from saying so. */
	unrevoked?: boolean | string;
}

/**
 * What `@digitalcredentials/verifier-core` says of each credential at `now`. `hosts` says where a host of the credentials
 * is to be found, as a name server would: `https://school.example` at `https://localhost:1234`.
 */
export async function outsideOpinions(
	credentials: readonly string[],
	now: string,
	hosts: Readonly<Record<string, string>> = {},
): Promise<Opinion[]> {
	const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
	const certificate = join(folder, 'localhost.pem');
	writeFileSync(certificate, CERTIFICATE);
	try {
		const child = spawn(process.execPath, [join(import.meta.dirname, 'outside-verifier/ask.ts')], {
			env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		let [output, errors] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
		child.stdin.end(JSON.stringify({ credentials, now, hosts }));
		const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
		if (code !== 0) throw new Error(errors);
		return JSON.parse(output) as Opinion[];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
