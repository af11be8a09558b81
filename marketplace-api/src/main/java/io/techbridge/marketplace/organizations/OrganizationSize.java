package io.techbridge.marketplace.organizations;

/**
 * How large a company is.
 */
public enum OrganizationSize {

	/** 大型. */
	LARGE,

	/** 中型. */
	MEDIUM,

	/** 小型. */
	SMALL,

	/** 微型. */
	MICRO

}
