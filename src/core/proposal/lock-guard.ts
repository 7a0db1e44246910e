// A lock file says which program every machine will run: each package from the registry, by the hash of its bytes.
import { type Problem, problem, type RuleId } from '../problem.ts';

/** The part of an npm lock file (version 3) that is looked at. */
export interface Lock {
	lockfileVersion?: number;
	packages?: Record<string, LockedPackage>;
}

export interface LockedPackage {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	optional?: boolean;
	hasInstallScript?: boolean;
}

export interface LockPolicy {
	/** Hosts that packages may come from; npm may leave the address out, and the hash still binds the bytes. */
	hosts: readonly string[];
	/** Packages that may run a script when they are installed. */
	scripts: readonly string[];
}

/** What in the lock file is not as `npm install` leaves it; `file` is its path. */
export function lockProblems(
	lock: Lock,
	{ hosts, scripts }: LockPolicy,
	file = 'package-lock.json',
): Problem[] {
	if (lock.lockfileVersion !== 3)
		return [
			problem(
				'lock/version',
				file,
				undefined,
				'This is not a lock file of version 3. Make it with npm 9 or newer.',
			),
		];
	return Object.entries(lock.packages ?? {}).flatMap(([path, entry]) =>
		path === '' ? [] : ofPackage(path, entry),
	);

	function ofPackage(path: string, entry: LockedPackage): Problem[] {
		const name = path.replace(/^.*node_modules\//, '');
		const found: Problem[] = [];
		const refuse = (rule: RuleId, message: string) =>
			found.push(problem(rule, file, ['packages', path], `\`${name}\` ${message}`));
		const { resolved, integrity } = entry;
		if (entry.link || (resolved !== undefined && !isFromRegistry(resolved, name, entry.version ?? '', hosts)))
			refuse('lock/host', `comes from \`${resolved ?? 'a folder'}\`. Install it from the registry.`);
		if (integrity === undefined ? !entry.optional : !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
			refuse('lock/integrity', 'has no sha512 hash, so nobody knows which bytes it is. Install it again.');
		if (entry.hasInstallScript && !scripts.includes(name))
			refuse(
				'lock/install-script',
				'runs a script when it is installed. If that must be, name it in `allowScripts` of package.json.',
			);
		return found;
	}
}

// https://host/@scope/name/-/name-1.2.3.tgz
function isFromRegistry(resolved: string, name: string, version: string, hosts: readonly string[]): boolean {
	const bare = name.replace(/^@[^/]+\//, '');
	return hosts.some((host) => resolved === `https://${host}/${name}/-/${bare}-${version}.tgz`);
}
