// The core names recipients by their keys too.
export { didKeyOf, keyBytes, multibaseOf, sshKeyOf } from '#core/recognition/public-key.ts';
