// Credentials as JSON Web Tokens, for programs that read nothing else: https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
import type { Credential } from '../core/outputs/open-badge/shapes.ts';
import type { TokenKey } from './keys.ts';
import { seconds } from './read-token.ts';

/** The credential as a token; the same twice for the same key. */
export async function jwtOf(credential: Credential, key: TokenKey): Promise<string> {
	const { CompactSign } = await import('jose');
	const claims = {
		...credential,
		iss: credential.issuer.id,
		jti: credential.id,
		sub: credential.credentialSubject.id,
		nbf: seconds(credential.validFrom),
		...(credential.validUntil !== undefined && { exp: seconds(credential.validUntil) }),
	};
	return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
		.setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: `${credential.issuer.id}#${key.id}` })
		.sign(key.secret);
}
