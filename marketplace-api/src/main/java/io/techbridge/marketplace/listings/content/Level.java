package io.techbridge.marketplace.listings.content;

/**
 * How an achievement was assessed (成果水平).
 */
public enum Level {

	/** 国际领先. */
	INTERNATIONAL_LEADING,

	/** 国际先进. */
	INTERNATIONAL_ADVANCED,

	/** 国内领先. */
	NATIONAL_LEADING,

	/** 国内先进. */
	NATIONAL_ADVANCED,

	/** 未评价. */
	NOT_ASSESSED

}
