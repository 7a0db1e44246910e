/** As what somebody assesses; each may do what those before it may. Without the schemas, for whoever judges in a browser. */
export const ROLES = ['peer', 'holder', 'mentor', 'steward'] as const;

export type Role = (typeof ROLES)[number];
