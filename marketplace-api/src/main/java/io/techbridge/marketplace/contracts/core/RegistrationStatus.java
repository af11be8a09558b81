package io.techbridge.marketplace.contracts.core;

/**
 * Where the registration of a contract stands (认定登记).
 */
public enum RegistrationStatus {

	/** 未申报. */
	NOT_FILED,

	/** 已申报. */
	FILED,

	/** 已受理. */
	ACCEPTED,

	/** 待补正. */
	CORRECTION,

	/** 已登记. */
	REGISTERED,

	/** 不予登记. */
	REFUSED,

	/** 已撤销. */
	CANCELLED

}
