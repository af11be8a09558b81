package io.techbridge.marketplace.interests.core;

import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What happened to an interest.
 */
@Schema(name = "InterestEventKind")
public enum EventKind {

	EXPRESSED, ATTACHED, ACCEPTED, DECLINED, WITHDRAWN, LAPSED, REOPENED, NEGOTIATING, SIGNED, FAILED,

	/** The receiver was told that an answer is due. */
	REMINDED,

	/** A side accepted the confidentiality agreement. */
	AGREED,

	BROKER_WANTED, BROKER_ASSIGNED, BROKER_ENDED;

	/** As the audit log calls it, such as {@code interest.broker-wanted}. */
	String audited() {
		return "interest." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
