package io.techbridge.marketplace.platform.security;

/**
 * What a member may do in the name of the organization, from most to least.
 */
public enum MemberRole {

	/** Also manages the members and the organization itself. */
	ADMIN,

	/** Writes and answers in its name. */
	EDITOR,

	/** Reads what the organization may read. */
	VIEWER;

	/**
	 * Whether this role may do everything the other one may.
	 */
	public boolean includes(MemberRole other) {
		return compareTo(other) <= 0;
	}

}
