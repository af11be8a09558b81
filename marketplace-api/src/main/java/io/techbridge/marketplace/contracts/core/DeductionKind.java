package io.techbridge.marketplace.contracts.core;

/**
 * What of a price is not paid for technology.
 */
public enum DeductionKind {

	/** 设备. */
	EQUIPMENT,

	/** 仪器. */
	INSTRUMENTS,

	/** 零部件. */
	PARTS,

	/** 原材料. */
	RAW_MATERIALS

}
