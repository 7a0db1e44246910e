// A host on https://localhost, as programs ask for that follow a `did:web`. Its certificate and key are known to everybody
// who reads this, and good for nothing else.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface HttpsHost {
	/** `https://localhost:<port>` */
	url: string;
	/** Every path that somebody asked for. */
	asked: string[];
	close(): Promise<void>;
}

/** Answers with what `fileAt` finds at a path, or with 404. */
export async function httpsHost(
	fileAt: (path: string) => string | Uint8Array | undefined,
): Promise<HttpsHost> {
	const asked: string[] = [];
	const server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
		const path = new URL(request.url ?? '/', 'https://localhost').pathname;
		asked.push(path);
		const file = fileAt(path);
		response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/json' });
		response.end(file ?? '');
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return {
		url: `https://localhost:${(server.address() as AddressInfo).port}`,
		asked,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

// Of `openssl ca -selfsign` for `localhost`, from 2020 to 2120.
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBYTCCAQegAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABL+wTVJrEcWfn9B4
pQVgH6o4bV+eZx+ktqaI+lnIeyCrm+bydEBFOaRj/4thHlPOlJ/1h4RC3UmiCP4z
GkXf7RejSDBGMBQGA1UdEQQNMAuCCWxvY2FsaG9zdDAPBgNVHRMBAf8EBTADAQH/
MB0GA1UdDgQWBBTEOujQNnBYiLCpqXjQJAcvt/rb2zAKBggqhkjOPQQDAgNIADBF
AiBTm5cDqRSAQKb8TTUJflECOVKqYEoe9DNsyNDI0KTLWwIhALjGOE/wcuKjl3cX
+Y4C5e28q9dVGMLsKuKS3GoAfjv9
-----END CERTIFICATE-----
`;

export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmh8Yzg34WEvsNIp1
soowp1T/g/9eqKmdIMqVDjwljt2hRANCAAS/sE1SaxHFn5/QeKUFYB+qOG1fnmcf
pLamiPpZyHsgq5vm8nRARTmkY/+LYR5TzpSf9YeEQt1Jogj+MxpF3+0X
-----END PRIVATE KEY-----
`;
