package io.techbridge.marketplace.contracts.ledger;

/**
 * By which day and which values contracts are counted.
 */
public enum LedgerBase {

	/** By the day of signing, with the values the parties declared. */
	SIGNED,

	/** By the day of registration, with the values the office confirmed. */
	REGISTERED

}
