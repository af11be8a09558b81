package io.techbridge.marketplace.platform.security;

/**
 * What somebody may be on the marketplace; one person may be several.
 */
public enum Role {

	/** Member of a university or institute: offers achievements. */
	UNIVERSITY,

	/** Member of a company: states needs. */
	COMPANY,

	/** Member of an agency, or an individual: mediates (技术经理人). */
	BROKER,

	/** Administers one or more parks. */
	PARK_ADMIN,

	/** Runs the platform. */
	OPERATOR;

	/**
	 * The name under which Spring Security knows this role.
	 */
	String authority() {
		return "ROLE_" + name();
	}

}
