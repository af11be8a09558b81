package io.techbridge.marketplace.contracts.core;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why the registration office refuses a contract.
 */
@Schema(name = "RegistrationRefusal")
public enum RefusalReason {

	/** 当事人不明确. */
	PARTIES_UNCLEAR,

	/** 标的不明确. */
	SUBJECT_UNCLEAR,

	/** 价款不明确. */
	PRICE_UNCLEAR,

	/** 条款违法. */
	UNLAWFUL_CLAUSE,

	/** 与证明材料不符. */
	EVIDENCE_MISMATCH,

	/** 印章不符. */
	SEAL_MISMATCH

}
